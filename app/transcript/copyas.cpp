// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/copyas.h"

#include <algorithm>

#include "transcript/sessionoutline.h"

namespace Transcript {

using namespace Qt::StringLiterals;
using Tls = SessionOutline::Tls;

namespace {

/// One word of a shell, whatever is in it.
QString quoted(QString word)
{
    const bool isPlain = !word.isEmpty() && std::ranges::all_of(word, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"@%+=:,./_-").contains(c));
    });
    return isPlain ? word : u'\'' + word.replace(u'\'', "'\\''"_L1) + u'\'';
}

QString pythonText(QString text)
{
    return u'\'' + text.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u'\'';
}

/// An IPv6 address is told from a port by brackets.
QString hostInUrl(const SessionOutline &outline)
{
    return outline.host.contains(u':') ? u'[' + outline.host + u']' : outline.host;
}

QString hostAndPort(const SessionOutline &outline)
{
    return hostInUrl(outline) + u':' + QString::number(outline.port);
}

QString swaksLine(const SessionOutline &outline)
{
    QStringList words{u"swaks"_s};
    if (outline.socketPath.isEmpty())
        words << u"--server"_s << quoted(outline.host) << u"--port"_s << QString::number(outline.port);
    else
        words << u"--socket"_s << quoted(outline.socketPath);
    if (outline.isLmtp)
        words << u"--protocol LMTP"_s;
    if (!outline.helloName.isEmpty())
        words << u"--ehlo "_s + quoted(outline.helloName);
    if (outline.tls != Tls::None)
        words << (outline.tls == Tls::Implicit ? u"--tls-on-connect"_s : u"--tls"_s);
    if (!outline.mechanism.isEmpty())
        words << u"--auth "_s + quoted(outline.mechanism)
                + u" --auth-user \"$SMTP_USER\" --auth-password \"$SMTP_PASSWORD\""_s;
    if (outline.hasSender)
        words << u"--from "_s + quoted(outline.sender.isEmpty() ? u"<>"_s : outline.sender);
    if (!outline.recipients.isEmpty())
        words << u"--to "_s + quoted(outline.recipients.join(u','));
    if (outline.hasLetter)
        words << u"--data @letter.eml"_s;
    else
        words << u"--quit-after "_s
                + (!outline.recipients.isEmpty() ? u"RCPT"_s
                        : outline.hasSender      ? u"MAIL"_s
                                                 : u"EHLO"_s);
    return words.join(u' ') + u'\n';
}

/// curl has no null path of its own: an empty --mail-from is one. It sends something only with a letter.
QString curlLine(const SessionOutline &outline)
{
    const QString scheme = outline.tls == Tls::Implicit ? u"smtps://"_s : u"smtp://"_s;
    QStringList words{u"curl"_s, u"--url"_s,
        quoted(scheme + hostAndPort(outline) + (outline.helloName.isEmpty() ? QString() : u'/' + outline.helloName))};
    if (outline.tls == Tls::StartTls)
        words << u"--ssl-reqd"_s;
    if (!outline.mechanism.isEmpty())
        words << u"--user \"$SMTP_USER:$SMTP_PASSWORD\" --login-options"_s << quoted(u"AUTH="_s + outline.mechanism);
    if (outline.hasSender)
        words << u"--mail-from"_s << quoted(outline.sender);
    for (const QString &recipient : outline.recipients)
        words << u"--mail-rcpt"_s << quoted(recipient);
    if (outline.hasLetter)
        words << u"--crlf --upload-file letter.eml"_s;
    return words.join(u' ') + u'\n';
}

/// Without -quiet, a line that begins with R or Q is a wish of its own to s_client: RCPT and QUIT would be none.
QString openSslLine(const SessionOutline &outline)
{
    QStringList words{u"openssl s_client -quiet -crlf -connect"_s, quoted(hostAndPort(outline))};
    if (outline.tls != Tls::Implicit)
        words << (outline.isLmtp ? u"-starttls lmtp"_s : u"-starttls smtp"_s);
    if (outline.tls != Tls::Implicit && !outline.helloName.isEmpty())
        words << u"-name"_s << quoted(outline.helloName);
    return words.join(u' ') + u'\n';
}

QString pythonTransaction(const SessionOutline &outline)
{
    QStringList recipients;
    for (const QString &recipient : outline.recipients)
        recipients << pythonText(recipient);
    const QString sender = pythonText(outline.sender);
    const QString options = outline.needsSmtpUtf8 ? u", ['SMTPUTF8']"_s : QString();
    if (outline.hasLetter) // smtplib sends octets as they are, and SMTP wants CRLF
        return u"    with open('letter.eml', 'rb') as letter:\n"
               "        message = b'\\r\\n'.join(letter.read().splitlines()) + b'\\r\\n'\n"
               "    server.sendmail(%1, [%2], message%3)\n"_s.arg(sender, recipients.join(", "_L1), options);
    QString lines = u"    server.ehlo_or_helo_if_needed()\n"_s;
    if (outline.hasSender)
        lines += u"    server.mail(%1%2)\n"_s.arg(sender, options);
    for (const QString &recipient : recipients)
        lines += u"    server.rcpt(%1)\n"_s.arg(recipient);
    return lines;
}

QString pythonScript(const SessionOutline &outline)
{
    const QString kind = outline.isLmtp ? u"LMTP"_s : outline.tls == Tls::Implicit ? u"SMTP_SSL"_s : u"SMTP"_s;
    const QString where = outline.socketPath.isEmpty() ? u"%1, %2"_s.arg(pythonText(outline.host)).arg(outline.port)
                                                       : pythonText(outline.socketPath);
    const QString hello
        = outline.helloName.isEmpty() ? QString() : u", local_hostname="_s + pythonText(outline.helloName);
    const QString context = u"context=ssl.create_default_context()"_s;
    QString script = u"import os\nimport smtplib\nimport ssl\n\n"
                     "with smtplib."_s
        + kind + u'(' + where + hello + (kind == "SMTP_SSL"_L1 ? u", "_s + context : QString()) + u") as server:\n"_s
        + u"    server.set_debuglevel(1)\n"_s;
    if (outline.tls == Tls::StartTls)
        script += u"    server.starttls("_s + context + u")\n"_s;
    if (!outline.mechanism.isEmpty())
        script += u"    server.login(os.environ['SMTP_USER'], os.environ['SMTP_PASSWORD'])\n"_s;
    return script + pythonTransaction(outline);
}

/// Telnet waits for nobody: a second before each line is what a server has to answer. It makes CRLF of each line end
/// itself; of a CR that is there it makes CR and NUL.
QString telnetScript(const SessionOutline &outline)
{
    QString script;
    if (outline.tls != Tls::None || !outline.mechanism.isEmpty())
        script = u"# Telnet speaks in clear: encryption and login are left out.\n"_s;
    script += u"{\n"_s;
    for (const QString &command : outline.commands) {
        script += u"    sleep 1; printf '%s\\n' "_s + quoted(command) + u'\n';
        if (command == "DATA"_L1)
            script += u"    sleep 1; sed 's/^\\./../; s/\\r*$//' letter.eml; printf '.\\n'\n"_s;
    }
    return script + u"    sleep 1\n} | telnet "_s + quoted(outline.host) + u' ' + QString::number(outline.port) + u'\n';
}

} // namespace

QString copiedAs(const Store &store, CopyAs tool)
{
    const SessionOutline outline = outlineOf(store);
    switch (tool) {
    case CopyAs::Swaks:
        return swaksLine(outline);
    case CopyAs::Curl:
        return curlLine(outline);
    case CopyAs::OpenSsl:
        return openSslLine(outline);
    case CopyAs::Python:
        return pythonScript(outline);
    case CopyAs::Telnet:
        return telnetScript(outline);
    }
    Q_UNREACHABLE();
}

} // namespace Transcript
