// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/store/accountstore.h"

/// The answer in a few words: `200`, or `409 in-use`.
inline QString codeOf(const Answer &answer)
{
    const auto status = QString::number(answer.status);
    return answer.refusal ? status + QLatin1Char(' ') + answer.refusal->code : status;
}

/// The first field that the answer finds fault with: `/email taken`; empty when it finds none.
inline QString firstError(const Answer &answer)
{
    if (!answer.refusal || answer.refusal->errors.isEmpty())
        return {};
    return answer.refusal->errors.first().pointer + QLatin1Char(' ') + answer.refusal->errors.first().code;
}
