// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/recordform.h"

#include <QDialog>

/// Changes a few fields of one record where it was found wanting, without going to its tab. What was typed elsewhere into a form over the same
/// record is there as well. Deletes itself.
class MendDialog : public QDialog
{
    Q_OBJECT
public:
    /// The row is as it is shown.
    MendDialog(RecordType type, const QJsonObject &row, const QString &title, const QStringList &fields, const PageContext &context,
               QWidget *parent);

    [[nodiscard]] RecordForm *form() const { return m_form; }

signals:
    void mended(); ///< it is on disk, and will be sent

private:
    RecordForm *m_form;
};
