// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fixer.h"

#include <QMessageBox>
#include <QPushButton>

#include "base/visibletext.h"
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
            askForPassword();
    });
}

void Fixer::fix(Fix fix)
{
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
        Q_EMIT editServerWanted(m_workbench.accounts().snapshot().chosen().id);
        return;
    case Fix::UseStartTls:
    case Fix::UseNoTlsFirst:
        useStartTls();
        return;
    case Fix::UseImplicitTls:
        useImplicitTls();
        return;
    case Fix::TrustCertificate:
        askToTrust();
        return;
    case Fix::EnterPassword:
        askForPassword();
        return;
    case Fix::SendAgain:
        Q_EMIT sendWanted();
        return;
    }
    Q_UNREACHABLE();
}

/// Some have the letter already: only the others are written to again. A new letter that was begun is kept.
void Fixer::bringBackForRefused()
{
    const Workbench::ComposeSnapshot &compose = m_workbench.compose().snapshot();
    if (!compose.isModified && compose.lastSent && compose.lastSent->report.outcome == Smtp::Outcome::Partial)
        m_workbench.compose().editSentAgain(true);
}

void Fixer::useStartTls()
{
    const Profiles::Account account = m_workbench.accounts().snapshot().chosen();
    const quint16 port = account.port == submissionsPort ? submissionPort : account.port;
    m_workbench.accounts().setSecurity(account.id, Smtp::Security::StartTls, port);
    Q_EMIT sendWanted();
}

void Fixer::useImplicitTls()
{
    const Profiles::Account account = m_workbench.accounts().snapshot().chosen();
    const std::optional<Delivery::Report> &report = m_workbench.dialogue().snapshot().report;
    // A port that stays silent speaks TLS itself; one that greets in clear has its TLS elsewhere.
    const bool isSilent = report && report->error && report->error->problem == Base::Problem::NoGreeting;
    m_workbench.accounts().setSecurity(account.id, Smtp::Security::Implicit, isSilent ? account.port : submissionsPort);
    Q_EMIT sendWanted();
}

void Fixer::askToTrust()
{
    const std::optional<Delivery::Report> &report = m_workbench.dialogue().snapshot().report;
    if (!report || !report->tls || report->tls->chain.isEmpty())
        return;
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Trust this certificate?"),
        tr("Trust this one certificate for %1, although it could not be verified?").arg(report->server.host),
        QMessageBox::Cancel, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(certificateText(report->tls->chain.first()));
    QPushButton *yes = question->addButton(tr("&Trust and send again"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, &Fixer::trust);
    question->open();
}

void Fixer::trust()
{
    const std::optional<Delivery::Report> &report = m_workbench.dialogue().snapshot().report;
    if (!report || !report->tls || report->tls->chain.isEmpty())
        return;
    Workbench::AccountsDesk &accounts = m_workbench.accounts();
    if (accounts.snapshot().chosen().host != report->server.host)
        return; // another server was chosen while the question stood
    accounts.trustCertificate(accounts.snapshot().chosen().id, report->tls->chain.first().sha256);
    Q_EMIT sendWanted();
}

void Fixer::askForPassword()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    const Profiles::Account account = m_workbench.accounts().snapshot().chosen();
    auto *dialog = new PasswordDialog(account, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = account.id] {
        m_workbench.accounts().offerPassword(id, dialog->takePassword(), dialog->isToBeRemembered());
        Q_EMIT sendWanted();
    });
    connect(dialog, &QDialog::rejected, this, [this] { m_workbench.compose().withholdPassword(); });
    connect(dialog, &QDialog::finished, this, [this] { m_isAsking = false; });
    dialog->show();
}

} // namespace Ui
