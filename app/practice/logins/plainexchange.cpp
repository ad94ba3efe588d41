// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/logins/plainexchange.h"

#include "practice/doorkeeper.h"

namespace Practice {

// authzid NUL authcid NUL passwd. To act as somebody else is not offered: the first part must be empty or the second.
LoginExchange::Progress PlainExchange::answer(Base::Secret response)
{
    const QByteArrayView text = response.reveal();
    const qsizetype first = text.indexOf('\0');
    const qsizetype second = first < 0 ? -1 : text.indexOf('\0', first + 1);
    if (second < 0 || text.indexOf('\0', second + 1) >= 0)
        return Progress::Malformed;
    const QByteArrayView actsAs = text.first(first);
    const QByteArray user = text.sliced(first + 1, second - first - 1).toByteArray();
    if (!admits(m_settings, user, text.sliced(second + 1)))
        return Progress::Refused;
    return actsAs.isEmpty() || actsAs == user ? admit(user) : Progress::ForAnother;
}

} // namespace Practice
