// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>
#include <QString>

namespace Cli {

/// Where a command reads from and writes to. Lines go out at once, so that a reader sees a conversation live.
class Console final {
public:
    /// What became of standard output.
    enum class Output : quint8 {
        Whole,
        Unread, ///< its reader has gone, as head does when it has enough
        Lost, ///< it could not be written: a full disk for one
    };

    /// The devices must outlive the console. isErrorsTerminal: a progress bar may be drawn there.
    Console(QIODevice &input, QIODevice &output, QIODevice &errors, bool isErrorsTerminal)
        : m_input(input)
        , m_output(output)
        , m_errors(errors)
        , m_isErrorsTerminal(isErrorsTerminal)
    {
    }

    [[nodiscard]] QIODevice &input() { return m_input; }
    [[nodiscard]] QIODevice &errors() { return m_errors; }
    [[nodiscard]] bool isErrorsTerminal() const { return m_isErrorsTerminal; }

    /// Text for people, its line end included.
    void print(const QString &text) { write(text.toUtf8()); }
    /// A finished line for a program.
    void printLine(const QByteArray &line) { write(line + '\n'); }
    /// A question, or a part of one, on standard error.
    void prompt(const QString &text) { m_errors.write(text.toUtf8()); }
    /// One sentence on standard error, without a full stop.
    void complain(const QString &sentence) { m_errors.write("postscope-cli: " + sentence.toUtf8() + '\n'); }

    [[nodiscard]] Output outputState() const { return m_outputState; }
    /// Why it was lost.
    [[nodiscard]] QString outputError() const { return m_output.errorString(); }

private:
    void write(const QByteArray &octets);

    QIODevice &m_input;
    QIODevice &m_output;
    QIODevice &m_errors;
    bool m_isErrorsTerminal;
    Output m_outputState = Output::Whole;
};

} // namespace Cli
