// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Transcript {

class Store;

/// One of the conversations that a ladder draws.
struct LadderChapter {
    const Store *store = nullptr; ///< never null
    QString heading = {}; ///< stands above each of several, in English; empty: when it began
};

/// "began 2026-11-24T10:15:30.000+01:00, mail.example.org:25, refused"; what is empty is left out.
[[nodiscard]] QString chapterHeading(const Store &store, const QString &server, const QString &outcome);

} // namespace Transcript
