// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/values.h"

#include <array>
#include <utility>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 submissionsPort = 465;

template <typename T, size_t size>
std::optional<T> lookUp(const std::array<std::pair<QLatin1StringView, T>, size> &names, const QString &text)
{
    for (const auto &[name, value] : names) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

} // namespace

std::optional<QByteArray> fingerprintFrom(const QString &text)
{
    constexpr qsizetype digits = 64;
    QString bare = text;
    bare.remove(u':');
    const auto isHex = [](QChar c) {
        return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f');
    };
    if (bare.size() != digits || !std::ranges::all_of(bare, isHex))
        return std::nullopt;
    return QByteArray::fromHex(bare.toLatin1());
}

std::optional<std::chrono::milliseconds> secondsFrom(const QString &text)
{
    constexpr double day = 86400;
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    const std::chrono::milliseconds wait(isNumber && seconds <= day ? qRound64(seconds * 1000) : 0);
    return wait.count() > 0 ? std::optional(wait) : std::nullopt;
}

std::optional<qint64> octetsFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 octets = text.toLongLong(&isNumber);
    return isNumber && octets >= 0 ? std::optional(octets) : std::nullopt;
}

std::optional<Smtp::ProbeStop> probeStopFrom(const QString &text)
{
    using Smtp::ProbeStop;
    static constexpr std::array<std::pair<QLatin1StringView, ProbeStop>, 6> names{{
        {"greeting"_L1, ProbeStop::Greeting},
        {"hello"_L1, ProbeStop::Hello},
        {"tls"_L1, ProbeStop::Tls},
        {"login"_L1, ProbeStop::Login},
        {"mail"_L1, ProbeStop::Mail},
        {"rcpt"_L1, ProbeStop::Rcpt},
    }};
    return lookUp(names, text);
}

std::optional<Smtp::InitialResponse> initialResponseFrom(const QString &text)
{
    using Smtp::InitialResponse;
    static constexpr std::array<std::pair<QLatin1StringView, InitialResponse>, 3> names{{
        {"auto"_L1, InitialResponse::Automatic},
        {"on"_L1, InitialResponse::Always},
        {"off"_L1, InitialResponse::Never},
    }};
    return lookUp(names, text);
}

std::optional<Practice::TlsMode> serverTlsFrom(const QString &text)
{
    using Practice::TlsMode;
    static constexpr std::array<std::pair<QLatin1StringView, TlsMode>, 3> names{{
        {"none"_L1, TlsMode::None},
        {"starttls"_L1, TlsMode::StartTls},
        {"implicit"_L1, TlsMode::Implicit},
    }};
    return lookUp(names, text);
}

QByteArray answeredCommandFrom(const QString &stage)
{
    static const QHash<QString, QByteArray> commands{{u"greeting"_s, "GREETING"}, {u"hello"_s, "EHLO"},
        {u"tls"_s, "STARTTLS"}, {u"login"_s, "AUTH"}, {u"mail"_s, "MAIL"}, {u"rcpt"_s, "RCPT"}, {u"data"_s, "DATA"},
        {u"verdict"_s, "."}};
    return commands.value(stage);
}

std::optional<ListenAddress> listenAddressFrom(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon <= 0)
        return std::nullopt;
    QString host = text.first(colon);
    const bool isBracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (isBracketed)
        host = host.sliced(1, host.size() - 2);
    bool isNumber = false;
    const quint16 port = text.sliced(colon + 1).toUShort(&isNumber);
    const QHostAddress address(host == "localhost"_L1 ? u"127.0.0.1"_s : host);
    if (!isNumber || address.isNull() || (host.contains(u':') != isBracketed))
        return std::nullopt;
    return ListenAddress{address, port};
}

QStringList securityNames()
{
    return {u"auto"_s, u"none"_s, u"starttls"_s, u"tls"_s};
}

Smtp::Security securityFrom(const QString &text, quint16 port)
{
    if (text == "none"_L1)
        return Smtp::Security::None;
    if (text == "starttls"_L1)
        return Smtp::Security::StartTls;
    if (text == "tls"_L1 || port == submissionsPort)
        return Smtp::Security::Implicit;
    return Smtp::Security::Opportunistic;
}

} // namespace Cli
