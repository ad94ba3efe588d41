// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fixer.h"

#include <algorithm>

#include <QMessageBox>
#include <QPushButton>

#include "base/visibletext.h"
#include "ui/common/boxsymbol.h"
#include "ui/passworddialog.h"
#include "workbench/workbench.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Diagnosis::Fix;

namespace {

// RFC 8314 3.3 and RFC 6409 3.1: submission with TLS from the first octet, and submission.
constexpr quint16 submissionsPort = 465;
constexpr quint16 submissionPort = 587;

QString certificateText(const Net::CertificateFacts &certificate)
{
    return Fixer::tr("Certificate of %1, issued by %2, valid until %3.\nSHA-256 %4")
        .arg(Base::visibleText(QStringView(certificate.subject)), Base::visibleText(QStringView(certificate.issuer)),
            QLocale().toString(certificate.notAfter.date(), QLocale::ShortFormat),
            Net::fingerprintText(certificate.sha256));
}

} // namespace

Fixer::Fixer(Workbench::Workbench &workbench, QWidget *window)
    : QObject(window)
    , m_workbench(workbench)
    , m_window(window)
{
    connect(&workbench.compose(), &Workbench::ComposeDesk::changed, this, [this] {
        if (m_workbench.compose().snapshot().isPasswordWanted)
            askForPassword(m_workbench.accounts().snapshot().chosen(), [this] { Q_EMIT sendWanted(); });
    });
}

void Fixer::fix(Fix fix)
{
    const std::optional<Profiles::Account> account = accountOfRun();
    if (!account)
        return;
    switch (fix) {
    case Fix::None:
        return;
    case Fix::EditRecipients:
        bringBackForRefused();
        Q_EMIT editLetterWanted();
        return;
    case Fix::EditSender:
    case Fix::EditLetter:
        Q_EMIT editLetterWanted();
        return;
    case Fix::EditServer:
        Q_EMIT editServerWanted(account->id);
        return;
    case Fix::UseStartTls:
    case Fix::UseNoTlsFirst:
        useStartTls(*account);
        return;
    case Fix::UseImplicitTls:
        useImplicitTls(*account);
        return;
    case Fix::TrustCertificate:
        askToTrust(*account);
        return;
    case Fix::EnterPassword:
        askForPassword(*account, [this, id = account->id] { sendAgain(id); });
        return;
    case Fix::SendAgain:
        sendAgain(account->id);
        return;
    }
    Q_UNREACHABLE();
}

/// As it is now; none: the run was not the compose desk's, or its account is gone.
std::optional<Profiles::Account> Fixer::accountOfRun() const
{
    const QString &id = m_workbench.dialogue().snapshot().accountId;
    const QList<Profiles::Account> &accounts = m_workbench.accounts().snapshot().accounts;
    const auto account
        = std::ranges::find_if(accounts, [&id](const Profiles::Account &candidate) { return candidate.id == id; });
    return account == accounts.end() ? std::nullopt : std::optional(*account);
}

/// What was learnt of one server is no reason to change another one.
bool Fixer::isStillItsServer(const Profiles::Account &account) const
{
    const std::optional<Delivery::Report> &report = m_workbench.dialogue().snapshot().report;
    return report && report->server == Net::Endpoint{account.host, account.port};
}

/// Some have the letter already: only the others are written to again. A new letter that was begun is kept.
bool Fixer::bringBackForRefused()
{
    const Workbench::ComposeSnapshot &compose = m_workbench.compose().snapshot();
    const bool isWanted
        = !compose.isModified && compose.lastSent && compose.lastSent->report.outcome == Smtp::Outcome::Partial;
    if (isWanted)
        m_workbench.compose().editSentAgain(true);
    return isWanted;
}

void Fixer::useStartTls(const Profiles::Account &account)
{
    if (!isStillItsServer(account)) {
        Q_EMIT editServerWanted(account.id);
        return;
    }
    const quint16 port = account.port == submissionsPort ? submissionPort : account.port;
    m_workbench.accounts().setSecurity(account.id, Smtp::Security::StartTls, port);
    sendAgain(account.id);
}

void Fixer::useImplicitTls(const Profiles::Account &account)
{
    if (!isStillItsServer(account)) {
        Q_EMIT editServerWanted(account.id);
        return;
    }
    const std::optional<Delivery::Report> &report = m_workbench.dialogue().snapshot().report;
    // A port that stays silent speaks TLS itself; one that greets in clear has its TLS elsewhere.
    const bool isSilent = report && report->error && report->error->problem == Base::Problem::NoGreeting;
    m_workbench.accounts().setSecurity(account.id, Smtp::Security::Implicit, isSilent ? account.port : submissionsPort);
    sendAgain(account.id);
}

void Fixer::askToTrust(const Profiles::Account &account)
{
    const std::optional<Delivery::Report> &report = m_workbench.dialogue().snapshot().report;
    if (!report || !report->tls || report->tls->chain.isEmpty() || !isStillItsServer(account))
        return;
    const Net::CertificateFacts &certificate = report->tls->chain.first();
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Trust this certificate?"),
        tr("Trust this one certificate for %1, although it could not be verified?").arg(report->server.host),
        QMessageBox::Cancel, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIconPixmap(boxSymbol(u"dialog-warning"_s, Tone::Later, *question));
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(certificateText(certificate));
    QPushButton *yes = question->addButton(tr("&Trust and send again"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, id = account.id, asked = certificate.sha256] {
        const std::optional<Profiles::Account> now = accountOfRun();
        if (!now || now->id != id || !isStillItsServer(*now))
            return; // another server was edited or spoken to while the question stood
        m_workbench.accounts().trustCertificate(id, asked);
        sendAgain(id);
    });
    question->open();
}

/// The letter of the run, through its account. Another letter that was begun since is not sent unasked.
void Fixer::sendAgain(const QString &accountId)
{
    if (!m_workbench.compose().snapshot().isOfLastRun && !bringBackForRefused()) {
        Q_EMIT editLetterWanted();
        return;
    }
    m_workbench.accounts().choose(accountId);
    if (m_workbench.dialogue().snapshot().isProbe)
        m_workbench.compose().rehearse();
    else
        Q_EMIT sendWanted();
}

void Fixer::askForPassword(const Profiles::Account &account, const std::function<void()> &next)
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    auto *dialog = new PasswordDialog(account, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, next, id = account.id] {
        m_workbench.accounts().offerPassword(id, dialog->takePassword(), dialog->isToBeRemembered());
        m_workbench.accounts().choose(id); // another one may have been chosen while the question stood
        next();
    });
    connect(dialog, &QDialog::rejected, this, [this] { m_workbench.compose().withholdPassword(); });
    connect(dialog, &QDialog::finished, this, [this] { m_isAsking = false; });
    dialog->show();
}

} // namespace Ui
