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
        <source>certificate not verified, trusted by you: SHA-256 %1</source>
        <translation>Zertifikat nicht geprüft, Sie vertrauen ihm: SHA-256 %1</translation>
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
        <translation>N&amp;ie senden</translation>
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
    <name>Ui::CloseGuard</name>
    <message>
        <source>Still talking to the server</source>
        <translation>Gespräch läuft noch</translation>
    </message>
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
        <source>The letter is not sent</source>
        <translation>Der Brief ist nicht gesendet</translation>
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
    <name>Ui::Docks</name>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Practice inbox</source>
        <translation>Übungspostfach</translation>
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
    <name>Ui::ExplainPane</name>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Choose a line of the conversation, and this says what it means.</source>
        <translation>Eine Zeile des Gesprächs auswählen, und hier steht, was sie bedeutet.</translation>
    </message>
</context>
<context>
    <name>Ui::ExplanationCard</name>
    <message>
        <source>What may come next</source>
        <translation>Was als Nächstes kommen kann</translation>
    </message>
</context>
<context>
    <name>Ui::FindingCard</name>
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
    <name>Ui::GateBar</name>
    <message>
        <source>Send this one</source>
        <translation>Diesen senden</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Weiterlaufen</translation>
    </message>
    <message>
        <source>Waiting for you: %1</source>
        <extracomment>%1 is an SMTP command that is held back until the user lets it go</extracomment>
        <translation>Wartet auf Sie: %1</translation>
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
    <name>Ui::NoticeStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
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
    <message numerus="yes">
        <source>Connected, no greeting for %n second(s)</source>
        <translation>
            <numerusform>Verbunden, seit %n Sekunde keine Begrüßung</numerusform>
            <numerusform>Verbunden, seit %n Sekunden keine Begrüßung</numerusform>
        </translation>
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
</context>
<context>
    <name>Ui::TranscriptDelegate</name>
    <message numerus="yes">
        <source>+ %n line(s)</source>
        <translation>
            <numerusform>+ %n Zeile</numerusform>
            <numerusform>+ %n Zeilen</numerusform>
        </translation>
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
        <source>Save transcript</source>
        <translation>Gespräch speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>Ui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Gespräch</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n neue Zeile</numerusform>
            <numerusform>%n neue Zeilen</numerusform>
        </translation>
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
