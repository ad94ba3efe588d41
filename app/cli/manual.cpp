// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/manual.h"

#include <array>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto client = Command::Send | Command::Probe;

// clang-format off
constexpr std::array sections = std::to_array<ManualSection>({
    {Command::Send, "DESCRIPTION"_L1, R"(
Composes a message, or takes a finished one, and sends it to a server. The conversation with the server is printed while it happens: C: in front of what is said, S: in front of the replies, -- in front of notes. Secrets are shown as dots.

The message goes to those recipients that the server accepts, unless --all-or-nothing is given. A message whose fate is not known, because the connection was lost between its end and the reply, is never sent again by itself.

The first Ctrl+C cancels; when the message is out already, it waits for the server's verdict, and a second one does not.)"_L1},
    {Command::Probe, "DESCRIPTION"_L1, R"(
Speaks with a server up to the stage asked for, and leaves before anything is delivered.)"_L1},
    {Command::Serve, "DESCRIPTION"_L1, R"(
Runs an SMTP server for practice and for tests. It listens on the loopback interface unless told otherwise, delivers nothing, and keeps what it receives, also what it refused. The first line that it prints says where it listens: "listening on 127.0.0.1:2525".

Recipients named nobody or unknown are refused, the mailbox of one named full is full. EXPN knows one list, staff. XCLIENT is believed, because there is nothing to be gained here.

The envelope of a message stands beside it as JSON: sender, recipients, who was logged in, and what the parameters of MAIL and RCPT asked for.)"_L1},
    {Command::Serve, "FAULTS"_L1, R"(
A file of faults makes the server do wrong on purpose. Each line is a rule: when, a colon and a space, what. A line that begins with # is a comment.

    PLACE [PATTERN] [nth N[-[M]]] [after OCTETS]: ACTION

PLACE is a verb (ehlo, helo, lhlo, starttls, auth, mail, rcpt, data, bdat, rset, noop, vrfy, expn, help, xclient, quit), hello for any of the three first, any for every command, greeting, answer for what the client answers in a login, handshake, body for the message while it comes, or verdict for the reply to the whole message.

PATTERN is compared with the address of MAIL and RCPT, with sender and recipients in the body and at the verdict, else with what follows the verb. * stands for any text and ? for one octet; case does not matter.

nth 2 means the second time that place and pattern fit, nth 1-3 the first three times, nth 2- every time from the second on. All clients are counted together. after stands behind body alone: so many octets of the message come first.

The first rule that fits is used. ACTION is one of

    reply CODE TEXT    another reply; from 400 up the command is not served
    send TEXT          any octets in place of the reply
    delay S            wait so many seconds; "delay S then ACTION" goes on
    drip S             the reply octet by octet, S seconds between them
    cut N              the first N octets of the reply, then close
    garbage            octets that are no reply
    flood              a reply without end
    twice              the reply two times
    skip               no reply; the next command gets its own
    silence            no reply, now and later
    stall              the same, and nothing is read any more
    leave [TEXT]       421, then close
    drop               close
    reset              close with a TCP reset

In TEXT \n begins a new line of the reply, and \r, \t, \0, \\ and \xHH stand for octets. For example:

    # a greylist: the first time, everybody is asked to come back
    rcpt nth 1: reply 450 4.7.1 come back in a minute
    # one who is never known, and a verdict against one sender
    rcpt *@gone.example: reply 550 5.1.1 no such user
    verdict spam@*: reply 554 5.7.1 not wanted
    # what networks do
    greeting nth 3: delay 30
    body after 100000 nth 1: reset
    verdict nth 2: drop)"_L1},
    {Command::History, "DESCRIPTION"_L1, R"(
Every conversation of send, probe and the window is kept for a while, with what was said and what became of it, never with the letter itself or a password. list shows the newest, one a line, each with its ID; show prints one again, export writes it to a file whose suffix says how, compare lays two beside each other. last may stand for the newest ID.

In a comparison, a line with - was said in the first conversation alone, a line with + in the second alone, a line that changed stands as both.)"_L1},
    {Command::History, "JSON"_L1, R"(
With --json each line of standard output is one object: conversation for each one that is listed, command, reply, body and note for one that is shown, fact and line for a comparison, and result at the end.)"_L1},
    {Command::Explain, "DESCRIPTION"_L1, R"(
Says what a reply means: digit by digit, its enhanced code, what may come next, and where it refuses something, why that may be and what to do. Of a command it says what its verb and each of its arguments ask for. Nothing is asked on the network.

With --log every reply in a text is explained: a transcript of this or another program (swaks, curl, C: and S:), the log of a mail server (Postfix, Exim), or a bounce. What a reply answers is taken from the text; --stage says it where the text does not.

The exit status is 0, 65 if there is nothing to explain in the text, 66 if it cannot be read.)"_L1},
    {Command::Explain, "JSON"_L1, R"(
With --json each line of standard output is one object: explanation for each reply, with line, code, enhanced, lines, command, summary, parts and next, then finding where something was refused; of a command it has command, summary, parts and next. The last line is one result that counts the replies.)"_L1},
    {client, "BREAKPOINTS"_L1, R"(
With --break the conversation runs as far as a place and pauses there, before the next thing is said. WHEN is one of

    DATA, or any other verb    before this command
    letter                     before DATA or BDAT, and before the message itself
    2xx, 3xx, 4xx, 5xx         after a reply of this class
    text:WORDS                 before a command, or after a reply, that holds these words
    wait:2s, wait:300ms        after a reply that took longer
    reply                      after any reply
    after:STARTTLS             after the handshake

Where the server offers PIPELINING, what goes out in one flight is not held back by a reply to a part of it: with --no-pipelining it is.

While it pauses, the keys of --step do, and besides them b WHEN (break there as well), l (list the breaks), x N (remove one) and r (run to the next one).)"_L1},
    {client, "JSON"_L1, R"(
With --json each line of standard output is one object; its member type says which. connect, tls, command, reply, body and note tell the conversation, repeated how often one of them was said again, finding explains what went wrong, and the last line is always exactly one result:

    {"type":"result","outcome":"accepted","stage":"done","recipients":[...],"queueId":"4F2A","messages":1,"accepted":1,"connections":1,"seconds":0.031,"roundTrips":6,"error":null}

outcome is accepted, stopped, partial, rejected, deferred, unknown, unreachable, protocol, login, insecure, invalid or cancelled.)"_L1},
    {Command::Serve, "JSON"_L1, R"(
With --json each line of standard output is one object. The first is listening, message tells of a message that came, and the objects of the conversation have a member client that counts the clients. The last line is one result.)"_L1},
});
// clang-format on

} // namespace

QLatin1StringView manualDate()
{
    return "2026-11-22"_L1;
}

std::span<const ManualSection> manualSections()
{
    return sections;
}

} // namespace Cli
