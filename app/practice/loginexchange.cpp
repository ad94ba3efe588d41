// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/loginexchange.h"

namespace Practice {

using namespace Qt::StringLiterals;

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

std::optional<LoginExchange::Mechanism> LoginExchange::mechanismNamed(QByteArrayView name)
{
    if (name.compare("PLAIN", Qt::CaseInsensitive) == 0)
        return Mechanism::Plain;
    if (name.compare("LOGIN", Qt::CaseInsensitive) == 0)
        return Mechanism::Login;
    return std::nullopt;
}

LoginExchange::Progress LoginExchange::begin(std::optional<Base::Secret> initialResponse)
{
    if (!initialResponse)
        return Progress::Challenge;
    if (initialResponse->reveal() == "=") // RFC 4954 4: an initial response that is there and empty
        return takeDecoded(Base::Secret());
    return take(*initialResponse);
}

LoginExchange::Progress LoginExchange::take(const Base::Secret &line)
{
    if (line.reveal() == "*")
        return Progress::Cancelled;
    std::optional<Base::Secret> response = decoded(line);
    return response ? takeDecoded(std::move(*response)) : Progress::Malformed;
}

LoginExchange::Progress LoginExchange::takeDecoded(Base::Secret response)
{
    switch (m_mechanism) {
    case Mechanism::Plain:
        return takePlain(response);
    case Mechanism::Login:
        return takeLogin(std::move(response));
    }
    Q_UNREACHABLE();
}

// authzid NUL authcid NUL passwd. To act as somebody else is not offered: the first part must be empty or the second.
LoginExchange::Progress LoginExchange::takePlain(const Base::Secret &response)
{
    const QByteArrayView text = response.reveal();
    const qsizetype first = text.indexOf('\0');
    const qsizetype second = first < 0 ? -1 : text.indexOf('\0', first + 1);
    if (second < 0 || text.indexOf('\0', second + 1) >= 0)
        return Progress::Malformed;
    const QByteArrayView actsAs = text.first(first);
    const QByteArrayView user = text.sliced(first + 1, second - first - 1);
    if (!actsAs.isEmpty() && actsAs != user)
        return Progress::Malformed;
    m_user = user.toByteArray();
    m_password = Base::Secret(text.sliced(second + 1));
    return Progress::Complete;
}

LoginExchange::Progress LoginExchange::takeLogin(Base::Secret response)
{
    if (!m_hasUser) {
        m_user = response.reveal().toByteArray();
        m_hasUser = true;
        return Progress::Challenge;
    }
    m_password = std::move(response);
    return Progress::Complete;
}

QByteArray LoginExchange::challenge() const
{
    switch (m_mechanism) {
    case Mechanism::Plain:
        return {};
    case Mechanism::Login:
        return m_hasUser ? "Password:"_ba.toBase64() : "Username:"_ba.toBase64();
    }
    Q_UNREACHABLE();
}

} // namespace Practice
