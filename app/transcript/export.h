// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

class QIODevice;

namespace Transcript {

class SentOctets;
class Store;

enum class ExportFormat : quint8 {
    Text, ///< as the terminal shows it
    Markdown, ///< for issues and reports
    Json, ///< everything; storeFromJson() reads it
    Csv, ///< for sheets, RFC 4180
    Html, ///< one page, with all that it needs
    Pcap, ///< for Wireshark: pcapng, reconstructed
    Zip, ///< several of these and a picture in one file
};

/// How much is written of a letter.
enum class LetterDetail : quint8 {
    None, ///< as if it were not there
    Folded, ///< one line, with its size
    Full, ///< as it was sent
};

struct ExportOptions {
    std::optional<QList<quint32>> rows = {}; ///< only these, in ascending order
    LetterDetail letter = LetterDetail::Folded;
    bool hasTimes = true; ///< without them, two conversations in which the same was said give the same file
    SentOctets *sent = nullptr; ///< null: no letter can be written in full
    QByteArray facts = {}; ///< for JSON: an object, what is known of the conversation beside its lines
};

/// What a format leaves open. What it does not, options do not change.
struct ExportChoices {
    bool canOmitLetter = false;
    bool canUnfoldLetter = false;
    bool canOmitTimes = false;
};
[[nodiscard]] ExportChoices exportChoices(ExportFormat format);

/// By the suffix of a file's name; null: it says nothing.
[[nodiscard]] std::optional<ExportFormat> exportFormatOf(const QString &fileName);
/// ".txt"
[[nodiscard]] QLatin1StringView suffixOf(ExportFormat format);

/// Secrets are not in a store, so not here.
[[nodiscard]] QByteArray exported(const Store &store, ExportFormat format, const ExportOptions &options = {});
/// The same, piece by piece. False: the device does not take it.
[[nodiscard]] bool exportTo(
    QIODevice &device, const Store &store, ExportFormat format, const ExportOptions &wanted = {});

} // namespace Transcript
