// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>

#include "base/bodytype.h"
#include "base/secret.h"
#include "smtp/mailbox.h"
#include "smtp/plan.h"
#include "smtp/saslresponse.h"

namespace Smtp {

/// A line of the client. It is born with both its forms, so that a secret is never looked for afterwards.
class Command final {
public:
    /// The octets that go out, with CRLF.
    [[nodiscard]] QByteArrayView wire() const;
    /// The octets that may be seen, with CRLF.
    [[nodiscard]] const QByteArray &display() const { return m_display; }
    /// What its base64 stands for, as far as that may be seen; empty where there is none.
    [[nodiscard]] const QByteArray &decoded() const { return m_decoded; }
    [[nodiscard]] bool isSecret() const { return m_secret.has_value(); }
    /// What stands on the wire where the mask is shown; empty: there is none.
    [[nodiscard]] QByteArrayView secretPart() const;
    /// The verb in capitals; empty for a SASL response.
    [[nodiscard]] QByteArray verb() const;
    /// One line: a CRLF at its end and nowhere else, no NUL, not over the limit (Base::Limits::commandLineOctets).
    [[nodiscard]] bool isSafe() const;

    /// A line without a secret; the line end is added.
    [[nodiscard]] static Command plain(const QByteArray &line, QByteArrayView lineEnd = "\r\n");
    /// A line that ends in a secret; shown with dots in its place.
    [[nodiscard]] static Command masked(
        const QByteArray &prefix, const Base::Secret &secret, QByteArrayView lineEnd = "\r\n");
    /// A line that ends in a response in base64, all of which is masked.
    [[nodiscard]] static Command encoded(const QByteArray &prefix, const SaslResponse &response);

private:
    QByteArray m_display;
    QByteArray m_decoded;
    std::optional<Base::Secret> m_secret; ///< the whole line
    qsizetype m_lineEnd = 2; ///< size of the line end
};

/// What MAIL says besides the reverse path.
struct MailParameters {
    std::optional<qint64> size = {}; ///< RFC 1870
    std::optional<Base::BodyType> body = {}; ///< RFC 6152, RFC 3030 3
    bool isSmtpUtf8 = false; ///< RFC 6531
    ServiceWishes wishes = {}; ///< those of its parts that belong to MAIL
};

// RFC 5321 4.1.1, one function for each command.
[[nodiscard]] Command ehlo(const QByteArray &clientName);
[[nodiscard]] Command helo(const QByteArray &clientName);
[[nodiscard]] Command mail(const std::optional<Mailbox> &reversePath, const MailParameters &parameters);
/// With NOTIFY and ORCPT where reports are wished for (RFC 3461 4.1, 4.2).
[[nodiscard]] Command rcpt(const Mailbox &recipient, const DsnWish &dsn = {});
[[nodiscard]] Command data();
[[nodiscard]] Command bdat(qint64 octets, bool isLast); ///< RFC 3030 2; the octets follow without a line end
[[nodiscard]] Command finalDot(); ///< the end of a letter that has no octets
[[nodiscard]] Command lhlo(const QByteArray &clientName); ///< RFC 2033 4.1
[[nodiscard]] Command xclient(const QList<QByteArray> &attributes); ///< Postfix XCLIENT
[[nodiscard]] Command rset();
[[nodiscard]] Command noop();
[[nodiscard]] Command vrfy(const QByteArray &argument);
[[nodiscard]] Command expn(const QByteArray &argument);
[[nodiscard]] Command help(const QByteArray &argument);
[[nodiscard]] Command quit();
[[nodiscard]] Command startTls(); ///< RFC 3207
[[nodiscard]] Command auth(const QByteArray &mechanism); ///< RFC 4954, no initial response
[[nodiscard]] Command auth(const QByteArray &mechanism, const SaslResponse &initialResponse);
[[nodiscard]] Command saslResponse(const SaslResponse &response);
[[nodiscard]] Command saslCancel(); ///< "*"

} // namespace Smtp
