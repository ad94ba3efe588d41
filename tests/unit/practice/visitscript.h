// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QStringList>

#include "practice/settings.h"

namespace Practice::Test {

/// A dialogue as it is written down in a file, and the run of it.
///
///     == what it shows, in a sentence
///     settings: words, see settingsFrom()
///     fault: a rule of a file of faults
///     C: a line of the client, CRLF behind it      L: the same with LF alone
///     S: a line of the server                      -- what else the server did or wants
///
/// What the client says up to the next line of the server goes out in one piece, or octet by octet.
class VisitScript final {
public:
    VisitScript() = default;

    /// The dialogues of all files there, in order.
    [[nodiscard]] static QList<VisitScript> allIn(const QString &folder);

    enum class Delivery : quint8 { InOnePiece, ByteByByte };
    /// What really happened, in the same notation. Equal to text() when the server did as written.
    [[nodiscard]] QString run(Delivery delivery) const;
    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    QString m_name;
    Settings m_settings;
    QByteArray m_faults;
    QStringList m_lines;
};

} // namespace Practice::Test

Q_DECLARE_METATYPE(Practice::Test::VisitScript)
