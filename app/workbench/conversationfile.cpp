// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/conversationfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include "transcript/bundle.h"
#include "transcript/jsonimport.h"
#include "workbench/conversationfacts.h"
#include "workbench/keptconversation.h"

namespace Workbench {

namespace {

constexpr qint64 longestFile = 1024 * 1024 * 1024; // octets

} // namespace

Base::Result<PastConversation> readConversationFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Base::Error{.problem = Base::Problem::FileUnreadable, .subject = path};
    QByteArray facts;
    Base::Result<std::unique_ptr<Transcript::Store>> store = Transcript::storeFromJson(file.read(longestFile), &facts);
    if (!store) {
        Base::Error error = store.error();
        error.subject = path;
        return error;
    }
    PastConversation past{std::move(store).value()};
    past.fileName = QFileInfo(path).fileName();
    addFacts(past, facts);
    return past;
}

Base::Result<void> writeConversationFile(const Archive::ConversationRecord &record, const QString &path)
{
    const Base::Result<PastConversation> past = pastFrom(record);
    if (!past)
        return past.error();
    QSaveFile file(path);
    const Transcript::ExportOptions options{.facts = factsOf(record)};
    if (file.open(QIODevice::WriteOnly) && Transcript::writeBundle(file, *past->transcript, options) && file.commit())
        return {};
    return Base::Error{.problem = Base::Problem::FileUnwritable, .subject = path, .detail = file.errorString()};
}

} // namespace Workbench
