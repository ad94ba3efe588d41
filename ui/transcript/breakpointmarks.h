// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Workbench {
class DialogueDesk;
}

namespace Ui {

class TranscriptReader;

/// Breakpoints at the lines of a conversation: a click on the number of a line, or a key, lets the next conversation pause
/// before that verb; the commands it would pause before are marked.
class BreakpointMarks final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it; the reader owns it.
    BreakpointMarks(Workbench::DialogueDesk &desk, TranscriptReader &reader);

private:
    [[nodiscard]] QByteArray verbAt(qsizetype entry) const;
    void toggleAt(qsizetype entry);
    void follow();
    void followAction();

    Workbench::DialogueDesk &m_desk;
    TranscriptReader &m_reader;
};

} // namespace Ui
