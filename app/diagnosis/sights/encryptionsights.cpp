// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/observations.h"
#include "diagnosis/sights/sight.h"
#include "smtp/reply.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;
using Base::NoteKind;

namespace {

bool isOld(const QString &protocol)
{
    return protocol.startsWith(u"SSL") || protocol == u"TLSv1.0" || protocol == u"TLSv1" || protocol == u"TLSv1.1"
        || protocol == u"TLS 1.0" || protocol == u"TLS 1.1";
}

} // namespace

void lookAtEncryption(const Sight &sight, Observations &found)
{
    const Base::Note &note = sight.entry.note;
    if (note.kind == NoteKind::TlsStarted && isOld(note.arguments.value(0)))
        found.add("tls-old"_L1, sight.entries(), {note.arguments.value(0)});
    if (note.kind == NoteKind::CertificateNotVerified)
        found.add("cert-unverified"_L1, sight.entries(), {note.arguments.value(0)});
    const bool isHelloInClear = sight.isReplyTo("EHLO") && sight.entry.code == 250 && !sight.entry.isEncrypted;
    if (!isHelloInClear || sight.course.isLocal)
        return;
    const auto offered = Smtp::Capabilities::fromReply({.code = 250, .lines = sight.entry.texts()});
    if (!offered.has("STARTTLS"))
        found.add("tls-absent"_L1, sight.entries());
}

} // namespace Diagnosis
