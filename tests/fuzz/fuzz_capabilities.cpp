// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSet>

#include "fuzz/input.h"
#include "fuzz/require.h"
#include "fuzz/target.h"
#include "smtp/capabilities.h"
#include "smtp/reply.h"

using Fuzz::require;

// Any reply to EHLO makes capabilities that can be asked.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Fuzz::Input input(data, size);
    Smtp::Reply reply{.code = 250, .lines = {}};
    while (!input.isEmpty())
        reply.lines.append(input.line());
    const Smtp::Capabilities capabilities = Smtp::Capabilities::fromReply(reply);
    require(capabilities.all().size() < std::max(reply.lines.size(), qsizetype(1)), "the first line is no capability");
    for (const Smtp::Capability &capability : capabilities.all()) {
        require(!capability.keyword.isEmpty(), "a capability has a keyword");
        require(capability.keyword == capability.keyword.toUpper(), "keywords are capitals");
        require(capabilities.has(capability.keyword), "what is listed is there");
    }
    require(capabilities.sizeLimit().value_or(1) > 0, "a limit is a positive number");
    const QList<QByteArray> mechanisms = capabilities.mechanisms();
    require(QSet<QByteArray>(mechanisms.begin(), mechanisms.end()).size() == mechanisms.size(),
        "no mechanism stands twice");
    require(!mechanisms.contains(QByteArray()), "a mechanism has a name");
    return 0;
}
