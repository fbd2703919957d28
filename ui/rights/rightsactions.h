// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pagecontext.h"

#include <QObject>

class QAction;
class TablePage;

/// What is done with the rights of the users that are selected in a page: they are shown, tried out and restricted.
class RightsActions : public QObject
{
    Q_OBJECT
public:
    RightsActions(const PageContext &context, TablePage *page);

    [[nodiscard]] QAction *effectiveRights() const { return m_effective; } ///< of one user
    [[nodiscard]] QAction *restrictRights() const { return m_restrict; } ///< of any number

private:
    void follow();
    void openWithSelected(bool restricting);

    PageContext m_context;
    TablePage *m_page;
    QAction *m_effective;
    QAction *m_restrict;
};
