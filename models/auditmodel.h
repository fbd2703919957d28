// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountqueries.h"
#include "audittexts.h"

#include <QAbstractTableModel>

class TitleIndex;

/// The log of the account, the newest first; older pages are fetched from the service when a view comes to the end. GUI thread.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhenColumn, WhoColumn, ActionColumn, RecordColumn, KindColumn, ChangesColumn, OriginColumn, ColumnCount };
    enum Role {
        TypeRole = Qt::UserRole, ///< int(RecordType), invalid for a kind that this program does not know
        RecordIdRole,
        ActorIdRole,
        DetailsRole, ///< QString: what changed, a line for each field
    };

    /// The queries and the titles outlive the model.
    AuditModel(AccountQueries *queries, TitleIndex *titles, const Format &format, QObject *parent = nullptr);

    /// Asks anew, also for the same.
    void setQuery(const AuditQuery &query);
    [[nodiscard]] const AuditQuery &query() const { return m_query; }
    /// After a failure; goes on where it ended.
    void tryAgain();

    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool isComplete() const { return m_complete; } ///< there is nothing older
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; } ///< of the last page asked for

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void stateChanged(); ///< loading, complete or error

private:
    void receive(const Result<QJsonObject> &answer);
    [[nodiscard]] QString text(const AuditEvent &event, int column) const;

    AccountQueries *m_queries;
    TitleIndex *m_titles;
    Format m_format;
    AuditQuery m_query;
    QList<AuditEvent> m_events;
    ToldTitles m_told;
    QString m_cursor;
    std::optional<Error> m_error;
    quint64 m_generation = 0;
    bool m_loading = false;
    bool m_complete = true; ///< until something is asked
};
