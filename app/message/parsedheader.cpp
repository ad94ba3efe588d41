// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/parsedheader.h"

#include <algorithm>

#include "base/limits.h"
#include "message/charset.h"
#include "message/encodedword.h"

namespace Message {

namespace {

// Unfolded by taking the line ends out (RFC 5322 2.2.3), then decoded.
QString decodedValue(QByteArray raw)
{
    raw.replace("\r\n", "").replace('\n', "");
    return withoutControls(decodedWords(guessedText(raw)), u' ').trimmed();
}

} // namespace

QString ParsedHeader::field(QStringView name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
        [name](const ParsedField &field) { return name.compare(field.name, Qt::CaseInsensitive) == 0; });
    return found == fields.end() ? QString() : found->value;
}

ParsedHeader ParsedHeader::parse(QByteArrayView octets)
{
    ParsedHeader header;
    octets = octets.first(std::min(octets.size(), Base::Limits::headerOctets));
    QByteArray raw;
    const auto take = [&] {
        const qsizetype colon = raw.indexOf(':');
        if (colon > 0)
            header.fields.append(
                {QString::fromLatin1(raw.first(colon).trimmed()), decodedValue(raw.sliced(colon + 1))});
        raw.clear();
    };
    while (!octets.isEmpty()) {
        const qsizetype lineFeed = octets.indexOf('\n');
        const QByteArray line = octets.first(lineFeed < 0 ? octets.size() : lineFeed + 1).toByteArray();
        octets = octets.sliced(line.size());
        if (line.trimmed().isEmpty())
            break;
        if (!line.startsWith(' ') && !line.startsWith('\t'))
            take();
        raw += line;
    }
    take();
    return header;
}

QString withoutControls(QString text, QChar substitute)
{
    std::replace_if(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, substitute);
    return text;
}

} // namespace Message
