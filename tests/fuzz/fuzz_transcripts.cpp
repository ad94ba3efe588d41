// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/require.h"
#include "fuzz/target.h"
#include "transcript/export.h"
#include "transcript/jsonimport.h"

using Fuzz::require;
using Transcript::Store;

// Any octets are a transcript, or damaged. What was read can be written in every format, and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = Transcript::storeFromJson({data, static_cast<qsizetype>(size)});
    if (!read)
        return 0;
    const Store &store = **read;
    using enum Transcript::ExportFormat;
    for (const Transcript::ExportFormat format : {Text, Markdown, Csv, Html, Pcap})
        require(store.size() == 0 || !Transcript::exported(store, format).isEmpty(), "an export says something");
    const auto again = Transcript::storeFromJson(Transcript::exported(store, Json));
    require(again.hasValue(), "what was written can be read");
    require((*again)->size() == store.size(), "no entry is lost");
    for (qsizetype row = 0; row < store.size(); ++row)
        require((*again)->at(row) == store.at(row), "an entry stays as it is");
    return 0;
}
