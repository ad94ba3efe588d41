// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

#include "practice/answer.h"

namespace Practice {

struct KeptMessage;
struct MailPath;
struct Settings;

/// A mail transaction, RFC 5321 3.3: who a letter is from and who it is for. Open from MAIL on.
class Transaction final {
public:
    /// The settings must outlive the transaction.
    explicit Transaction(const Settings &settings)
        : m_settings(settings)
    {
    }

    // argument: what stands behind the verb.
    [[nodiscard]] Answer mail(QByteArrayView argument);
    [[nodiscard]] Answer rcpt(QByteArrayView argument);
    /// Why no letter may come now; none: it may.
    [[nodiscard]] std::optional<Answer> complaintAboutData() const;
    void reset() { m_envelope.reset(); }

    [[nodiscard]] bool isOpen() const { return m_envelope.has_value(); }
    /// Octets of the letter as SIZE announced them; 0: it did not.
    [[nodiscard]] qint64 announcedOctets() const { return m_envelope ? m_envelope->announcedOctets : 0; }
    /// Writes sender and recipients into the message.
    void describe(KeptMessage &message) const;

private:
    struct Envelope {
        QByteArray reversePath;
        qint64 announcedOctets = 0;
        bool isSmtpUtf8 = false;
        QList<QByteArray> recipients = {};
        QList<QByteArray> refusedRecipients = {};
    };

    [[nodiscard]] std::optional<Answer> complaintAboutRecipient(const MailPath &path, const Envelope &envelope) const;
    [[nodiscard]] bool isUnwanted(const MailPath &recipient) const;

    const Settings &m_settings;
    std::optional<Envelope> m_envelope;
};

} // namespace Practice
