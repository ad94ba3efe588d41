// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace Base {
class Secret;
}

namespace Practice {

struct Settings;

/// May this user come in with this password? Takes the same time whatever is wrong.
[[nodiscard]] bool admits(const Settings &settings, QByteArrayView user, QByteArrayView password);

/// For mechanisms that never see the password: is it the one user's name, and what is the one user's password, prepared by
/// SASLprep?
[[nodiscard]] bool isOurUser(const Settings &settings, QByteArrayView user);
[[nodiscard]] Base::Secret passwordOf(const Settings &settings);

} // namespace Practice
