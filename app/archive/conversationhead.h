// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace Archive {

struct KeptRecipient {
    QString address;
    QString outcome; ///< by its name: "accepted"
    int code = 0; ///< of the reply that decided; 0: there was none
    friend bool operator==(const KeptRecipient &, const KeptRecipient &) = default;
};

/// What the user may write on a conversation. All else of it never changes.
struct ConversationLabel {
    bool isPinned = false; ///< stays, however old it is
    QString tag;
    QString note;
    friend bool operator==(const ConversationLabel &, const ConversationLabel &) = default;
};

/// What a list shows of a conversation.
struct ConversationHead {
    qint64 id = 0; ///< from 1, never used again; 0: not kept yet
    QDateTime startedAt;
    QString server; ///< as it was called: host:port, or a path
    QString address; ///< that was connected to; empty: none
    QString tls; ///< its version; empty: in clear
    QString sender; ///< reverse path; "<>" for the null path; empty: it did not come to that
    QString subject;
    QList<KeptRecipient> recipients; ///< the first of them
    qsizetype recipientCount = 0;
    qint64 octets = 0; ///< of the letter, as far as it went
    qint64 nanoseconds = 0;
    QString outcome; ///< by its name
    QString stage; ///< where it ended, by its name
    int code = 0; ///< that it ended with; 0: none
    bool isProbe = false;
    bool isPractice = false; ///< with the practice server of the program, which has another port at each start
    ConversationLabel label;
    friend bool operator==(const ConversationHead &, const ConversationHead &) = default;
};

} // namespace Archive
