// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/sessionoutline.h"

#include "base/limits.h"
#include "base/visibletext.h"
#include "transcript/store.h"

namespace Transcript {

using namespace Qt::StringLiterals;
using Base::NoteKind;

namespace {

/// "MAIL FROM:<a@b> SIZE=1": a@b
QString pathIn(const QString &line)
{
    const qsizetype begin = line.indexOf(u'<');
    const qsizetype end = line.indexOf(u'>', begin + 1);
    return begin < 0 || end < 0 ? QString() : line.sliced(begin + 1, end - begin - 1);
}

/// Where the connection goes. A new one begins the session anew.
void takeNote(SessionOutline &outline, const Base::Note &note, QString &lookedUp)
{
    if (note.kind == NoteKind::LookingUp)
        lookedUp = Base::visibleText(note.arguments.value(0));
    const bool isRemote = note.kind == NoteKind::Connected;
    if (!isRemote && note.kind != NoteKind::ConnectedLocally)
        return;
    outline = {};
    if (!isRemote) {
        outline.socketPath = Base::visibleText(note.arguments.value(0));
        return;
    }
    outline.host = lookedUp.isEmpty() ? Base::visibleText(note.arguments.value(0)) : lookedUp;
    outline.port = note.arguments.value(1).toInt();
}

void takeHello(SessionOutline &outline, const QByteArray &verb, const QString &line)
{
    outline.isLmtp = verb == "LHLO";
    outline.helloName = line.section(u' ', 1, 1);
    if (!outline.commands.contains(line)) // it is said again after STARTTLS
        outline.commands.append(line);
}

/// False: another transaction begins.
bool takeCommand(SessionOutline &outline, const QByteArray &verb, const QString &line)
{
    if (verb == "MAIL" && outline.hasSender)
        return false;
    if (verb == "EHLO" || verb == "HELO" || verb == "LHLO") {
        takeHello(outline, verb, line);
    } else if (verb == "STARTTLS") {
        outline.tls = SessionOutline::Tls::StartTls;
    } else if (verb == "AUTH") {
        outline.mechanism = line.section(u' ', 1, 1);
    } else if (!verb.isEmpty() && verb != "DATA" && verb != "BDAT") { // the letter says so itself; SASL has no verb
        outline.commands.append(line);
    }
    if (verb == "MAIL") {
        outline.hasSender = true;
        outline.sender = pathIn(line);
        outline.needsSmtpUtf8 = line.contains(" SMTPUTF8"_L1, Qt::CaseInsensitive);
    } else if (verb == "RCPT") {
        outline.recipients.append(pathIn(line));
    }
    return outline.recipients.size() < Base::Limits::recipients;
}

void takeLetter(SessionOutline &outline)
{
    if (!outline.hasLetter) // the other chunks are of the same one
        outline.commands.append(u"DATA"_s);
    outline.hasLetter = true;
}

} // namespace

SessionOutline outlineOf(const Store &store)
{
    SessionOutline outline;
    QString lookedUp;
    for (qsizetype row = 0; row < store.size(); ++row) {
        const Entry entry = store.at(row);
        const bool isGreeting = entry.kind == EntryKind::Reply && entry.answers == 0 && outline.helloName.isEmpty();
        if (entry.kind == EntryKind::Note)
            takeNote(outline, entry.note, lookedUp);
        else if (entry.kind == EntryKind::Body)
            takeLetter(outline);
        else if (isGreeting && entry.isEncrypted)
            outline.tls = SessionOutline::Tls::Implicit;
        else if (entry.kind == EntryKind::Command
            && !takeCommand(outline, entry.verb(), Base::visibleText(entry.octets)))
            break;
    }
    return outline;
}

} // namespace Transcript
