// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/mailpath.h"

#include <algorithm>

#include <QStringDecoder>
#include <QStringList>

#include "base/mailboxsyntax.h"
#include "practice/bounds.h"

namespace Practice {

namespace {

struct Cut {
    QByteArrayView path; ///< without brackets
    QByteArrayView rest;
    bool hadBrackets = false;
};

// The end of the path: the `>` or the space that no quotes hide.
qsizetype endOfPath(QByteArrayView text, char end)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char octet = text.at(i);
        if (isQuoted && octet == '\\')
            ++i;
        else if (octet == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && octet == end)
            return i;
    }
    return -1;
}

std::optional<Cut> cut(QByteArrayView text)
{
    if (text.startsWith('<')) {
        const qsizetype end = endOfPath(text, '>');
        if (end < 0)
            return std::nullopt;
        return Cut{text.sliced(1, end - 1), text.sliced(end + 1), true};
    }
    const qsizetype end = endOfPath(text, ' ');
    if (end < 0)
        return Cut{text, {}, false};
    return Cut{text.first(end), text.sliced(end), false};
}

// `@a,@b:local@domain`: RFC 5321 4.1.2 wants source routes taken and ignored.
QByteArrayView withoutRoute(QByteArrayView path)
{
    const qsizetype colon = path.startsWith('@') ? path.indexOf(':') : -1;
    return colon < 0 ? path : path.sliced(colon + 1);
}

std::optional<QByteArray> unquoted(QByteArrayView quoted)
{
    if (quoted.size() < 2 || !quoted.startsWith('"') || !quoted.endsWith('"'))
        return std::nullopt;
    QByteArray text;
    const qsizetype end = quoted.size() - 1;
    for (qsizetype i = 1; i < end; ++i) {
        if (quoted.at(i) == '"')
            return std::nullopt;
        if (quoted.at(i) == '\\' && ++i == end)
            return std::nullopt;
        text += quoted.at(i);
    }
    return text;
}

bool isDotString(const QString &text)
{
    const QStringList atoms = text.split(u'.');
    return std::all_of(atoms.begin(), atoms.end(),
        [](const QString &atom) { return !atom.isEmpty() && std::all_of(atom.begin(), atom.end(), Base::isAtomText); });
}

std::optional<QString> decodedUtf8(QByteArrayView octets)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8.decode(octets);
    return utf8.hasError() ? std::nullopt : std::optional(text);
}

std::optional<QByteArray> readLocalPart(QByteArrayView text)
{
    const std::optional<QString> decoded = decodedUtf8(text);
    if (!decoded)
        return std::nullopt;
    if (text.startsWith('"'))
        return unquoted(text);
    return isDotString(*decoded) ? std::optional(text.toByteArray()) : std::nullopt;
}

bool isDomain(QByteArrayView text)
{
    const std::optional<QString> decoded = decodedUtf8(text);
    return decoded && !Base::asciiDomain(*decoded).isEmpty();
}

// Postmaster alone needs no domain, RFC 5321 4.5.1.
bool readAddress(QByteArrayView text, MailPath &path)
{
    const qsizetype at = text.lastIndexOf('@');
    const QByteArrayView local = at < 0 ? text : text.first(at);
    const std::optional<QByteArray> localPart = readLocalPart(local);
    if (!localPart)
        return false;
    path.address = text.toByteArray();
    path.localPart = *localPart;
    path.hasDomain = at >= 0;
    return path.hasDomain ? isDomain(text.sliced(at + 1)) : local.compare("postmaster", Qt::CaseInsensitive) == 0;
}

MailPath broken(PathDefect defect)
{
    MailPath path;
    path.defect = defect;
    return path;
}

} // namespace

bool MailPath::isAscii() const
{
    return std::none_of(address.begin(), address.end(), [](char octet) { return (octet & 0x80) != 0; });
}

bool isNamedIn(const QList<QString> &localParts, const MailPath &path)
{
    const QString localPart = QString::fromUtf8(path.localPart);
    return std::any_of(localParts.begin(), localParts.end(),
        [&](const QString &named) { return named.compare(localPart, Qt::CaseInsensitive) == 0; });
}

MailPath MailPath::parse(QByteArrayView argument, QByteArrayView prefix, bool isStrict)
{
    if (argument.size() < prefix.size() || argument.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) != 0)
        return broken(PathDefect::NoPrefix);
    const QByteArrayView behindPrefix = argument.sliced(prefix.size());
    const QByteArrayView text = behindPrefix.trimmed();
    if (isStrict && text.size() != behindPrefix.size())
        return broken(PathDefect::SpaceBeforePath);
    const std::optional<Cut> parts = cut(text);
    if (!parts || text.isEmpty())
        return broken(PathDefect::NoAddress);
    if (isStrict && !parts->hadBrackets)
        return broken(PathDefect::NoBrackets);
    if (parts->path.size() > Bounds::pathOctets)
        return broken(PathDefect::TooLong);
    if (!parts->rest.isEmpty() && !parts->rest.startsWith(' '))
        return broken(PathDefect::NoAddress);

    MailPath path;
    const QByteArrayView address = withoutRoute(parts->path);
    if (!address.isEmpty() && !readAddress(address, path))
        return broken(PathDefect::NoAddress);
    path.parameters = parts->rest.trimmed().toByteArray();
    return path;
}

} // namespace Practice
