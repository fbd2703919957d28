// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "benchrows.h"

#include <array>
#include <string_view>

namespace {

constexpr qint64 groupNumbers = 1'000'000'000;
constexpr qsizetype mostBytes = 1'000'000;
constexpr int mostRows = 1'000;

QByteArray idOf(qint64 number)
{
    return "01890000-0000-7000-8000-" + QByteArray::number(number, 16).rightJustified(12, '0');
}

quint32 randomOf(qint64 number)
{
    auto mixed = quint64(number + 1) * 0x9e3779b97f4a7c15;
    mixed = (mixed ^ mixed >> 30) * 0xbf58476d1ce4e5b9;
    return quint32(mixed >> 24);
}

} // namespace

namespace BenchRows {

QString groupId(int number)
{
    return QString::fromLatin1(idOf(groupNumbers + number));
}

QString userId(qint64 number)
{
    return QString::fromLatin1(idOf(number));
}

QByteArray group(int number)
{
    return "{\"id\":\"" + idOf(groupNumbers + number) + "\",\"revision\":1,\"name\":\"Avdeling " + QByteArray::number(number * 37 % groups)
        + "\",\"approverIds\":[],\"defaultPaymentMethods\":[\"card\"]}";
}

QByteArray user(qint64 number, int round)
{
    constexpr std::array<const char *, 9> first{"Bjørn", "Åse", "Kari", "Ola", "Ingrid", "Øystein", "Anne", "Per", "Märta"};
    constexpr std::array<const char *, 7> last{"Hansen", "Johansen", "Ødegård", "Berg", "Aasen", "Lund", "Nilsen"};
    const auto random = randomOf(number);
    const auto digits = QByteArray::number((random + quint32(round) * 7'919) % 10'000'000).rightJustified(7, '0');
    return "{\"id\":\"" + idOf(number) + "\",\"revision\":" + QByteArray::number(userRevision(number, round))
        + ",\"createdAt\":\"2026-01-01T08:00:00.000Z\",\"updatedAt\":\"2026-01-01T08:00:00.000Z\",\"firstName\":\""
        + first[random % first.size()] + "\",\"lastName\":\"" + last[random / 16 % last.size()] + ' ' + QByteArray::number(random % 100'000)
        + "\",\"email\":\"user" + QByteArray::number(number) + "@example.org\",\"phone\":\"+47 9" + digits
        + "\",\"language\":\"nb\",\"employeeNumber\":\"" + QByteArray::number(number) + "\",\"groupId\":\""
        + idOf(groupNumbers + random % groups) + "\",\"roleIds\":[\"" + idOf(2'000'000'000 + random % 4)
        + "\"],\"paymentMethods\":[\"card\"],\"status\":\"" + (random % 10 == 0 ? "invited" : "active") + "\"}";
}

qint64 userRevision(qint64 number, int round)
{
    return number + 2 + qint64(round) * 10'000'000;
}

QList<QByteArray> snapshotPages(qint64 users)
{
    const QByteArray head = "{\"startCursor\":\"start\",\"startSequence\":" + QByteArray::number(users + 2) + ",\"total\":"
        + QByteArray::number(users + groups) + ",\"rows\":[";
    QList<QByteArray> pages;
    QByteArray page = head;
    int rows = 0;
    const auto add = [&](const char *type, const QByteArray &row) {
        if (rows == mostRows || page.size() + row.size() > mostBytes) {
            pages.append(page + "]}");
            page = head;
            rows = 0;
        }
        page += (rows++ > 0 ? ",{\"recordType\":\"" : "{\"recordType\":\"") + QByteArray(type) + "\",\"row\":" + row + '}';
    };
    for (int number = 0; number < groups; ++number)
        add("group", group(number));
    for (qint64 number = 0; number < users; ++number)
        add("user", user(number));
    pages.append(page + "]}");
    return pages;
}

} // namespace BenchRows
