// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "account.h"

#include "models/cache/sortkey.h"
#include "models/entities/organisationnumber.h"

#include <QFutureWatcher>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Hears a future without the pitfalls of a continuation whose context has died.
template<class T, class F>
void whenDone(QObject *context, const QFuture<T> &future, F done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            done(watcher->result());
    });
    watcher->setFuture(future);
}

AccountProfile sessionProfile(const QUrl &address, const Profile *profile)
{
    AccountProfile result{address, {}, {}};
    if (profile) {
        result.companyId = profile->identity().companyId;
        result.userId = profile->identity().userId;
    }
    return result;
}

} // namespace

Account::Account(Options options, std::unique_ptr<Profile> known, SecretStore *secrets, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_profile(std::move(known))
    , m_session(sessionProfile(m_options.address, m_profile.get()), secrets)
{
    connectSession();
    connectActions();
    connect(&m_drafts, &DraftKeeper::saved, this, [this](const QString &name, const QJsonObject &draft) {
        whenDone(this, m_outbox.saveDraft(name, draft), [this](const Result<void> &result) {
            if (!result)
                emit noticed(tr("What you are typing cannot be kept on this device now. Save it, or keep the window open."));
        });
    });
    connect(&m_drafts, &DraftKeeper::removed, this, [this](const QString &name) {
        // A draft that stays behind comes back at the next start: nothing is lost, so nothing is said.
        [[maybe_unused]] const auto removing = m_outbox.removeDraft(name);
    });
}

Account::~Account()
{
    m_session.close();
    m_outbox.close();
    m_cache.close();
}

void Account::connectSession()
{
    connect(&m_session, &AccountSession::statusChanged, &m_actions, &AccountActions::setStatus);
    connect(&m_session, &AccountSession::entriesChanged, &m_actions, &AccountActions::changeEntries);
    connect(&m_session, &AccountSession::editStored, &m_actions, &AccountActions::editStored);
    connect(&m_session, &AccountSession::editFailed, &m_actions, &AccountActions::editFailed);
    connect(&m_session, &AccountSession::identityChanged, this, &Account::takeIdentity);
    connect(&m_cache, &AccountCache::damaged, this, [this](const Error &error) {
        qWarning("The cache is damaged: %ls", qUtf16Printable(error.detail));
        if (!std::exchange(m_cacheDamaged, true))
            emit cacheDamaged();
    });
    connect(&m_session, &AccountSession::signedOut, this, [this] {
        m_session.close();
        m_outbox.close();
        m_cache.close();
        m_profile->removeData(!m_keepWaiting);
        emit ended();
    });
}

void Account::connectActions()
{
    connect(&m_actions, &AccountActions::editRequested, &m_session, &AccountSession::edit);
    connect(&m_actions, &AccountActions::editsRequested, &m_session, &AccountSession::editTogether);
    connect(&m_actions, &AccountActions::sendNowRequested, &m_session, &AccountSession::sendNow);
    connect(&m_actions, &AccountActions::resolveRequested, &m_session, &AccountSession::resolve);
    connect(&m_actions, &AccountActions::discardRequested, &m_session, &AccountSession::discard);
    connect(&m_actions, &AccountActions::offlineRequested, &m_session, &AccountSession::setOffline);
    connect(&m_actions, &AccountActions::refreshRequested, &m_session, &AccountSession::refresh);
    connect(&m_actions, &AccountActions::removalAccepted, &m_session, &AccountSession::acceptRemoval);
    connect(&m_actions, &AccountActions::signInRequested, &m_session, &AccountSession::signIn);
    connect(&m_actions, &AccountActions::signOutRequested, this, &Account::signOut);
}

void Account::start(const QString &oneTimeCode)
{
    if (m_profile)
        openFiles();
    if (!oneTimeCode.isEmpty())
        m_session.signInWithCode(oneTimeCode);
}

void Account::useCode(const QString &oneTimeCode)
{
    m_session.signInWithCode(oneTimeCode);
}

void Account::takeIdentity(const AccountIdentity &identity)
{
    Identity known;
    known.userId = identity.userId;
    known.companyId = identity.companyId;
    known.name = identity.name;
    known.email = identity.email;
    known.permissions = identity.permissions;
    if (m_profile) {
        known.currency = m_profile->identity().currency;
        m_profile->setIdentity(known);
        m_actions.setIdentity(known);
        return;
    }
    auto taken = Profile::take(m_options.root, m_options.origin, known);
    if (!taken) {
        emit failed(taken.error());
        return;
    }
    m_profile = std::move(*taken);
    openFiles();
}

void Account::openFiles()
{
    m_actions.setIdentity(m_profile->identity());
    whenDone(this, m_outbox.open(m_profile->folder()), [this](const Result<OutboxOpened> &outbox) {
        if (!outbox) {
            emit failed(outbox.error());
            return;
        }
        const auto order = textOrderOf(m_options.language);
        whenDone(this, m_cache.open(m_profile->folder(), order), [this, outbox](const Result<CacheOpened> &cache) {
            if (!cache) {
                emit failed(cache.error());
                return;
            }
            whenDone(this, m_outbox.drafts(), [this, outbox, cache](const Result<QHash<QString, QJsonObject>> &drafts) {
                if (drafts)
                    m_drafts.restore(*drafts);
                adopt(*outbox, *cache);
            });
        });
    });
}

void Account::adopt(const OutboxOpened &outbox, const CacheOpened &cache)
{
    m_actions.setEntries(outbox.entries);
    m_session.open(&m_cache, &m_outbox, outbox.entries, cache.position);
    m_titles = std::make_unique<TitleIndex>(&m_cache);
    m_roles = std::make_unique<RoleIndex>(&m_cache);
    m_undo = std::make_unique<UndoStack>(&m_actions, &m_cache, m_titles.get());
    m_approvers = std::make_unique<ApproverIndex>(&m_cache, m_roles.get());
    m_approvers->setService(&m_actions, this);
    m_administrators = std::make_unique<Administrators>(&m_cache, m_roles.get());
    m_company = std::make_unique<RecordViewer>(&m_cache, m_titles.get());
    connect(m_company.get(), &RecordViewer::changed, this, &Account::followCompany);
    m_company->setKey(RecordKey{RecordType::Company, m_profile->identity().companyId});
    emit opened();
    if (outbox.salvage) {
        const auto &salvage = *outbox.salvage;
        emit noticed(salvage.lost == 0 && salvage.complete
                         ? tr("The file with your unsent changes was damaged. All %n of them were rescued.", nullptr, salvage.rescued)
                         : tr("The file with your unsent changes was damaged. %n of them could be rescued; the damaged file is kept as %1.",
                              nullptr, salvage.rescued)
                               .arg(salvage.keptAs));
    } else if (outbox.parked > 0) {
        emit noticed(tr("%n change(s) were made with a newer version of the program; they are kept and not sent.", nullptr, outbox.parked));
    } else if (cache.discarded) {
        emit noticed(tr("The copy of the account on this device was damaged and is fetched anew. Your changes are kept."));
    }
}

void Account::get(const QString &path, const QUrlQuery &query, QObject *context, Done done)
{
    m_session.ask(path, query, context, std::move(done));
}

QString Account::companyName() const
{
    return m_company->row()["name"_L1].toString();
}

QString Account::organisationNumber() const
{
    return formattedOrganisationNumber(m_company->row()["organisationNumber"_L1].toString(), m_company->row()["country"_L1].toString());
}

void Account::followCompany()
{
    if (m_company->phase() != RecordViewer::Phase::Present)
        return;
    auto identity = m_profile->identity();
    identity.currency = m_company->row()["currency"_L1].toString();
    m_profile->setIdentity(identity);
    m_actions.setIdentity(identity);
    emit companyChanged();
}

void Account::signOut(bool keepWaiting)
{
    m_keepWaiting = keepWaiting;
    m_session.signOut();
}
