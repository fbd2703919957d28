// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "recordform.h"

#include <QDialog>

/// Makes one record: a form over a new draft, which is kept until the record is made or the person cancels, so that what was begun is there
/// again after a crash. Deletes itself.
class NewRecordDialog : public QDialog
{
    Q_OBJECT
public:
    struct Texts {
        QString title; ///< "New group"
        QString explanation; ///< a sentence above the fields; may be empty
        QString button; ///< "Create"
    };

    /// `initial` are the values to begin with, unless one of this kind was begun before.
    NewRecordDialog(RecordType type, const QJsonObject &initial, const Texts &texts, const FormFields &fields, const PageContext &context,
                    QWidget *parent);

    [[nodiscard]] RecordForm *form() const { return m_form; }

signals:
    /// It is on disk, and will be sent.
    void created(const RecordKey &key, const QJsonObject &row);

private:
    RecordForm *m_form;
};
