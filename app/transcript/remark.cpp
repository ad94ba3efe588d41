// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/remark.h"

#include "base/visibletext.h"

namespace Transcript {

using namespace Qt::StringLiterals;

QString remarkText(const Annotation &annotation)
{
    QString note = Base::visibleText(annotation.note);
    if (!annotation.isMarked)
        return note;
    return note.isEmpty() ? u"marked"_s : u"marked: "_s + note;
}

} // namespace Transcript
