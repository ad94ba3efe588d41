// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/application.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QProxyStyle>
#include <QStyle>
#include <QTranslator>

#include "ui/common/framestyle.h"
#include "ui/mainwindow.h"
#include "ui/practiceletter.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

/// Knows what the program may be called with.
struct LaunchParser : QCommandLineParser {
    LaunchParser();

    QCommandLineOption help = addHelpOption();
    QCommandLineOption version = addVersionOption();
    QCommandLineOption practiceLetter{u"practice-letter"_s,
        QCoreApplication::translate(
            "LaunchOptions", "Begin with a letter that is ready to go to the practice server.")};
};

LaunchParser::LaunchParser()
{
    setApplicationDescription(
        QCoreApplication::translate("LaunchOptions", "Write a mail, press Send, and watch it leave."));
    addOption(practiceLetter);
    setSingleDashWordOptionMode(ParseAsLongOptions); // Qt's own -reverse is no -v
}

void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void applyStyle()
{
    // A desktop's settings may stand before it.
    const auto *proxy = qobject_cast<const QProxyStyle *>(QApplication::style());
    const QStyle *style = proxy != nullptr ? proxy->baseStyle() : QApplication::style();
    if (style->objectName() == u"fusion"_s)
        QApplication::setStyle(new FrameStyle); // the application takes it over
}

void loadTranslations()
{
    install(QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // Plurals need English too; what is installed later is asked first.
    install(QLocale(QLocale::English), u"postscope"_s, u":/translations"_s);
    install(QLocale(), u"postscope"_s, u":/translations"_s);
}

void LaunchOptions::answer(const QStringList &arguments)
{
    LaunchParser parser;
    parser.parse(arguments); // the platform's own options are unknown here
    if (parser.isSet(parser.version))
        parser.showVersion();
    if (parser.isSet(parser.help))
        parser.showHelp();
}

LaunchOptions LaunchOptions::parse(const QStringList &arguments)
{
    LaunchParser parser;
    parser.process(arguments);
    return {.withPracticeLetter = parser.isSet(parser.practiceLetter)};
}

Application::Application(Workbench::Places places, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_workbench(m_places)
{
}

Application::~Application() = default;

void Application::start(const LaunchOptions &options)
{
    m_workbench.practice().start();
    if (options.withPracticeLetter)
        writePracticeLetter(m_workbench);
    m_window = std::make_unique<MainWindow>(m_workbench, m_places.configFolder + u"/window.ini"_s);
    m_window->show();
}

} // namespace Ui
