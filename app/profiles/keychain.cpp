// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/keychain.h"

#include <utility>

#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace Profiles {

using namespace Qt::StringLiterals;

namespace {

Base::Error unavailable(const QString &detail)
{
    return {.problem = Base::Problem::KeychainUnavailable, .stage = Base::Stage::Login, .detail = detail};
}

/// The job's own copy is wiped when the job is gone and nobody shares it any more.
Base::Secret secretFrom(const QKeychain::ReadPasswordJob &job, QObject *context)
{
    QByteArray octets = job.binaryData();
    Base::Secret secret{QByteArrayView(octets)};
    QObject::connect(&job, &QObject::destroyed, context,
        [octets = std::move(octets)]() mutable { const Base::Secret wiped = Base::Secret::takenFrom(octets); });
    return secret;
}

Base::Result<Base::Secret> answerOf(const QKeychain::ReadPasswordJob &job, QObject *context)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return secretFrom(job, context);
    case QKeychain::EntryNotFound:
        return Base::Secret();
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return unavailable(job.errorString());
}

} // namespace

Keychain::Keychain(QString service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{
}

Keychain::~Keychain() = default;

void Keychain::read(const QString &key, QObject *context, const std::function<void(Base::Result<Base::Secret>)> &answer)
{
    if (m_isSilent || m_held.contains(key)) {
        answerLater(context, [this, key, answer] { answer(heldSecret(key)); });
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    start(job, context, [this, job, answer](bool hasAnswered) {
        answer(hasAnswered ? answerOf(*job, this) : unavailable(u"no answer in time"_s));
    });
}

void Keychain::write(
    const QString &key, Base::Secret secret, QObject *context, const std::function<void(Place)> &answer)
{
    // In memory first: it must not get lost on a way that may fail.
    hold(key, std::move(secret));
    if (m_isSilent) {
        answerLater(context, [answer] { answer(Place::Memory); });
        return;
    }
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    // As text, so that people find their password in the keychain's own window.
    const Held &held = m_held.at(key);
    QString text = QString::fromUtf8(held.secret.reveal());
    job->setTextData(text);
    const Base::Secret wiped = Base::Secret::takenFrom(text);
    connect(job, &QKeychain::Job::finished, this, [this, key, number = held.number](QKeychain::Job *written) {
        if (written->error() == QKeychain::NoError)
            forget(key, number);
    });
    start(job, context, [job, answer](bool hasAnswered) {
        const bool isStored = hasAnswered && job->error() == QKeychain::NoError;
        answer(isStored ? Place::System : Place::Memory);
    });
}

void Keychain::remove(const QString &key)
{
    m_held.erase(key);
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    job->start();
}

void Keychain::hold(const QString &key, Base::Secret secret)
{
    m_held.insert_or_assign(key, Held{std::move(secret), ++m_lastNumber});
}

void Keychain::forget(const QString &key, quint64 number)
{
    const auto entry = m_held.find(key);
    if (entry != m_held.end() && entry->second.number == number)
        m_held.erase(entry);
}

// The job has no parent: a job that is deleted while the keychain works on it is written to all the same.
void Keychain::start(QKeychain::Job *job, QObject *context, const std::function<void(bool)> &done)
{
    auto *timer = new QTimer(job);
    timer->setSingleShot(true);
    const auto answer = [context = QPointer<QObject>(context), done](bool hasAnswered) {
        if (context)
            done(hasAnswered);
    };
    connect(timer, &QTimer::timeout, this, [this, answer] {
        m_isSilent = true;
        answer(false);
    });
    connect(job, &QKeychain::Job::finished, this, [this, timer, answer] {
        m_isSilent = false;
        if (!timer->isActive())
            return; // too late
        timer->stop();
        answer(true);
    });
    timer->start(m_patience);
    job->start();
}

void Keychain::answerLater(QObject *context, const std::function<void()> &answer)
{
    QMetaObject::invokeMethod(
        this,
        [context = QPointer<QObject>(context), answer] {
            if (context)
                answer();
        },
        Qt::QueuedConnection);
}

Base::Result<Base::Secret> Keychain::heldSecret(const QString &key) const
{
    const auto entry = m_held.find(key);
    if (entry == m_held.end())
        return unavailable(u"no answer in time"_s);
    return entry->second.secret.duplicate();
}

} // namespace Profiles
