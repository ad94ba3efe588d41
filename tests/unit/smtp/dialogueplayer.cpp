// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogueplayer.h"

#include "smtp/conversation.h"
#include "smtp/replyparser.h"

namespace Support {

using namespace Qt::StringLiterals;

namespace {

class Player final {
public:
    explicit Player(const QString &script)
    {
        for (const QString &line : script.split(u'\n')) {
            if (line.startsWith("S: "_L1))
                m_serverLines.append(line.sliced(3).toUtf8());
        }
    }

    // The replies to one action; none at its end: the script has run out.
    std::optional<std::vector<Smtp::Reply>> perform(const Smtp::Action &action)
    {
        if (const auto *say = std::get_if<Smtp::Say>(&action)) {
            for (const Smtp::Command &command : say->commands)
                m_dialogue += u"C: "_s + QString::fromUtf8(command.display().chopped(2)) + u'\n';
            return replies(say->commands.size());
        }
        if (std::holds_alternative<Smtp::Upgrade>(action)) {
            m_dialogue += u"=== TLS ===\n"_s;
            return std::vector<Smtp::Reply>();
        }
        if (const auto *body = std::get_if<Smtp::SendBody>(&action))
            m_dialogue += body->form == Base::BodyType::EightBit ? u"C: <letter 8bit>\n"_s : u"C: <letter 7bit>\n"_s;
        return replies(1);
    }

    [[nodiscard]] QString dialogue() const { return m_dialogue; }

private:
    std::optional<std::vector<Smtp::Reply>> replies(std::size_t count)
    {
        std::vector<Smtp::Reply> replies;
        Smtp::ReplyParser parser;
        while (replies.size() < count && !m_serverLines.isEmpty()) {
            const QByteArray line = m_serverLines.takeFirst();
            m_dialogue += u"S: "_s + QString::fromUtf8(line) + u'\n';
            if (parser.addLine(line) == Smtp::ReplyParser::Progress::Complete)
                replies.push_back(parser.takeReply());
        }
        return replies.size() == count ? std::optional(replies) : std::nullopt;
    }

    QList<QByteArray> m_serverLines;
    QString m_dialogue;
};

} // namespace

Played play(Smtp::Dialogue<> dialogue, const QString &script)
{
    Played played;
    Player player(script);
    Smtp::Conversation conversation(std::move(dialogue));
    std::optional<Smtp::Action> action = conversation.begin();
    while (true) {
        for (Smtp::Fact &fact : conversation.takeFacts()) {
            if (const auto *concluded = std::get_if<Smtp::Concluded>(&fact))
                played.conclusion = *concluded;
            played.facts.push_back(std::move(fact));
        }
        if (!action)
            break;
        auto replies = player.perform(*action);
        if (!replies)
            break;
        action = conversation.answer(std::move(*replies));
    }
    played.dialogue = player.dialogue();
    return played;
}

} // namespace Support
