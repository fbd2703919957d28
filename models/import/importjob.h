// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "importplan.h"

#include <QObject>
#include <QPair>
#include <QSet>
#include <QUuid>

#include <chrono>
#include <functional>

class AccountActions;
class AccountCache;

/// One import from the file to the queue. Reading and checking are done in other threads; what was read and mended is kept on disk until the
/// import is carried out or given up, so that it can be taken up after the program has ended. GUI thread.
class ImportJob : public QObject
{
    Q_OBJECT
public:
    /// How long what makes mails is held back after an import.
    static constexpr std::chrono::minutes heldBack{10};

    /// `folder` is the account's on this device; empty: nothing is kept.
    ImportJob(RecordType type, AccountCache *cache, AccountActions *actions, const Format &format, const QString &folder, QObject *parent = nullptr);

    // Each ends in `read` and `checked`, or in `failed`.
    void openFile(const QString &path);
    void openText(const QString &text);
    void takeUp(); ///< what was kept
    [[nodiscard]] static bool isKept(RecordType type, const QString &folder);

    [[nodiscard]] RecordType type() const { return m_type; }
    [[nodiscard]] const QString &fileName() const { return m_fileName; } ///< empty for a pasted table
    [[nodiscard]] const ImportTable &table() const { return m_table; }
    [[nodiscard]] const ImportOptions &options() const { return m_options; }
    [[nodiscard]] const ImportAccount &account() const { return m_account; }
    [[nodiscard]] const ImportPlan &plan() const { return m_plan; } ///< of the last check
    [[nodiscard]] bool isChecking() const { return m_checking || m_stale; }
    [[nodiscard]] bool isMended(qsizetype row, int column) const { return m_mends.contains({row, column}); }
    /// The names that the field can take, for a person to choose from; empty when it takes anything.
    [[nodiscard]] QStringList namesFor(const QString &field) const;

    void setOptions(const ImportOptions &options);
    void mend(qsizetype row, int column, const QString &text);

    /// Puts everything that is right into the queue, as one step; answered by `submitted` once all of it is on disk, or by `failed`.
    void submit();
    [[nodiscard]] bool isHeldBack() const { return m_type == RecordType::User; }
    void sendNow();
    void takeBack(); ///< while it is held back
    /// Writes the rows that cannot be imported, with the reasons, in the form in which the file came; answered by `saved` or `failed`.
    void saveWrong(const QString &path, const QString &reasonHeading, const QStringList &reasons);
    /// Nothing is kept any longer.
    void forget();

signals:
    void read(); ///< there is a new table, with guesses of what its columns hold
    void checked();
    void submitted(int records);
    void saved();
    void failed(const Error &error);

private:
    void readBytes(const QByteArray &bytes, const QJsonArray &mends);
    void take(const Result<ImportTable> &table, const QJsonArray &mends);
    void fetchAccount(std::function<void()> done);
    void check();
    void lookUp();
    void runCheck();
    void keepState();
    void follow(const QUuid &entryId, const std::optional<Error> &error);

    RecordType m_type;
    AccountCache *m_cache;
    AccountActions *m_actions;
    Format m_format;
    QString m_folder; ///< of this import; empty: nothing is kept
    QString m_fileName;
    ImportTable m_table;
    ImportOptions m_options;
    ImportAccount m_account;
    ImportPlan m_plan;
    QHash<QPair<qsizetype, int>, QString> m_mends;
    QList<QUuid> m_entries;
    QSet<QUuid> m_unstored;
    bool m_checking = false;
    bool m_stale = false;
};
