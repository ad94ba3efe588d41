// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QObject>
#include <QTimer>

#include "archive/draftfile.h"
#include "archive/pastedfiles.h"
#include "base/error.h"
#include "delivery/report.h"
#include "message/address.h"
#include "message/draft.h"
#include "smtp/plan.h"

namespace Workbench {

class AccountsDesk;
class DialogueDesk;

/// A letter that has gone out, for "edit as new".
struct SentLetter {
    Message::Draft draft;
    Delivery::Report report;
};

struct ComposeSnapshot {
    Message::Draft draft; ///< as typed
    bool isModified = false; ///< there is something to lose
    bool isSending = false; ///< this letter is on its way
    bool wasRestored = false; ///< it comes from the draft file of a run that did not end well
    std::optional<Base::Error> refusal; ///< why the last wish to send was not followed
    bool isPasswordWanted = false; ///< the account's password must be asked for
    std::optional<SentLetter> lastSent;
    bool isOfLastRun = false; ///< this letter was sent or rehearsed last, and only edited since
};

/// Where a letter is written and sent from.
class ComposeDesk final : public QObject {
    Q_OBJECT
public:
    /// The desks must outlive this one.
    ComposeDesk(
        AccountsDesk &accounts, DialogueDesk &dialogue, Archive::DraftFile draftFile, QObject *parent = nullptr);
    ~ComposeDesk() override;

    [[nodiscard]] const ComposeSnapshot &snapshot() const { return m_snapshot; }
    /// A single address as typed: what is wrong with it, or nothing.
    [[nodiscard]] std::optional<Base::Error> checkAddress(const QString &text) const;

    // Wishes.
    /// What is typed now. Kept in the draft file within two seconds.
    void setDraft(const Message::Draft &draft);
    /// Adds the files; returns what could not be added.
    [[nodiscard]] QList<Base::Error> attach(const QStringList &paths);
    /// Adds octets that are no file yet, a pasted picture for one, as a file of this name. It is kept beside the
    /// draft file until a start that does not need it. Errors: FileUnwritable.
    [[nodiscard]] Base::Result<void> attachContent(const QString &name, const QByteArray &octets);
    void detach(qsizetype index);
    /// An empty letter from the chosen account.
    void startNew();
    /// This letter in place of the one that is there.
    void startWith(const Message::Draft &draft);
    /// The last sent letter again, as a new one; onlyTheRefused: to those who did not get it.
    void editSentAgain(bool onlyTheRefused);
    /// Forgets the letter and its draft file.
    void discard();
    /// Writes the draft file now.
    void saveNow();
    /// Checks, asks the account for its password, and runs the dialogue. What is wrong stands in the snapshot.
    void send();
    /// Walks up to the recipients and leaves: nothing is delivered.
    void rehearse();
    /// After isPasswordWanted: nothing was typed.
    void withholdPassword();
    void forgetRefusal();

Q_SIGNALS:
    void changed();
    /// The draft was replaced from outside the composer: show it anew.
    void draftReplaced();

private:
    void restore();
    void followAccount();
    void replaceDraft(const Message::Draft &draft);
    void deliver(std::optional<Smtp::ProbeStop> stopAfter);
    void settle(const Delivery::Report &report);
    void refuse(const Base::Error &error);

    AccountsDesk &m_accounts;
    DialogueDesk &m_dialogue;
    Archive::DraftFile m_draftFile;
    Archive::PastedFiles m_pastedFiles;
    QTimer m_saveTimer;
    QString m_accountFrom; ///< the sender that the account suggested last
    QString m_usedAccount; ///< id of the account that the conversation under way logs in by; empty: none is ours
    std::optional<Message::Draft> m_sending; ///< as it was when it was sent; none: not sending
    bool m_isPreparing = false; ///< the keychain has been asked
    ComposeSnapshot m_snapshot;
};

} // namespace Workbench
