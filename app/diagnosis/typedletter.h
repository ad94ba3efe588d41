// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace Diagnosis {

/// What is seen of a letter that goes out line by line, while it goes.
class TypedLetter final {
public:
    /// The next line, with its line end. number: of its entry.
    void take(const QByteArray &octets, qsizetype number);
    /// Whether the line would end the letter for a program that takes LF or CR alone for a line end, and not for another.
    [[nodiscard]] bool isSmuggledBy(const QByteArray &octets) const;

    /// Its lines up to here, as they went out; no more than can be looked at.
    [[nodiscard]] const QByteArray &header() const { return m_header; }
    /// Fields that a letter should have, and that this one has not.
    [[nodiscard]] QByteArrayList missingFields() const;
    /// Number of the entry with the field Bcc; 0: there is none.
    [[nodiscard]] qsizetype bcc() const { return m_bcc; }
    /// Number of the first entry that is no field, where no empty line stands before it; 0: there is none.
    [[nodiscard]] qsizetype textInHeader() const { return m_textInHeader; }

private:
    void takeField(const QByteArray &line, qsizetype number);

    QByteArray m_header;
    QByteArrayList m_fields; ///< names, in lower case
    QByteArray m_tail; ///< the last octets of the lines before
    bool m_isInHeader = true;
    qsizetype m_bcc = 0;
    qsizetype m_textInHeader = 0;
};

} // namespace Diagnosis
