// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transcript/exportwriter.h"

namespace Transcript {

/// As the terminal shows it.
class TextWriter final : public ExportWriter {
public:
    using ExportWriter::ExportWriter;

    [[nodiscard]] QByteArray head() override;
    [[nodiscard]] QByteArray entry(qsizetype row) override;
};

} // namespace Transcript
