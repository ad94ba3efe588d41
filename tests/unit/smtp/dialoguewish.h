// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QStringList>

#include "smtp/dialogue.h"
#include "smtp/plan.h"

/// What a row wishes for; the dialogue itself stands in the row.
struct Wish {
    Smtp::Security security = Smtp::Security::None;
    bool withLogin = false;
    bool loginInClear = false;
    bool allOrNothing = false;
    bool pipelining = true;
    QStringList recipients{QStringLiteral("bob")};
    QString sender = QStringLiteral("ann");
    Smtp::Content content{.sevenBitOctets = 100, .eightBitOctets = 90};
    std::optional<Smtp::ProbeStop> stop = {};
    Smtp::HelloVerb hello = Smtp::HelloVerb::Ehlo;
    int letters = 1;
    bool chunking = false;
    Smtp::ServiceWishes wishes = {};
    QList<QByteArray> clientAttributes = {};
    bool followsProxyHeader = false;
};
Q_DECLARE_METATYPE(Wish)

/// The columns that addDialogue() fills.
void addDialogueColumns();
/// A row. script: the dialogue as dialogueplayer.h writes it; outcome and problem (empty: none) by their names.
void addDialogue(const char *name, const Wish &wish, const char *script, const char *outcome, const char *problem = "");
/// Plays the current row and compares it with what stands there.
void playDialogue();
