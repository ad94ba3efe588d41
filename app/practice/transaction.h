// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

#include "practice/answer.h"
#include "practice/esmtpparameters.h"

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

    /// What was agreed before the transaction.
    struct Circumstances {
        bool isEncrypted = false;
        bool isExtended = false; ///< EHLO or LHLO was said, not HELO
    };
    // argument: what stands behind the verb.
    [[nodiscard]] Answer mail(QByteArrayView argument, const Circumstances &circumstances);
    [[nodiscard]] Answer rcpt(QByteArrayView argument);
    /// Why no letter may come now; none: it may.
    [[nodiscard]] std::optional<Answer> complaintAboutData() const;
    /// Why the octets of a chunk are not taken; none: they are.
    [[nodiscard]] std::optional<Answer> complaintAboutChunk() const;
    void beginChunks();
    /// A chunk was refused: RFC 3030 2 wants RSET before anything else.
    void spoil();
    void reset() { m_envelope.reset(); }

    [[nodiscard]] bool isOpen() const { return m_envelope.has_value(); }
    /// Octets of the letter as SIZE announced them; 0: it did not.
    [[nodiscard]] qint64 announcedOctets() const { return m_envelope ? m_envelope->announcedOctets : 0; }
    /// BODY=BINARYMIME: any octets, also bare line ends and NUL.
    [[nodiscard]] bool isBinary() const;
    /// 8BITMIME, SMTPUTF8 or BINARYMIME were asked for.
    [[nodiscard]] bool mayHaveEightBits() const;
    /// The mailbox of this one, the n-th that was accepted, is full.
    [[nodiscard]] bool isFull(qsizetype recipient) const;
    [[nodiscard]] bool areAllFull() const;
    [[nodiscard]] QByteArray recipient(qsizetype accepted) const
    {
        return m_envelope ? m_envelope->recipients.at(accepted).address : QByteArray();
    }
    [[nodiscard]] qsizetype recipientCount() const { return m_envelope ? m_envelope->recipients.size() : 0; }
    /// Writes sender, recipients and what was said about them into the message.
    void describe(KeptMessage &message) const;

private:
    struct Recipient {
        QByteArray address;
        QList<EsmtpParameter> parameters;
        bool isFull = false;
    };
    struct Envelope {
        QByteArray reversePath;
        qint64 announcedOctets = 0;
        QList<EsmtpParameter> parameters = {};
        bool isExtended = false;
        QList<Recipient> recipients = {};
        QList<QByteArray> refusedRecipients = {};
        bool hasChunks = false;
        bool isSpoilt = false;

        [[nodiscard]] std::optional<QByteArray> parameter(QByteArrayView keyword) const
        {
            return valueOf(parameters, keyword);
        }
    };

    [[nodiscard]] std::optional<Answer> complaintAboutRecipient(
        const MailPath &path, const QList<EsmtpParameter> &parameters, const Envelope &envelope) const;
    [[nodiscard]] std::optional<Answer> complaintAboutExtension(
        const QList<EsmtpParameter> &parameters, bool isExtended) const;
    [[nodiscard]] std::optional<Answer> complaintAboutLetter() const;

    const Settings &m_settings;
    std::optional<Envelope> m_envelope;
};

} // namespace Practice
