// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/order.h"
#include "workbench/practicedesk.h"

/// Logs in at the practice server by this mechanism, whose password and token are the secret, and leaves.
inline Delivery::Order loginOrder(
    const Workbench::PracticeSnapshot &practice, const QByteArray &mechanism, const QByteArray &secret)
{
    Delivery::Order order;
    order.server = practice.endpoint;
    order.tls.trustedFingerprints = {practice.certificateFingerprint};
    order.session.login.emplace();
    order.session.login->user = "ann";
    order.session.login->password = Base::Secret(secret);
    order.session.login->token = Base::Secret(secret);
    order.session.login->mechanisms = {mechanism};
    order.stopAfter = Smtp::ProbeStop::Login;
    return order;
}
