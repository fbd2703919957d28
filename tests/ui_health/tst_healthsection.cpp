// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogchecks.h"
#include "tests/ui_rights/rightsfixture.h"

#include "models/entities/json.h"
#include "models/reports/findingmodel.h"
#include "models/reports/healthwatch.h"
#include "translations/translations.h"
#include "ui/health/findingtree.h"
#include "ui/health/healthsection.h"
#include "ui/health/menddialog.h"
#include "ui/users/userchangedialog.h"

#include <QAction>
#include <QJsonArray>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; ///< milliseconds

/// A company in which much is to be mended.
struct Neglected : RightsFixture {
    Neglected()
    {
        auto invited = person(20, u"Ida"_s, {builtIn(BuiltInRole::Customer)});
        invited[u"status"_s] = u"invited"_s;
        invited[u"invitation"_s] = toJson(Invitation{QDateTime::currentDateTimeUtc().addDays(-20), QDateTime::currentDateTimeUtc().addDays(-6), 1});
        auto other = invited;
        other[u"id"_s] = AccountFixture::id(21);
        auto gone = person(22, u"Gro"_s, {builtIn(BuiltInRole::Manager)});
        gone[u"activeUntil"_s] = u"2020-01-31"_s;
        isReady = isReady && account.put(RecordType::Group, {AccountFixture::group(1, u"Firm"_s)})
            && account.put(RecordType::User, {invited, other, gone});
    }

    /// The section over it, once all of it has been checked.
    [[nodiscard]] std::unique_ptr<HealthSection> section() const
    {
        auto made = std::make_unique<HealthSection>(context, nullptr);
        made->resize(900, 600);
        made->show();
        const auto found = [&](HealthCheck check) { return made->watch()->topics().at(int(check)).findings.size(); };
        const bool checked = QTest::qWaitFor([&] { return found(HealthCheck::Invitation) == 2 && found(HealthCheck::LastDay) == 1; }, patience);
        return checked ? std::move(made) : nullptr;
    }
};

/// Chooses the records of a check; nothing: its heading.
void choose(const HealthSection &section, HealthCheck check, int records)
{
    auto *tree = section.tree();
    const auto heading = tree->model()->index(int(check), 0);
    tree->setCurrentIndex(records == 0 ? heading : tree->model()->index(0, 0, heading));
    for (int row = 1; row < records; ++row)
        tree->selectionModel()->select(tree->model()->index(row, 0, heading), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

} // namespace

class tst_HealthSection : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(installTranslators(*qApp, u"en"_s)); } // for the plurals
    void showsWhatItFound();
    void sendsInvitationsAgain();
    void mendsAGroupInPlace();
    void asksBeforeItDisables();
    void saysWhyItCannotMend();
    void opensTheRecord();
};

void tst_HealthSection::showsWhatItFound()
{
    Neglected n;
    QVERIFY(n.isReady);
    const auto section = n.section();
    QVERIFY(section);

    QCOMPARE(section->tree()->model()->rowCount(), healthCheckCount);
    QVERIFY(section->tree()->isExpanded(section->tree()->model()->index(int(HealthCheck::Invitation), 0)));
    QVERIFY(section->tree()->currentTopic() >= 0);
    QVERIFY(section->isOfUse());
    n.actions.setIdentity({AccountFixture::id(10), {}, {}, {}, {Permission::OrdersPlace}, u"NOK"_s});
    QVERIFY(!section->isOfUse());
}

void tst_HealthSection::sendsInvitationsAgain()
{
    Neglected n;
    QVERIFY(n.isReady);
    const auto section = n.section();
    QVERIFY(section);
    const QSignalSpy noticed(section.get(), &HealthSection::noticed);
    choose(*section, HealthCheck::Invitation, 2);
    QVERIFY(section->mendAction()->isEnabled());

    section->mendAction()->trigger();

    QTRY_COMPARE_WITH_TIMEOUT(n.asked.size(), 2, patience);
    QCOMPARE(n.asked.first().command, u"invite"_s);
    QVERIFY(n.asked.first().key != n.asked.last().key);
    QCOMPARE(noticed.value(0).value(0).toString(), u"2 invitations will be sent again."_s);
}

void tst_HealthSection::mendsAGroupInPlace()
{
    Neglected n;
    QVERIFY(n.isReady);
    const auto section = n.section();
    QVERIFY(section);
    choose(*section, HealthCheck::GroupApprover, 1);
    section->mendAction()->trigger();
    const auto dialog = [&] { return section->findChild<MendDialog *>(); };
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), patience);
    QCOMPARE(DialogChecks::withoutName(dialog()), QStringList());
    QCOMPARE(DialogChecks::cutOff(dialog()), QStringList());
    const QSignalSpy mended(dialog(), &MendDialog::mended);

    dialog()->form()->draft()->setValue(u"approverIds"_s, QJsonArray{AccountFixture::id(11)});
    dialog()->form()->save();
    QTRY_COMPARE_WITH_TIMEOUT(n.asked.size(), 1, patience);
    n.store();

    QCOMPARE(mended.size(), 1);
    QCOMPARE(n.asked.first().key, (RecordKey{RecordType::Group, AccountFixture::id(1)}));
    QVERIFY(!n.drafts.has(n.asked.first().key));
}

void tst_HealthSection::asksBeforeItDisables()
{
    Neglected n;
    QVERIFY(n.isReady);
    const auto section = n.section();
    QVERIFY(section);
    choose(*section, HealthCheck::LastDay, 1);

    section->mendAction()->trigger();

    QTRY_VERIFY_WITH_TIMEOUT(section->findChild<UserChangeDialog *>(), patience);
    QVERIFY(n.asked.isEmpty());
}

void tst_HealthSection::saysWhyItCannotMend()
{
    Neglected n;
    QVERIFY(n.isReady);
    const auto section = n.section();
    QVERIFY(section);

    choose(*section, HealthCheck::SecondAdministrator, 0);
    QVERIFY(!section->mendAction()->isEnabled());
    QCOMPARE(section->mendAction()->statusTip(), u"There is nothing to do."_s);
    choose(*section, HealthCheck::Invitation, 0);
    QCOMPARE(section->mendAction()->statusTip(), u"Choose one of those that were found."_s);
    QVERIFY(!section->showAction()->isEnabled());
    choose(*section, HealthCheck::BuyerPayment, 2);
    QCOMPARE(section->mendAction()->statusTip(), u"Choose one of them alone."_s);
    choose(*section, HealthCheck::BuyerPayment, 1);
    QVERIFY(section->mendAction()->isEnabled());
    n.actions.setIdentity({AccountFixture::id(10), {}, {}, {}, {Permission::UsersView, Permission::GroupsView, Permission::BudgetsView}, u"NOK"_s});
    QVERIFY(!section->mendAction()->isEnabled());
}

void tst_HealthSection::opensTheRecord()
{
    Neglected n;
    QVERIFY(n.isReady);
    const auto section = n.section();
    QVERIFY(section);
    const QSignalSpy opened(section.get(), &HealthSection::openRequested);
    choose(*section, HealthCheck::LastDay, 1);

    section->showAction()->trigger();

    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<RecordKey>(), (RecordKey{RecordType::User, AccountFixture::id(22)}));
}

QTEST_MAIN(tst_HealthSection)
#include "tst_healthsection.moc"
