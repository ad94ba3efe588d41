// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

#include "base/note.h"
#include "smtp/saslresponse.h"

namespace Smtp {

struct Reply;

/// The client's side of one SASL mechanism (RFC 4422), for one login.
class SaslMechanism {
public:
    /// Who has the first word.
    enum class Opening : quint8 {
        Client, ///< we: the first response answers no challenge
        Prompt, ///< the server, with words that we need not read
        Server, ///< the server, and its challenge matters
    };
    /// Why a challenge got no response.
    struct Objection {
        QString reason = {}; ///< technical detail, English
        bool isServerSuspect = false; ///< it may not be who it says: nothing more of ours goes to it
    };

    SaslMechanism() = default;
    SaslMechanism(const SaslMechanism &) = delete;
    SaslMechanism &operator=(const SaslMechanism &) = delete;
    virtual ~SaslMechanism() = default;

    [[nodiscard]] virtual QByteArray name() const = 0;
    [[nodiscard]] virtual Opening opening() const = 0;
    /// The response to a challenge, the text of a 334 as received; our opening answers an empty one. None: the challenge
    /// makes no sense, cancel; objection() says why.
    [[nodiscard]] virtual std::optional<SaslResponse> respond(const QByteArray &challenge) = 0;
    /// The server says that we are in: has it done its part of the mechanism?
    [[nodiscard]] virtual bool isSatisfiedBy(const Reply &success);

    [[nodiscard]] const Objection &objection() const { return m_objection; }
    /// What there is to tell since the last call.
    [[nodiscard]] QList<Base::Note> takeNotes();

protected:
    /// To be returned from respond().
    [[nodiscard]] std::nullopt_t object(const QString &reason);
    [[nodiscard]] std::nullopt_t suspect(const QString &reason);
    void tell(const Base::Note &note) { m_notes.append(note); }

    /// The octets that a challenge stands for; none: it is not base64 (RFC 4648 4).
    [[nodiscard]] static std::optional<QByteArray> decoded(const QByteArray &challenge);

private:
    Objection m_objection;
    QList<Base::Note> m_notes;
};

} // namespace Smtp
