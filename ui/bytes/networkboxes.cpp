// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bytes/networkboxes.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "base/visibletext.h"
#include "transcript/networksight.h"
#include "transcript/store.h"
#include "ui/bytes/segmentboxes.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Transcript::NetworkSight;
using Certificate = NetworkSight::Certificate;
using Kind = NetworkSight::Kind;
using Secret = NetworkSight::Secret;

namespace {

struct NetworkWords {
    Q_DECLARE_TR_FUNCTIONS(NetworkWords)
};

WireBox::Line secretLine(Secret secret)
{
    switch (secret) {
    case Secret::None:
        return {};
    case Secret::UserName:
        return {.text = NetworkWords::tr("the user name, readable"), .isWarning = true};
    case Secret::Password:
        return {.text = NetworkWords::tr("the password, readable; it is only hidden here"), .isWarning = true};
    case Secret::Token:
        return {.text = NetworkWords::tr("the token, readable; it is only hidden here"), .isWarning = true};
    case Secret::Proof:
        return {.text = NetworkWords::tr("a proof of the password, readable; the password itself is not sent")};
    }
    Q_UNREACHABLE();
}

QString certificateWords(Certificate certificate)
{
    switch (certificate) {
    case Certificate::Readable:
        return NetworkWords::tr("readable: the certificate of the server");
    case Certificate::Hidden:
        return NetworkWords::tr("hidden: the certificate of the server");
    case Certificate::None:
        return NetworkWords::tr("no certificate: an earlier session goes on");
    }
    Q_UNREACHABLE();
}

WireBox clearBox(const NetworkSight &sight)
{
    WireBox box = boxOf(sight.segment);
    box.lines = linesOf(sight.segment);
    if (sight.secret != Secret::None)
        box.lines.append(secretLine(sight.secret));
    return box;
}

WireBox recordsBox(const NetworkSight &sight)
{
    WireBox box = boxOf(sight.segment);
    const auto records = static_cast<int>(std::min<qint64>(sight.records.records, std::numeric_limits<int>::max()));
    box.size = NetworkWords::tr("%n record(s) of TLS, about %1 octets", nullptr, records)
                   .arg(QLocale().toString(sight.records.octets));
    box.hiddenOctets = sight.records.octets;
    return box;
}

WireBox handshakeBox(const NetworkSight &sight)
{
    WireBox box = boxOf(sight.segment);
    box.tone = Tone::Note;
    box.who = u"⇄"_s;
    box.spokenWho = NetworkWords::tr("handshake");
    box.size = NetworkWords::tr("handshake, %1").arg(durationText(sight.duration));
    const QString protocol = Base::visibleText(sight.protocol);
    box.lines.append({.text = NetworkWords::tr("readable: that this is %1").arg(protocol)});
    if (sight.serverName.isEmpty())
        box.lines.append({.text = NetworkWords::tr("no name of the server: it was called by its address")});
    else
        box.lines.append({.text
            = NetworkWords::tr("readable: the name of the server, %1").arg(Base::visibleText(sight.serverName))});
    box.lines.append({.text = certificateWords(sight.certificate)});
    return box;
}

WireBox boxOf(const NetworkSight &sight)
{
    switch (sight.kind) {
    case Kind::Clear:
        return clearBox(sight);
    case Kind::Handshake:
        return handshakeBox(sight);
    case Kind::Records:
        return recordsBox(sight);
    }
    Q_UNREACHABLE();
}

} // namespace

WireBoxes networkBoxes(const Transcript::Store &store)
{
    WireBoxes boxes;
    bool isAnyHidden = false;
    for (const NetworkSight &sight : Transcript::networkSights(store, mostWireBoxes)) {
        boxes.boxes.append(boxOf(sight));
        isAnyHidden = isAnyHidden || sight.kind == Kind::Records;
    }
    boxes.sentence = isAnyHidden
        ? NetworkWords::tr(
              "Somebody on the way sees this: what is clear, and of what is encrypted only when, which way "
              "and about how much.")
        : NetworkWords::tr("Nothing of this was encrypted: somebody on the way reads all of it.");
    return boxes;
}

} // namespace Ui
