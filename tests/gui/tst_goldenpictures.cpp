// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "support/handmadetalk.h"
#include "ui/ladder/ladderpane.h"
#include "ui/timing/timingpane.h"
#include "workbench/dialoguedesk.h"

using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What is drawn, in which order, colour and stroke, and every word; not where, nor in which letters: that differs with
/// the fonts of a machine.
QString withoutFonts(QString svg)
{
    static const QRegularExpression letters(u" (font-\\w+|xml:space|textLength)=\"[^\"]*\""_s);
    static const QRegularExpression places(
        u" (d|points|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|viewBox|transform|stroke-width)=\"[^\"]*\""_s);
    static const QRegularExpression dashes(u" stroke-dash\\w+=\"[^\"]*\""_s);
    svg.remove(letters);
    svg.remove(places);
    svg.replace(dashes, u" dashed"_s);
    return svg;
}

} // namespace

/// The pictures in tests/data/golden were made by the program and looked at. Where a change is wanted, look at the new
/// one, which a failure names, and put it in the place of the old.
class TestGoldenPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLadderOfALetter();
    void theWaterfallOfALetter();

private:
    template <typename Pane> void compare(const QString &name);

    QTemporaryDir m_folder;
};

template <typename Pane> void TestGoldenPictures::compare(const QString &name)
{
    Support::HandmadeTalk talk;
    talk.deliver();
    Workbench::DialogueDesk desk(talk.clock());
    Pane pane(desk);
    Q_EMIT desk.transcriptReplaced(&talk.store());
    pane.saveTo(m_folder.filePath(name));
    const QString golden = withoutFonts(contentOf(QStringLiteral(POSTSCOPE_GOLDEN "/") + name));
    const QString drawn = withoutFonts(contentOf(m_folder.filePath(name)));
    m_folder.setAutoRemove(drawn == golden);
    QVERIFY2(drawn == golden, qPrintable(u"other than expected: %1"_s.arg(m_folder.filePath(name))));
}

void TestGoldenPictures::theLadderOfALetter()
{
    compare<Ui::LadderPane>(u"ladder.svg"_s);
}

void TestGoldenPictures::theWaterfallOfALetter()
{
    compare<Ui::TimingPane>(u"waterfall.svg"_s);
}

QTEST_MAIN(TestGoldenPictures)

#include "tst_goldenpictures.moc"
