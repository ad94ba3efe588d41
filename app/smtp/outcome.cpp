// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/outcome.h"

namespace Smtp {

using namespace Qt::StringLiterals;

QLatin1StringView outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return "accepted"_L1;
    case Outcome::Stopped:
        return "stopped"_L1;
    case Outcome::Partial:
        return "partial"_L1;
    case Outcome::Rejected:
        return "rejected"_L1;
    case Outcome::Deferred:
        return "deferred"_L1;
    case Outcome::Unknown:
        return "unknown"_L1;
    case Outcome::Unreachable:
        return "unreachable"_L1;
    case Outcome::Protocol:
        return "protocol"_L1;
    case Outcome::Login:
        return "login"_L1;
    case Outcome::Insecure:
        return "insecure"_L1;
    case Outcome::Invalid:
        return "invalid"_L1;
    case Outcome::Cancelled:
        return "cancelled"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace Smtp
