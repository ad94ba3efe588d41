// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channelwitness.h"

using namespace Qt::StringLiterals;

ChannelWitness::ChannelWitness(Net::Channel &channel)
{
    using Net::Channel;
    connect(&channel, &Channel::lookedUp, this, [this](const QStringList &found) {
        addresses = found;
        note(u"lookedUp"_s);
    });
    connect(&channel, &Channel::attempting, this, [this](const QString &address) { attempts.append(address); });
    connect(
        &channel, &Channel::attemptFailed, this, [this](const QString &address) { failedAttempts.append(address); });
    connect(&channel, &Channel::proxyHeaderSent, this, [this](const QByteArray &header) { proxyHeader = header; });
    connect(&channel, &Channel::connected, this, [this](const QString &address) {
        peerAddress = address;
        note(u"connected"_s);
    });
    connect(&channel, &Channel::encrypted, this, [this](const Net::TlsFacts &seen) {
        facts = seen;
        note(u"encrypted"_s);
    });
    connect(&channel, &Channel::certificateRefused, this, [this](const Net::TlsFacts &seen) {
        facts = seen;
        note(u"certificateRefused"_s);
    });
    connect(&channel, &Channel::received, this, [this](const QByteArray &piece) {
        octets += piece;
        largestPiece = std::max(largestPiece, piece.size());
        note(u"received"_s);
    });
    connect(&channel, &Channel::written, this, [this] { ++writes; });
    connect(&channel, &Channel::leftTogether, this, [this](qint64 count) { left += count; });
    connect(&channel, &Channel::closed, this, [this] { note(u"closed"_s); });
    connect(&channel, &Channel::failed, this, [this](const Base::Error &reason) {
        error = reason;
        note(u"failed"_s);
    });
}

void ChannelWitness::note(const QString &event)
{
    const bool isOneOfMany = event == "received"_L1;
    if (!isOneOfMany || !events.endsWith(event))
        events.append(event);
}

QByteArray ChannelWitness::story() const
{
    QString text = events.join(u' ');
    if (error) {
        text += u" | "_s + Base::problemId(error->problem) + u" at "_s + Base::stageName(error->stage) + u": "_s
            + error->detail;
    }
    if (facts) {
        for (const Net::CertificateProblem &problem : facts->problems)
            text += u" | "_s + Net::defectId(problem.defect) + u" at depth "_s + QString::number(problem.depth)
                + u": "_s + problem.detail;
    }
    return text.toUtf8();
}
