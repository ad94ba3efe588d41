// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visitscript.h"

#include <QDir>
#include <QFile>

#include "base/overloaded.h"
#include "practice/visit.h"
#include "support/manualclock.h"

namespace Practice::Test {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

// One word of the line "settings:".
void apply(const QString &word, Settings &settings)
{
    const QString value = word.section(u'=', 1);
    if (word == "clear"_L1) {
        settings.tls = TlsMode::None;
    } else if (word == "strict"_L1) {
        settings.isStrict = true;
    } else if (word == "lmtp"_L1) {
        settings.protocol = Protocol::Lmtp;
    } else if (word.startsWith("rcptmax="_L1)) {
        settings.recipientLimit = value.toLongLong();
    } else if (word.startsWith("mailmax="_L1)) {
        settings.transactionLimit = value.toLongLong();
    } else if (word == "login"_L1) {
        settings.login = LoginRule::AcceptAny;
    } else if (word == "one-user"_L1) { // ann, whose password is "open sesame"
        settings.login = LoginRule::OneUser;
        settings.user = u"ann"_s;
        settings.password = std::make_shared<const Base::Secret>("open sesame");
    } else if (word == "login-required"_L1) {
        settings.isLoginRequired = true;
    } else if (word.startsWith("size="_L1)) {
        settings.sizeLimit = value.toLongLong();
    } else if (word.startsWith("hide="_L1)) {
        settings.hiddenKeywords << value.toLatin1();
    } else if (word.startsWith("name="_L1)) {
        settings.serverName = QString::fromUtf8(QByteArray::fromPercentEncoding(value.toLatin1()));
    } else {
        qFatal("no such setting: %s", qPrintable(word));
    }
}

// STARTTLS and no login, unless the words say otherwise.
Settings settingsFrom(const QString &words)
{
    Settings settings;
    settings.login = LoginRule::NotOffered;
    for (const QString &word : words.split(u' '))
        apply(word, settings);
    return settings;
}

Faults faultsFrom(const QByteArray &text)
{
    const std::variant<Faults, FaultComplaint> parsed = Faults::parse(text);
    if (const auto *complaint = std::get_if<FaultComplaint>(&parsed))
        qFatal("line %d: %s", complaint->line, qPrintable(complaint->sentence));
    return std::get<Faults>(parsed);
}

bool isClientLine(const QString &line)
{
    return line.startsWith("C: "_L1) || line.startsWith("L: "_L1);
}

QByteArray octetsOf(const QString &line)
{
    return line.sliced(3).toUtf8() + (line.startsWith(u'C') ? "\r\n" : "\n");
}

QStringList written(const Event &event)
{
    QStringList lines;
    std::visit(Base::Overloaded{
                   [&](const Answered &answered) {
                       for (const QByteArray &line : answered.answer.wireLines())
                           lines << QString(u"S: "_s + QString::fromUtf8(line)).trimmed();
                   },
                   [&](const Kept &kept) {
                       lines << u"-- %1 %2, %3 octets"_s.arg(kept.message.isRefused ? u"refused"_s : u"kept"_s,
                           QString::fromLatin1(kept.message.id), QString::number(kept.message.size));
                   },
                   [&](const Discarded &discarded) { lines << u"-- discarded %1 octets"_s.arg(discarded.octets); },
                   [&](const WantsHandshake &) { lines << u"-- handshake"_s; },
                   [&](const WantsClose &) { lines << u"-- close"_s; },
                   [&](const Pauses &pauses) { lines << u"-- pause of %1 ms"_s.arg(pauses.time.count()); },
                   [&](const Blurted &blurted) {
                       const QString octets = QString::fromLatin1(blurted.octets.toPercentEncoding(" -."));
                       lines << u"-- blurts %1, %2 ms each"_s.arg(octets, QString::number(blurted.perOctet.count()));
                   },
                   [&](const Floods &) { lines << u"-- floods"_s; },
                   [&](const FallsSilent &silence) { lines << (silence.isDeaf ? u"-- deaf"_s : u"-- silent"_s); },
                   [&](const WantsReset &) { lines << u"-- reset"_s; }, [](const auto &) {}, // recorded elsewhere
               },
        event);
    return lines;
}

QStringList delivered(Visit &visit, const QByteArray &octets, VisitScript::Delivery delivery)
{
    const qsizetype piece = delivery == VisitScript::Delivery::InOnePiece ? octets.size() : 1;
    QStringList lines;
    for (qsizetype i = 0; i < octets.size(); i += piece) {
        for (const Event &event : visit.receive(QByteArrayView(octets).sliced(i, piece))) {
            lines << written(event);
            if (std::holds_alternative<WantsHandshake>(event))
                visit.encryptionStarted("the hash of a certificate"_ba);
        }
    }
    return lines;
}

} // namespace

QList<VisitScript> VisitScript::allIn(const QString &folder)
{
    QList<VisitScript> scripts;
    const QStringList names = QDir(folder).entryList({u"*.smtp"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QStringList lines = linesOf(QDir(folder).filePath(name));
        for (const QString &line : lines) {
            if (line.startsWith("== "_L1)) {
                scripts.emplaceBack();
                scripts.last().m_name = line.sliced(3);
            } else if (line.startsWith("settings: "_L1)) {
                scripts.last().m_settings = settingsFrom(line.sliced(10));
            } else if (line.startsWith("fault: "_L1)) {
                scripts.last().m_faults += line.sliced(7).toUtf8() + '\n';
            } else if (!line.isEmpty() && !line.startsWith(u'#')) {
                scripts.last().m_lines << line;
            }
        }
    }
    return scripts;
}

QString VisitScript::run(Delivery delivery) const
{
    const Support::ManualClock clock;
    Inbox inbox(clock, 0);
    Troublemaker trouble;
    trouble.begin(faultsFrom(m_faults));
    Visit visit(m_settings, inbox, trouble);
    QStringList lines;
    for (const Event &event : visit.greet("127.0.0.1"_ba))
        lines << written(event);
    QByteArray flight;
    for (const QString &line : m_lines) {
        if (isClientLine(line)) {
            flight += octetsOf(line);
            lines << line;
        } else if (!flight.isEmpty()) {
            lines << delivered(visit, std::exchange(flight, {}), delivery);
        }
    }
    return (lines << delivered(visit, flight, delivery)).join(u'\n');
}

} // namespace Practice::Test
