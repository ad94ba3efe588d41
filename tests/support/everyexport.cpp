// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/everyexport.h"

#include "support/keptoctets.h"
#include "transcript/bundle.h"
#include "transcript/copyas.h"
#include "transcript/mermaid.h"
#include "transcript/plantuml.h"
#include "transcript/svgladder.h"
#include "transcript/swakstext.h"
#include "transcript/textexport.h"
#include "transcript/textladder.h"

namespace Support {

QByteArray everyExport(const Transcript::Store &store)
{
    using Transcript::CopyAs;
    using Transcript::LetterDetail;
    using enum Transcript::ExportFormat;
    QByteArray everything;
    KeptOctets letter;
    letter.octets = "Subject: a letter\r\n\r\n.\r\n";
    // A zip file packs four of these and the picture; in its own octets nothing could be found.
    for (const Transcript::ExportFormat format : {Text, Markdown, Json, Csv, Html, Pcap})
        everything += Transcript::exported(store, format)
            + Transcript::exported(store, format, {.letter = LetterDetail::None, .hasTimes = false})
            + Transcript::exported(store, format, {.letter = LetterDetail::Full, .sent = &letter});
    for (const Transcript::CopyAs tool : {CopyAs::Swaks, CopyAs::Curl, CopyAs::OpenSsl, CopyAs::Python, CopyAs::Telnet})
        everything += Transcript::copiedAs(store, tool).toUtf8();
    return everything + Transcript::bundleReadme(store) + Transcript::spokenText(store).toUtf8()
        + Transcript::swaksText(store).toUtf8() + Transcript::asSvgLadder(store).toUtf8()
        + Transcript::asTextLadder({{&store}}).toUtf8() + Transcript::asMermaid({{&store}}).toUtf8()
        + Transcript::asPlantUml({{&store}}).toUtf8();
}

} // namespace Support
