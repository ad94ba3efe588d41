// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "practice/keptmessage.h"

namespace Ui {

/// A line of a table: what it is and what it says.
struct NamedText {
    QString name;
    QString text;
    friend bool operator==(const NamedText &, const NamedText &) = default;
};

/// `<>` for the null path.
[[nodiscard]] QString senderText(const Practice::KeptMessage &message);
/// Those that were refused are marked: "ann@example.org, ✕ nobody@example.org".
[[nodiscard]] QString recipientsText(const Practice::KeptMessage &message);
[[nodiscard]] QString encryptionWord(const Practice::KeptMessage &message);
/// "✓ taken", "✕ refused 552".
[[nodiscard]] QString resultWord(const Practice::KeptMessage &message);
/// All that the envelope and its conversation tell, line by line.
[[nodiscard]] QList<NamedText> envelopeLines(const Practice::KeptMessage &message);

} // namespace Ui
