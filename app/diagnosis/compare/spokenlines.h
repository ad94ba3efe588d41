// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Transcript {
class Store;
}

namespace Diagnosis {

/// One line of a conversation, by what it is recognised in another one.
struct SpokenLine {
    qsizetype row = 0; ///< of the transcript
    bool isFirst = true; ///< of its reply
    bool mayHoldIds = false; ///< it is a server's own words
    QString text; ///< as it may be shown
    QByteArray occasion; ///< who speaks, and after which verb; in a reply to EHLO the keyword too
    QByteArray key; ///< that, and the code
};

/// The lines of a conversation, so many of them that two can be laid beside each other in an instant.
struct SpokenLines {
    QList<SpokenLine> lines;
    bool isCut = false; ///< there are more

    [[nodiscard]] static SpokenLines of(const Transcript::Store &store);
};

} // namespace Diagnosis
