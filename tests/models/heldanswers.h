// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/accountqueries.h"

#include <QList>
#include <QPointer>
#include <QUrlQuery>

/// Stands for the service: keeps the questions, and gives each the answer that the test says.
class HeldAnswers : public AccountQueries
{
public:
    struct Question {
        QString path;
        QUrlQuery query;
        QPointer<QObject> context;
        Done done;
    };

    void get(const QString &path, const QUrlQuery &query, QObject *context, Done done) override
    {
        questions.append({path, query, context, std::move(done)});
    }

    /// Answers the oldest question.
    void answer(const Result<QJsonObject> &answer)
    {
        const auto question = questions.takeFirst();
        if (question.context)
            question.done(answer);
    }

    QList<Question> questions;
};
