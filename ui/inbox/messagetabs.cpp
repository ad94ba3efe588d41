// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/messagetabs.h"

#include <QTabBar>
#include <QtConcurrentRun>

#include "base/visibletext.h"
#include "ui/inbox/letterview.h"
#include "ui/inbox/namedtexttable.h"
#include "ui/inbox/rawview.h"

namespace Ui {

using namespace Qt::StringLiterals;

MessageTabs::MessageTabs(QWidget *parent)
    : QTabWidget(parent)
    , m_envelope(new NamedTextTable(tr("Envelope"), this))
    , m_headers(new NamedTextTable(tr("Headers"), this))
    , m_letter(new LetterView(this))
    , m_raw(new RawView(this))
{
    setAccessibleName(tr("The chosen letter"));
    m_envelope->setObjectName(u"envelope"_s);
    m_headers->setObjectName(u"headers"_s);
    setDocumentMode(true);
    tabBar()->setDrawBase(false);
    addTab(m_envelope, tr("Envelope"));
    addTab(m_headers, tr("Headers"));
    addTab(m_letter, tr("Text"));
    addTab(m_raw, tr("Raw"));
    connect(this, &QTabWidget::currentChanged, this, &MessageTabs::showCurrentTab);
    connect(&m_parsing, &QFutureWatcherBase::finished, this, &MessageTabs::showParsed);
}

void MessageTabs::showMessage(const Practice::KeptMessage &message)
{
    if (message == m_message)
        return;
    m_message = message;
    m_isParsed = false;
    m_isRawShown = false;
    m_envelope->showLines(envelopeLines(message));
    m_headers->showLines({});
    m_letter->showLetter({});
    m_raw->showOctets({});
    showCurrentTab();
}

void MessageTabs::showCurrentTab()
{
    const QWidget *tab = currentWidget();
    if ((tab == m_headers || tab == m_letter) && !m_isParsed)
        startParsing();
    if (tab == m_raw && !m_isRawShown) {
        m_isRawShown = true;
        m_raw->showOctets(m_message.octets);
    }
}

/// On another thread: a letter of many megabytes takes seconds to decode. A new letter takes the place of the old one.
void MessageTabs::startParsing()
{
    m_isParsed = true;
    m_parsing.setFuture(QtConcurrent::run(&Message::ParsedMessage::parse, m_message.octets));
}

void MessageTabs::showParsed()
{
    const Message::ParsedMessage parsed = m_parsing.result();
    QList<NamedText> lines;
    for (const Message::ParsedField &field : parsed.header.fields)
        lines.append({Base::visibleText(QStringView(field.name)), Base::visibleText(QStringView(field.value))});
    m_headers->showLines(lines);
    m_letter->showLetter(parsed);
}

} // namespace Ui
