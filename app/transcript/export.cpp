// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/export.h"

#include <array>
#include <memory>

#include <QBuffer>

#include "transcript/bundle.h"
#include "transcript/csvwriter.h"
#include "transcript/htmlwriter.h"
#include "transcript/jsonwriter.h"
#include "transcript/markdownwriter.h"
#include "transcript/pcapwriter.h"
#include "transcript/store.h"
#include "transcript/textwriter.h"

namespace Transcript {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceOctets = 256 * 1024; ///< written at once

struct Suffix {
    QLatin1StringView suffix;
    ExportFormat format;
};

/// The first one of a format is its usual one.
constexpr std::array suffixes = {
    Suffix{".txt"_L1, ExportFormat::Text},
    Suffix{".log"_L1, ExportFormat::Text},
    Suffix{".md"_L1, ExportFormat::Markdown},
    Suffix{".markdown"_L1, ExportFormat::Markdown},
    Suffix{".json"_L1, ExportFormat::Json},
    Suffix{".csv"_L1, ExportFormat::Csv},
    Suffix{".html"_L1, ExportFormat::Html},
    Suffix{".htm"_L1, ExportFormat::Html},
    Suffix{".pcap"_L1, ExportFormat::Pcap},
    Suffix{".pcapng"_L1, ExportFormat::Pcap},
    Suffix{".zip"_L1, ExportFormat::Zip},
};

/// Null: it is made of the others.
std::unique_ptr<ExportWriter> writerFor(ExportFormat format, const Store &store, const ExportOptions &options)
{
    switch (format) {
    case ExportFormat::Text:
        return std::make_unique<TextWriter>(store, options);
    case ExportFormat::Markdown:
        return std::make_unique<MarkdownWriter>(store, options);
    case ExportFormat::Json:
        return std::make_unique<JsonWriter>(store, options);
    case ExportFormat::Csv:
        return std::make_unique<CsvWriter>(store, options);
    case ExportFormat::Html:
        return std::make_unique<HtmlWriter>(store, options);
    case ExportFormat::Pcap:
        return std::make_unique<PcapWriter>(store, options);
    case ExportFormat::Zip:
        return nullptr;
    }
    Q_UNREACHABLE();
}

ExportOptions honoured(ExportOptions options, ExportFormat format)
{
    const ExportChoices choices = exportChoices(format);
    const bool isOmitted = options.letter == LetterDetail::None && choices.canOmitLetter;
    const bool isFull = options.letter == LetterDetail::Full && choices.canUnfoldLetter && options.sent != nullptr;
    if (!isOmitted && !isFull)
        options.letter = LetterDetail::Folded;
    options.hasTimes = options.hasTimes || !choices.canOmitTimes;
    return options;
}

bool isLeftOut(const Store &store, qsizetype row, const ExportOptions &options)
{
    const Glance entry = store.glance(row);
    return options.letter == LetterDetail::None && (entry.kind == EntryKind::Body || entry.isOfLetter);
}

} // namespace

ExportChoices exportChoices(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Text:
    case ExportFormat::Markdown:
    case ExportFormat::Html:
        return {.canOmitLetter = true, .canUnfoldLetter = true, .canOmitTimes = true};
    case ExportFormat::Csv: // no sheet has a cell for a letter
        return {.canOmitLetter = true, .canUnfoldLetter = false, .canOmitTimes = true};
    case ExportFormat::Json: // it is opened again: as a conversation is kept
        return {};
    case ExportFormat::Pcap: // something must stand between DATA and what that is answered, and at some time
    case ExportFormat::Zip: // of which packets and JSON are a part
        return {.canOmitLetter = false, .canUnfoldLetter = true, .canOmitTimes = false};
    }
    Q_UNREACHABLE();
}

std::optional<ExportFormat> exportFormatOf(const QString &fileName)
{
    for (const Suffix &known : suffixes) {
        if (fileName.endsWith(known.suffix, Qt::CaseInsensitive))
            return known.format;
    }
    return std::nullopt;
}

QLatin1StringView suffixOf(ExportFormat format)
{
    return std::ranges::find(suffixes, format, &Suffix::format)->suffix;
}

QByteArray exported(const Store &store, ExportFormat format, const ExportOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const bool isWritten = exportTo(buffer, store, format, options);
    Q_ASSERT(isWritten);
    return buffer.data();
}

bool exportTo(QIODevice &device, const Store &store, ExportFormat format, const ExportOptions &wanted)
{
    const ExportOptions options = honoured(wanted, format);
    const std::unique_ptr<ExportWriter> writer = writerFor(format, store, options);
    if (!writer)
        return writeBundle(device, store, options);
    QByteArray piece = writer->head();
    const qsizetype count = options.rows ? options.rows->size() : store.size();
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype row = options.rows ? options.rows->at(i) : i;
        if (!isLeftOut(store, row, options))
            piece += writer->entry(row);
        if (piece.size() < pieceOctets)
            continue;
        if (device.write(piece) != piece.size())
            return false;
        piece.clear();
    }
    piece += writer->tail();
    return device.write(piece) == piece.size();
}

} // namespace Transcript
