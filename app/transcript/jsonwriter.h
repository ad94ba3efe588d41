// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <utility>

#include "transcript/exportwriter.h"

namespace Transcript {

/// Everything that a store holds, an entry on each line; storeFromJson() reads it.
class JsonWriter final : public ExportWriter {
public:
    /// facts: an object of JSON; empty: nothing is known but the lines.
    JsonWriter(const Store &store, QByteArray facts)
        : ExportWriter(store)
        , m_facts(std::move(facts))
    {
    }

    [[nodiscard]] QByteArray head() override;
    [[nodiscard]] QByteArray entry(qsizetype row) override;
    [[nodiscard]] QByteArray tail() override;

private:
    QByteArray m_facts;
    bool m_isFirst = true;
};

} // namespace Transcript
