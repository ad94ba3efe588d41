// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/filter.h"

#include "transcript/filterparser.h"

namespace Transcript {

std::variant<Filter, FilterFault> Filter::parse(const QString &text)
{
    FilterParser parser(text);
    if (!parser.parse())
        return parser.fault();
    return Filter(text, parser.takeProgram());
}

} // namespace Transcript
