// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/merge.h"
#include "models/entities/recordtype.h"

#include <QObject>
#include <QSet>
#include <QUuid>

class AccountActions;

/// Asks for edits that no form stands for, and says in the message bar what has been done once all are on disk, or why not. Goes by itself.
class EditWatch : public QObject
{
    Q_OBJECT
public:
    struct Edit {
        RecordKey key;
        QList<FieldIntent> intents;
    };

    EditWatch(AccountActions *actions, const QList<Edit> &edits, const QString &sentence);

signals:
    void stored();
    void failed(const QString &sentence);

private:
    AccountActions *m_actions;
    QSet<QUuid> m_underWay;
    QString m_sentence;
};
