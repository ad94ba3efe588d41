// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/parsedmessage.h"

#include <algorithm>
#include <memory>

#include "message/charset.h"
#include "message/gmimeobject.h"
#include "message/htmltext.h"

namespace Message {

using namespace Qt::StringLiterals;

namespace {

struct Free {
    void operator()(void *memory) const { g_free(memory); }
};

// The name as a bare file name: a sender must not choose the folder.
QString bareFileName(const char *name)
{
    const QString text = withoutControls(QString::fromUtf8(name), u'_');
    const qsizetype slash = std::max(text.lastIndexOf(u'/'), text.lastIndexOf(u'\\'));
    const QString bare = text.sliced(slash + 1);
    return bare == u"."_s || bare == u".."_s ? QString() : bare;
}

QString mediaTypeOf(GMimeObject *object)
{
    const std::unique_ptr<char, Free> type(g_mime_content_type_get_mime_type(g_mime_object_get_content_type(object)));
    return QString::fromUtf8(type.get()).toLower();
}

QByteArray octetsOf(GMimeStream *stream)
{
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    return QByteArray(reinterpret_cast<const char *>(array->data), array->len);
}

QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const GMimeObjectOwner<GMimeStream> decoded(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, decoded.get());
    return octetsOf(decoded.get());
}

// g_mime_text_part_get_text() would end at the first NUL and hide what stands behind it.
QString textOf(GMimePart *part)
{
    const QByteArray content = contentOf(part);
    const char *charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
    const auto text = charset ? decodedText(content, charset) : std::nullopt;
    return text ? *text : guessedText(content);
}

// Walks the parts: the first plain text and the first HTML are for reading, all else is attached.
class PartCollector final {
public:
    void collect(GMimeObject *object)
    {
        if (GMIME_IS_MULTIPART(object)) {
            GMimeMultipart *multipart = GMIME_MULTIPART(object);
            for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
                collect(g_mime_multipart_get_part(multipart, i));
        } else if (GMIME_IS_MESSAGE_PART(object)) {
            attachMessage(object);
        } else if (GMIME_IS_PART(object) && !takeText(object)) {
            GMimePart *part = GMIME_PART(object);
            m_attachments.append({bareFileName(g_mime_part_get_filename(part)), mediaTypeOf(object), contentOf(part)});
        }
    }

    [[nodiscard]] QString text() const { return m_plain.isNull() ? textOfHtml(m_html) : m_plain; }
    [[nodiscard]] const QList<ParsedAttachment> &attachments() const { return m_attachments; }

private:
    bool takeText(GMimeObject *object)
    {
        if (!GMIME_IS_TEXT_PART(object) || g_mime_part_is_attachment(GMIME_PART(object)))
            return false;
        const QString type = mediaTypeOf(object);
        QString &target = type == u"text/html"_s ? m_html : m_plain;
        if (!target.isNull() || (type != u"text/html"_s && type != u"text/plain"_s))
            return false;
        target = textOf(GMIME_PART(object)).replace(u"\r\n"_s, u"\n"_s);
        return true;
    }

    void attachMessage(GMimeObject *object)
    {
        GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        const GMimeObjectOwner<GMimeStream> octets(g_mime_stream_mem_new());
        if (message)
            g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, octets.get());
        const QString name = bareFileName(g_mime_object_get_content_disposition_parameter(object, "filename"));
        m_attachments.append({name, mediaTypeOf(object), octetsOf(octets.get())});
    }

    QString m_plain;
    QString m_html;
    QList<ParsedAttachment> m_attachments;
};

} // namespace

ParsedMessage ParsedMessage::parse(const QByteArray &octets)
{
    startGMime();
    ParsedMessage parsed{.header = ParsedHeader::parse(octets), .text = {}, .attachments = {}};
    const GMimeObjectOwner<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(octets.constData(), static_cast<std::size_t>(octets.size())));
    const GMimeObjectOwner<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const GMimeObjectOwner<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message || !g_mime_message_get_mime_part(message.get()))
        return parsed;
    PartCollector parts;
    parts.collect(g_mime_message_get_mime_part(message.get()));
    parsed.text = parts.text();
    parsed.attachments = parts.attachments();
    return parsed;
}

} // namespace Message
