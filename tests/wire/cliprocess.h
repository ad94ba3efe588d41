// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

/// What a run of postscope-cli left behind.
struct CliRun {
    int exitCode = -1; ///< -1: it did not end by itself
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QList<QByteArray> outputLines() const;
    /// The lines of the output as JSON; an empty object for a line that is none.
    [[nodiscard]] QList<QJsonObject> objects() const;
    /// The last line.
    [[nodiscard]] QJsonObject result() const;
    [[nodiscard]] QList<QJsonObject> objectsOfType(const QString &type) const;
    /// Everything, for the message of a failure.
    [[nodiscard]] QByteArray story() const;
};

/// The real program in a home of its own, asynchronously: the test's event loop runs meanwhile.
class CliProcess final {
public:
    CliProcess();
    ~CliProcess();

    /// Where the program finds settings and data of its user.
    [[nodiscard]] QString homePath() const { return m_home.path(); }
    void start(const QStringList &arguments, const QByteArray &input = {});
    /// By a shell that finds the program and its arguments as "$@".
    void startInShell(const QString &script, const QStringList &arguments);
    /// Runs the event loop until the program has ended.
    [[nodiscard]] CliRun finish();
    /// As Ctrl+C does.
    void interrupt();
    /// What has come on standard output so far.
    [[nodiscard]] QByteArray outputSoFar();
    /// After `serve`: the port of its first line; 0: not yet known.
    [[nodiscard]] int port();

private:
    QTemporaryDir m_home;
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

/// Runs the program from its beginning to its end.
[[nodiscard]] CliRun runCli(const QStringList &arguments, const QByteArray &input = {});
/// The same, see CliProcess::startInShell().
[[nodiscard]] CliRun runCliInShell(const QString &script, const QStringList &arguments);
