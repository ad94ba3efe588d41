// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Base {

/// What the octets of a message may be: RFC 5321 2.3.7 (7bit), RFC 6152 (8bit), RFC 3030 (binary).
enum class BodyType : quint8 { SevenBit, EightBit, Binary };

} // namespace Base
