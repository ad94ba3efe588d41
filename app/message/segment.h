// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <variant>

#include <QByteArray>
#include <QList>
#include <QString>

namespace Message {

/// A file that goes into a letter, measured before it is read.
struct FileSegment {
    enum class Form : quint8 {
        Base64, ///< an attachment
        Octets, ///< an attachment as it is (RFC 3030 3)
        Lines, ///< a finished message; its line ends become CRLF
        Exact, ///< a finished message as it is
    };
    QString path;
    Form form = Form::Base64;
    qint64 fileOctets = 0;
    qint64 wireOctets = 0;
};

/// A stretch of a letter: octets that are there already, or a file that is read when it is their turn.
using Segment = std::variant<QByteArray, FileSegment>;

[[nodiscard]] qint64 wireOctets(const QList<Segment> &segments);

} // namespace Message
