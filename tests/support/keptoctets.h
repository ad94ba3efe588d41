// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "transcript/sentoctets.h"

namespace Support {

/// The same octets for each letter of a transcript.
struct KeptOctets final : Transcript::SentOctets {
    QByteArray at(qsizetype /*row*/, qint64 offset, qint64 count) override { return octets.mid(offset, count); }

    QByteArray octets;
};

} // namespace Support
