// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/masking.h"

#include <algorithm>

#include <QStringBuilder>

#include "practice/request.h"

namespace Practice {

namespace {

// Eight dots, the same as Smtp::Command shows on the client's side.
constexpr QByteArrayView dots = "••••••••";

bool isBlank(char octet)
{
    return octet == ' ' || octet == '\t';
}

// Up to the end of the second word.
QByteArrayView twoWords(QByteArrayView text)
{
    const auto *position = text.begin();
    for (int word = 0; word < 2; ++word) {
        position = std::find_if_not(position, text.end(), isBlank);
        position = std::find_if(position, text.end(), isBlank);
    }
    return {text.begin(), position};
}

} // namespace

QByteArray displayForm(QByteArrayView line, Secrecy secrecy)
{
    const QByteArrayView text = withoutLineEnd(line);
    const QByteArrayView lineEnd = line.sliced(text.size());
    if (secrecy == Secrecy::LoginAnswer)
        return text.trimmed() == "*" ? line.toByteArray() : dots.toByteArray() + lineEnd.toByteArray();
    if (Request::parse(text).verb != "AUTH")
        return line.toByteArray();
    const QByteArrayView shown = twoWords(text);
    if (text.sliced(shown.size()).trimmed().isEmpty())
        return line.toByteArray();
    return shown.toByteArray() + ' ' + dots.toByteArray() + lineEnd.toByteArray();
}

} // namespace Practice
