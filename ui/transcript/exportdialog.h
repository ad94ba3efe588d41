// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <memory>

#include <QDialog>
#include <QPointer>

#include "transcript/sentoctets.h"
#include "ui/transcript/exportwishes.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QRadioButton;

namespace Ui {

class ExportDetails;

/// Which rows of a transcript somebody may want to have written.
struct ExportScopes {
    QList<quint32> filtered; ///< empty: no filter is on
    QList<quint32> selected;
    QList<quint32> marked;
};

/// Asks what of a conversation is to be written, and how, and shows what it will look like.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    /// sent: null where the letter is not kept.
    ExportDialog(Transcript::Store &store, ExportScopes scopes, const ExportWishes &wishes,
        std::unique_ptr<Transcript::SentOctets> sent, QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] Transcript::ExportFormat format() const;
    [[nodiscard]] const ExportWishes &wishes() const;
    /// Good as long as the dialog.
    [[nodiscard]] Transcript::ExportOptions options() const;

Q_SIGNALS:
    void saveWanted(const QString &path, Transcript::ExportFormat format, const Transcript::ExportOptions &options);

private:
    void addFormats(Transcript::ExportFormat chosen);
    QRadioButton *addScope(const QString &text, qsizetype lines);
    void layOut();
    void preview();
    void tellWhat();
    void tellSecrets();
    void askWhere();

    QPointer<Transcript::Store> m_store;
    ExportScopes m_scopes;
    std::unique_ptr<Transcript::SentOctets> m_sent;
    QComboBox *m_format;
    ExportDetails *m_details = nullptr;
    std::array<QRadioButton *, 4> m_scope{}; ///< all, filtered, selected, marked
    QLabel *m_secrets;
    QLabel *m_what; ///< says what the preview shows; hidden where that is the file itself
    QPlainTextEdit *m_preview = nullptr;
};

} // namespace Ui
