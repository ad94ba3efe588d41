// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/composer.h"

#include <algorithm>
#include <array>

#include <QUuid>

#include "base/limits.h"
#include "message/draft.h"
#include "message/letterwriter.h"
#include "message/linebreak.h"

namespace Message {

using namespace Qt::StringLiterals;

namespace {

Base::Error refusal(Base::Problem problem, const QString &subject)
{
    return {.problem = problem, .subject = subject};
}

// ftext of RFC 5322 3.6.8, short enough for a line of its own.
bool isFieldName(const QString &name)
{
    const auto isFieldText = [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f && c != u':';
    };
    return !name.isEmpty() && name.size() < Base::Limits::headerLineOctets
        && std::all_of(name.begin(), name.end(), isFieldText);
}

// Fields that the draft has a place for, or that only the writer can get right. Blind copies must not show at all.
bool isWrittenByProgram(const QString &fieldName)
{
    static constexpr std::array names{"bcc"_L1, "cc"_L1, "date"_L1, "from"_L1, "message-id"_L1, "mime-version"_L1,
        "reply-to"_L1, "resent-bcc"_L1, "subject"_L1, "to"_L1};
    const QString lower = fieldName.toLower();
    return lower.startsWith("content-"_L1) || std::find(names.begin(), names.end(), lower) != names.end();
}

Base::Result<void> checkField(const HeaderField &field)
{
    if (breaksLine(field.name) || breaksLine(field.value))
        return refusal(Base::Problem::LineBreakInField, field.name);
    if (!isFieldName(field.name) || isWrittenByProgram(field.name))
        return refusal(Base::Problem::BadField, field.name);
    return {};
}

Base::Result<QList<Address>> addressesOf(const QStringList &texts)
{
    QList<Address> addresses;
    for (const QString &text : texts) {
        const Base::Result<QList<Address>> parsed = parseAddressList(text);
        if (!parsed)
            return parsed.error();
        addresses += *parsed;
    }
    return addresses;
}

// The size now counts, not the one when the file was attached.
Base::Result<Attachment> measured(const Attachment &attachment)
{
    if (breaksLine(attachment.name))
        return refusal(Base::Problem::LineBreakInField, attachment.name);
    const Base::Result<Attachment> file = Attachment::fromFile(attachment.path);
    if (!file)
        return file.error();
    Attachment current = attachment;
    current.octets = file->octets;
    if (current.name.isEmpty())
        current.name = file->name;
    return current;
}

// Takes the parts of a draft one by one and keeps what was wrong first.
class DraftCheck final {
public:
    template <typename Value> Value take(Base::Result<Value> result)
    {
        if (result)
            return *std::move(result);
        require(false, result.error());
        return {};
    }

    void take(const Base::Result<void> &result)
    {
        if (!result)
            require(false, result.error());
    }

    void require(bool isRight, const Base::Error &error)
    {
        if (!isRight && !m_error)
            m_error = error;
    }

    [[nodiscard]] const std::optional<Base::Error> &error() const { return m_error; }

private:
    std::optional<Base::Error> m_error;
};

Address senderOf(const QString &from, DraftCheck &check)
{
    check.require(!from.trimmed().isEmpty(), refusal(Base::Problem::NoSender, {}));
    return check.take(Address::parse(from));
}

std::optional<Address> reversePathOf(const Draft &draft, const Address &from, DraftCheck &check)
{
    if (!draft.envelope)
        return from;
    if (draft.envelope->sender.trimmed().isEmpty())
        return {};
    return check.take(Address::parse(draft.envelope->sender));
}

QList<Address> forwardPathsOf(const Draft &draft, const LetterContent &content, DraftCheck &check)
{
    const QList<Address> bcc = check.take(addressesOf(draft.bcc));
    QList<Address> recipients = withoutDuplicates(
        draft.envelope ? check.take(addressesOf(draft.envelope->recipients)) : content.to + content.cc + bcc);
    check.require(!recipients.isEmpty(), refusal(Base::Problem::NoRecipient, {}));
    check.require(recipients.size() <= Base::Limits::recipients, tooManyRecipients());
    return recipients;
}

} // namespace

Stamp Stamp::fresh()
{
    return {.date = QDateTime::currentDateTime(), .uniqueId = QUuid::createUuid().toByteArray(QUuid::Id128)};
}

Base::Result<Composed> compose(const Draft &draft, const Stamp &stamp)
{
    DraftCheck check;
    LetterContent content;
    content.from = senderOf(draft.from, check);
    content.to = check.take(addressesOf(draft.to));
    content.cc = check.take(addressesOf(draft.cc));
    const QList<Address> recipients = forwardPathsOf(draft, content, check);
    const std::optional<Address> sender = reversePathOf(draft, content.from, check);
    content.replyTo = check.take(addressesOf(draft.replyTo));
    check.require(!breaksLine(draft.subject), refusal(Base::Problem::LineBreakInField, u"Subject"_s));
    for (const HeaderField &field : draft.extraHeaders)
        check.take(checkField(field));
    for (const Attachment &attachment : draft.attachments)
        content.attachments.append(check.take(measured(attachment)));
    if (const std::optional<Base::Error> error = check.error())
        return *error;
    content.subject = draft.subject;
    content.text = draft.text;
    content.extraHeaders = draft.extraHeaders;
    content.stamp = stamp;
    return Composed{.sender = sender, .recipients = recipients, .letter = writeLetter(content)};
}

} // namespace Message
