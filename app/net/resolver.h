// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <list>
#include <memory>
#include <optional>

#include <QObject>
#include <QPointer>

#include "net/dnsanswer.h"
#include "net/endpoint.h"

class QSocketNotifier;
class QTimer;
struct ub_ctx;
struct ub_result;

namespace Net {

/// Asks the domain name system, by libunbound: a name server that is given, or those of the system.
///
/// Answers are kept as long as they hold; questions of one run go to one resolver.
class Resolver final : public QObject {
    Q_OBJECT
public:
    using Taker = std::function<void(const DnsAnswer &)>;

    /// No name server: those of /etc/resolv.conf. The host of one that is given is an address.
    explicit Resolver(const std::optional<Endpoint> &nameServer = {}, QObject *parent = nullptr);
    ~Resolver() override;

    /// The answer goes to the taker, once, never from inside ask(); not at all when the receiver is gone by then.
    void ask(const QString &name, DnsType type, QObject *receiver, Taker taker);
    [[nodiscard]] std::chrono::milliseconds patience() const { return m_patience; }
    /// For answers from now on.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

private:
    struct Question;

    [[nodiscard]] int prepare(const std::optional<Endpoint> &nameServer);
    static void handleResult(void *question, int error, ub_result *result);
    void answerLater(Question &question, const DnsAnswer &answer);
    void answer(const Question *question, const DnsAnswer &answer);

    struct Freed {
        void operator()(ub_ctx *context) const;
    };
    std::unique_ptr<ub_ctx, Freed> m_context;
    std::unique_ptr<QSocketNotifier> m_notifier; ///< goes before the context does
    int m_setUpError = 0; ///< as libunbound counts them; where it is not zero nobody is asked
    std::list<Question> m_questions;
    std::chrono::milliseconds m_patience = std::chrono::seconds(10);
};

} // namespace Net
