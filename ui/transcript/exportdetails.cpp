// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/exportdetails.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Transcript::ExportFormat;
using Transcript::LetterDetail;

ExportDetails::ExportDetails(Letter letter, const ExportWishes &wishes, QWidget *parent)
    : QWidget(parent)
    , m_letter(letter)
    , m_wishes(wishes)
    , m_group(new QButtonGroup(this))
{
    // In the order in which they stand: so the keyboard goes.
    addDetail(LetterDetail::Folded, tr("One line, with its size"));
    addDetail(LetterDetail::Full, tr("In f&ull, as it was sent"));
    addDetail(LetterDetail::None, tr("Left &out"));
    m_times = new QCheckBox(tr("&Times and waits"), this);
    m_reason = new PlainLabel({}, smallFont(), this);
    connect(m_times, &QCheckBox::clicked, this, [this](bool isChecked) {
        m_wishes.hasTimes = isChecked;
        Q_EMIT changed();
    });
    m_reason->setWordWrap(true);
    layOut();
    refresh();
}

void ExportDetails::addDetail(LetterDetail detail, const QString &text)
{
    auto *button = new QRadioButton(text, this);
    m_group->addButton(button);
    connect(button, &QRadioButton::clicked, this, [this, detail] {
        m_wishes.letter = detail;
        Q_EMIT changed();
    });
    m_details.at(static_cast<std::size_t>(detail)) = button;
}

void ExportDetails::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(new QLabel(tr("The letter"), this));
    for (const LetterDetail detail : {LetterDetail::Folded, LetterDetail::Full, LetterDetail::None})
        column->addWidget(m_details.at(static_cast<std::size_t>(detail)));
    column->addSpacing(gap);
    column->addWidget(m_times);
    column->addWidget(m_reason);
}

void ExportDetails::setFormat(ExportFormat format)
{
    m_wishes.format = format;
    refresh();
}

void ExportDetails::refresh()
{
    const Transcript::ExportChoices choices = Transcript::exportChoices(m_wishes.format);
    const auto button = [this](LetterDetail detail) {
        return m_details.at(static_cast<std::size_t>(detail));
    };
    button(LetterDetail::None)->setEnabled(choices.canOmitLetter && m_letter != Letter::NoneSent);
    button(LetterDetail::Full)
        ->setEnabled(m_letter == Letter::Typed || (choices.canUnfoldLetter && m_letter == Letter::Kept));
    button(LetterDetail::Folded)->setEnabled(m_letter == Letter::Kept || m_letter == Letter::NotKept);
    const LetterDetail usual = m_letter == Letter::Typed ? LetterDetail::Full : LetterDetail::Folded;
    const bool canHaveWish = button(m_wishes.letter)->isEnabled();
    button(canHaveWish ? m_wishes.letter : usual)->setChecked(true);
    m_times->setEnabled(choices.canOmitTimes);
    m_times->setChecked(m_wishes.hasTimes || !choices.canOmitTimes);
    m_reason->setText(reason());
    m_reason->setVisible(!m_reason->text().isEmpty());
    for (QRadioButton *detail : m_details)
        detail->setAccessibleDescription(detail->isEnabled() ? QString() : m_reason->text());
    m_times->setAccessibleDescription(m_times->isEnabled() ? QString() : m_reason->text());
}

bool ExportDetails::writesLetter() const
{
    return m_details.at(static_cast<std::size_t>(LetterDetail::Full))->isChecked();
}

/// Why something cannot be chosen: what there is first, then what the format does.
QString ExportDetails::reason() const
{
    const auto ofFormat = [this] {
        switch (m_wishes.format) {
        case ExportFormat::Text:
        case ExportFormat::Markdown:
        case ExportFormat::Html:
            return QString();
        case ExportFormat::Csv:
            return m_letter == Letter::Kept ? tr("A cell of a sheet has no room for a whole letter.") : QString();
        case ExportFormat::Json:
            return tr("JSON can be opened here again: it always has the times, and of the letter its size.");
        case ExportFormat::Pcap:
            return tr("Packets always have times, and something in the place of the letter.");
        case ExportFormat::Zip:
            return tr("JSON and packets are in it: they always have times, and something in the place of the letter.");
        }
        Q_UNREACHABLE();
    };
    const auto ofLetter = [this] {
        switch (m_letter) {
        case Letter::Kept:
            return QString();
        case Letter::NotKept:
            return tr("The letter itself is not kept, only its size.");
        case Letter::Typed:
            return tr("The letter was typed line by line: each of its lines stands by itself.");
        case Letter::NoneSent:
            return tr("No letter was sent in this conversation.");
        }
        Q_UNREACHABLE();
    };
    return QStringList{ofLetter(), ofFormat()}.join(u' ').trimmed();
}

} // namespace Ui
