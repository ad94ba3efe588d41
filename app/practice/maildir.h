// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QString>

#include "base/result.h"
#include "practice/deposit.h"

namespace Practice {

/// A maildir: a letter grows in tmp and appears in new when it is whole, its envelope beside it as
/// `….envelope.json`. Whoever sees the letter sees the envelope too.
class Maildir final {
public:
    explicit Maildir(QString path)
        : m_path(std::move(path))
    {
    }

    /// Makes the folders where they are missing. Errors: FileUnwritable.
    [[nodiscard]] Base::Result<void> prepare() const;
    /// A letter that comes in under this id; null: no file could be made.
    [[nodiscard]] std::unique_ptr<Deposit> open(const QByteArray &id) const;

private:
    QString m_path;
};

} // namespace Practice
