// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/letterwindow.h"

#include <utility>

#include "base/limits.h"

namespace Delivery {

namespace {

constexpr qsizetype mostHeld = 4 * 1024 * 1024; ///< so far one can go back without reading again

} // namespace

LetterWindow::LetterWindow(std::shared_ptr<const Message::Letter> letter, Base::BodyType form, bool isStuffed)
    : m_letter(std::move(letter))
    , m_form(form)
    , m_isStuffed(isStuffed)
{
    rewind();
}

void LetterWindow::rewind()
{
    m_reader = m_letter->open(m_form);
    m_stuffer = {};
    m_held.clear();
    m_begin = 0;
    m_isAtEnd = false;
}

QByteArray LetterWindow::at(qint64 offset, qint64 octets)
{
    if (offset < m_begin)
        rewind();
    while (m_begin + m_held.size() < offset + octets && pull()) { }
    if (offset >= m_begin + m_held.size())
        return {};
    return m_held.mid(offset - m_begin, octets);
}

/// False: that was all.
bool LetterWindow::pull()
{
    if (m_isAtEnd)
        return false;
    if (m_held.size() >= mostHeld) {
        m_begin += m_held.size() / 2;
        m_held.remove(0, m_held.size() / 2);
    }
    const Base::Result<QByteArray> piece = m_reader->read(Base::Limits::bodyChunk);
    m_isAtEnd = !piece || piece->isEmpty();
    if (piece && !piece->isEmpty())
        m_held += m_isStuffed ? m_stuffer.stuff(*piece) : *piece;
    else if (piece && m_isStuffed)
        m_held += m_stuffer.finish();
    return true;
}

} // namespace Delivery
