// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <gmime/gmime.h>

namespace Message {

/// GMime wants to be started once in a process; every user of it calls this first.
inline void startGMime()
{
    static const bool isStarted = [] {
        g_mime_init();
        return true;
    }();
    static_cast<void>(isStarted);
}

struct GObjectUnref {
    void operator()(void *object) const { g_object_unref(object); }
};

/// Owns one reference.
template <typename Object> using GMimeObjectOwner = std::unique_ptr<Object, GObjectUnref>;

} // namespace Message
