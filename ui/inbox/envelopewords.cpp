// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/envelopewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "base/visibletext.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Practice::KeptMessage;

namespace {

struct EnvelopeWords {
    Q_DECLARE_TR_FUNCTIONS(Ui::EnvelopeWords)
};

QString pathText(const QByteArray &path)
{
    return u'<' + Base::visibleText(path) + u'>';
}

} // namespace

QString senderText(const KeptMessage &message)
{
    return message.reversePath.isEmpty() ? u"<>"_s : Base::visibleText(message.reversePath);
}

QString recipientsText(const KeptMessage &message)
{
    QStringList texts;
    for (const QByteArray &recipient : message.recipients)
        texts.append(Base::visibleText(recipient));
    for (const QByteArray &recipient : message.refusedRecipients)
        texts.append(u"✕ "_s + Base::visibleText(recipient));
    return texts.join(u", "_s);
}

QString encryptionWord(const KeptMessage &message)
{
    return message.isEncrypted ? EnvelopeWords::tr("TLS") : EnvelopeWords::tr("in clear");
}

QString resultWord(const KeptMessage &message)
{
    if (!message.isRefused)
        return u"✓ "_s + EnvelopeWords::tr("taken");
    //: %1 is a reply code
    return u"✕ "_s + EnvelopeWords::tr("refused %1").arg(Base::visibleText(message.refusal.left(3)));
}

QList<NamedText> envelopeLines(const KeptMessage &message)
{
    QList<NamedText> lines;
    lines.append({u"MAIL FROM"_s, pathText(message.reversePath)});
    for (const QByteArray &recipient : message.recipients)
        lines.append({u"RCPT TO"_s, pathText(recipient)});
    for (const QByteArray &recipient : message.refusedRecipients)
        lines.append({EnvelopeWords::tr("RCPT TO, refused"), pathText(recipient)});
    lines.append({EnvelopeWords::tr("Result"),
        message.isRefused ? u"✕ "_s + Base::visibleText(message.refusal) : resultWord(message)});
    lines.append({EnvelopeWords::tr("Queue id"), Base::visibleText(message.id)});
    lines.append({EnvelopeWords::tr("Received"), QLocale().toString(message.receivedAt, QLocale::LongFormat)});
    lines.append({EnvelopeWords::tr("Size"), sizeText(message.size)});
    lines.append({EnvelopeWords::tr("Encryption"), encryptionWord(message)});
    lines.append({EnvelopeWords::tr("Login"),
        message.user.isEmpty() ? EnvelopeWords::tr("none") : Base::visibleText(message.user)});
    lines.append({EnvelopeWords::tr("Client"),
        u"%1 [%2]"_s.arg(Base::visibleText(message.clientName), Base::visibleText(message.clientAddress))});
    return lines;
}

} // namespace Ui
