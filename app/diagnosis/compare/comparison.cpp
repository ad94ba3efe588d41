// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/compare/comparison.h"

#include <algorithm>

#include "diagnosis/compare/alignment.h"
#include "diagnosis/compare/comparedfacts.h"
#include "diagnosis/compare/spokenlines.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> keysOf(const QList<SpokenLine> &lines, QByteArray SpokenLine::*key)
{
    QList<QByteArray> keys;
    for (const SpokenLine &line : lines)
        keys.append(line.*key);
    return keys;
}

/// What lies between two lines that meet: there the verb alone decides, so that a 550 stands beside the 250 of before.
void alignGap(const SpokenLines &left, const SpokenLines &right, QList<qsizetype> &leftGap, QList<qsizetype> &rightGap,
    QList<AlignedPair> &pairs)
{
    const auto keysAt = [](const SpokenLines &side, const QList<qsizetype> &places) {
        QList<QByteArray> keys;
        for (const qsizetype place : places)
            keys.append(side.lines.at(place).occasion);
        return keys;
    };
    for (const AlignedPair &pair : aligned(keysAt(left, leftGap), keysAt(right, rightGap))) {
        pairs.append({pair.left < 0 ? -1 : leftGap.at(pair.left), pair.right < 0 ? -1 : rightGap.at(pair.right)});
    }
    leftGap.clear();
    rightGap.clear();
}

QList<AlignedPair> pairsOf(const SpokenLines &left, const SpokenLines &right)
{
    QList<AlignedPair> pairs;
    QList<qsizetype> leftGap;
    QList<qsizetype> rightGap;
    for (const AlignedPair &pair :
        aligned(keysOf(left.lines, &SpokenLine::key), keysOf(right.lines, &SpokenLine::key))) {
        if (pair.right < 0) {
            leftGap.append(pair.left);
        } else if (pair.left < 0) {
            rightGap.append(pair.right);
        } else {
            alignGap(left, right, leftGap, rightGap, pairs);
            pairs.append(pair);
        }
    }
    alignGap(left, right, leftGap, rightGap, pairs);
    return pairs;
}

ComparedLine lineOf(const SpokenLine *left, const SpokenLine *right, const Ignored &ignored)
{
    ComparedLine line;
    if (left != nullptr) {
        line.leftRow = left->row;
        line.left = left->text;
    }
    if (right != nullptr) {
        line.rightRow = right->row;
        line.right = right->text;
    }
    if (right == nullptr) {
        line.mark = LineMark::LeftOnly;
    } else if (left == nullptr) {
        line.mark = LineMark::RightOnly;
    } else {
        Ignored forLine = ignored;
        forLine.ids = ignored.ids && left->mayHoldIds;
        line.words = differingWords(left->text, right->text, forLine);
        line.mark = line.words.isNone() ? LineMark::Same : LineMark::Changed;
    }
    return line;
}

} // namespace

qsizetype Comparison::changes() const
{
    return std::count_if(
        lines.cbegin(), lines.cend(), [](const ComparedLine &line) { return line.mark != LineMark::Same; });
}

Comparison compare(const ComparedSide &left, const ComparedSide &right, const Ignored &ignored)
{
    const SpokenLines leftLines = SpokenLines::of(left.store);
    const SpokenLines rightLines = SpokenLines::of(right.store);
    const QList<AlignedPair> pairs = pairsOf(leftLines, rightLines);
    Comparison comparison;
    comparison.isCut = leftLines.isCut || rightLines.isCut;
    QList<AlignedPair> replies;
    for (const AlignedPair &pair : pairs) {
        const SpokenLine *leftLine = pair.left < 0 ? nullptr : &leftLines.lines.at(pair.left);
        const SpokenLine *rightLine = pair.right < 0 ? nullptr : &rightLines.lines.at(pair.right);
        comparison.lines.append(lineOf(leftLine, rightLine, ignored));
        if (leftLine != nullptr && rightLine != nullptr && leftLine->isFirst)
            replies.append({leftLine->row, rightLine->row});
    }
    comparison.facts = comparedFacts(left, right, replies, ignored);
    return comparison;
}

QLatin1StringView kindName(ComparedKind kind)
{
    switch (kind) {
    case ComparedKind::Outcome:
        return "outcome"_L1;
    case ComparedKind::Address:
        return "address"_L1;
    case ComparedKind::Capability:
        return "capability"_L1;
    case ComparedKind::TlsVersion:
        return "tls-version"_L1;
    case ComparedKind::Cipher:
        return "cipher"_L1;
    case ComparedKind::CertificateSubject:
        return "certificate-subject"_L1;
    case ComparedKind::CertificateIssuer:
        return "certificate-issuer"_L1;
    case ComparedKind::CertificateExpiry:
        return "certificate-expiry"_L1;
    case ComparedKind::CertificateFingerprint:
        return "certificate-fingerprint"_L1;
    case ComparedKind::CertificateDefects:
        return "certificate-defects"_L1;
    case ComparedKind::Login:
        return "login"_L1;
    case ComparedKind::Wait:
        return "wait"_L1;
    case ComparedKind::Duration:
        return "duration"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView markName(LineMark mark)
{
    switch (mark) {
    case LineMark::Same:
        return "same"_L1;
    case LineMark::Changed:
        return "changed"_L1;
    case LineMark::LeftOnly:
        return "left"_L1;
    case LineMark::RightOnly:
        return "right"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace Diagnosis
