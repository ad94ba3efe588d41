// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QWidget>

#include "message/decoding.h"
#include "transcript/octetmarks.h"
#include "ui/bytes/octetsource.h"

class QActionGroup;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace Workbench {
class DialogueDesk;
class LetterOnWire;
} // namespace Workbench

namespace Ui {

class FlightList;
class OctetView;
class OddChips;

/// The octets of a line or of the letter, as they went over the wire.
class BytesPane final : public QWidget {
    Q_OBJECT
public:
    /// The desk must outlive the pane.
    explicit BytesPane(Workbench::DialogueDesk &desk, QWidget *parent = nullptr);
    ~BytesPane() override;

    /// Row of the transcript that was chosen elsewhere; -1: none.
    void showEntry(qsizetype entry);

Q_SIGNALS:
    /// Row of the transcript that was chosen here.
    void entryChosen(qsizetype entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Mode { Text, Hex, Turns };

    void addMode(const QString &text, const QString &key, Mode mode);
    [[nodiscard]] QLayout *makeBar();
    void setMode(Mode mode);
    void refresh();
    void showOctets();
    void showPlace();
    void goToNext(Transcript::OctetOddity oddity);
    void decode(Message::Coding coding);
    [[nodiscard]] OctetSource source();
    [[nodiscard]] OctetSource letterSource();

    Workbench::DialogueDesk &m_desk;
    qsizetype m_entry = -1;
    std::unique_ptr<Workbench::LetterOnWire> m_sent; ///< what the view looks through, of a letter
    Mode m_mode = Text;
    QActionGroup *m_modes;
    QStackedWidget *m_pages;
    OctetView *m_view;
    FlightList *m_flights;
    OddChips *m_chips;
    QToolButton *m_decode;
    QLabel *m_place;
};

} // namespace Ui
