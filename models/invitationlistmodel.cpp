// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "invitationlistmodel.h"

#include "recordtexts.h"
#include "whenready.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

InvitationListModel::InvitationListModel(AccountCache *cache, QObject *parent)
    : QAbstractTableModel(parent)
    , m_cache(cache)
{
    connect(cache, &AccountCache::changed, this, [this](const CacheChange &change) {
        if (change.type == RecordType::User) {
            m_stale = true;
            lookUp();
        }
    });
}

void InvitationListModel::setText(const QString &text)
{
    const auto addresses = addressesIn(text);
    if (addresses == m_addresses)
        return;
    setAddresses(addresses);
    lookUp();
    emit checked();
}

/// Only what differs is told, so that a list that is being looked at stands still while a person types.
void InvitationListModel::setAddresses(const QList<ListedAddress> &addresses)
{
    const auto common = int(std::mismatch(addresses.begin(), addresses.end(), m_addresses.begin(), m_addresses.end()).first - addresses.begin());
    if (m_addresses.size() > common) {
        beginRemoveRows({}, common, int(m_addresses.size()) - 1);
        m_addresses.resize(common);
        endRemoveRows();
    }
    if (addresses.size() > common) {
        beginInsertRows({}, common, int(addresses.size()) - 1);
        m_addresses = addresses;
        endInsertRows();
    }
}

void InvitationListModel::lookUp()
{
    if (m_asking)
        return;
    QStringList asked;
    for (const auto &address : std::as_const(m_addresses)) {
        if (address.state == ListedAddress::State::Good && (m_stale || !m_known.contains(foldedAddress(address.text))))
            asked.append(address.text);
    }
    m_stale = false;
    if (asked.isEmpty())
        return;
    m_asking = true;
    const auto fail = [this](const Error &error) {
        m_asking = false;
        emit failed(error);
    };
    whenReady(this, m_cache->ids({RecordType::User, {}, {}, {{u"email"_s, asked}}}), [this, asked, fail](const Result<ListIds> &ids) {
        if (!ids)
            return fail(ids.error());
        whenReady(this, m_cache->rows(RecordType::User, {ids->numbers->begin(), ids->numbers->end()}),
                  [this, asked, fail](const Result<QList<CacheRow>> &rows) {
                      if (!rows)
                          return fail(rows.error());
                      receive(asked, *rows);
                  });
    });
}

void InvitationListModel::receive(const QStringList &asked, const QList<CacheRow> &rows)
{
    m_asking = false;
    for (const auto &address : asked)
        m_known.insert(foldedAddress(address), {});
    for (const auto &row : rows) {
        const auto address = foldedAddress(row.row["email"_L1].toString());
        // The cache compares texts more loosely than addresses are.
        if (m_known.contains(address))
            m_known.insert(address, {row.id, RecordTexts::title(RecordType::User, row.row)});
    }
    if (!m_addresses.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_addresses.size()) - 1, columnsCount - 1));
    emit checked();
    lookUp();
}

InvitationListModel::State InvitationListModel::state(const ListedAddress &address) const
{
    if (address.state == ListedAddress::State::Malformed)
        return State::Malformed;
    if (address.state == ListedAddress::State::Double)
        return State::Double;
    const auto known = m_known.constFind(foldedAddress(address.text));
    return known == m_known.constEnd() ? State::Checking : known->id.isEmpty() ? State::Good : State::Known;
}

QStringList InvitationListModel::good() const
{
    QStringList result;
    for (const auto &address : m_addresses) {
        if (state(address) == State::Good)
            result.append(address.text);
    }
    return result;
}

int InvitationListModel::count(State wanted) const
{
    return int(std::count_if(m_addresses.begin(), m_addresses.end(), [&](const ListedAddress &address) { return state(address) == wanted; }));
}

QString InvitationListModel::text(const ListedAddress &address) const
{
    switch (state(address)) {
    case State::Good:
        return QCoreApplication::translate("InvitationListModel", "Will be invited");
    case State::Malformed:
        return QCoreApplication::translate("InvitationListModel", "Is not an e-mail address");
    case State::Double:
        return QCoreApplication::translate("InvitationListModel", "Stands in the list already");
    case State::Known: {
        const auto name = m_known.value(foldedAddress(address.text)).name;
        return name == address.text ? QCoreApplication::translate("InvitationListModel", "Is invited already")
                                    : QCoreApplication::translate("InvitationListModel", "Is a user already: %1").arg(name);
    }
    case State::Checking:
        break;
    }
    return u"…"_s;
}

int InvitationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_addresses.size());
}

int InvitationListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsCount;
}

QVariant InvitationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &address = m_addresses.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == AddressColumn ? address.text : text(address);
    case StateRole:
        return int(state(address));
    case UserRole:
        return m_known.value(foldedAddress(address.text)).id;
    default:
        return {};
    }
}

QVariant InvitationListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == AddressColumn ? QCoreApplication::translate("InvitationListModel", "E-mail")
                                    : QCoreApplication::translate("InvitationListModel", "State");
}
