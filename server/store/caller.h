// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

/// Who a request comes from, as its access token says. What they may do is looked up anew for each request.
struct Caller {
    QString userId;
    QString companyId;
    QString sessionId;
    QString origin{}; ///< the address that the request came from, for the audit
};
