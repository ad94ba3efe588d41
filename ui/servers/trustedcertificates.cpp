// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/trustedcertificates.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

#include "ui/common/quietselection.h"
#include "ui/common/theme.h"

namespace Ui {

namespace {

constexpr int shownLines = 3;

} // namespace

TrustedCertificates::TrustedCertificates(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("Stop trusting"), this))
{
    m_list->setAccessibleName(tr("Trusted certificates"));
    m_list->setFont(wireFont());
    new QuietSelection(*m_list);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(shownLines * (m_list->fontMetrics().height() + gap));
    m_remove->setMinimumHeight(targetHeight);
    m_remove->setAutoDefault(false);
    connect(m_remove, &QPushButton::clicked, this, &TrustedCertificates::removeCurrent);
    setFocusProxy(m_list);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_list, 1, Qt::AlignTop);
    row->addWidget(m_remove, 0, Qt::AlignTop);
}

void TrustedCertificates::setFingerprints(const QList<QByteArray> &fingerprints)
{
    m_fingerprints = fingerprints;
    m_list->clear();
    for (const QByteArray &fingerprint : fingerprints) {
        const QString text = QString::fromLatin1(fingerprint.toHex(':').toUpper());
        auto *item = new QListWidgetItem(text, m_list);
        item->setToolTip(tr("SHA-256 fingerprint %1").arg(text));
    }
    m_list->setCurrentRow(0);
}

void TrustedCertificates::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    QList<QByteArray> left = m_fingerprints;
    left.removeAt(row);
    setFingerprints(left);
    Q_EMIT changed();
}

} // namespace Ui
