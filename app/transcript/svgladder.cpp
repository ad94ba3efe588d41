// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/svgladder.h"

#include <algorithm>

#include "transcript/ladderstep.h"
#include "transcript/store.h"
#include "transcript/textexport.h"
#include "transcript/timeline.h"

namespace Transcript {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRungs = 5000;
constexpr double characterWidth = 7.3; ///< of the fixed font at this size, or a little less
constexpr qsizetype beside = 16; ///< of a label, free at both sides together
constexpr qsizetype rungHeight = 30;
constexpr qsizetype headHeight = 40;
constexpr qsizetype timeRight = 70;
constexpr qsizetype firstLane = 110;
constexpr qsizetype namesToClient = 330;
constexpr qsizetype clientToServer = 640;
constexpr qsizetype margin = 60;

/// Where each lane stands; the names have one only where something was looked up.
struct Lanes {
    explicit Lanes(bool hasNames)
        : client(firstLane + (hasNames ? namesToClient : 0))
        , server(client + clientToServer)
    {
    }
    [[nodiscard]] qsizetype of(Lane lane) const
    {
        return lane == Lane::Client ? client : lane == Lane::Server ? server : firstLane;
    }

    qsizetype client;
    qsizetype server;
};

QString textAt(qsizetype x, qsizetype y, const QString &style, const QString &text)
{
    return u"<text x=\"%1\" y=\"%2\" %3>%4</text>\n"_s.arg(x).arg(y).arg(style, text.toHtmlEscaped());
}

/// As much as there is room for.
QString fitted(const QString &text, qsizetype width)
{
    return shortened(text, static_cast<qsizetype>(static_cast<double>(width - beside) / characterWidth));
}

QString lane(qsizetype x, qsizetype height, const QString &name)
{
    return textAt(x, headHeight / 2, u"text-anchor=\"middle\" font-weight=\"bold\""_s, name)
        + u"<path d=\"M%1 %2V%3\" stroke=\"#888\"/>\n"_s.arg(x).arg(headHeight - 12).arg(height);
}

QString colourOf(const LadderStep &step)
{
    return step.isFailure ? u"#b3261e"_s : u"#1a1a1a"_s;
}

/// As the window draws them: dashes are encrypted, dots are no words, a thick line is where encryption begins.
QString strokeOf(const LadderStep &step, bool isEncrypted)
{
    if (step.kind == LadderStep::Kind::Secured)
        return u"stroke-width=\"3\""_s;
    if (step.kind == LadderStep::Kind::Way)
        return u"stroke-dasharray=\"1 3\""_s;
    return isEncrypted ? u"stroke-dasharray=\"6 3\""_s : u"stroke-width=\"1\""_s;
}

QString line(qsizetype from, qsizetype to, qsizetype y, const LadderStep &step, bool isEncrypted)
{
    return u"<path d=\"M%1 %2H%3\" stroke=\"%4\" %5/>\n"_s.arg(from).arg(y).arg(to).arg(
        colourOf(step), strokeOf(step, isEncrypted));
}

QString head(qsizetype x, qsizetype y, bool isToTheRight, const LadderStep &step)
{
    constexpr qsizetype length = 9;
    const qsizetype back = isToTheRight ? -length : length;
    return u"<path d=\"M%1 %2l%3 -4v8z\" fill=\"%4\"/>\n"_s.arg(x).arg(y).arg(back).arg(colourOf(step));
}

QString rung(const Lanes &lanes, const Entry &entry, Phase phase, qsizetype y)
{
    const LadderStep step = ladderStep(entry, phase);
    const QString time = shortSecondsText(entry.time);
    const QString fill = u"fill=\"%1\""_s.arg(colourOf(step));
    const QString label = rungText(entry, step);
    QString drawn = textAt(timeRight, y + 4, u"text-anchor=\"end\" fill=\"#555\""_s, time);
    if (step.kind == LadderStep::Kind::Note)
        return drawn
            + textAt(lanes.client + 12, y + 4, fill + u" font-style=\"italic\""_s, fitted(label, clientToServer));
    const qsizetype from = lanes.of(step.from);
    const qsizetype to = lanes.of(step.to);
    const qsizetype room = std::max(from, to) - std::min(from, to);
    drawn += textAt((from + to) / 2, y - 5, fill + u" text-anchor=\"middle\""_s, fitted(label, room));
    drawn += line(from, to, y, step, entry.isEncrypted);
    if (step.kind == LadderStep::Kind::Secured)
        return drawn;
    return drawn + head(to, y, from < to, step);
}

} // namespace

QString asSvgLadder(const Store &store, const std::optional<QList<quint32>> &rows)
{
    Timeline timeline;
    timeline.follow(store);
    const Lanes lanes(timeline.hasLookups());
    const qsizetype count = rows ? rows->size() : store.size();
    const qsizetype drawn = std::min(count, mostRungs);
    const qsizetype height = headHeight + (drawn + 1) * rungHeight;
    QString picture = u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" "
                      "font-family=\"monospace\" font-size=\"12\" fill=\"none\">\n"
                      "<title>Ladder</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
                      "<g fill=\"#1a1a1a\">\n"_s.arg(lanes.server + margin)
                          .arg(height);
    if (timeline.hasLookups())
        picture += lane(firstLane, height, u"DNS"_s);
    picture += lane(lanes.client, height, u"client"_s) + lane(lanes.server, height, u"server"_s);
    for (qsizetype i = 0; i < drawn; ++i) {
        const Entry entry = store.at(rows ? rows->at(i) : i);
        picture += rung(lanes, entry, timeline.phaseOf(entry), headHeight + i * rungHeight + rungHeight / 2);
    }
    if (drawn < count)
        picture += textAt(lanes.client + 12, height - rungHeight / 2, QString(),
            u"and %1 more: see the transcript"_s.arg(count - drawn));
    return picture + u"</g>\n</svg>\n"_s;
}

} // namespace Transcript
