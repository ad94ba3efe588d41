// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include "archive/conversationhead.h"

namespace Archive {

/// What a person wrote beside a line afterwards. It takes the place of what stands in the transcript.
struct KeptAnnotation {
    qsizetype row = 0; ///< of the transcript
    bool isMarked = false;
    QString note = {};
    friend bool operator==(const KeptAnnotation &, const KeptAnnotation &) = default;
};

/// A conversation as it is kept. What it holds is made by those who know what it means; the log only keeps it.
struct ConversationRecord {
    ConversationHead head;
    QByteArray transcript; ///< JSON, as qCompress() makes it: whoever makes a record packs it, for the log has no time
    QByteArray report; ///< JSON; empty: only what was said is known
    QByteArray letterHeader; ///< the header section of the letter; its body is nobody's business here
    QString words; ///< what a search looks through
    QList<KeptAnnotation> annotations; ///< by row
    friend bool operator==(const ConversationRecord &, const ConversationRecord &) = default;
};

/// How long conversations are kept. Those that are pinned stay.
struct Retention {
    qsizetype count = 10'000; ///< so many of the newest; 0: none is kept
    int days = 365; ///< 0: of any age
    friend bool operator==(const Retention &, const Retention &) = default;
};

} // namespace Archive
