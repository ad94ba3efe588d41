// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/passwordsource.h"

#include <QFile>

#include "cli/invocation.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestPassword = 64 * 1024;

/// Takes the octets over, without the line end.
OrRefusal<Base::Secret> asPassword(QByteArray line, Option source)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return Refusal{ExitCode::Usage, "the password behind "_L1 + dashed(source) + " is empty: put it there"_L1, {}};
    return Base::Secret::takenFrom(line);
}

OrRefusal<Base::Secret> passwordFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Refusal{ExitCode::File,
            u"the file behind --password-file cannot be read: check its name and its rights"_s,
            Base::Error{.problem = Base::Problem::FileUnreadable}};
    }
    return asPassword(file.readLine(longestPassword), Option::PasswordFile);
}

OrRefusal<Base::Secret> passwordFromEnvironment(const QString &variable)
{
    const QByteArray name = variable.toLocal8Bit();
    if (!qEnvironmentVariableIsSet(name.constData())) {
        return Refusal{
            ExitCode::Usage, u"the environment variable behind --password-env is not set: export it first"_s, {}};
    }
    return asPassword(qgetenv(name.constData()), Option::PasswordEnv);
}

} // namespace

bool namesPassword(const Invocation &invocation)
{
    return invocation.has(Option::PasswordEnv) || invocation.has(Option::PasswordFile)
        || invocation.has(Option::PasswordStdin);
}

OrRefusal<Base::Secret> readPassword(const Invocation &invocation, QIODevice &input)
{
    if (invocation.has(Option::PasswordEnv))
        return passwordFromEnvironment(invocation.value(Option::PasswordEnv));
    if (invocation.has(Option::PasswordFile))
        return passwordFromFile(invocation.value(Option::PasswordFile));
    return asPassword(input.readLine(longestPassword), Option::PasswordStdin);
}

} // namespace Cli
