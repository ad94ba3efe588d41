// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

#include <QDialog>
#include <QPointer>

#include "transcript/export.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QRadioButton;

namespace Ui {

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
    ExportDialog(Transcript::Store &store, ExportScopes scopes, QWidget *parent = nullptr);

    [[nodiscard]] Transcript::ExportFormat format() const;
    [[nodiscard]] Transcript::ExportOptions options() const;

Q_SIGNALS:
    void saveWanted(const QString &path, Transcript::ExportFormat format, const Transcript::ExportOptions &options);

private:
    QRadioButton *addScope(const QString &text, qsizetype lines);
    void layOut();
    void preview();
    void askWhere();

    QPointer<Transcript::Store> m_store;
    ExportScopes m_scopes;
    QComboBox *m_format;
    std::array<QRadioButton *, 4> m_scope{}; ///< all, filtered, selected, marked
    QPlainTextEdit *m_preview;
};

} // namespace Ui
