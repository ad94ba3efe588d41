// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/resolver.h"

#include <QSocketNotifier>
#include <QTimer>
#include <QUrl>

#include <unbound.h>

namespace Net {

using namespace Qt::StringLiterals;

/// One that waits for its answer.
struct Resolver::Question {
    Resolver *resolver = nullptr;
    QPointer<QObject> receiver;
    Taker taker;
    std::unique_ptr<QTimer> patience;
    int id = 0; ///< what libunbound calls it
};

namespace {

constexpr int internet = 1; // the class IN, RFC 1035 3.2.4
constexpr quint16 dnsPort = 53;

/// `address@port`, as libunbound wants it.
QByteArray forwarder(const Endpoint &nameServer)
{
    const quint16 port = nameServer.port == 0 ? dnsPort : nameServer.port;
    return nameServer.host.toLatin1() + '@' + QByteArray::number(port);
}

QString withoutFinalDot(const char *name)
{
    QString text = QString::fromLatin1(name);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

DnsStatus statusOf(const ub_result &result)
{
    if (result.havedata != 0)
        return DnsStatus::Found;
    if (result.nxdomain != 0)
        return DnsStatus::NoSuchName;
    return result.rcode == 0 ? DnsStatus::NoData : DnsStatus::ServerFailure;
}

DnsAnswer answerOf(const ub_result &result)
{
    DnsAnswer answer{.status = statusOf(result), .ttl = std::chrono::seconds(result.ttl)};
    if (answer.status == DnsStatus::ServerFailure)
        answer.detail = u"the name server answered with code %1 (RFC 1035 4.1.1)"_s.arg(result.rcode);
    if (result.canonname) {
        const QString name = withoutFinalDot(result.canonname);
        if (name.compare(withoutFinalDot(result.qname), Qt::CaseInsensitive) != 0)
            answer.canonicalName = name;
    }
    for (int i = 0; result.data && result.data[i]; ++i)
        answer.records.append(QByteArray(result.data[i], result.len[i]));
    return answer;
}

} // namespace

void Resolver::Freed::operator()(ub_ctx *context) const
{
    ub_ctx_delete(context);
}

Resolver::Resolver(const std::optional<Endpoint> &nameServer, QObject *parent)
    : QObject(parent)
    , m_context(ub_ctx_create())
{
    m_setUpError = m_context ? prepare(nameServer) : UB_NOMEM;
    if (m_setUpError != UB_NOERROR)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(ub_fd(m_context.get()), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { ub_process(m_context.get()); });
}

Resolver::~Resolver() = default;

int Resolver::prepare(const std::optional<Endpoint> &nameServer)
{
    ub_ctx *context = m_context.get();
    ub_ctx_debuglevel(context, 0);
    ub_ctx_async(context, 1); // a thread of the library's own; a fork would copy the whole program
    ub_ctx_set_option(context, "do-not-query-localhost:", "no"); // a name server may well run on this machine
    // Without anybody to forward to, libunbound would go and ask the servers of the root.
    const int error = nameServer ? ub_ctx_set_fwd(context, forwarder(*nameServer).constData())
                                 : ub_ctx_resolvconf(context, nullptr);
    // libunbound has answers of its own for the names that RFC 6761 sets aside; here the name server decides.
    for (const char *zone : {"test.", "invalid."})
        ub_ctx_zone_remove(context, zone);
    return error;
}

void Resolver::ask(const QString &name, DnsType type, QObject *receiver, Taker taker)
{
    Question &question = m_questions.emplace_back();
    question.resolver = this;
    question.receiver = receiver;
    question.taker = std::move(taker);
    question.patience = std::make_unique<QTimer>();
    question.patience->setSingleShot(true);
    const QByteArray wireName = QUrl::toAce(name);
    if (wireName.isEmpty()) {
        answerLater(question, {.status = DnsStatus::NoSuchName, .detail = u"this cannot be a domain name"_s});
        return;
    }
    int error = m_setUpError;
    if (error == UB_NOERROR) {
        error = ub_resolve_async(m_context.get(), wireName.constData(), static_cast<int>(type), internet, &question,
            &Resolver::handleResult, &question.id);
    }
    if (error != UB_NOERROR) {
        answerLater(question, {.detail = QString::fromLatin1(ub_strerror(error))});
        return;
    }
    connect(question.patience.get(), &QTimer::timeout, this, [this, waiting = &question] {
        ub_cancel(m_context.get(), waiting->id);
        answer(waiting, {.status = DnsStatus::TimedOut, .detail = u"the name server did not answer in time"_s});
    });
    question.patience->start(m_patience);
}

void Resolver::answerLater(Question &question, const DnsAnswer &given)
{
    connect(question.patience.get(), &QTimer::timeout, this,
        [this, waiting = &question, given] { answer(waiting, given); });
    question.patience->start(0);
}

void Resolver::handleResult(void *question, int error, ub_result *result)
{
    const std::unique_ptr<ub_result, decltype(&ub_resolve_free)> owned(result, &ub_resolve_free);
    const auto *waiting = static_cast<const Question *>(question);
    if (error != UB_NOERROR || !result)
        waiting->resolver->answer(waiting, {.detail = QString::fromLatin1(ub_strerror(error))});
    else
        waiting->resolver->answer(waiting, answerOf(*result));
}

void Resolver::answer(const Question *question, const DnsAnswer &given)
{
    const auto place = std::ranges::find_if(m_questions, [question](const Question &one) { return &one == question; });
    if (place == m_questions.end())
        return;
    // The timer may be on the stack, and the taker may ask again.
    QTimer *patience = place->patience.release();
    patience->setParent(this);
    patience->deleteLater();
    const QPointer<QObject> receiver = place->receiver;
    const Taker taker = std::move(place->taker);
    m_questions.erase(place);
    if (receiver)
        taker(given);
}

} // namespace Net
