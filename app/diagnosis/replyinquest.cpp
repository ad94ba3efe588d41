// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/replyinquest.h"

#include <algorithm>

#include "base/clock.h"
#include "base/error.h"
#include "delivery/report.h"
#include "diagnosis/loggedreply.h"
#include "diagnosis/singlefinding.h"
#include "transcript/store.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;
using Base::Problem;
using Base::Stage;

namespace {

struct Place {
    QByteArrayView verb; ///< empty: nothing is known
    Stage stage;
    Problem problem; ///< if it is refused there
};

constexpr Place places[] = {
    {"GREETING", Stage::Greeting, Problem::GreetingRefused},
    {"EHLO", Stage::Hello, Problem::HelloRefused},
    {"HELO", Stage::Hello, Problem::HelloRefused},
    {"LHLO", Stage::Hello, Problem::HelloRefused},
    {"STARTTLS", Stage::Tls, Problem::StartTlsRefused},
    {"AUTH", Stage::Login, Problem::LoginRefused},
    {"MAIL", Stage::Envelope, Problem::SenderRefused},
    {"RCPT", Stage::Envelope, Problem::RecipientsRefused},
    {"DATA", Stage::Data, Problem::DataRefused},
    {".", Stage::Verdict, Problem::MessageRefused},
};

QByteArray verbOf(const QByteArray &command)
{
    return command.split(' ').constFirst().toUpper();
}

/// Where nothing is known, a refusal is most often one of a recipient, and one of a login by its code.
const Place &placeOf(const LoggedReply &logged)
{
    const QByteArray verb = verbOf(logged.command);
    const auto known = std::ranges::find(places, QByteArrayView(verb), &Place::verb);
    if (known != std::end(places))
        return *known;
    const bool isLogin = logged.reply.code == 534 || logged.reply.code == 535 || logged.reply.code == 538;
    return *std::ranges::find(places, isLogin ? QByteArrayView("AUTH") : QByteArrayView("RCPT"), &Place::verb);
}

/// A conversation of these two lines, so that the reply is explained as in any other.
Explanation explained(const LoggedReply &logged, const Knowledge &knowledge)
{
    const Base::SystemClock clock;
    Transcript::Store store(clock);
    qsizetype asked = 0;
    if (logged.command == ".") {
        asked = store.beginBody(0, false, false);
        store.endBody({});
    } else if (verbOf(logged.command) != "GREETING") {
        asked = store.appendCommand((logged.command.isEmpty() ? "?" : logged.command) + "\r\n", false);
    }
    for (qsizetype i = 0; i < logged.reply.lines.size(); ++i) {
        const char separator = i + 1 < logged.reply.lines.size() ? '-' : ' ';
        store.appendReplyLine(
            QByteArray::number(logged.reply.code) + separator + logged.reply.lines.at(i) + "\r\n", false, asked);
    }
    const auto enhanced = logged.reply.enhancedCode();
    store.completeReply(logged.reply.code, enhanced ? enhanced->toBytes() : QByteArray());
    return explain(store, store.size() - 1, knowledge);
}

/// The address that a command names.
QString addressIn(const QByteArray &command)
{
    const qsizetype begin = command.indexOf('<');
    const qsizetype end = command.indexOf('>', begin);
    return begin < 0 || end < 0 ? u"this address"_s : QString::fromUtf8(command.sliced(begin + 1, end - begin - 1));
}

} // namespace

ReplyInquest inquire(const LoggedReply &logged, const QString &host, const Knowledge &knowledge)
{
    ReplyInquest inquest{explained(logged, knowledge), {}};
    const Place &place = placeOf(logged);
    if (!logged.reply.isTransient() && !logged.reply.isPermanent())
        return inquest;
    const Base::Error error{.problem = logged.reply.code == 421 ? Problem::ServiceClosing : place.problem,
        .stage = place.stage,
        .subject = addressIn(logged.command),
        .code = logged.reply.code,
        .replyText = logged.reply.text()};
    Delivery::Report report; // of a client that did not log in, as most that are refused
    report.server.socketPath = host.isEmpty() ? u"the server"_s : host; // shown as it is: no port is known
    report.error = error;
    inquest.finding = singleFinding(error, &report);
    return inquest;
}

} // namespace Diagnosis
