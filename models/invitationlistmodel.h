// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "addresslist.h"

#include "models/cache/accountcache.h"

#include <QAbstractTableModel>
#include <QHash>

/// The people about to be invited: one row for each address of a text, and what is to be said of it. Whether somebody is a user already
/// is looked up in the cache, and followed there. GUI thread.
class InvitationListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { AddressColumn, StateColumn, columnsCount };
    enum class State {
        Good, ///< will be invited
        Malformed,
        Double,
        Known, ///< is a user already
        Checking, ///< the cache has not answered yet
    };
    enum Role {
        StateRole = Qt::UserRole, ///< int(State)
        UserRole, ///< QString: the id of who has the address already
    };

    explicit InvitationListModel(AccountCache *cache, QObject *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QStringList good() const; ///< those to be invited, in their order
    [[nodiscard]] int count(State state) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void checked(); ///< the state of some address is known now, or has changed
    void failed(const Error &error); ///< the cache could not be read

private:
    struct Known {
        QString id; ///< empty: nobody has the address
        QString name;
    };

    void lookUp();
    void receive(const QStringList &asked, const QList<CacheRow> &rows);
    void setAddresses(const QList<ListedAddress> &addresses);
    [[nodiscard]] State state(const ListedAddress &address) const;
    [[nodiscard]] QString text(const ListedAddress &address) const;

    AccountCache *m_cache;
    QList<ListedAddress> m_addresses;
    QHash<QString, Known> m_known; ///< by folded address
    bool m_asking = false;
    bool m_stale = false; ///< asked again as soon as the answer is there
};
