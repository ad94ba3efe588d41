// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

namespace Message {
struct Draft;
}
namespace Transcript {
class Store;
struct Entry;
} // namespace Transcript

namespace Diagnosis {

/// A path as a client named it in MAIL or RCPT.
struct NamedPath {
    QString mailbox; ///< without brackets; empty: the null path
    QString parameters; ///< behind the path, as sent
    qsizetype entry = 0; ///< number of the command; 0: it was not said yet
    int code = 0; ///< of the reply; 0: there is none
    friend bool operator==(const NamedPath &, const NamedPath &) = default;
};

/// MAIL FROM:<a@b> SIZE=1 taken apart; its reply is not known.
[[nodiscard]] NamedPath namedPath(const Transcript::Entry &command);

/// An address in a header field.
struct WrittenAddress {
    QString field; ///< "To"
    QString text; ///< the mailbox
    friend bool operator==(const WrittenAddress &, const WrittenAddress &) = default;
};

/// The same person in the envelope and in the letter, or in one of them alone.
struct AddressMatch {
    std::optional<NamedPath> path; ///< none: the letter names an address that gets nothing
    std::optional<WrittenAddress> written; ///< none: a blind copy
    friend bool operator==(const AddressMatch &, const AddressMatch &) = default;
};

/// Who is named in the envelope, by which servers go, and who in the letter, which people read (RFC 5321 2.3.1).
struct Addressing {
    std::optional<NamedPath> sender; ///< none: MAIL was not said
    std::optional<WrittenAddress> from;
    bool isSenderSame = false;
    QList<AddressMatch> recipients; ///< the envelope's in their order, then those of the letter alone
    friend bool operator==(const Addressing &, const Addressing &) = default;
};

/// The header of the last letter that was typed line by line, as it was typed; empty: none was.
[[nodiscard]] QByteArray typedHeader(const Transcript::Store &store);

/// header: of the letter, in CRLF form; empty: it is not known, and nothing is said of it.
[[nodiscard]] Addressing addressing(const Transcript::Store &store, const QByteArray &header);

/// Of a letter that is being written, as far as its addresses are ones by now.
[[nodiscard]] Addressing addressing(const Message::Draft &draft);

} // namespace Diagnosis
