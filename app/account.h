// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profile.h"

#include "models/accountactions.h"
#include "models/accountqueries.h"
#include "models/administrators.h"
#include "models/approverindex.h"
#include "models/cache/accountcache.h"
#include "models/cache/outboxdatabase.h"
#include "models/recordviewer.h"
#include "models/roleindex.h"
#include "models/sync/accountsession.h"
#include "models/titleindex.h"
#include "models/undostack.h"
#include "ui/draftkeeper.h"

#include <QObject>

class SecretStore;

/// One account as it is open: its files, its session and what the window works with, built and ended in order. With a known profile the files are
/// opened at once; without, the first sign-in tells whose they are. GUI thread.
class Account : public QObject, public AccountQueries
{
    Q_OBJECT
public:
    struct Options {
        QString root; ///< the folder of all profiles
        QString origin; ///< names the profile: the service's address, or `demo`
        QUrl address; ///< of the service
        QString language; ///< decides the alphabet that lists are sorted by
    };

    /// The secrets outlive the account. `known` may be null.
    Account(Options options, std::unique_ptr<Profile> known, SecretStore *secrets, QObject *parent = nullptr);
    ~Account() override;

    /// Begins; ends in opened or failed. With a one-time code it signs in by that.
    void start(const QString &oneTimeCode = {});
    void useCode(const QString &oneTimeCode);

    /// Since `opened`; before that there are no titles and no roles.
    [[nodiscard]] bool isOpen() const { return m_company != nullptr; }
    [[nodiscard]] AccountSession *session() { return &m_session; }
    [[nodiscard]] AccountCache *cache() { return &m_cache; }
    [[nodiscard]] AccountActions *actions() { return &m_actions; }
    void get(const QString &path, const QUrlQuery &query, QObject *context, Done done) override;
    [[nodiscard]] TitleIndex *titles() { return m_titles.get(); }
    [[nodiscard]] RoleIndex *roles() { return m_roles.get(); }
    [[nodiscard]] ApproverIndex *approvers() { return m_approvers.get(); }
    [[nodiscard]] Administrators *administrators() { return m_administrators.get(); }
    [[nodiscard]] DraftKeeper *drafts() { return &m_drafts; }
    [[nodiscard]] UndoStack *undo() { return m_undo.get(); }
    [[nodiscard]] const Profile *profile() const { return m_profile.get(); }
    [[nodiscard]] QString companyName() const;
    [[nodiscard]] QString organisationNumber() const; ///< as it is read

signals:
    void opened();
    /// It cannot be opened; what is on disk is untouched.
    void failed(const Error &error);
    void companyChanged();
    /// What is shown cannot be relied on; the next start puts the file aside and fetches all anew.
    void cacheDamaged();
    /// A sentence about what was found on the disk.
    void noticed(const QString &sentence);
    /// The person has signed out, and what was to be removed is removed.
    void ended();

private:
    void connectSession();
    void connectActions();
    void openFiles();
    void adopt(const OutboxOpened &outbox, const CacheOpened &cache);
    void takeIdentity(const AccountIdentity &identity);
    void followCompany();
    void signOut(bool keepWaiting);

    Options m_options;
    std::unique_ptr<Profile> m_profile;
    AccountActions m_actions;
    OutboxDatabase m_outbox;
    AccountCache m_cache;
    DraftKeeper m_drafts;
    AccountSession m_session;
    std::unique_ptr<TitleIndex> m_titles; // these read the cache from the start, so they come when it is open
    std::unique_ptr<RoleIndex> m_roles;
    std::unique_ptr<UndoStack> m_undo;
    std::unique_ptr<ApproverIndex> m_approvers;
    std::unique_ptr<Administrators> m_administrators;
    std::unique_ptr<RecordViewer> m_company;
    bool m_keepWaiting = true;
    bool m_cacheDamaged = false;
};
