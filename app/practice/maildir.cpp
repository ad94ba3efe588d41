// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/maildir.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include "practice/envelopefile.h"
#include "practice/keptmessage.h"

namespace Practice {

using namespace Qt::StringLiterals;

namespace {

class FileDeposit final : public Deposit {
public:
    FileDeposit(const QString &maildir, const QString &name)
        : m_waiting(maildir + u"/tmp/"_s + name)
        , m_delivered(maildir + u"/new/"_s + name)
        , m_letter(m_waiting + u".eml"_s)
    {
    }
    ~FileDeposit() override
    {
        if (m_isKept)
            return;
        m_letter.remove();
        QFile::remove(m_waiting + envelopeSuffix);
    }

    [[nodiscard]] bool open() { return m_letter.open(QIODevice::WriteOnly | QIODevice::NewOnly); }

    bool write(QByteArrayView octets) override { return m_letter.write(octets.data(), octets.size()) == octets.size(); }

    bool keep(KeptMessage &message) override
    {
        message.file = m_delivered + u".eml"_s;
        if (!m_letter.flush() || !writeEnvelope(message))
            return false;
        m_letter.close();
        m_isKept = m_letter.rename(message.file);
        if (!m_isKept)
            QFile::remove(m_delivered + envelopeSuffix);
        return m_isKept;
    }

private:
    [[nodiscard]] bool writeEnvelope(const KeptMessage &message) const
    {
        QFile file(m_waiting + envelopeSuffix);
        const QByteArray json = envelopeJson(message);
        return file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(json) == json.size() && file.flush()
            && file.rename(m_delivered + envelopeSuffix);
    }

    static constexpr QLatin1StringView envelopeSuffix{".envelope.json"};

    QString m_waiting;
    QString m_delivered;
    QFile m_letter;
    bool m_isKept = false;
};

} // namespace

Base::Result<void> Maildir::prepare() const
{
    for (const QString &folder : {u"/tmp"_s, u"/new"_s, u"/cur"_s}) {
        if (!QDir().mkpath(m_path + folder))
            return Base::Error{.problem = Base::Problem::FileUnwritable, .subject = m_path + folder};
    }
    return {};
}

std::unique_ptr<Deposit> Maildir::open(const QByteArray &id) const
{
    // The time keeps the names of two runs apart, the id those of one.
    const QString name = u"%1.%2.postscope"_s.arg(QDateTime::currentMSecsSinceEpoch()).arg(QString::fromLatin1(id));
    auto deposit = std::make_unique<FileDeposit>(m_path, name);
    if (!deposit->open())
        return nullptr;
    return deposit;
}

} // namespace Practice
