// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include "base/result.h"

namespace Support {

/// One thing that happens in a conversation, as a script tells it.
struct ScriptStep {
    enum class Kind : quint8 {
        ClientSays, ///< octets: what must come from the client, to the octet
        ServerSays, ///< octets: what the server sends
        Tls, ///< the handshake, which the client must have asked for
        ServerCloses,
        Silence, ///< the server says nothing any more; the client must lose patience
        Fails, ///< the channel fails with `problem`
    };
    Kind kind = Kind::ServerSays;
    QByteArray octets = {};
    Base::Problem problem = Base::Problem::ConnectionLost;
    int line = 0; ///< of the file

    [[nodiscard]] QString toText() const;
};

/// A conversation as a data file (*.smtp): a head of `name: value` lines, a line `---`, then what is said.
///
///     C: text        a line of the client, CRLF is added          C* 3 text    three of them
///     S: text        a line of the server, CRLF is added          S* 3 text    three of them
///     S~ octets      octets of the server as they are, with the escapes \r \n \t \0 \\ \x1b
///     S~* 3 octets   the same three times
///     === TLS ===   === SERVER CLOSES ===   === SILENCE ===   === FAILS connection-lost ===
///
/// Lines that begin with # are comments.
class DialogueScript final {
public:
    /// Errors: FileUnreadable, FileDamaged with the line as detail.
    [[nodiscard]] static Base::Result<DialogueScript> read(const QString &path);
    [[nodiscard]] static Base::Result<DialogueScript> parse(const QByteArray &text);

    /// The value of a line of the head; empty: there is none.
    [[nodiscard]] QByteArray value(const QByteArray &name) const { return m_head.value(name).value(0); }
    /// The values of all lines of the head with this name, in their order.
    [[nodiscard]] QList<QByteArray> values(const QByteArray &name) const { return m_head.value(name); }
    [[nodiscard]] bool has(const QByteArray &name) const { return m_head.contains(name); }
    [[nodiscard]] QList<QByteArray> names() const { return m_head.keys(); }
    [[nodiscard]] const std::vector<ScriptStep> &steps() const { return m_steps; }
    /// The same conversation as far as this step, then a lost connection.
    [[nodiscard]] DialogueScript cutBefore(std::size_t step) const;

private:
    [[nodiscard]] bool addHeadLine(const QByteArray &line);
    [[nodiscard]] bool addStep(const QByteArray &line, int number);

    QHash<QByteArray, QList<QByteArray>> m_head;
    std::vector<ScriptStep> m_steps;
};

} // namespace Support
