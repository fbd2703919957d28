// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

/// Tells aids such as screen readers, as a description, what they would not hear otherwise: a tool tip without its markup, and what a combo box is for.
/// A description that was given by hand stays. To be installed as a filter of the application; GUI thread.
class SpokenDescriptions : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};
