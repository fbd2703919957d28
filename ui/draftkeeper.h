// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/recordtype.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <chrono>

class QTimer;
class RecordDraft;

/// The forms that were begun and not saved, by record: they outlast leaving the record, and through those who hear `saved` and `removed`
/// also the program. Owns the drafts.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    explicit DraftKeeper(QObject *parent = nullptr);
    ~DraftKeeper() override;

    /// What was kept from last time, before the first form is opened. Drafts that cannot be read are dropped.
    void restore(const QHash<QString, QJsonObject> &drafts);

    [[nodiscard]] RecordDraft *find(const RecordKey &key) const; ///< null when there is none
    /// One of a record of this kind that has not been made yet, and that began as these values do in what no form changes (the status that
    /// tells an invited user from a created one); null when there is none.
    [[nodiscard]] RecordDraft *findNew(RecordType type, const QJsonObject &initial = {}) const;
    [[nodiscard]] bool has(const RecordKey &key) const { return find(key) != nullptr; }
    /// Takes the draft over; an earlier one of the same record is dropped.
    RecordDraft *keep(RecordDraft *draft);
    void drop(const RecordKey &key);

    /// What was chosen in a dialog that is no record's form, by the name of the dialog; empty when nothing is kept.
    [[nodiscard]] QJsonObject choices(const QString &name) const { return m_choices.value(name); }
    void keepChoices(const QString &name, const QJsonObject &choices);
    void dropChoices(const QString &name);

    [[nodiscard]] static QString nameOf(const RecordKey &key);

signals:
    /// A moment after something was typed.
    void saved(const QString &name, const QJsonObject &draft);
    void removed(const QString &name);
    /// A record has a draft now, or has none any more.
    void changed(const RecordKey &key);

private:
    void saveSoon(const RecordKey &key);
    void save();

    QHash<RecordKey, RecordDraft *> m_drafts;
    QHash<QString, QJsonObject> m_choices;
    QList<RecordKey> m_unsaved;
    QStringList m_unsavedChoices;
    QTimer *m_soon;
};
