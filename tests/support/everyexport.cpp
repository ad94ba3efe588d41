// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/everyexport.h"

#include "transcript/export.h"
#include "transcript/mermaid.h"
#include "transcript/textladder.h"

namespace Support {

QByteArray everyExport(const Transcript::Store &store)
{
    using enum Transcript::ExportFormat;
    QByteArray everything;
    for (const Transcript::ExportFormat format : {Text, Markdown, Json, Csv, Html, Pcap})
        everything += Transcript::exported(store, format);
    return everything + Transcript::asTextLadder(store).toUtf8() + Transcript::asMermaid(store).toUtf8();
}

} // namespace Support
