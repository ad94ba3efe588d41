// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <cmath>

#include <QDir>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPalette>
#include <QTest>
#include <QToolButton>

#include "ui/common/appearance.h"
#include "ui/common/framestyle.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/quietselection.h"
#include "ui/common/severitylook.h"
#include "ui/common/theme.h"
#include "ui/transcript/cellmarks.h"

using namespace Qt::StringLiterals;
using Ui::Tone;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// WCAG 2.1, "contrast ratio".
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QPalette paletteWithBase(const QColor &base)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    return palette;
}

QImage drawn(const QString &name, QIcon::Mode mode = QIcon::Normal)
{
    return Ui::icon(name).pixmap(QSize(20, 20), 2.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

int inkIn(const QImage &image)
{
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
    return pixels;
}

QColor strongestColor(const QImage &image)
{
    QColor best(Qt::transparent);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > best.alpha())
                best = image.pixelColor(x, y);
    best.setAlpha(255);
    return best;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyToneCanBeReadOnEveryGround_data();
    void everyToneCanBeReadOnEveryGround();
    void everySymbolIsDrawn_data();
    void everySymbolIsDrawn();
    void symbolsFollowThePalette();
    void aDisabledSymbolIsPaler();
    void wireTextHasTheHeightOfTheInterface();
    void whatADesktopLeftOutCanBeSeen();
    void whatASearchFoundCanBeRead_data();
    void whatASearchFoundCanBeRead();
    void aFieldThatIsOnlyReadLooksSo();
    void theMarkOfAMenuStandsBesideTheWord();
    void aSelectionStaysQuiet();
    void aWindowThatIsTurnedRoundCanBeRead();
    void aPanelOnBlackHasAnEdge_data();
    void aPanelOnBlackHasAnEdge();
};

void TestTheme::everyToneCanBeReadOnEveryGround_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::newRow("white") << QColor(0xff, 0xff, 0xff);
    QTest::newRow("the light window") << QColor(0xf5, 0xf6, 0xf8);
    QTest::newRow("the dark list") << QColor(0x17, 0x19, 0x1d);
    QTest::newRow("the dark window") << QColor(0x20, 0x24, 0x2a);
}

void TestTheme::everyToneCanBeReadOnEveryGround()
{
    QFETCH(QColor, ground);
    constexpr std::array tones
        = {Tone::Client, Tone::Server, Tone::Note, Tone::Done, Tone::GoOn, Tone::Later, Tone::No, Tone::Muted};
    for (const Tone tone : tones) {
        const QColor color = Ui::toneColor(tone, paletteWithBase(ground));
        const double ratio = contrast(color, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2 has only %3 : 1"_s.arg(color.name(), ground.name()).arg(ratio)));
    }
}

void TestTheme::everySymbolIsDrawn_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY2(files.size() >= 40, "the icons are not in the resources");
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestTheme::everySymbolIsDrawn()
{
    QFETCH(QString, name);
    QVERIFY(!Ui::icon(name).isNull());
    const QImage image = drawn(name);
    QCOMPARE(image.size(), QSize(40, 40));
    QVERIFY2(inkIn(image) >= 40, "hardly anything was drawn");
}

void TestTheme::symbolsFollowThePalette()
{
    const QPalette before = QGuiApplication::palette();
    QPalette palette = before;
    palette.setColor(QPalette::ButtonText, Qt::red);
    QGuiApplication::setPalette(palette);
    const QColor red = strongestColor(drawn(u"mail-send"_s));
    palette.setColor(QPalette::ButtonText, Qt::blue);
    QGuiApplication::setPalette(palette);
    const QColor blue = strongestColor(drawn(u"mail-send"_s));
    QGuiApplication::setPalette(before);
    QCOMPARE(red, QColor(Qt::red));
    QCOMPARE(blue, QColor(Qt::blue));
}

void TestTheme::aDisabledSymbolIsPaler()
{
    const QPalette palette = QGuiApplication::palette();
    QCOMPARE(strongestColor(drawn(u"mail-send"_s, QIcon::Disabled)),
        palette.color(QPalette::Disabled, QPalette::ButtonText));
}

void TestTheme::wireTextHasTheHeightOfTheInterface()
{
    const qreal ours = QFontMetricsF(Ui::wireFont()).xHeight();
    const qreal interface = QFontMetricsF(QGuiApplication::font()).xHeight();
    QVERIFY2(std::abs(ours - interface) <= 1.0, qPrintable(u"%1 against %2"_s.arg(ours).arg(interface)));
}

void TestTheme::whatADesktopLeftOutCanBeSeen()
{
    QPalette black(Qt::white, Qt::black, Qt::black, Qt::black, Qt::black, Qt::white, Qt::black);
    black.setColor(QPalette::PlaceholderText, Qt::black);
    black.setColor(QPalette::Disabled, QPalette::ButtonText, Qt::black);
    const QPalette whole = Ui::completed(black);
    QCOMPARE(whole.color(QPalette::PlaceholderText).lightness(), 255);
    QCOMPARE(whole.color(QPalette::Disabled, QPalette::ButtonText).lightness(), 255);
    QCOMPARE(Ui::completed(Ui::darkPalette()), Ui::darkPalette());
    QCOMPARE(Ui::completed(Ui::lightPalette()), Ui::lightPalette());
}

void TestTheme::whatASearchFoundCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("on light") << Ui::lightPalette();
    QTest::newRow("on dark") << Ui::darkPalette();
}

void TestTheme::whatASearchFoundCanBeRead()
{
    QFETCH(QPalette, palette);
    const QColor ground = Ui::hitColor(palette);
    QVERIFY(contrast(palette.color(QPalette::Text), ground) >= 4.5);
    QVERIFY(contrast(Ui::toneColor(Tone::Note, palette), ground) >= 3);
    const QColor selection = Ui::quietSelection(palette).color(QPalette::Highlight);
    QVERIFY(std::abs(ground.hue() - selection.hue()) > 90); // of another colour than a selection
}

void TestTheme::aFieldThatIsOnlyReadLooksSo()
{
    Ui::FrameStyle style;
    QLineEdit field;
    field.setStyle(&style);
    field.setPalette(Ui::lightPalette());
    field.resize(100, 30);
    const auto ground = [&field] {
        return field.grab().toImage().pixelColor(80, 15);
    };
    QCOMPARE(ground(), Ui::lightPalette().color(QPalette::Base));
    field.setReadOnly(true);
    QCOMPARE(ground(), Ui::lightPalette().color(QPalette::Window));
}

void TestTheme::theMarkOfAMenuStandsBesideTheWord()
{
    Ui::FrameStyle style;
    QMenu menu;
    QToolButton button;
    button.setStyle(&style);
    button.setText(u"More"_s);
    button.setAutoRaise(true);
    button.setPopupMode(QToolButton::InstantPopup);
    const int bare = button.sizeHint().width();
    button.setMenu(&menu);
    QVERIFY(button.sizeHint().width() >= bare + 12);
    button.resize(button.sizeHint() + QSize(0, 20));
    const QImage picture = button.grab().toImage();
    const int middle = picture.height() / 2;
    const auto hasInk = [&picture](int from, int to) {
        const QColor ground = picture.pixelColor(picture.width() - 2, 2);
        for (int y = from; y < to; ++y) {
            for (int x = picture.width() - 16; x < picture.width() - 2; ++x) {
                if (std::abs(picture.pixelColor(x, y).lightness() - ground.lightness()) > 60)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(hasInk(middle - 8, middle + 8));
    QVERIFY(!hasInk(middle + 9, picture.height() - 2));
}

void TestTheme::aSelectionStaysQuiet()
{
    const QPalette before = QGuiApplication::palette();
    QWidget window;
    auto *list = new QListWidget(&window);
    new Ui::QuietSelection(*list);
    for (const QPalette &palette : {Ui::lightPalette(), Ui::darkPalette()}) {
        QGuiApplication::setPalette(palette);
        window.setPalette(palette);
        QCOMPARE(list->palette().color(QPalette::Highlight), Ui::quietSelection(palette).color(QPalette::Highlight));
    }
    QGuiApplication::setPalette(before);
}

void TestTheme::aWindowThatIsTurnedRoundCanBeRead()
{
    const QList<Diagnosis::Finding> findings(1);
    QVERIFY(!Ui::severityCounts(findings).startsWith(QChar(0x2068)));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString counts = Ui::severityCounts(findings);
    Ui::PlainLabel label(u"HH"_s);
    label.resize(200, 30);
    const QImage picture = label.grab().toImage();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(counts.startsWith(QChar(0x2068)));
    int last = -1;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 4; y < 26; ++y) {
            if (std::abs(picture.pixelColor(x, y).lightness() - picture.pixelColor(2, 2).lightness()) > 60)
                last = x;
        }
    }
    QVERIFY2(last > 190, qPrintable(QString::number(last)));
}

void TestTheme::aPanelOnBlackHasAnEdge_data()
{
    QTest::addColumn<int>("shape");
    QTest::newRow("a box with text") << int(QFrame::StyledPanel);
    QTest::newRow("a line between parts") << int(QFrame::HLine);
}

void TestTheme::aPanelOnBlackHasAnEdge()
{
    QFETCH(int, shape);
    Ui::FrameStyle style;
    QFrame frame;
    frame.setStyle(&style);
    frame.setFrameStyle(shape | QFrame::Sunken);
    QPalette black(Qt::white, Qt::black, Qt::black, Qt::black, Qt::black, Qt::white, Qt::black);
    black.setColor(QPalette::Window, Qt::black);
    frame.setPalette(black);
    frame.resize(80, shape == QFrame::HLine ? 3 : 40);
    const QImage picture = frame.grab().toImage();
    int lightest = 0;
    for (int y = 0; y < picture.height(); ++y)
        lightest = std::max(lightest, picture.pixelColor(40, y).lightness());
    QVERIFY2(lightest > 100, qPrintable(QString::number(lightest)));
}

QTEST_MAIN(TestTheme)

#include "tst_theme.moc"
