// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/rules/observedrow.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;
using Base::Stage;

namespace {

// What is remarkable in a line by itself.
constexpr ObservedRow rows[] = {
    {"bare-lf"_L1, Severity::Error, Stage::Done, QT_TRANSLATE_NOOP("Findings", "A line ends in LF alone"),
        QT_TRANSLATE_NOOP("Findings",
            "SMTP ends a line with CR and LF. A program that takes LF alone sees other lines than one that does not, "
            "and that was used to smuggle letters."),
        QT_TRANSLATE_NOOP("Findings", "Look at it in the pane Bytes, and mend the program that wrote the line."),
        "RFC 5321 2.3.8"},
    {"bare-cr"_L1, Severity::Error, Stage::Done, QT_TRANSLATE_NOOP("Findings", "A CR stands within a line"),
        QT_TRANSLATE_NOOP(
            "Findings", "CR may stand in front of LF only. What a server makes of it elsewhere is not defined."),
        QT_TRANSLATE_NOOP("Findings", "Look at it in the pane Bytes, and mend the program that wrote the line."),
        "RFC 5321 2.3.8"},
    {"long-line"_L1, Severity::Warning, Stage::Done, QT_TRANSLATE_NOOP("Findings", "A line is longer than it may be"),
        QT_TRANSLATE_NOOP("Findings", "It has %1 octets; every program must cope with %2, and need not with more."),
        nullptr, "RFC 5321 4.5.3.1"},
    {"eight-bit"_L1, Severity::Warning, Stage::Envelope,
        QT_TRANSLATE_NOOP("Findings", "An address beyond ASCII without SMTPUTF8"),
        QT_TRANSLATE_NOOP("Findings",
            "%1 holds octets above 127, and the transaction did not ask for SMTPUTF8. A server may refuse or garble "
            "them."),
        QT_TRANSLATE_NOOP("Findings", "Use a server that offers SMTPUTF8, or another address of this person."),
        "RFC 6531 3.4"},
    {"code-mismatch"_L1, Severity::Warning, Stage::Done,
        QT_TRANSLATE_NOOP("Findings", "The lines of one reply have different codes"),
        QT_TRANSLATE_NOOP("Findings",
            "All lines of a reply must have the same code. Programs differ in which one they take; this one takes the "
            "last."),
        nullptr, "RFC 5321 4.2.1"},
    {"code-class"_L1, Severity::Error, Stage::Done, QT_TRANSLATE_NOOP("Findings", "This is no reply that SMTP knows"),
        QT_TRANSLATE_NOOP("Findings", "A reply begins with a number from 200 to 599. The server said: %1"),
        QT_TRANSLATE_NOOP("Findings", "Check host and port: another kind of service may listen there."),
        "RFC 5321 4.2"},
    {"esc-mismatch"_L1, Severity::Warning, Stage::Done,
        QT_TRANSLATE_NOOP("Findings", "The two codes of a reply contradict each other"),
        QT_TRANSLATE_NOOP("Findings",
            "The code %1 and the enhanced code %2 are of different classes. What counts is the first digit of the "
            "code."),
        nullptr, "RFC 3463 2"},
    {"auth-b64"_L1, Severity::Remark, Stage::Login,
        QT_TRANSLATE_NOOP("Findings", "The server's question in base64 is readable"),
        QT_TRANSLATE_NOOP("Findings", "%1 is base64 for: %2"), nullptr, "RFC 4954 4"},
    {"auth-535"_L1, Severity::Note, Stage::Login, QT_TRANSLATE_NOOP("Findings", "The login was refused"),
        QT_TRANSLATE_NOOP("Findings",
            "The usual reasons: a wrong name or password, a provider that wants a password made for this program, a "
            "login way that is switched off. The server said: %1"),
        QT_TRANSLATE_NOOP(
            "Findings", "Enter the password anew, and look for app passwords in the settings of the provider."),
        "RFC 4954 6"},
    {"null-sender"_L1, Severity::Remark, Stage::Envelope,
        QT_TRANSLATE_NOOP("Findings", "The sender is empty on purpose"),
        QT_TRANSLATE_NOOP("Findings", "A report is sent like this, so that no report on the report can come back."),
        nullptr, "RFC 5321 4.5.5"},
    {"greylisted"_L1, Severity::Note, Stage::Envelope,
        QT_TRANSLATE_NOOP("Findings", "The server wants you to come back later"),
        QT_TRANSLATE_NOOP(
            "Findings", "This looks like greylisting: who is not known yet has to try twice. The server said: %1"),
        QT_TRANSLATE_NOOP("Findings", "Send the same again in 5 to 15 minutes, from the same place."), "RFC 6647"},
    {"relay-denied"_L1, Severity::Note, Stage::Envelope,
        QT_TRANSLATE_NOOP("Findings", "The server does not forward for this client"),
        QT_TRANSLATE_NOOP("Findings",
            "A server takes letters for its own people from everybody, and for others from those who have logged in. "
            "The server said: %1"),
        QT_TRANSLATE_NOOP("Findings", "Log in, or use the server and the port that are meant for sending: 465 or 587."),
        "RFC 5321 3.6.2"},
    {"seq-503"_L1, Severity::Warning, Stage::Done, QT_TRANSLATE_NOOP("Findings", "%1 came at the wrong time"),
        QT_TRANSLATE_NOOP("Findings",
            "Another command has to come first, for example MAIL before RCPT and RCPT before DATA. The server said: "
            "%2"),
        QT_TRANSLATE_NOOP("Findings", "See in the pane State what was allowed here."), "RFC 5321 4.1.4"},
    {"closed-421"_L1, Severity::Note, Stage::Done, QT_TRANSLATE_NOOP("Findings", "The server ends the conversation"),
        QT_TRANSLATE_NOOP("Findings",
            "421 may come at any time: the server closes, or it has had enough of this client for now. It said: %1"),
        QT_TRANSLATE_NOOP("Findings", "Try again later."), "RFC 5321 3.8"},
    {"transient"_L1, Severity::Note, Stage::Done, QT_TRANSLATE_NOOP("Findings", "Not now, but perhaps later"),
        QT_TRANSLATE_NOOP(
            "Findings", "A code that begins with 4 means that the same may work later. The server said: %1"),
        QT_TRANSLATE_NOOP(
            "Findings", "Wait at least 30 minutes between two tries; mail servers give up after 4 to 5 days."),
        "RFC 5321 4.5.4.1"},
    {"permanent"_L1, Severity::Note, Stage::Done, QT_TRANSLATE_NOOP("Findings", "Refused for good"),
        QT_TRANSLATE_NOOP(
            "Findings", "A code that begins with 5 means that the same will not work again. The server said: %1"),
        QT_TRANSLATE_NOOP("Findings", "Change what the server complains about before you try again."),
        "RFC 5321 4.2.1"},
    {"accepted"_L1, Severity::Remark, Stage::Verdict,
        QT_TRANSLATE_NOOP("Findings", "The server has taken the letter over"),
        QT_TRANSLATE_NOOP("Findings",
            "From here on it is responsible: it delivers the letter or reports back. That it reached the mailbox is "
            "not proven. The server said: %1"),
        nullptr, "RFC 5321 4.2.5, 6.1"},
    {"dot-stuffed"_L1, Severity::Remark, Stage::Data,
        QT_TRANSLATE_NOOP("Findings", "Lines of the letter begin with a dot: %1"),
        QT_TRANSLATE_NOOP("Findings",
            "A lone dot ends the letter, so a dot at the beginning of a line is sent twice. The server takes one off "
            "again."),
        nullptr, "RFC 5321 4.5.2"},
    {"bcc-header"_L1, Severity::Warning, Stage::Data,
        QT_TRANSLATE_NOOP("Findings", "The letter names those who were to get it in secret"),
        QT_TRANSLATE_NOOP(
            "Findings", "The field Bcc went out with the letter, so that everybody who gets it can read who else did."),
        QT_TRANSLATE_NOOP("Findings", "Leave the field out; RCPT is enough for them."), "RFC 5322 3.6.3"},
    {"env-hdr-from"_L1, Severity::Remark, Stage::Data,
        QT_TRANSLATE_NOOP("Findings", "The envelope names another sender than the letter"),
        QT_TRANSLATE_NOOP("Findings",
            "The server was told %1, where reports of a failure go; people read %2 in the field From. Lists and "
            "services "
            "do that; so do forgers, and some filters mind."),
        nullptr, "RFC 5321 2.3.1"},
    {"env-hdr-rcpt"_L1, Severity::Remark, Stage::Data, QT_TRANSLATE_NOOP("Findings", "Somebody gets a blind copy"),
        QT_TRANSLATE_NOOP("Findings",
            "Named in the envelope alone, in neither To nor Cc: %1. Those who read the letter do not see it."),
        nullptr, "RFC 5322 3.6.3"},
    {"no-blank"_L1, Severity::Warning, Stage::Data,
        QT_TRANSLATE_NOOP("Findings", "No empty line stands between the header and the text"),
        QT_TRANSLATE_NOOP("Findings",
            "This line is no field of the header, and no empty line has ended the header before it. Programs differ in "
            "what they make of that."),
        QT_TRANSLATE_NOOP("Findings", "Put an empty line behind the last field."), "RFC 5322 2.1"},
    {"hdr-missing"_L1, Severity::Note, Stage::Data, QT_TRANSLATE_NOOP("Findings", "The header has no %1"),
        QT_TRANSLATE_NOOP("Findings",
            "A letter must have Date and From, and should have a Message-ID. A server may add what is missing, or take "
            "the letter for junk."),
        QT_TRANSLATE_NOOP("Findings", "Begin the letter with these fields."), "RFC 5322 3.6"},
    {"smuggle"_L1, Severity::Error, Stage::Data,
        QT_TRANSLATE_NOOP("Findings", "A dot stands between line ends that are not whole"),
        QT_TRANSLATE_NOOP("Findings",
            "Only CR LF, a dot and CR LF end a letter. A server that takes less for the end reads what follows as "
            "commands: so one letter is smuggled in within another."),
        QT_TRANSLATE_NOOP("Findings", "See what the server did with it: one verdict is right, two are a fault."),
        "RFC 5321 4.1.1.4"},
    {"slow"_L1, Severity::Note, Stage::Done, QT_TRANSLATE_NOOP("Findings", "The server took its time: %1 seconds"),
        QT_TRANSLATE_NOOP("Findings",
            "More than %2 seconds are long here: two in any case, or ten times what this server usually takes. It may "
            "look something up, search the letter for viruses, or slow down clients that it does not know."),
        nullptr, "RFC 5321 4.5.3.2"},
};

} // namespace

std::span<const ObservedRow> observedLines()
{
    return rows;
}

} // namespace Diagnosis
