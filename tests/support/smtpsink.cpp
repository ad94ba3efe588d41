// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/smtpsink.h"

namespace Support {

using namespace Qt::StringLiterals;

SmtpSink::SmtpSink()
    : PrivateServer(u"smtpsink_server.py"_s, ServerProcess::Rights::Ours)
{
}

QStringList SmtpSink::arrived() const
{
    return lettersIn(fact(u"mail"_s));
}

} // namespace Support
