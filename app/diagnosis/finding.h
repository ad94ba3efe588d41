// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "base/note.h"
#include "base/stage.h"

namespace Diagnosis {

/// A sentence for people: English source text with %1 … %9, translated by the front end (context "Findings").
struct Sentence {
    const char *source = "";
    QStringList arguments;

    /// The sentence in English, arguments filled in.
    [[nodiscard]] QString english() const;
};

enum class Severity : quint8 {
    Remark, ///< worth knowing, nothing is amiss
    Note,
    Warning,
    Error,
};
enum class Who : quint8 { You, MailProvider, RecipientProvider, Network };
enum class Retry : quint8 { Now, Later, NeverUnchanged };

/// A button that mends it. The front end knows what each does.
enum class Fix : quint8 {
    None,
    EditSender,
    EditRecipients,
    EditLetter,
    EditServer, ///< the server form
    UseStartTls, ///< switch the account to STARTTLS and send again
    UseImplicitTls, ///< switch to TLS from the first octet and send again
    UseNoTlsFirst, ///< the port speaks in clear first: switch to STARTTLS
    TrustCertificate, ///< trust this one certificate for this server
    EnterPassword,
    SendAgain,
};

/// What is wrong, why, and what to do; one for each thing that is wrong.
struct Finding {
    QLatin1StringView id; ///< stable, kebab-case: "relay-denied"
    Severity severity = Severity::Error;
    Base::Stage stage = Base::Stage::Done;
    QString domain = {}; ///< whose recipients it is about; empty: it is not about those of one domain
    Sentence headline; ///< at most twelve words
    Sentence explanation; ///< one sentence that names what happened
    QList<Sentence> causes; ///< likeliest first
    QList<Sentence> advice; ///< in the order to try
    Who who = Who::You;
    Retry retry = Retry::Now;
    QString reference; ///< "RFC 5321 4.2.3"
    Fix fix = Fix::None;
    QList<QByteArray> quotes; ///< the replies that it rests on: code, space, text; lines joined with LF, as received
    QList<Base::Note> notes; ///< the program's own lines that it rests on
    QList<qsizetype> entries; ///< numbers of transcript entries that show it, see cite()
};

[[nodiscard]] QLatin1StringView severityName(Severity severity); ///< "remark" "note" "warning" "error"
[[nodiscard]] QLatin1StringView whoName(Who who); ///< "you" "mail-provider" "recipient-provider" "network"
[[nodiscard]] QLatin1StringView retryName(Retry retry); ///< "now" "later" "never-unchanged"

} // namespace Diagnosis
