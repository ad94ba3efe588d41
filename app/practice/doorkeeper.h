// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Base {
class Secret;
}

namespace Practice {

struct Settings;

/// May this user come in with this password? Takes the same time whatever is wrong.
[[nodiscard]] bool admits(const Settings &settings, const QByteArray &user, const Base::Secret &password);

} // namespace Practice
