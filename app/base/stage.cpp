// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/stage.h"

namespace Base {

using namespace Qt::StringLiterals;

QLatin1StringView stageName(Stage stage)
{
    switch (stage) {
    case Stage::Resolve:
        return "resolve"_L1;
    case Stage::Connect:
        return "connect"_L1;
    case Stage::Tls:
        return "tls"_L1;
    case Stage::Greeting:
        return "greeting"_L1;
    case Stage::Hello:
        return "hello"_L1;
    case Stage::Login:
        return "login"_L1;
    case Stage::Envelope:
        return "envelope"_L1;
    case Stage::Data:
        return "data"_L1;
    case Stage::Verdict:
        return "verdict"_L1;
    case Stage::Quit:
        return "quit"_L1;
    case Stage::Done:
        return "done"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace Base
