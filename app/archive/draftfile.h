// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QString>

#include "base/result.h"
#include "message/draft.h"

namespace Archive {

/// The letter that is being written, kept in a file so that a crash loses at most two seconds of typing.
class DraftFile final {
public:
    explicit DraftFile(QString path)
        : m_path(std::move(path))
    {
    }

    /// Written whole or not at all. Errors: FileUnwritable.
    [[nodiscard]] Base::Result<void> write(const Message::Draft &draft) const;
    /// None: there is no file. Errors: FileUnreadable, FileDamaged (the damaged file is kept beside, with ".damaged").
    [[nodiscard]] Base::Result<std::optional<Message::Draft>> read() const;
    void remove() const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    void keepDamaged() const;

    QString m_path;
};

} // namespace Archive
