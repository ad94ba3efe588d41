// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QTimer>
#include <QWidget>

#include "message/decoding.h"
#include "transcript/octetmarks.h"
#include "ui/bytes/octetsource.h"

class QActionGroup;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace Transcript {
class Store;
}
namespace Workbench {
class DialogueDesk;
class LetterOnWire;
} // namespace Workbench

namespace Ui {

class OctetView;
class OddChips;
class WireBoxList;

/// The octets of a line or of the letter, as they went over the wire; or the whole conversation as the socket and as the
/// network saw it.
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
    void showEvent(QShowEvent *event) override;

private:
    enum Mode { Text, Hex, Segments, Network };

    void addMode(const QString &text, const QString &tip, const QString &key, Mode mode);
    [[nodiscard]] QWidget *makeBoxes();
    [[nodiscard]] QLayout *makeBar();
    void setMode(Mode mode);
    void follow(const Transcript::Store *store);
    void refresh();
    void showOctets();
    void showBoxes();
    [[nodiscard]] bool hasBoxes() const { return m_mode == Segments || m_mode == Network; }
    void showPlace();
    void goToNext(Transcript::OctetOddity oddity);
    void decode(Message::Coding coding);
    [[nodiscard]] OctetSource source();
    [[nodiscard]] OctetSource letterSource();

    Workbench::DialogueDesk &m_desk;
    qsizetype m_entry = -1;
    std::unique_ptr<Workbench::LetterOnWire> m_sent; ///< what the view looks through, of a letter
    Mode m_mode = Text;
    qsizetype m_shownRows = -1; ///< of the transcript, that there are boxes of
    QTimer m_batch; ///< until what is new gets its boxes
    QActionGroup *m_modes;
    QStackedWidget *m_pages;
    OctetView *m_view;
    QLabel *m_sentence; ///< above the boxes
    WireBoxList *m_boxes;
    QWidget *m_boxPage;
    OddChips *m_chips;
    QToolButton *m_decode;
    QLabel *m_place;
};

} // namespace Ui
