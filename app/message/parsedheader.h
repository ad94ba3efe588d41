// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Message {

/// A header field as it stands and as it reads.
struct ParsedField {
    QString name;
    QString value; ///< decoded (RFC 2047), unfolded
};

/// The header section of a letter, taken apart for reading. It needs no GMime, which sets the fields about content apart
/// and brings libraries along that a program without letters to show should not load.
struct ParsedHeader {
    QList<ParsedField> fields; ///< in their order

    [[nodiscard]] QString field(
        QStringView name) const; ///< the first one, without regard to case; empty if there is none
    /// Of a whole letter, or of its header section alone.
    [[nodiscard]] static ParsedHeader parse(QByteArrayView octets);
};

/// What was encoded can hold line breaks and NULs, which nothing that is shown of a header may have.
[[nodiscard]] QString withoutControls(QString text, QChar substitute);

} // namespace Message
