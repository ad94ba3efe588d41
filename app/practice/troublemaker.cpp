// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/troublemaker.h"

#include <algorithm>
#include <utility>

namespace Practice {

namespace {

// * is any text, ? any octet; case does not matter.
bool fits(QByteArrayView pattern, QByteArrayView text)
{
    qsizetype star = -1;
    qsizetype starText = 0;
    qsizetype p = 0;
    qsizetype t = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern.at(p) == '*') {
            star = p++;
            starText = t;
        } else if (p < pattern.size() && (pattern.at(p) == '?' || pattern.at(p) == text.at(t))) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++starText;
        } else {
            return false;
        }
    }
    return std::all_of(pattern.begin() + p, pattern.end(), [](char octet) { return octet == '*'; });
}

bool fitsPlace(const FaultRule &rule, const QByteArray &place)
{
    if (rule.place == place)
        return true;
    if (rule.place == "HELLO")
        return place == "EHLO" || place == "HELO" || place == "LHLO";
    // the places that are no command
    constexpr QByteArrayView others[] = {"GREETING", "ANSWER", "HANDSHAKE", "BODY", "VERDICT"};
    return rule.place == "ANY" && std::ranges::find(others, QByteArrayView(place)) == std::end(others);
}

bool fitsSubject(const FaultRule &rule, const QList<QByteArray> &subjects)
{
    return rule.pattern.isEmpty() || std::any_of(subjects.begin(), subjects.end(), [&](const QByteArray &subject) {
        return fits(rule.pattern.toLower(), subject.toLower());
    });
}

} // namespace

void Troublemaker::begin(Faults faults)
{
    m_faults = std::move(faults);
    m_counts.assign(static_cast<size_t>(m_faults.rules().size()), 0);
}

std::optional<FaultRule> Troublemaker::next(const Occasion &occasion)
{
    std::optional<FaultRule> found;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        const FaultRule &rule = m_faults.rules().at(static_cast<qsizetype>(i));
        if (!fitsPlace(rule, occasion.place) || !fitsSubject(rule, occasion.subjects))
            continue;
        const qint64 count = ++m_counts.at(i);
        if (!found && count >= rule.first && count <= rule.last)
            found = rule;
    }
    return found;
}

} // namespace Practice
