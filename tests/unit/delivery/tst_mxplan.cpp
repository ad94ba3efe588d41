// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "delivery/mxplan.h"

using namespace Qt::StringLiterals;

namespace {

Smtp::Mailbox mailbox(const QString &localPart, const QString &domain)
{
    return Smtp::Mailbox::make(localPart, domain).value();
}

/// "domain: local parts", one for each group.
QStringList groupsOf(const QList<Smtp::Mailbox> &recipients)
{
    QStringList texts;
    for (const Delivery::DomainGroup &group : Delivery::groupedByDomain(recipients)) {
        QStringList names;
        for (const Smtp::Mailbox &recipient : group.recipients)
            names.append(recipient.localPart());
        texts.append(group.domain + u": "_s + names.join(u' '));
    }
    return texts;
}

QStringList textsOf(const Net::MailHosts &hosts)
{
    QStringList texts;
    for (const Base::Note &note : Delivery::notesOn(hosts))
        texts.append(Base::noteText(note));
    return texts;
}

} // namespace

class TestMxPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsTheRecipientsOfADomain_data();
    void groupsTheRecipientsOfADomain();
    void saysWhereMailGoes_data();
    void saysWhereMailGoes();
};

void TestMxPlan::groupsTheRecipientsOfADomain_data()
{
    QTest::addColumn<QList<Smtp::Mailbox>>("recipients");
    QTest::addColumn<QStringList>("groups");

    using Mailboxes = QList<Smtp::Mailbox>;
    QTest::newRow("nobody") << Mailboxes{} << QStringList{};
    QTest::newRow("domains in the order in which they come up") << Mailboxes{mailbox(u"a"_s, u"two.example"_s),
        mailbox(u"b"_s, u"one.example"_s),
        mailbox(u"c"_s, u"two.example"_s)} << QStringList{u"two.example: a c"_s, u"one.example: b"_s};
    QTest::newRow("the case of letters makes no other domain") << Mailboxes{mailbox(u"a"_s, u"One.Example"_s),
        mailbox(u"b"_s, u"one.example"_s)} << QStringList{u"one.example: a b"_s};
    QTest::newRow("nor does the form of the labels") << Mailboxes{mailbox(u"a"_s, u"bücher.example"_s),
        mailbox(u"b"_s, u"xn--bcher-kva.example"_s)} << QStringList{u"xn--bcher-kva.example: a b"_s};
    QTest::newRow("an at sign in a quoted local part")
        << Mailboxes{mailbox(u"a@two.example"_s, u"one.example"_s)} << QStringList{u"one.example: a@two.example"_s};
    QTest::newRow("an address literal is its own domain")
        << Mailboxes{mailbox(u"a"_s, u"[192.0.2.1]"_s)} << QStringList{u"[192.0.2.1]: a"_s};
}

void TestMxPlan::groupsTheRecipientsOfADomain()
{
    QFETCH(QList<Smtp::Mailbox>, recipients);
    QFETCH(QStringList, groups);

    QCOMPARE(groupsOf(recipients), groups);
}

void TestMxPlan::saysWhereMailGoes_data()
{
    QTest::addColumn<Net::MailHosts>("hosts");
    QTest::addColumn<QStringList>("texts");

    const QString domain = u"example.org"_s;
    QTest::newRow("to the hosts with their preferences")
        << Net::MailHosts{.domain = domain, .hosts = {{u"a.example.org"_s, 10}, {u"b.example.org"_s, 20}}}
        << QStringList{u"mail for example.org goes to a.example.org (10), b.example.org (20)"_s};
    QTest::newRow("to the domain itself")
        << Net::MailHosts{.domain = domain, .hosts = {{domain, 0}}, .isImplicit = true}
        << QStringList{u"example.org has no MX: its mail goes to the host of that name"_s};
    QTest::newRow("to another domain's hosts")
        << Net::MailHosts{.domain = domain, .canonicalName = u"other.example"_s, .hosts = {{u"a.other.example"_s, 10}}}
        << QStringList{u"example.org is another name of other.example"_s,
               u"mail for example.org goes to a.other.example (10)"_s};
}

void TestMxPlan::saysWhereMailGoes()
{
    QFETCH(Net::MailHosts, hosts);
    QFETCH(QStringList, texts);

    QCOMPARE(textsOf(hosts), texts);
}

QTEST_APPLESS_MAIN(TestMxPlan)
#include "tst_mxplan.moc"
