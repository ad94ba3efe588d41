// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogueplayer.h"

#include "base/overloaded.h"
#include "smtp/conversation.h"
#include "smtp/replyparser.h"

namespace Support {

using namespace Qt::StringLiterals;

namespace {

QString formName(Base::BodyType form)
{
    switch (form) {
    case Base::BodyType::SevenBit:
        return u"7bit"_s;
    case Base::BodyType::EightBit:
        return u"8bit"_s;
    case Base::BodyType::Binary:
        return u"binary"_s;
    }
    Q_UNREACHABLE();
}

class Player final {
public:
    Player(const QString &script, bool isEncrypted)
        : m_isEncrypted(isEncrypted)
    {
        for (const QString &line : script.split(u'\n')) {
            if (line.startsWith("S: "_L1))
                m_serverLines.append(line.sliced(3).toUtf8());
        }
    }

    // What the dialogue gets for its action; none: the script has run out.
    std::optional<Smtp::Answer> perform(const Smtp::Action &action)
    {
        const Base::Overloaded cases{
            [this](const Smtp::Send &send) -> std::optional<Smtp::Answer> {
                for (const Smtp::Command &command : send.commands)
                    say(QString::fromUtf8(command.display().chopped(2)));
                return Smtp::Answer();
            },
            [this](const Smtp::Hear &) { return nextReply(); },
            [this](const Smtp::Upgrade &) -> std::optional<Smtp::Answer> {
                m_dialogue += u"=== TLS ===\n"_s;
                m_isEncrypted = true;
                return Smtp::Answer();
            },
            [this](const Smtp::LookAtEncryption &) -> std::optional<Smtp::Answer> {
                return Smtp::Encryption{m_isEncrypted, m_isEncrypted};
            },
            [this](const Smtp::SendBody &body) -> std::optional<Smtp::Answer> {
                say(u"<letter %1>"_s.arg(formName(body.form)));
                return Smtp::Answer();
            },
            [this](const Smtp::SendChunk &chunk) -> std::optional<Smtp::Answer> {
                say(QString::fromLatin1(Smtp::bdat(chunk.octets, chunk.isLast).display().chopped(2)));
                say(u"<chunk %1>"_s.arg(formName(chunk.form)));
                return Smtp::Answer();
            },
            [](const Smtp::TakeTurn &) -> std::optional<Smtp::Answer> {
                return Smtp::Answer(Smtp::HandWish(Smtp::HangUp()));
            },
            [this](const Smtp::SendTyped &typed) -> std::optional<Smtp::Answer> {
                say(QString::fromUtf8(typed.command.display()));
                return Smtp::Answer();
            },
        };
        return std::visit(cases, action);
    }

    [[nodiscard]] QString dialogue() const { return m_dialogue; }

private:
    void say(const QString &line) { m_dialogue += u"C: "_s + line + u'\n'; }

    std::optional<Smtp::Answer> nextReply()
    {
        Smtp::ReplyParser parser;
        while (!m_serverLines.isEmpty()) {
            const QByteArray line = m_serverLines.takeFirst();
            m_dialogue += u"S: "_s + QString::fromUtf8(line) + u'\n';
            if (parser.addLine(line) == Smtp::ReplyParser::Progress::Complete)
                return parser.takeReply();
        }
        return std::nullopt;
    }

    QList<QByteArray> m_serverLines;
    QString m_dialogue;
    bool m_isEncrypted;
};

} // namespace

Played play(Smtp::Dialogue<> dialogue, const QString &script, bool isEncrypted)
{
    Played played;
    Player player(script, isEncrypted);
    Smtp::Conversation conversation(std::move(dialogue));
    std::optional<Smtp::Action> action = conversation.begin();
    while (true) {
        for (Smtp::Fact &fact : conversation.takeFacts()) {
            if (const auto *letter = std::get_if<Smtp::LetterConcluded>(&fact)) {
                played.letters.push_back(*letter);
                if (!played.conclusion)
                    played.conclusion = Smtp::Concluded{letter->outcome, letter->error};
            }
            if (const auto *concluded = std::get_if<Smtp::Concluded>(&fact); concluded && !played.conclusion)
                played.conclusion = *concluded;
            played.facts.push_back(std::move(fact));
        }
        if (!action)
            break;
        auto answer = player.perform(*action);
        if (!answer)
            break;
        action = conversation.answer(std::move(*answer));
    }
    played.dialogue = player.dialogue();
    return played;
}

} // namespace Support
