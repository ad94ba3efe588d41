// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/logins/loginexchange.h"

namespace Practice {

namespace {

std::optional<Base::Secret> decoded(const Base::Secret &base64)
{
    const QByteArrayView text = base64.reveal();
    auto result = QByteArray::fromBase64Encoding(QByteArray::fromRawData(text.data(), text.size()),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return std::nullopt;
    return Base::Secret::takenFrom(result.decoded);
}

} // namespace

LoginExchange::Progress LoginExchange::begin(const std::optional<Base::Secret> &initialResponse)
{
    if (!initialResponse)
        return Progress::Challenge;
    if (initialResponse->reveal() == "=") // RFC 4954 4: an initial response that is there and empty
        return answer(Base::Secret());
    return take(*initialResponse);
}

LoginExchange::Progress LoginExchange::take(const Base::Secret &line)
{
    if (line.reveal() == "*")
        return Progress::Cancelled;
    std::optional<Base::Secret> response = decoded(line);
    return response ? answer(std::move(*response)) : Progress::Malformed;
}

LoginExchange::Progress LoginExchange::ask(const QByteArray &challenge)
{
    m_challenge = challenge;
    return Progress::Challenge;
}

LoginExchange::Progress LoginExchange::admit(const QByteArray &user)
{
    m_user = user;
    return Progress::Admitted;
}

} // namespace Practice
