// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/bundle.h"

#include <algorithm>
#include <array>

#include <QIODevice>

#include "transcript/letterfile.h"
#include "transcript/store.h"
#include "transcript/svgladder.h"
#include "transcript/zipfile.h"

namespace Transcript {

namespace {

struct Part {
    QByteArrayView name;
    QByteArrayView purpose;
    bool (*write)(QIODevice &device, const Store &store, const ExportOptions &options);
};

bool put(QIODevice &device, const QByteArray &octets)
{
    return device.write(octets) == octets.size();
}

template <ExportFormat format> bool writeAs(QIODevice &device, const Store &store, const ExportOptions &options)
{
    return exportTo(device, store, format, options);
}

constexpr std::array parts = {
    Part{"transcript.txt", "what client and server said, as the terminal shows it", writeAs<ExportFormat::Text>},
    Part{"transcript.json", "the same with everything that is known; Postscope opens it", writeAs<ExportFormat::Json>},
    Part{"transcript.html", "the same as one page for a browser", writeAs<ExportFormat::Html>},
    Part{"transcript.pcapng", "packets for Wireshark, made from what was said", writeAs<ExportFormat::Pcap>},
    Part{"ladder.svg", "a picture: who said what to whom, and when",
        [](QIODevice &device, const Store &store, const ExportOptions &options) {
            return put(device, asSvgLadder(store, options.rows).toUtf8());
        }},
};

constexpr Part letterPart = {"letter.eml", "the letter itself, as a mail program opens it",
    [](QIODevice &device, const Store &store, const ExportOptions &options) {
        return writeLetter(device, store, firstLetterIn(store), *options.sent);
    }};

QList<Part> partsOf(const Store &store, const ExportOptions &options)
{
    QList<Part> wanted(parts.begin(), parts.end());
    const QList<qsizetype> letter = firstLetterIn(store);
    const auto isWanted = [&](qsizetype row) {
        return !options.rows || options.rows->contains(static_cast<quint32>(row));
    };
    if (options.letter == LetterDetail::Full && options.sent != nullptr && !letter.isEmpty()
        && std::ranges::all_of(letter, isWanted))
        wanted.append(letterPart);
    return wanted;
}

} // namespace

QByteArray bundleReadme(const Store &store, const ExportOptions &options)
{
    constexpr qsizetype column = 20;
    QByteArray text = "An SMTP conversation of " + store.startedAt().toUTC().toString(Qt::ISODate).toLatin1()
        + ", recorded by Postscope. Secrets are left out.\n\n";
    for (const Part &part : partsOf(store, options))
        text += part.name.toByteArray().leftJustified(column) + part.purpose.toByteArray() + '\n';
    return text;
}

bool writeBundle(QIODevice &device, const Store &store, const ExportOptions &options)
{
    ZipFile file(device);
    const auto add = [&](const Part &part) {
        return file.add(part.name.toByteArray(), store.startedAt(),
            [&](QIODevice &inside) { return part.write(inside, store, options); });
    };
    return file.add("README.txt", store.startedAt(),
               [&](QIODevice &inside) { return put(inside, bundleReadme(store, options)); })
        && std::ranges::all_of(partsOf(store, options), add) && file.close();
}

} // namespace Transcript
