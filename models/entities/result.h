// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

/// What went wrong, in terms that decide what happens next; the text for people is made from it in the interface.
enum class ErrorKind {
    Cancelled, ///< somebody asked for it
    Offline, ///< no connection came about
    Timeout, ///< nothing came in time
    NotTheApi, ///< somebody answered who is not the account service (a captive portal, a wrong address)
    Incompatible, ///< the service speaks a version that this program does not
    Unauthorised, ///< the session has ended
    Refused, ///< the service will not do it, and says why
    NotFound,
    Conflict, ///< somebody else changed it first
    Invalid, ///< a value breaks a rule
    Throttled,
    ServerFailed,
    Busy, ///< another process has it
    DiskFull,
    ReadOnly, ///< the file or folder cannot be written
    Corrupt, ///< a file is damaged
    NewerVersion, ///< made by a newer version of this program
    Storage, ///< any other failure of the disk or of SQLite
    Keyring, ///< the operating system's secret store
    Defect, ///< this program broke its own rule
};

/// A failure as a value. `detail` is technical and in English: for logs and for the folded part of a message, never alone.
struct Error {
    ErrorKind kind = ErrorKind::Defect;
    QString detail;
    QString code; ///< the last part of an RFC 9457 problem type, such as `last-administrator`; may be empty

    friend bool operator==(const Error &, const Error &) = default;
};

/// Either a value or an Error; `*result` may be used only when the result is true.
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] T &operator*() & { return *std::get_if<0>(&m_state); }
    [[nodiscard]] const T &operator*() const & { return *std::get_if<0>(&m_state); }
    [[nodiscard]] T &&operator*() && { return std::move(*std::get_if<0>(&m_state)); }
    [[nodiscard]] T *operator->() { return std::get_if<0>(&m_state); }
    [[nodiscard]] const T *operator->() const { return std::get_if<0>(&m_state); }

    [[nodiscard]] const Error &error() const { return *std::get_if<1>(&m_state); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};
