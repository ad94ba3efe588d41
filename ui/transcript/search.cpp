// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/search.h"

#include <algorithm>

#include "transcript/store.h"
#include "ui/words/words.h"

namespace Ui {

namespace {

QString searchedText(const Transcript::Store &store, qsizetype row)
{
    const Transcript::Glance glance = store.glance(row);
    const bool isNote = glance.kind == Transcript::EntryKind::Note;
    const QString said = isNote ? noteSentence(store.at(row).note) : QString::fromUtf8(glance.octets);
    const QString written = store.annotation(row).note;
    return written.isEmpty() ? said : said + u'\n' + written;
}

} // namespace

Search::Search(QObject *parent)
    : QObject(parent)
{
    connect(&m_scan, &Scan::moved, this, &Search::changed);
    connect(&m_scan, &Scan::corrected, this, &Search::changed);
}

void Search::setStore(Transcript::Store *store)
{
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    if (store != nullptr)
        connect(store, &Transcript::Store::annotated, this, [this](qsizetype row) { m_scan.testAgain(row); });
    begin();
}

void Search::setQuery(const Query &query)
{
    if (m_query == query)
        return;
    m_query = query;
    const QString text = query.isPattern ? query.text : QRegularExpression::escape(query.text);
    m_pattern.setPattern(text);
    m_pattern.setPatternOptions(query.isCaseSensitive
            ? QRegularExpression::NoPatternOption
            : QRegularExpression::PatternOptions(QRegularExpression::CaseInsensitiveOption));
    begin();
}

void Search::begin()
{
    if (m_query.text.isEmpty() || !m_pattern.isValid())
        m_scan.stop();
    else
        m_scan.start(
            m_store, [this](const Transcript::Store &store, qsizetype row) { return isIn(searchedText(store, row)); });
    Q_EMIT changed();
}

bool Search::isIn(const QString &text) const
{
    if (m_query.isPattern)
        return m_pattern.match(text).hasMatch();
    return text.contains(m_query.text, m_query.isCaseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive);
}

QString Search::fault() const
{
    return m_query.text.isEmpty() || m_pattern.isValid() ? QString() : m_pattern.errorString();
}

qsizetype Search::lineOf(qsizetype row) const
{
    const QList<QByteArray> lines = m_store->at(row).lines();
    const auto holdsIt = [this](const QByteArray &line) {
        return isIn(QString::fromUtf8(line));
    };
    const auto place = std::find_if(lines.cbegin(), lines.cend(), holdsIt);
    return place != lines.cend() ? place - lines.cbegin() : 0;
}

qsizetype Search::ordinalOf(qsizetype row) const
{
    const auto place = std::lower_bound(hits().cbegin(), hits().cend(), row);
    return place != hits().cend() && *place == row ? place - hits().cbegin() + 1 : 0;
}

qsizetype Search::next(qsizetype row) const
{
    if (hits().isEmpty())
        return -1;
    const auto place = std::upper_bound(hits().cbegin(), hits().cend(), row);
    return place == hits().cend() ? hits().first() : *place;
}

qsizetype Search::previous(qsizetype row) const
{
    if (hits().isEmpty())
        return -1;
    const auto place = std::lower_bound(hits().cbegin(), hits().cend(), row);
    return place == hits().cbegin() ? hits().last() : *std::prev(place);
}

} // namespace Ui
