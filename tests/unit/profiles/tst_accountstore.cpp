// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "profiles/accountstore.h"

using namespace Qt::StringLiterals;
using Profiles::Account;
using Profiles::AccountStore;
using Smtp::Security;

namespace {

Account account(const QString &label)
{
    Account made;
    made.label = label;
    made.from = u"Änn \"A, B\" <ann@example.org>"_s;
    made.host = u"mx.example.org"_s;
    made.port = 465;
    made.security = Security::Implicit;
    made.user = u"ann=%;\\"_s;
    made.isLoginAllowedInClear = true;
    made.trustedFingerprints = {QByteArray(32, '\x01'), QByteArray(32, '\xff')};
    return made;
}

QStringList labels(const AccountStore &store)
{
    QStringList found;
    for (const Account &each : store.accounts())
        found.append(each.label);
    return found;
}

} // namespace

class TestAccountStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isEmptyWithoutAFile();
    void bringsBackWhatWasSaved_data();
    void bringsBackWhatWasSaved();
    void keepsTheOrder();
    void takesThePlaceOfTheOneWithTheSameId();
    void removes();
    void tellsOfChanges();
    void tellsWhenTheFileCannotBeWritten();
    void writesTheVersionAndNoSecret();
    void fallsBackWhereAValueMakesNoSense_data();
    void fallsBackWhereAValueMakesNoSense();
    void survivesADamagedFile_data();
    void survivesADamagedFile();
    void givesTwinsDifferentIds();

private:
    void writeFile(const QByteArray &octets) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void TestAccountStore::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"deeper/accounts.ini"_s);
    QVERIFY(QDir().mkpath(m_directory->filePath(u"deeper"_s)));
}

void TestAccountStore::writeFile(const QByteArray &octets) const
{
    QFile file(m_path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
    QCOMPARE(file.write(octets), octets.size());
}

void TestAccountStore::isEmptyWithoutAFile()
{
    const AccountStore store(m_path);
    QVERIFY(store.accounts().isEmpty());
    QVERIFY(!store.find(u"x"_s).has_value());
    QVERIFY2(!QFile::exists(m_path), "reading must not write");
}

void TestAccountStore::bringsBackWhatWasSaved_data()
{
    QTest::addColumn<Security>("security");

    QTest::newRow("without encryption") << Security::None;
    QTest::newRow("with STARTTLS where it is offered") << Security::Opportunistic;
    QTest::newRow("with STARTTLS") << Security::StartTls;
    QTest::newRow("with TLS from the start") << Security::Implicit;
}

void TestAccountStore::bringsBackWhatWasSaved()
{
    QFETCH(Security, security);

    Account saved = account(u"Büro, \"neu\"\n年"_s);
    saved.security = security;
    saved.id = AccountStore(m_path).save(saved);
    QVERIFY(!saved.id.isEmpty());

    const AccountStore again(m_path);
    QCOMPARE(again.accounts().size(), 1);
    QVERIFY(again.accounts().first() == saved);
    QVERIFY(again.find(saved.id) == saved);
}

void TestAccountStore::keepsTheOrder()
{
    AccountStore store(m_path);
    QStringList expected;
    for (int i = 0; i < 12; ++i) { // 10 comes after 9, not after 1
        expected.append(QString::number(i));
        store.save(account(expected.last()));
    }
    QCOMPARE(labels(store), expected);
    QCOMPARE(labels(AccountStore(m_path)), expected);
}

void TestAccountStore::takesThePlaceOfTheOneWithTheSameId()
{
    AccountStore store(m_path);
    Account first = account(u"first"_s);
    first.id = store.save(first);
    store.save(account(u"second"_s));
    first.label = u"changed"_s;
    QCOMPARE(store.save(first), first.id);
    QCOMPARE(labels(store), (QStringList{u"changed"_s, u"second"_s}));
    QCOMPARE(labels(AccountStore(m_path)), (QStringList{u"changed"_s, u"second"_s}));
}

void TestAccountStore::removes()
{
    AccountStore store(m_path);
    const QString first = store.save(account(u"first"_s));
    store.save(account(u"second"_s));
    store.remove(first);
    QVERIFY(!store.find(first).has_value());
    QCOMPARE(labels(AccountStore(m_path)), QStringList{u"second"_s});
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(!file.readAll().contains("first"), "the removed account is still in the file");
}

void TestAccountStore::tellsOfChanges()
{
    AccountStore store(m_path);
    const QSignalSpy changed(&store, &AccountStore::changed);
    const QString id = store.save(account(u"one"_s));
    QCOMPARE(changed.count(), 1);
    store.remove(id);
    QCOMPARE(changed.count(), 2);
    store.remove(id);
    QCOMPARE(changed.count(), 2);
}

void TestAccountStore::tellsWhenTheFileCannotBeWritten()
{
    const QString path = m_path + u"/not-a-directory/accounts.ini"_s;
    writeFile("a file where a directory should be");
    AccountStore store(path);
    QSignalSpy notStored(&store, &AccountStore::notStored);
    store.save(account(u"one"_s));
    QCOMPARE(notStored.count(), 1);
    const auto error = notStored.first().first().value<Base::Error>();
    QCOMPARE(error.problem, Base::Problem::FileUnwritable);
    QCOMPARE(error.subject, path);
    QCOMPARE(labels(store), QStringList{u"one"_s});
}

void TestAccountStore::writesTheVersionAndNoSecret()
{
    AccountStore(m_path).save(account(u"one"_s));
    const QSettings file(m_path, QSettings::IniFormat);
    QCOMPARE(file.value("version"_L1).toInt(), 1);
    QStringList keys;
    for (const QString &key : file.allKeys())
        keys.append(key.section(u'/', -1));
    keys.sort();
    QCOMPARE(keys,
        (QStringList{u"from"_s, u"host"_s, u"id"_s, u"label"_s, u"loginAllowedInClear"_s, u"port"_s, u"security"_s,
            u"size"_s, u"trustedFingerprints"_s, u"user"_s, u"version"_s}));
}

void TestAccountStore::fallsBackWhereAValueMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("a port that is no number") << "port=smtp"_ba;
    QTest::newRow("a port over 65535") << "port=65537"_ba;
    QTest::newRow("a negative port") << "port=-1"_ba;
    QTest::newRow("an unknown word for security") << "security=quantum"_ba;
    QTest::newRow("security left empty") << "security="_ba;
    QTest::newRow("a clear login that is not plainly true") << "loginAllowedInClear=maybe"_ba;
    QTest::newRow("a fingerprint that is too short") << "trustedFingerprints=abcd"_ba;
    QTest::newRow("a fingerprint that is no hex") << "trustedFingerprints="_ba + QByteArray(64, 'x');
    QTest::newRow("a fingerprint with something more") << "trustedFingerprints="_ba + QByteArray(64, 'a') + "zz"_ba;
    QTest::newRow("a key that nobody knows") << "colour=blue"_ba;
}

void TestAccountStore::fallsBackWhereAValueMakesNoSense()
{
    QFETCH(QByteArray, line);

    writeFile("[General]\nversion=1\n\n[accounts]\nsize=1\n1\\id=a\n1\\host=mx.example.org\n1\\"_ba + line + '\n');
    const AccountStore store(m_path);
    QCOMPARE(store.accounts().size(), 1);
    Account expected;
    expected.id = u"a"_s;
    expected.host = u"mx.example.org"_s;
    QVERIFY2(store.accounts().first() == expected, line.constData());
}

void TestAccountStore::survivesADamagedFile_data()
{
    QTest::addColumn<QByteArray>("octets");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("noise") << QByteArray::fromHex("00ff1b5b0a3d3d5d5b0a00");
    QTest::newRow("an unclosed section") << "[accounts\nsize=1\n1\\host"_ba;
    QTest::newRow("more accounts claimed than there are") << "[accounts]\nsize=2000000000\n1\\host=mx.example.org\n"_ba;
    QTest::newRow("a negative number of accounts") << "[accounts]\nsize=-5\n1\\host=mx.example.org\n"_ba;
    QTest::newRow("a list where a text should be") << "[accounts]\nsize=1\n1\\host=a, b\n1\\id=c, d\n"_ba;
}

void TestAccountStore::survivesADamagedFile()
{
    QFETCH(QByteArray, octets);

    writeFile(octets);
    AccountStore store(m_path);
    QVERIFY2(store.accounts().size() <= 1, QByteArray::number(store.accounts().size()).constData());
    const QString id = store.save(account(u"new"_s));
    QVERIFY(AccountStore(m_path).find(id).has_value());
}

void TestAccountStore::givesTwinsDifferentIds()
{
    writeFile("[accounts]\nsize=2\n1\\id=a\n1\\host=one.example\n2\\id=a\n2\\host=two.example\n");
    const AccountStore store(m_path);
    QCOMPARE(store.accounts().size(), 2);
    QCOMPARE(store.accounts().first().id, u"a"_s);
    QVERIFY2(store.accounts().last().id != u"a"_s, "two accounts would share one password");
}

QTEST_GUILESS_MAIN(TestAccountStore)
#include "tst_accountstore.moc"
