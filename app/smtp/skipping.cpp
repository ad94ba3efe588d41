// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/skipping.h"

namespace Smtp {

Reply skippedReply(const QByteArray &verb)
{
    if (verb == "QUIT")
        return {221, {}};
    if (verb == "STARTTLS" || verb == "AUTH" || verb == "RCPT" || verb == "DATA")
        return {};
    return {250, {}};
}

} // namespace Smtp
