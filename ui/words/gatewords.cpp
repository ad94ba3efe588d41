// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "base/visibletext.h"
#include "delivery/breakpoint.h"
#include "ui/words/words.h"

namespace Ui {

namespace {

struct GateWords {
    Q_DECLARE_TR_FUNCTIONS(GateWords)
};

} // namespace

QString breakpointText(const Delivery::Breakpoint &breakpoint)
{
    using Kind = Delivery::Breakpoint::Kind;
    switch (breakpoint.kind) {
    case Kind::Verb:
        //: %1 is a verb of SMTP
        return GateWords::tr("before %1").arg(Base::visibleText(breakpoint.text));
    case Kind::Letter:
        return GateWords::tr("before the letter");
    case Kind::Stage:
        //: %1 is a stage of the conversation, as the stage strip calls it
        return GateWords::tr("at the stage “%1”").arg(stageWord(breakpoint.stage));
    case Kind::Text:
        return GateWords::tr("where “%1” is said").arg(Base::visibleText(breakpoint.text));
    case Kind::ReplyClass:
        //: %1 is the first digit of a reply code
        return GateWords::tr("after a reply %1yz").arg(breakpoint.digit);
    case Kind::Wait:
        //: %1 is a span of time
        return GateWords::tr("after a reply that took longer than %1")
            .arg(durationText(std::chrono::nanoseconds(breakpoint.wait).count()));
    case Kind::AnyReply:
        return GateWords::tr("after the next reply");
    case Kind::Encryption:
        return GateWords::tr("after encryption begins");
    }
    Q_UNREACHABLE();
}

} // namespace Ui
