// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/packednote.h"

#include <cstring>

namespace Transcript {

namespace {

constexpr qsizetype lengthOctets = sizeof(quint32);

} // namespace

// Each argument: its length in code units, then those. UTF-16, because a file name may be no Unicode at all.
QByteArray packedArguments(const QStringList &arguments)
{
    QByteArray packed;
    for (const QString &argument : arguments) {
        const auto length = static_cast<quint32>(argument.size());
        packed.append(reinterpret_cast<const char *>(&length), lengthOctets);
        packed.append(reinterpret_cast<const char *>(argument.utf16()), 2 * argument.size());
    }
    return packed;
}

QStringList unpackedArguments(QByteArrayView packed)
{
    QStringList arguments;
    while (packed.size() >= lengthOctets) {
        quint32 length = 0;
        std::memcpy(&length, packed.data(), lengthOctets);
        packed = packed.sliced(lengthOctets);
        QString argument(static_cast<qsizetype>(length), Qt::Uninitialized);
        std::memcpy(argument.data(), packed.data(), 2 * static_cast<std::size_t>(length));
        packed = packed.sliced(2 * static_cast<qsizetype>(length));
        arguments.append(argument);
    }
    return arguments;
}

} // namespace Transcript
