// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exitcode.h"

namespace Cli {

using namespace Qt::StringLiterals;

ExitCode exitCodeFor(Smtp::Outcome outcome)
{
    switch (outcome) {
    case Smtp::Outcome::Accepted:
    case Smtp::Outcome::Stopped:
        return ExitCode::Accepted;
    case Smtp::Outcome::Partial:
        return ExitCode::Partial;
    case Smtp::Outcome::Rejected:
        return ExitCode::Rejected;
    case Smtp::Outcome::Deferred:
        return ExitCode::Deferred;
    case Smtp::Outcome::Unknown:
        return ExitCode::Unknown;
    case Smtp::Outcome::Unreachable:
        return ExitCode::Unreachable;
    case Smtp::Outcome::Protocol:
        return ExitCode::Protocol;
    case Smtp::Outcome::Login:
        return ExitCode::Login;
    case Smtp::Outcome::Insecure:
        return ExitCode::Insecure;
    case Smtp::Outcome::Invalid:
        return ExitCode::Invalid;
    case Smtp::Outcome::Cancelled:
        return ExitCode::Cancelled;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeFor(Base::Problem problem)
{
    switch (Base::remedyFor(problem)) {
    case Base::Remedy::CheckFile:
        return ExitCode::File;
    case Base::Remedy::ChangeSender:
    case Base::Remedy::ChangeRecipients:
    case Base::Remedy::ChangeMessage:
        return ExitCode::Invalid;
    case Base::Remedy::CheckServerName:
    case Base::Remedy::CheckPortAndSecurity: // the address to listen on is taken
    case Base::Remedy::CheckNetwork: // or not ours
        return ExitCode::Usage;
    case Base::Remedy::CheckLogin:
        return ExitCode::Login;
    case Base::Remedy::DecideOnCertificate:
    case Base::Remedy::TryLater:
    case Base::Remedy::AskServerAdministrator:
    case Base::Remedy::AskRecipient:
    case Base::Remedy::Nothing:
    case Base::Remedy::ReportToUs:
        break; // come from conversations only
    }
    return ExitCode::Internal;
}

QLatin1StringView refusalName(ExitCode exitCode)
{
    switch (exitCode) {
    case ExitCode::Usage:
        return "usage"_L1;
    case ExitCode::Invalid:
        return "invalid"_L1;
    case ExitCode::File:
        return "file"_L1;
    case ExitCode::Login:
        return "login"_L1;
    case ExitCode::Cancelled:
        return "cancelled"_L1;
    case ExitCode::Accepted:
    case ExitCode::Partial:
    case ExitCode::Rejected:
    case ExitCode::Deferred:
    case ExitCode::Unknown:
    case ExitCode::Unreachable:
    case ExitCode::Protocol:
    case ExitCode::Insecure:
    case ExitCode::Internal:
    case ExitCode::OutputLost:
        break;
    }
    return "internal"_L1;
}

} // namespace Cli
