<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>EntryWords</name>
    <message numerus="yes">
        <source>%n millisecond(s)</source>
        <translation>
            <numerusform>%n millisecond</numerusform>
            <numerusform>%n milliseconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>said %n more time(s)</source>
        <translation>
            <numerusform>said %n more time</numerusform>
            <numerusform>said %n more times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroundWords</name>
    <message numerus="yes">
        <source>%n recipient(s) of this letter had been accepted before. They still count.</source>
        <translation>
            <numerusform>%n recipient of this letter had been accepted before. It still counts.</numerusform>
            <numerusform>%n recipients of this letter had been accepted before. They still count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With this one the letter has %n recipient(s).</source>
        <translation>
            <numerusform>With this one the letter has %n recipient.</numerusform>
            <numerusform>With this one the letter has %n recipients.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LadderWords</name>
    <message numerus="yes">
        <source>(+ %n line(s))</source>
        <translation>
            <numerusform>(+ %n line)</numerusform>
            <numerusform>(+ %n lines)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message numerus="yes">
        <source>%n record(s) of TLS, about %1 octets</source>
        <translation>
            <numerusform>%n record of TLS, about %1 octets</numerusform>
            <numerusform>%n records of TLS, about %1 octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server took %n letter(s).</source>
        <translation>
            <numerusform>The server took %n letter.</numerusform>
            <numerusform>The server took %n letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server took %1 of %n letter(s).</source>
        <translation>
            <numerusform>The server took %1 of %n letter.</numerusform>
            <numerusform>The server took %1 of %n letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentWords</name>
    <message numerus="yes">
        <source>the letter, %1 octets in %n piece(s)</source>
        <translation>
            <numerusform>the letter, %1 octets in %n piece</numerusform>
            <numerusform>the letter, %1 octets in %n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) and what is hidden</source>
        <translation>
            <numerusform>%n octet and what is hidden</numerusform>
            <numerusform>%n octets and what is hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Severities</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimingNames</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>the least patience of a client</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimingWords</name>
    <message numerus="yes">
        <source>a client waits %n minute(s) at least (RFC 5321 4.5.3.2)</source>
        <translation>
            <numerusform>a client waits %n minute at least (RFC 5321 4.5.3.2)</numerusform>
            <numerusform>a client waits %n minutes at least (RFC 5321 4.5.3.2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptCells</name>
    <message numerus="yes">
        <source>%1, %Ln line(s)</source>
        <translation>
            <numerusform>%1, %Ln line</numerusform>
            <numerusform>%1, %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln dot(s) doubled</source>
        <translation>
            <numerusform>, %Ln dot doubled</numerusform>
            <numerusform>, %Ln dots doubled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptRows</name>
    <message numerus="yes">
        <source>+ %n line(s)</source>
        <translation>
            <numerusform>+ %n line</numerusform>
            <numerusform>+ %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and the same %n more time(s)</source>
        <translation>
            <numerusform>and the same %n more time</numerusform>
            <numerusform>and the same %n more times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::AddressTable</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::AttachmentBar</name>
    <message numerus="yes">
        <source>%n attachment(s), %1</source>
        <translation>
            <numerusform>%n attachment, %1</numerusform>
            <numerusform>%n attachments, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::BytesPane</name>
    <message numerus="yes">
        <source>%n octet(s) chosen</source>
        <translation>
            <numerusform>%n octet chosen</numerusform>
            <numerusform>%n octets chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::ComparePane</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::ComposeNotices</name>
    <message numerus="yes">
        <source>Sent to %n recipient(s).</source>
        <translation>
            <numerusform>Sent to %n recipient.</numerusform>
            <numerusform>Sent to %n recipients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n recipient(s) refused: %2. The letter went to the others.</source>
        <translation>
            <numerusform>%1 of %n recipient refused: %2. The letter went to the others.</numerusform>
            <numerusform>%1 of %n recipients refused: %2. The letter went to the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was sent to %n recipient(s).</source>
        <extracomment>%1 is the subject of a letter</extracomment>
        <translation>
            <numerusform>“%1” was sent to %n recipient.</numerusform>
            <numerusform>“%1” was sent to %n recipients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The envelope was changed: the letter goes to %1 and %n other(s), whomever it names.</source>
        <translation>
            <numerusform>The envelope was changed: the letter goes to %1 and %n other, whomever it names.</numerusform>
            <numerusform>The envelope was changed: the letter goes to %1 and %n others, whomever it names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::FindingsPane</name>
    <message numerus="yes">
        <source>%n rule(s) muted</source>
        <translation>
            <numerusform>%n rule muted</numerusform>
            <numerusform>%n rules muted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::FindingsTree</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::HistoryList</name>
    <message numerus="yes">
        <source>Draw the %n &amp;in one ladder</source>
        <translation>
            <numerusform>Draw the %n &amp;in one ladder</numerusform>
            <numerusform>Draw the %n &amp;in one ladder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::HistoryPane</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) deleted.</source>
        <translation>
            <numerusform>%n conversation deleted.</numerusform>
            <numerusform>%n conversations deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::LadderPane</name>
    <message numerus="yes">
        <source>%n conversation(s), one below the other</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations, one below the other</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::NewLinesPill</name>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n new line</numerusform>
            <numerusform>%n new lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::OddChips</name>
    <message numerus="yes">
        <source>. %n added dot(s)</source>
        <translation>
            <numerusform>. %n added dot</numerusform>
            <numerusform>. %n added dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>␊ %n bare LF</source>
        <translation>
            <numerusform>␊ %n bare LF</numerusform>
            <numerusform>␊ %n bare LF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>␍ %n bare CR</source>
        <translation>
            <numerusform>␍ %n bare CR</numerusform>
            <numerusform>␍ %n bare CR</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::OutcomeCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::PracticePane</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) forgotten.</source>
        <translation>
            <numerusform>%n letter forgotten.</numerusform>
            <numerusform>%n letters forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::RepeatList</name>
    <message numerus="yes">
        <source>(a letter of %n line(s))</source>
        <translation>
            <numerusform>(a letter of %n line)</numerusform>
            <numerusform>(a letter of %n lines)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::SearchBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::StateNode</name>
    <message numerus="yes">
        <source>reached %n time(s)</source>
        <translation>
            <numerusform>reached %n time</numerusform>
            <numerusform>reached %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::StatusLine</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practice server: %n letter(s)</source>
        <translation>
            <numerusform>Practice server: %n letter</numerusform>
            <numerusform>Practice server: %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected, no greeting for %n second(s); giving up in %1</source>
        <translation>
            <numerusform>Connected, no greeting for %n second; giving up in %1</numerusform>
            <numerusform>Connected, no greeting for %n seconds; giving up in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no answer for %n second(s); giving up in %2</source>
        <extracomment>%1: a stage of the conversation, &quot;Login&quot;; %2: minutes and seconds</extracomment>
        <translation>
            <numerusform>%1: no answer for %n second; giving up in %2</numerusform>
            <numerusform>%1: no answer for %n seconds; giving up in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::TimingPane</name>
    <message numerus="yes">
        <source>ΔT %1 · %n line(s)</source>
        <translation>
            <numerusform>ΔT %1 · %n line</numerusform>
            <numerusform>ΔT %1 · %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ΔT %1 · %n line(s) · %2</source>
        <translation>
            <numerusform>ΔT %1 · %n line · %2</numerusform>
            <numerusform>ΔT %1 · %n lines · %2</numerusform>
        </translation>
    </message>
</context>
</TS>
