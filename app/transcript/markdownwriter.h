// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "transcript/exportwriter.h"

namespace Transcript {

/// For an issue or a report: what became of each command, what was said as a block of code, remarks as footnotes.
class MarkdownWriter final : public ExportWriter {
public:
    using ExportWriter::ExportWriter;

    [[nodiscard]] QByteArray head() override;
    [[nodiscard]] QByteArray entry(qsizetype row) override;
    [[nodiscard]] QByteArray tail() override;

private:
    void noteResult(qsizetype row);

    QStringList m_results; ///< lines of the table
    QStringList m_remarks;
};

} // namespace Transcript
