// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/valuecheck.h"

#include <algorithm>

#include <QStringList>

#include "base/limits.h"
#include "cli/breakvalue.h"
#include "cli/routeoptions.h"
#include "cli/servicevalues.h"
#include "cli/transcriptsink.h"
#include "cli/values.h"
#include "net/endpoint.h"
#include "smtp/sasl/mechanisms.h"
#include "transcript/export.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

// A wish is given only where the value does not fulfil it.
QString unless(bool isFulfilled, const QString &wish)
{
    return isFulfilled ? QString() : wish;
}

bool isPrintableAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c > u' ' && c <= u'~'; });
}

QString wantsUpTo(qint64 most, const QString &value)
{
    const std::optional<qint64> number = octetsFrom(value);
    return unless(number && *number > 0 && *number <= most, u"wants a number from 1 to %1"_s.arg(most));
}

} // namespace

QString wantsSomething(const QString &value)
{
    return unless(!value.isEmpty(), u"wants a value that is not empty"_s);
}

QString wantsEndpoint(const QString &value)
{
    return unless(Net::Endpoint::parse(value, 25).hasValue(),
        u"wants a host and perhaps a port, for example mail.example.org:587 or [::1]:25"_s);
}

QString wantsAddress(const QString &value)
{
    return unless(
        !QHostAddress(value).isNull(), u"wants an IP address of this computer, for example 192.0.2.1 or ::1"_s);
}

QString wantsNameServer(const QString &value)
{
    return unless(nameServerFrom(value).has_value(),
        u"wants the address of a name server and perhaps a port, for example 192.0.2.53 or 127.0.0.1:5353"_s);
}

QString wantsProxy(const QString &value)
{
    if (holdsPassword(value))
        return u"holds a password, which others on this computer can read: name the user alone, and the variable with "
               u"the "
               u"password by --proxy-password-env"_s;
    return unless(proxyFrom(value).has_value(),
        u"wants socks5:// or http:// with a host and a port, for example socks5://127.0.0.1:1080"_s);
}

QString wantsProxyHeader(const QString &value)
{
    return unless(proxyHeaderFrom(value).has_value(), u"wants v1 or v2"_s);
}

QString wantsTlsVersion(const QString &value)
{
    return unless(value == "1.2"_L1 || value == "1.3"_L1, u"wants 1.2 or 1.3"_s);
}

QString wantsSecurity(const QString &value)
{
    return unless(securityNames().contains(value), u"wants auto, none, starttls or tls"_s);
}

QString wantsFingerprint(const QString &value)
{
    return unless(fingerprintFrom(value).has_value(),
        u"wants a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons"_s);
}

QString wantsMechanism(const QString &value)
{
    const QList<QByteArray> known = Smtp::supportedMechanisms();
    return unless(known.contains(value.toUpper().toUtf8()), "wants one of "_L1 + QString::fromLatin1(known.join(", ")));
}

QString wantsInitialResponse(const QString &value)
{
    return unless(initialResponseFrom(value).has_value(), u"wants auto, on or off"_s);
}

QString wantsClientName(const QString &value)
{
    return unless(!value.isEmpty() && isPrintableAscii(value),
        u"wants a domain name or an address literal, for example desk.example.org or [192.0.2.1]"_s);
}

QString wantsHeaderField(const QString &value)
{
    const qsizetype colon = value.indexOf(u':');
    // RFC 5322 2.2: a field name is made of printable ASCII characters
    return unless(
        colon > 0 && isPrintableAscii(value.first(colon)), u"wants a name, a colon and a value: 'X-Purpose: test'"_s);
}

QString wantsDsnOccasions(const QString &value)
{
    return unless(dsnOccasionsFrom(value).has_value(), u"wants never, or some of success,failure,delay"_s);
}

QString wantsDsnReturn(const QString &value)
{
    return unless(dsnReturnFrom(value).has_value(), u"wants full or hdrs"_s);
}

QString wantsEnvelopeId(const QString &value)
{
    return unless(isEnvelopeId(value), u"wants up to 100 printable ASCII characters"_s);
}

QString wantsDeliverBy(const QString &value)
{
    return unless(deliverByFrom(value).has_value(), u"wants seconds with n or r behind a comma, for example 3600,n"_s);
}

QString wantsHoldSeconds(const QString &value)
{
    return unless(holdSecondsFrom(value).has_value(), u"wants whole seconds, 1 to 999999999"_s);
}

QString wantsPriority(const QString &value)
{
    return unless(priorityFrom(value).has_value(), u"wants a whole number from -9 to 9"_s);
}

QString wantsClientAttribute(const QString &value)
{
    return unless(!clientAttributeFrom(value).isEmpty(), u"wants NAME=VALUE, for example ADDR=192.0.2.7"_s);
}

QString wantsSubmitter(const QString &value)
{
    return unless(!submitterFrom(value).isEmpty(), u"wants a mail address in ASCII, or '<>'"_s);
}

QString wantsBreakpoint(const QString &value)
{
    return unless(breakpointFrom(value).has_value(), "wants "_L1 + breakpointForms());
}

QString wantsSeconds(const QString &value)
{
    return unless(secondsFrom(value).has_value(), u"wants seconds, more than 0 and at most 86400, for example 30"_s);
}

QString wantsCommandLine(const QString &value)
{
    // RFC 5321 4.5.3.1.4 has 512; what a server makes of more is worth asking too
    constexpr qsizetype longest = 4096;
    const bool isLine
        = std::ranges::none_of(value, [](QChar c) { return c == u'\r' || c == u'\n' || c == QChar::Null; });
    return unless(!value.isEmpty() && isLine && value.toUtf8().size() <= longest,
        u"wants one line that is not empty, of at most 4096 bytes"_s);
}

QString wantsProbeStop(const QString &value)
{
    return unless(probeStopFrom(value).has_value(), u"wants greeting, hello, tls, login, mail or rcpt"_s);
}

QString wantsAnsweredStage(const QString &value)
{
    return unless(
        !answeredCommandFrom(value).isEmpty(), u"wants greeting, hello, tls, login, mail, rcpt, data or verdict"_s);
}

QString wantsListenAddress(const QString &value)
{
    return unless(listenAddressFrom(value).has_value(),
        u"wants an address and a port, for example 127.0.0.1:2525, [::1]:2525 or 127.0.0.1:0"_s);
}

QString wantsServerTls(const QString &value)
{
    return unless(serverTlsFrom(value).has_value(), u"wants none, starttls or implicit"_s);
}

QString wantsKeyword(const QString &value)
{
    return unless(
        !value.isEmpty() && isPrintableAscii(value), u"wants one keyword of the reply to EHLO, for example STARTTLS"_s);
}

QString wantsOctets(const QString &value)
{
    return unless(octetsFrom(value).has_value(), u"wants a number of bytes, for example 20971520"_s);
}

QString wantsCount(const QString &value)
{
    const std::optional<qint64> count = octetsFrom(value);
    return unless(count && *count > 0, u"wants a number from 1 up"_s);
}

QString wantsPassedOver(const QString &value)
{
    static const QStringList known{u"times"_s, u"ids"_s, u"hosts"_s, u"nothing"_s};
    return unless(known.contains(value), u"wants times, ids, hosts or nothing"_s);
}

QString wantsLetterCount(const QString &value)
{
    return wantsUpTo(Base::Limits::lettersOfRun, value);
}

QString wantsConnectionCount(const QString &value)
{
    return wantsUpTo(Base::Limits::connectionsOfRun, value);
}

QString wantsPort(const QString &value)
{
    return wantsUpTo(std::numeric_limits<quint16>::max(), value);
}

QString wantsTranscriptFile(const QString &value)
{
    return unless(Transcript::exportFormatOf(value).has_value(),
        u"wants a file name that ends in .txt, .md, .json, .html, .csv, .pcap or .zip"_s);
}

QString wantsLetterDetail(const QString &value)
{
    return unless(letterDetailFrom(value).has_value(), u"wants none, folded or full"_s);
}

QString wantsOnOrOff(const QString &value)
{
    return unless(value == "on"_L1 || value == "off"_L1, u"wants on or off"_s);
}

} // namespace Cli
