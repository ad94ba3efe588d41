// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/require.h"
#include "fuzz/target.h"
#include "transcript/filter.h"
#include "transcript/jsonimport.h"

using namespace Qt::StringLiterals;
using Fuzz::require;
using Transcript::Filter;
using Transcript::FilterFault;

namespace {

/// One entry of each kind.
const Transcript::Store &conversation()
{
    static const auto store = Transcript::storeFromJson(
        R"({"format":"postscope-transcript","version":1,"started":"2026-01-02T02:04:05.000Z","entries":[)"
        R"({"type":"note","note":"looking-up","arguments":["mx"]},)"
        R"({"type":"command","ns":5,"text":"RCPT TO:<a@b> X=1","mark":true,"remark":"see"},)"
        R"({"type":"body","bytes":9,"encrypted":true},)"
        R"({"type":"reply","ns":9,"code":550,"enhanced":"5.7.1","to":2,"lines":["5.7.1 gr\u00fc\u00dfe"]}]})");
    return **store;
}

} // namespace

// Any text is a filter, or has a fault that lies inside of it; a filter gives the same answer twice, and its opposite
// the opposite one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto parsed = Filter::parse(text);
    if (const auto *fault = std::get_if<FilterFault>(&parsed)) {
        require(fault->position >= 0 && fault->length >= 0, "a fault is somewhere");
        require(fault->position + fault->length <= text.size(), "a fault lies in the text");
        return 0;
    }
    const auto &filter = std::get<Filter>(parsed);
    const auto opposite = Filter::parse(u"not ("_s + text + u')');
    for (qsizetype row = 0; row < conversation().size(); ++row) {
        const bool isMatch = filter.matches(conversation(), row);
        require(filter.matches(conversation(), row) == isMatch, "the same question has the same answer");
        if (!filter.isEmpty() && std::holds_alternative<Filter>(opposite))
            require(std::get<Filter>(opposite).matches(conversation(), row) != isMatch, "not is the opposite");
    }
    return 0;
}
