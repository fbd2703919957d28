// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "passwords.h"

#include <QFile>
#include <QSemaphoreReleaser>
#include <QSet>

#include <array>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr unsigned long long passes = 2;
constexpr size_t memory = 19 * 1024 * 1024;

/// The same text typed on different keyboards may come in different forms.
QByteArray passwordBytes(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

QSet<QString> readCommonPasswords()
{
    QSet<QString> list;
    QFile file(u":/oauth/commonpasswords.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The list of common passwords is not in the program.");
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const auto &line : lines) {
        if (!line.startsWith(u"# "))
            list.insert(line);
    }
    return list;
}

} // namespace

Passwords::Fault Passwords::check(const QString &password)
{
    static const auto common = readCommonPasswords();
    const auto length = password.toUcs4().size();
    if (length < shortest)
        return Fault::TooShort;
    if (length > longest)
        return Fault::TooLong;
    auto word = password.toLower();
    if (common.contains(word))
        return Fault::Common;
    while (!word.isEmpty() && !word.back().isLetter())
        word.chop(1); // what people put behind a common one
    return common.contains(word) ? Fault::Common : Fault::None;
}

Result<QString> Passwords::hash(const QString &password)
{
    m_turns.acquire();
    const QSemaphoreReleaser turn(m_turns);
    const auto bytes = passwordBytes(password);
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (crypto_pwhash_str_alg(text.data(), bytes.constData(), size_t(bytes.size()), passes, memory,
                              crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return Error{ErrorKind::ServerFailed, u"there is no memory to hash a password"_s, {}};
    return QString::fromLatin1(text.data());
}

bool Passwords::verify(const QString &hash, const QString &password)
{
    // The hash of a password that nobody knows: it only costs what a real one costs.
    static const QByteArray nobody = "$argon2id$v=19$m=19456,t=2,p=1$nxgAdq4xKSv2IPFdjGzDoQ$"
                                     "dgJ5MZbeuPYIMWc/MdpGc0kdD8uPkoALNdKLcx6WFiM";
    m_turns.acquire();
    const QSemaphoreReleaser turn(m_turns);
    const auto bytes = passwordBytes(password);
    const auto stored = hash.isEmpty() ? nobody : hash.toLatin1();
    return crypto_pwhash_str_verify(stored.constData(), bytes.constData(), size_t(bytes.size())) == 0
        && !hash.isEmpty();
}

bool Passwords::isOutdated(const QString &hash)
{
    return crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(), passes, memory) != 0;
}
