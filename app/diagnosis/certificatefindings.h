// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "diagnosis/finding.h"

namespace Net {
struct TlsFacts;
}

namespace Diagnosis {

/// One finding for each kind of defect. In the sentences: %1 the name that was called; of the certificate with the
/// defect %2 its names, %3 its last day, %4 its first day, %5 its issuer, %6 its fingerprint; %7 what the TLS library
/// says, %8 its subject. Each rests on the notes that Delivery makes of these defects.
[[nodiscard]] QList<Finding> certificateFindings(const Net::TlsFacts &facts, const QString &host);

} // namespace Diagnosis
