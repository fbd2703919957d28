// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "benchpeer.h"

#include "benchrows.h"

#include "models/cache/rowkeys.h"
#include "models/cache/sortkey.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

BenchPeer::BenchPeer(qint64 rows)
{
    for (qint64 number = 0; number < rows; ++number) {
        const auto row = QJsonDocument::fromJson(BenchRows::user(number)).object();
        m_rows.rows.append({QString(row["firstName"_L1].toString() + u' ' + row["lastName"_L1].toString()), row["email"_L1].toString(),
                            row["phone"_L1].toString(), row["groupId"_L1].toString()});
    }
    proxy.setSourceModel(&m_rows);
    proxy.setSortLocaleAware(true);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    view.setModel(&proxy);
    view.resize(1200, 1200);
    view.show();
    painted([this] { proxy.sort(Name); });
}

Time BenchPeer::painted(const std::function<void()> &action)
{
    const Stopwatch watch;
    action();
    view.viewport()->repaint();
    return watch.elapsed();
}

void BenchLimit::Texts::add(const QByteArray &text)
{
    starts.push_back(quint32(bytes.size()));
    bytes.append(text.constData(), size_t(text.size())).append(1, '\n');
}

std::string_view BenchLimit::Texts::at(quint32 row) const
{
    const size_t end = row + 1 < starts.size() ? starts[row + 1] : bytes.size();
    return std::string_view(bytes).substr(starts[row], end - starts[row] - 1);
}

BenchLimit::BenchLimit(qint64 rows)
{
    RowKeyMaker maker(TextOrder::NorwegianDanish);
    const int name = keyPlace(RecordType::User, u"name"_s);
    const int email = keyPlace(RecordType::User, u"email"_s);
    for (qint64 number = 0; number < rows; ++number) {
        const auto *keys = maker.keysOf(RecordType::User, BenchRows::user(number));
        m_search.add(keys->search);
        m_names.add(keyAt(keys->packed, name).toByteArray());
        m_emails.add(keyAt(keys->packed, email).toByteArray());
    }
    m_byName.resize(size_t(rows));
    order(m_names, m_byName);
}

void BenchLimit::order(const Texts &keys, std::vector<quint32> &rows) const
{
    std::iota(rows.begin(), rows.end(), 0);
    std::sort(rows.begin(), rows.end(), [&keys](quint32 a, quint32 b) {
        const int compared = keys.at(a).compare(keys.at(b));
        return compared != 0 ? compared < 0 : a < b;
    });
}

Time BenchLimit::search(const QByteArray &text, qint64 &hits) const
{
    const Stopwatch watch;
    const std::string_view word(text.constData(), size_t(text.size()));
    std::vector<quint8> found(m_search.starts.size());
    const std::string_view all = m_search.bytes;
    for (size_t hit = all.find(word); hit != std::string_view::npos;) {
        const auto next = std::upper_bound(m_search.starts.begin(), m_search.starts.end(), quint32(hit));
        found[size_t(next - m_search.starts.begin() - 1)] = 1;
        hit = next == m_search.starts.end() ? std::string_view::npos : all.find(word, *next);
    }
    std::vector<quint32> rows;
    std::copy_if(m_byName.begin(), m_byName.end(), std::back_inserter(rows), [&found](quint32 row) { return found[row] != 0; });
    hits = qint64(rows.size());
    return watch.elapsed();
}

Time BenchLimit::sortByEmail()
{
    const Stopwatch watch;
    std::vector<quint32> rows(m_byName.size());
    order(m_emails, rows);
    return watch.elapsed();
}
