// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QObject>

#include "message/draft.h"

class QAction;
class QWidget;

namespace Workbench {
class ComposeDesk;
}

namespace Ui {

/// The envelope of the letter that is being written, parted from the letter and joined to it again.
class EnvelopeChange final : public QObject {
    Q_OBJECT
public:
    /// The desk must outlive it; the widget owns it.
    EnvelopeChange(Workbench::ComposeDesk &desk, QWidget *parent);

    /// Asks for an envelope.
    [[nodiscard]] QAction *action() const { return m_action; }
    /// It follows from the letter again.
    void link() { set(std::nullopt); }

private:
    void ask();
    void set(const std::optional<Message::OwnEnvelope> &envelope);

    Workbench::ComposeDesk &m_desk;
    QWidget *m_parent;
    QAction *m_action;
};

} // namespace Ui
