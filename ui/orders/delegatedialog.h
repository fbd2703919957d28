// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pagecontext.h"

#include <QDialog>
#include <QUuid>

class DayEditor;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class RecordViewer;

/// Who decides on orders in the person's own place, from one day to another. Says at the field what is wrong, and stays open when it could not be
/// stored. Deletes itself.
class DelegateDialog : public QDialog
{
    Q_OBJECT
public:
    DelegateDialog(const PageContext &context, QWidget *parent);

signals:
    void saved(const QString &sentence); ///< it is on disk

private:
    void fillPeople();
    void showPerson();
    void save(const QJsonValue &delegate, const QString &sentence);
    void submit();
    void follow();
    bool showFaults();
    void setBusy(bool busy);

    PageContext m_context;
    RecordViewer *m_person;
    QComboBox *m_people;
    QLabel *m_peopleNote;
    DayEditor *m_from;
    DayEditor *m_to;
    QLabel *m_daysNote;
    QLabel *m_failure;
    QDialogButtonBox *m_buttons;
    QPushButton *m_save;
    QPushButton *m_end;
    QString m_chosen; ///< the user's id
    QString m_sentence;
    QUuid m_saving;
    bool m_shown = false; ///< what is stored stands in the fields
    bool m_tried = false;
};
