// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoro/QCoroTask>

#include <memory>
#include <optional>

/// What a coroutine has answered, once it has.
template <class T>
using Answer = std::shared_ptr<std::optional<T>>;

template <class T>
QCoro::Task<> keepAnswer(QCoro::Task<T> task, Answer<T> answer)
{
    auto value = co_await task;
    *answer = std::move(value);
}

template <class T>
Answer<T> answerOf(QCoro::Task<T> task)
{
    auto answer = std::make_shared<std::optional<T>>();
    keepAnswer(std::move(task), answer);
    return answer;
}
