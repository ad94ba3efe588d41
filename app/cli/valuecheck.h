// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Cli {

/// Looks at the value of one option. Answers with what the option wants, as the end of a sentence that begins with its
/// name ("wants seconds, for example 30"), or with nothing if the value will do.
using ValueCheck = QString (*)(const QString &value);

[[nodiscard]] QString wantsSomething(const QString &value);
[[nodiscard]] QString wantsEndpoint(const QString &value);
[[nodiscard]] QString wantsAddress(const QString &value);
[[nodiscard]] QString wantsNameServer(const QString &value);
[[nodiscard]] QString wantsProxy(const QString &value);
[[nodiscard]] QString wantsProxyHeader(const QString &value);
[[nodiscard]] QString wantsTlsVersion(const QString &value);
[[nodiscard]] QString wantsSecurity(const QString &value);
[[nodiscard]] QString wantsFingerprint(const QString &value);
[[nodiscard]] QString wantsMechanism(const QString &value);
[[nodiscard]] QString wantsInitialResponse(const QString &value);
[[nodiscard]] QString wantsClientName(const QString &value);
[[nodiscard]] QString wantsHeaderField(const QString &value);
[[nodiscard]] QString wantsDsnOccasions(const QString &value);
[[nodiscard]] QString wantsDsnReturn(const QString &value);
[[nodiscard]] QString wantsEnvelopeId(const QString &value);
[[nodiscard]] QString wantsDeliverBy(const QString &value);
[[nodiscard]] QString wantsHoldSeconds(const QString &value);
[[nodiscard]] QString wantsPriority(const QString &value);
[[nodiscard]] QString wantsClientAttribute(const QString &value);
[[nodiscard]] QString wantsSubmitter(const QString &value);
[[nodiscard]] QString wantsBreakpoint(const QString &value);
[[nodiscard]] QString wantsSeconds(const QString &value);
[[nodiscard]] QString wantsCommandLine(const QString &value);
[[nodiscard]] QString wantsProbeStop(const QString &value);
[[nodiscard]] QString wantsAnsweredStage(const QString &value);
[[nodiscard]] QString wantsListenAddress(const QString &value);
[[nodiscard]] QString wantsServerTls(const QString &value);
[[nodiscard]] QString wantsKeyword(const QString &value);
[[nodiscard]] QString wantsOctets(const QString &value);
[[nodiscard]] QString wantsLetterCount(const QString &value);
[[nodiscard]] QString wantsConnectionCount(const QString &value);
[[nodiscard]] QString wantsPort(const QString &value);
[[nodiscard]] QString wantsCount(const QString &value);
[[nodiscard]] QString wantsPassedOver(const QString &value);
[[nodiscard]] QString wantsTranscriptFile(const QString &value);
[[nodiscard]] QString wantsLetterDetail(const QString &value);
[[nodiscard]] QString wantsOnOrOff(const QString &value);

} // namespace Cli
