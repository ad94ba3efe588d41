// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/letterwriter.h"

#include <algorithm>

#include <QLocale>

#include "base/mailboxsyntax.h"
#include "message/assembledletter.h"
#include "message/base64filter.h"
#include "message/headerwriter.h"
#include "message/lineendfilter.h"
#include "message/parameter.h"
#include "message/transferencoding.h"

namespace Message {

using namespace Qt::StringLiterals;

namespace {

// RFC 5322 3.3. QLocale's C locale is English whatever the user speaks.
QByteArray dateTime(const QDateTime &moment)
{
    const int minutes = moment.offsetFromUtc() / 60;
    const QString zone = u"%1%2%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
                             .arg(qAbs(minutes) / 60, 2, 10, QChar(u'0'))
                             .arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
    const QString time = QLocale::c().toString(moment, u"ddd, dd MMM yyyy HH:mm:ss "_s);
    return (time + zone).toLatin1();
}

bool needsUtf8(const QList<Address> &addresses)
{
    return std::any_of(
        addresses.begin(), addresses.end(), [](const Address &address) { return address.needsSmtpUtf8(); });
}

QByteArray crlfText(const QString &text)
{
    return LineEndFilter().take(text.toUtf8());
}

// RFC 2046 5.2.1: message and multipart types may not be encoded, and what is no type must not reach the header.
QByteArray carriedType(const QByteArray &mediaType)
{
    const auto isTypeCharacter = [](char octet) {
        return (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z') || (octet >= '0' && octet <= '9')
            || QByteArrayView("!#$&^_.+-/").contains(octet);
    };
    const bool isType = mediaType.count('/') == 1 && !mediaType.startsWith('/') && !mediaType.endsWith('/')
        && std::all_of(mediaType.begin(), mediaType.end(), isTypeCharacter);
    const bool isComposite = mediaType.startsWith("message/") || mediaType.startsWith("multipart/");
    return isType && !isComposite ? mediaType : "application/octet-stream"_ba;
}

class Writer final {
public:
    explicit Writer(const LetterContent &content)
        : m_content(content)
        , m_text(crlfText(content.text))
        , m_boundary(boundary())
    {
    }

    [[nodiscard]] std::unique_ptr<Letter> letter() const
    {
        const bool isUtf8 = needsUtf8({m_content.from}) || needsUtf8(m_content.to) || needsUtf8(m_content.cc)
            || needsUtf8(m_content.replyTo);
        const auto charset = isUtf8 ? HeaderWriter::Charset::Utf8 : HeaderWriter::Charset::Ascii;
        const EncodedText sevenBit = encodedText(m_text, Base::BodyType::SevenBit);
        const EncodedText eightBit = encodedText(m_text, Base::BodyType::EightBit);
        const EncodedText binary = encodedText(m_text, Base::BodyType::Binary);
        AssembledLetter::Parts parts;
        parts.needsSmtpUtf8 = isUtf8;
        parts.messageId = messageId();
        if (!isUtf8)
            parts.sevenBit = form(sevenBit, charset, TransferEncoding::Base64);
        if (isUtf8 || eightBit.encoding == TransferEncoding::EightBit)
            parts.eightBit = form(eightBit, charset, TransferEncoding::Base64);
        if (!m_content.attachments.isEmpty() || binary.encoding == TransferEncoding::Binary)
            parts.binary = form(binary, charset, TransferEncoding::Binary);
        return std::make_unique<AssembledLetter>(std::move(parts));
    }

private:
    [[nodiscard]] AssembledLetter::Form form(
        const EncodedText &text, HeaderWriter::Charset charset, TransferEncoding ofFiles) const
    {
        HeaderWriter header(charset);
        writeFields(header);
        header.addRaw("MIME-Version", "1.0");
        if (m_content.attachments.isEmpty()) {
            writeTextFields(header, text);
            const QByteArray octets = header.octets() + "\r\n";
            return {octets, {octets, withLineEnd(text.octets)}};
        }
        header.addRaw("Content-Type", "multipart/mixed", {"boundary=\"" + m_boundary + '"'});
        writeEncodingOfAll(header, text.encoding, ofFiles);
        const QByteArray octets = header.octets() + "\r\n";
        return {octets, QList<Segment>{octets} + bodyParts(text, ofFiles)};
    }

    void writeFields(HeaderWriter &header) const
    {
        header.addRaw("Date", dateTime(m_content.stamp.date));
        header.addAddresses("From", {m_content.from});
        header.addAddresses("To", m_content.to);
        if (m_content.to.isEmpty() && m_content.cc.isEmpty())
            header.addRaw("To", "undisclosed-recipients:;"); // RFC 5322 3.6.3 allows none; some servers do not
        header.addAddresses("Cc", m_content.cc);
        header.addAddresses("Reply-To", m_content.replyTo);
        if (!m_content.subject.trimmed().isEmpty())
            header.addText("Subject", m_content.subject);
        header.addRaw("Message-ID", messageId());
        writeExtraFields(header);
    }

    void writeExtraFields(HeaderWriter &header) const
    {
        const auto isUserAgent = [](const HeaderField &field) {
            return field.name.compare("User-Agent"_L1, Qt::CaseInsensitive) == 0;
        };
        if (std::none_of(m_content.extraHeaders.begin(), m_content.extraHeaders.end(), isUserAgent))
            header.addRaw("User-Agent", "Postscope/" POSTSCOPE_VERSION);
        // What the field means is not known here: its words are left alone as long as a line can hold them.
        for (const HeaderField &field : m_content.extraHeaders)
            header.addText(field.name.toLatin1(), field.value, Base::Limits::textLineOctets - 1);
    }

    // RFC 2045 6.4: a multipart says the widest of its parts, and of an encoded one nothing.
    static void writeEncodingOfAll(HeaderWriter &header, TransferEncoding ofText, TransferEncoding ofFiles)
    {
        if (ofFiles == TransferEncoding::Binary)
            header.addRaw("Content-Transfer-Encoding", transferEncodingName(ofFiles));
        else if (ofText == TransferEncoding::EightBit)
            header.addRaw("Content-Transfer-Encoding", transferEncodingName(ofText));
    }

    void writeTextFields(HeaderWriter &header, const EncodedText &text) const
    {
        header.addRaw("Content-Type", "text/plain", {"charset=utf-8"_ba});
        header.addRaw("Content-Transfer-Encoding", transferEncodingName(text.encoding));
    }

    [[nodiscard]] QList<Segment> bodyParts(const EncodedText &text, TransferEncoding ofFiles) const
    {
        HeaderWriter header(HeaderWriter::Charset::Ascii);
        writeTextFields(header, text);
        // The CRLF before a delimiter belongs to the delimiter (RFC 2046 5.1.1); base64 ends with one already.
        const QByteArray delimiterCrLf = text.encoding == TransferEncoding::Base64 ? ""_ba : "\r\n"_ba;
        QList<Segment> parts{delimiter() + header.octets() + "\r\n" + text.octets + delimiterCrLf};
        for (const Attachment &attachment : m_content.attachments) {
            parts.append(delimiter() + attachmentHeader(attachment, ofFiles) + "\r\n");
            parts.append(fileSegment(attachment, ofFiles));
            if (ofFiles == TransferEncoding::Binary)
                parts.append("\r\n"_ba);
        }
        parts.append("--" + m_boundary + "--\r\n");
        return parts;
    }

    [[nodiscard]] static FileSegment fileSegment(const Attachment &attachment, TransferEncoding encoding)
    {
        if (encoding == TransferEncoding::Binary)
            return {.path = attachment.path,
                .form = FileSegment::Form::Octets,
                .fileOctets = attachment.octets,
                .wireOctets = attachment.octets};
        return {.path = attachment.path,
            .form = FileSegment::Form::Base64,
            .fileOctets = attachment.octets,
            .wireOctets = Base64Filter::encodedSize(attachment.octets)};
    }

    // The extended name stands in Content-Disposition alone: where a plain one stands beside it, readers take the
    // plain one (Python's email does). Readers that do not know RFC 2231 look at the name in Content-Type.
    [[nodiscard]] QByteArray attachmentHeader(const Attachment &attachment, TransferEncoding encoding) const
    {
        HeaderWriter header(HeaderWriter::Charset::Ascii);
        header.addRaw("Content-Type", carriedType(attachment.mediaType),
            textParameter("name"_ba, asciiFileName(attachment.name)));
        header.addRaw("Content-Transfer-Encoding", transferEncodingName(encoding));
        header.addRaw("Content-Disposition", "attachment", textParameter("filename"_ba, attachment.name));
        return header.octets();
    }

    [[nodiscard]] QByteArray delimiter() const { return "--" + m_boundary + "\r\n"; }

    [[nodiscard]] QByteArray messageId() const
    {
        return '<' + m_content.stamp.uniqueId + '@' + Base::asciiDomain(m_content.from.domain) + '>';
    }

    // "=_" occurs neither in base64 nor in quoted-printable (RFC 2045 6.7); plain text is searched. In a file that goes
    // as it is, the unique identifier, made a moment ago, cannot stand.
    [[nodiscard]] QByteArray boundary() const
    {
        QByteArray candidate = "=_" + m_content.stamp.uniqueId;
        while (m_text.contains(candidate))
            candidate += '_';
        return candidate;
    }

    [[nodiscard]] static QByteArray withLineEnd(const QByteArray &text)
    {
        return text.isEmpty() || text.endsWith("\r\n") ? text : text + "\r\n";
    }

    const LetterContent &m_content;
    QByteArray m_text;
    QByteArray m_boundary;
};

} // namespace

std::unique_ptr<Letter> writeLetter(const LetterContent &content)
{
    return Writer(content).letter();
}

} // namespace Message
