// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transcript/exportwriter.h"

namespace Transcript {

/// Everything that a store holds, an entry on each line; storeFromJson() reads it.
class JsonWriter final : public ExportWriter {
public:
    using ExportWriter::ExportWriter;

    [[nodiscard]] QByteArray head() override;
    [[nodiscard]] QByteArray entry(qsizetype row) override;
    [[nodiscard]] QByteArray tail() override;

private:
    bool m_isFirst = true;
};

} // namespace Transcript
