// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace Net {

/// Hands an object of OpenSSL back to the function that frees its kind.
template <auto function> struct FreedBy {
    template <typename T> void operator()(T *object) const { function(object); }
};

/// Handle<X509, X509_free>: an object of OpenSSL and its owner.
template <typename T, auto function> using Handle = std::unique_ptr<T, FreedBy<function>>;

} // namespace Net
