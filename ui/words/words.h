// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "base/stage.h"

namespace Base {
struct Error;
struct Note;
} // namespace Base
namespace Delivery {
struct Breakpoint;
struct Report;
} // namespace Delivery
namespace Diagnosis {
enum class Fix : quint8;
enum class Who : quint8;
enum class Retry : quint8;
struct Finding;
struct Sentence;
} // namespace Diagnosis
namespace Profiles {
struct Account;
}
namespace Smtp {
enum class Objection : quint8;
struct LineRemark;
} // namespace Smtp
namespace Transcript {
struct Entry;
struct FilterFault;
enum class Phase : quint8;
} // namespace Transcript

namespace Ui {

// Every sentence that is made of values is made here, so that it can be translated.

/// A sentence of a finding in the user's language.
[[nodiscard]] QString sentence(const Diagnosis::Sentence &sentence);
/// Its headline; where it is about the recipients of one domain, that stands before it.
[[nodiscard]] QString headline(const Diagnosis::Finding &finding);
/// What went wrong and what to do, in one or two sentences.
[[nodiscard]] QString errorSentence(const Base::Error &error);
[[nodiscard]] QString noteSentence(const Base::Note &note);
/// "Connect", "TLS", … as the stage strip names them.
[[nodiscard]] QString stageWord(Base::Stage stage);
/// "1.2 MB" by the locale.
[[nodiscard]] QString sizeText(qint64 octets);
/// "9 ms", "1.2 s": three digits at most.
[[nodiscard]] QString durationText(qint64 nanoseconds);
/// What became of a run, in one sentence: "Accepted as 7F3A for 3 recipients, after 31 ms."
[[nodiscard]] QString outcomeSentence(const Delivery::Report &report);
/// What the button says that mends it; empty for Fix::None.
[[nodiscard]] QString fixWord(Diagnosis::Fix fix);
/// Who has to act: "You can mend this."
[[nodiscard]] QString whoSentence(Diagnosis::Who who);
/// Whether it helps to send it again.
[[nodiscard]] QString retrySentence(Diagnosis::Retry retry);
/// What a screen reader says of an entry: "server, 250, ok, after 12 milliseconds, encrypted".
[[nodiscard]] QString entrySentence(const Transcript::Entry &entry);
/// "Connect", "MAIL", … as ladder and timing name what a stretch of time was for.
[[nodiscard]] QString phaseWord(Transcript::Phase phase);

/// Why a text is no filter, and what may have been meant.
/// applied: the filter that the lines are still chosen by; empty: none.
[[nodiscard]] QString filterFaultSentence(const Transcript::FilterFault &fault, const QString &applied = {});
/// Why a line is wrong, or odd.
[[nodiscard]] QString remarkSentence(const Smtp::LineRemark &remark);
/// What comes next in a line that is not finished, by the remark that says so; empty: nothing worth saying.
[[nodiscard]] QString hintSentence(const Smtp::LineRemark &remark);
/// Why this verb should not be said now; empty for Objection::None.
[[nodiscard]] QString objectionSentence(Smtp::Objection objection, const QByteArray &verb);

/// Where a run pauses by itself: "before RCPT".
[[nodiscard]] QString breakpointText(const Delivery::Breakpoint &breakpoint);

/// What an account is called: as the user calls it, else by its host.
[[nodiscard]] QString accountName(const Profiles::Account &account);

} // namespace Ui
