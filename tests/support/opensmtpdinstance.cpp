// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/opensmtpdinstance.h"

namespace Support {

using namespace Qt::StringLiterals;

OpenSmtpdInstance::OpenSmtpdInstance()
    : PrivateServer(u"opensmtpd_server.py"_s)
{
}

QStringList OpenSmtpdInstance::arrived() const
{
    return lettersIn(fact(u"mail"_s));
}

} // namespace Support
