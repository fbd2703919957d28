// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "editwatch.h"

#include "models/accountactions.h"
#include "models/errortext.h"

EditWatch::EditWatch(AccountActions *actions, const QList<Edit> &edits, const QString &sentence)
    : QObject(actions)
    , m_actions(actions)
    , m_sentence(sentence)
{
    connect(actions, &AccountActions::editStored, this, [this](const QUuid &id) {
        if (!m_underWay.remove(id) || !m_underWay.isEmpty())
            return;
        emit m_actions->noticed(m_sentence);
        emit stored();
        deleteLater();
    });
    connect(actions, &AccountActions::editFailed, this, [this](const QUuid &id, const Error &error) {
        if (!m_underWay.contains(id))
            return;
        m_underWay.clear();
        const auto why = tr("It was not saved. %1").arg(ErrorText::describe(error));
        emit m_actions->noticed(why);
        emit failed(why);
        deleteLater();
    });
    for (const auto &edit : edits)
        m_underWay.insert(actions->edit(edit.key, edit.intents));
    if (edits.isEmpty())
        deleteLater();
}
