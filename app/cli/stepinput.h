// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

namespace Cli {

class RawTerminal;

/// The keys of step mode: one by one from a terminal; from a pipe the first letter of each line, an empty line being
/// Enter. Reads only when it is asked to.
class StepInput final : public QObject {
    Q_OBJECT
public:
    /// descriptor: where it reads; it stays open.
    explicit StepInput(int descriptor, QObject *parent = nullptr);
    ~StepInput() override;

    /// The next key is wanted: keyPressed() comes once.
    void askForKey();
    /// The rest of this line, or the next one, is wanted: lineWritten() comes once. isSecret: it is not echoed.
    void askForLine(bool isSecret);
    /// Nothing is wanted any more.
    void rest();

Q_SIGNALS:
    /// A small letter; '\n' for Enter.
    void keyPressed(char key);
    /// Without line end.
    void lineWritten(const QByteArray &line);
    /// There is nothing more to come.
    void ended();

private:
    enum class Wanted : quint8 { Nothing, Key, Line };

    void listen(Wanted wanted);
    void read();
    void serve();
    void serveKey();
    [[nodiscard]] bool takeLine(QByteArray &line);

    int m_descriptor;
    bool m_isTerminal;
    QSocketNotifier m_notifier;
    std::unique_ptr<RawTerminal> m_raw; ///< while a key, or a secret line, is wanted of a terminal
    QByteArray m_unread;
    Wanted m_wanted = Wanted::Nothing;
    bool m_hasLine = false; ///< the line of the last key had more in it: m_unread begins with that
    bool m_isAtEnd = false;
};

} // namespace Cli
