// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visitscript.h"

#include "base/overloaded.h"
#include "practice/visit.h"
#include "support/manualclock.h"

namespace Practice::Test {

using namespace Qt::StringLiterals;

namespace {

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
                   [&](const WantsClose &) { lines << u"-- close"_s; }, [](const auto &) {}, // recorded elsewhere
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
                visit.encryptionStarted();
        }
    }
    return lines;
}

} // namespace

VisitScript::VisitScript(const char *text)
{
    const QStringList lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        m_lines << line.trimmed();
    m_lines.removeAll(QString());
}

QString VisitScript::run(const Settings &settings, Delivery delivery) const
{
    const Support::ManualClock clock;
    Inbox inbox(clock, 0);
    Visit visit(settings, inbox, "127.0.0.1"_ba, settings.tls == TlsMode::Implicit);
    QStringList lines;
    for (const Event &event : visit.greet())
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
