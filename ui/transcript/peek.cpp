// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/peek.h"

#include <QCoreApplication>

#include "base/visibletext.h"
#include "transcript/store.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Transcript::EntryKind;

namespace {

constexpr int continueCode = 334;

struct Peek {
    Q_DECLARE_TR_FUNCTIONS(Peek)
};

QByteArray decoded(const QByteArray &base64)
{
    const auto result = QByteArray::fromBase64Encoding(base64.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    return result.decodingStatus == QByteArray::Base64DecodingStatus::Ok ? result.decoded : QByteArray();
}

/// What the first answer of a mechanism consists of.
QString partsOf(const QByteArray &mechanism)
{
    if (mechanism == "PLAIN")
        return Peek::tr("whom to act for, user name, password");
    if (mechanism == "LOGIN")
        return Peek::tr("user name");
    if (mechanism == "XOAUTH2" || mechanism == "OAUTHBEARER")
        return Peek::tr("user name and access token");
    if (mechanism.startsWith("SCRAM-"))
        return Peek::tr("user name and a random number; the password is not in it");
    if (mechanism == "EXTERNAL")
        return Peek::tr("whom to act for; the certificate proves the rest");
    return Peek::tr("the answer of %1").arg(Base::visibleText(mechanism));
}

/// What a masked line of a login consists of; empty: it is none.
QString meaningOf(const Transcript::Store &store, qsizetype row)
{
    const QList<QByteArray> words = store.at(row).octets.trimmed().split(' ');
    if (words.constFirst().compare("AUTH", Qt::CaseInsensitive) == 0)
        return words.size() > 2 ? partsOf(words.at(1).toUpper()) : QString();
    const bool isResponse = row > 0 && store.glance(row - 1).code == continueCode;
    return isResponse ? Peek::tr("the answer to the prompt above") : QString();
}

/// What it stands for is known while the conversation is shown that was held here; a file or the history has only the mask.
QString commandPeek(const Transcript::Store &store, qsizetype row)
{
    const QString meaning = meaningOf(store, row);
    if (meaning.isEmpty())
        return {};
    const QByteArray decoded = store.decoded(row);
    if (decoded.isEmpty())
        return Peek::tr("%1; masked").arg(meaning);
    return Peek::tr("%1 (%2)", "octets of a login, and what they are").arg(Base::visibleText(decoded), meaning);
}

} // namespace

QString peekText(const Transcript::Store &store, qsizetype row)
{
    const Transcript::Glance glance = store.glance(row);
    if (glance.kind == EntryKind::Command)
        return commandPeek(store, row);
    if (glance.kind != EntryKind::Reply || glance.code != continueCode)
        return {};
    const QByteArray prompt = decoded(store.at(row).texts().value(0));
    return prompt.isEmpty() ? QString() : Peek::tr("the server asks: %1").arg(Base::visibleText(prompt));
}

} // namespace Ui
