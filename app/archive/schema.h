// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Archive {

/// The version of the tables that this program writes.
[[nodiscard]] int schemaVersion();
/// What brings tables of this version, 0 for none at all, to schemaVersion().
[[nodiscard]] QStringList migrationsFrom(int version);
/// What every connection begins with.
[[nodiscard]] QStringList connectionPragmas();

} // namespace Archive
