// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "filesecretstore.h"

#include "app/account.h"

#include <QRandomGenerator>
#include <QTimer>

/// Whom a client may touch, so that what it reads back is its own, and how it goes about it.
struct KillClientOptions {
    QString folder; ///< of its files, which outlive it
    QUrl service;
    QString code; ///< for a first sign-in; later the stored session serves
    QString name; ///< of its groups
    QStringList people; ///< whose texts it edits
    QStringList switched; ///< whom it disables and enables
    quint32 seed = 0;
    qint64 number = 0; ///< of its first edit; later ones have higher numbers
    bool hurries = false; ///< tries a service that fails again without waiting
    bool drains = false; ///< edits nothing and ends once the service has everything
};

/// The program without its window, in a process that somebody else kills: edits as fast as a hasty person could, and tells on standard output
/// what it does, a line for each: `B` its list is there, `T number kind type id field` is about to edit, `E number entry` has edited, `Q entry`
/// was told that it is stored, `A entry` was told that the service has it, `V type id field value` shows this after its start, `L` is up to
/// date, `N` has no session any more, `X` is a violation.
class KillClient : public QObject {
    Q_OBJECT
public:
    explicit KillClient(const KillClientOptions &options);
    ~KillClient() override;

    void start();

signals:
    void finished();

private:
    /// What a record has to show before a person could edit it again.
    struct Awaited {
        QJsonObject fields;
        bool gone = false;
        bool atService = false; ///< shows only once the service has done it
        qint64 since = 0;
    };

    void open();
    void showList();
    void begin();
    void watch(const SyncStatus &status);
    void look(const RecordKey &key);
    void seeRow(const RecordKey &key, const Result<CacheRow> &row);
    void judge();
    void type();
    void editText();
    void editSwitch();
    void editGroup();
    void announce(const char *kind, const RecordKey &key, const QString &field);
    void made(const QUuid &entry, const RecordKey &key, const Awaited &awaited);
    [[nodiscard]] QString value() const { return u'K' + QString::number(m_number); }
    [[nodiscard]] int below(int limit) { return int(m_random.bounded(limit)); }

    KillClientOptions m_options;
    FileSecretStore m_secrets;
    std::unique_ptr<Account> m_account;
    QRandomGenerator m_random;
    qint64 m_number;
    QTimer m_typing;
    QTimer m_judging;
    QTimer m_hurrying;
    QHash<RecordKey, QJsonObject> m_rows; ///< of what may be edited now
    QHash<RecordKey, Awaited> m_awaited;
    QString m_rootGroup;
    int m_unstored = 0;
    bool m_begun = false;
    bool m_complained = false;
};
