// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "diagnosis/circumstances.h"

namespace Transcript {
struct Entry;
class Store;
} // namespace Transcript

namespace Diagnosis {

class Knowledge;

/// One piece of a line and what it means.
struct ExplainedPart {
    QString piece; ///< as it stands: "MAIL", "FROM:<a@b>", "SIZE=1200", "550", "5.7.1"; digits as in the RFC: "5yz"
    QString meaning;
    QString reference; ///< "RFC 5321 4.1.1.2"; may be empty
    qsizetype begin = -1; ///< where it stands in Explanation::line; -1: nowhere
    qsizetype length = 0; ///< there
    bool isDigit = false; ///< one of the three of a reply code
    std::optional<bool> isUsed = {}; ///< a capability: whether the client made use of it so far; none: nobody can tell
    friend bool operator==(const ExplainedPart &, const ExplainedPart &) = default;
};

/// What one entry of a transcript means, part by part, in the language of the knowledge that was asked.
struct Explanation {
    QString title; ///< the line in short
    QString summary; ///< one sentence; may be empty
    QList<ExplainedPart> parts;
    QString next; ///< what may come now; may be empty
    QString line = {}; ///< all of it as it may be seen, its lines parted by line feeds; empty for notes and letters
    int code = 0; ///< a reply's; 0: no whole reply
    std::optional<Circumstances> circumstances = {}; ///< of a whole reply
    friend bool operator==(const Explanation &, const Explanation &) = default;
};

/// Explains the entry in this row; looks at the command before a reply where that says more.
[[nodiscard]] Explanation explain(const Transcript::Store &store, qsizetype row, const Knowledge &knowledge);

} // namespace Diagnosis
