// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QDialog>

#include "message/draft.h"

class QLineEdit;
class QPushButton;

namespace Ui {

class PlainLabel;
class RecipientEdit;

/// Where an envelope is written that does not follow from the letter.
class EnvelopeDialog final : public QDialog {
    Q_OBJECT
public:
    /// What is wrong with an address, as a sentence; empty: nothing is.
    using Check = std::function<QString(const QString &)>;

    /// Shows this envelope to begin with. isOwn: it does not follow from the letter any more.
    EnvelopeDialog(const Message::OwnEnvelope &envelope, bool isOwn, Check check, QWidget *parent = nullptr);

Q_SIGNALS:
    void envelopeWritten(const Message::OwnEnvelope &envelope);
    /// It is to follow from the letter again.
    void linkWanted();

private:
    [[nodiscard]] Message::OwnEnvelope written() const;
    [[nodiscard]] QString trouble() const;
    void follow();
    void finish();

    Check m_check;
    QLineEdit *m_sender;
    RecipientEdit *m_recipients;
    PlainLabel *m_trouble;
    QPushButton *m_use;
};

} // namespace Ui
