// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/description.h"
#include "models/entities/merge.h"
#include "models/entities/rights.h"
#include "models/entities/validation.h"

#include <QObject>

/// What a person is typing into a form over one record, until it is saved. Knows the row as the form was opened over it, the typed values,
/// and what is wrong with them; goes on when the record is changed by others meanwhile. GUI thread.
class RecordDraft : public QObject
{
    Q_OBJECT
public:
    /// Over an existing record.
    RecordDraft(RecordType type, const QJsonObject &row, QObject *parent = nullptr);
    /// Over a record about to be made, with an id of its own; `initial` are the values to begin with.
    [[nodiscard]] static RecordDraft *forNew(RecordType type, const QJsonObject &initial, QObject *parent = nullptr);

    [[nodiscard]] RecordKey key() const { return {m_type, m_id}; }
    [[nodiscard]] bool isNew() const { return m_new; }

    [[nodiscard]] QJsonValue value(const QString &field) const; ///< as typed, else as it was; null when not set
    [[nodiscard]] QJsonValue original(const QString &field) const; ///< what the person saw before typing
    void setValue(const QString &field, const QJsonValue &value);
    void revert(const QString &field);
    void revertAll();
    [[nodiscard]] bool isDirty() const { return !m_typed.isEmpty(); }
    [[nodiscard]] bool isDirty(const QString &field) const { return m_typed.contains(field); }
    [[nodiscard]] QStringList dirtyFields() const; ///< in the order of the description
    [[nodiscard]] QJsonObject row() const; ///< the whole record as it would be saved

    /// What is wrong with the field's value by the rules of values and of the whole row; only of fields that were changed, or of a new record all.
    [[nodiscard]] std::optional<FieldError> error(const QString &field) const;
    [[nodiscard]] QList<FieldError> errors() const;
    /// A problem that the service found; shown until the field is changed.
    void setServiceError(const FieldError &error);
    void setCurrency(const QString &currency); ///< of the company: every amount must be in it

    /// Why the actor may not write the field, as a code (see refusalToWrite); nothing when they may.
    [[nodiscard]] std::optional<QString> refusal(const Actor &actor, const QString &field, const RoleLookup &roleOf) const;
    /// Why the actor may not give the typed roles and restrictions of a user; nothing when they may or none were typed.
    [[nodiscard]] std::optional<QString> grantRefusal(const Actor &actor, const RoleLookup &roleOf) const;

    /// The record as it is now shown, changed by others or by an earlier edit: untouched fields follow, additions to and removals from sets
    /// are carried over, other typed values stay and are noted when somebody else changed them to something else.
    void rebase(const QJsonObject &row);
    [[nodiscard]] bool isOvertaken(const QString &field) const;
    [[nodiscard]] QStringList overtakenFields() const; ///< in the order of the description
    [[nodiscard]] QJsonValue theirs(const QString &field) const; ///< the value as it is now shown elsewhere
    /// The person has seen the other value and wants theirs to be replaced. Without it (or `revert`), saving gives a conflict to decide.
    void keepMine(const QString &field);

    /// What to save: only what was changed, cleaned; of a new record every set field.
    [[nodiscard]] QList<FieldIntent> intents() const;

    /// For the store of drafts, and back; nothing when the text is not of such a draft.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static RecordDraft *fromJson(const QJsonObject &json, QObject *parent = nullptr);

signals:
    void changed(); ///< a value, an error or the row below

private:
    RecordType m_type;
    QString m_id;
    bool m_new = false;
    QJsonObject m_row; ///< as it was last shown
    QJsonObject m_typed; ///< field by field; null: emptied
    QJsonObject m_bases; ///< what each typed field held when the person saw it
    QList<FieldError> m_serviceErrors;
    QString m_currency;
};
