// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include "base/filled.h"
#include "base/note.h"
#include "base/visibletext.h"
#include "diagnosis/finding.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString sentence(const Diagnosis::Sentence &sentence)
{
    return Base::filled(QCoreApplication::translate("Findings", sentence.source), sentence.arguments);
}

QString headline(const Diagnosis::Finding &finding)
{
    QString words = sentence(finding.headline);
    if (finding.domain.isEmpty())
        return words;
    return Base::filled(QCoreApplication::translate("Findings", "%1: %2"), {Base::visibleText(finding.domain), words});
}

QString noteSentence(const Base::Note &note)
{
    return Base::filled(QCoreApplication::translate("Notes", Base::notePattern(note.kind)), note.arguments);
}

QString stageWord(Base::Stage stage)
{
    switch (stage) {
    case Base::Stage::Resolve:
    case Base::Stage::Connect:
        return Words::tr("Connect");
    case Base::Stage::Tls:
        return Words::tr("TLS");
    case Base::Stage::Greeting:
    case Base::Stage::Hello:
        return Words::tr("Hello");
    case Base::Stage::Login:
        return Words::tr("Login");
    case Base::Stage::Envelope:
        return Words::tr("Envelope");
    case Base::Stage::Data:
        return Words::tr("Data");
    case Base::Stage::Verdict:
    case Base::Stage::Quit:
    case Base::Stage::Done:
        return Words::tr("Accepted");
    }
    Q_UNREACHABLE();
}

QString sizeText(qint64 octets)
{
    return QLocale().formattedDataSize(octets, 1, QLocale::DataSizeSIFormat);
}

QString durationText(qint64 nanoseconds)
{
    const qint64 microseconds = nanoseconds / 1000;
    const qint64 milliseconds = microseconds / 1000;
    const double seconds = static_cast<double>(milliseconds) / 1000.0;
    const QLocale locale;
    if (microseconds < 1000)
        return Words::tr("%1 µs").arg(locale.toString(microseconds));
    if (milliseconds < 1000)
        return Words::tr("%1 ms").arg(locale.toString(milliseconds));
    if (seconds < 99.95)
        return Words::tr("%1 s").arg(locale.toString(seconds, 'f', 1));
    if (seconds < 1000)
        return Words::tr("%1 s").arg(locale.toString((milliseconds + 500) / 1000));
    return Words::tr("%1 min").arg(locale.toString(milliseconds / 60'000));
}

} // namespace Ui
