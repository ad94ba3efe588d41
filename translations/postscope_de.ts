<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>less than a millisecond</source>
        <translation>weniger als einer Millisekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n millisecond(s)</source>
        <translation>
            <numerusform>%n Millisekunde</numerusform>
            <numerusform>%n Millisekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>no reply code</source>
        <translation>kein Antwortcode</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>the letter</source>
        <translation>der Brief</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 von %2 gesendet</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message numerus="yes">
        <source>said %n more time(s)</source>
        <translation>
            <numerusform>noch %n-mal gesagt</numerusform>
            <numerusform>noch %n-mal gesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>line of the letter</source>
        <translation>Zeile des Briefs</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The letter has no sender. Put your address into From.</source>
        <translation>Der Brief hat keinen Absender. Die eigene Adresse bei „Von“ eintragen.</translation>
    </message>
    <message>
        <source>The letter has no recipient. Put an address into To.</source>
        <translation>Der Brief hat keinen Empfänger. Eine Adresse bei „An“ eintragen.</translation>
    </message>
    <message>
        <source>“%1” is not an address. It should look like name@example.org.</source>
        <translation>„%1“ ist keine Adresse. Sie sollte aussehen wie name@example.org.</translation>
    </message>
    <message>
        <source>There is a line break in “%1”. Take it out.</source>
        <translation>In „%1“ steht ein Zeilenumbruch. Er muss entfernt werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a header field of your own. Give it another name.</source>
        <translation>„%1“ ist als eigenes Kopffeld nicht möglich. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The attached file %1 is gone. Remove it or attach it again.</source>
        <translation>Die angehängte Datei %1 ist nicht mehr da. Sie entfernen oder neu anhängen.</translation>
    </message>
    <message>
        <source>The attached file %1 cannot be read. Check who may read it.</source>
        <translation>Die angehängte Datei %1 ist nicht lesbar. Die Leserechte prüfen.</translation>
    </message>
    <message>
        <source>The attached file %1 changed while it was being sent. Send again.</source>
        <translation>Die angehängte Datei %1 wurde während des Sendens verändert. Noch einmal senden.</translation>
    </message>
    <message>
        <source>The letter is too large for this server: it has %2, the server takes %3. Remove an attachment.</source>
        <translation>Der Brief ist zu groß für diesen Server: er hat %2, der Server nimmt %3. Einen Anhang entfernen.</translation>
    </message>
    <message>
        <source>This server cannot take the address %1, whose name has letters outside ASCII. Use another address.</source>
        <translation>Dieser Server kann die Adresse %1 nicht annehmen, weil ihr Name Buchstaben außerhalb von ASCII hat. Eine andere Adresse verwenden.</translation>
    </message>
    <message>
        <source>This message has 8-bit octets, and the server does not offer 8BITMIME. Send it through another server.</source>
        <translation>Diese Nachricht enthält 8-Bit-Oktette, und der Server bietet 8BITMIME nicht an. Über einen anderen Server senden.</translation>
    </message>
    <message>
        <source>“%1” is not a server name. Check the server’s settings.</source>
        <translation>„%1“ ist kein Servername. Die Einstellungen des Servers prüfen.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the spelling and the network.</source>
        <translation>Es gibt keinen Server namens %1. Die Schreibweise und das Netz prüfen.</translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens on this port. Check the port number.</source>
        <translation>Der Rechner ist da, aber an diesem Port nimmt nichts Verbindungen an. Die Portnummer prüfen.</translation>
    </message>
    <message>
        <source>The server does not answer. A firewall may block the port: try port 587 or 465.</source>
        <translation>Der Server antwortet nicht. Vielleicht sperrt eine Firewall den Port: Port 587 oder 465 versuchen.</translation>
    </message>
    <message>
        <source>There is no way to this server. Check the network.</source>
        <translation>Es führt kein Weg zu diesem Server. Das Netz prüfen.</translation>
    </message>
    <message>
        <source>The connection was lost. Nothing was delivered: send again.</source>
        <translation>Die Verbindung ist abgerissen. Nichts wurde zugestellt: noch einmal senden.</translation>
    </message>
    <message>
        <source>This port starts in clear, not with TLS. Use STARTTLS here, or TLS on port 465.</source>
        <translation>Dieser Port beginnt im Klartext, nicht mit TLS. Hier STARTTLS verwenden, oder TLS an Port 465.</translation>
    </message>
    <message>
        <source>The server and this program could not agree on an encryption.</source>
        <translation>Der Server und dieses Programm konnten sich auf keine Verschlüsselung einigen.</translation>
    </message>
    <message>
        <source>The server did not finish setting up the encryption in time. Try again later.</source>
        <translation>Der Server wurde mit dem Aufbau der Verschlüsselung nicht rechtzeitig fertig. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server’s certificate could not be verified, so nothing was sent.</source>
        <translation>Das Zertifikat des Servers ließ sich nicht prüfen, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS, and this account wants encryption. Try TLS on port 465.</source>
        <translation>Der Server bietet STARTTLS nicht an, und dieses Konto verlangt Verschlüsselung. TLS an Port 465 versuchen.</translation>
    </message>
    <message>
        <source>The server offers STARTTLS and then refuses it. Try again later.</source>
        <translation>Der Server bietet STARTTLS an und lehnt es dann ab. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Something was said in clear that should have waited for TLS. Someone may be in the line; nothing was sent.</source>
        <translation>Etwas wurde im Klartext gesagt, das auf TLS hätte warten müssen. Vielleicht sitzt jemand in der Leitung; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Connected, but the server said nothing. A port that speaks TLS from the start waits like this: try TLS.</source>
        <translation>Verbunden, aber der Server hat nichts gesagt. So wartet ein Port, der von Anfang an TLS spricht: TLS versuchen.</translation>
    </message>
    <message>
        <source>The server stopped answering. Try again later.</source>
        <translation>Der Server antwortet nicht mehr. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server does not want to talk to this computer.</source>
        <translation>Der Server will mit diesem Rechner nicht sprechen.</translation>
    </message>
    <message>
        <source>The server refused the hello.</source>
        <translation>Der Server hat die Begrüßung abgelehnt.</translation>
    </message>
    <message>
        <source>What answered does not speak SMTP. Check the server name and the port.</source>
        <translation>Was da antwortet, spricht kein SMTP. Servernamen und Port prüfen.</translation>
    </message>
    <message>
        <source>The server’s reply has no end. Check the server name and the port.</source>
        <translation>Die Antwort des Servers hat kein Ende. Servernamen und Port prüfen.</translation>
    </message>
    <message>
        <source>The server gave a reply that this command cannot have.</source>
        <translation>Der Server hat eine Antwort gegeben, die es auf diesen Befehl nicht geben darf.</translation>
    </message>
    <message>
        <source>The server closed the conversation. Try again later.</source>
        <translation>Der Server hat das Gespräch beendet. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server refused the sender %1.</source>
        <translation>Der Server hat den Absender %1 abgelehnt.</translation>
    </message>
    <message>
        <source>The server refused every recipient, so the letter was not sent.</source>
        <translation>Der Server hat jeden Empfänger abgelehnt, deshalb wurde der Brief nicht gesendet.</translation>
    </message>
    <message>
        <source>The server took the envelope and then refused the letter.</source>
        <translation>Der Server hat den Umschlag angenommen und dann den Brief abgelehnt.</translation>
    </message>
    <message>
        <source>The server read the letter and refused it.</source>
        <translation>Der Server hat den Brief gelesen und abgelehnt.</translation>
    </message>
    <message>
        <source>The connection was lost after the whole letter was sent. It may have been delivered: ask before you send it again.</source>
        <translation>Die Verbindung ist abgerissen, nachdem der ganze Brief gesendet war. Er kann zugestellt sein: vor dem nächsten Senden nachfragen.</translation>
    </message>
    <message>
        <source>The connection is not encrypted, so the password was not sent. Choose STARTTLS or TLS.</source>
        <translation>Die Verbindung ist nicht verschlüsselt, deshalb wurde das Passwort nicht gesendet. STARTTLS oder TLS wählen.</translation>
    </message>
    <message>
        <source>The server offers no login here. Choose another port, or leave the user name empty.</source>
        <translation>Der Server bietet hier keine Anmeldung an. Einen anderen Port wählen oder den Benutzernamen leer lassen.</translation>
    </message>
    <message>
        <source>The server and this program have no way to log in that both know.</source>
        <translation>Der Server und dieses Programm kennen kein gemeinsames Anmeldeverfahren.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password. Check both.</source>
        <translation>Der Server hat den Benutzernamen oder das Passwort abgelehnt. Beide prüfen.</translation>
    </message>
    <message>
        <source>The server asked a question in the login that makes no sense.</source>
        <translation>Der Server hat bei der Anmeldung eine Frage gestellt, die keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>This account needs a password.</source>
        <translation>Dieses Konto braucht ein Passwort.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Choose another place.</source>
        <translation>Die Datei %1 ist nicht schreibbar. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The file %1 is damaged.</source>
        <translation>Die Datei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Another program listens on %1 already. Choose another port.</source>
        <translation>An %1 lauscht schon ein anderes Programm. Einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>The system’s keychain does not answer. The password is asked for and kept until the program ends.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht. Das Passwort wird erfragt und bis zum Ende des Programms behalten.</translation>
    </message>
    <message>
        <source>Cancelled by you. Nothing was delivered.</source>
        <translation>Von Ihnen abgebrochen. Nichts wurde zugestellt.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Please report it.</source>
        <translation>Im Programm ist etwas schiefgegangen. Bitte den Fehler melden.</translation>
    </message>
    <message>
        <source>%1 The server said: %2</source>
        <extracomment>%1 is a sentence of the program, %2 what the server said</extracomment>
        <translation>%1 Der Server hat gesagt: %2</translation>
    </message>
    <message>
        <source>The server did not prove that it knows your password, so it may be somebody else&apos;s.</source>
        <translation>Der Server hat nicht bewiesen, dass er Ihr Passwort kennt; er kann ein fremder sein.</translation>
    </message>
    <message>
        <source>The user name or the password has a character that cannot be sent in a login. Enter both again.</source>
        <translation>Der Benutzername oder das Passwort enthält ein Zeichen, das bei einer Anmeldung nicht gesendet werden kann. Geben Sie beide neu ein.</translation>
    </message>
    <message>
        <source>The name server could not say where %1 is. Try again later.</source>
        <translation>Der Nameserver konnte nicht sagen, wo %1 ist. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 takes no mail. Check the recipient’s address.</source>
        <translation>%1 nimmt keine E-Mail an. Prüfen Sie die Adresse des Empfängers.</translation>
    </message>
    <message>
        <source>%1 is no address of this computer. Choose another one, or none.</source>
        <translation>%1 ist keine Adresse dieses Computers. Wählen Sie eine andere oder keine.</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer. Check its name, its port and its kind.</source>
        <translation>Der Proxy %1 antwortet nicht. Prüfen Sie seinen Namen, seinen Port und seine Art.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the user name or the password. Check both.</source>
        <translation>Der Proxy %1 hat den Benutzernamen oder das Passwort abgelehnt. Prüfen Sie beides.</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to the server. Its rules may forbid the port.</source>
        <translation>Der Proxy %1 hat keine Verbindung zum Server hergestellt. Seine Regeln verbieten vielleicht den Port.</translation>
    </message>
    <message>
        <source>The key in %1 is locked by a password. Use a key without one.</source>
        <translation>Der Schlüssel in %1 ist mit einem Passwort verschlossen. Nehmen Sie einen Schlüssel ohne Passwort.</translation>
    </message>
    <message>
        <source>This server does not offer %1. Do without it, or send through another server.</source>
        <translation>Dieser Server bietet %1 nicht an. Darauf verzichten oder über einen anderen Server senden.</translation>
    </message>
    <message>
        <source>The server allows %3 for %1, and %2 is asked for. Ask for what it allows.</source>
        <translation>Der Server erlaubt für %1 %3, verlangt wird %2. Verlangen, was er erlaubt.</translation>
    </message>
    <message>
        <source>REQUIRETLS needs a connection whose certificate is verified, and this one is not. Do without it, or send through another server.</source>
        <translation>REQUIRETLS braucht eine Verbindung mit geprüftem Zertifikat, und diese hat keines. Darauf verzichten oder über einen anderen Server senden.</translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the certificate. Choose the other file.</source>
        <translation>Der Schlüssel in %1 gehört nicht zum Zertifikat. Wählen Sie die andere Datei.</translation>
    </message>
    <message>
        <source>The server lets nobody in without a certificate that it knows. Choose another client certificate.</source>
        <translation>Der Server lässt niemanden ohne ein Zertifikat herein, das er kennt. Ein anderes Client-Zertifikat wählen.</translation>
    </message>
    <message>
        <source>The server refused this password for %1 before. It is not tried again, because accounts get locked: enter the password anew.</source>
        <translation>Der Server hat dieses Passwort für %1 schon einmal abgelehnt. Es wird nicht noch einmal versucht, weil Konten gesperrt werden: das Passwort neu eingeben.</translation>
    </message>
    <message>
        <source>One letter takes up to %2 recipients. Send it to a part of the list at a time.</source>
        <translation>Ein Brief nimmt bis zu %2 Empfänger. Senden Sie ihn jeweils an einen Teil der Liste.</translation>
    </message>
    <message>
        <source>The server does not take the PROXY header. Connect without it.</source>
        <translation>Der Server nimmt den PROXY-Kopf nicht an. Ohne ihn verbinden.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>A set is not closed: } is missing.</source>
        <translation>Eine Menge ist nicht geschlossen: } fehlt.</translation>
    </message>
    <message>
        <source>The quotation mark at the end is missing.</source>
        <translation>Das Anführungszeichen am Ende fehlt.</translation>
    </message>
    <message>
        <source>The / at the end of the pattern is missing.</source>
        <translation>Das / am Ende des Musters fehlt.</translation>
    </message>
    <message>
        <source>This filter is too long.</source>
        <translation>Dieser Filter ist zu lang.</translation>
    </message>
    <message>
        <source>There are too many parentheses inside each other.</source>
        <translation>Zu viele Klammern sind ineinander geschachtelt.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Ein Feld „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is not known from a conversation alone.</source>
        <translation>„%1“ ist aus einem Gespräch allein nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” does not fit this field.</source>
        <translation>„%1“ passt nicht zu diesem Feld.</translation>
    </message>
    <message>
        <source>A value is missing behind “%1”.</source>
        <translation>Hinter „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>“%1” is no value of this field.</source>
        <translation>„%1“ ist kein Wert dieses Felds.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>Der Bereich „%1“ endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>Hier fehlt etwas.</translation>
    </message>
    <message>
        <source>Something is missing beside “%1”.</source>
        <translation>Neben „%1“ fehlt etwas.</translation>
    </message>
    <message>
        <source>This pattern is not complete: %1.</source>
        <translation>Dieses Muster ist nicht vollständig: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here.</source>
        <translation>„%1“ kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>%1 These do: %2</source>
        <translation>%1 Diese passen: %2</translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <translation>%1 War „%2“ gemeint?</translation>
    </message>
    <message>
        <source>%1 Do you mean one of these: %2?</source>
        <translation>%1 Meinen Sie eines von diesen: %2?</translation>
    </message>
    <message>
        <source>%1 Until then the lines are those of “%2”.</source>
        <extracomment>%1: what is wrong with a filter that is typed; %2: the filter before</extracomment>
        <translation>%1 Bis dahin sind es die Zeilen von „%2“.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The certificate is for another name</source>
        <translation>Das Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>You called %1, and the certificate is for: %2</source>
        <translation>Sie haben %1 angesprochen, und das Zertifikat gilt für: %2</translation>
    </message>
    <message>
        <source>The server&apos;s name was entered in another form than its owner uses.</source>
        <translation>Der Servername wurde in einer anderen Form eingetragen, als der Betreiber ihn benutzt.</translation>
    </message>
    <message>
        <source>Another server answers.</source>
        <translation>Ein anderer Server antwortet.</translation>
    </message>
    <message>
        <source>If one of these names is your provider&apos;s, use it as the server name.</source>
        <translation>Wenn einer dieser Namen zu Ihrem Anbieter gehört, nehmen Sie ihn als Servernamen.</translation>
    </message>
    <message>
        <source>Ask who runs the server, and show the transcript.</source>
        <translation>Fragen Sie den Betreiber des Servers und zeigen Sie ihm das Protokoll.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>It was valid until %3.</source>
        <translation>Es war gültig bis %3.</translation>
    </message>
    <message>
        <source>The operator forgot to renew it, or to load the new one.</source>
        <translation>Der Betreiber hat vergessen, es zu erneuern oder das neue zu laden.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>Die Uhr dieses Rechners geht falsch.</translation>
    </message>
    <message>
        <source>Check date and time of this computer.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Rechners.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>It will be valid from %4.</source>
        <translation>Es ist gültig ab %4.</translation>
    </message>
    <message>
        <source>The certificate is brand-new.</source>
        <translation>Das Zertifikat ist ganz neu.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself</source>
        <translation>Das Zertifikat ist von sich selbst unterschrieben</translation>
    </message>
    <message>
        <source>Nobody else vouches for %8.</source>
        <translation>Niemand sonst bürgt für %8.</translation>
    </message>
    <message>
        <source>A private server, or one that is set up with a standard certificate.</source>
        <translation>Ein privater Server oder einer mit einem Standardzertifikat.</translation>
    </message>
    <message>
        <source>Security software on this computer answers in the server&apos;s place.</source>
        <translation>Sicherheitssoftware auf diesem Rechner antwortet an Stelle des Servers.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with who runs the server: %6</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem Betreiber des Servers: %6</translation>
    </message>
    <message>
        <source>Trust this one certificate only if it is the same.</source>
        <translation>Vertrauen Sie diesem einen Zertifikat nur, wenn er gleich ist.</translation>
    </message>
    <message>
        <source>The certificate comes from an unknown authority</source>
        <translation>Das Zertifikat kommt von einer unbekannten Stelle</translation>
    </message>
    <message>
        <source>This computer does not know the issuer: %5</source>
        <translation>Dieser Rechner kennt den Aussteller nicht: %5</translation>
    </message>
    <message>
        <source>The server does not send its intermediate certificate.</source>
        <translation>Der Server sendet sein Zwischenzertifikat nicht mit.</translation>
    </message>
    <message>
        <source>The authority is private.</source>
        <translation>Die Zertifizierungsstelle ist privat.</translation>
    </message>
    <message>
        <source>Tell who runs the server to send the whole chain.</source>
        <translation>Sagen Sie dem Betreiber, dass er die ganze Kette senden soll.</translation>
    </message>
    <message>
        <source>For a private authority: add its certificate to this account or computer.</source>
        <translation>Bei einer privaten Stelle: Fügen Sie ihr Zertifikat diesem Konto oder Rechner hinzu.</translation>
    </message>
    <message>
        <source>The certificate comes from a private authority</source>
        <translation>Das Zertifikat kommt von einer privaten Stelle</translation>
    </message>
    <message>
        <source>The chain ends at an authority that this computer does not trust: %5</source>
        <translation>Die Kette endet bei einer Stelle, der dieser Rechner nicht vertraut: %5</translation>
    </message>
    <message>
        <source>A company or a home network with its own authority.</source>
        <translation>Eine Firma oder ein Heimnetz mit eigener Stelle.</translation>
    </message>
    <message>
        <source>Security software on this computer reads along.</source>
        <translation>Sicherheitssoftware auf diesem Rechner liest mit.</translation>
    </message>
    <message>
        <source>Add the authority&apos;s certificate, if you know it to be right.</source>
        <translation>Fügen Sie das Zertifikat der Stelle hinzu, wenn Sie wissen, dass es stimmt.</translation>
    </message>
    <message>
        <source>The certificate was revoked</source>
        <translation>Das Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>Its issuer has taken it back: %5</source>
        <translation>Sein Aussteller hat es zurückgezogen: %5</translation>
    </message>
    <message>
        <source>Its key may be in other hands.</source>
        <translation>Sein Schlüssel kann in fremden Händen sein.</translation>
    </message>
    <message>
        <source>Do not go on.</source>
        <translation>Machen Sie nicht weiter.</translation>
    </message>
    <message>
        <source>The certificate is too weak</source>
        <translation>Das Zertifikat ist zu schwach</translation>
    </message>
    <message>
        <source>Its key or its signature can be forged with today&apos;s means.</source>
        <translation>Sein Schlüssel oder seine Unterschrift ist mit heutigen Mitteln fälschbar.</translation>
    </message>
    <message>
        <source>The certificate is old.</source>
        <translation>Das Zertifikat ist alt.</translation>
    </message>
    <message>
        <source>The certificate is not meant for servers</source>
        <translation>Das Zertifikat ist nicht für Server gedacht</translation>
    </message>
    <message>
        <source>It was issued for another purpose.</source>
        <translation>Es wurde für einen anderen Zweck ausgestellt.</translation>
    </message>
    <message>
        <source>The operator installed the wrong certificate.</source>
        <translation>Der Betreiber hat das falsche Zertifikat eingebaut.</translation>
    </message>
    <message>
        <source>The server sent no certificate</source>
        <translation>Der Server hat kein Zertifikat gesendet</translation>
    </message>
    <message>
        <source>Without one it cannot show who it is.</source>
        <translation>Ohne eines kann er nicht zeigen, wer er ist.</translation>
    </message>
    <message>
        <source>The server is not set up for TLS.</source>
        <translation>Der Server ist nicht für TLS eingerichtet.</translation>
    </message>
    <message>
        <source>The certificate has a defect</source>
        <translation>Das Zertifikat hat einen Mangel</translation>
    </message>
    <message>
        <source>The TLS library says: %7</source>
        <translation>Die TLS-Bibliothek sagt: %7</translation>
    </message>
    <message>
        <source>The certificate was not made correctly.</source>
        <translation>Das Zertifikat wurde nicht richtig gemacht.</translation>
    </message>
    <message>
        <source>This is not a server name</source>
        <translation>Das ist kein Servername</translation>
    </message>
    <message>
        <source>“%1” is neither a host name nor an address.</source>
        <translation>„%1“ ist weder ein Rechnername noch eine Adresse.</translation>
    </message>
    <message>
        <source>A character was mistyped, or an address was pasted with more around it.</source>
        <translation>Ein Zeichen ist vertippt, oder eine Adresse wurde mit Drumherum eingefügt.</translation>
    </message>
    <message>
        <source>Write it like mail.example.org.</source>
        <translation>Schreiben Sie ihn wie mail.example.org.</translation>
    </message>
    <message>
        <source>There is no server of this name</source>
        <translation>Einen Server dieses Namens gibt es nicht</translation>
    </message>
    <message>
        <source>DNS has no address for %1.</source>
        <translation>Das DNS hat keine Adresse für %1.</translation>
    </message>
    <message>
        <source>The name is mistyped.</source>
        <translation>Der Name ist vertippt.</translation>
    </message>
    <message>
        <source>The network or its DNS does not work.</source>
        <translation>Das Netz oder sein DNS funktioniert nicht.</translation>
    </message>
    <message>
        <source>The name is known only inside another network, such as a VPN.</source>
        <translation>Der Name ist nur in einem anderen Netz bekannt, etwa einem VPN.</translation>
    </message>
    <message>
        <source>Check the spelling of the server name.</source>
        <translation>Prüfen Sie die Schreibweise des Servernamens.</translation>
    </message>
    <message>
        <source>Check whether other names are found, in a browser for one.</source>
        <translation>Prüfen Sie, ob andere Namen gefunden werden, etwa im Browser.</translation>
    </message>
    <message>
        <source>Nothing listens on this port</source>
        <translation>An diesem Port hört niemand</translation>
    </message>
    <message>
        <source>%5 refused the connection at once.</source>
        <translation>%5 hat die Verbindung sofort abgelehnt.</translation>
    </message>
    <message>
        <source>The port number is wrong.</source>
        <translation>Die Portnummer ist falsch.</translation>
    </message>
    <message>
        <source>The mail service is not running there.</source>
        <translation>Der Maildienst läuft dort nicht.</translation>
    </message>
    <message>
        <source>A firewall refuses the connection.</source>
        <translation>Eine Firewall lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>Check the port: 465 and 587 are for sending, 25 is between servers.</source>
        <translation>Prüfen Sie den Port: 465 und 587 sind zum Einliefern, 25 ist zwischen Servern.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>No connection to %5 could be made in the time allowed.</source>
        <translation>Innerhalb der Wartezeit kam keine Verbindung zu %5 zustande.</translation>
    </message>
    <message>
        <source>A firewall on the way drops the connection.</source>
        <translation>Eine Firewall unterwegs lässt die Verbindung nicht zu.</translation>
    </message>
    <message>
        <source>The server is off, or the address is wrong.</source>
        <translation>Der Server ist aus, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>Try port 587 or 465.</source>
        <translation>Versuchen Sie Port 587 oder 465.</translation>
    </message>
    <message>
        <source>Try from another network.</source>
        <translation>Versuchen Sie es aus einem anderen Netz.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>There is no way to this server</source>
        <translation>Es gibt keinen Weg zu diesem Server</translation>
    </message>
    <message>
        <source>This computer&apos;s network has no route to %5.</source>
        <translation>Das Netz dieses Rechners hat keinen Weg zu %5.</translation>
    </message>
    <message>
        <source>The computer is offline.</source>
        <translation>Der Rechner ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The server has only an IPv6 address, and this network has no IPv6.</source>
        <translation>Der Server hat nur eine IPv6-Adresse, und dieses Netz hat kein IPv6.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Prüfen Sie die Netzverbindung.</translation>
    </message>
    <message>
        <source>Switch the VPN on or off.</source>
        <translation>Schalten Sie das VPN ein oder aus.</translation>
    </message>
    <message>
        <source>The connection broke before the letter was complete</source>
        <translation>Die Verbindung brach ab, bevor der Brief vollständig war</translation>
    </message>
    <message>
        <source>The server cannot have accepted the letter, because it never got all of it.</source>
        <translation>Der Server kann den Brief nicht angenommen haben, denn er hat ihn nie ganz bekommen.</translation>
    </message>
    <message>
        <source>The network broke down for a moment.</source>
        <translation>Das Netz war kurz unterbrochen.</translation>
    </message>
    <message>
        <source>The server or something on the way closed the connection.</source>
        <translation>Der Server oder etwas unterwegs hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>Send again.</source>
        <translation>Senden Sie erneut.</translation>
    </message>
    <message>
        <source>If it happens each time, look at the last lines of the transcript.</source>
        <translation>Wenn es jedes Mal geschieht, sehen Sie sich die letzten Zeilen des Protokolls an.</translation>
    </message>
    <message>
        <source>This port does not begin with TLS</source>
        <translation>Dieser Port beginnt nicht mit TLS</translation>
    </message>
    <message>
        <source>%5 answered in clear text where a TLS handshake was expected.</source>
        <translation>%5 hat im Klartext geantwortet, wo ein TLS-Handshake erwartet wurde.</translation>
    </message>
    <message>
        <source>Ports 587 and 25 begin in clear and change to TLS by STARTTLS.</source>
        <translation>Die Ports 587 und 25 beginnen im Klartext und wechseln mit STARTTLS zu TLS.</translation>
    </message>
    <message>
        <source>Choose STARTTLS as the security of this account.</source>
        <translation>Stellen Sie für dieses Konto STARTTLS ein.</translation>
    </message>
    <message>
        <source>Or keep TLS from the start and use port 465.</source>
        <translation>Oder behalten Sie TLS von Anfang an, und nehmen Sie Port 465.</translation>
    </message>
    <message>
        <source>Encryption could not be agreed on</source>
        <translation>Auf eine Verschlüsselung konnte man sich nicht einigen</translation>
    </message>
    <message>
        <source>The TLS handshake with %5 failed; nothing secret was sent.</source>
        <translation>Der TLS-Handshake mit %5 ist gescheitert; es wurde nichts Geheimes gesendet.</translation>
    </message>
    <message>
        <source>The server knows only old versions of TLS.</source>
        <translation>Der Server kennt nur alte TLS-Versionen.</translation>
    </message>
    <message>
        <source>The server wants a client certificate.</source>
        <translation>Der Server verlangt ein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>The port is not for TLS.</source>
        <translation>Der Port ist nicht für TLS.</translation>
    </message>
    <message>
        <source>Check the server name and the port.</source>
        <translation>Prüfen Sie Servernamen und Port.</translation>
    </message>
    <message>
        <source>The server did not finish the TLS handshake</source>
        <translation>Der Server hat den TLS-Handshake nicht beendet</translation>
    </message>
    <message>
        <source>The handshake with %5 began, and then nothing more came.</source>
        <translation>Der Handshake mit %5 begann, dann kam nichts mehr.</translation>
    </message>
    <message>
        <source>The server is not running or is overloaded.</source>
        <translation>Der Server läuft nicht oder ist überlastet.</translation>
    </message>
    <message>
        <source>Large packets get lost on the way.</source>
        <translation>Große Pakete gehen unterwegs verloren.</translation>
    </message>
    <message>
        <source>The port does not speak TLS from the start.</source>
        <translation>Der Port spricht nicht von Anfang an TLS.</translation>
    </message>
    <message>
        <source>Check whether this port wants STARTTLS.</source>
        <translation>Prüfen Sie, ob dieser Port STARTTLS verlangt.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified</source>
        <translation>Das Zertifikat des Servers war nicht zu bestätigen</translation>
    </message>
    <message>
        <source>Who answers for %1 is not certain, so neither password nor letter was sent.</source>
        <translation>Wer für %1 antwortet, ist nicht sicher; deshalb wurden weder Passwort noch Brief gesendet.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has a defect.</source>
        <translation>Das Zertifikat des Servers hat einen Mangel.</translation>
    </message>
    <message>
        <source>Something on the way pretends to be the server.</source>
        <translation>Etwas unterwegs gibt sich als der Server aus.</translation>
    </message>
    <message>
        <source>Look at the certificate before you decide.</source>
        <translation>Sehen Sie sich das Zertifikat an, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>The server does not offer encryption here</source>
        <translation>Der Server bietet hier keine Verschlüsselung an</translation>
    </message>
    <message>
        <source>The reply to EHLO did not list STARTTLS, and this account wants encryption.</source>
        <translation>Die Antwort auf EHLO nannte STARTTLS nicht, und dieses Konto verlangt Verschlüsselung.</translation>
    </message>
    <message>
        <source>The server has encryption on another port only.</source>
        <translation>Der Server hat Verschlüsselung nur an einem anderen Port.</translation>
    </message>
    <message>
        <source>Something on the way, such as a firewall, takes the offer out.</source>
        <translation>Etwas unterwegs, etwa eine Firewall, entfernt das Angebot.</translation>
    </message>
    <message>
        <source>Choose TLS from the start, on port 465.</source>
        <translation>Stellen Sie TLS von Anfang an ein, auf Port 465.</translation>
    </message>
    <message>
        <source>Ask your mail provider, and show the server&apos;s words.</source>
        <translation>Fragen Sie Ihren Mailanbieter und zeigen Sie ihm die Worte des Servers.</translation>
    </message>
    <message>
        <source>The server offers encryption but cannot begin it</source>
        <translation>Der Server bietet Verschlüsselung an, kann sie aber nicht beginnen</translation>
    </message>
    <message>
        <source>The server said: %4</source>
        <translation>Der Server sagte: %4</translation>
    </message>
    <message>
        <source>The server&apos;s certificate or key cannot be read.</source>
        <translation>Zertifikat oder Schlüssel des Servers sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Something was said in clear before encryption began</source>
        <translation>Vor der Verschlüsselung wurde etwas im Klartext gesagt</translation>
    </message>
    <message>
        <source>Octets came between the server&apos;s go-ahead and the handshake. They could come from an attacker, so the run ended.</source>
        <translation>Zwischen der Zusage des Servers und dem Handshake kamen Oktette. Sie könnten von einem Angreifer stammen, deshalb endete der Lauf.</translation>
    </message>
    <message>
        <source>The server or a device on the way has a fault.</source>
        <translation>Der Server oder ein Gerät unterwegs hat einen Fehler.</translation>
    </message>
    <message>
        <source>Somebody tries to put words into the conversation.</source>
        <translation>Jemand versucht, dem Gespräch etwas unterzuschieben.</translation>
    </message>
    <message>
        <source>Port 465 speaks TLS from the first octet</source>
        <translation>Port 465 spricht ab dem ersten Oktett TLS</translation>
    </message>
    <message>
        <source>%5 accepted the connection and waits; on port 465 the client has to begin with TLS.</source>
        <translation>%5 hat die Verbindung angenommen und wartet; an Port 465 muss der Client mit TLS beginnen.</translation>
    </message>
    <message>
        <source>The account&apos;s security is not TLS from the start.</source>
        <translation>Für das Konto ist nicht TLS von Anfang an eingestellt.</translation>
    </message>
    <message>
        <source>Choose TLS from the start for this account.</source>
        <translation>Stellen Sie für dieses Konto TLS von Anfang an ein.</translation>
    </message>
    <message>
        <source>No connection: port 25 is often blocked</source>
        <translation>Keine Verbindung: Port 25 ist oft gesperrt</translation>
    </message>
    <message>
        <source>Many providers of internet access block port 25 against spam.</source>
        <translation>Viele Internetanbieter sperren Port 25 gegen Spam.</translation>
    </message>
    <message>
        <source>To send through your provider, use port 587 or 465 with a login.</source>
        <translation>Zum Senden über Ihren Anbieter nehmen Sie Port 587 oder 465 mit Anmeldung.</translation>
    </message>
    <message>
        <source>The server insists on encryption</source>
        <translation>Der Server besteht auf Verschlüsselung</translation>
    </message>
    <message>
        <source>The account&apos;s security is set to none.</source>
        <translation>Für das Konto ist keine Verschlüsselung eingestellt.</translation>
    </message>
    <message>
        <source>Then send again.</source>
        <translation>Senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Too many connections to the server from here</source>
        <translation>Zu viele Verbindungen von hier zum Server</translation>
    </message>
    <message>
        <source>Other programs or people behind the same address are connected, too.</source>
        <translation>Auch andere Programme oder Personen hinter derselben Adresse sind verbunden.</translation>
    </message>
    <message>
        <source>Close other connections to this server.</source>
        <translation>Schließen Sie andere Verbindungen zu diesem Server.</translation>
    </message>
    <message>
        <source>The server limits how much may be sent</source>
        <translation>Der Server begrenzt, wie viel gesendet werden darf</translation>
    </message>
    <message>
        <source>Too many messages or recipients came in too short a time.</source>
        <translation>Zu viele Nachrichten oder Empfänger kamen in zu kurzer Zeit.</translation>
    </message>
    <message>
        <source>Wait: minutes for a rate, up to a day for a daily limit.</source>
        <translation>Warten Sie: Minuten bei einer Rate, bis zu einem Tag bei einer Tagesgrenze.</translation>
    </message>
    <message>
        <source>Ask your provider how much is allowed.</source>
        <translation>Fragen Sie Ihren Anbieter, wie viel erlaubt ist.</translation>
    </message>
    <message>
        <source>The address that you send from is blocked</source>
        <translation>Die Adresse, von der Sie senden, ist gesperrt</translation>
    </message>
    <message>
        <source>Addresses at home are listed as a matter of course, because mail should come from a provider.</source>
        <translation>Privatanschlüsse sind grundsätzlich gelistet, denn Mail soll von einem Anbieter kommen.</translation>
    </message>
    <message>
        <source>Spam came from this address or its neighbours.</source>
        <translation>Von dieser Adresse oder ihren Nachbarn kam Spam.</translation>
    </message>
    <message>
        <source>Send through your own provider&apos;s server, with a login.</source>
        <translation>Senden Sie über den Server Ihres Anbieters, mit Anmeldung.</translation>
    </message>
    <message>
        <source>For a server of your own: look the address up at the list named.</source>
        <translation>Bei einem eigenen Server: Schlagen Sie die Adresse bei der genannten Liste nach.</translation>
    </message>
    <message>
        <source>The address that you send from has no proper name</source>
        <translation>Die Adresse, von der Sie senden, hat keinen richtigen Namen</translation>
    </message>
    <message>
        <source>There is no reverse DNS for the address, or it does not fit.</source>
        <translation>Für die Adresse gibt es kein Reverse-DNS, oder es passt nicht.</translation>
    </message>
    <message>
        <source>For a server of your own: who owns the address can set its name.</source>
        <translation>Bei einem eigenen Server: Wem die Adresse gehört, der kann ihren Namen setzen.</translation>
    </message>
    <message>
        <source>The letter has no sender</source>
        <translation>Der Brief hat keinen Absender</translation>
    </message>
    <message>
        <source>A letter needs an address in From; nothing was sent.</source>
        <translation>Ein Brief braucht eine Adresse in From; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No address was entered, and the account has none.</source>
        <translation>Es wurde keine Adresse eingegeben, und das Konto hat keine.</translation>
    </message>
    <message>
        <source>Put your address into From.</source>
        <translation>Tragen Sie Ihre Adresse bei From ein.</translation>
    </message>
    <message>
        <source>The letter has no recipient</source>
        <translation>Der Brief hat keinen Empfänger</translation>
    </message>
    <message>
        <source>There is nobody to send to; nothing was sent.</source>
        <translation>Es gibt niemanden, an den gesendet werden könnte; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>To, Cc and Bcc are empty.</source>
        <translation>An, Cc und Bcc sind leer.</translation>
    </message>
    <message>
        <source>Put at least one address into To, Cc or Bcc.</source>
        <translation>Tragen Sie mindestens eine Adresse bei An, Cc oder Bcc ein.</translation>
    </message>
    <message>
        <source>This is not a complete mail address</source>
        <translation>Das ist keine vollständige Mailadresse</translation>
    </message>
    <message>
        <source>“%1” cannot be read as an address; nothing was sent.</source>
        <translation>„%1“ ist nicht als Adresse lesbar; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The address was mistyped.</source>
        <translation>Die Adresse ist vertippt.</translation>
    </message>
    <message>
        <source>The @ or the domain is missing.</source>
        <translation>Das @ oder die Domain fehlt.</translation>
    </message>
    <message>
        <source>Write it like name@example.org.</source>
        <translation>Schreiben Sie sie wie name@example.org.</translation>
    </message>
    <message>
        <source>A field holds a line break</source>
        <translation>Ein Feld enthält einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>“%1” must be one line; with a line break somebody could smuggle in other header fields.</source>
        <translation>„%1“ muss eine einzige Zeile sein; mit einem Umbruch ließen sich fremde Kopffelder einschmuggeln.</translation>
    </message>
    <message>
        <source>Text with a line break was pasted.</source>
        <translation>Text mit einem Zeilenumbruch wurde eingefügt.</translation>
    </message>
    <message>
        <source>Take the line break out.</source>
        <translation>Entfernen Sie den Zeilenumbruch.</translation>
    </message>
    <message>
        <source>This header field cannot be added</source>
        <translation>Dieses Kopffeld kann nicht ergänzt werden</translation>
    </message>
    <message>
        <source>“%1” is no name of a header field, or the program writes this field itself.</source>
        <translation>„%1“ ist kein Name eines Kopffelds, oder das Programm schreibt dieses Feld selbst.</translation>
    </message>
    <message>
        <source>The name holds a space, a colon or a character outside ASCII.</source>
        <translation>Der Name enthält ein Leerzeichen, einen Doppelpunkt oder ein Zeichen außerhalb von ASCII.</translation>
    </message>
    <message>
        <source>Give the field another name, or leave it out.</source>
        <translation>Geben Sie dem Feld einen anderen Namen, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>An attached file is gone</source>
        <translation>Eine angehängte Datei ist verschwunden</translation>
    </message>
    <message>
        <source>The file %1 is no longer there; nothing was sent.</source>
        <translation>Die Datei %1 ist nicht mehr da; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted after it was attached.</source>
        <translation>Sie wurde nach dem Anhängen verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>Remove the attachment, or attach the file again.</source>
        <translation>Entfernen Sie den Anhang, oder hängen Sie die Datei neu an.</translation>
    </message>
    <message>
        <source>An attached file cannot be read</source>
        <translation>Eine angehängte Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>The file %1 is there but cannot be opened; nothing was sent.</source>
        <translation>Die Datei %1 ist da, lässt sich aber nicht öffnen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>You have no permission to read it.</source>
        <translation>Sie haben keine Leserechte.</translation>
    </message>
    <message>
        <source>The disk or the network share is not available.</source>
        <translation>Das Laufwerk oder die Freigabe ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>Check who may read the file, then send again.</source>
        <translation>Prüfen Sie die Leserechte, und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>An attached file changed while it was sent</source>
        <translation>Eine angehängte Datei änderte sich beim Senden</translation>
    </message>
    <message>
        <source>The size of %1 changed after the letter was measured, so the letter was not finished.</source>
        <translation>Die Größe von %1 änderte sich nach dem Messen, deshalb wurde der Brief nicht fertig gesendet.</translation>
    </message>
    <message>
        <source>Another program is still writing the file.</source>
        <translation>Ein anderes Programm schreibt noch an der Datei.</translation>
    </message>
    <message>
        <source>Wait until the file is complete, then send again.</source>
        <translation>Warten Sie, bis die Datei fertig ist, und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The letter is too large for this server</source>
        <translation>Der Brief ist zu groß für diesen Server</translation>
    </message>
    <message>
        <source>It has %2 octets, and the server announced a limit of %3; it was not sent.</source>
        <translation>Er hat %2 Oktette, und der Server hat eine Grenze von %3 angekündigt; er wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Attachments grow by about a third when they are encoded.</source>
        <translation>Anhänge wachsen beim Kodieren um etwa ein Drittel.</translation>
    </message>
    <message>
        <source>Remove or shrink an attachment.</source>
        <translation>Entfernen oder verkleinern Sie einen Anhang.</translation>
    </message>
    <message>
        <source>Share large files by a link instead.</source>
        <translation>Geben Sie große Dateien stattdessen als Link weiter.</translation>
    </message>
    <message>
        <source>The server cannot take this address</source>
        <translation>Der Server kann diese Adresse nicht annehmen</translation>
    </message>
    <message>
        <source>The name in %1 has characters outside ASCII, and the server does not offer SMTPUTF8.</source>
        <translation>Der Name in %1 enthält Zeichen außerhalb von ASCII, und der Server bietet SMTPUTF8 nicht an.</translation>
    </message>
    <message>
        <source>The server does not know internationalised addresses.</source>
        <translation>Der Server kennt keine internationalisierten Adressen.</translation>
    </message>
    <message>
        <source>Use another address of the recipient, in plain ASCII.</source>
        <translation>Nehmen Sie eine andere Adresse des Empfängers, in reinem ASCII.</translation>
    </message>
    <message>
        <source>Send through a server that offers SMTPUTF8.</source>
        <translation>Senden Sie über einen Server, der SMTPUTF8 anbietet.</translation>
    </message>
    <message>
        <source>The server cannot take this finished message</source>
        <translation>Der Server kann diese fertige Nachricht nicht annehmen</translation>
    </message>
    <message>
        <source>The message holds octets above 127, the server does not offer 8BITMIME, and a finished message is not rewritten.</source>
        <translation>Die Nachricht enthält Oktette über 127, der Server bietet 8BITMIME nicht an, und eine fertige Nachricht wird nicht umgeschrieben.</translation>
    </message>
    <message>
        <source>The message was made for a server with 8BITMIME.</source>
        <translation>Die Nachricht wurde für einen Server mit 8BITMIME gemacht.</translation>
    </message>
    <message>
        <source>Send through another server.</source>
        <translation>Senden Sie über einen anderen Server.</translation>
    </message>
    <message>
        <source>Make the message again with an encoding in ASCII.</source>
        <translation>Erzeugen Sie die Nachricht neu mit einer Kodierung in ASCII.</translation>
    </message>
    <message>
        <source>The letter is too large</source>
        <translation>Der Brief ist zu groß</translation>
    </message>
    <message>
        <source>The server has no room at the moment</source>
        <translation>Der Server hat gerade keinen Platz</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>Die Platte des Servers ist voll.</translation>
    </message>
    <message>
        <source>A filter refuses the content</source>
        <translation>Ein Filter lehnt den Inhalt ab</translation>
    </message>
    <message>
        <source>Text, links or attachments look like spam or malware to the filter.</source>
        <translation>Text, Links oder Anhänge sehen für den Filter nach Spam oder Schadsoftware aus.</translation>
    </message>
    <message>
        <source>Remove attachments and links, then try again.</source>
        <translation>Entfernen Sie Anhänge und Links, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Share files by a link instead.</source>
        <translation>Geben Sie Dateien stattdessen als Link weiter.</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s provider if the letter is harmless.</source>
        <translation>Fragen Sie den Anbieter des Empfängers, wenn der Brief harmlos ist.</translation>
    </message>
    <message>
        <source>A policy of the server refuses this</source>
        <translation>Eine Richtlinie des Servers lehnt dies ab</translation>
    </message>
    <message>
        <source>The server does not say more by its code; its words may.</source>
        <translation>Mehr sagt der Server mit seinem Code nicht; vielleicht mit seinen Worten.</translation>
    </message>
    <message>
        <source>Read the server&apos;s words: they often name the rule or a web page.</source>
        <translation>Lesen Sie die Worte des Servers: Oft nennen sie die Regel oder eine Webseite.</translation>
    </message>
    <message>
        <source>The password was not sent: no encryption</source>
        <translation>Das Passwort wurde nicht gesendet: keine Verschlüsselung</translation>
    </message>
    <message>
        <source>A login over a connection in clear can be read by anybody on the way.</source>
        <translation>Eine Anmeldung im Klartext kann jeder unterwegs mitlesen.</translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS on this port.</source>
        <translation>Der Server bietet STARTTLS an diesem Port nicht an.</translation>
    </message>
    <message>
        <source>The server offers no login here</source>
        <translation>Der Server bietet hier keine Anmeldung an</translation>
    </message>
    <message>
        <source>A user name is set for %5, but the reply to EHLO did not list AUTH.</source>
        <translation>Für %5 ist ein Benutzername eingetragen, aber die Antwort auf EHLO nannte AUTH nicht.</translation>
    </message>
    <message>
        <source>This is a server that receives mail, not one for sending.</source>
        <translation>Das ist ein Server zum Empfangen, nicht zum Einliefern.</translation>
    </message>
    <message>
        <source>The server offers a login on another port only.</source>
        <translation>Der Server bietet die Anmeldung nur an einem anderen Port an.</translation>
    </message>
    <message>
        <source>Use your provider&apos;s server for sending, on port 587 or 465.</source>
        <translation>Nehmen Sie den Einlieferungsserver Ihres Anbieters, Port 587 oder 465.</translation>
    </message>
    <message>
        <source>Leave the user name empty if the server needs none.</source>
        <translation>Lassen Sie den Benutzernamen leer, wenn der Server keinen braucht.</translation>
    </message>
    <message>
        <source>No way to log in that both sides know</source>
        <translation>Kein Anmeldeverfahren, das beide Seiten kennen</translation>
    </message>
    <message>
        <source>The server offers only: %2</source>
        <translation>Der Server bietet nur an: %2</translation>
    </message>
    <message>
        <source>The server wants a token or a domain login in place of a password.</source>
        <translation>Der Server verlangt ein Token oder eine Domänenanmeldung statt eines Passworts.</translation>
    </message>
    <message>
        <source>Choose other mechanisms for this account.</source>
        <translation>Wählen Sie für dieses Konto andere Verfahren.</translation>
    </message>
    <message>
        <source>The server refuses user name or password</source>
        <translation>Der Server lehnt Benutzername oder Passwort ab</translation>
    </message>
    <message>
        <source>User name or password is mistyped.</source>
        <translation>Benutzername oder Passwort ist vertippt.</translation>
    </message>
    <message>
        <source>The user name must be the whole mail address, or only its first part.</source>
        <translation>Der Benutzername muss die ganze Mailadresse sein, oder nur ihr erster Teil.</translation>
    </message>
    <message>
        <source>The provider wants an app password, or login by SMTP is switched off.</source>
        <translation>Der Anbieter verlangt ein App-Passwort, oder die Anmeldung über SMTP ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Enter the password again; mind spaces at its ends.</source>
        <translation>Geben Sie das Passwort neu ein; achten Sie auf Leerzeichen am Rand.</translation>
    </message>
    <message>
        <source>Try the whole mail address as the user name.</source>
        <translation>Versuchen Sie die ganze Mailadresse als Benutzernamen.</translation>
    </message>
    <message>
        <source>Look for an app password in your provider&apos;s settings.</source>
        <translation>Suchen Sie in den Einstellungen Ihres Anbieters nach einem App-Passwort.</translation>
    </message>
    <message>
        <source>Do not try often: accounts get locked.</source>
        <translation>Versuchen Sie es nicht oft: Konten werden gesperrt.</translation>
    </message>
    <message>
        <source>The server&apos;s question in the login makes no sense</source>
        <translation>Die Rückfrage des Servers bei der Anmeldung ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>The challenge could not be read, so the login was broken off.</source>
        <translation>Die Aufforderung war nicht lesbar, deshalb wurde die Anmeldung abgebrochen.</translation>
    </message>
    <message>
        <source>The server has a fault in this mechanism.</source>
        <translation>Der Server hat einen Fehler in diesem Verfahren.</translation>
    </message>
    <message>
        <source>Choose another mechanism for this account.</source>
        <translation>Wählen Sie für dieses Konto ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>The password for this account is missing</source>
        <translation>Das Passwort für dieses Konto fehlt</translation>
    </message>
    <message>
        <source>The account has a user name, but no password is known.</source>
        <translation>Das Konto hat einen Benutzernamen, aber kein Passwort ist bekannt.</translation>
    </message>
    <message>
        <source>It was never entered, or the keychain does not hold it.</source>
        <translation>Es wurde nie eingegeben, oder der Schlüsselbund enthält es nicht.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Your provider wants an app password here</source>
        <translation>Ihr Anbieter verlangt hier ein App-Passwort</translation>
    </message>
    <message>
        <source>Login in two steps is on, and the ordinary password is not taken by SMTP.</source>
        <translation>Die Anmeldung in zwei Schritten ist an, und das gewöhnliche Passwort gilt über SMTP nicht.</translation>
    </message>
    <message>
        <source>Make an app password in your provider&apos;s security settings and enter it here.</source>
        <translation>Legen Sie in den Sicherheitseinstellungen Ihres Anbieters ein App-Passwort an, und tragen Sie es hier ein.</translation>
    </message>
    <message>
        <source>Leave the ordinary password as it is.</source>
        <translation>Lassen Sie das gewöhnliche Passwort, wie es ist.</translation>
    </message>
    <message>
        <source>Your provider wants a sign-in with the browser first</source>
        <translation>Ihr Anbieter verlangt zuerst eine Anmeldung im Browser</translation>
    </message>
    <message>
        <source>The provider holds this login back as unusual.</source>
        <translation>Der Anbieter hält diese Anmeldung als ungewöhnlich zurück.</translation>
    </message>
    <message>
        <source>Sign in with a browser and confirm that it was you.</source>
        <translation>Melden Sie sich im Browser an, und bestätigen Sie, dass Sie es waren.</translation>
    </message>
    <message>
        <source>Login by SMTP is switched off for this mailbox</source>
        <translation>Die Anmeldung über SMTP ist für dieses Postfach abgeschaltet</translation>
    </message>
    <message>
        <source>The organisation or the mailbox has authenticated SMTP disabled; the password may be right.</source>
        <translation>In der Organisation oder im Postfach ist authentifiziertes SMTP abgeschaltet; das Passwort kann stimmen.</translation>
    </message>
    <message>
        <source>Show the server&apos;s words to who manages your organisation&apos;s mail.</source>
        <translation>Zeigen Sie die Worte des Servers dem, der die Mail Ihrer Organisation verwaltet.</translation>
    </message>
    <message>
        <source>Ask them to allow authenticated SMTP for this mailbox.</source>
        <translation>Bitten Sie darum, authentifiziertes SMTP für dieses Postfach zu erlauben.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s security settings block this login</source>
        <translation>Die Sicherheitseinstellungen Ihrer Organisation sperren diese Anmeldung</translation>
    </message>
    <message>
        <source>Security defaults of the organisation forbid logins with a password alone.</source>
        <translation>Sicherheitsstandards der Organisation verbieten Anmeldungen allein mit Passwort.</translation>
    </message>
    <message>
        <source>This login does not meet your organisation&apos;s conditions</source>
        <translation>Diese Anmeldung erfüllt die Bedingungen Ihrer Organisation nicht</translation>
    </message>
    <message>
        <source>A rule of the organisation asks for a second factor, a device or a place.</source>
        <translation>Eine Regel der Organisation verlangt einen zweiten Faktor, ein Gerät oder einen Ort.</translation>
    </message>
    <message>
        <source>This provider takes no logins by password any more</source>
        <translation>Dieser Anbieter nimmt keine Anmeldung mit Passwort mehr an</translation>
    </message>
    <message>
        <source>The provider or the organisation wants a login by token (OAuth).</source>
        <translation>Der Anbieter oder die Organisation verlangt eine Anmeldung mit Token (OAuth).</translation>
    </message>
    <message>
        <source>Ask which other way of sending there is.</source>
        <translation>Fragen Sie, welchen anderen Weg zum Senden es gibt.</translation>
    </message>
    <message>
        <source>Too many logins: the account is locked for a while</source>
        <translation>Zu viele Anmeldungen: Das Konto ist eine Weile gesperrt</translation>
    </message>
    <message>
        <source>A wrong password was tried several times, here or by another device.</source>
        <translation>Ein falsches Passwort wurde mehrmals versucht, hier oder von einem anderen Gerät.</translation>
    </message>
    <message>
        <source>Wait, and correct the password in all your devices.</source>
        <translation>Warten Sie, und berichtigen Sie das Passwort in allen Ihren Geräten.</translation>
    </message>
    <message>
        <source>Then try once.</source>
        <translation>Versuchen Sie es dann einmal.</translation>
    </message>
    <message>
        <source>This account is disabled</source>
        <translation>Dieses Konto ist gesperrt</translation>
    </message>
    <message>
        <source>The provider has switched the account off; the password may be right.</source>
        <translation>Der Anbieter hat das Konto abgeschaltet; das Passwort kann stimmen.</translation>
    </message>
    <message>
        <source>The server wants encryption before the login</source>
        <translation>Der Server verlangt Verschlüsselung vor der Anmeldung</translation>
    </message>
    <message>
        <source>This login is allowed over an encrypted connection only.</source>
        <translation>Diese Anmeldung ist nur über eine verschlüsselte Verbindung erlaubt.</translation>
    </message>
    <message>
        <source>The server wants one login by another mechanism</source>
        <translation>Der Server verlangt einmal ein anderes Anmeldeverfahren</translation>
    </message>
    <message>
        <source>The server has no data yet for this mechanism.</source>
        <translation>Der Server hat für dieses Verfahren noch keine Daten.</translation>
    </message>
    <message>
        <source>Log in once with PLAIN over TLS, then try again.</source>
        <translation>Melden Sie sich einmal mit PLAIN über TLS an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server wants a stronger way to log in</source>
        <translation>Der Server verlangt ein stärkeres Anmeldeverfahren</translation>
    </message>
    <message>
        <source>Policy forbids this mechanism for this user.</source>
        <translation>Eine Richtlinie verbietet dieses Verfahren für diesen Benutzer.</translation>
    </message>
    <message>
        <source>Some providers mean that an app password is needed.</source>
        <translation>Manche Anbieter meinen damit, dass ein App-Passwort nötig ist.</translation>
    </message>
    <message>
        <source>The server does not take this login mechanism</source>
        <translation>Der Server nimmt dieses Anmeldeverfahren nicht an</translation>
    </message>
    <message>
        <source>The server offers it but cannot do it, or not for this account.</source>
        <translation>Der Server bietet es an, kann es aber nicht, oder nicht für dieses Konto.</translation>
    </message>
    <message>
        <source>The server cannot check logins at the moment</source>
        <translation>Der Server kann Anmeldungen gerade nicht prüfen</translation>
    </message>
    <message>
        <source>What checks the passwords at the provider is down.</source>
        <translation>Die Passwortprüfung des Anbieters ist gestört.</translation>
    </message>
    <message>
        <source>Do not change your password because of this.</source>
        <translation>Ändern Sie deswegen nicht Ihr Passwort.</translation>
    </message>
    <message>
        <source>The server has no login in this place</source>
        <translation>Der Server hat an dieser Stelle keine Anmeldung</translation>
    </message>
    <message>
        <source>Logins are switched off on this port.</source>
        <translation>Anmeldungen sind an diesem Port abgeschaltet.</translation>
    </message>
    <message>
        <source>The server wants encryption first.</source>
        <translation>Der Server verlangt zuerst Verschlüsselung.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS, or 465 with TLS.</source>
        <translation>Nehmen Sie Port 587 mit STARTTLS oder 465 mit TLS.</translation>
    </message>
    <message>
        <source>A login is likely to be offered after encryption</source>
        <translation>Eine Anmeldung wird wahrscheinlich erst nach Verschlüsselung angeboten</translation>
    </message>
    <message>
        <source>In clear %5 offers no login, but it offers STARTTLS.</source>
        <translation>Im Klartext bietet %5 keine Anmeldung an, aber STARTTLS.</translation>
    </message>
    <message>
        <source>Most servers offer AUTH only when nobody can read along.</source>
        <translation>Die meisten Server bieten AUTH nur an, wenn niemand mitlesen kann.</translation>
    </message>
    <message>
        <source>Port 25 of this server is not for sending</source>
        <translation>Port 25 dieses Servers ist nicht zum Einliefern</translation>
    </message>
    <message>
        <source>%5 offers no login; port 25 is where servers receive mail from each other.</source>
        <translation>%5 bietet keine Anmeldung an; an Port 25 empfangen Server Mail voneinander.</translation>
    </message>
    <message>
        <source>The server for incoming mail was entered.</source>
        <translation>Es wurde der Server für eingehende Mail eingetragen.</translation>
    </message>
    <message>
        <source>Use port 587 or 465.</source>
        <translation>Nehmen Sie Port 587 oder 465.</translation>
    </message>
    <message>
        <source>Look up your provider&apos;s server for sending.</source>
        <translation>Suchen Sie den Einlieferungsserver Ihres Anbieters.</translation>
    </message>
    <message>
        <source>Accepted by the server</source>
        <translation>Vom Server angenommen</translation>
    </message>
    <message>
        <source>%5 has taken the letter over; delivery to the mailbox is not proven by this.</source>
        <translation>%5 hat den Brief übernommen; die Zustellung ins Postfach ist damit nicht bewiesen.</translation>
    </message>
    <message>
        <source>If it does not arrive: look into the spam folder, and wait for a report.</source>
        <translation>Wenn er nicht ankommt: im Spam-Ordner nachsehen und auf einen Bericht warten.</translation>
    </message>
    <message>
        <source>Queued as %2: accepted by the server</source>
        <translation>Eingereiht als %2: vom Server angenommen</translation>
    </message>
    <message>
        <source>Give %2 to the server&apos;s operator, who can follow the letter with it.</source>
        <translation>Nennen Sie dem Betreiber des Servers %2; damit kann er den Brief verfolgen.</translation>
    </message>
    <message>
        <source>%2 of %3 recipients were refused</source>
        <translation>%2 von %3 Empfängern wurden abgelehnt</translation>
    </message>
    <message>
        <source>The letter went to the others. Refused: %1</source>
        <translation>Der Brief ging an die anderen. Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Do not send to everybody again: the others have accepted it already.</source>
        <translation>Senden Sie nicht noch einmal an alle: Die anderen haben ihn schon angenommen.</translation>
    </message>
    <message>
        <source>See below why each was refused.</source>
        <translation>Unten steht, warum sie abgelehnt wurden.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>Eine Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>The file %1 could not be opened.</source>
        <translation>Die Datei %1 ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>It is not there, or you have no permission to read it.</source>
        <translation>Sie ist nicht da, oder Sie haben keine Leserechte.</translation>
    </message>
    <message>
        <source>Check the path and who may read the file.</source>
        <translation>Prüfen Sie den Pfad und die Leserechte.</translation>
    </message>
    <message>
        <source>A file cannot be written</source>
        <translation>Eine Datei ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full, or you have no permission to write there.</source>
        <translation>Der Datenträger ist voll, oder Sie haben dort keine Schreibrechte.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>Eine Datei ist beschädigt</translation>
    </message>
    <message>
        <source>The content of %1 is not what it should be.</source>
        <translation>Der Inhalt von %1 ist nicht, was er sein sollte.</translation>
    </message>
    <message>
        <source>It was not written completely, or another program changed it.</source>
        <translation>Sie wurde nicht vollständig geschrieben, oder ein anderes Programm hat sie verändert.</translation>
    </message>
    <message>
        <source>Take the file from a backup, or remove it.</source>
        <translation>Nehmen Sie die Datei aus einer Sicherung, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Another program listens on this port already</source>
        <translation>An diesem Port hört schon ein anderes Programm</translation>
    </message>
    <message>
        <source>The practice server could not listen on %1.</source>
        <translation>Der Übungsserver konnte an %1 nicht hören.</translation>
    </message>
    <message>
        <source>A mail server or a second copy of this program is running.</source>
        <translation>Ein Mailserver oder ein zweites Exemplar dieses Programms läuft.</translation>
    </message>
    <message>
        <source>Choose another port; 0 picks a free one.</source>
        <translation>Wählen Sie einen anderen Port; 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht</translation>
    </message>
    <message>
        <source>Passwords cannot be kept; this one is held in memory until the program ends.</source>
        <translation>Passwörter können nicht aufbewahrt werden; dieses bleibt bis zum Programmende im Speicher.</translation>
    </message>
    <message>
        <source>No keychain service is running, or it is locked.</source>
        <translation>Kein Schlüsselbunddienst läuft, oder er ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the password each time.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder geben Sie das Passwort jedes Mal ein.</translation>
    </message>
    <message>
        <source>Cancelled by you</source>
        <translation>Von Ihnen abgebrochen</translation>
    </message>
    <message>
        <source>The connection was closed before the letter was complete; nothing was delivered.</source>
        <translation>Die Verbindung wurde geschlossen, bevor der Brief vollständig war; es wurde nichts zugestellt.</translation>
    </message>
    <message>
        <source>Send again when you are ready.</source>
        <translation>Senden Sie erneut, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program</source>
        <translation>In diesem Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>This should not happen.</source>
        <translation>Das sollte nicht geschehen.</translation>
    </message>
    <message>
        <source>The program has a fault.</source>
        <translation>Das Programm hat einen Fehler.</translation>
    </message>
    <message>
        <source>Please report it, with the transcript.</source>
        <translation>Bitte melden Sie es, mit dem Protokoll.</translation>
    </message>
    <message>
        <source>The server forwards mail only after a login</source>
        <translation>Der Server leitet Mail nur nach einer Anmeldung weiter</translation>
    </message>
    <message>
        <source>You are not logged in, and for %1 the server said: %4</source>
        <translation>Sie sind nicht angemeldet, und zu %1 sagte der Server: %4</translation>
    </message>
    <message>
        <source>The recipient is not on this server, and no login was made.</source>
        <translation>Der Empfänger ist nicht auf diesem Server, und es gab keine Anmeldung.</translation>
    </message>
    <message>
        <source>The recipient should be on this server, but the server does not know the domain.</source>
        <translation>Der Empfänger sollte auf diesem Server sein, aber der Server kennt die Domain nicht.</translation>
    </message>
    <message>
        <source>Enter user name and password for this account, with encryption.</source>
        <translation>Tragen Sie Benutzernamen und Passwort für dieses Konto ein, mit Verschlüsselung.</translation>
    </message>
    <message>
        <source>Or use your own provider&apos;s server.</source>
        <translation>Oder nehmen Sie den Server Ihres eigenen Anbieters.</translation>
    </message>
    <message>
        <source>Your account may not send to this recipient</source>
        <translation>Ihr Konto darf nicht an diesen Empfänger senden</translation>
    </message>
    <message>
        <source>You are logged in, and yet for %1 the server said: %4</source>
        <translation>Sie sind angemeldet, und doch sagte der Server zu %1: %4</translation>
    </message>
    <message>
        <source>The account may send within its own organisation only.</source>
        <translation>Das Konto darf nur innerhalb seiner Organisation senden.</translation>
    </message>
    <message>
        <source>The domain is not set up on this server.</source>
        <translation>Die Domain ist auf diesem Server nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Check the domain of the recipient.</source>
        <translation>Prüfen Sie die Domain des Empfängers.</translation>
    </message>
    <message>
        <source>There is no such mailbox</source>
        <translation>Ein solches Postfach gibt es nicht</translation>
    </message>
    <message>
        <source>For %1 the server said: %4</source>
        <translation>Zu %1 sagte der Server: %4</translation>
    </message>
    <message>
        <source>The mailbox was closed or renamed.</source>
        <translation>Das Postfach wurde geschlossen oder umbenannt.</translation>
    </message>
    <message>
        <source>Check the part before the @ letter by letter.</source>
        <translation>Prüfen Sie den Teil vor dem @ Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Ask the recipient another way.</source>
        <translation>Fragen Sie den Empfänger auf anderem Weg.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain takes no mail</source>
        <translation>Die Domain des Empfängers nimmt keine Mail an</translation>
    </message>
    <message>
        <source>The part behind the @ is mistyped.</source>
        <translation>Der Teil hinter dem @ ist vertippt.</translation>
    </message>
    <message>
        <source>The domain exists but receives no mail.</source>
        <translation>Die Domain besteht, empfängt aber keine Mail.</translation>
    </message>
    <message>
        <source>Check the part behind the @ letter by letter.</source>
        <translation>Prüfen Sie den Teil hinter dem @ Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full</source>
        <translation>Das Postfach des Empfängers ist voll</translation>
    </message>
    <message>
        <source>The recipient has used up the room for mail.</source>
        <translation>Der Empfänger hat seinen Platz für Mail aufgebraucht.</translation>
    </message>
    <message>
        <source>Tell the recipient another way.</source>
        <translation>Sagen Sie es dem Empfänger auf anderem Weg.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox takes no mail</source>
        <translation>Das Postfach des Empfängers nimmt keine Mail an</translation>
    </message>
    <message>
        <source>The mailbox was closed, or it was not used for a long time.</source>
        <translation>Das Postfach wurde geschlossen oder lange nicht benutzt.</translation>
    </message>
    <message>
        <source>The recipient has another address now</source>
        <translation>Der Empfänger hat jetzt eine andere Adresse</translation>
    </message>
    <message>
        <source>The mailbox has moved, and this server does not forward.</source>
        <translation>Das Postfach ist umgezogen, und dieser Server leitet nicht weiter.</translation>
    </message>
    <message>
        <source>Use the address in the server&apos;s words, if you trust it.</source>
        <translation>Nehmen Sie die Adresse aus den Worten des Servers, wenn Sie ihr trauen.</translation>
    </message>
    <message>
        <source>The server wants you to come back later</source>
        <translation>Der Server möchte, dass Sie später wiederkommen</translation>
    </message>
    <message>
        <source>This is greylisting, a pause against spam. The server said: %4</source>
        <translation>Das ist Greylisting, eine Pause gegen Spam. Der Server sagte: %4</translation>
    </message>
    <message>
        <source>The server does not know this sender yet; that is nobody&apos;s fault.</source>
        <translation>Der Server kennt diesen Absender noch nicht; daran ist niemand schuld.</translation>
    </message>
    <message>
        <source>Send the same again in 5 to 15 minutes, from the same place.</source>
        <translation>Senden Sie dasselbe in 5 bis 15 Minuten noch einmal, vom selben Ort.</translation>
    </message>
    <message>
        <source>The server cannot take it now; later it may</source>
        <translation>Der Server kann es jetzt nicht annehmen; später vielleicht</translation>
    </message>
    <message>
        <source>Greylisting: many servers put off a sender whom they do not know.</source>
        <translation>Greylisting: Viele Server vertrösten einen Absender, den sie nicht kennen.</translation>
    </message>
    <message>
        <source>Something at the server does not work at the moment.</source>
        <translation>Am Server funktioniert gerade etwas nicht.</translation>
    </message>
    <message>
        <source>Send the same again in 15 minutes.</source>
        <translation>Senden Sie dasselbe in 15 Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Too many recipients in one letter</source>
        <translation>Zu viele Empfänger in einem Brief</translation>
    </message>
    <message>
        <source>From %1 on the server said: %4</source>
        <translation>Ab %1 sagte der Server: %4</translation>
    </message>
    <message>
        <source>The server takes only so many recipients at a time.</source>
        <translation>Der Server nimmt nur eine bestimmte Zahl Empfänger auf einmal an.</translation>
    </message>
    <message>
        <source>Send to the rest in a second letter.</source>
        <translation>Senden Sie den Übrigen in einem zweiten Brief.</translation>
    </message>
    <message>
        <source>The server wants a login first</source>
        <translation>Der Server verlangt zuerst eine Anmeldung</translation>
    </message>
    <message>
        <source>No user name is set for this server.</source>
        <translation>Für diesen Server ist kein Benutzername eingetragen.</translation>
    </message>
    <message>
        <source>Enter user name and password for this account.</source>
        <translation>Tragen Sie Benutzernamen und Passwort für dieses Konto ein.</translation>
    </message>
    <message>
        <source>This login may not send from this address</source>
        <translation>Diese Anmeldung darf nicht von dieser Adresse senden</translation>
    </message>
    <message>
        <source>The address in From does not belong to the account.</source>
        <translation>Die Adresse in From gehört nicht zum Konto.</translation>
    </message>
    <message>
        <source>It belongs to you, but the provider does not know it as an alias.</source>
        <translation>Sie gehört Ihnen, aber der Anbieter kennt sie nicht als Alias.</translation>
    </message>
    <message>
        <source>Use the address of your account in From.</source>
        <translation>Nehmen Sie in From die Adresse Ihres Kontos.</translation>
    </message>
    <message>
        <source>Or register the address with your provider.</source>
        <translation>Oder melden Sie die Adresse bei Ihrem Anbieter an.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain is not found</source>
        <translation>Die Domain des Absenders wird nicht gefunden</translation>
    </message>
    <message>
        <source>The domain in From is mistyped.</source>
        <translation>Die Domain in From ist vertippt.</translation>
    </message>
    <message>
        <source>DNS of the domain does not work at the moment.</source>
        <translation>Das DNS der Domain funktioniert gerade nicht.</translation>
    </message>
    <message>
        <source>Check the address in From.</source>
        <translation>Prüfen Sie die Adresse in From.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not vouch for this server</source>
        <translation>Die Absenderdomain bürgt nicht für diesen Server</translation>
    </message>
    <message>
        <source>The domain in From belongs to a provider whose server was not used.</source>
        <translation>Die Domain in From gehört zu einem Anbieter, dessen Server nicht benutzt wurde.</translation>
    </message>
    <message>
        <source>SPF, DKIM or DMARC of the domain is not set up for this server.</source>
        <translation>SPF, DKIM oder DMARC der Domain ist für diesen Server nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Send through the server of the domain&apos;s own provider.</source>
        <translation>Senden Sie über den Server, der zur Domain gehört.</translation>
    </message>
    <message>
        <source>For a domain of your own: correct its DNS records.</source>
        <translation>Bei einer eigenen Domain: Berichtigen Sie ihre DNS-Einträge.</translation>
    </message>
    <message>
        <source>Connected, but the server says nothing</source>
        <translation>Verbunden, aber der Server sagt nichts</translation>
    </message>
    <message>
        <source>%5 accepted the connection and sent no greeting in the time allowed.</source>
        <translation>%5 hat die Verbindung angenommen und innerhalb der Wartezeit keine Begrüßung gesendet.</translation>
    </message>
    <message>
        <source>The port speaks TLS from the start and waits for the client.</source>
        <translation>Der Port spricht von Anfang an TLS und wartet auf den Client.</translation>
    </message>
    <message>
        <source>Try TLS from the start.</source>
        <translation>Versuchen Sie TLS von Anfang an.</translation>
    </message>
    <message>
        <source>Allow a longer wait.</source>
        <translation>Lassen Sie eine längere Wartezeit zu.</translation>
    </message>
    <message>
        <source>The server stopped answering</source>
        <translation>Der Server antwortet nicht mehr</translation>
    </message>
    <message>
        <source>No reply came in the time allowed. The letter was not complete, so nothing was delivered.</source>
        <translation>Innerhalb der Wartezeit kam keine Antwort. Der Brief war nicht vollständig, es wurde also nichts zugestellt.</translation>
    </message>
    <message>
        <source>The connection broke without notice.</source>
        <translation>Die Verbindung ist unbemerkt abgerissen.</translation>
    </message>
    <message>
        <source>The server does not talk to this computer</source>
        <translation>Der Server spricht nicht mit diesem Rechner</translation>
    </message>
    <message>
        <source>The address that you connect from is blocked, as addresses at home often are.</source>
        <translation>Die Adresse, von der Sie kommen, ist gesperrt, wie oft bei Privatanschlüssen.</translation>
    </message>
    <message>
        <source>This server never takes mail, or not now.</source>
        <translation>Dieser Server nimmt niemals oder gerade keine Mail an.</translation>
    </message>
    <message>
        <source>The server refused this client&apos;s name</source>
        <translation>Der Server lehnt den Namen dieses Clients ab</translation>
    </message>
    <message>
        <source>The name that this computer gives itself is no full domain name.</source>
        <translation>Der Name, den dieser Rechner sich gibt, ist kein vollständiger Domainname.</translation>
    </message>
    <message>
        <source>The server does not take connections from here.</source>
        <translation>Der Server nimmt keine Verbindungen von hier an.</translation>
    </message>
    <message>
        <source>Set another client name in the account.</source>
        <translation>Tragen Sie im Konto einen anderen Client-Namen ein.</translation>
    </message>
    <message>
        <source>What answered does not speak SMTP</source>
        <translation>Was geantwortet hat, spricht kein SMTP</translation>
    </message>
    <message>
        <source>%5 sent something that is no SMTP reply; it is in the transcript as it came.</source>
        <translation>%5 hat etwas gesendet, das keine SMTP-Antwort ist; es steht unverändert im Protokoll.</translation>
    </message>
    <message>
        <source>Another service listens on this port.</source>
        <translation>An diesem Port hört ein anderer Dienst.</translation>
    </message>
    <message>
        <source>A proxy answers in place of the server.</source>
        <translation>Ein Proxy antwortet an Stelle des Servers.</translation>
    </message>
    <message>
        <source>The server&apos;s reply has no end</source>
        <translation>Die Antwort des Servers hat kein Ende</translation>
    </message>
    <message>
        <source>The reply of %5 went over the limits, so the run ended.</source>
        <translation>Die Antwort von %5 überschritt die Grenzen, deshalb endete der Lauf.</translation>
    </message>
    <message>
        <source>What answers is no mail server.</source>
        <translation>Was antwortet, ist kein Mailserver.</translation>
    </message>
    <message>
        <source>The server has a fault.</source>
        <translation>Der Server hat einen Fehler.</translation>
    </message>
    <message>
        <source>The server gave a reply that does not fit</source>
        <translation>Der Server gab eine Antwort, die nicht passt</translation>
    </message>
    <message>
        <source>To this command no such reply is possible: %4</source>
        <translation>Auf diesen Befehl ist eine solche Antwort nicht möglich: %4</translation>
    </message>
    <message>
        <source>Client and server are out of step.</source>
        <translation>Client und Server sind aus dem Takt.</translation>
    </message>
    <message>
        <source>Try once more without pipelining.</source>
        <translation>Versuchen Sie es einmal ohne Pipelining.</translation>
    </message>
    <message>
        <source>The server ended the conversation</source>
        <translation>Der Server hat das Gespräch beendet</translation>
    </message>
    <message>
        <source>The server is being shut down or is overloaded.</source>
        <translation>Der Server wird heruntergefahren oder ist überlastet.</translation>
    </message>
    <message>
        <source>Too many connections or messages came from here.</source>
        <translation>Von hier kamen zu viele Verbindungen oder Nachrichten.</translation>
    </message>
    <message>
        <source>The server waited too long for something.</source>
        <translation>Der Server hat zu lange auf etwas gewartet.</translation>
    </message>
    <message>
        <source>The server refuses the sender</source>
        <translation>Der Server lehnt den Absender ab</translation>
    </message>
    <message>
        <source>The address does not belong to the account that is logged in.</source>
        <translation>Die Adresse gehört nicht zum angemeldeten Konto.</translation>
    </message>
    <message>
        <source>The server wants a login first.</source>
        <translation>Der Server verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not exist or is refused by policy.</source>
        <translation>Die Absenderdomain besteht nicht oder wird durch eine Richtlinie abgelehnt.</translation>
    </message>
    <message>
        <source>The server refuses a recipient</source>
        <translation>Der Server lehnt einen Empfänger ab</translation>
    </message>
    <message>
        <source>A policy of the server forbids it.</source>
        <translation>Eine Richtlinie des Servers verbietet es.</translation>
    </message>
    <message>
        <source>The server does not deliver to this domain.</source>
        <translation>Der Server stellt nicht an diese Domain zu.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>Prüfen Sie die Schreibweise der Adresse.</translation>
    </message>
    <message>
        <source>The server does not take the letter now</source>
        <translation>Der Server nimmt den Brief jetzt nicht an</translation>
    </message>
    <message>
        <source>No recipient was accepted.</source>
        <translation>Kein Empfänger wurde angenommen.</translation>
    </message>
    <message>
        <source>A filter of the server holds the letter off.</source>
        <translation>Ein Filter des Servers hält den Brief auf.</translation>
    </message>
    <message>
        <source>The server has read the letter and refuses it</source>
        <translation>Der Server hat den Brief gelesen und lehnt ihn ab</translation>
    </message>
    <message>
        <source>A filter does not like the content or an attachment.</source>
        <translation>Ein Filter stört sich am Inhalt oder an einem Anhang.</translation>
    </message>
    <message>
        <source>A check of the sender failed.</source>
        <translation>Eine Prüfung des Absenders ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The letter is too large.</source>
        <translation>Der Brief ist zu groß.</translation>
    </message>
    <message>
        <source>Read the server&apos;s words: they often name the rule.</source>
        <translation>Lesen Sie die Worte des Servers: Oft nennen sie die Regel.</translation>
    </message>
    <message>
        <source>Try with a short text and without attachments.</source>
        <translation>Versuchen Sie es mit kurzem Text und ohne Anhänge.</translation>
    </message>
    <message>
        <source>Nobody knows whether the letter was accepted</source>
        <translation>Niemand weiß, ob der Brief angenommen wurde</translation>
    </message>
    <message>
        <source>The connection broke after the whole letter was sent and before the server&apos;s answer. It may have been delivered.</source>
        <translation>Die Verbindung brach ab, nachdem der ganze Brief gesendet war und bevor der Server antwortete. Er kann zugestellt worden sein.</translation>
    </message>
    <message>
        <source>The network broke down at the wrong moment.</source>
        <translation>Das Netz war im falschen Moment unterbrochen.</translation>
    </message>
    <message>
        <source>The server took longer than the time allowed.</source>
        <translation>Der Server brauchte länger als die Wartezeit.</translation>
    </message>
    <message>
        <source>Ask the recipient whether the letter came.</source>
        <translation>Fragen Sie den Empfänger, ob der Brief ankam.</translation>
    </message>
    <message>
        <source>Send again only if a second copy does no harm.</source>
        <translation>Senden Sie nur erneut, wenn ein zweites Exemplar nicht schadet.</translation>
    </message>
    <message>
        <source>The server delays its greeting on purpose, as a guard against spam.</source>
        <translation>Der Server verzögert seine Begrüßung mit Absicht, zum Schutz gegen Spam.</translation>
    </message>
    <message>
        <source>The server did not prove who it is</source>
        <translation>Der Server hat nicht bewiesen, wer er ist</translation>
    </message>
    <message>
        <source>With this mechanism both sides prove that they know the password. The server did not, so nothing was entrusted to it.</source>
        <translation>Bei diesem Verfahren beweisen beide Seiten, dass sie das Passwort kennen. Der Server tat es nicht, deshalb wurde ihm nichts anvertraut.</translation>
    </message>
    <message>
        <source>Somebody between you and the server answers in its place.</source>
        <translation>Jemand zwischen Ihnen und dem Server antwortet an seiner Stelle.</translation>
    </message>
    <message>
        <source>Look at the certificate of the connection: is it the server&apos;s own?</source>
        <translation>Sehen Sie sich das Zertifikat der Verbindung an: Gehört es dem Server?</translation>
    </message>
    <message>
        <source>User name or password cannot be sent as they are</source>
        <translation>Benutzername oder Passwort können so nicht gesendet werden</translation>
    </message>
    <message>
        <source>One of them has a character that a login must not have.</source>
        <translation>Einer von beiden enthält ein Zeichen, das bei einer Anmeldung nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>A line break or a tab came along when it was pasted.</source>
        <translation>Beim Einfügen kam ein Zeilenumbruch oder ein Tabulator mit.</translation>
    </message>
    <message>
        <source>Enter user name and password again.</source>
        <translation>Geben Sie Benutzername und Passwort neu ein.</translation>
    </message>
    <message>
        <source>The name server gave no usable answer</source>
        <translation>Der Nameserver gab keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>Whether there is a server for %1 could not be found out.</source>
        <translation>Ob es einen Server für %1 gibt, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>The name servers of this domain are down.</source>
        <translation>Die Nameserver dieser Domain sind außer Betrieb.</translation>
    </message>
    <message>
        <source>This domain takes no mail</source>
        <translation>Diese Domain nimmt keine E-Mail an</translation>
    </message>
    <message>
        <source>%1 says in DNS that it has no mailboxes (a null MX).</source>
        <translation>%1 sagt im DNS, dass es dort keine Postfächer gibt (ein Null-MX).</translation>
    </message>
    <message>
        <source>The domain of the address is mistyped.</source>
        <translation>Die Domain der Adresse ist vertippt.</translation>
    </message>
    <message>
        <source>Check the address, and ask the recipient for the right one.</source>
        <translation>Prüfen Sie die Adresse und fragen Sie den Empfänger nach der richtigen.</translation>
    </message>
    <message>
        <source>The connection cannot start at this address</source>
        <translation>Die Verbindung kann nicht an dieser Adresse beginnen</translation>
    </message>
    <message>
        <source>%1 was to be our end of the connection, and this computer refused it.</source>
        <translation>%1 sollte unser Ende der Verbindung sein, und dieser Computer hat das abgelehnt.</translation>
    </message>
    <message>
        <source>This computer does not have this address.</source>
        <translation>Dieser Computer hat diese Adresse nicht.</translation>
    </message>
    <message>
        <source>Choose an address of this computer, or leave it out.</source>
        <translation>Wählen Sie eine Adresse dieses Computers oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>Der Proxy antwortet nicht</translation>
    </message>
    <message>
        <source>No connection to the proxy %1 could be made.</source>
        <translation>Zum Proxy %1 kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>The name or the port of the proxy is wrong.</source>
        <translation>Der Name oder der Port des Proxys ist falsch.</translation>
    </message>
    <message>
        <source>The proxy is not running, or speaks another protocol.</source>
        <translation>Der Proxy läuft nicht oder spricht ein anderes Protokoll.</translation>
    </message>
    <message>
        <source>Check the name, the port and the kind of the proxy.</source>
        <translation>Prüfen Sie den Namen, den Port und die Art des Proxys.</translation>
    </message>
    <message>
        <source>The proxy wants another login</source>
        <translation>Der Proxy will eine andere Anmeldung</translation>
    </message>
    <message>
        <source>The proxy %1 refused the user name or the password, or wants one.</source>
        <translation>Der Proxy %1 hat den Benutzernamen oder das Passwort abgelehnt oder verlangt beides.</translation>
    </message>
    <message>
        <source>The user name or the password of the proxy is wrong or missing.</source>
        <translation>Der Benutzername oder das Passwort des Proxys ist falsch oder fehlt.</translation>
    </message>
    <message>
        <source>Check the user name and the password of the proxy.</source>
        <translation>Prüfen Sie den Benutzernamen und das Passwort des Proxys.</translation>
    </message>
    <message>
        <source>The proxy did not make the connection</source>
        <translation>Der Proxy hat die Verbindung nicht hergestellt</translation>
    </message>
    <message>
        <source>The proxy %1 works, and did not connect to the mail server.</source>
        <translation>Der Proxy %1 arbeitet, hat aber keine Verbindung zum Mailserver hergestellt.</translation>
    </message>
    <message>
        <source>Its rules do not allow this server or this port.</source>
        <translation>Seine Regeln erlauben diesen Server oder diesen Port nicht.</translation>
    </message>
    <message>
        <source>The proxy itself cannot find or reach the server.</source>
        <translation>Der Proxy selbst findet oder erreicht den Server nicht.</translation>
    </message>
    <message>
        <source>Ask who runs the proxy, and show the transcript.</source>
        <translation>Fragen Sie, wer den Proxy betreibt, und zeigen Sie das Protokoll.</translation>
    </message>
    <message>
        <source>The private key is locked by a password</source>
        <translation>Der private Schlüssel ist mit einem Passwort verschlossen</translation>
    </message>
    <message>
        <source>The key in %1 is encrypted, so the client certificate cannot be shown.</source>
        <translation>Der Schlüssel in %1 ist verschlüsselt, deshalb lässt sich das Client-Zertifikat nicht vorzeigen.</translation>
    </message>
    <message>
        <source>The key was made with a password.</source>
        <translation>Der Schlüssel wurde mit einem Passwort erzeugt.</translation>
    </message>
    <message>
        <source>Write the key into a file without a password: openssl pkey -in … -out ….</source>
        <translation>Schreiben Sie den Schlüssel in eine Datei ohne Passwort: openssl pkey -in … -out ….</translation>
    </message>
    <message>
        <source>Key and certificate do not belong together</source>
        <translation>Schlüssel und Zertifikat gehören nicht zusammen</translation>
    </message>
    <message>
        <source>The key in %1 is not the one that the certificate in %2 was made for.</source>
        <translation>Der Schlüssel in %1 ist nicht der, für den das Zertifikat in %2 ausgestellt wurde.</translation>
    </message>
    <message>
        <source>One of the two files belongs to another certificate.</source>
        <translation>Eine der beiden Dateien gehört zu einem anderen Zertifikat.</translation>
    </message>
    <message>
        <source>The server lacks what the letter needs</source>
        <translation>Dem Server fehlt, was der Brief braucht</translation>
    </message>
    <message>
        <source>%1 was asked for, and the server does not offer it; nothing was sent.</source>
        <translation>%1 wurde verlangt, und der Server bietet es nicht an; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The server does not know this extension, or offers it only after a login.</source>
        <translation>Der Server kennt diese Erweiterung nicht oder bietet sie erst nach einer Anmeldung an.</translation>
    </message>
    <message>
        <source>Do without it.</source>
        <translation>Verzichten Sie darauf.</translation>
    </message>
    <message>
        <source>The server does not go as far as the letter asks</source>
        <translation>Der Server geht nicht so weit, wie der Brief verlangt</translation>
    </message>
    <message>
        <source>For %1 it allows %3, and %2 was asked for; nothing was sent.</source>
        <translation>Für %1 erlaubt er %3, verlangt wurde %2; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The server announced this bound in its reply to EHLO.</source>
        <translation>Der Server hat diese Grenze in seiner Antwort auf EHLO angekündigt.</translation>
    </message>
    <message>
        <source>Ask for what it allows.</source>
        <translation>Verlangen Sie, was er erlaubt.</translation>
    </message>
    <message>
        <source>REQUIRETLS needs a verified server</source>
        <translation>REQUIRETLS braucht einen geprüften Server</translation>
    </message>
    <message>
        <source>The connection is not encrypted, or its certificate is not verified; nothing was sent.</source>
        <translation>Die Verbindung ist nicht verschlüsselt, oder ihr Zertifikat ist nicht geprüft; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The server is spoken to in clear.</source>
        <translation>Mit dem Server wird unverschlüsselt gesprochen.</translation>
    </message>
    <message>
        <source>The certificate is only trusted by hand.</source>
        <translation>Dem Zertifikat wird nur von Hand vertraut.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS with a certificate that can be verified.</source>
        <translation>Wählen Sie STARTTLS oder TLS mit einem Zertifikat, das geprüft werden kann.</translation>
    </message>
    <message>
        <source>Do without REQUIRETLS.</source>
        <translation>Verzichten Sie auf REQUIRETLS.</translation>
    </message>
    <message>
        <source>Name the key that was made together with the certificate.</source>
        <translation>Nennen Sie den Schlüssel, der zusammen mit dem Zertifikat erzeugt wurde.</translation>
    </message>
    <message>
        <source>The file %1 holds no conversation. Choose one that was saved as JSON.</source>
        <translation>Die Datei %1 enthält kein Gespräch. Wählen Sie eine, die als JSON gespeichert wurde.</translation>
    </message>
    <message>
        <source>This conversation cannot be read: it is damaged.</source>
        <translation>Dieses Gespräch ist nicht lesbar: es ist beschädigt.</translation>
    </message>
    <message>
        <source>The history of conversations was damaged. A new one is begun; the old one is kept as %1.</source>
        <translation>Der Verlauf der Gespräche war beschädigt. Ein neuer ist begonnen; der alte bleibt aufbewahrt als %1.</translation>
    </message>
    <message>
        <source>A later version of this program wrote the history of conversations. Use that one, or move %1 away.</source>
        <translation>Den Verlauf der Gespräche hat eine neuere Version dieses Programms geschrieben. Benutzen Sie diese, oder verschieben Sie %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There is no conversation %1 in the history.</source>
        <translation>Im Verlauf gibt es kein Gespräch %1.</translation>
    </message>
    <message>
        <source>Another program is busy with the history of conversations. Try it again in a moment.</source>
        <translation>Ein anderes Programm arbeitet gerade mit dem Verlauf der Gespräche. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full: nothing can be added to the history.</source>
        <translation>Der Datenträger ist voll: zum Verlauf kann nichts hinzukommen.</translation>
    </message>
    <message>
        <source>The history of conversations cannot be written to %1. See to it that you may write there.</source>
        <translation>Der Verlauf der Gespräche lässt sich nicht nach %1 schreiben. Sorgen Sie dafür, dass Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The server wants another certificate from you</source>
        <translation>Der Server verlangt von Ihnen ein anderes Zertifikat</translation>
    </message>
    <message>
        <source>%5 lets nobody in without a client certificate that it knows. With TLS 1.3 it says so only after the handshake.</source>
        <translation>%5 lässt niemanden ohne ein Client-Zertifikat herein, das er kennt. Bei TLS 1.3 sagt er das erst nach dem Handshake.</translation>
    </message>
    <message>
        <source>No client certificate was shown.</source>
        <translation>Es wurde kein Client-Zertifikat vorgezeigt.</translation>
    </message>
    <message>
        <source>The server does not know who issued yours, or it has expired.</source>
        <translation>Der Server kennt den Aussteller Ihres Zertifikats nicht, oder es ist abgelaufen.</translation>
    </message>
    <message>
        <source>Show a certificate that the server knows.</source>
        <translation>Zeigen Sie ein Zertifikat vor, das der Server kennt.</translation>
    </message>
    <message>
        <source>The server refused this password before</source>
        <translation>Der Server hat dieses Passwort schon einmal abgelehnt</translation>
    </message>
    <message>
        <source>It was not tried again: servers lock accounts after a few wrong logins.</source>
        <translation>Es wurde nicht noch einmal versucht: Server sperren Konten nach wenigen falschen Anmeldungen.</translation>
    </message>
    <message>
        <source>The greeting has %1 lines</source>
        <translation>Die Begrüßung hat %1 Zeilen</translation>
    </message>
    <message>
        <source>That is allowed, but some programs take the first line for all of it and fall out of step.</source>
        <translation>Das ist erlaubt, aber manche Programme halten die erste Zeile für das Ganze und kommen aus dem Takt.</translation>
    </message>
    <message>
        <source>The server turns this client away at once</source>
        <translation>Der Server weist diesen Client sofort ab</translation>
    </message>
    <message>
        <source>Instead of a greeting it said: %1</source>
        <translation>Statt einer Begrüßung sagte er: %1</translation>
    </message>
    <message>
        <source>Read the server&apos;s words: often the network that you are in is not welcome. Use your own provider&apos;s server.</source>
        <translation>Lesen Sie die Worte des Servers: Oft ist das Netz nicht willkommen, in dem Sie sind. Nehmen Sie den Server Ihres eigenen Anbieters.</translation>
    </message>
    <message>
        <source>The client spoke before the greeting</source>
        <translation>Der Client sprach vor der Begrüßung</translation>
    </message>
    <message>
        <source>In SMTP the server speaks first. Servers take a client that does not wait for a spammer.</source>
        <translation>In SMTP spricht zuerst der Server. Einen Client, der nicht wartet, halten Server für einen Spammer.</translation>
    </message>
    <message>
        <source>The server does not know EHLO</source>
        <translation>Der Server kennt EHLO nicht</translation>
    </message>
    <message>
        <source>With HELO there are no extensions: no encryption, no login, no size in advance, no reports on demand.</source>
        <translation>Mit HELO gibt es keine Erweiterungen: keine Verschlüsselung, keine Anmeldung, keine Größe vorab, keine Berichte auf Wunsch.</translation>
    </message>
    <message>
        <source>The client&apos;s name is no full domain name</source>
        <translation>Der Name des Clients ist kein vollständiger Domainname</translation>
    </message>
    <message>
        <source>It says “%1”. A name with a dot or an address in brackets is wanted; strict servers refuse others.</source>
        <translation>Er sagt „%1“. Verlangt ist ein Name mit Punkt oder eine Adresse in eckigen Klammern; strenge Server lehnen anderes ab.</translation>
    </message>
    <message>
        <source>With encryption the server offers other things</source>
        <translation>Mit Verschlüsselung bietet der Server anderes an</translation>
    </message>
    <message>
        <source>New: %1. Gone: %2. That is why the client says EHLO again after STARTTLS.</source>
        <translation>Neu: %1. Weggefallen: %2. Deshalb sagt der Client nach STARTTLS noch einmal EHLO.</translation>
    </message>
    <message>
        <source>No new EHLO after the encryption began</source>
        <translation>Kein neues EHLO nach Beginn der Verschlüsselung</translation>
    </message>
    <message>
        <source>What the server said in clear must be forgotten, for somebody may have changed it. The client said %1 instead.</source>
        <translation>Was der Server im Klartext sagte, muss vergessen werden, denn jemand kann es verändert haben. Der Client sagte stattdessen %1.</translation>
    </message>
    <message>
        <source>The server offers no encryption</source>
        <translation>Der Server bietet keine Verschlüsselung an</translation>
    </message>
    <message>
        <source>STARTTLS is not in the list. Everything goes in clear, and everybody on the way can read it.</source>
        <translation>STARTTLS steht nicht in der Liste. Alles geht im Klartext, und jeder unterwegs kann es lesen.</translation>
    </message>
    <message>
        <source>Try port 465 with TLS from the beginning. If the server usually offers it, somebody on the way may hide it.</source>
        <translation>Versuchen Sie Port 465 mit TLS von Anfang an. Wenn der Server es sonst anbietet, unterschlägt es vielleicht jemand unterwegs.</translation>
    </message>
    <message>
        <source>The encryption is of an old kind: %1</source>
        <translation>Die Verschlüsselung ist von alter Art: %1</translation>
    </message>
    <message>
        <source>TLS before 1.2 has known weaknesses and must not be used any more.</source>
        <translation>TLS vor 1.2 hat bekannte Schwächen und darf nicht mehr benutzt werden.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s operator to switch on TLS 1.2 or 1.3.</source>
        <translation>Bitten Sie den Betreiber des Servers, TLS 1.2 oder 1.3 einzuschalten.</translation>
    </message>
    <message>
        <source>The certificate was not checked</source>
        <translation>Das Zertifikat wurde nicht geprüft</translation>
    </message>
    <message>
        <source>The line is encrypted, but nobody knows who is at the other end: %1</source>
        <translation>Die Leitung ist verschlüsselt, aber niemand weiß, wer am anderen Ende ist: %1</translation>
    </message>
    <message>
        <source>Switch the check on again, or trust this one certificate.</source>
        <translation>Schalten Sie die Prüfung wieder ein, oder vertrauen Sie diesem einen Zertifikat.</translation>
    </message>
    <message>
        <source>The password went over the line in clear</source>
        <translation>Das Passwort ging im Klartext über die Leitung</translation>
    </message>
    <message>
        <source>%1 sends it in base64, which everybody on the way can read, and there was no encryption.</source>
        <translation>%1 sendet es in Base64, das jeder unterwegs lesen kann, und es gab keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>Use STARTTLS or TLS from the beginning, and change the password.</source>
        <translation>Nehmen Sie STARTTLS oder TLS von Anfang an, und ändern Sie das Passwort.</translation>
    </message>
    <message>
        <source>%1 was said, and the server does not offer it</source>
        <translation>%1 wurde gesagt, und der Server bietet es nicht an</translation>
    </message>
    <message>
        <source>It belongs to %2, which is not in the server&apos;s list. A server may refuse the command for it.</source>
        <translation>Es gehört zu %2, und das steht nicht in der Liste des Servers. Ein Server darf den Befehl deshalb ablehnen.</translation>
    </message>
    <message>
        <source>The letter is bigger than the server takes</source>
        <translation>Der Brief ist größer, als der Server annimmt</translation>
    </message>
    <message>
        <source>It has %1 octets; the server&apos;s limit is %2.</source>
        <translation>Er hat %1 Oktette; die Grenze des Servers ist %2.</translation>
    </message>
    <message>
        <source>Make attachments smaller, or send a link to them.</source>
        <translation>Verkleinern Sie die Anhänge, oder senden Sie einen Link darauf.</translation>
    </message>
    <message>
        <source>Some recipients were refused: %1</source>
        <translation>Einige Empfänger wurden abgelehnt: %1</translation>
    </message>
    <message>
        <source>Each recipient gets its own reply. %2 were accepted, and the letter can go to them.</source>
        <translation>Zu jedem Empfänger gibt es eine eigene Antwort. Angenommen wurden %2, und an sie kann der Brief gehen.</translation>
    </message>
    <message>
        <source>Do not send to everybody again: the others may have it already.</source>
        <translation>Senden Sie nicht noch einmal an alle: Die anderen haben ihn vielleicht schon.</translation>
    </message>
    <message>
        <source>No recipient was accepted</source>
        <translation>Kein Empfänger wurde angenommen</translation>
    </message>
    <message>
        <source>Read the reply to each RCPT: it says why.</source>
        <translation>Lesen Sie die Antwort auf jedes RCPT: Sie sagt, warum.</translation>
    </message>
    <message>
        <source>A command went out before the reply was there</source>
        <translation>Ein Befehl ging hinaus, bevor die Antwort da war</translation>
    </message>
    <message>
        <source>That is allowed only where the server offers PIPELINING. Others may lose the command or refuse it.</source>
        <translation>Das ist nur erlaubt, wo der Server PIPELINING anbietet. Andere verlieren den Befehl vielleicht oder lehnen ihn ab.</translation>
    </message>
    <message>
        <source>The conversation ended without QUIT</source>
        <translation>Das Gespräch endete ohne QUIT</translation>
    </message>
    <message>
        <source>A client says QUIT and waits for 221, so that both know that nothing was lost.</source>
        <translation>Ein Client sagt QUIT und wartet auf 221, damit beide wissen, dass nichts verloren ging.</translation>
    </message>
    <message>
        <source>A line ends in LF alone</source>
        <translation>Eine Zeile endet nur mit LF</translation>
    </message>
    <message>
        <source>SMTP ends a line with CR and LF. A program that takes LF alone sees other lines than one that does not, and that was used to smuggle letters.</source>
        <translation>SMTP beendet eine Zeile mit CR und LF. Ein Programm, dem LF allein genügt, sieht andere Zeilen als eines, dem es nicht genügt; so wurden schon Briefe eingeschmuggelt.</translation>
    </message>
    <message>
        <source>Look at it in the pane Bytes, and mend the program that wrote the line.</source>
        <translation>Sehen Sie es sich im Bereich Bytes an, und berichtigen Sie das Programm, das die Zeile geschrieben hat.</translation>
    </message>
    <message>
        <source>A CR stands within a line</source>
        <translation>Mitten in einer Zeile steht ein CR</translation>
    </message>
    <message>
        <source>CR may stand in front of LF only. What a server makes of it elsewhere is not defined.</source>
        <translation>CR darf nur vor LF stehen. Was ein Server anderswo daraus macht, ist nicht festgelegt.</translation>
    </message>
    <message>
        <source>A line is longer than it may be</source>
        <translation>Eine Zeile ist länger als erlaubt</translation>
    </message>
    <message>
        <source>It has %1 octets; every program must cope with %2, and need not with more.</source>
        <translation>Sie hat %1 Oktette; mit %2 muss jedes Programm zurechtkommen, mit mehr nicht.</translation>
    </message>
    <message>
        <source>An address beyond ASCII without SMTPUTF8</source>
        <translation>Eine Adresse jenseits von ASCII ohne SMTPUTF8</translation>
    </message>
    <message>
        <source>%1 holds octets above 127, and the transaction did not ask for SMTPUTF8. A server may refuse or garble them.</source>
        <translation>%1 enthält Oktette über 127, und die Transaktion hat SMTPUTF8 nicht verlangt. Ein Server kann sie ablehnen oder entstellen.</translation>
    </message>
    <message>
        <source>Use a server that offers SMTPUTF8, or another address of this person.</source>
        <translation>Nehmen Sie einen Server, der SMTPUTF8 anbietet, oder eine andere Adresse dieser Person.</translation>
    </message>
    <message>
        <source>The lines of one reply have different codes</source>
        <translation>Die Zeilen einer Antwort haben verschiedene Codes</translation>
    </message>
    <message>
        <source>All lines of a reply must have the same code. Programs differ in which one they take; this one takes the last.</source>
        <translation>Alle Zeilen einer Antwort müssen denselben Code haben. Welchen Programme sonst nehmen, ist verschieden; dieses nimmt den letzten.</translation>
    </message>
    <message>
        <source>This is no reply that SMTP knows</source>
        <translation>Das ist keine Antwort, die SMTP kennt</translation>
    </message>
    <message>
        <source>A reply begins with a number from 200 to 599. The server said: %1</source>
        <translation>Eine Antwort beginnt mit einer Zahl von 200 bis 599. Der Server sagte: %1</translation>
    </message>
    <message>
        <source>Check host and port: another kind of service may listen there.</source>
        <translation>Prüfen Sie Host und Port: Dort hört vielleicht ein Dienst anderer Art.</translation>
    </message>
    <message>
        <source>The two codes of a reply contradict each other</source>
        <translation>Die beiden Codes einer Antwort widersprechen einander</translation>
    </message>
    <message>
        <source>The code %1 and the enhanced code %2 are of different classes. What counts is the first digit of the code.</source>
        <translation>Der Code %1 und der erweiterte Code %2 gehören zu verschiedenen Klassen. Es zählt die erste Ziffer des Codes.</translation>
    </message>
    <message>
        <source>The server&apos;s question in base64 is readable</source>
        <translation>Die Frage des Servers in Base64 ist lesbar</translation>
    </message>
    <message>
        <source>%1 is base64 for: %2</source>
        <translation>%1 ist Base64 für: %2</translation>
    </message>
    <message>
        <source>The login was refused</source>
        <translation>Die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>The usual reasons: a wrong name or password, a provider that wants a password made for this program, a login way that is switched off. The server said: %1</source>
        <translation>Die üblichen Gründe: ein falscher Name oder ein falsches Passwort, ein Anbieter, der ein eigenes Passwort für dieses Programm verlangt, ein abgeschaltetes Anmeldeverfahren. Der Server sagte: %1</translation>
    </message>
    <message>
        <source>Enter the password anew, and look for app passwords in the settings of the provider.</source>
        <translation>Geben Sie das Passwort neu ein, und suchen Sie beim Anbieter in den Einstellungen nach App-Passwörtern.</translation>
    </message>
    <message>
        <source>The sender is empty on purpose</source>
        <translation>Der Absender ist mit Absicht leer</translation>
    </message>
    <message>
        <source>A report is sent like this, so that no report on the report can come back.</source>
        <translation>So wird ein Bericht gesendet, damit auf den Bericht kein Bericht zurückkommen kann.</translation>
    </message>
    <message>
        <source>This looks like greylisting: who is not known yet has to try twice. The server said: %1</source>
        <translation>Das sieht nach Greylisting aus: Wer noch nicht bekannt ist, muss es zweimal versuchen. Der Server sagte: %1</translation>
    </message>
    <message>
        <source>The server does not forward for this client</source>
        <translation>Der Server leitet für diesen Client nicht weiter</translation>
    </message>
    <message>
        <source>A server takes letters for its own people from everybody, and for others from those who have logged in. The server said: %1</source>
        <translation>Briefe an die eigenen Leute nimmt ein Server von jedem, Briefe an andere nur von Angemeldeten. Der Server sagte: %1</translation>
    </message>
    <message>
        <source>Log in, or use the server and the port that are meant for sending: 465 or 587.</source>
        <translation>Melden Sie sich an, oder nehmen Sie den Server und den Port, die zum Senden gedacht sind: 465 oder 587.</translation>
    </message>
    <message>
        <source>%1 came at the wrong time</source>
        <translation>%1 kam zur falschen Zeit</translation>
    </message>
    <message>
        <source>Another command has to come first, for example MAIL before RCPT and RCPT before DATA. The server said: %2</source>
        <translation>Zuerst muss ein anderer Befehl kommen, zum Beispiel MAIL vor RCPT und RCPT vor DATA. Der Server sagte: %2</translation>
    </message>
    <message>
        <source>See in the pane State what was allowed here.</source>
        <translation>Sehen Sie im Bereich Zustand nach, was hier erlaubt war.</translation>
    </message>
    <message>
        <source>The server ends the conversation</source>
        <translation>Der Server beendet das Gespräch</translation>
    </message>
    <message>
        <source>421 may come at any time: the server closes, or it has had enough of this client for now. It said: %1</source>
        <translation>421 kann jederzeit kommen: Der Server schließt, oder er hat vorerst genug von diesem Client. Er sagte: %1</translation>
    </message>
    <message>
        <source>Not now, but perhaps later</source>
        <translation>Jetzt nicht, aber vielleicht später</translation>
    </message>
    <message>
        <source>A code that begins with 4 means that the same may work later. The server said: %1</source>
        <translation>Ein Code, der mit 4 beginnt, heißt, dass dasselbe später gelingen kann. Der Server sagte: %1</translation>
    </message>
    <message>
        <source>Wait at least 30 minutes between two tries; mail servers give up after 4 to 5 days.</source>
        <translation>Warten Sie zwischen zwei Versuchen mindestens 30 Minuten; Mailserver geben nach 4 bis 5 Tagen auf.</translation>
    </message>
    <message>
        <source>Refused for good</source>
        <translation>Endgültig abgelehnt</translation>
    </message>
    <message>
        <source>A code that begins with 5 means that the same will not work again. The server said: %1</source>
        <translation>Ein Code, der mit 5 beginnt, heißt, dass dasselbe auch beim nächsten Mal nicht gelingt. Der Server sagte: %1</translation>
    </message>
    <message>
        <source>Change what the server complains about before you try again.</source>
        <translation>Ändern Sie, was der Server beanstandet, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server has taken the letter over</source>
        <translation>Der Server hat den Brief übernommen</translation>
    </message>
    <message>
        <source>From here on it is responsible: it delivers the letter or reports back. That it reached the mailbox is not proven. The server said: %1</source>
        <translation>Von hier an trägt er die Verantwortung: Er stellt den Brief zu oder meldet zurück. Dass der Brief im Postfach ankam, ist nicht bewiesen. Der Server sagte: %1</translation>
    </message>
    <message>
        <source>Lines of the letter begin with a dot: %1</source>
        <translation>Zeilen des Briefs beginnen mit einem Punkt: %1</translation>
    </message>
    <message>
        <source>A lone dot ends the letter, so a dot at the beginning of a line is sent twice. The server takes one off again.</source>
        <translation>Ein einzelner Punkt beendet den Brief, deshalb wird ein Punkt am Zeilenanfang doppelt gesendet. Der Server nimmt einen wieder weg.</translation>
    </message>
    <message>
        <source>The server took its time: %1 seconds</source>
        <translation>Der Server ließ sich Zeit: %1 Sekunden</translation>
    </message>
    <message>
        <source>The letter has too many recipients</source>
        <translation>Der Brief hat zu viele Empfänger</translation>
    </message>
    <message>
        <source>Postscope takes up to %2 in one letter; nothing was sent.</source>
        <translation>Postscope nimmt bis zu %2 in einem Brief; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A long list was pasted into To, Cc or Bcc.</source>
        <translation>In An, Cc oder Bcc wurde eine lange Liste eingefügt.</translation>
    </message>
    <message>
        <source>Send the letter to a part of the list at a time.</source>
        <translation>Senden Sie den Brief jeweils an einen Teil der Liste.</translation>
    </message>
    <message>
        <source>For large lists, use a mailing list at your mail server.</source>
        <translation>Für große Listen gibt es Verteiler auf dem Mailserver.</translation>
    </message>
    <message>
        <source>More than %2 seconds are long here: two in any case, or ten times what this server usually takes. It may look something up, search the letter for viruses, or slow down clients that it does not know.</source>
        <translation>Mehr als %2 Sekunden sind hier lang: zwei in jedem Fall, oder das Zehnfache dessen, was dieser Server gewöhnlich braucht. Vielleicht schlägt er etwas nach, durchsucht den Brief nach Viren oder bremst Clients, die er nicht kennt.</translation>
    </message>
    <message>
        <source>Encryption is required, and STARTTLS was skipped</source>
        <translation>Verschlüsselung ist verlangt, und STARTTLS wurde übersprungen</translation>
    </message>
    <message>
        <source>Without STARTTLS nothing may go to this server, so the program said QUIT; nothing was delivered.</source>
        <translation>Ohne STARTTLS darf nichts zu diesem Server gehen, deshalb sagte das Programm QUIT; nichts wurde zugestellt.</translation>
    </message>
    <message>
        <source>Send again, and let STARTTLS be said.</source>
        <translation>Senden Sie noch einmal und lassen Sie STARTTLS sagen.</translation>
    </message>
    <message>
        <source>To see what the server does without it, connect from the console.</source>
        <translation>Um zu sehen, was der Server ohne es tut, verbinden Sie sich aus der Konsole.</translation>
    </message>
    <message>
        <source>The letter names those who were to get it in secret</source>
        <translation>Der Brief nennt, wer ihn im Stillen bekommen sollte</translation>
    </message>
    <message>
        <source>The field Bcc went out with the letter, so that everybody who gets it can read who else did.</source>
        <translation>Das Feld Bcc ging mit dem Brief hinaus; jeder, der ihn bekommt, kann lesen, wer ihn noch bekam.</translation>
    </message>
    <message>
        <source>Leave the field out; RCPT is enough for them.</source>
        <translation>Lassen Sie das Feld weg; für diese Empfänger genügt RCPT.</translation>
    </message>
    <message>
        <source>No empty line stands between the header and the text</source>
        <translation>Zwischen Kopf und Text steht keine Leerzeile</translation>
    </message>
    <message>
        <source>This line is no field of the header, and no empty line has ended the header before it. Programs differ in what they make of that.</source>
        <translation>Diese Zeile ist kein Feld des Kopfes, und keine Leerzeile hat den Kopf vor ihr beendet. Was Programme daraus machen, ist verschieden.</translation>
    </message>
    <message>
        <source>Put an empty line behind the last field.</source>
        <translation>Setzen Sie eine Leerzeile hinter das letzte Feld.</translation>
    </message>
    <message>
        <source>The header has no %1</source>
        <translation>Im Kopf fehlt: %1</translation>
    </message>
    <message>
        <source>A letter must have Date and From, and should have a Message-ID. A server may add what is missing, or take the letter for junk.</source>
        <translation>Ein Brief muss Date und From haben und sollte eine Message-ID haben. Ein Server kann ergänzen, was fehlt, oder den Brief für unerwünscht halten.</translation>
    </message>
    <message>
        <source>Begin the letter with these fields.</source>
        <translation>Beginnen Sie den Brief mit diesen Feldern.</translation>
    </message>
    <message>
        <source>A dot stands between line ends that are not whole</source>
        <translation>Ein Punkt steht zwischen unvollständigen Zeilenenden</translation>
    </message>
    <message>
        <source>Only CR LF, a dot and CR LF end a letter. A server that takes less for the end reads what follows as commands: so one letter is smuggled in within another.</source>
        <translation>Nur CR LF, ein Punkt und CR LF beenden einen Brief. Ein Server, der weniger für das Ende hält, liest das Folgende als Befehle: So wird ein Brief in einem anderen eingeschmuggelt.</translation>
    </message>
    <message>
        <source>See what the server did with it: one verdict is right, two are a fault.</source>
        <translation>Sehen Sie nach, was der Server daraus gemacht hat: Ein Urteil ist richtig, zwei sind ein Fehler.</translation>
    </message>
    <message>
        <source>The server has no address of that kind</source>
        <translation>Der Server hat keine Adresse dieser Art</translation>
    </message>
    <message>
        <source>%1 has addresses, but none of the one family, IPv4 or IPv6, that was asked for.</source>
        <translation>%1 hat Adressen, aber keine der einen Familie, IPv4 oder IPv6, die verlangt war.</translation>
    </message>
    <message>
        <source>IPv4 or IPv6 alone is to be used, or our own address is of the other kind.</source>
        <translation>Nur IPv4 oder nur IPv6 soll benutzt werden, oder die eigene Adresse ist von der anderen Art.</translation>
    </message>
    <message>
        <source>Allow both IPv4 and IPv6.</source>
        <translation>Lassen Sie sowohl IPv4 als auch IPv6 zu.</translation>
    </message>
    <message>
        <source>In mid-conversation came something that is no reply</source>
        <translation>Mitten im Gespräch kam etwas, das keine Antwort ist</translation>
    </message>
    <message>
        <source>%5 sent a line without a reply code; it is in the transcript as it came.</source>
        <translation>%5 schickte eine Zeile ohne Antwortcode; sie steht im Protokoll, wie sie kam.</translation>
    </message>
    <message>
        <source>Something on the way changes what is said.</source>
        <translation>Etwas auf dem Weg verändert, was gesagt wird.</translation>
    </message>
    <message>
        <source>The server does not know how we begin</source>
        <translation>Der Server kennt diesen Anfang nicht</translation>
    </message>
    <message>
        <source>It is a mail store that speaks LMTP, and SMTP was spoken.</source>
        <translation>Es ist ein Postfachspeicher, der LMTP spricht, und es wurde SMTP gesprochen.</translation>
    </message>
    <message>
        <source>It speaks SMTP, and LMTP was spoken.</source>
        <translation>Er spricht SMTP, und es wurde LMTP gesprochen.</translation>
    </message>
    <message>
        <source>Speak LMTP to a mail store, and SMTP to every other server.</source>
        <translation>Sprechen Sie mit einem Postfachspeicher LMTP und mit jedem anderen Server SMTP.</translation>
    </message>
    <message>
        <source>The envelope names another sender than the letter</source>
        <translation>Der Umschlag nennt einen anderen Absender als der Brief</translation>
    </message>
    <message>
        <source>The server was told %1, where reports of a failure go; people read %2 in the field From. Lists and services do that; so do forgers, and some filters mind.</source>
        <translation>Dem Server wurde %1 genannt, wohin Berichte über Fehlschläge gehen; Menschen lesen im Feld From %2. Listen und Dienste machen das so; Fälscher auch, und manche Filter stören sich daran.</translation>
    </message>
    <message>
        <source>Somebody gets a blind copy</source>
        <translation>Jemand bekommt eine Blindkopie</translation>
    </message>
    <message>
        <source>Named in the envelope alone, in neither To nor Cc: %1. Those who read the letter do not see it.</source>
        <translation>Nur im Umschlag genannt, weder in To noch in Cc: %1. Wer den Brief liest, sieht es nicht.</translation>
    </message>
    <message>
        <source>%2 of %3 recipients were left behind</source>
        <translation>%2 von %3 Empfängern blieben zurück</translation>
    </message>
    <message>
        <source>The letter went to the others. Not yet to: %1</source>
        <translation>Der Brief ging an die anderen. Noch nicht an: %1</translation>
    </message>
    <message>
        <source>The server takes only so many letters over one connection.</source>
        <translation>Der Server nimmt über eine Verbindung nur so viele Briefe an.</translation>
    </message>
    <message>
        <source>The conversation ended before their turn came.</source>
        <translation>Das Gespräch endete, bevor sie an der Reihe waren.</translation>
    </message>
    <message>
        <source>Send the letter again to these recipients alone.</source>
        <translation>Senden Sie den Brief noch einmal, nur an diese Empfänger.</translation>
    </message>
    <message>
        <source>The certificate is not the one that you trust</source>
        <translation>Das Zertifikat ist nicht das, dem Sie vertrauen</translation>
    </message>
    <message>
        <source>Its fingerprint is another one: %6</source>
        <translation>Sein Fingerabdruck ist ein anderer: %6</translation>
    </message>
    <message>
        <source>The server has a new certificate.</source>
        <translation>Der Server hat ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>Another server answers, perhaps an attacker&apos;s.</source>
        <translation>Ein anderer Server antwortet, vielleicht der eines Angreifers.</translation>
    </message>
    <message>
        <source>The server refuses the access token</source>
        <translation>Der Server lehnt das Zugriffstoken ab</translation>
    </message>
    <message>
        <source>The token has expired; most hold for an hour.</source>
        <translation>Das Token ist abgelaufen; die meisten gelten eine Stunde.</translation>
    </message>
    <message>
        <source>It was made for another user, or without the right to send mail.</source>
        <translation>Es wurde für einen anderen Benutzer ausgestellt oder ohne das Recht, Mail zu senden.</translation>
    </message>
    <message>
        <source>Get a new access token, and try again.</source>
        <translation>Holen Sie ein neues Zugriffstoken, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Compare the user name with the one that the token was made for.</source>
        <translation>Vergleichen Sie den Benutzernamen mit dem, für den das Token ausgestellt wurde.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain does not exist</source>
        <translation>Die Domain des Empfängers gibt es nicht</translation>
    </message>
    <message>
        <source>DNS does not know %1, so that there is nowhere to send to.</source>
        <translation>Das DNS kennt %1 nicht, also gibt es nichts, wohin gesendet werden könnte.</translation>
    </message>
    <message>
        <source>The domain was given up.</source>
        <translation>Die Domain wurde aufgegeben.</translation>
    </message>
    <message>
        <source>No recipient was accepted for now</source>
        <translation>Kein Empfänger wurde fürs Erste angenommen</translation>
    </message>
    <message>
        <source>Read the reply to each RCPT, and send the letter again later.</source>
        <translation>Lesen Sie die Antwort auf jedes RCPT, und senden Sie den Brief später noch einmal.</translation>
    </message>
    <message>
        <source>The server refused the line that you changed</source>
        <translation>Der Server hat die Zeile abgelehnt, die Sie geändert haben</translation>
    </message>
    <message>
        <source>You changed this line at the gate: “%1”. The server said: %2</source>
        <translation>Diese Zeile haben Sie beim Anhalten geändert: „%1“. Der Server sagte: %2</translation>
    </message>
    <message>
        <source>As it was sent it is not written as SMTP wants it.</source>
        <translation>So, wie sie gesendet wurde, ist sie nicht nach den Regeln von SMTP geschrieben.</translation>
    </message>
    <message>
        <source>The server does not want what the line asks for now.</source>
        <translation>Der Server will nicht, worum die Zeile jetzt bittet.</translation>
    </message>
    <message>
        <source>Send again, and leave the line as it was or change it otherwise.</source>
        <translation>Noch einmal senden und die Zeile lassen, wie sie war, oder sie anders ändern.</translation>
    </message>
    <message>
        <source>The connection broke after the PROXY header</source>
        <translation>Nach dem PROXY-Kopf riss die Verbindung ab</translation>
    </message>
    <message>
        <source>%5 got the header before anything else, and broke off before it had let us in.</source>
        <translation>%5 bekam zuerst den Kopf und brach ab, bevor es uns eingelassen hatte.</translation>
    </message>
    <message>
        <source>The server does not expect a PROXY header on this port.</source>
        <translation>Der Server erwartet an diesem Port keinen PROXY-Kopf.</translation>
    </message>
    <message>
        <source>It takes the header only from the addresses of its load balancer.</source>
        <translation>Er nimmt den Kopf nur von den Adressen seines Lastverteilers.</translation>
    </message>
    <message>
        <source>It reads the other version of the header.</source>
        <translation>Er liest die andere Version des Kopfes.</translation>
    </message>
    <message>
        <source>Connect without the PROXY header.</source>
        <translation>Ohne den PROXY-Kopf verbinden.</translation>
    </message>
    <message>
        <source>If the server needs it, try the other version, or its other port.</source>
        <translation>Braucht der Server ihn: die andere Version oder seinen anderen Port versuchen.</translation>
    </message>
    <message>
        <source>Look up in the server&apos;s settings who may send the header.</source>
        <translation>In den Einstellungen des Servers nachsehen, wer den Kopf senden darf.</translation>
    </message>
    <message>
        <source>The server does not know the PROXY header</source>
        <translation>Der Server kennt den PROXY-Kopf nicht</translation>
    </message>
    <message>
        <source>%5 took the header for a command and said: %4</source>
        <translation>%5 hielt den Kopf für einen Befehl und sagte: %4</translation>
    </message>
    <message>
        <source>SMTPUTF8 is needed, and switched off for this letter</source>
        <translation>SMTPUTF8 wird gebraucht und ist für diesen Brief abgeschaltet</translation>
    </message>
    <message>
        <source>%1 has characters outside ASCII. The server offers SMTPUTF8, which was not to be used; nothing was sent.</source>
        <translation>%1 hat Zeichen außerhalb von ASCII. Der Server bietet SMTPUTF8 an, es sollte aber nicht benutzt werden; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The extension was left out to try how the server does without it.</source>
        <translation>Die Erweiterung wurde weggelassen, um zu sehen, was der Server ohne sie tut.</translation>
    </message>
    <message>
        <source>Let SMTPUTF8 be used.</source>
        <translation>SMTPUTF8 benutzen lassen.</translation>
    </message>
    <message>
        <source>8BITMIME is needed, and switched off for this letter</source>
        <translation>8BITMIME wird gebraucht und ist für diesen Brief abgeschaltet</translation>
    </message>
    <message>
        <source>The message holds octets above 127. The server offers 8BITMIME, which was not to be used, and a finished message is not rewritten.</source>
        <translation>Die Nachricht enthält Oktette über 127. Der Server bietet 8BITMIME an, es sollte aber nicht benutzt werden, und eine fertige Nachricht wird nicht umgeschrieben.</translation>
    </message>
    <message>
        <source>Let 8BITMIME be used.</source>
        <translation>8BITMIME benutzen lassen.</translation>
    </message>
    <message>
        <source>Refused: %1 of %1. Without a recipient there is nobody to send the letter to, so it was not sent.</source>
        <translation>Abgelehnt: %1 von %1. Ohne Empfänger gibt es niemanden, an den der Brief gehen könnte; er wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Refused for the moment: %1 of %1. There is nobody to send the letter to yet, so it was not sent.</source>
        <translation>Vorläufig abgelehnt: %1 von %1. Noch gibt es niemanden, an den der Brief gehen könnte, also wurde er nicht gesendet.</translation>
    </message>
    <message>
        <source>No server answers at this local socket</source>
        <translation>An diesem lokalen Socket antwortet kein Server</translation>
    </message>
    <message>
        <source>%5 could not be connected to: %1</source>
        <translation>Mit %5 konnte nicht verbunden werden: %1</translation>
    </message>
    <message>
        <source>The server is not running, or it has its socket elsewhere.</source>
        <translation>Der Server läuft nicht, oder sein Socket liegt anderswo.</translation>
    </message>
    <message>
        <source>Only other users may connect to it.</source>
        <translation>Nur andere Benutzer dürfen sich damit verbinden.</translation>
    </message>
    <message>
        <source>Check the path of the socket, and whether the server is running.</source>
        <translation>Den Pfad des Sockets prüfen, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>Check who may read and write the socket.</source>
        <translation>Prüfen, wer den Socket lesen und schreiben darf.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>before %1</source>
        <extracomment>%1 is a verb of SMTP</extracomment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>before the letter</source>
        <translation>vor dem Brief</translation>
    </message>
    <message>
        <source>at the stage “%1”</source>
        <extracomment>%1 is a stage of the conversation, as the stage strip calls it</extracomment>
        <translation>an der Station „%1“</translation>
    </message>
    <message>
        <source>where “%1” is said</source>
        <translation>wo „%1“ gesagt wird</translation>
    </message>
    <message>
        <source>after a reply %1yz</source>
        <extracomment>%1 is the first digit of a reply code</extracomment>
        <translation>nach einer Antwort %1yz</translation>
    </message>
    <message>
        <source>after a reply that took longer than %1</source>
        <extracomment>%1 is a span of time</extracomment>
        <translation>nach einer Antwort, die länger als %1 dauerte</translation>
    </message>
    <message>
        <source>after the next reply</source>
        <translation>nach der nächsten Antwort</translation>
    </message>
    <message>
        <source>after encryption begins</source>
        <translation>nach Beginn der Verschlüsselung</translation>
    </message>
</context>
<context>
    <name>GroundWords</name>
    <message>
        <source>Allowed there: %1.</source>
        <translation>Dort erlaubt: %1.</translation>
    </message>
    <message>
        <source>The connection was not encrypted yet, and the server wants that first. It offers STARTTLS.</source>
        <translation>Die Verbindung war noch nicht verschlüsselt, und das verlangt der Server zuerst. Er bietet STARTTLS an.</translation>
    </message>
    <message>
        <source>The connection was not encrypted yet, and the server wants that first. It does not offer STARTTLS here: try the port for TLS from the beginning, 465.</source>
        <translation>Die Verbindung war noch nicht verschlüsselt, und das verlangt der Server zuerst. STARTTLS bietet er hier nicht an: den Port für TLS von Anfang an versuchen, 465.</translation>
    </message>
    <message>
        <source>Nobody was logged in yet, and the server did not offer a login here.</source>
        <translation>Noch war niemand angemeldet, und der Server bot hier keine Anmeldung an.</translation>
    </message>
    <message>
        <source>Nobody was logged in yet. The server offers a login by %1.</source>
        <translation>Noch war niemand angemeldet. Der Server bietet eine Anmeldung mit %1 an.</translation>
    </message>
    <message>
        <source>By what was said so far nothing speaks against the command here; the server sees it otherwise. RSET or a new EHLO may bring both into step.</source>
        <translation>Nach allem, was bisher gesagt wurde, spricht hier nichts gegen den Befehl; der Server sieht es anders. RSET oder ein neues EHLO kann beide wieder in Takt bringen.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) of this letter had been accepted before. They still count.</source>
        <translation>
            <numerusform>%n Empfänger dieses Briefs war schon angenommen. Er zählt weiter.</numerusform>
            <numerusform>%n Empfänger dieses Briefs waren schon angenommen. Sie zählen weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With this one the letter has %n recipient(s).</source>
        <translation>
            <numerusform>Mit diesem hat der Brief %n Empfänger.</numerusform>
            <numerusform>Mit diesem hat der Brief %n Empfänger.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the encryption everything begins anew: what the server offered before counts no more, and the client says EHLO again.</source>
        <translation>Mit der Verschlüsselung beginnt alles von vorn: was der Server vorher anbot, zählt nicht mehr, und der Client sagt noch einmal EHLO.</translation>
    </message>
    <message>
        <source>Before it the session stood at “%1”, where %2 is out of place. %3</source>
        <translation>Davor stand die Sitzung bei „%1“, wo %2 nicht hingehört. %3</translation>
    </message>
    <message>
        <source>%1 had gone out already: the client hears the reply to each first. If it had waited, it might say now:</source>
        <translation>%1: schon hinausgegangen, und erst kommt darauf je eine Antwort. Hätte der Client gewartet, könnte er jetzt sagen:</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>About Postscope</source>
        <translation>Über Postscope</translation>
    </message>
    <message>
        <source>Postscope %1</source>
        <translation>Postscope %1</translation>
    </message>
    <message>
        <source>Write a mail, press Send, and watch it leave.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Einen Brief schreiben, auf Senden drücken und zusehen, wie er abgeht.

Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>in clear</source>
        <translation>im Klartext</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Ausgang: %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Offers %2 %1</source>
        <translation>Angeboten: %2 %1</translation>
    </message>
    <message>
        <source>Encrypted by %1</source>
        <translation>Verschlüsselt mit %1</translation>
    </message>
    <message>
        <source>Cipher %1</source>
        <translation>Chiffre %1</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>Certificate issued by %1</source>
        <translation>Zertifikat ausgestellt von %1</translation>
    </message>
    <message>
        <source>Certificate good until %1</source>
        <translation>Zertifikat gültig bis %1</translation>
    </message>
    <message>
        <source>Certificate with SHA-256 %1</source>
        <translation>Zertifikat mit SHA-256 %1</translation>
    </message>
    <message>
        <source>Wrong with the certificate: %1</source>
        <translation>Mängel des Zertifikats: %1</translation>
    </message>
    <message>
        <source>Logged in by %1</source>
        <translation>Angemeldet mit %1</translation>
    </message>
    <message>
        <source>Waited %1 for the reply to %2</source>
        <translation>%1 gewartet auf die Antwort zu %2</translation>
    </message>
    <message>
        <source>Took %1 in all</source>
        <translation>Insgesamt %1 gedauert</translation>
    </message>
    <message>
        <source>Does not offer %1</source>
        <translation>Bietet %1 nicht an</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rehearsed</source>
        <translation>geprobt</translation>
    </message>
    <message>
        <source>accepted in part</source>
        <translation>teilweise angenommen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nicht jetzt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>against the protocol</source>
        <translation>gegen die Regeln</translation>
    </message>
    <message>
        <source>login failed</source>
        <translation>Anmeldung gescheitert</translation>
    </message>
    <message>
        <source>not safe enough</source>
        <translation>nicht sicher genug</translation>
    </message>
    <message>
        <source>cannot be sent</source>
        <translation>so nicht zu senden</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Nobody was written to</source>
        <translation>An niemanden geschrieben</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>who wrote to whom</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate is verified</source>
        <translation>Das Zertifikat ist geprüft</translation>
    </message>
    <message>
        <source>Offers %1</source>
        <translation>Bietet %1 an</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: send a letter first.</source>
        <translation>Es gibt noch nichts zu vergleichen: Senden Sie zuerst einen Brief.</translation>
    </message>
    <message>
        <source>This conversation still runs: compare it when it is over.</source>
        <translation>Dieses Gespräch läuft noch: Vergleichen Sie es, wenn es zu Ende ist.</translation>
    </message>
    <message>
        <source>Examples are not kept in the history, so there is no earlier one to compare this with.</source>
        <translation>Beispiele werden nicht im Verlauf aufbewahrt, deshalb gibt es kein früheres, mit dem sich dieses vergleichen lässt.</translation>
    </message>
    <message>
        <source>This conversation went well itself: to compare it, choose a second one in the history and press C there.</source>
        <translation>Dieses Gespräch ging selbst gut: Wählen Sie im Verlauf ein zweites dazu und drücken Sie dort C.</translation>
    </message>
    <message>
        <source>No earlier conversation with this server went well: choose two in the history, and press C there.</source>
        <translation>Kein früheres Gespräch mit diesem Server ging gut: Wählen Sie im Verlauf zwei aus und drücken Sie dort C.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>This conversation is not in the history: choose one there and press C to compare the two.</source>
        <translation>Dieses Gespräch steht nicht im Verlauf: Wählen Sie dort eines aus und drücken Sie C, um beide zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>LadderNames</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Wait and notes</source>
        <translation>Wartezeit und Notizen</translation>
    </message>
    <message>
        <source>%1, slow</source>
        <translation>%1, langsam</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Ablauf</translation>
    </message>
</context>
<context>
    <name>LadderWords</name>
    <message>
        <source>the letter, %1</source>
        <translation>der Brief, %1</translation>
    </message>
    <message>
        <source>the letter, %1 of %2</source>
        <translation>der Brief, %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>(+ %n line(s))</source>
        <translation>
            <numerusform>(+ %n Zeile)</numerusform>
            <numerusform>(+ %n Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · shown</source>
        <extracomment>%1 is when, with which server and how it ended; &quot;shown&quot;: in all the other panes</extracomment>
        <translation>%1 · gezeigt</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>Write a mail, press Send, and watch it leave.</source>
        <translation>Einen Brief schreiben, auf Senden drücken und zusehen, wie er abgeht.</translation>
    </message>
    <message>
        <source>Begin with a letter that is ready to go to the practice server.</source>
        <translation>Mit einem Brief beginnen, der fertig für den Übungsserver ist.</translation>
    </message>
</context>
<context>
    <name>LintWords</name>
    <message>
        <source>%1 is no command that is known here. A server answers it with 500.</source>
        <translation>%1 ist hier als Befehl nicht bekannt. Ein Server antwortet darauf mit 500.</translation>
    </message>
    <message>
        <source>%1 is no command. Do you mean %2?</source>
        <translation>%1 ist kein Befehl. Ist %2 gemeint?</translation>
    </message>
    <message>
        <source>There must be no blank before the command.</source>
        <translation>Vor dem Befehl darf kein Leerzeichen stehen.</translation>
    </message>
    <message>
        <source>There is a blank at the end. Strict servers refuse it.</source>
        <translation>Am Ende steht ein Leerzeichen. Strenge Server lehnen das ab.</translation>
    </message>
    <message>
        <source>%1 takes no argument.</source>
        <translation>%1 hat kein Argument.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>No blank may stand between the colon and the address (RFC 5321 3.3).</source>
        <translation>Zwischen Doppelpunkt und Adresse darf kein Leerzeichen stehen (RFC 5321 3.3).</translation>
    </message>
    <message>
        <source>The address must stand in angle brackets: &lt;%1&gt;.</source>
        <translation>Die Adresse muss in spitzen Klammern stehen: &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>“%1” is no address: write it as name@domain.</source>
        <translation>„%1“ ist keine Adresse: sie hat die Form name@domain.</translation>
    </message>
    <message>
        <source>This is not ASCII. It needs the extension %1, which the server has not announced.</source>
        <translation>Das ist nicht ASCII. Es braucht die Erweiterung %1, die der Server nicht angeboten hat.</translation>
    </message>
    <message>
        <source>This is longer than the 512 octets that a server must take (RFC 5321 4.5.3.1.4).</source>
        <translation>Das ist länger als die 512 Oktette, die ein Server annehmen muss (RFC 5321 4.5.3.1.4).</translation>
    </message>
    <message>
        <source>“%1” is no full host name. Give one with a dot, or your address in brackets: [192.0.2.1].</source>
        <translation>„%1“ ist kein vollständiger Hostname. Einen mit Punkt angeben oder die eigene Adresse in Klammern: [192.0.2.1].</translation>
    </message>
    <message>
        <source>%1 cannot have the value “%2”.</source>
        <translation>%1 kann den Wert „%2“ nicht haben.</translation>
    </message>
    <message>
        <source>%1 needs %2, which the server has not announced in its reply to EHLO.</source>
        <translation>%1 braucht %2, und das hat der Server in der Antwort auf EHLO nicht angeboten.</translation>
    </message>
    <message>
        <source>This is more than the server takes: %1 is at most %2.</source>
        <translation>Das ist mehr, als der Server annimmt: %1 ist höchstens %2.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: say STARTTLS first, so that nobody reads the password.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: zuerst STARTTLS sagen, damit niemand das Passwort liest.</translation>
    </message>
    <message>
        <source>Wait for the greeting: whoever speaks before it is taken for a spammer.</source>
        <translation>Die Begrüßung abwarten: wer vorher spricht, gilt als Spammer.</translation>
    </message>
    <message>
        <source>The server has refused to talk. Only QUIT makes sense now.</source>
        <translation>Der Server will nicht sprechen. Nur QUIT hat jetzt Sinn.</translation>
    </message>
    <message>
        <source>Say EHLO first.</source>
        <translation>Zuerst EHLO sagen.</translation>
    </message>
    <message>
        <source>Say MAIL first: no transaction is open.</source>
        <translation>Zuerst MAIL sagen: keine Transaktion ist offen.</translation>
    </message>
    <message>
        <source>Say RCPT first: no recipient is accepted yet.</source>
        <translation>Zuerst RCPT sagen: noch ist kein Empfänger angenommen.</translation>
    </message>
    <message>
        <source>A transaction is open. End it with RSET, or finish the letter.</source>
        <translation>Eine Transaktion ist offen. Sie mit RSET beenden oder den Brief abschließen.</translation>
    </message>
    <message>
        <source>The server has not announced %1 in its reply to EHLO.</source>
        <translation>Der Server hat %1 in der Antwort auf EHLO nicht angeboten.</translation>
    </message>
    <message>
        <source>The connection is encrypted already.</source>
        <translation>Die Verbindung ist schon verschlüsselt.</translation>
    </message>
    <message>
        <source>You are logged in already; AUTH works once in a session.</source>
        <translation>Die Anmeldung ist schon geschehen; AUTH geht einmal in einer Sitzung.</translation>
    </message>
    <message>
        <source>Wait until the encryption is agreed on.</source>
        <translation>Warten, bis die Verschlüsselung ausgehandelt ist.</translation>
    </message>
    <message>
        <source>The server waits for the answer to its challenge, or for * to give up.</source>
        <translation>Der Server wartet auf die Antwort auf seine Frage, oder auf * zum Aufgeben.</translation>
    </message>
    <message>
        <source>This is part of the letter now. End it with a dot on a line of its own.</source>
        <translation>Das gehört jetzt zum Brief. Ihn beendet ein Punkt allein auf einer Zeile.</translation>
    </message>
    <message>
        <source>Between chunks only BDAT, RSET, NOOP and QUIT are allowed.</source>
        <translation>Zwischen Stücken sind nur BDAT, RSET, NOOP und QUIT erlaubt.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>Die Verbindung ist geschlossen.</translation>
    </message>
    <message>
        <source>A blank must stand between the address and “%1”.</source>
        <translation>Zwischen der Adresse und „%1“ muss ein Leerzeichen stehen.</translation>
    </message>
    <message>
        <source>Tab completes it.</source>
        <translation>Tab ergänzt es.</translation>
    </message>
    <message>
        <source>Next comes %1.</source>
        <extracomment>%1 is a part of a command: &quot;FROM:&quot;, &quot;&lt;address&gt;&quot;</extracomment>
        <translation>Als Nächstes kommt %1.</translation>
    </message>
    <message>
        <source>Next comes the address, with &gt; behind it.</source>
        <translation>Als Nächstes kommt die Adresse, dahinter ein &gt;.</translation>
    </message>
    <message>
        <source>Next comes the value of %1.</source>
        <translation>Als Nächstes kommt der Wert von %1.</translation>
    </message>
    <message>
        <source>A full host name has a dot; an address stands in brackets: [192.0.2.1].</source>
        <translation>Ein voller Rechnername hat einen Punkt; eine Adresse steht in Klammern: [192.0.2.1].</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Send through</source>
        <translation>&amp;Senden über</translation>
    </message>
    <message>
        <source>&amp;Show and hide</source>
        <translation>&amp;Ein- und ausblenden</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>E&amp;rscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;Dialogue</source>
        <translation>&amp;Gespräch</translation>
    </message>
    <message>
        <source>Se&amp;rver</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Show an e&amp;xample</source>
        <translation>Beis&amp;piel zeigen</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>the user name, readable</source>
        <translation>der Benutzername, lesbar</translation>
    </message>
    <message>
        <source>the password, readable; it is only hidden here</source>
        <translation>das Passwort, lesbar; nur hier ist es verdeckt</translation>
    </message>
    <message>
        <source>the token, readable; it is only hidden here</source>
        <translation>das Token, lesbar; nur hier ist es verdeckt</translation>
    </message>
    <message>
        <source>a proof of the password, readable; the password itself is not sent</source>
        <translation>ein Nachweis des Passworts, lesbar; das Passwort selbst wird nicht gesendet</translation>
    </message>
    <message>
        <source>readable: the certificate of the server</source>
        <translation>lesbar: das Zertifikat des Servers</translation>
    </message>
    <message>
        <source>hidden: the certificate of the server</source>
        <translation>verborgen: das Zertifikat des Servers</translation>
    </message>
    <message>
        <source>no certificate: an earlier session goes on</source>
        <translation>kein Zertifikat: eine frühere Sitzung geht weiter</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of TLS, about %1 octets</source>
        <translation>
            <numerusform>%n TLS-Record, etwa %1 Oktette</numerusform>
            <numerusform>%n TLS-Records, etwa %1 Oktette</numerusform>
        </translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>handshake, %1</source>
        <translation>Handshake, %1</translation>
    </message>
    <message>
        <source>readable: that this is %1</source>
        <translation>lesbar: dass dies %1 ist</translation>
    </message>
    <message>
        <source>no name of the server: it was called by its address</source>
        <translation>kein Name des Servers: Er wurde über seine Adresse angesprochen</translation>
    </message>
    <message>
        <source>readable: the name of the server, %1</source>
        <translation>lesbar: der Name des Servers, %1</translation>
    </message>
    <message>
        <source>Somebody on the way sees this: what is clear, and of what is encrypted only when, which way and about how much.</source>
        <translation>Das sieht, wer unterwegs mithört: Unverschlüsseltes ganz, von Verschlüsseltem nur wann, in welche Richtung und etwa wie viel.</translation>
    </message>
    <message>
        <source>Nothing of this was encrypted: somebody on the way reads all of it.</source>
        <translation>Nichts davon war verschlüsselt: Wer unterwegs mithört, liest alles.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>looking up %1</source>
        <translation>suche die Adresse von %1</translation>
    </message>
    <message>
        <source>connecting to %1:%2</source>
        <translation>verbinde mit %1:%2</translation>
    </message>
    <message>
        <source>connected to %1:%2</source>
        <translation>verbunden mit %1:%2</translation>
    </message>
    <message>
        <source>encrypted with %1, %2</source>
        <translation>verschlüsselt mit %1, %2</translation>
    </message>
    <message>
        <source>certificate of %1 verified</source>
        <translation>Zertifikat von %1 geprüft</translation>
    </message>
    <message>
        <source>CERTIFICATE NOT VERIFIED, as asked for this run: %1</source>
        <translation>ZERTIFIKAT NICHT GEPRÜFT, wie für diesen Lauf verlangt: %1</translation>
    </message>
    <message>
        <source>certificate refused: %1</source>
        <translation>Zertifikat abgelehnt: %1</translation>
    </message>
    <message>
        <source>what the server offered in clear is forgotten</source>
        <translation>was der Server im Klartext angeboten hat, ist vergessen</translation>
    </message>
    <message>
        <source>EHLO was refused for good, trying HELO</source>
        <translation>EHLO wurde endgültig abgelehnt, versuche HELO</translation>
    </message>
    <message>
        <source>connected, but no greeting for %1 s; a port that speaks TLS from the start waits like this</source>
        <translation>verbunden, aber seit %1 s keine Begrüßung; so wartet ein Port, der von Anfang an TLS spricht</translation>
    </message>
    <message>
        <source>no login: no user name is set for this server</source>
        <translation>keine Anmeldung: für diesen Server ist kein Benutzername eingetragen</translation>
    </message>
    <message>
        <source>login by %1</source>
        <translation>Anmeldung mit %1</translation>
    </message>
    <message>
        <source>login by %1 failed, trying the next mechanism</source>
        <translation>Anmeldung mit %1 gescheitert, versuche das nächste Verfahren</translation>
    </message>
    <message>
        <source>%1 of %2 recipients refused; the letter goes to the others</source>
        <translation>%1 von %2 Empfängern abgelehnt; der Brief geht an die anderen</translation>
    </message>
    <message>
        <source>the lines of this reply have different codes; the last one counts</source>
        <translation>die Zeilen dieser Antwort haben verschiedene Codes; der letzte zählt</translation>
    </message>
    <message>
        <source>empty line ignored</source>
        <translation>leere Zeile übergangen</translation>
    </message>
    <message>
        <source>no command asked for this reply</source>
        <translation>diese Antwort hat kein Befehl verlangt</translation>
    </message>
    <message>
        <source>%1 waits for you</source>
        <translation>%1 wartet auf Sie</translation>
    </message>
    <message>
        <source>%1 was skipped by you</source>
        <translation>%1 wurde von Ihnen übersprungen</translation>
    </message>
    <message>
        <source>too late to cancel: the whole letter is sent, waiting for the verdict</source>
        <translation>zum Abbrechen zu spät: der ganze Brief ist gesendet, warte auf das Urteil</translation>
    </message>
    <message>
        <source>cancelled by you, nothing was delivered</source>
        <translation>von Ihnen abgebrochen, nichts wurde zugestellt</translation>
    </message>
    <message>
        <source>no answer for %1 s, giving up</source>
        <translation>seit %1 s keine Antwort, gebe auf</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>der Server hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>Verbindung geschlossen</translation>
    </message>
    <message>
        <source>no connection: %1</source>
        <translation>keine Verbindung: %1</translation>
    </message>
    <message>
        <source>connection lost: %1</source>
        <translation>Verbindung verloren: %1</translation>
    </message>
    <message>
        <source>client connected from %1:%2</source>
        <translation>Client verbunden von %1:%2</translation>
    </message>
    <message>
        <source>client gone</source>
        <translation>Client ist weg</translation>
    </message>
    <message>
        <source>message kept as %1, %2 octets</source>
        <translation>Nachricht aufbewahrt als %1, %2 Oktette</translation>
    </message>
    <message>
        <source>trying %1 again, without sending anything along with AUTH</source>
        <translation>%1 wird noch einmal versucht, ohne etwas mit AUTH mitzuschicken</translation>
    </message>
    <message>
        <source>the text behind 334 is ignored, because this mechanism expects none</source>
        <translation>der Text hinter 334 wird übergangen, denn dieses Verfahren erwartet keinen</translation>
    </message>
    <message>
        <source>%1 is broken off: %2</source>
        <translation>%1 wird abgebrochen: %2</translation>
    </message>
    <message>
        <source>this server hashes the password only %1 times; it should be %2 times or more (RFC 7677 4)</source>
        <translation>dieser Server hasht das Passwort nur %1-mal; es sollten mindestens %2-mal sein (RFC 7677 4)</translation>
    </message>
    <message>
        <source>the server explains: %1</source>
        <translation>der Server erklärt: %1</translation>
    </message>
    <message>
        <source>trying %1, port %2</source>
        <translation>versuche %1, Port %2</translation>
    </message>
    <message>
        <source>no connection to %1: %2</source>
        <translation>keine Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>through the proxy %1, which looks the name up</source>
        <translation>über den Proxy %1, der den Namen nachschlägt</translation>
    </message>
    <message>
        <source>PROXY header sent: %1</source>
        <translation>PROXY-Kopf gesendet: %1</translation>
    </message>
    <message>
        <source>mail for %1 goes to %2</source>
        <translation>E-Mail für %1 geht an %2</translation>
    </message>
    <message>
        <source>%1 has no MX: its mail goes to the host of that name</source>
        <translation>%1 hat keinen MX: die E-Mail geht an den Host dieses Namens</translation>
    </message>
    <message>
        <source>%1 is another name of %2</source>
        <translation>%1 ist ein anderer Name für %2</translation>
    </message>
    <message>
        <source>TLS session resumed: the certificate was shown when it began</source>
        <translation>TLS-Sitzung wieder aufgenommen: das Zertifikat wurde bei ihrem Beginn vorgezeigt</translation>
    </message>
    <message>
        <source>connecting to the local socket %1</source>
        <translation>verbinde mit dem lokalen Socket %1</translation>
    </message>
    <message>
        <source>connected to the local socket %1</source>
        <translation>verbunden mit dem lokalen Socket %1</translation>
    </message>
    <message>
        <source>recipients at %1: %2</source>
        <translation>Empfänger bei %1: %2</translation>
    </message>
    <message>
        <source>the mail hosts of %1 are not found: %2</source>
        <translation>die Mail-Hosts von %1 sind nicht zu finden: %2</translation>
    </message>
    <message>
        <source>%1 takes no mail, as its null MX says (RFC 7505)</source>
        <translation>%1 nimmt keine E-Mail an, wie der Null-MX sagt (RFC 7505)</translation>
    </message>
    <message>
        <source>the next mail host is tried: %1</source>
        <translation>der nächste Mail-Host wird versucht: %1</translation>
    </message>
    <message>
        <source>no further mail host of %1 is left to try</source>
        <translation>kein weiterer Mail-Host von %1 ist noch zu versuchen</translation>
    </message>
    <message>
        <source>CERTIFICATE NOT VERIFIED: %1; mail goes all the same, as is usual between mail servers (RFC 7435)</source>
        <translation>ZERTIFIKAT NICHT GEPRÜFT: %1; die E-Mail geht trotzdem, wie unter Mailservern üblich (RFC 7435)</translation>
    </message>
    <message>
        <source>NO ENCRYPTION with %1, which offers it: once more in clear</source>
        <translation>KEINE VERSCHLÜSSELUNG mit %1, obwohl angeboten: noch einmal im Klartext</translation>
    </message>
    <message>
        <source>%1 recipients are too many for this transaction and get another one</source>
        <translation>%1 Empfänger sind zu viele für diese Transaktion und bekommen eine weitere</translation>
    </message>
    <message>
        <source>connection %1: %2 of %3 messages taken in %4 s</source>
        <translation>Verbindung %1: %2 von %3 Nachrichten angenommen in %4 s</translation>
    </message>
    <message>
        <source>connection %1: %2 of %3 messages taken, then it ended: %4</source>
        <translation>Verbindung %1: %2 von %3 Nachrichten angenommen, dann war sie zu Ende: %4</translation>
    </message>
    <message>
        <source>%1 was changed by you into the next line</source>
        <translation>%1 wurde von Ihnen in die nächste Zeile geändert</translation>
    </message>
    <message>
        <source>you leave with QUIT</source>
        <translation>Sie gehen mit QUIT</translation>
    </message>
    <message>
        <source>you closed the connection without QUIT</source>
        <translation>Sie haben die Verbindung ohne QUIT geschlossen</translation>
    </message>
    <message>
        <source>not sent: this would give a password away on a connection in clear</source>
        <translation>nicht gesendet: das gäbe auf einer unverschlüsselten Verbindung ein Passwort preis</translation>
    </message>
    <message>
        <source>no login: %1</source>
        <translation>keine Anmeldung: %1</translation>
    </message>
    <message>
        <source>the server offers PIPELINING but does not follow: the envelope is said again, one command at a time</source>
        <translation>der Server bietet PIPELINING an, kommt aber nicht mit: der Umschlag wird noch einmal gesagt, ein Befehl nach dem anderen</translation>
    </message>
    <message>
        <source>the transcript is full: from here on everything is counted, and nothing kept</source>
        <translation>das Protokoll ist voll: ab hier wird alles gezählt und nichts aufbewahrt</translation>
    </message>
    <message>
        <source>certificate trusted by its fingerprint: SHA-256 %1</source>
        <translation>Zertifikat am Fingerabdruck erkannt: SHA-256 %1</translation>
    </message>
    <message>
        <source>connection %1, recipients left: %2; the server takes no more in one session (LIMITS, RFC 9422)</source>
        <translation>Verbindung %1, übrige Empfänger: %2; in einer Sitzung nimmt der Server nicht mehr (LIMITS, RFC 9422)</translation>
    </message>
    <message>
        <source>recipients left: %1; after %2 connections for one letter there is no further one</source>
        <translation>übrige Empfänger: %1; nach %2 Verbindungen für einen Brief folgt keine weitere</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted for %1, after %2.</source>
        <translation>Angenommen für %1, nach %2.</translation>
    </message>
    <message>
        <source>Accepted as %1 for %2, after %3.</source>
        <extracomment>%1 is the id that the server gave the letter, %2 &quot;3 recipients&quot;, %3 a duration</extracomment>
        <translation>Angenommen als %1 für %2, nach %3.</translation>
    </message>
    <message>
        <source>Accepted for %1 of %2 recipients; the others were refused.</source>
        <translation>Angenommen für %1 von %2 Empfängern; die anderen wurden abgelehnt.</translation>
    </message>
    <message>
        <source>Rehearsed as far as asked. Nothing was delivered.</source>
        <translation>Geprobt, so weit wie verlangt. Nichts wurde zugestellt.</translation>
    </message>
    <message>
        <source>Refused for good. Nothing was delivered.</source>
        <translation>Endgültig abgelehnt. Nichts wurde zugestellt.</translation>
    </message>
    <message>
        <source>Refused for now. Nothing was delivered; it may work later.</source>
        <translation>Vorläufig abgelehnt. Nichts wurde zugestellt; später kann es gelingen.</translation>
    </message>
    <message>
        <source>Unknown: the connection was lost after the whole letter was sent.</source>
        <translation>Unbekannt: die Verbindung ist abgerissen, nachdem der ganze Brief gesendet war.</translation>
    </message>
    <message>
        <source>The server was not reached. Nothing was delivered.</source>
        <translation>Der Server wurde nicht erreicht. Nichts wurde zugestellt.</translation>
    </message>
    <message>
        <source>The server broke the rules of the conversation. Nothing was delivered.</source>
        <translation>Der Server hat die Regeln des Gesprächs verletzt. Nichts wurde zugestellt.</translation>
    </message>
    <message>
        <source>The login failed. Nothing was delivered.</source>
        <translation>Die Anmeldung ist gescheitert. Nichts wurde zugestellt.</translation>
    </message>
    <message>
        <source>The connection was not safe enough. Nothing was delivered.</source>
        <translation>Die Verbindung war nicht sicher genug. Nichts wurde zugestellt.</translation>
    </message>
    <message>
        <source>The letter cannot be sent as it is. Nothing was delivered.</source>
        <translation>Der Brief lässt sich so nicht senden. Nichts wurde zugestellt.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was delivered.</source>
        <translation>Abgebrochen. Nichts wurde zugestellt.</translation>
    </message>
    <message>
        <source>Edit the sender</source>
        <translation>Absender bearbeiten</translation>
    </message>
    <message>
        <source>Edit the recipients</source>
        <translation>Empfänger bearbeiten</translation>
    </message>
    <message>
        <source>Edit the letter</source>
        <translation>Brief bearbeiten</translation>
    </message>
    <message>
        <source>Edit the server…</source>
        <translation>Server bearbeiten…</translation>
    </message>
    <message>
        <source>Use STARTTLS</source>
        <translation>STARTTLS verwenden</translation>
    </message>
    <message>
        <source>Use TLS from the start</source>
        <translation>TLS von Anfang an verwenden</translation>
    </message>
    <message>
        <source>Trust this one certificate…</source>
        <translation>Diesem einen Zertifikat vertrauen…</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>You can mend this yourself.</source>
        <translation>Das können Sie selbst beheben.</translation>
    </message>
    <message>
        <source>Those who run this mail server can mend it.</source>
        <translation>Das kann der Betreiber dieses Mailservers beheben.</translation>
    </message>
    <message>
        <source>Those who run the recipient’s mail server can mend it.</source>
        <translation>Das kann der Betreiber des Mailservers der Empfängerseite beheben.</translation>
    </message>
    <message>
        <source>The network between here and the server is the cause.</source>
        <translation>Die Ursache ist das Netz zwischen diesem Rechner und dem Server.</translation>
    </message>
    <message>
        <source>Once that is done, send it again.</source>
        <translation>Wenn das erledigt ist, noch einmal senden.</translation>
    </message>
    <message>
        <source>Sending it again later may work.</source>
        <translation>Später noch einmal zu senden kann gelingen.</translation>
    </message>
    <message>
        <source>Sending it again unchanged will fail again.</source>
        <translation>Unverändert noch einmal zu senden scheitert wieder.</translation>
    </message>
    <message>
        <source>The conversation by hand is over.</source>
        <translation>Das Gespräch von Hand ist zu Ende.</translation>
    </message>
    <message numerus="yes">
        <source>The server took %n letter(s).</source>
        <translation>
            <numerusform>Der Server hat %n Brief angenommen.</numerusform>
            <numerusform>Der Server hat %n Briefe angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server took %1 of %n letter(s).</source>
        <translation>
            <numerusform>Der Server hat %1 von %n Brief angenommen.</numerusform>
            <numerusform>Der Server hat %1 von %n Briefen angenommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Peek</name>
    <message>
        <source>user name and a random number; the password is not in it</source>
        <translation>Benutzername und eine Zufallszahl; das Passwort ist nicht darin</translation>
    </message>
    <message>
        <source>whom to act for; the certificate proves the rest</source>
        <translation>für wen gehandelt wird; den Rest beweist das Zertifikat</translation>
    </message>
    <message>
        <source>the server asks: %1</source>
        <translation>der Server fragt: %1</translation>
    </message>
    <message>
        <source>whom to act for, user name, password</source>
        <translation>für wen gehandelt wird, Benutzername, Passwort</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>user name and access token</source>
        <translation>Benutzername und Zugriffstoken</translation>
    </message>
    <message>
        <source>the answer of %1</source>
        <translation>die Antwort von %1</translation>
    </message>
    <message>
        <source>the answer to the prompt above</source>
        <translation>die Antwort auf die Frage darüber</translation>
    </message>
    <message>
        <source>%1; masked</source>
        <translation>%1; verdeckt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>octets of a login, and what they are</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PhaseWords</name>
    <message>
        <source>Look-up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Übriges</translation>
    </message>
</context>
<context>
    <name>PracticeLetter</name>
    <message>
        <source>Hello from the practice server</source>
        <translation>Hallo vom Übungsserver</translation>
    </message>
    <message>
        <source>Hello Bo,

this letter goes to the practice server inside the program; it never leaves this computer.
Press Send, and watch every line of the conversation.

Ann
</source>
        <translation>Hallo Bo,

dieser Brief geht an den Übungsserver im Programm; er verlässt diesen Rechner nicht.
Auf Senden drücken und jede Zeile des Gesprächs verfolgen.

Ann
</translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>Ihr Brief</translation>
    </message>
    <message>
        <source>There is a letter of yours in the composer.</source>
        <translation>Im Editor steht ein Brief von Ihnen.</translation>
    </message>
    <message>
        <source>It can go to the practice server instead of a prepared one. There nobody but you reads it.</source>
        <translation>Er kann statt eines vorbereiteten an den Übungsserver gehen. Dort liest ihn niemand außer Ihnen.</translation>
    </message>
    <message>
        <source>&amp;Send mine there</source>
        <translation>Meinen dorthin &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Keep it here</source>
        <translation>&amp;Hier behalten</translation>
    </message>
</context>
<context>
    <name>SegmentWords</name>
    <message>
        <source>the letter, %1 octets</source>
        <translation>der Brief, %1 Oktette</translation>
    </message>
    <message numerus="yes">
        <source>the letter, %1 octets in %n piece(s)</source>
        <translation>
            <numerusform>der Brief, %1 Oktette in %n Stück</numerusform>
            <numerusform>der Brief, %1 Oktette in %n Stücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>und %n weitere Zeile</numerusform>
            <numerusform>und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) and what is hidden</source>
        <translation>
            <numerusform>%n Oktett und das Verdeckte</numerusform>
            <numerusform>%n Oktette und das Verdeckte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n Oktett</numerusform>
            <numerusform>%n Oktette</numerusform>
        </translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>the line goes on in another box</source>
        <translation>die Zeile geht in einem anderen Kasten weiter</translation>
    </message>
    <message>
        <source>Each box went through the socket in one go: one write, or one read.</source>
        <translation>Jeder Kasten ging auf einmal durch die Verbindung: ein Schreiben oder ein Lesen.</translation>
    </message>
    <message>
        <source>How this was cut into segments is not known: each box is all that one side said before the other one spoke.</source>
        <translation>In welche Segmente dies zerlegt war, ist nicht bekannt: Jeder Kasten ist alles, was eine Seite sagte, bevor die andere sprach.</translation>
    </message>
</context>
<context>
    <name>SendRateWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2/s, %3 left</source>
        <extracomment>%1 &quot;4.2 MB of 25.0 MB&quot;, %2 &quot;12.0 MB&quot;, %3 &quot;2.1 s&quot;</extracomment>
        <translation>%1, %2/s, noch %3</translation>
    </message>
</context>
<context>
    <name>Severities</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Greeted</source>
        <translation>Begrüßt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>Beim Verschlüsseln</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>The client waits for the greeting.</source>
        <translation>Der Client wartet auf die Begrüßung.</translation>
    </message>
    <message>
        <source>The server greeted with a refusal; QUIT is all that is left.</source>
        <translation>Der Server hat mit einer Ablehnung begrüßt; es bleibt nur QUIT.</translation>
    </message>
    <message>
        <source>The server waits for EHLO or HELO.</source>
        <translation>Der Server wartet auf EHLO oder HELO.</translation>
    </message>
    <message>
        <source>Open for STARTTLS, a login or a letter.</source>
        <translation>Offen für STARTTLS, eine Anmeldung oder einen Brief.</translation>
    </message>
    <message>
        <source>The TLS handshake is on its way; what was offered before is forgotten.</source>
        <translation>Der TLS-Handshake läuft; was vorher angeboten wurde, ist vergessen.</translation>
    </message>
    <message>
        <source>The server takes every line for a part of the login.</source>
        <translation>Der Server hält jede Zeile für einen Teil der Anmeldung.</translation>
    </message>
    <message>
        <source>The sender is accepted, a recipient comes next.</source>
        <translation>Der Absender ist angenommen, als Nächstes kommt ein Empfänger.</translation>
    </message>
    <message>
        <source>A recipient is accepted: more of them, or the letter.</source>
        <translation>Ein Empfänger ist angenommen: es folgen weitere oder der Brief.</translation>
    </message>
    <message>
        <source>The server takes every line for a line of the letter, up to the lone dot.</source>
        <translation>Der Server hält jede Zeile für eine Zeile des Briefs, bis zum einzelnen Punkt.</translation>
    </message>
    <message>
        <source>A part of the letter is there, more of it comes with BDAT.</source>
        <translation>Ein Teil des Briefs ist da, mehr davon kommt mit BDAT.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>Die Verbindung ist geschlossen.</translation>
    </message>
    <message>
        <source>Open for a letter; before it for STARTTLS and a login, where the server offers them.</source>
        <translation>Offen für einen Brief; davor für STARTTLS und eine Anmeldung, wo der Server sie anbietet.</translation>
    </message>
    <message>
        <source>Open for STARTTLS or a letter.</source>
        <translation>Offen für STARTTLS oder einen Brief.</translation>
    </message>
    <message>
        <source>Open for a login or a letter.</source>
        <translation>Offen für eine Anmeldung oder einen Brief.</translation>
    </message>
    <message>
        <source>Open for a letter.</source>
        <translation>Offen für einen Brief.</translation>
    </message>
    <message>
        <source>the login</source>
        <translation>die Anmeldung</translation>
    </message>
    <message>
        <source>the letter</source>
        <translation>der Brief</translation>
    </message>
</context>
<context>
    <name>TimingNames</name>
    <message>
        <source>%1 (%2 before)</source>
        <translation>%1 (zuvor %2)</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>alle: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>the least patience of a client</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>Vorbereitung</translation>
    </message>
</context>
<context>
    <name>TimingWords</name>
    <message>
        <source>not over yet</source>
        <translation>noch nicht vorbei</translation>
    </message>
    <message>
        <source>it ended without a reply</source>
        <translation>es endete ohne Antwort</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>beantwortet mit %1</translation>
    </message>
    <message>
        <source>%1: not begun</source>
        <translation>%1: nicht begonnen</translation>
    </message>
    <message>
        <source>began after %1</source>
        <translation>begann nach %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 Senden</translation>
    </message>
    <message>
        <source>%1 to wait</source>
        <translation>%1 Warten</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
    <message numerus="yes">
        <source>a client waits %n minute(s) at least (RFC 5321 4.5.3.2)</source>
        <translation>
            <numerusform>ein Client wartet mindestens %n Minute (RFC 5321 4.5.3.2)</numerusform>
            <numerusform>ein Client wartet mindestens %n Minuten (RFC 5321 4.5.3.2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the compared one</source>
        <translation>%1 im verglichenen</translation>
    </message>
</context>
<context>
    <name>TranscriptCells</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln line(s)</source>
        <translation>
            <numerusform>%1, %Ln Zeile</numerusform>
            <numerusform>%1, %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln dot(s) doubled</source>
        <translation>
            <numerusform>, %Ln Punkt verdoppelt</numerusform>
            <numerusform>, %Ln Punkte verdoppelt</numerusform>
        </translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>✕ error</source>
        <translation>✕ Fehler</translation>
    </message>
    <message>
        <source>! warning</source>
        <translation>! Warnung</translation>
    </message>
    <message>
        <source>… slow</source>
        <translation>… langsam</translation>
    </message>
</context>
<context>
    <name>TranscriptRows</name>
    <message numerus="yes">
        <source>+ %n line(s)</source>
        <translation>
            <numerusform>+ %n Zeile</numerusform>
            <numerusform>+ %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and the same %n more time(s)</source>
        <translation>
            <numerusform>und dasselbe noch %n-mal</numerusform>
            <numerusform>und dasselbe noch %n-mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::AccountChooser</name>
    <message>
        <source>Server that the letter goes through</source>
        <translation>Server, über den der Brief geht</translation>
    </message>
</context>
<context>
    <name>Ui::AccountForm</name>
    <message>
        <source>Starts in clear and is encrypted before anything is sent.</source>
        <translation>Beginnt im Klartext und wird verschlüsselt, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Encrypted from the start.</source>
        <translation>Von Anfang an verschlüsselt.</translation>
    </message>
    <message>
        <source>Encrypted if the server can. On the way, this can be prevented.</source>
        <translation>Verschlüsselt, wenn der Server es kann. Unterwegs lässt sich das verhindern.</translation>
    </message>
    <message>
        <source>Anyone on the way can read the letters.</source>
        <translation>Jeder unterwegs kann die Briefe lesen.</translation>
    </message>
    <message>
        <source>Allow the login without encryption</source>
        <translation>Anmeldung ohne Verschlüsselung erlauben</translation>
    </message>
    <message>
        <source>As you call it, for example Work</source>
        <translation>Eigene Bezeichnung, zum Beispiel Arbeit</translation>
    </message>
    <message>
        <source>Empty: no login</source>
        <translation>Leer: keine Anmeldung</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, erforderlich</translation>
    </message>
    <message>
        <source>TLS from the first octet</source>
        <translation>TLS ab dem ersten Oktett</translation>
    </message>
    <message>
        <source>STARTTLS where it is offered</source>
        <translation>STARTTLS, wo es angeboten wird</translation>
    </message>
    <message>
        <source>None, in clear</source>
        <translation>Keine, im Klartext</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Absender</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>S&amp;erver</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Anyone on the way can then read the password.</source>
        <translation>Jeder unterwegs kann dann das Passwort lesen.</translation>
    </message>
    <message>
        <source>Trusted
certificates</source>
        <translation>Vertraute
Zertifikate</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <translation>Leer lassen, um das gespeicherte zu behalten</translation>
    </message>
    <message>
        <source>Stored in the keychain</source>
        <translation>Im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Kept until Postscope closes</source>
        <translation>Bis zum Ende von Postscope behalten</translation>
    </message>
    <message>
        <source>This system has no keychain that could store it.</source>
        <translation>Dieses System hat keinen Schlüsselbund, der es speichern könnte.</translation>
    </message>
</context>
<context>
    <name>Ui::AccountWords</name>
    <message>
        <source>Practice server</source>
        <translation>Übungsserver</translation>
    </message>
</context>
<context>
    <name>Ui::Actions</name>
    <message>
        <source>&amp;New letter</source>
        <translation>&amp;Neuer Brief</translation>
    </message>
    <message>
        <source>&amp;Save draft</source>
        <translation>&amp;Entwurf speichern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Never send</source>
        <translation>Nie s&amp;enden</translation>
    </message>
    <message>
        <source>Rehearse only: walk up to the recipients and leave, so that nothing is delivered</source>
        <translation>Nur proben: bis zu den Empfängern gehen und aufhören, sodass nichts zugestellt wird</translation>
    </message>
    <message>
        <source>&amp;Edit the last letter as new</source>
        <translation>&amp;Letzten Brief als neu bearbeiten</translation>
    </message>
    <message>
        <source>Write again to the &amp;refused recipients</source>
        <translation>Erneut an Ab&amp;gelehnte schreiben</translation>
    </message>
    <message>
        <source>&amp;Discard the letter</source>
        <translation>Brief &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Laufen lassen</translation>
    </message>
    <message>
        <source>Let every command go at once</source>
        <translation>Jeden Befehl sofort senden</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Hold each command until you let it go</source>
        <translation>Jeden Befehl festhalten, bis er freigegeben wird</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>Let the command that waits go</source>
        <translation>Den wartenden Befehl senden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>End the conversation</source>
        <translation>Das Gespräch beenden</translation>
    </message>
    <message>
        <source>Copy the con&amp;versation</source>
        <translation>&amp;Gespräch kopieren</translation>
    </message>
    <message>
        <source>Save the con&amp;versation…</source>
        <translation>&amp;Gespräch speichern…</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation>Server &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit the servers…</source>
        <translation>Server &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Practice server</source>
        <translation>Übun&amp;gsserver</translation>
    </message>
    <message>
        <source>The server inside this program, for trying things out</source>
        <translation>Der Server in diesem Programm, zum Ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Forget the practice letters</source>
        <translation>Übungsbriefe &amp;vergessen</translation>
    </message>
    <message>
        <source>Layout for &amp;writing</source>
        <translation>Anordnung zum &amp;Schreiben</translation>
    </message>
    <message>
        <source>Layout for &amp;diagnosing</source>
        <translation>Anordnung zum &amp;Untersuchen</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Postscope</source>
        <translation>Ü&amp;ber Postscope</translation>
    </message>
    <message>
        <source>Re&amp;hearse</source>
        <translation>&amp;Proben</translation>
    </message>
</context>
<context>
    <name>Ui::AddressTable</name>
    <message>
        <source>no reply</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>%1 not now</source>
        <translation>%1 nicht jetzt</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>Envelope and letter, address by address</source>
        <translation>Umschlag und Brief, Adresse für Adresse</translation>
    </message>
    <message>
        <source>In the envelope</source>
        <translation>Im Umschlag</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>In the letter</source>
        <translation>Im Brief</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>differs, and may</source>
        <translation>verschieden, und das darf sein</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>only in the letter: gets nothing</source>
        <translation>nur im Brief: bekommt nichts</translation>
    </message>
    <message>
        <source>only in the envelope: blind copy</source>
        <translation>nur im Umschlag: Blindkopie</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
</context>
<context>
    <name>Ui::AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>attachment %1, %2, %3 of %4</source>
        <extracomment>%1 the file name, %2 its size, %3 its number, %4 how many there are</extracomment>
        <translation>Anhang %1, %2, %3 von %4</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s), %1</source>
        <translation>
            <numerusform>%n Anhang, %1</numerusform>
            <numerusform>%n Anhänge, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::BlockDialog</name>
    <message>
        <source>&amp;Double dots at the beginning of lines</source>
        <translation>Punkte am Zeilenanfang &amp;verdoppeln</translation>
    </message>
    <message>
        <source>Say several lines</source>
        <translation>Mehrere Zeilen sagen</translation>
    </message>
    <message>
        <source>Lines to say</source>
        <translation>Zeilen, die gesagt werden</translation>
    </message>
    <message>
        <source>As it must be within a letter, so that none of its lines ends it (RFC 5321 4.5.2)</source>
        <translation>Wie es in einem Brief sein muss, damit keine seiner Zeilen ihn beendet (RFC 5321 4.5.2)</translation>
    </message>
    <message>
        <source>&amp;Say them</source>
        <translation>&amp;Sagen</translation>
    </message>
    <message>
        <source>Each line goes out by itself. A letter still needs its final dot.</source>
        <translation>Jede Zeile geht für sich hinaus. Ein Brief braucht noch seinen Punkt am Ende.</translation>
    </message>
</context>
<context>
    <name>Ui::BreakpointsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Pause when…</source>
        <translation>Anhalten, wenn…</translation>
    </message>
    <message>
        <source>Where the conversation pauses</source>
        <translation>Wo das Gespräch anhält</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>before the command</source>
        <translation>vor dem Befehl</translation>
    </message>
    <message>
        <source>after a reply of class</source>
        <translation>nach einer Antwort der Klasse</translation>
    </message>
    <message>
        <source>where this text is said</source>
        <translation>wo dieser Text gesagt wird</translation>
    </message>
    <message>
        <source>after a reply slower than, in ms</source>
        <translation>nach einer Antwort langsamer als, in ms</translation>
    </message>
    <message>
        <source>before the letter</source>
        <translation>vor dem Brief</translation>
    </message>
    <message>
        <source>after encryption begins</source>
        <translation>nach Beginn der Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The conversation runs until one of these, then waits for you.</source>
        <translation>Das Gespräch läuft bis zu einem davon und wartet dann auf Sie.</translation>
    </message>
    <message>
        <source>None yet. Choose a place below and press Add.</source>
        <translation>Noch keine. Unten eine Stelle wählen und „Hinzufügen“ drücken.</translation>
    </message>
</context>
<context>
    <name>Ui::BytesPane</name>
    <message>
        <source>Here the octets of the chosen line stand, exactly as they were sent.</source>
        <translation>Hier stehen die Oktette der gewählten Zeile, genau wie sie gesendet wurden.</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>The letter of this conversation was not kept.</source>
        <translation>Der Brief dieses Gesprächs wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Show what the chosen octets stand for</source>
        <translation>Zeigen, wofür die gewählten Oktette stehen</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) chosen</source>
        <translation>
            <numerusform>%n Oktett gewählt</numerusform>
            <numerusform>%n Oktette gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>De&amp;code</source>
        <translation>De&amp;kodieren</translation>
    </message>
    <message>
        <source>The letter itself is not kept: of a past conversation there is only its header.</source>
        <translation>Der Brief selbst wird nicht behalten: Von einem früheren Gespräch gibt es nur seine Kopfzeilen.</translation>
    </message>
    <message>
        <source>Offset %1 to %2 of %3</source>
        <translation>Oktett %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>Offset %1 of %2</source>
        <translation>Oktett %1 von %2</translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation>, Zeile %1</translation>
    </message>
    <message>
        <source>The octets as text, with marks for what has no letter</source>
        <translation>Die Oktette als Text, mit Zeichen für das, was keinen Buchstaben hat</translation>
    </message>
    <message>
        <source>The octets as numbers, with the text beside them</source>
        <translation>Die Oktette als Zahlen, mit dem Text daneben</translation>
    </message>
    <message>
        <source>Se&amp;gments</source>
        <translation>Se&amp;gmente</translation>
    </message>
    <message>
        <source>As sent segments: a box for each write to the socket and each read from it</source>
        <translation>In Segmenten, wie gesendet: ein Kasten für jedes Schreiben in die Verbindung und jedes Lesen daraus</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>TLS: what the network sees</source>
        <translation>TLS: was das Netz sieht</translation>
    </message>
    <message>
        <source>Here each write to the socket and each read from it will stand, in a box of its own.</source>
        <translation>Hier wird jedes Schreiben in die Verbindung und jedes Lesen daraus stehen, jedes in einem eigenen Kasten.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Only the first ones are shown.</source>
        <translation>Nur die ersten sind zu sehen.</translation>
    </message>
</context>
<context>
    <name>Ui::CloseGuard</name>
    <message>
        <source>A conversation with the server is going on.</source>
        <translation>Ein Gespräch mit dem Server ist im Gang.</translation>
    </message>
    <message>
        <source>If it is cancelled now, the letter may not be delivered.</source>
        <translation>Wird es jetzt abgebrochen, kommt der Brief vielleicht nicht an.</translation>
    </message>
    <message>
        <source>&amp;Cancel it and close</source>
        <translation>&amp;Abbrechen und schließen</translation>
    </message>
    <message>
        <source>&amp;Keep it going</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>The letter has not been sent.</source>
        <translation>Der Brief wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>A saved draft is there again at the next start.</source>
        <translation>Ein gespeicherter Entwurf ist beim nächsten Start wieder da.</translation>
    </message>
    <message>
        <source>&amp;Save draft</source>
        <translation>Entwurf &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Close?</source>
        <translation>Schließen?</translation>
    </message>
</context>
<context>
    <name>Ui::CodeCard</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Try later</source>
        <translation>Später versuchen</translation>
    </message>
    <message>
        <source>Do not repeat unchanged</source>
        <translation>Nicht unverändert wiederholen</translation>
    </message>
</context>
<context>
    <name>Ui::CompareModel</name>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>only on the left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>only on the right</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>the letter, %1</source>
        <translation>der Brief, %1</translation>
    </message>
</context>
<context>
    <name>Ui::ComparePane</name>
    <message>
        <source>Choose two conversations of the history and press C: here they lie beside each other.</source>
        <translation>Im Verlauf zwei Gespräche auswählen und C drücken: hier liegen sie nebeneinander.</translation>
    </message>
    <message>
        <source>Lines of both conversations</source>
        <translation>Zeilen beider Gespräche</translation>
    </message>
    <message>
        <source>Pass over:</source>
        <translation>Übergehen:</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at the beginning</source>
        <translation>%1, am Anfang</translation>
    </message>
    <message>
        <source>&amp;times</source>
        <translation>Zei&amp;ten</translation>
    </message>
    <message>
        <source>&amp;ids</source>
        <translation>&amp;IDs</translation>
    </message>
    <message>
        <source>h&amp;osts</source>
        <translation>H&amp;osts</translation>
    </message>
</context>
<context>
    <name>Ui::ComposeNotices</name>
    <message>
        <source>Go to From</source>
        <translation>Zum Absender</translation>
    </message>
    <message>
        <source>Go to the recipients</source>
        <translation>Zu den Empfängern</translation>
    </message>
    <message>
        <source>Go to the subject</source>
        <translation>Zum Betreff</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Zum Text</translation>
    </message>
    <message>
        <source>Go to the attachments</source>
        <translation>Zu den Anhängen</translation>
    </message>
    <message>
        <source>Server settings…</source>
        <translation>Servereinstellungen…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Edit as new</source>
        <translation>Als neu bearbeiten</translation>
    </message>
    <message>
        <source>Write to the refused again</source>
        <translation>Erneut an Abgelehnte schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n recipient(s).</source>
        <translation>
            <numerusform>An %n Empfänger gesendet.</numerusform>
            <numerusform>An %n Empfänger gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n recipient(s) refused: %2. The letter went to the others.</source>
        <translation>
            <numerusform>%1 von %n Empfänger abgelehnt: %2. Der Brief ging an die anderen.</numerusform>
            <numerusform>%1 von %n Empfängern abgelehnt: %2. Der Brief ging an die anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored the letter that you were writing when Postscope last ended.</source>
        <translation>Der Brief, an dem beim letzten Ende von Postscope geschrieben wurde, ist wieder da.</translation>
    </message>
    <message>
        <source>The letter was discarded.</source>
        <translation>Der Brief wurde verworfen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was sent to %n recipient(s).</source>
        <extracomment>%1 is the subject of a letter</extracomment>
        <translation>
            <numerusform>„%1“ wurde an %n Empfänger gesendet.</numerusform>
            <numerusform>„%1“ wurde an %n Empfänger gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the letter</source>
        <translation>Wie im Brief</translation>
    </message>
    <message>
        <source>The envelope was changed: the letter goes to %1 alone, whomever it names.</source>
        <translation>Der Umschlag wurde geändert: der Brief geht allein an %1, wen auch immer er nennt.</translation>
    </message>
    <message numerus="yes">
        <source>The envelope was changed: the letter goes to %1 and %n other(s), whomever it names.</source>
        <translation>
            <numerusform>Der Umschlag wurde geändert: der Brief geht an %1 und %n weiteren, wen auch immer er nennt.</numerusform>
            <numerusform>Der Umschlag wurde geändert: der Brief geht an %1 und %n weitere, wen auch immer er nennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>From takes one address, and here are several.</source>
        <translation>In „Von“ steht nur eine Adresse; hier sind es mehrere.</translation>
    </message>
    <message>
        <source>“%1” in From is not an address. It should look like name@example.org.</source>
        <translation>„%1“ in „Von“ ist keine Adresse. Sie sollte wie name@example.org aussehen.</translation>
    </message>
</context>
<context>
    <name>Ui::ComposePane</name>
    <message>
        <source>&amp;Attach files…</source>
        <translation>Dateien an&amp;hängen…</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Verfassen</translation>
    </message>
    <message>
        <source>Sender, recipients and subject</source>
        <translation>Absender, Empfänger und Betreff</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Picture.png</source>
        <translation>Bild.png</translation>
    </message>
</context>
<context>
    <name>Ui::ConsoleLine</name>
    <message>
        <source>Line to say</source>
        <translation>Zeile, die gesagt wird</translation>
    </message>
</context>
<context>
    <name>Ui::ConsolePane</name>
    <message>
        <source>Say</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Several lines…</source>
        <translation>Mehrere Zeilen…</translation>
    </message>
    <message>
        <source>Line end</source>
        <translation>Zeilenende</translation>
    </message>
    <message>
        <source>How the line ends. Anything but CRLF is wrong, and shows what the server makes of it.</source>
        <translation>Wie die Zeile endet. Alles außer CRLF ist falsch und zeigt, was der Server daraus macht.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Choose a server and connect. You say every line; the conversation shows what comes back.</source>
        <translation>Einen Server wählen und verbinden. Jede Zeile sagen Sie; das Gespräch zeigt, was zurückkommt.</translation>
    </message>
    <message>
        <source>Nothing is encrypted here: whoever can read the network reads the password too. STARTTLS is the better way, where the server offers it.</source>
        <translation>Hier ist nichts verschlüsselt: Wer das Netz mitlesen kann, liest auch das Passwort. STARTTLS ist der bessere Weg, wo der Server es anbietet.</translation>
    </message>
    <message>
        <source>Let passwords go out in clear on this connection</source>
        <translation>Passwörter auf dieser Verbindung im Klartext senden lassen</translation>
    </message>
    <message>
        <source>A conversation is under way. You can connect here as soon as it is over.</source>
        <translation>Ein Gespräch läuft gerade. Sobald es vorbei ist, können Sie hier verbinden.</translation>
    </message>
</context>
<context>
    <name>Ui::DecodeMenu</name>
    <message>
        <source>&amp;Base64</source>
        <translation>&amp;Base64</translation>
    </message>
    <message>
        <source>&amp;Quoted-printable</source>
        <translation>&amp;Quoted-printable</translation>
    </message>
    <message>
        <source>&amp;Encoded words (RFC 2047)</source>
        <translation>&amp;Encoded words (RFC 2047)</translation>
    </message>
    <message>
        <source>&amp;Percent signs</source>
        <translation>&amp;Prozentzeichen</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Dekodiert</translation>
    </message>
    <message>
        <source>These octets are not written like that.</source>
        <translation>Diese Oktette sind nicht so geschrieben.</translation>
    </message>
</context>
<context>
    <name>Ui::DetailPanes</name>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>Ui::EnvelopeChange</name>
    <message>
        <source>Change the en&amp;velope…</source>
        <translation>&amp;Umschlag ändern …</translation>
    </message>
    <message>
        <source>Send to others than the letter names, or from another sender</source>
        <translation>An andere senden, als der Brief nennt, oder von einem anderen Absender</translation>
    </message>
</context>
<context>
    <name>Ui::EnvelopeDialog</name>
    <message>
        <source>Recipients of the envelope</source>
        <translation>Empfänger des Umschlags</translation>
    </message>
    <message>
        <source>Change the envelope</source>
        <translation>Umschlag ändern</translation>
    </message>
    <message>
        <source>Empty: nobody is told when the letter cannot be delivered</source>
        <translation>Leer: niemand erfährt, wenn der Brief nicht zugestellt werden kann</translation>
    </message>
    <message>
        <source>Sender of the envelope</source>
        <translation>Absender des Umschlags</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Absender</translation>
    </message>
    <message>
        <source>&amp;Recipients</source>
        <translation>&amp;Empfänger</translation>
    </message>
    <message>
        <source>&amp;Use this envelope</source>
        <translation>Diesen Umschlag &amp;verwenden</translation>
    </message>
    <message>
        <source>As in the &amp;letter</source>
        <translation>Wie im &amp;Brief</translation>
    </message>
    <message>
        <source>Servers deliver by the envelope. What stands in the letter stays as it is: it is only what people read.</source>
        <translation>Server stellen nach dem Umschlag zu. Was im Brief steht, bleibt, wie es ist: das lesen nur Menschen.</translation>
    </message>
    <message>
        <source>Add a recipient.</source>
        <translation>Fügen Sie einen Empfänger hinzu.</translation>
    </message>
</context>
<context>
    <name>Ui::EnvelopeNotes</name>
    <message>
        <source>What the recipient sees</source>
        <translation>Was der Empfänger sieht</translation>
    </message>
    <message>
        <source>The letter of this conversation was not kept.</source>
        <translation>Der Brief dieses Gesprächs wurde nicht aufgehoben.</translation>
    </message>
    <message>
        <source>Where a report of failure goes</source>
        <translation>Wohin eine Fehlermeldung geht</translation>
    </message>
    <message>
        <source>Nowhere: the sender of the envelope is empty, so nobody is told.</source>
        <translation>Nirgendwohin: der Absender des Umschlags ist leer, also erfährt niemand davon.</translation>
    </message>
    <message>
        <source>To %1, the sender of the envelope. The From line of the letter does not count.</source>
        <translation>An %1, den Absender des Umschlags. Die Zeile From des Briefs zählt nicht.</translation>
    </message>
    <message>
        <source>Logged in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>What the recipient sees, and where a report of failure goes</source>
        <translation>Was der Empfänger sieht, und wohin eine Fehlermeldung geht</translation>
    </message>
</context>
<context>
    <name>Ui::EnvelopePane</name>
    <message>
        <source>Here the envelope, by which servers go, stands beside the letter, which people read.</source>
        <translation>Hier steht der Umschlag, nach dem Server sich richten, neben dem Brief, den Menschen lesen.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>The envelope as the server heard it</source>
        <translation>Der Umschlag, wie ihn der Server gehört hat</translation>
    </message>
    <message>
        <source>Letter being written</source>
        <translation>Brief in Arbeit</translation>
    </message>
    <message>
        <source>The envelope that Send would use</source>
        <translation>Der Umschlag, mit dem Senden gehen würde</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
</context>
<context>
    <name>Ui::EnvelopeWords</name>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>in clear</source>
        <translation>im Klartext</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused %1</source>
        <extracomment>%1 is a reply code</extracomment>
        <translation>abgelehnt %1</translation>
    </message>
    <message>
        <source>RCPT TO, refused</source>
        <translation>RCPT TO, abgelehnt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>Queue-ID</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>Ui::Examples</name>
    <message>
        <source>&amp;Relay denied without a login</source>
        <translation>&amp;Weiterleitung ohne Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>&amp;Greylisting</source>
        <translation>&amp;Greylisting</translation>
    </message>
    <message>
        <source>&amp;Certificate for another name</source>
        <translation>&amp;Zertifikat auf einen anderen Namen</translation>
    </message>
</context>
<context>
    <name>Ui::ExplainPane</name>
    <message>
        <source>Choose a line of the conversation, and this says what it means.</source>
        <translation>Eine Zeile des Gesprächs auswählen, und hier steht, was sie bedeutet.</translation>
    </message>
    <message>
        <source>Compare with the &amp;last good one</source>
        <translation>Mit dem &amp;letzten guten vergleichen</translation>
    </message>
</context>
<context>
    <name>Ui::ExplanationCard</name>
    <message>
        <source>What may come next</source>
        <translation>Was als Nächstes kommen kann</translation>
    </message>
    <message>
        <source>Why this happened here</source>
        <translation>Warum das hier geschah</translation>
    </message>
    <message>
        <source>What the client may do now</source>
        <translation>Was der Client jetzt darf</translation>
    </message>
</context>
<context>
    <name>Ui::ExportDetails</name>
    <message>
        <source>One line, with its size</source>
        <translation>Eine Zeile mit seiner Größe</translation>
    </message>
    <message>
        <source>In f&amp;ull, as it was sent</source>
        <translation>&amp;Ganz, wie er gesendet wurde</translation>
    </message>
    <message>
        <source>Left &amp;out</source>
        <translation>&amp;Weggelassen</translation>
    </message>
    <message>
        <source>&amp;Times and waits</source>
        <translation>&amp;Zeiten und Wartezeiten</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
    <message>
        <source>A cell of a sheet has no room for a whole letter.</source>
        <translation>Eine Tabellenzelle hat keinen Platz für einen ganzen Brief.</translation>
    </message>
    <message>
        <source>JSON can be opened here again: it always has the times, and of the letter its size.</source>
        <translation>JSON lässt sich hier wieder öffnen: Die Zeiten stehen immer darin, vom Brief seine Größe.</translation>
    </message>
    <message>
        <source>Packets always have times, and something in the place of the letter.</source>
        <translation>Pakete haben immer Zeiten und etwas an der Stelle des Briefs.</translation>
    </message>
    <message>
        <source>JSON and packets are in it: they always have times, and something in the place of the letter.</source>
        <translation>JSON und Pakete sind darin: Sie haben immer Zeiten und etwas an der Stelle des Briefs.</translation>
    </message>
    <message>
        <source>The letter itself is not kept, only its size.</source>
        <translation>Der Brief selbst wird nicht aufbewahrt, nur seine Größe.</translation>
    </message>
    <message>
        <source>No letter was sent in this conversation.</source>
        <translation>In diesem Gespräch wurde kein Brief gesendet.</translation>
    </message>
    <message>
        <source>The letter was typed line by line: each of its lines stands by itself.</source>
        <translation>Der Brief wurde Zeile für Zeile getippt: Jede Zeile steht für sich.</translation>
    </message>
</context>
<context>
    <name>Ui::ExportDialog</name>
    <message>
        <source>Save the conversation</source>
        <translation>Gespräch speichern</translation>
    </message>
    <message>
        <source>Text, as the terminal shows it (.txt)</source>
        <translation>Text, wie ihn das Terminal zeigt (.txt)</translation>
    </message>
    <message>
        <source>Markdown, for reports (.md)</source>
        <translation>Markdown, für Berichte (.md)</translation>
    </message>
    <message>
        <source>JSON, with everything (.json)</source>
        <translation>JSON, mit allem (.json)</translation>
    </message>
    <message>
        <source>CSV, for sheets (.csv)</source>
        <translation>CSV, für Tabellen (.csv)</translation>
    </message>
    <message>
        <source>HTML, one page (.html)</source>
        <translation>HTML, eine Seite (.html)</translation>
    </message>
    <message>
        <source>Packets for Wireshark (.pcapng)</source>
        <translation>Pakete für Wireshark (.pcapng)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Filtered lines</source>
        <translation>Gefilterte Zeilen</translation>
    </message>
    <message>
        <source>Selected lines</source>
        <translation>Ausgewählte Zeilen</translation>
    </message>
    <message>
        <source>Marked lines</source>
        <translation>Markierte Zeilen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Passwords are never written down in a conversation, so there are none in the file. Addresses and host names are.</source>
        <translation>Passwörter werden in einem Gespräch nie aufgeschrieben, in der Datei stehen also keine. Adressen und Hostnamen schon.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Text, JSON, HTML, packets and a picture in one file (.zip)</source>
        <translation>Text, JSON, HTML, Pakete und ein Bild in einer Datei (.zip)</translation>
    </message>
    <message>
        <source>So is all that the letter says.</source>
        <translation>Auch alles, was im Brief steht.</translation>
    </message>
    <message>
        <source>Packets, which Wireshark opens. These are their first octets:</source>
        <translation>Pakete, die Wireshark öffnet. Das sind ihre ersten Oktette:</translation>
    </message>
    <message>
        <source>What will be in the file:</source>
        <translation>Was in der Datei sein wird:</translation>
    </message>
    <message>
        <source>The source of the page, which a browser shows:</source>
        <translation>Der Quelltext der Seite, die ein Browser zeigt:</translation>
    </message>
</context>
<context>
    <name>Ui::FilterBar</name>
    <message>
        <source>&amp;Recent filters</source>
        <translation>&amp;Letzte Filter</translation>
    </message>
    <message>
        <source>Show only: relay, code&gt;=400, verb==RCPT, wait&gt;500ms</source>
        <translation>Nur zeigen: relay, code&gt;=400, verb==RCPT, wait&gt;500ms</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>With the &amp;whole exchange</source>
        <translation>Mit dem &amp;ganzen Wortwechsel</translation>
    </message>
    <message>
        <source>Lines &amp;around</source>
        <translation>Zeilen &amp;davor und danach</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1 of %2 lines, stopped before the end</source>
        <translation>%1 von %2 Zeilen, vor dem Ende angehalten</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Filtering… %1 %</source>
        <translation>Filtert… %1 %</translation>
    </message>
    <message>
        <source>%1 of %2 lines. The filter hides line %3, so the whole conversation is shown above its lines.</source>
        <translation>%1 von %2 Zeilen. Der Filter verbirgt Zeile %3, deshalb steht das ganze Gespräch über seinen Zeilen.</translation>
    </message>
    <message>
        <source>Kept and recent filters, and what is shown around a line</source>
        <translation>Aufbewahrte und letzte Filter, und was um eine Zeile herum gezeigt wird</translation>
    </message>
    <message>
        <source>A word that was said, or a field and a value. The fields are %1.
The key Down suggests what may stand here.</source>
        <extracomment>%1: the names of all fields</extracomment>
        <translation>Ein Wort, das gesagt wurde, oder ein Feld und ein Wert. Die Felder sind %1.
Die Taste Abwärts schlägt vor, was hier stehen kann.</translation>
    </message>
    <message>
        <source>There is room for no more filters. Remove one first.</source>
        <translation>Für weitere Filter ist kein Platz. Entfernen Sie zuerst einen.</translation>
    </message>
</context>
<context>
    <name>Ui::FilterEdit</name>
    <message>
        <source>This filter can be read</source>
        <translation>Dieser Filter ist verständlich</translation>
    </message>
    <message>
        <source>This filter cannot be read yet</source>
        <translation>Dieser Filter ist noch nicht verständlich</translation>
    </message>
</context>
<context>
    <name>Ui::FilterNameBar</name>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves it as it was</source>
        <translation>Eingabe bewahrt ihn auf, Esc lässt alles, wie es war</translation>
    </message>
    <message>
        <source>Keep the filter</source>
        <translation>Filter aufbewahren</translation>
    </message>
</context>
<context>
    <name>Ui::FilterShelf</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Only RCPT</source>
        <translation>Nur RCPT</translation>
    </message>
    <message>
        <source>Without data</source>
        <translation>Ohne Daten</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>&amp;Show its lines</source>
        <translation>Seine Zeilen &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Kep&amp;t filters</source>
        <translation>Auf&amp;bewahrte Filter</translation>
    </message>
</context>
<context>
    <name>Ui::FindingCard</name>
    <message>
        <source>Likely causes</source>
        <translation>Wahrscheinliche Ursachen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>Ui::FindingDetail</name>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Choose a finding, and this says what it means.</source>
        <translation>Einen Befund auswählen, und hier steht, was er bedeutet.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>%1. A hint, not a verdict.</source>
        <translation>%1. Ein Hinweis, kein Urteil.</translation>
    </message>
</context>
<context>
    <name>Ui::FindingsPane</name>
    <message>
        <source>&amp;Copy the finding</source>
        <translation>Befund &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Mute this rule</source>
        <translation>Diese Regel &amp;stummschalten</translation>
    </message>
    <message>
        <source>&amp;Tell of muted rules again</source>
        <translation>Stumme Regeln &amp;wieder melden</translation>
    </message>
    <message>
        <source>Here stands what is remarkable in a conversation, with the line that shows it.</source>
        <translation>Hier steht, was an einem Gespräch auffällt, mit der Zeile, die es zeigt.</translation>
    </message>
    <message>
        <source>Nothing remarkable</source>
        <translation>Nichts Auffälliges</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) muted</source>
        <translation>
            <numerusform>%n Regel stumm</numerusform>
            <numerusform>%n Regeln stumm</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Filter to its lines</source>
        <translation>Auf diese Zeilen &amp;filtern</translation>
    </message>
    <message>
        <source>Show only the lines in which this was found</source>
        <translation>Nur die Zeilen zeigen, in denen das gefunden wurde</translation>
    </message>
</context>
<context>
    <name>Ui::FindingsTree</name>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>Ui::Fixer</name>
    <message>
        <source>Certificate of %1, issued by %2, valid until %3.
SHA-256 %4</source>
        <translation>Zertifikat von %1, ausgestellt von %2, gültig bis %3.
SHA-256 %4</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>Diesem Zertifikat vertrauen?</translation>
    </message>
    <message>
        <source>Trust this one certificate for %1, although it could not be verified?</source>
        <translation>Diesem einen Zertifikat für %1 vertrauen, obwohl es sich nicht prüfen ließ?</translation>
    </message>
    <message>
        <source>&amp;Trust and send again</source>
        <translation>&amp;Vertrauen und noch einmal senden</translation>
    </message>
</context>
<context>
    <name>Ui::GateActions</name>
    <message>
        <source>Pause when…</source>
        <translation>Anhalten, wenn…</translation>
    </message>
    <message>
        <source>Choose where the conversation pauses by itself</source>
        <translation>Wählen, wo das Gespräch von selbst anhält</translation>
    </message>
    <message>
        <source>Run to the next reply</source>
        <translation>Bis zur nächsten Antwort laufen</translation>
    </message>
    <message>
        <source>Run to the envelope</source>
        <translation>Bis zum Umschlag laufen</translation>
    </message>
    <message>
        <source>Run to the letter</source>
        <translation>Bis zum Brief laufen</translation>
    </message>
    <message>
        <source>Change what waits</source>
        <translation>Wartendes ändern</translation>
    </message>
    <message>
        <source>Change the command that waits, then send it</source>
        <translation>Den wartenden Befehl ändern und dann senden</translation>
    </message>
    <message>
        <source>Skip what waits</source>
        <translation>Wartendes überspringen</translation>
    </message>
    <message>
        <source>Go on without saying the command that waits</source>
        <translation>Weitergehen, ohne den wartenden Befehl zu sagen</translation>
    </message>
    <message>
        <source>Leave with QUIT</source>
        <translation>Mit QUIT gehen</translation>
    </message>
    <message>
        <source>Say QUIT in place of the command that waits</source>
        <translation>Statt des wartenden Befehls QUIT sagen</translation>
    </message>
    <message>
        <source>Drop the connection</source>
        <translation>Verbindung trennen</translation>
    </message>
    <message>
        <source>Close the connection without a word</source>
        <translation>Die Verbindung wortlos schließen</translation>
    </message>
</context>
<context>
    <name>Ui::GateBar</name>
    <message>
        <source>Run on</source>
        <translation>Weiterlaufen</translation>
    </message>
    <message>
        <source>the letter</source>
        <translation>der Brief</translation>
    </message>
    <message>
        <source>This waits for you:</source>
        <translation>Das wartet auf Sie:</translation>
    </message>
    <message>
        <source>Say this line (F10)</source>
        <translation>Diese Zeile sagen (F10)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Go on without saying this (F11)</source>
        <translation>Weitergehen, ohne das zu sagen (F11)</translation>
    </message>
    <message>
        <source>QUIT</source>
        <translation>QUIT</translation>
    </message>
    <message>
        <source>Say QUIT in place of this, and end (Shift+F11)</source>
        <translation>Stattdessen QUIT sagen und aufhören (Umschalt+F11)</translation>
    </message>
    <message>
        <source>The command that waits</source>
        <translation>Der Befehl, der wartet</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Close the connection without a word (Ctrl+F11)</source>
        <translation>Die Verbindung wortlos schließen (Strg+F11)</translation>
    </message>
    <message>
        <source>Let every command go at once (F5)</source>
        <translation>Jeden Befehl sofort senden (F5)</translation>
    </message>
    <message>
        <source>A line that holds a secret can be sent or skipped, not changed.</source>
        <translation>Eine Zeile mit einem Geheimnis lässt sich senden oder überspringen, nicht ändern.</translation>
    </message>
    <message>
        <source>Send edited</source>
        <translation>Geändert senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>The server may hang up any moment</source>
        <translation>Der Server kann jeden Moment auflegen</translation>
    </message>
    <message>
        <source>The server should wait %1 more</source>
        <extracomment>%1 is a time like 4:59</extracomment>
        <translation>Der Server sollte noch %1 warten</translation>
    </message>
    <message>
        <source>This is too long for one line. Make it shorter.</source>
        <translation>Das ist zu lang für eine Zeile. Es muss kürzer werden.</translation>
    </message>
</context>
<context>
    <name>Ui::HandLoginDialog</name>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>the strongest</source>
        <translation>das stärkste</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Mechanism:</source>
        <translation>&amp;Verfahren:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>&amp;Password or token:</source>
        <translation>&amp;Passwort oder Token:</translation>
    </message>
    <message>
        <source>The program says AUTH to %1 for you. The secret is not kept, and does not appear in the conversation.</source>
        <extracomment>%1 is host and port of a server</extracomment>
        <translation>Das Programm sagt AUTH für Sie zu %1. Das Geheimnis wird nicht behalten und erscheint nicht im Gespräch.</translation>
    </message>
    <message>
        <source>The practice server takes any name and any password.</source>
        <translation>Der Übungsserver nimmt jeden Namen und jedes Passwort.</translation>
    </message>
</context>
<context>
    <name>Ui::HeaderForm</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Reply-To</source>
        <translation>Antwort an</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Feld „%1“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>Ui::HistoryList</name>
    <message>
        <source>Past conversations</source>
        <translation>Frühere Gespräche</translation>
    </message>
    <message>
        <source>&amp;Look at it again</source>
        <translation>&amp;Wieder ansehen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Schlagwort…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Put &amp;back what was deleted</source>
        <translation>Gelöschtes &amp;zurückholen</translation>
    </message>
    <message>
        <source>&amp;Compare with the one that is shown</source>
        <translation>Mit dem gezeigten &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare the two</source>
        <translation>Beide &amp;vergleichen</translation>
    </message>
    <message>
        <source>Take it into the &amp;repeater</source>
        <translation>In den Wiede&amp;rholer übernehmen</translation>
    </message>
    <message>
        <source>Draw &amp;in one ladder</source>
        <translation>In einem Abla&amp;uf zeichnen</translation>
    </message>
    <message>
        <source>Draw &amp;in one ladder with the one that is shown</source>
        <translation>Mit dem gezeigten in einem Abla&amp;uf zeichnen</translation>
    </message>
    <message>
        <source>Draw &amp;in one ladder (%1 at most)</source>
        <translation>In einem Abla&amp;uf zeichnen (höchstens %1)</translation>
    </message>
    <message numerus="yes">
        <source>Draw the %n &amp;in one ladder</source>
        <translation>
            <numerusform>%n im Abla&amp;uf zeichnen</numerusform>
            <numerusform>Die %n in einem Abla&amp;uf zeichnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::HistoryModel</name>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
</context>
<context>
    <name>Ui::HistoryPane</name>
    <message>
        <source>Every conversation is kept here, to be looked at again and compared.</source>
        <translation>Hier bleibt jedes Gespräch, zum Wiederansehen und Vergleichen.</translation>
    </message>
    <message>
        <source>No conversation has all of these words.</source>
        <translation>Kein Gespräch enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>&amp;Keeping</source>
        <translation>Aufbe&amp;wahren</translation>
    </message>
    <message>
        <source>How many conversations are kept, and for how long</source>
        <translation>Wie viele Gespräche bleiben, und wie lange</translation>
    </message>
    <message>
        <source>T&amp;ag:</source>
        <translation>&amp;Schlagwort:</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>N&amp;otiz:</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n Gespräch</numerusform>
            <numerusform>%n Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) deleted.</source>
        <translation>
            <numerusform>%n Gespräch gelöscht.</numerusform>
            <numerusform>%n Gespräche gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>Ui::HistoryPanes</name>
    <message>
        <source>&amp;Open a conversation…</source>
        <translation>Gespräch ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Look at a conversation that was saved as JSON</source>
        <translation>Ein als JSON gespeichertes Gespräch ansehen</translation>
    </message>
    <message>
        <source>Lay this conversation beside the last one with this server in which all went well</source>
        <translation>Dieses Gespräch neben das letzte mit diesem Server legen, in dem alles gut ging</translation>
    </message>
    <message>
        <source>&amp;Back to the latest conversation</source>
        <translation>Zurück zum n&amp;euesten Gespräch</translation>
    </message>
    <message>
        <source>Open a conversation</source>
        <translation>Gespräch öffnen</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compare with the &amp;last good one</source>
        <translation>Mit dem letzten gu&amp;ten vergleichen</translation>
    </message>
    <message>
        <source>Compare with a &amp;file…</source>
        <translation>Mit einer Date&amp;i vergleichen…</translation>
    </message>
    <message>
        <source>Lay this conversation beside one that was saved as JSON</source>
        <translation>Dieses Gespräch neben ein als JSON gespeichertes legen</translation>
    </message>
    <message>
        <source>&amp;Keep in the history</source>
        <translation>Im &amp;Verlauf aufbewahren</translation>
    </message>
    <message>
        <source>Keep this conversation in the history, pinned, with its marks and notes</source>
        <translation>Dieses Gespräch im Verlauf aufbewahren, angeheftet, mit seinen Markierungen und Notizen</translation>
    </message>
</context>
<context>
    <name>Ui::HistorySearch</name>
    <message>
        <source>Search all conversations</source>
        <translation>Alle Gespräche durchsuchen</translation>
    </message>
    <message>
        <source>Words that were said, or server: from: to: subject: tag: note: tls: outcome: code: after: before: is:pinned is:probe is:failed</source>
        <translation>Gesagte Wörter, oder server: from: to: subject: tag: note: tls: outcome: code: after: before: is:pinned is:probe is:failed</translation>
    </message>
</context>
<context>
    <name>Ui::KeptMessagesModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>Ui::LadderModel</name>
    <message>
        <source>What client and server said</source>
        <translation>Was Client und Server sagten</translation>
    </message>
</context>
<context>
    <name>Ui::LadderPane</name>
    <message>
        <source>Here the conversation is drawn as arrows between client and server.</source>
        <translation>Hier ist das Gespräch als Pfeile zwischen Client und Server gezeichnet.</translation>
    </message>
    <message>
        <source>&amp;Save the ladder…</source>
        <translation>Ablauf &amp;speichern…</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid</source>
        <translation>Als &amp;Mermaid kopieren</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Natural size</source>
        <translation>&amp;Natürliche Größe</translation>
    </message>
    <message>
        <source>Save the ladder</source>
        <translation>Ablauf speichern</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Mermaid (*.mmd)</source>
        <translation>Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>Sm&amp;aller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>Copy as Plant&amp;UML</source>
        <translation>Als Plant&amp;UML kopieren</translation>
    </message>
    <message>
        <source>PlantUML (*.puml)</source>
        <translation>PlantUML (*.puml)</translation>
    </message>
    <message>
        <source>&amp;Only the one that is shown</source>
        <translation>Nur &amp;das gezeigte</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s), one below the other</source>
        <translation>
            <numerusform>%n Gespräch</numerusform>
            <numerusform>%n Gespräche untereinander</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the one that is shown</source>
        <translation>Nur das gezeigte</translation>
    </message>
</context>
<context>
    <name>Ui::LadderView</name>
    <message>
        <source>Ladder</source>
        <translation>Ablauf</translation>
    </message>
</context>
<context>
    <name>Ui::LetterEdit</name>
    <message>
        <source>Text of the letter</source>
        <translation>Text des Briefs</translation>
    </message>
    <message>
        <source>Write your letter here. Drop or paste files to attach them.</source>
        <translation>Hier den Brief schreiben. Dateien lassen sich hier ablegen oder einfügen, um sie anzuhängen.</translation>
    </message>
</context>
<context>
    <name>Ui::LetterView</name>
    <message>
        <source>S&amp;ave attachment…</source>
        <translation>Anhang s&amp;peichern…</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Text des Briefs</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Anhang speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>Ui::LineView</name>
    <message>
        <source>The line</source>
        <translation>Die Zeile</translation>
    </message>
    <message>
        <source>Part %1 of %2 of the line; the arrow keys go on</source>
        <translation>Teil %1 von %2 der Zeile; die Pfeiltasten gehen weiter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Ui::MainToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>Ser&amp;ver:</translation>
    </message>
    <message>
        <source>Practice server on %1</source>
        <translation>Übungsserver an %1</translation>
    </message>
    <message>
        <source>Practice server is off</source>
        <translation>Übungsserver ist aus</translation>
    </message>
</context>
<context>
    <name>Ui::MainWindow</name>
    <message>
        <source>Postscope</source>
        <translation>Postscope</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Practice inbox</source>
        <translation>Übungspostfach</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Repeater</source>
        <translation>Wiederholer</translation>
    </message>
</context>
<context>
    <name>Ui::MessageTabs</name>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopffelder</translation>
    </message>
    <message>
        <source>The chosen letter</source>
        <translation>Der gewählte Brief</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
</context>
<context>
    <name>Ui::NamedTextTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Ui::NewLinesPill</name>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n neue Zeile</numerusform>
            <numerusform>%n neue Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::NoteBar</name>
    <message>
        <source>What you want to remember; Enter keeps it, Esc leaves it as it was</source>
        <translation>Was gemerkt werden soll; Enter behält es, Esc lässt alles, wie es war</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Note on line %1</source>
        <translation>Notiz zu Zeile %1</translation>
    </message>
</context>
<context>
    <name>Ui::NoticeStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Ui::OctetView</name>
    <message>
        <source>Octets</source>
        <translation>Oktette</translation>
    </message>
</context>
<context>
    <name>Ui::OddChips</name>
    <message numerus="yes">
        <source>. %n added dot(s)</source>
        <translation>
            <numerusform>. %n Punkt ergänzt</numerusform>
            <numerusform>. %n Punkte ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>␊ %n bare LF</source>
        <translation>
            <numerusform>␊ %n einzelnes LF</numerusform>
            <numerusform>␊ %n einzelne LF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>␍ %n bare CR</source>
        <translation>
            <numerusform>␍ %n einzelnes CR</numerusform>
            <numerusform>␍ %n einzelne CR</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next one</source>
        <translation>Zum nächsten gehen</translation>
    </message>
</context>
<context>
    <name>Ui::OutcomeCard</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nicht jetzt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>accepted as a recipient, but the letter was not sent</source>
        <translation>als Empfänger angenommen, aber der Brief wurde nicht gesendet</translation>
    </message>
</context>
<context>
    <name>Ui::OverviewStrip</name>
    <message>
        <source>Overview of the conversation</source>
        <translation>Überblick über das Gespräch</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Ui::PartText</name>
    <message>
        <source>✓ Used in this session.</source>
        <translation>✓ In dieser Sitzung benutzt.</translation>
    </message>
    <message>
        <source>○ Not used in this session so far.</source>
        <translation>○ In dieser Sitzung bisher nicht benutzt.</translation>
    </message>
</context>
<context>
    <name>Ui::PasswordDialog</name>
    <message>
        <source>&amp;Remember it in the system’s keychain</source>
        <translation>&amp;Im Schlüsselbund des Systems merken</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>%1 wants the password of %2.</source>
        <translation>%1 verlangt das Passwort von %2.</translation>
    </message>
</context>
<context>
    <name>Ui::PastBar</name>
    <message>
        <source>&amp;Back to the latest</source>
        <translation>&amp;Zurück zum neuesten</translation>
    </message>
    <message>
        <source>A past conversation, of %1</source>
        <translation>Ein früheres Gespräch: %1</translation>
    </message>
    <message>
        <source>An example: it goes wrong on purpose. No letter of yours is in it, and it is not kept.</source>
        <translation>Ein Beispiel: Es geht mit Absicht schief. Kein eigener Brief ist darin, und es wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>From the file %1: a conversation of %2</source>
        <translation>Aus der Datei %1: ein Gespräch vom %2</translation>
    </message>
    <message>
        <source>Keep in the history</source>
        <translation>Im Verlauf aufbewahren</translation>
    </message>
</context>
<context>
    <name>Ui::PracticePane</name>
    <message>
        <source>Practice inbox</source>
        <translation>Übungspostfach</translation>
    </message>
    <message>
        <source>Letters that you send to the practice server arrive here. None of them leaves this computer.</source>
        <translation>Hier kommen die Briefe an, die an den Übungsserver gehen. Keiner davon verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Send a practice letter</source>
        <translation>Übungsbrief senden</translation>
    </message>
    <message>
        <source>Received letters</source>
        <translation>Empfangene Briefe</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Als .eml speichern…</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alle vergessen</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n Brief</numerusform>
            <numerusform>%n Briefe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) forgotten.</source>
        <translation>
            <numerusform>%n Brief vergessen.</numerusform>
            <numerusform>%n Briefe vergessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save letter</source>
        <translation>Brief speichern</translation>
    </message>
    <message>
        <source>Letters (*.eml)</source>
        <translation>Briefe (*.eml)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>Ui::RawView</name>
    <message>
        <source>The letter as it came</source>
        <translation>Der Brief, wie er ankam</translation>
    </message>
    <message>
        <source>These are the first %1 of %2. Save the letter as .eml to see all of it.</source>
        <translation>Das sind die ersten %1 von %2. Den Brief als .eml speichern, um alles zu sehen.</translation>
    </message>
</context>
<context>
    <name>Ui::RecipientEdit</name>
    <message>
        <source>%1, add a recipient</source>
        <translation>%1, Empfänger hinzufügen</translation>
    </message>
    <message>
        <source>recipient %1, %2 of %3 in %4</source>
        <extracomment>%1 the address, %2 its number, %3 how many there are, %4 the name of the row: To, Cc</extracomment>
        <translation>Empfänger %1, %2 von %3 in %4</translation>
    </message>
    <message>
        <source>%1, not valid: %2</source>
        <translation>%1, nicht gültig: %2</translation>
    </message>
</context>
<context>
    <name>Ui::RecipientRows</name>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;all of %1</source>
        <translation>A&amp;lle aus „%1“ kopieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach „%1“ verschieben</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>Ui::RepeatList</name>
    <message>
        <source>(log in by %1)</source>
        <extracomment>%1 is a mechanism of AUTH</extracomment>
        <translation>(Anmeldung mit %1)</translation>
    </message>
    <message numerus="yes">
        <source>(a letter of %n line(s))</source>
        <translation>
            <numerusform>(ein Brief von %n Zeile)</numerusform>
            <numerusform>(ein Brief von %n Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Said by the client</source>
        <translation>Vom Client gesagt</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Commands to say again</source>
        <translation>Befehle, die noch einmal gesagt werden</translation>
    </message>
    <message>
        <source>Say it &amp;earlier</source>
        <translation>&amp;Früher sagen</translation>
    </message>
    <message>
        <source>Say it &amp;later</source>
        <translation>&amp;Später sagen</translation>
    </message>
    <message>
        <source>&amp;Add a command below</source>
        <translation>Darunter einen &amp;Befehl einfügen</translation>
    </message>
    <message>
        <source>Re&amp;move the command</source>
        <translation>Befehl &amp;entfernen</translation>
    </message>
    <message>
        <source>not said: the server did not ask for it</source>
        <translation>nicht gesagt: Der Server hat nicht darum gebeten</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>wartet…</translation>
    </message>
</context>
<context>
    <name>Ui::RepeaterPane</name>
    <message>
        <source>This server is mine</source>
        <translation>Das ist mein Server</translation>
    </message>
    <message>
        <source>on a new connection to</source>
        <translation>auf einer neuen Verbindung zu</translation>
    </message>
    <message>
        <source>on the connection of the console</source>
        <translation>auf der Verbindung der Konsole</translation>
    </message>
    <message>
        <source>Where to say it</source>
        <translation>Wo es gesagt wird</translation>
    </message>
    <message>
        <source>Host and port</source>
        <translation>Host und Port</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>More than one round is for your own servers.</source>
        <translation>Mehr als eine Runde ist für eigene Server gedacht.</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>Runde %1 von %2</translation>
    </message>
    <message>
        <source>Take a conversation, change its commands, and say them again.</source>
        <translation>Ein Gespräch übernehmen, seine Befehle ändern und sie noch einmal sagen.</translation>
    </message>
    <message>
        <source>Several rounds are for servers on this machine, or your own.</source>
        <translation>Mehrere Runden sind für Server auf diesem Rechner oder eigene.</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>&amp;Take this conversation</source>
        <translation>Dieses Gespräch &amp;übernehmen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Los</translation>
    </message>
    <message>
        <source>Run the &amp;chosen</source>
        <translation>&amp;Gewählte sagen</translation>
    </message>
    <message>
        <source>Say only the chosen lines, in their order</source>
        <translation>Nur die gewählten Zeilen sagen, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Passwords are asked for again. Where the letter was not kept, a short one is sent in its place.</source>
        <translation>Nach Passwörtern wird wieder gefragt. Wo der Brief nicht aufbewahrt ist, wird an seiner Stelle ein kurzer gesendet.</translation>
    </message>
</context>
<context>
    <name>Ui::RetentionBar</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Older ones go when the next conversation ends; what is pinned stays. Letters and passwords are never kept here.</source>
        <translation>Ältere gehen, wenn das nächste Gespräch endet; Angeheftetes bleibt. Briefe und Passwörter werden hier nie aufbewahrt.</translation>
    </message>
    <message>
        <source>Keep the ne&amp;west:</source>
        <translation>Die ne&amp;uesten behalten:</translation>
    </message>
    <message>
        <source>Kee&amp;p them for:</source>
        <translation>Behalten &amp;für:</translation>
    </message>
</context>
<context>
    <name>Ui::SearchBar</name>
    <message>
        <source>Find in the conversation</source>
        <translation>Im Gespräch suchen</translation>
    </message>
    <message>
        <source>Upper and lower case differ</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>This pattern is not complete: %1</source>
        <translation>Dieses Muster ist nicht vollständig: %1</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>sucht…</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ui::ServerChoice</name>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>Server to speak with</source>
        <translation>Server, mit dem gesprochen wird</translation>
    </message>
    <message>
        <source>Host and port</source>
        <translation>Host und Port</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Another conversation is running.</source>
        <translation>Ein anderes Gespräch läuft.</translation>
    </message>
</context>
<context>
    <name>Ui::ServersDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Übungsserver</translation>
    </message>
    <message>
        <source>Runs inside Postscope, on %1. It takes any login, and every letter that you send to it arrives in the practice inbox. Nothing leaves this computer.</source>
        <translation>Läuft innerhalb von Postscope, an %1. Er nimmt jede Anmeldung an, und jeder Brief an ihn landet im Übungspostfach. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>The new server is not saved.</source>
        <translation>Der neue Server ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The changes to “%1” are not saved.</source>
        <translation>Die Änderungen an „%1“ sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Saved. Letters go through this server now.</source>
        <translation>Gespeichert. Briefe gehen jetzt über diesen Server.</translation>
    </message>
    <message>
        <source>“%1” and its stored password will be removed for good.</source>
        <translation>„%1“ und das gespeicherte Passwort werden endgültig entfernt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Ui::StageStrip</name>
    <message>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to come</source>
        <extracomment>a station of the way of a letter that is not reached yet</extracomment>
        <translation>steht aus</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stationen</translation>
    </message>
</context>
<context>
    <name>Ui::StateDiagram</name>
    <message>
        <source>Steps of the session</source>
        <translation>Schritte der Sitzung</translation>
    </message>
</context>
<context>
    <name>Ui::StateNode</name>
    <message numerus="yes">
        <source>reached %n time(s)</source>
        <translation>
            <numerusform>%n-mal erreicht</numerusform>
            <numerusform>%n-mal erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>the session stands here</source>
        <translation>hier steht die Sitzung</translation>
    </message>
    <message>
        <source>the session will come here if all is accepted</source>
        <translation>hierhin kommt die Sitzung, wenn alles angenommen wird</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
</context>
<context>
    <name>Ui::StatePane</name>
    <message>
        <source>Here you see which commands are allowed, and why.</source>
        <translation>Hier steht, welche Befehle erlaubt sind und warum.</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Behind line %1: %2.</source>
        <translation>Nach Zeile %1: %2.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Jetzt: %1.</translation>
    </message>
    <message>
        <source>Encrypted.</source>
        <translation>Verschlüsselt.</translation>
    </message>
    <message>
        <source>Logged in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>At the end: %1.</source>
        <translation>Am Ende: %1.</translation>
    </message>
    <message>
        <source>Some replies never came.</source>
        <translation>Einige Antworten kamen nie.</translation>
    </message>
    <message>
        <source>It ended so: %1.</source>
        <extracomment>%1: a note of the program, &quot;no answer for 5 s, giving up&quot;</extracomment>
        <translation>So endete es: %1.</translation>
    </message>
    <message>
        <source>That much is answered. Still without a reply: %1. If all is accepted, the session comes to “%2”, and the commands below are judged by that.</source>
        <extracomment>%1: &quot;RCPT, DATA&quot;, %2: &quot;Letter&quot;</extracomment>
        <translation>So weit ist geantwortet. Noch ohne Antwort: %1. Wird alles angenommen, kommt die Sitzung zu „%2“; danach richten sich die Befehle unten.</translation>
    </message>
</context>
<context>
    <name>Ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole letter is sent: waiting for the verdict</source>
        <translation>Der ganze Brief ist gesendet: das Urteil steht noch aus</translation>
    </message>
    <message>
        <source>A command waits for you</source>
        <translation>Ein Befehl wartet auf Sie</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Through: %1</source>
        <translation>Über: %1</translation>
    </message>
    <message>
        <source>Practice server off</source>
        <translation>Übungsserver aus</translation>
    </message>
    <message numerus="yes">
        <source>Practice server: %n letter(s)</source>
        <translation>
            <numerusform>Übungsserver: %n Brief</numerusform>
            <numerusform>Übungsserver: %n Briefe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected, no greeting for %n second(s); giving up in %1</source>
        <translation>
            <numerusform>Verbunden, seit %n Sekunde keine Begrüßung; gebe in %1 auf</numerusform>
            <numerusform>Verbunden, seit %n Sekunden keine Begrüßung; gebe in %1 auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no answer for %n second(s); giving up in %2</source>
        <extracomment>%1: a stage of the conversation, &quot;Login&quot;; %2: minutes and seconds</extracomment>
        <translation>
            <numerusform>%1: seit %n Sekunde keine Antwort; gebe in %2 auf</numerusform>
            <numerusform>%1: seit %n Sekunden keine Antwort; gebe in %2 auf</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was found in this conversation</source>
        <translation>Zeigen, was in diesem Gespräch gefunden wurde</translation>
    </message>
    <message>
        <source>Filter for lines like the chosen one</source>
        <translation>Filter für Zeilen wie die gewählte</translation>
    </message>
    <message>
        <source>F filters by %1</source>
        <extracomment>F is a key; %1 is a filter, as it can be typed: code==550</extracomment>
        <translation>F filtert nach %1</translation>
    </message>
</context>
<context>
    <name>Ui::TimingLegend</name>
    <message>
        <source>sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>(…) the compared one</source>
        <translation>(…) das verglichene</translation>
    </message>
</context>
<context>
    <name>Ui::TimingModel</name>
    <message>
        <source>Where the time went</source>
        <translation>Wo die Zeit blieb</translation>
    </message>
</context>
<context>
    <name>Ui::TimingPane</name>
    <message>
        <source>Here you see where the time went, phase by phase.</source>
        <translation>Hier ist zu sehen, wo die Zeit blieb, Phase für Phase.</translation>
    </message>
    <message>
        <source>Go to the s&amp;lowest</source>
        <translation>Zum &amp;langsamsten gehen</translation>
    </message>
    <message>
        <source>&amp;Filter to what is marked</source>
        <translation>Auf Markiertes &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Zoom to what is marked</source>
        <translation>Auf Markiertes &amp;vergrößern</translation>
    </message>
    <message>
        <source>&amp;Copy the numbers</source>
        <translation>&amp;Zahlen kopieren</translation>
    </message>
    <message>
        <source>Show the &amp;whole conversation</source>
        <translation>Ganzes &amp;Gespräch zeigen</translation>
    </message>
    <message>
        <source>&amp;Save the waterfall…</source>
        <translation>&amp;Wasserfall speichern…</translation>
    </message>
    <message numerus="yes">
        <source>ΔT %1 · %n line(s)</source>
        <translation>
            <numerusform>ΔT %1 · %n Zeile</numerusform>
            <numerusform>ΔT %1 · %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ΔT %1 · %n line(s) · %2</source>
        <translation>
            <numerusform>ΔT %1 · %n Zeile · %2</numerusform>
            <numerusform>ΔT %1 · %n Zeilen · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the waterfall</source>
        <translation>Wasserfall speichern</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Ui::TimingView</name>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
</context>
<context>
    <name>Ui::TranscriptActions</name>
    <message>
        <source>&amp;Find in the conversation…</source>
        <translation>Im Gespräch s&amp;uchen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>As &amp;swaks</source>
        <translation>Als &amp;swaks</translation>
    </message>
    <message>
        <source>As &amp;curl</source>
        <translation>Als &amp;curl</translation>
    </message>
    <message>
        <source>As &amp;openssl</source>
        <translation>Als &amp;openssl</translation>
    </message>
    <message>
        <source>As &amp;Python</source>
        <translation>Als &amp;Python</translation>
    </message>
    <message>
        <source>As &amp;telnet</source>
        <translation>Als &amp;telnet</translation>
    </message>
    <message>
        <source>Fi&amp;lter the conversation</source>
        <translation>Gespräch &amp;filtern</translation>
    </message>
    <message>
        <source>Filtered lines &amp;below the whole</source>
        <translation>Gefilterte Zeilen unter dem &amp;Ganzen</translation>
    </message>
    <message>
        <source>&amp;Only lines like this</source>
        <translation>&amp;Nur Zeilen wie diese</translation>
    </message>
    <message>
        <source>&amp;No lines like this</source>
        <translation>&amp;Keine Zeilen wie diese</translation>
    </message>
    <message>
        <source>… &amp;and like this</source>
        <translation>… &amp;und wie diese</translation>
    </message>
    <message>
        <source>… o&amp;r like this</source>
        <translation>… &amp;oder wie diese</translation>
    </message>
    <message>
        <source>Command or &amp;reply of this line</source>
        <translation>Befehl oder &amp;Antwort zu dieser Zeile</translation>
    </message>
    <message>
        <source>Next &amp;error</source>
        <translation>Nächster &amp;Fehler</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>Voriger Fehler</translation>
    </message>
    <message>
        <source>Next &amp;warning</source>
        <translation>Nächste &amp;Warnung</translation>
    </message>
    <message>
        <source>Previous warning</source>
        <translation>Vorige Warnung</translation>
    </message>
    <message>
        <source>Next &amp;slow reply</source>
        <translation>Nächste &amp;langsame Antwort</translation>
    </message>
    <message>
        <source>Previous slow reply</source>
        <translation>Vorige langsame Antwort</translation>
    </message>
    <message>
        <source>&amp;Back to where you were</source>
        <translation>&amp;Zurück zur vorigen Stelle</translation>
    </message>
    <message>
        <source>&amp;Forward again</source>
        <translation>Wieder &amp;vorwärts</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Nächste Markierung</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Vorige Markierung</translation>
    </message>
    <message>
        <source>&amp;Note on this line…</source>
        <translation>&amp;Notiz zu dieser Zeile…</translation>
    </message>
    <message>
        <source>Since the &amp;start</source>
        <translation>Seit dem &amp;Anfang</translation>
    </message>
    <message>
        <source>Since the line &amp;before</source>
        <translation>Seit der Zeile &amp;davor</translation>
    </message>
    <message>
        <source>Since the &amp;command</source>
        <translation>Seit dem Be&amp;fehl</translation>
    </message>
    <message>
        <source>Since time &amp;zero</source>
        <translation>Seit dem Null&amp;punkt</translation>
    </message>
    <message>
        <source>&amp;Time of day</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>Shows what the lines of a login consist of, as holding Ctrl does. Passwords stay masked: they are never written down, so there is nothing to show.</source>
        <translation>Zeigt, woraus die Zeilen einer Anmeldung bestehen, wie beim Halten von Strg. Passwörter bleiben verdeckt: sie werden nie aufgeschrieben, es gibt also nichts zu zeigen.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>&amp;Wer spricht</translation>
    </message>
    <message>
        <source>&amp;Encrypted or not</source>
        <translation>&amp;Verschlüsselt oder nicht</translation>
    </message>
    <message>
        <source>&amp;Verb or code</source>
        <translation>Ver&amp;b oder Code</translation>
    </message>
    <message>
        <source>Wa&amp;it</source>
        <translation>Wa&amp;rtezeit</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>&amp;Schwere</translation>
    </message>
    <message>
        <source>Filter b&amp;y this line</source>
        <translation>Nach &amp;dieser Zeile filtern</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>C&amp;olumns of the conversation</source>
        <translation>S&amp;palten des Gesprächs</translation>
    </message>
    <message>
        <source>&amp;Times of the conversation</source>
        <translation>&amp;Zeiten des Gesprächs</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Find previ&amp;ous</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <source>Copy comman&amp;d and reply</source>
        <translation>Befehl und Antwort ko&amp;pieren</translation>
    </message>
    <message>
        <source>C&amp;ount times from this line</source>
        <translation>&amp;Zeiten ab dieser Zeile zählen</translation>
    </message>
    <message>
        <source>Pee&amp;k behind base64</source>
        <translation>Hinter &amp;Base64 sehen</translation>
    </message>
    <message>
        <source>Copy the conversation a&amp;s</source>
        <translation>Gespräch kopieren al&amp;s</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
    <message>
        <source>Pause before this command</source>
        <translation>Vor diesem Befehl anhalten</translation>
    </message>
    <message>
        <source>More lines around the filtered ones</source>
        <translation>Mehr Zeilen vor und nach den gefilterten</translation>
    </message>
    <message>
        <source>Fewer lines around the filtered ones</source>
        <translation>Weniger Zeilen vor und nach den gefilterten</translation>
    </message>
    <message>
        <source>As te&amp;xt with C: and S:</source>
        <translation>Als Te&amp;xt mit C: und S:</translation>
    </message>
    <message>
        <source>Keep this filter under a name, beside the ready-made ones</source>
        <translation>Diesen Filter unter einem Namen neben den fertigen aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Write it into the filter line</source>
        <translation>In die Filter&amp;zeile schreiben</translation>
    </message>
    <message>
        <source>As swaks p&amp;rints it</source>
        <translation>Wie swaks es &amp;zeigt</translation>
    </message>
    <message>
        <source>&amp;Keep this filter…</source>
        <translation>Diesen Filter auf&amp;bewahren…</translation>
    </message>
</context>
<context>
    <name>Ui::TranscriptModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>%1, marked</source>
        <translation>%1, markiert</translation>
    </message>
    <message>
        <source>%1, note: %2</source>
        <translation>%1, Notiz: %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>%1, pauses here</source>
        <translation>%1, hier wird angehalten</translation>
    </message>
    <message>
        <source>Pauses before each %1. Click to let it pass.</source>
        <translation>Hält vor jedem %1 an. Ein Klick lässt ihn durch.</translation>
    </message>
    <message>
        <source>Click to let the next conversation pause before each %1.</source>
        <translation>Ein Klick lässt das nächste Gespräch vor jedem %1 anhalten.</translation>
    </message>
    <message>
        <source>%1, error</source>
        <translation>%1, Fehler</translation>
    </message>
    <message>
        <source>%1, warning</source>
        <translation>%1, Warnung</translation>
    </message>
</context>
<context>
    <name>Ui::TranscriptPane</name>
    <message>
        <source>Here every command and every reply appears, the moment it is said.</source>
        <translation>Hier erscheint jeder Befehl und jede Antwort in dem Augenblick, in dem sie fallen.</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <translation>Brief senden</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Ein Beispiel zeigen</translation>
    </message>
</context>
<context>
    <name>Ui::TranscriptTables</name>
    <message>
        <source>Filtered lines</source>
        <translation>Gefilterte Zeilen</translation>
    </message>
</context>
<context>
    <name>Ui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Gespräch</translation>
    </message>
</context>
<context>
    <name>Ui::TrustedCertificates</name>
    <message>
        <source>Stop trusting</source>
        <translation>Nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertraute Zertifikate</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint %1</source>
        <translation>SHA-256-Fingerabdruck %1</translation>
    </message>
</context>
<context>
    <name>Ui::VerbBar</name>
    <message>
        <source>Connect to a server first.</source>
        <translation>Zuerst mit einem Server verbinden.</translation>
    </message>
</context>
<context>
    <name>Ui::VerbLinks</name>
    <message>
        <source>What may be said: %1</source>
        <translation>Was gesagt werden darf: %1</translation>
    </message>
    <message>
        <source>Choose one, and the console begins a line with it.</source>
        <translation>Ein gewählter Befehl wird in der Konsole begonnen.</translation>
    </message>
</context>
<context>
    <name>Ui::VerbList</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>May it be said now?</source>
        <translation>Jetzt erlaubt?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Ui::WireBoxList</name>
    <message>
        <source>Box %1 of %2 · %3</source>
        <translation>Kasten %1 von %2 · %3</translation>
    </message>
</context>
<context>
    <name>WireBoxWords</name>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>in clear</source>
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>at %1 seconds</source>
        <translation>bei %1 Sekunden</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
</TS>
