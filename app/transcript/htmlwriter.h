// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transcript/exportwriter.h"

namespace Transcript {

/// One page that needs nothing else: no script, no font, no image, nothing from elsewhere. It is light or dark as the
/// reader's own colours are, and takes all of them from there.
class HtmlWriter final : public ExportWriter {
public:
    using ExportWriter::ExportWriter;

    [[nodiscard]] QByteArray head() override;
    [[nodiscard]] QByteArray entry(qsizetype row) override;
    [[nodiscard]] QByteArray tail() override;

private:
    [[nodiscard]] QString secondsCell(qint64 nanoseconds) const;
    [[nodiscard]] QString letterHtml(qsizetype row) const;
};

} // namespace Transcript
