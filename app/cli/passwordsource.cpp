// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/passwordsource.h"

#include <QFile>

#include "cli/boundedread.h"
#include "cli/invocation.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestSecret = 64 * 1024;

QString calledBy(Option source)
{
    return source == Option::TokenEnv || source == Option::TokenFile ? u"token"_s : u"password"_s;
}

/// Takes the octets over, without the line end.
OrRefusal<Base::Secret> asSecret(QByteArray line, Option source)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty()) {
        const QString sentence
            = "the "_L1 + calledBy(source) + " behind "_L1 + dashed(source) + " is empty: put it there"_L1;
        return Refusal{ExitCode::Usage, sentence, {}};
    }
    return Base::Secret::takenFrom(line);
}

OrRefusal<Base::Secret> secretFromFile(const Invocation &invocation, Option source)
{
    QFile file(invocation.value(source));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Refusal{ExitCode::File,
            "the file behind "_L1 + dashed(source) + " cannot be read: check its name and its rights"_L1,
            Base::Error{.problem = Base::Problem::FileUnreadable}};
    }
    return asSecret(file.readLine(longestSecret), source);
}

OrRefusal<Base::Secret> secretFromEnvironment(const Invocation &invocation, Option source)
{
    const QByteArray name = invocation.value(source).toLocal8Bit();
    if (!qEnvironmentVariableIsSet(name.constData())) {
        const QString sentence
            = "the environment variable behind "_L1 + dashed(source) + " is not set: export it first"_L1;
        return Refusal{ExitCode::Usage, sentence, {}};
    }
    return asSecret(qgetenv(name.constData()), source);
}

} // namespace

bool namesPassword(const Invocation &invocation)
{
    return invocation.has(Option::PasswordEnv) || invocation.has(Option::PasswordFile)
        || invocation.has(Option::PasswordStdin);
}

bool namesToken(const Invocation &invocation)
{
    return invocation.has(Option::TokenEnv) || invocation.has(Option::TokenFile);
}

OrRefusal<Base::Secret> readPassword(const Invocation &invocation, QIODevice &input)
{
    if (invocation.has(Option::PasswordEnv))
        return secretFromEnvironment(invocation, Option::PasswordEnv);
    if (invocation.has(Option::PasswordFile))
        return secretFromFile(invocation, Option::PasswordFile);
    OrRefusal<QByteArray> line = readFirstLine(input, longestSecret);
    if (const Refusal *refusal = std::get_if<Refusal>(&line))
        return *refusal;
    return asSecret(std::get<QByteArray>(std::move(line)), Option::PasswordStdin);
}

OrRefusal<Base::Secret> readToken(const Invocation &invocation)
{
    if (invocation.has(Option::TokenEnv))
        return secretFromEnvironment(invocation, Option::TokenEnv);
    return secretFromFile(invocation, Option::TokenFile);
}

OrRefusal<Base::Secret> readProxyPassword(const Invocation &invocation)
{
    return secretFromEnvironment(invocation, Option::ProxyPasswordEnv);
}

} // namespace Cli
