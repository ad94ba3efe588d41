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
    <name>Ui::StatusLine</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected, no greeting for %n second(s)</source>
        <translation>
            <numerusform>Connected, no greeting for %n second</numerusform>
            <numerusform>Connected, no greeting for %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practice server: %n letter(s)</source>
        <translation>
            <numerusform>Practice server: %n letter</numerusform>
            <numerusform>Practice server: %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::TranscriptDelegate</name>
    <message numerus="yes">
        <source>+ %n line(s)</source>
        <translation>
            <numerusform>+ %n line</numerusform>
            <numerusform>+ %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::TranscriptView</name>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n new line</numerusform>
            <numerusform>%n new lines</numerusform>
        </translation>
    </message>
</context>
</TS>
