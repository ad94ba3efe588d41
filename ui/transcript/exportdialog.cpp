// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/exportdialog.h"

#include <algorithm>
#include <numeric>
#include <optional>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "transcript/bundle.h"
#include "transcript/store.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"
#include "ui/transcript/exportdetails.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Transcript::ExportFormat;
using Transcript::ExportOptions;

namespace {

constexpr qsizetype previewedLines = 200;
constexpr qint64 previewedOctets = 64 * 1024;
constexpr qsizetype rowOctets = 16;
constexpr qsizetype previewedRows = 128;
constexpr QSize firstSize(900, 600);

/// The beginning of a letter alone.
class FirstOctets final : public Transcript::SentOctets {
public:
    explicit FirstOctets(Transcript::SentOctets &whole)
        : m_whole(whole)
    {
    }
    QByteArray at(qsizetype row, qint64 offset, qint64 octets) override
    {
        return m_whole.at(row, offset, std::clamp(previewedOctets - offset, qint64(0), octets));
    }

private:
    Transcript::SentOctets &m_whole;
};

ExportDetails::Letter letterIn(const Transcript::Store &store, bool isKept)
{
    using Letter = ExportDetails::Letter;
    Letter letter = Letter::NoneSent;
    for (qsizetype row = 0; row < store.size(); ++row) {
        const Transcript::Glance entry = store.glance(row);
        if (entry.kind == Transcript::EntryKind::Body)
            return isKept ? Letter::Kept : Letter::NotKept;
        if (entry.isOfLetter)
            letter = Letter::Typed;
    }
    return letter;
}

/// The first lines alone: a million would take a while, and nobody looks at them here.
ExportOptions beginningOf(ExportOptions options, const Transcript::Store &store)
{
    if (!options.rows) {
        options.rows = QList<quint32>(std::min(previewedLines, store.size()));
        std::iota(options.rows->begin(), options.rows->end(), 0U);
    }
    options.rows = options.rows->mid(0, previewedLines);
    return options;
}

/// As other programs show octets: where they stand, and sixteen in a row.
QString octetRows(const QByteArray &octets)
{
    QString rows;
    for (qsizetype at = 0; at < octets.size(); at += rowOctets)
        rows += QString::number(at, 16).rightJustified(6, u'0') + u"  "_s
            + QString::fromLatin1(octets.mid(at, rowOctets).toHex(' ')) + u'\n';
    return rows;
}

} // namespace

ExportDialog::ExportDialog(Transcript::Store &store, ExportScopes scopes, const ExportWishes &wishes,
    std::unique_ptr<Transcript::SentOctets> sent, QWidget *parent)
    : QDialog(parent)
    , m_store(&store)
    , m_scopes(std::move(scopes))
    , m_sent(std::move(sent))
    , m_format(new QComboBox(this))
    , m_secrets(new PlainLabel({}, smallFont(), this))
    , m_what(new PlainLabel({}, smallFont(), this))
{
    setWindowTitle(tr("Save the conversation"));
    addFormats(wishes.format);
    m_scope = {addScope(tr("All lines"), store.size()), addScope(tr("Filtered lines"), m_scopes.filtered.size()),
        addScope(tr("Selected lines"), m_scopes.selected.size()), addScope(tr("Marked lines"), m_scopes.marked.size())};
    m_scope[0]->setChecked(true);
    m_details
        = new ExportDetails(letterIn(store, m_sent != nullptr), wishes, this); // the keyboard goes down the column
    m_preview = new QPlainTextEdit(this);
    m_preview->setReadOnly(true);
    m_preview->setLayoutDirection(Qt::LeftToRight); // so is every file
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(wireFont());
    m_preview->setAccessibleName(tr("Preview"));
    layOut();
    for (QRadioButton *scope : m_scope)
        connect(scope, &QRadioButton::toggled, this, &ExportDialog::preview);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        m_details->setFormat(format());
        preview();
    });
    connect(m_details, &ExportDetails::changed, this, &ExportDialog::preview);
    connect(&store, &QObject::destroyed, this, &QDialog::reject);
    resize(firstSize);
    preview();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::addFormats(ExportFormat chosen)
{
    m_format->addItem(tr("Text, as the terminal shows it (.txt)"), QVariant::fromValue(ExportFormat::Text));
    m_format->addItem(tr("Markdown, for reports (.md)"), QVariant::fromValue(ExportFormat::Markdown));
    m_format->addItem(tr("JSON, with everything (.json)"), QVariant::fromValue(ExportFormat::Json));
    m_format->addItem(tr("CSV, for sheets (.csv)"), QVariant::fromValue(ExportFormat::Csv));
    m_format->addItem(tr("HTML, one page (.html)"), QVariant::fromValue(ExportFormat::Html));
    m_format->addItem(tr("Packets for Wireshark (.pcapng)"), QVariant::fromValue(ExportFormat::Pcap));
    m_format->addItem(
        tr("Text, JSON, HTML, packets and a picture in one file (.zip)"), QVariant::fromValue(ExportFormat::Zip));
    m_format->setAccessibleName(tr("Format"));
    m_format->setMinimumHeight(targetHeight);
    m_format->setCurrentIndex(m_format->findData(QVariant::fromValue(chosen)));
}

QRadioButton *ExportDialog::addScope(const QString &text, qsizetype lines)
{
    auto *button = new QRadioButton(tr("%1 (%2)").arg(text, locale().toString(lines)), this);
    button->setEnabled(lines > 0);
    return button;
}

void ExportDialog::layOut()
{
    auto *choices = new QVBoxLayout;
    choices->setSpacing(gap);
    choices->addWidget(new QLabel(tr("Format"), this));
    choices->addWidget(m_format);
    choices->addSpacing(gap);
    choices->addWidget(new QLabel(tr("Lines"), this));
    for (QRadioButton *scope : m_scope)
        choices->addWidget(scope);
    choices->addSpacing(gap);
    choices->addWidget(m_details);
    choices->addSpacing(gap);
    m_secrets->setWordWrap(true);
    choices->addWidget(m_secrets);
    choices->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(groupGap);
    row->addLayout(choices);
    auto *seen = new QVBoxLayout;
    seen->setSpacing(gap / 2);
    seen->addWidget(m_what);
    seen->addWidget(m_preview, 1);
    row->addLayout(seen, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::askWhere);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    column->addLayout(row, 1);
    column->addWidget(buttons);
}

ExportFormat ExportDialog::format() const
{
    return m_format->currentData().value<ExportFormat>();
}

const ExportWishes &ExportDialog::wishes() const
{
    return m_details->wishes();
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options{.letter = wishes().letter, .hasTimes = wishes().hasTimes, .sent = m_sent.get()};
    if (m_scope.at(1)->isChecked())
        options.rows = m_scopes.filtered;
    else if (m_scope.at(2)->isChecked())
        options.rows = m_scopes.selected;
    else if (m_scope.at(3)->isChecked())
        options.rows = m_scopes.marked;
    return options;
}

void ExportDialog::preview()
{
    if (!m_store)
        return;
    tellSecrets();
    tellWhat();
    if (format() == ExportFormat::Zip) { // what is in it says more than its octets
        m_preview->setPlainText(QString::fromUtf8(Transcript::bundleReadme(*m_store, options())));
        return;
    }
    ExportOptions beginning = beginningOf(options(), *m_store);
    std::optional<FirstOctets> letter;
    if (m_sent)
        beginning.sent = &letter.emplace(*m_sent);
    QByteArray octets = Transcript::exported(*m_store, format(), beginning).left(previewedOctets);
    if (format() == ExportFormat::Html) // how the page looks is nothing to read
        octets.remove(0, std::max<qsizetype>(octets.indexOf("<h1>"), 0));
    const bool isText = format() != ExportFormat::Pcap;
    m_preview->setPlainText(isText ? QString::fromUtf8(octets) : octetRows(octets.left(previewedRows * rowOctets)));
}

/// What the preview shows, where that is not what the file looks like.
void ExportDialog::tellWhat()
{
    switch (format()) {
    case ExportFormat::Pcap:
        m_what->setText(tr("Packets, which Wireshark opens. These are their first octets:"));
        break;
    case ExportFormat::Zip:
        m_what->setText(tr("What will be in the file:"));
        break;
    case ExportFormat::Html:
        m_what->setText(tr("The source of the page, which a browser shows:"));
        break;
    case ExportFormat::Text:
    case ExportFormat::Markdown:
    case ExportFormat::Json:
    case ExportFormat::Csv:
        m_what->clear();
        break;
    }
    m_what->setVisible(!m_what->text().isEmpty());
}

void ExportDialog::tellSecrets()
{
    QString text
        = tr("Passwords are never written down in a conversation, so there are none in the file. Addresses and "
             "host names are.");
    if (m_details->writesLetter())
        text += u' ' + tr("So is all that the letter says.");
    m_secrets->setText(text);
}

void ExportDialog::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save the conversation"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QString(Transcript::suffixOf(format())).mid(1));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        Q_EMIT saveWanted(path, format(), options());
        accept();
    });
    dialog->open();
}

} // namespace Ui
