// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/dovecotinstance.h"

namespace Support {

using namespace Qt::StringLiterals;

DovecotInstance::DovecotInstance()
    : PrivateServer(u"dovecot_server.py"_s)
{
}

Net::Endpoint DovecotInstance::lmtp() const
{
    return endpointOf(u"lmtpPort"_s);
}

QString DovecotInstance::lmtpSocketPath() const
{
    return fact(u"lmtpSocket"_s);
}

QString DovecotInstance::loginSocketPath() const
{
    return fact(u"loginSocket"_s);
}

QString DovecotInstance::token() const
{
    return fact(u"token"_s);
}

QStringList DovecotInstance::arrivedFor(const QString &localPart) const
{
    return lettersIn(fact(u"mail"_s) + u'/' + localPart + u"/new"_s);
}

} // namespace Support
