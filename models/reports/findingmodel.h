// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/recordtype.h"

#include <QAbstractItemModel>

/// One record that something is to be said about.
struct Finding {
    RecordKey key;
    QString title;
    QString detail;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// A heading with the records below it. Plain text, in the language of the interface.
struct FindingTopic {
    enum class State {
        Pending, ///< not known yet
        Fine,
        Found,
        Unseen, ///< the person may not see what it takes
    };
    QString title;
    QString summary; ///< beside the title
    QString explanation;
    State state = State::Fine;
    QList<Finding> findings;
};

/// Topics with the records that each has found, as a tree of two levels. New topics of the same number change single rows, so that what is
/// selected and unfolded stays.
class FindingModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { TitleColumn, DetailColumn, ColumnCount };
    enum Role {
        TopicRole = Qt::UserRole, ///< the topic's place, also of its records
        StateRole, ///< int(FindingTopic::State); of topics alone
        TypeRole, ///< int(RecordType); of records alone
        IdRole,
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setTopics(QList<FindingTopic> topics);
    [[nodiscard]] const QList<FindingTopic> &topics() const { return m_topics; }
    [[nodiscard]] std::optional<RecordKey> keyAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const Finding *finding(const QModelIndex &index) const; ///< null for a topic
    void setFindings(int topic, const QList<Finding> &findings);

    QList<FindingTopic> m_topics;
};
