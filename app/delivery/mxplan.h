// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "base/note.h"
#include "net/mailhosts.h"
#include "smtp/mailbox.h"

namespace Delivery {

/// The recipients of one domain, who share its mail hosts.
struct DomainGroup {
    QString domain; ///< as A-labels in lower case, or a literal in brackets
    QList<Smtp::Mailbox> recipients; ///< in their order
    friend bool operator==(const DomainGroup &, const DomainGroup &) = default;
};

/// One group for each domain, in the order in which the domains come up; they may differ in case and in the form of
/// their labels and are the same.
[[nodiscard]] QList<DomainGroup> groupedByDomain(const QList<Smtp::Mailbox> &recipients);

/// What the transcript says of a look-up.
[[nodiscard]] QList<Base::Note> notesOn(const Net::MailHosts &hosts);

} // namespace Delivery
