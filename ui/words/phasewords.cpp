// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "transcript/phase.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Transcript::Phase;

namespace {

struct PhaseWords {
    Q_DECLARE_TR_FUNCTIONS(PhaseWords)
};

} // namespace

QString phaseWord(Phase phase)
{
    switch (phase) {
    case Phase::Resolve:
        return PhaseWords::tr("Look-up");
    case Phase::Connect:
        return PhaseWords::tr("Connect");
    case Phase::Tls:
        return PhaseWords::tr("TLS");
    case Phase::Greeting:
        return PhaseWords::tr("Greeting");
    case Phase::Hello:
        return PhaseWords::tr("Hello");
    case Phase::Login:
        return PhaseWords::tr("Login");
    case Phase::Letter:
        return PhaseWords::tr("Letter");
    case Phase::Verdict:
        return PhaseWords::tr("Verdict");
    case Phase::Other:
        return PhaseWords::tr("Other");
    case Phase::StartTls:
    case Phase::Mail:
    case Phase::Rcpt:
    case Phase::Data:
    case Phase::Quit:
        break; // a command, the same in every language
    }
    return Transcript::phaseName(phase);
}

} // namespace Ui
