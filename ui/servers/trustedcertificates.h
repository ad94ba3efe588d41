// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace Ui {

/// The certificates that the user trusts for one server, by fingerprint; each can be taken out.
class TrustedCertificates final : public QWidget {
    Q_OBJECT
public:
    explicit TrustedCertificates(QWidget *parent = nullptr);

    void setFingerprints(const QList<QByteArray> &fingerprints);
    [[nodiscard]] const QList<QByteArray> &fingerprints() const { return m_fingerprints; }

Q_SIGNALS:
    void changed();

private:
    void removeCurrent();

    QList<QByteArray> m_fingerprints;
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace Ui
