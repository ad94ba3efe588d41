// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/postfixinstance.h"

#include <QFile>

namespace Support {

using namespace Qt::StringLiterals;

PostfixInstance::PostfixInstance()
    : PrivateServer(u"postfix_server.py"_s)
{
}

QStringList PostfixInstance::arrived() const
{
    return lettersIn(fact(u"mail"_s));
}

QString PostfixInstance::arrivedFor(const QString &localPart) const
{
    const QByteArray mark = "Delivered-To: " + localPart.toUtf8() + "@example.org\n";
    for (const QString &path : arrived()) {
        QFile file(path);
        if (file.open(QFile::ReadOnly) && file.read(1000).contains(mark))
            return path;
    }
    return {};
}

} // namespace Support
