// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pagecontext.h"

#include "models/entities/recordtype.h"

#include <QScrollArea>
#include <QUuid>

class QAction;
class QVBoxLayout;
class RecordForm;
class RecordHistory;
class RecordViewer;

/// Beside a list: one record as text, on one scrolling page with headings; *Edit* turns it into a form. A form that was begun comes back
/// when its record is shown again.
class DetailPane : public QScrollArea
{
    Q_OBJECT
public:
    DetailPane(RecordType type, const PageContext &context, QWidget *parent);

    void setKey(const std::optional<RecordKey> &key);
    [[nodiscard]] std::optional<RecordKey> key() const;
    /// The record as the person sees it here; empty when there is none.
    [[nodiscard]] const QJsonObject &row() const;
    [[nodiscard]] bool isEditing() const { return m_form != nullptr; }
    [[nodiscard]] QAction *editAction() const { return m_edit; }

public slots:
    void edit();

signals:
    /// A person clicked on a record that this one refers to.
    void openRequested(const RecordKey &key);
    /// A change of this record must be decided.
    void decideRequested(const QUuid &entryId);
    void editingChanged(bool editing);
    void shown(); ///< another record, or this one as it is now
    void logRequested(const RecordKey &key); ///< the whole history of the record
    void noticed(const QString &sentence);

private:
    void showPage();
    void showText();
    void showForm();
    void endForm();
    void replacePage(QWidget *page);
    void showStateLine(QVBoxLayout *layout);
    void updateEditAction();

    RecordType m_type;
    PageContext m_context;
    RecordViewer *m_viewer;
    RecordHistory *m_history;
    QAction *m_edit;
    RecordForm *m_form = nullptr;
    RecordKey m_formKey;
};
