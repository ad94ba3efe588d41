// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/envelopechange.h"

#include <QAction>

#include "diagnosis/addressing.h"
#include "ui/common/makeaction.h"
#include "ui/compose/envelopedialog.h"
#include "ui/words/words.h"
#include "workbench/composedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Workbench::ComposeDesk;

namespace {

/// The envelope that the letter would have by itself, or has.
Message::OwnEnvelope envelopeOf(const Message::Draft &draft)
{
    if (draft.envelope)
        return *draft.envelope;
    const Diagnosis::Addressing addressing = Diagnosis::addressing(draft);
    Message::OwnEnvelope envelope{addressing.sender ? addressing.sender->mailbox : QString(), {}};
    for (const Diagnosis::AddressMatch &match : addressing.recipients) {
        if (match.path)
            envelope.recipients.append(match.path->mailbox);
    }
    return envelope;
}

} // namespace

EnvelopeChange::EnvelopeChange(ComposeDesk &desk, QWidget *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_parent(parent)
    , m_action(makeAction(this, u"document-edit"_s, tr("Change the en&velope…"), {u"Ctrl+Alt+E"_s},
          tr("Send to others than the letter names, or from another sender")))
{
    connect(m_action, &QAction::triggered, this, &EnvelopeChange::ask);
    connect(&desk, &ComposeDesk::changed, this, [this] { m_action->setEnabled(!m_desk.snapshot().isSending); });
}

void EnvelopeChange::ask()
{
    const Message::Draft &draft = m_desk.snapshot().draft;
    const Message::OwnEnvelope before = envelopeOf(draft);
    const auto check = [this](const QString &address) {
        const std::optional<Base::Error> error = m_desk.checkAddress(address);
        return error ? errorSentence(*error) : QString();
    };
    auto *dialog = new EnvelopeDialog(before, draft.envelope.has_value(), check, m_parent);
    connect(dialog, &EnvelopeDialog::envelopeWritten, this, [this, before](const Message::OwnEnvelope &envelope) {
        if (envelope != before)
            set(envelope);
    });
    connect(dialog, &EnvelopeDialog::linkWanted, this, &EnvelopeChange::link);
    dialog->open();
}

void EnvelopeChange::set(const std::optional<Message::OwnEnvelope> &envelope)
{
    Message::Draft draft = m_desk.snapshot().draft;
    draft.envelope = envelope;
    m_desk.setDraft(draft);
}

} // namespace Ui
