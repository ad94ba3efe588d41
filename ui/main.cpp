// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QIcon>

#include "ui/application.h"

namespace {

/// Where there is no display, an application of windows could not even be made.
void answerWithoutDisplay(int argc, char **argv)
{
    const QCoreApplication qt(argc, argv);
    Ui::loadTranslations();
    Ui::LaunchOptions::answer(QCoreApplication::arguments());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("postscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTSCOPE_VERSION));
    if (argc > 1)
        answerWithoutDisplay(argc, argv);

    QApplication qt(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Postscope"));
    QApplication::setDesktopFileName(QStringLiteral("postscope"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/postscope.svg")));
    Ui::applyStyle();
    Ui::loadTranslations();

    const Ui::LaunchOptions options = Ui::LaunchOptions::parse(QApplication::arguments());
    Ui::Application application(Workbench::Places::ofUser());
    application.start(options);
    return QApplication::exec();
}
