// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Base {

/// One callable out of several, for std::visit.
template <typename... Callables> struct Overloaded : Callables... {
    using Callables::operator()...;
};
template <typename... Callables> Overloaded(Callables...) -> Overloaded<Callables...>;

} // namespace Base
