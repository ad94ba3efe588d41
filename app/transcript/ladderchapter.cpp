// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/ladderchapter.h"

#include "base/visibletext.h"
#include "transcript/textexport.h"

namespace Transcript {

using namespace Qt::StringLiterals;

QString chapterHeading(const Store &store, const QString &server, const QString &outcome)
{
    QStringList parts{u"began "_s + beginText(store)};
    for (const QString &part : {Base::visibleText(server), outcome}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u", "_s);
}

} // namespace Transcript
