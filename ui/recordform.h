// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pagecontext.h"

#include "models/entities/field.h"
#include "models/recorddraft.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

#include <functional>

class FieldEditor;
class QFormLayout;
class QToolButton;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// Which fields a form shows, by key: those of `first`, and those of `more` once the person unfolds them. With nothing named, all that may be
/// written by somebody.
struct FormFields {
    QStringList first;
    QStringList more;
};

/// The form over one draft: an editor for each field that may be written by somebody, with what is wrong, or why this person may not,
/// at the field. An existing record is changed, a new one made. Saves through AccountActions and stays open until the change is on disk.
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    RecordForm(const PageContext &context, RecordDraft *draft, QWidget *parent, const FormFields &fields = {});

    void setSaveText(const QString &text); ///< instead of *Save*
    /// What saving does instead of making or changing the one record: it gets the whole row as typed, once the fields of the form are right,
    /// and answers the entries that must be on disk before the form is saved; without any, the form stays as it is.
    using Submit = std::function<QList<QUuid>(const QJsonObject &row)>;
    void setSubmit(Submit submit);

    [[nodiscard]] RecordDraft *draft() const { return m_draft; }
    /// Whether the person may write any field of this row; when not, `reason` gets the sentence why.
    [[nodiscard]] static bool isEditable(const PageContext &context, RecordType type, const QJsonObject &row, QString *reason = nullptr);

    /// Whether records of this kind have fields at all that somebody may change.
    [[nodiscard]] static bool hasFields(RecordType type);
    /// Whether something was begun that stands in such a form (and not, say, in the table of roles and permissions).
    [[nodiscard]] static bool isBegun(const RecordDraft &draft);

    void focusFirst();

    void revert(); ///< what was typed into this form is given up

public slots:
    void save();
    void cancel();

signals:
    void saved(); ///< the change is on disk, or there was none
    void cancelled();
    void failed(const QString &sentence); ///< it is not on disk; what was typed is kept

private:
    struct Line {
        const Field *field;
        FieldEditor *editor;
        QLabel *note;
    };

    void addLines(QVBoxLayout *layout, const FormFields &fields);
    void addLine(QFormLayout *layout, const Field &field);
    void take(const Line &line);
    void showState();
    [[nodiscard]] QList<FieldError> errors() const;
    void setBusy(bool busy);

    PageContext m_context;
    QPointer<RecordDraft> m_draft;
    QList<Line> m_lines;
    QToolButton *m_more = nullptr; ///< unfolds the other fields
    QPushButton *m_save;
    QPushButton *m_cancel;
    QLabel *m_summary;
    Submit m_submit;
    QSet<QUuid> m_saving; ///< the entries that are on their way to the disk
    bool m_tried = false; ///< after the first attempt to save, untouched fields show their errors as well
};
