// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QString>

namespace Ui {

/// How fast a letter goes and when it will be through.
class SendRate final {
public:
    /// So much of the letter has gone by now; begins anew where it is less than before.
    void observe(qint64 octets);
    /// "4.2 MB of 25.0 MB, 12.0 MB/s, 2 s left"; without the rate while it is too early to tell.
    [[nodiscard]] QString text(qint64 total) const;

private:
    QElapsedTimer m_since;
    qint64 m_octets = -1;
};

} // namespace Ui
