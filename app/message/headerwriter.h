// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include "base/limits.h"
#include "message/address.h"

namespace Message {

class FoldedField;

/// Writes a header section. Its callers refuse line breaks first; what else is not printable is encoded here.
class HeaderWriter final {
public:
    enum class Charset : quint8 {
        Ascii, ///< RFC 5322; all else in encoded words, domains as A-labels
        Utf8, ///< RFC 6532
    };

    explicit HeaderWriter(Charset charset)
        : m_charset(charset)
    {
    }

    /// An unstructured field, RFC 5322 3.2.5. Words longer than `longestWord` octets become encoded words too.
    void addText(QByteArrayView name, const QString &text, qsizetype longestWord = Base::Limits::headerLineOctets - 1);
    /// Nothing is written where there are no addresses.
    void addAddresses(QByteArrayView name, const QList<Address> &addresses);
    /// A value in ASCII that needs nothing, and its parameters.
    void addRaw(QByteArrayView name, QByteArrayView value, const QByteArrayList &parameters = {});

    [[nodiscard]] QByteArray octets() const { return m_octets; }

private:
    [[nodiscard]] bool isPlain(const QString &word) const;
    [[nodiscard]] bool isPhrase(const QString &name) const;
    [[nodiscard]] QByteArray addrSpec(const Address &address) const;
    [[nodiscard]] bool mustBeEncoded(const QString &name) const;
    void addMailbox(FoldedField &field, const Address &address, const QByteArray &separator) const;

    Charset m_charset;
    QByteArray m_octets;
};

} // namespace Message
