// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/draft.h"

#include <algorithm>

#include <QFileInfo>
#include <QJsonArray>
#include <QMimeDatabase>

namespace Message {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Attachment &attachment)
{
    return {{u"path"_s, attachment.path}, {u"name"_s, attachment.name},
        {u"mediaType"_s, QString::fromLatin1(attachment.mediaType)}, {u"octets"_s, attachment.octets}};
}

QJsonObject toJson(const HeaderField &field)
{
    return {{u"name"_s, field.name}, {u"value"_s, field.value}};
}

QJsonObject toJson(const OwnEnvelope &envelope)
{
    return {{u"sender"_s, envelope.sender}, {u"recipients"_s, QJsonArray::fromStringList(envelope.recipients)}};
}

template <typename Item> QJsonArray toJsonArray(const QList<Item> &items)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(toJson(item));
    return array;
}

// A value of the wrong type is damage; a missing one is empty, so that an older file can be read.
class JsonReader final {
public:
    JsonReader(QJsonObject object, bool *isDamaged)
        : m_object(std::move(object))
        , m_isDamaged(isDamaged)
    {
    }

    [[nodiscard]] QString text(const QString &key) const
    {
        return checked(m_object.value(key), QJsonValue::String).toString();
    }

    [[nodiscard]] qint64 number(const QString &key) const
    {
        return checked(m_object.value(key), QJsonValue::Double).toInteger(-1);
    }

    [[nodiscard]] QStringList texts(const QString &key) const
    {
        QStringList list;
        for (const QJsonValue &value : array(key))
            list.append(checked(value, QJsonValue::String).toString());
        return list;
    }

    [[nodiscard]] std::optional<JsonReader> object(const QString &key) const
    {
        if (!m_object.contains(key))
            return {};
        return JsonReader(checked(m_object.value(key), QJsonValue::Object).toObject(), m_isDamaged);
    }

    [[nodiscard]] QList<JsonReader> objects(const QString &key) const
    {
        QList<JsonReader> list;
        for (const QJsonValue &value : array(key))
            list.append(JsonReader(checked(value, QJsonValue::Object).toObject(), m_isDamaged));
        return list;
    }

private:
    [[nodiscard]] QJsonArray array(const QString &key) const
    {
        return checked(m_object.value(key), QJsonValue::Array).toArray();
    }

    [[nodiscard]] QJsonValue checked(const QJsonValue &value, QJsonValue::Type type) const
    {
        if (!value.isUndefined() && value.type() != type)
            *m_isDamaged = true;
        return value;
    }

    QJsonObject m_object;
    bool *m_isDamaged;
};

Attachment attachmentFrom(const JsonReader &reader)
{
    return {.path = reader.text(u"path"_s),
        .name = reader.text(u"name"_s),
        .mediaType = reader.text(u"mediaType"_s).toLatin1(),
        .octets = reader.number(u"octets"_s)};
}

HeaderField fieldFrom(const JsonReader &reader)
{
    return {.name = reader.text(u"name"_s), .value = reader.text(u"value"_s)};
}

} // namespace

Base::Result<Attachment> Attachment::fromFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Base::Error{.problem = Base::Problem::AttachmentMissing, .subject = path};
    if (!file.isFile() || !file.isReadable())
        return Base::Error{.problem = Base::Problem::AttachmentUnreadable, .subject = path};
    return Attachment{.path = file.absoluteFilePath(),
        .name = file.fileName(),
        .mediaType = QMimeDatabase().mimeTypeForFile(file).name().toLatin1(),
        .octets = file.size()};
}

bool Draft::isEmpty() const
{
    return to.isEmpty() && cc.isEmpty() && bcc.isEmpty() && replyTo.isEmpty() && subject.isEmpty() && text.isEmpty()
        && attachments.isEmpty() && extraHeaders.isEmpty() && !envelope;
}

QJsonObject Draft::toJson() const
{
    QJsonObject json{{u"from"_s, from}, {u"to"_s, QJsonArray::fromStringList(to)},
        {u"cc"_s, QJsonArray::fromStringList(cc)}, {u"bcc"_s, QJsonArray::fromStringList(bcc)},
        {u"replyTo"_s, QJsonArray::fromStringList(replyTo)}, {u"subject"_s, subject}, {u"text"_s, text},
        {u"attachments"_s, toJsonArray(attachments)}, {u"extraHeaders"_s, toJsonArray(extraHeaders)}};
    if (envelope)
        json.insert(u"envelope"_s, Message::toJson(*envelope));
    return json;
}

Base::Result<Draft> Draft::fromJson(const QJsonObject &json)
{
    bool isDamaged = false;
    const JsonReader reader(json, &isDamaged);
    Draft draft;
    draft.from = reader.text(u"from"_s);
    draft.to = reader.texts(u"to"_s);
    draft.cc = reader.texts(u"cc"_s);
    draft.bcc = reader.texts(u"bcc"_s);
    draft.replyTo = reader.texts(u"replyTo"_s);
    draft.subject = reader.text(u"subject"_s);
    draft.text = reader.text(u"text"_s);
    for (const JsonReader &attachment : reader.objects(u"attachments"_s))
        draft.attachments.append(attachmentFrom(attachment));
    for (const JsonReader &field : reader.objects(u"extraHeaders"_s))
        draft.extraHeaders.append(fieldFrom(field));
    if (const auto envelope = reader.object(u"envelope"_s))
        draft.envelope = {.sender = envelope->text(u"sender"_s), .recipients = envelope->texts(u"recipients"_s)};
    if (isDamaged)
        return Base::Error{.problem = Base::Problem::FileDamaged};
    return draft;
}

} // namespace Message
