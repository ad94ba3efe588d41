// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/replylook.h"

namespace Ui {

Tone replyTone(int code)
{
    switch (code / 100) {
    case 2:
        return Tone::Done;
    case 3:
        return Tone::GoOn;
    case 4:
        return Tone::Later;
    default:
        return Tone::No;
    }
}

QChar replyGlyph(int code)
{
    switch (code / 100) {
    case 2:
        return u'✓';
    case 3:
        return u'…';
    case 4:
        return u'↻';
    default:
        return u'✕';
    }
}

} // namespace Ui
