// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>

#include "workbench/workbench.h"

namespace Ui {

class MainWindow;

/// How the program was called.
struct LaunchOptions {
    bool withPracticeLetter = false; ///< a letter that is ready to go to the practice server

    /// Answers --help and --version, and ends the program then. Wants no display, and says nothing of what is unknown.
    static void answer(const QStringList &arguments);
    /// What is unknown ends the program with a word about it.
    [[nodiscard]] static LaunchOptions parse(const QStringList &arguments);
};

/// Makes every object and hands it over.
class Application final : public QObject {
    Q_OBJECT
public:
    explicit Application(Workbench::Places places, QObject *parent = nullptr);
    ~Application() override;

    /// Opens the window, with the practice server listening.
    void start(const LaunchOptions &options);
    [[nodiscard]] Workbench::Workbench &workbench() { return m_workbench; }
    /// Null before start().
    [[nodiscard]] MainWindow *window() { return m_window.get(); }

private:
    Workbench::Places m_places;
    Workbench::Workbench m_workbench;
    std::unique_ptr<MainWindow> m_window;
};

/// The style of the platform; where that is Fusion, with frames that can be seen on a dark ground.
void applyStyle();

/// The words of the user's language, for the whole program.
void loadTranslations();

} // namespace Ui
