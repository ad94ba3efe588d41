// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "ui/common/noticestrip.h"
#include "ui/servers/accountform.h"
#include "ui/servers/fieldnote.h"
#include "ui/servers/serversdialog.h"
#include "ui/servers/trustedcertificates.h"
#include "workbench/workbench.h"

using namespace Qt::StringLiterals;
using Smtp::Security;
using Ui::AccountForm;

namespace {

template <typename Widget> Widget *labelled(const QWidget &form, const QString &name)
{
    const auto labels = form.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->text().remove(u'&') == name)
            return qobject_cast<Widget *>(label->buddy());
    }
    return nullptr;
}

void choose(const QWidget &form, Security security)
{
    auto *box = labelled<QComboBox>(form, u"Encryption"_s);
    box->setCurrentIndex(box->findData(static_cast<int>(security)));
}

/// What is wrong, as it stands below the fields.
QStringList problems(const QWidget &form)
{
    QStringList texts;
    const auto notes = form.findChildren<Ui::FieldNote *>();
    for (const Ui::FieldNote *note : notes) {
        if (!note->isHidden() && note->text().startsWith(u'✕'))
            texts.append(note->text());
    }
    return texts;
}

Profiles::Account work()
{
    Profiles::Account account;
    account.label = u"Work"_s;
    account.from = u"Ann <ann@example.org>"_s;
    account.host = u"smtp.example.org"_s;
    account.user = u"ann"_s;
    return account;
}

/// The dialog over accounts in a folder that goes away.
struct Servers {
    QTemporaryDir folder;
    Workbench::Workbench workbench{{folder.filePath(u"config"_s), folder.filePath(u"data"_s), u"postscope-test"_s}};
    Workbench::AccountsDesk &desk = workbench.accounts();
    Ui::ServersDialog dialog{desk};

    Servers()
    {
        dialog.show();
        dialog.activateWindow();
    }

    [[nodiscard]] AccountForm *form() const { return dialog.findChild<AccountForm *>(); }
    [[nodiscard]] QListWidget *list() const { return dialog.findChild<QListWidget *>(u"servers"_s); }
    [[nodiscard]] Ui::NoticeStrip *strip() const { return dialog.findChild<Ui::NoticeStrip *>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const auto buttons = dialog.findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [&](const QPushButton *candidate) {
            return candidate->text().remove(u'&') == text && !candidate->isHidden()
                && candidate->parentWidget()->isVisible() && candidate->isEnabled();
        });
        return found == buttons.end() ? nullptr : *found;
    }
    [[nodiscard]] QLineEdit *field(const QString &name) const { return labelled<QLineEdit>(*form(), name); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list()->count(); ++row)
            names.append(list()->item(row)->text());
        return names;
    }
};

} // namespace

#define PRESS(servers, text)                                                                                           \
    QVERIFY2((servers).button(text), "there is no such button to press");                                              \
    QTest::mouseClick((servers).button(text), Qt::LeftButton)

class TestServersDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void portFollowsTheEncryption_data();
    void portFollowsTheEncryption();
    void portOfTheUsersOwnStays();
    void hostWithPortIsTakenApart();
    void clearLoginIsOfferedOnlyWhereItMatters_data();
    void clearLoginIsOfferedOnlyWhereItMatters();
    void clearLoginIsDroppedWithEncryption();
    void problemsStandBelowTheirFields_data();
    void problemsStandBelowTheirFields();
    void formGivesBackWhatItShows();
    void passwordIsTakenOnce();
    void trustedCertificatesCanBeTakenOut();
    void practiceServerComesFirstAndStays();
    void newServerIsTypedAndSaved();
    void badServerIsNotSaved();
    void changesAreNotLostOnTheWayToAnotherServer();
    void changesCanBeDiscarded();
    void closingKeepsUnsavedChangesInSight();
    void removingAsksFirst();
    void certificateTrustedElsewhereShowsUp();
};

void TestServersDialog::portFollowsTheEncryption_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<int>("port");

    QTest::addRow("STARTTLS: 587") << Security::StartTls << 587;
    QTest::addRow("TLS from the start: 465") << Security::Implicit << 465;
    QTest::addRow("STARTTLS where offered: 25") << Security::Opportunistic << 25;
    QTest::addRow("none: 25") << Security::None << 25;
}

void TestServersDialog::portFollowsTheEncryption()
{
    QFETCH(Security, security);
    QFETCH(int, port);
    AccountForm form;
    choose(form, security == Security::None ? Security::Implicit : Security::None);

    choose(form, security);

    QCOMPARE(labelled<QSpinBox>(form, u"Port"_s)->value(), port);
    QCOMPARE(form.account().security, security);
    QCOMPARE(form.account().port, static_cast<quint16>(port));
}

void TestServersDialog::portOfTheUsersOwnStays()
{
    AccountForm form;
    labelled<QSpinBox>(form, u"Port"_s)->setValue(2525);

    choose(form, Security::Implicit);

    QCOMPARE(form.account().port, quint16(2525));
}

void TestServersDialog::hostWithPortIsTakenApart()
{
    AccountForm form;
    form.show();
    auto *host = labelled<QLineEdit>(form, u"Server"_s);

    QTest::keyClicks(host, u"smtp.example.org:2525"_s);
    QTest::keyClick(host, Qt::Key_Return);

    QCOMPARE(form.account().host, u"smtp.example.org"_s);
    QCOMPARE(form.account().port, quint16(2525));
}

void TestServersDialog::clearLoginIsOfferedOnlyWhereItMatters_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("isOffered");

    QTest::addRow("no encryption and a login") << Security::None << u"ann"_s << true;
    QTest::addRow("encryption that may fail and a login") << Security::Opportunistic << u"ann"_s << true;
    QTest::addRow("no encryption, but no login either") << Security::None << QString() << false;
    QTest::addRow("STARTTLS is required") << Security::StartTls << u"ann"_s << false;
    QTest::addRow("TLS from the start") << Security::Implicit << u"ann"_s << false;
}

void TestServersDialog::clearLoginIsOfferedOnlyWhereItMatters()
{
    QFETCH(Security, security);
    QFETCH(QString, user);
    QFETCH(bool, isOffered);
    AccountForm form;
    form.show();

    choose(form, security);
    QTest::keyClicks(labelled<QLineEdit>(form, u"User name"_s), user);

    QCOMPARE(form.findChild<QCheckBox *>()->isVisible(), isOffered);
    QCOMPARE(labelled<QLineEdit>(form, u"Password"_s)->isEnabled(), !user.isEmpty());
}

void TestServersDialog::clearLoginIsDroppedWithEncryption()
{
    AccountForm form;
    Profiles::Account account = work();
    account.security = Security::None;
    account.isLoginAllowedInClear = true;
    form.setAccount(account);
    QVERIFY(form.account().isLoginAllowedInClear);

    choose(form, Security::StartTls);

    QVERIFY(!form.account().isLoginAllowedInClear);
}

void TestServersDialog::problemsStandBelowTheirFields_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QStringList>("expected");

    const QString badFrom = u"✕ “ann at home” is not an address. It should look like name@example.org."_s;
    const QString badHost = u"✕ “mail server” is not a server name. Check the server’s settings."_s;
    QTest::addRow("all is well") << u"ann@example.org"_s << u"smtp.example.org"_s << QStringList();
    QTest::addRow("an IPv6 address will do") << QString() << u"::1"_s << QStringList();
    QTest::addRow("From is no address") << u"ann at home"_s << u"smtp.example.org"_s << QStringList{badFrom};
    QTest::addRow("a host with a space") << QString() << u"mail server"_s << QStringList{badHost};
    QTest::addRow("both") << u"ann at home"_s << u"mail server"_s << QStringList{badFrom, badHost};
}

void TestServersDialog::problemsStandBelowTheirFields()
{
    QFETCH(QString, from);
    QFETCH(QString, host);
    QFETCH(QStringList, expected);
    AccountForm form;
    form.show();
    QTest::keyClicks(labelled<QLineEdit>(form, u"From"_s), from);
    QTest::keyClicks(labelled<QLineEdit>(form, u"Server"_s), host);

    const bool isValid = form.validate();

    QCOMPARE(problems(form), expected);
    QCOMPARE(isValid, expected.isEmpty());
}

void TestServersDialog::formGivesBackWhatItShows()
{
    AccountForm form;
    Profiles::Account account = work();
    account.id = u"1"_s;
    account.trustedFingerprints = {QByteArray(32, 'x')};

    form.setAccount(account);

    QCOMPARE(form.account(), account);
    QVERIFY(!form.isModified());
    QTest::keyClicks(labelled<QLineEdit>(form, u"Name"_s), u"!"_s);
    QVERIFY(form.isModified());
}

void TestServersDialog::passwordIsTakenOnce()
{
    AccountForm form;
    form.setAccount(work());
    auto *password = labelled<QLineEdit>(form, u"Password"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);

    QTest::keyClicks(password, u"open sesame"_s);
    QVERIFY(form.isModified());
    const Base::Secret secret = form.takePassword();

    QCOMPARE(secret.reveal().toByteArray(), "open sesame");
    QCOMPARE(password->text(), QString());
    QVERIFY(!password->isUndoAvailable());
    QVERIFY(form.takePassword().isEmpty());
}

void TestServersDialog::trustedCertificatesCanBeTakenOut()
{
    AccountForm form;
    Profiles::Account account = work();
    account.trustedFingerprints = {QByteArray(32, 'x'), QByteArray(32, 'y')};
    form.setAccount(account);
    form.show();

    QTest::mouseClick(form.findChild<Ui::TrustedCertificates *>()->findChild<QPushButton *>(), Qt::LeftButton);

    QCOMPARE(form.account().trustedFingerprints, QList<QByteArray>{QByteArray(32, 'y')});
}

void TestServersDialog::practiceServerComesFirstAndStays()
{
    const Servers servers;

    QCOMPARE(servers.names(), QStringList{u"Practice server"_s});
    QVERIFY(!servers.button(u"Remove"_s));
    QVERIFY(!servers.form()->isVisible());
}

void TestServersDialog::newServerIsTypedAndSaved()
{
    Servers servers;

    servers.dialog.addAccount();
    QTest::keyClicks(servers.field(u"Name"_s), u"Work"_s);
    QTest::keyClicks(servers.field(u"Server"_s), u"smtp.example.org"_s);
    QTest::keyClicks(servers.field(u"User name"_s), u"ann"_s);
    QTest::keyClicks(servers.field(u"Password"_s), u"open sesame"_s);
    const QSignalSpy kept(&servers.desk, &Workbench::AccountsDesk::passwordKept);
    PRESS(servers, u"Save"_s);

    const Profiles::Account saved = servers.desk.snapshot().chosen();
    QCOMPARE(saved.label, u"Work"_s);
    QCOMPARE(saved.host, u"smtp.example.org"_s);
    const QStringList names{u"Practice server"_s, u"Work"_s};
    QCOMPARE(servers.names(), names);
    QCOMPARE(servers.list()->currentRow(), 1);
    QCOMPARE(servers.field(u"Password"_s)->text(), QString());
    QTRY_COMPARE(kept.size(), 1);
    const QStringList places{u"Stored in the keychain"_s, u"Kept until Postscope closes"_s};
    QVERIFY(places.contains(servers.field(u"Password"_s)->placeholderText()));
}

void TestServersDialog::badServerIsNotSaved()
{
    Servers servers;
    servers.dialog.addAccount();
    QTRY_VERIFY(servers.dialog.isActiveWindow());
    QTest::keyClicks(servers.field(u"Server"_s), u"mail server"_s);

    PRESS(servers, u"Save"_s);

    QCOMPARE(servers.desk.snapshot().accounts.size(), 1);
    QCOMPARE(problems(*servers.form()).size(), 1);
    QVERIFY(servers.field(u"Server"_s)->hasFocus());
}

void TestServersDialog::changesAreNotLostOnTheWayToAnotherServer()
{
    Servers servers;
    servers.dialog.editAccount(servers.desk.save(work(), {}));
    QTest::keyClicks(servers.field(u"Name"_s), u" and play"_s);

    servers.list()->setCurrentRow(0);

    QCOMPARE(servers.list()->currentRow(), 1);
    QCOMPARE(servers.strip()->text(), u"The changes to “Work and play” are not saved."_s);
    QTest::mouseClick(servers.strip()->findChild<QPushButton *>(), Qt::LeftButton); // Save
    QCOMPARE(servers.desk.snapshot().accounts.constLast().label, u"Work and play"_s);
    QCOMPARE(servers.list()->currentRow(), 0);
}

void TestServersDialog::changesCanBeDiscarded()
{
    Servers servers;
    servers.dialog.editAccount(servers.desk.save(work(), {}));
    QTest::keyClicks(servers.field(u"Name"_s), u"!"_s);

    servers.dialog.addAccount();
    PRESS(servers, u"Discard"_s);

    QCOMPARE(servers.desk.snapshot().accounts.constLast().label, u"Work"_s);
    QCOMPARE(servers.form()->account().label, QString());
}

void TestServersDialog::closingKeepsUnsavedChangesInSight()
{
    Servers servers;
    servers.dialog.addAccount();
    QTest::keyClicks(servers.field(u"Name"_s), u"Work"_s);

    servers.dialog.close();
    QVERIFY(servers.dialog.isVisible());
    QVERIFY(servers.strip()->isVisible());
    PRESS(servers, u"Discard"_s);

    QVERIFY(!servers.dialog.isVisible());
    QCOMPARE(servers.desk.snapshot().accounts.size(), 1);
}

void TestServersDialog::removingAsksFirst()
{
    Servers servers;
    servers.dialog.editAccount(servers.desk.save(work(), {}));

    PRESS(servers, u"Remove"_s);
    QCOMPARE(servers.desk.snapshot().accounts.size(), 2);
    QTest::mouseClick(servers.strip()->findChild<QPushButton *>(), Qt::LeftButton); // Remove

    QCOMPARE(servers.desk.snapshot().accounts.size(), 1);
    QCOMPARE(servers.names(), QStringList{u"Practice server"_s});
    QVERIFY(!servers.form()->isVisible());
}

void TestServersDialog::certificateTrustedElsewhereShowsUp()
{
    Servers servers;
    const QString id = servers.desk.save(work(), {});
    servers.dialog.editAccount(id);
    QVERIFY(!servers.dialog.findChild<Ui::TrustedCertificates *>()->isVisible());

    servers.desk.trustCertificate(id, QByteArray(32, 'x'));

    QVERIFY(servers.dialog.findChild<Ui::TrustedCertificates *>()->isVisible());
    QCOMPARE(servers.form()->account().trustedFingerprints.size(), 1);
}

QTEST_MAIN(TestServersDialog)
#include "tst_serversdialog.moc"
