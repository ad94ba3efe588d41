// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <utility>

#include <QList>
#include <QScrollArea>
#include <QString>

#include "diagnosis/addressing.h"

class QVBoxLayout;

namespace Ui {

/// What follows from an envelope and its letter: what the recipient sees, and where a report of failure goes.
class EnvelopeNotes final : public QScrollArea {
    Q_OBJECT
public:
    struct Facts {
        QList<std::pair<QString, QString>> fields; ///< of the letter that people see; empty: it is not known
        Diagnosis::Addressing addressing;
        QString user; ///< who logged in; empty: nobody
    };

    explicit EnvelopeNotes(QWidget *parent = nullptr);

    void showFacts(const Facts &facts);
};

} // namespace Ui
