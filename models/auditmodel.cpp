// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "auditmodel.h"

#include "recordtexts.h"
#include "titleindex.h"

using namespace Qt::Literals::StringLiterals;

AuditModel::AuditModel(AccountQueries *queries, TitleIndex *titles, const Format &format, QObject *parent)
    : QAbstractTableModel(parent)
    , m_queries(queries)
    , m_titles(titles)
    , m_format(format)
{
    connect(titles, &TitleIndex::changed, this, [this] {
        if (!m_events.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void AuditModel::setQuery(const AuditQuery &query)
{
    ++m_generation;
    beginResetModel();
    m_query = query;
    m_events.clear();
    m_told.clear();
    m_cursor.clear();
    m_error.reset();
    m_loading = false;
    m_complete = false;
    endResetModel();
    fetchMore({});
}

void AuditModel::tryAgain()
{
    m_error.reset();
    fetchMore({});
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_loading && !m_error;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_loading = true;
    emit stateChanged();
    m_queries->get(u"audit"_s, m_query.toUrl(m_cursor), this, [this, generation = m_generation](const Result<QJsonObject> &answer) {
        if (generation == m_generation)
            receive(answer);
    });
}

void AuditModel::receive(const Result<QJsonObject> &answer)
{
    m_loading = false;
    auto page = answer ? AuditEventPage::fromJson(*answer) : Result<AuditEventPage>(answer.error());
    if (!page) {
        m_error = page.error();
        emit stateChanged();
        return;
    }
    m_cursor = page->cursor;
    m_complete = m_cursor.isEmpty();
    AuditTexts::collectTitles(page->events, m_told);
    if (!page->events.isEmpty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + int(page->events.size()) - 1);
        m_events.append(page->events);
        endInsertRows();
    }
    emit stateChanged();
}

QString AuditModel::text(const AuditEvent &event, int column) const
{
    const auto titles = m_titles->lookup();
    switch (column) {
    case WhenColumn:
        return m_format.instant(event.at);
    case WhoColumn:
        return AuditTexts::actor(event, titles, m_told).value_or(u"…"_s);
    case ActionColumn:
        return AuditTexts::action(event);
    case RecordColumn:
        return AuditTexts::record(event, titles, m_told).value_or(u"…"_s);
    case KindColumn:
        return event.type ? RecordTexts::kind(*event.type) : QString();
    case ChangesColumn:
        return AuditTexts::changes(event, m_format, titles).join(u"; "_s).simplified();
    default:
        return event.origin;
    }
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &event = m_events[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(event, index.column());
    case Qt::ToolTipRole:
        return Format::toolTip(index.column() == ChangesColumn ? data(index, DetailsRole).toString() : text(event, index.column()));
    case TypeRole:
        return event.type ? QVariant(int(*event.type)) : QVariant();
    case RecordIdRole:
        return event.recordId;
    case ActorIdRole:
        return event.actorId;
    case DetailsRole:
        return AuditTexts::changes(event, m_format, m_titles->lookup()).join(u'\n');
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case ActionColumn:
        return tr("What");
    case RecordColumn:
        return tr("Record");
    case KindColumn:
        return tr("Kind");
    case ChangesColumn:
        return tr("Before → after");
    case OriginColumn:
        return tr("From where");
    default:
        return {};
    }
}
