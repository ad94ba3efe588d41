// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Ui {

/// Where one jumped from and to, as a browser remembers its pages.
class JumpHistory final {
public:
    void jump(qsizetype from, qsizetype to);
    [[nodiscard]] bool canGoBack() const { return m_now > 0; }
    [[nodiscard]] bool canGoForward() const { return m_now + 1 < m_places.size(); }
    /// The place before this one; only where one can go back.
    qsizetype back() { return m_places.at(--m_now); }
    qsizetype forward() { return m_places.at(++m_now); }
    void clear();

private:
    void add(qsizetype place);

    QList<qsizetype> m_places;
    qsizetype m_now = -1;
};

} // namespace Ui
