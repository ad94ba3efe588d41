// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "diagnosis/compare/ignored.h"
#include "diagnosis/compare/worddifference.h"

namespace Delivery {
struct Report;
}
namespace Transcript {
class Store;
}

namespace Diagnosis {

enum class LineMark : quint8 {
    Same,
    Changed, ///< the same was said on both sides in other words
    LeftOnly,
    RightOnly,
};

/// A line that was said on one side, or lines that belong together.
struct ComparedLine {
    LineMark mark = LineMark::Same;
    qsizetype leftRow = -1; ///< of its transcript; -1: nothing on this side
    qsizetype rightRow = -1;
    QString left; ///< as it may be shown
    QString right;
    WordDifference words; ///< of a changed line
};

/// What a fact is about.
enum class ComparedKind : quint8 {
    Outcome,
    Address, ///< that was connected to
    Capability, ///< name: the keyword; text: its parameters
    TlsVersion,
    Cipher,
    CertificateSubject,
    CertificateIssuer,
    CertificateExpiry,
    CertificateFingerprint,
    CertificateDefects,
    Login, ///< the mechanism
    Wait, ///< name: the verb; text: nanoseconds that its reply took
    Duration, ///< text: nanoseconds of the whole run
};

/// Something that is known of both sides and differs.
struct ComparedFact {
    ComparedKind kind = ComparedKind::Outcome;
    QString name;
    std::optional<QString> left; ///< none: not there
    std::optional<QString> right;
    friend bool operator==(const ComparedFact &, const ComparedFact &) = default;
};

/// Two conversations beside each other.
struct Comparison {
    QList<ComparedFact> facts;
    QList<ComparedLine> lines;
    bool isCut = false; ///< one of them is too long; its end was not compared
    [[nodiscard]] qsizetype changes() const; ///< lines that are not the same
};

struct ComparedSide {
    const Transcript::Store &store;
    const Delivery::Report *report = nullptr; ///< null: nothing is known but what was said
};

/// Lays two conversations beside each other, command by command.
[[nodiscard]] Comparison compare(const ComparedSide &left, const ComparedSide &right, const Ignored &ignored = {});

/// Stable identifier in kebab-case: "certificate-issuer".
[[nodiscard]] QLatin1StringView kindName(ComparedKind kind);
/// "same" "changed" "left" "right"
[[nodiscard]] QLatin1StringView markName(LineMark mark);

} // namespace Diagnosis
