// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dialogue.h"

namespace Smtp {

Detail::AwaitReply hear(Base::Stage stage)
{
    return Detail::AwaitReply(Hear{stage});
}

Detail::AwaitReply say(Base::Stage stage, Command command)
{
    Say action{stage, {}};
    action.commands.push_back(std::move(command));
    return Detail::AwaitReply(std::move(action));
}

Detail::AwaitReplies sayAll(Base::Stage stage, std::vector<Command> commands)
{
    return Detail::AwaitReplies(Say{stage, std::move(commands)});
}

Detail::AwaitNothing upgrade()
{
    return Detail::AwaitNothing(Upgrade{});
}

Detail::AwaitReply sendBody(Base::BodyType form)
{
    return Detail::AwaitReply(SendBody{form});
}

} // namespace Smtp
