// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "base/visibletext.h"
#include "diagnosis/observations.h"
#include "diagnosis/sights/sight.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

namespace {

/// Mechanisms that send what can be used again: a password, a token.
bool sendsReusableSecret(const QByteArray &mechanism)
{
    return mechanism == "PLAIN" || mechanism == "LOGIN" || mechanism == "XOAUTH2" || mechanism == "OAUTHBEARER";
}

/// What a challenge says to a reader; empty: it is not text.
QString readable(const QByteArray &challenge)
{
    const auto decoded = QByteArray::fromBase64Encoding(challenge.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const bool isText
        = decoded && std::ranges::all_of(*decoded, [](char octet) { return octet >= ' ' && octet < 127; });
    return isText ? Base::visibleText(*decoded) : QString();
}

} // namespace

void lookAtLogin(const Sight &sight, Observations &found)
{
    if (sight.isCommand() && sight.verb == "AUTH" && !sight.entry.isEncrypted && !sight.course.isLocal) {
        const QByteArray mechanism = sight.entry.lines().value(0).simplified().split(' ').value(1).toUpper();
        if (sendsReusableSecret(mechanism))
            found.add("auth-clear"_L1, sight.entries(), {Base::visibleText(mechanism)});
    }
    if (sight.isReply() && sight.entry.code == 334) {
        const QString text = readable(sight.entry.texts().value(0));
        if (!text.isEmpty())
            found.add("auth-b64"_L1, sight.entries(), {Base::visibleText(sight.entry.texts().value(0)), text});
    }
    if (sight.isReply() && sight.entry.code == 535)
        found.add("auth-535"_L1, sight.entries(), {sight.text()});
}

} // namespace Diagnosis
