// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <span>

#include "base/error.h"
#include "diagnosis/finding.h"
#include "net/tlsfacts.h"

namespace Diagnosis {

// The tables behind the findings. In the sentences of problems and replies: %1 what it is about, %2 and %3 the
// arguments of the error, %4 the server's reply, %5 the server. In those of certificates: see certificateFindings().

/// What a finding says and judges.
struct FindingRow {
    Severity severity;
    const char *headline;
    const char *explanation;
    std::array<const char *, 3> causes; ///< from the left; null: no more
    std::array<const char *, 4> advice;
    Who who;
    Retry retry;
    const char *reference;
    Fix fix;
};

struct ProblemRow {
    Base::Problem problem;
    FindingRow row;
};

struct NamedRow {
    QLatin1StringView id;
    FindingRow row;
};

struct DefectRow {
    Net::CertificateDefect defect;
    NamedRow named;
};

// Each problem is in one of these.
[[nodiscard]] std::span<const ProblemRow> letterProblems();
[[nodiscard]] std::span<const ProblemRow> connectionProblems();
[[nodiscard]] std::span<const ProblemRow> serverProblems();
[[nodiscard]] std::span<const ProblemRow> loginProblems();
[[nodiscard]] std::span<const ProblemRow> programProblems();

// What a rule may find, each id in one of these.
[[nodiscard]] std::span<const NamedRow> loginReplies();
[[nodiscard]] std::span<const NamedRow> connectionReplies();
[[nodiscard]] std::span<const NamedRow> senderReplies();
[[nodiscard]] std::span<const NamedRow> recipientReplies();
[[nodiscard]] std::span<const NamedRow> letterReplies();

/// One row for each defect.
[[nodiscard]] std::span<const DefectRow> certificateDefects();

/// %2: the queue id.
[[nodiscard]] const NamedRow &acceptedRow(bool hasQueueId);
/// %1: the addresses refused; %2: how many; %3: of how many.
[[nodiscard]] const NamedRow &partialRow();
/// Arguments as above, of those who were neither refused nor served.
[[nodiscard]] const NamedRow &leftBehindRow();
/// %5: the local socket that leads to nobody.
[[nodiscard]] const NamedRow &localSocketRow();
/// STARTTLS was skipped at the gate where encryption is required.
[[nodiscard]] const NamedRow &skippedEncryptionRow();

/// The row of a problem; every problem has one.
[[nodiscard]] const FindingRow &rowFor(Base::Problem problem);
/// The row of an id that a rule names; it must exist.
[[nodiscard]] const NamedRow &rowFor(QLatin1StringView id);
[[nodiscard]] const NamedRow &rowFor(Net::CertificateDefect defect);

/// The finding that a row makes with these arguments.
[[nodiscard]] Finding findingFrom(
    QLatin1StringView id, const FindingRow &row, Base::Stage stage, const QStringList &arguments);

} // namespace Diagnosis
