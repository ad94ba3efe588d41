// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

#include "transcript/entry.h"

namespace Transcript {

class JsonObjectWriter;

/// One entry as an object of the command line contract: types "command", "reply", "body", "note".
/// Times are seconds; octets that are not UTF-8 become U+FFFD.
[[nodiscard]] QJsonObject entryAsJson(const Entry &entry);
/// The same as members of an object that is being written.
void writeMembers(JsonObjectWriter &object, const Entry &entry);

} // namespace Transcript
