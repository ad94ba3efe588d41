// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/eximinstance.h"

namespace Support {

using namespace Qt::StringLiterals;

EximInstance::EximInstance()
    : PrivateServer(u"exim_server.py"_s)
{
}

QStringList EximInstance::arrived() const
{
    return lettersIn(fact(u"mail"_s));
}

} // namespace Support
