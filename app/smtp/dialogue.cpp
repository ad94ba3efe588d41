// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dialogue.h"

namespace Smtp {

Detail::AwaitNothing send(Base::Stage stage, std::vector<Command> commands)
{
    return Detail::AwaitNothing(Send{stage, std::move(commands)});
}

Detail::AwaitReply hear(Base::Stage stage)
{
    return Detail::AwaitReply(Hear{stage});
}

Dialogue<Reply> say(Base::Stage stage, Command command)
{
    std::vector<Command> flight;
    flight.push_back(std::move(command));
    co_await send(stage, std::move(flight));
    co_return co_await hear(stage);
}

Detail::AwaitNothing upgrade()
{
    return Detail::AwaitNothing(Upgrade());
}

Detail::AwaitEncryption encryption()
{
    return Detail::AwaitEncryption(LookAtEncryption());
}

Detail::AwaitNothing sendBody(SendBody body)
{
    return Detail::AwaitNothing(body);
}

Detail::AwaitNothing sendChunk(SendChunk chunk)
{
    return Detail::AwaitNothing(chunk);
}

Detail::AwaitTurn takeTurn()
{
    return Detail::AwaitTurn(TakeTurn());
}

Detail::AwaitNothing sendTyped(SendTyped typed)
{
    return Detail::AwaitNothing(std::move(typed));
}

} // namespace Smtp
