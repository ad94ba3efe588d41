// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtGlobal>

namespace Base {

/// How far a delivery came. The names are those of the command line contract.
enum class Stage : quint8 { Resolve, Connect, Tls, Greeting, Hello, Login, Envelope, Data, Verdict, Quit, Done };

/// The stage as one lower-case English word: "resolve" … "done".
[[nodiscard]] QLatin1StringView stageName(Stage stage);

} // namespace Base
