// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Transcript {

class Store;
struct ExportOptions;

/// Writes a transcript in one format, piece by piece: the head, each entry, the tail.
class ExportWriter {
public:
    /// Both must outlive the writer.
    ExportWriter(const Store &store, const ExportOptions &options)
        : m_store(store)
        , m_options(options)
    {
    }
    ExportWriter(const ExportWriter &) = delete;
    ExportWriter &operator=(const ExportWriter &) = delete;
    virtual ~ExportWriter() = default;

    [[nodiscard]] virtual QByteArray head() { return {}; }
    /// Rows come in ascending order; not all of them must.
    [[nodiscard]] virtual QByteArray entry(qsizetype row) = 0;
    [[nodiscard]] virtual QByteArray tail() { return {}; }

protected:
    [[nodiscard]] const Store &store() const { return m_store; }
    [[nodiscard]] const ExportOptions &options() const { return m_options; }

private:
    const Store &m_store;
    const ExportOptions &m_options;
};

} // namespace Transcript
