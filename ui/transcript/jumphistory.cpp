// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/jumphistory.h"

namespace Ui {

namespace {

constexpr qsizetype longestHistory = 100;

} // namespace

void JumpHistory::jump(qsizetype from, qsizetype to)
{
    m_places.resize(m_now + 1); // what one came back from is no longer ahead
    if (from >= 0)
        add(from);
    add(to);
}

void JumpHistory::add(qsizetype place)
{
    if (m_now >= 0 && m_places.at(m_now) == place)
        return;
    m_places.append(place);
    if (m_places.size() > longestHistory)
        m_places.removeFirst();
    m_now = m_places.size() - 1;
}

void JumpHistory::clear()
{
    m_places.clear();
    m_now = -1;
}

} // namespace Ui
