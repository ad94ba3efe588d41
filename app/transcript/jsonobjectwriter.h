// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

#include <QByteArray>
#include <QStringView>

namespace Transcript {

/// Writes one JSON object from front to back without a tree of it, as QJsonDocument would spell it.
class JsonObjectWriter final {
public:
    /// Behind what stands there.
    explicit JsonObjectWriter(QByteArray &into);

    /// Octets that are not UTF-8 become U+FFFD.
    void text(QByteArrayView key, QByteArrayView octets);
    void text(QByteArrayView key, QStringView text);
    void texts(QByteArrayView key, std::span<const QByteArrayView> list);
    void texts(QByteArrayView key, const QStringList &list);
    void numbers(QByteArrayView key, const QList<qint64> &list);
    void number(QByteArrayView key, qint64 number);
    /// Seconds, cut to the microsecond.
    void seconds(QByteArrayView key, qint64 nanoseconds);
    void flag(QByteArrayView key, bool isSet);
    /// Nothing follows.
    void end();

private:
    void beginMember(QByteArrayView key);
    template <typename Texts> void list(QByteArrayView key, const Texts &texts);
    void append(QByteArrayView octets);
    void append(QStringView text);
    void appendUtf8(QByteArrayView utf8);
    void appendNumber(qint64 number);

    QByteArray &m_into;
    bool m_isFirst = true;
};

} // namespace Transcript
