// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transcript/exportwriter.h"

namespace Transcript {

/// A line for each entry, RFC 4180, UTF-8. What a sheet would take for a formula begins with an apostrophe.
class CsvWriter final : public ExportWriter {
public:
    using ExportWriter::ExportWriter;

    [[nodiscard]] QByteArray head() override;
    [[nodiscard]] QByteArray entry(qsizetype row) override;
};

} // namespace Transcript
