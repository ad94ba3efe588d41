// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/answer.h"

namespace Practice {

QList<QByteArray> Answer::wireLines() const
{
    QList<QByteArray> wire;
    wire.reserve(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray line = QByteArray::number(code) + (i + 1 < lines.size() ? '-' : ' ');
        if (!enhancedCode.isEmpty())
            line += enhancedCode + ' ';
        wire << line + lines.at(i) + "\r\n";
    }
    return wire;
}

Answer answer(int code, const QByteArray &enhancedCode, const QByteArray &text)
{
    return {code, enhancedCode, {text}};
}

} // namespace Practice
