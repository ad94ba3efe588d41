// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

#include "message/decoding.h"

namespace Ui {

/// What octets stand for, if they were written in one of the ways that mail uses.
class DecodeMenu final : public QMenu {
    Q_OBJECT
public:
    explicit DecodeMenu(QWidget *parent = nullptr);

Q_SIGNALS:
    void codingChosen(Message::Coding coding);
};

/// Shows below the place what the octets stand for, until one looks elsewhere.
void showDecoded(Message::Coding coding, const QByteArray &octets, QWidget *below);

} // namespace Ui
