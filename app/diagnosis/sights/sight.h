// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include "diagnosis/course.h"
#include "transcript/entry.h"

namespace Diagnosis {

class Observations;

/// One line and what is known where it stands.
struct Sight {
    const Transcript::Entry &entry;
    const Transcript::Entry *asked; ///< the command or letter that a reply answers; null: none
    QByteArray verb; ///< of the command, or of the one that is answered; empty: it has none
    const Course &course; ///< before this line
    bool isConsequence = false; ///< a refusal of what could not go well any more: Transcript::followsFromRefusal()
    QByteArray letterHeader = {}; ///< of the letter that is sent; empty: it is not known

    [[nodiscard]] bool isCommand() const { return entry.kind == Transcript::EntryKind::Command; }
    /// A whole reply that has a code.
    [[nodiscard]] bool isReply() const { return entry.kind == Transcript::EntryKind::Reply && entry.code > 0; }
    [[nodiscard]] bool isReplyTo(QByteArrayView wanted) const
    {
        return isReply() && asked != nullptr && verb == wanted;
    }
    /// The reply to a whole letter: to its octets, its last chunk, or the dot behind lines that were typed.
    [[nodiscard]] bool isVerdict() const;
    /// The transaction is over with this: by a verdict, or because the client gives it up.
    [[nodiscard]] bool endsTransaction() const;
    /// The numbers of what was asked, if anything, and of this.
    [[nodiscard]] QList<qsizetype> entries() const;
    /// The text of a reply for people, in one line.
    [[nodiscard]] QString text() const;
};

// The rules, each group by itself. An id that is found is one of observedRows().
void lookAtForm(const Sight &sight, Observations &found);
void lookAtGreeting(const Sight &sight, Observations &found);
void lookAtHello(const Sight &sight, Observations &found);
void lookAtEncryption(const Sight &sight, Observations &found);
void lookAtLogin(const Sight &sight, Observations &found);
void lookAtEnvelope(const Sight &sight, Observations &found);
/// What became of the recipients of a transaction that is over.
void lookAtRecipients(const Course &course, Observations &found);
void lookAtLetter(const Sight &sight, Observations &found);
/// The envelope beside the letter, where that is whole.
void lookAtAddresses(const Sight &sight, Observations &found);
/// A line of a letter that is typed behind 354.
void lookAtTypedLine(const Sight &line, const TypedLetter &letter, Observations &found);
void lookAtReply(const Sight &sight, Observations &found);
/// At the end, when nothing more will come. last: number of the last entry.
void lookAtEnd(const Course &course, qsizetype last, Observations &found);

} // namespace Diagnosis
