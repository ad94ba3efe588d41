// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

#include "transcript/entry.h"

namespace Transcript {

class Store;
struct ExportOptions;

/// One entry as the terminal shows it: time, lock, `C: `, `S: ` or `-- `, the text without any control character.
/// A reply of several lines gives several lines. No line end behind the last one.
[[nodiscard]] QString entryAsText(const Entry &entry, bool hasTimes = true);
/// The same as the options want it, with a line for each line of a letter that is to be written in full.
[[nodiscard]] QString rowAsText(const Store &store, qsizetype row, const ExportOptions &options);
/// How often an entry was said again, in a line like those of entryAsText().
[[nodiscard]] QString repetitionAsText(const Entry &entry);
/// What was said, a line each, without any control character; of a letter its facts, of a note its words.
[[nodiscard]] QStringList saidLines(const Entry &entry);
/// "C:", "S:" or "--"
[[nodiscard]] QLatin1StringView speakerText(EntryKind kind);
/// Seconds with microseconds; made of integers, so that no digit is invented.
[[nodiscard]] QString secondsText(qint64 nanoseconds);
/// As every window and picture counts times, to the nearest one.
[[nodiscard]] qint64 millisecondsIn(qint64 nanoseconds);
/// Seconds with so many milliseconds.
[[nodiscard]] QString shortSecondsText(qint64 nanoseconds);
/// When the conversation began, ISO 8601.
[[nodiscard]] QString beginText(const Store &store);

/// Every line that was said behind the sign of its entry. rows: only these; none: all.
[[nodiscard]] QString linesWithSigns(const Store &store, const std::optional<QList<quint32>> &rows,
    const std::function<QString(const Entry &entry)> &signOf);
/// What was said and by whom, and nothing else, as a book prints it: "C: QUIT". rows: only these; none: all.
[[nodiscard]] QString spokenText(const Store &store, const std::optional<QList<quint32>> &rows = {});

/// The whole conversation as text, with a head line that says when it began. Secrets are not in a store, so not here.
[[nodiscard]] QString asText(const Store &store);

} // namespace Transcript
