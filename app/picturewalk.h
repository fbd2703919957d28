// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

/// Does one thing after the other, each once the interface has come to rest after the one before, and makes pictures along the way.
class PictureWalk : public QObject
{
    Q_OBJECT
public:
    /// The subject is what the pictures show: asked for anew each time.
    PictureWalk(const QString &folder, std::function<QWidget *()> subject, QObject *parent = nullptr);

    /// Does `act`, waits for `ready` (when there is one) and for rest, then makes the picture (empty: none). A step that does not become
    /// ready within half a minute fails the walk.
    void add(const QString &picture, std::function<void()> act, std::function<bool()> ready = {});
    [[nodiscard]] qsizetype stepsLeft() const { return m_steps.size(); }
    void start();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void finished(int pictures);
    void failed(const QString &sentence);

private:
    struct Step {
        QString picture;
        std::function<void()> act;
        std::function<bool()> ready;
    };

    void next();
    void look();
    void fail(const QString &sentence);
    [[nodiscard]] bool take(const QString &name);

    QString m_folder;
    std::function<QWidget *()> m_subject;
    QList<Step> m_steps;
    Step m_step; ///< under way
    QElapsedTimer m_sinceAct;
    QTimer m_rest; ///< started anew by whatever is painted
    int m_pictures = 0;
};
