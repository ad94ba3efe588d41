// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QTabWidget>

#include "message/parsedmessage.h"
#include "practice/keptmessage.h"

namespace Ui {

class LetterView;
class NamedTextTable;
class RawView;

/// One received message: its envelope, its header, its text, its octets. What is not looked at is not worked out.
class MessageTabs final : public QTabWidget {
    Q_OBJECT
public:
    explicit MessageTabs(QWidget *parent = nullptr);

    void showMessage(const Practice::KeptMessage &message);

private:
    void showCurrentTab();
    void startParsing();
    void showParsed();

    NamedTextTable *m_envelope;
    NamedTextTable *m_headers;
    LetterView *m_letter;
    RawView *m_raw;
    QFutureWatcher<Message::ParsedMessage> m_parsing;
    Practice::KeptMessage m_message;
    bool m_isParsed = false; ///< or about to be
    bool m_isRawShown = false;
};

} // namespace Ui
