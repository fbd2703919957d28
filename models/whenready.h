// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <QFutureWatcher>

/// Calls `done` with the answer, on the context's thread and only while the context lives. A future that is cancelled or ends without an
/// answer calls nothing. (`QFuture::then(context, …)` of Qt 6.4 asserts once its context is gone.)
template<class T, class Done>
void whenReady(QObject *context, const QFuture<Result<T>> &future, Done done)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        const auto answer = watcher->future();
        if (!answer.isCanceled() && answer.resultCount() > 0)
            done(answer.result());
    });
    watcher->setFuture(future);
}
