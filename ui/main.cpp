// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QIcon>

#include "ui/application.h"

int main(int argc, char **argv)
{
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("postscope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Postscope"));
    QApplication::setApplicationVersion(QStringLiteral(POSTSCOPE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("postscope"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/postscope.svg")));
    Ui::applyStyle();
    Ui::loadTranslations();

    const Ui::LaunchOptions options = Ui::LaunchOptions::parse(QApplication::arguments());
    Ui::Application application(Workbench::Places::ofUser());
    application.start(options);
    return QApplication::exec();
}
