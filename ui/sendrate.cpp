// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendrate.h"

#include <QCoreApplication>

#include "base/filled.h"
#include "ui/words/words.h"

namespace Ui {

namespace {

constexpr qint64 tooEarly = 300; ///< milliseconds in which a rate would only jump about

struct SendRateWords {
    Q_DECLARE_TR_FUNCTIONS(SendRateWords)
};

} // namespace

void SendRate::observe(qint64 octets)
{
    if (m_octets < 0 || octets < m_octets)
        m_since.start();
    m_octets = octets;
}

QString SendRate::text(qint64 total) const
{
    QString sent = SendRateWords::tr("%1 of %2").arg(sizeText(m_octets), sizeText(total));
    const qint64 milliseconds = m_since.isValid() ? m_since.elapsed() : 0;
    if (milliseconds < tooEarly || m_octets <= 0)
        return sent;
    const double perSecond = static_cast<double>(m_octets) * 1000.0 / static_cast<double>(milliseconds);
    const double secondsLeft = static_cast<double>(total - m_octets) / perSecond;
    //: %1 "4.2 MB of 25.0 MB", %2 "12.0 MB", %3 "2.1 s"
    return Base::filled(SendRateWords::tr("%1, %2/s, %3 left"),
        {sent, sizeText(static_cast<qint64>(perSecond)), durationText(static_cast<qint64>(secondsLeft * 1e9))});
}

} // namespace Ui
