// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogchecks.h"
#include "rightsfixture.h"

#include "translations/translations.h"
#include "ui/rights/effectiverightsdialog.h"

#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

class tst_EffectiveRightsDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(installTranslators(*qApp, u"en"_s)); } // for the plurals
    void init();
    void looksRight_data() { Surroundings::addRows(); }
    void looksRight();
    void savesTheRolesThatWereTriedOut();
    void saysThatTheDenialWins();
    void explainsRefusals_data();
    void explainsRefusals();

private:
    static void check(const EffectiveRightsDialog &dialog, BuiltInRole which, bool on)
    {
        for (int row = 0; row < dialog.roleList()->count(); ++row) {
            auto *item = dialog.roleList()->item(row);
            if (item->data(Qt::UserRole).toString() == RightsFixture::builtIn(which))
                item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        }
    }
    static bool says(const QDialog &dialog, const QString &text)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return !label->isHidden() && label->text().contains(text); });
    }

    std::unique_ptr<RightsFixture> m_fixture;
};

void tst_EffectiveRightsDialog::init()
{
    m_fixture = std::make_unique<RightsFixture>();
    QVERIFY(m_fixture->isReady);
}

void tst_EffectiveRightsDialog::looksRight()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(Theme, theme);
    const Surroundings surroundings(language, percent, theme);
    auto *dialog = new EffectiveRightsDialog(m_fixture->user(12), m_fixture->context, nullptr);
    check(*dialog, BuiltInRole::OrderApprover, true);
    QVERIFY(DialogChecks::show(dialog));
    QCOMPARE(DialogChecks::faults(dialog, u"effective-rights"_s), QString());
    delete dialog;
}

void tst_EffectiveRightsDialog::savesTheRolesThatWereTriedOut()
{
    QPointer dialog(new EffectiveRightsDialog(m_fixture->user(12), m_fixture->context, nullptr));
    QVERIFY(DialogChecks::show(dialog));
    QVERIFY(!dialog->saveButton()->isEnabled());
    check(*dialog, BuiltInRole::Manager, true);
    QVERIFY(dialog->saveButton()->isEnabled());
    QVERIFY(says(*dialog, u"Invite users"_s));
    QSignalSpy noticed(&m_fixture->actions, &AccountActions::noticed);
    dialog->saveButton()->click();
    QCOMPARE(m_fixture->asked.size(), 1);
    QStringList wanted;
    QVERIFY(fromJson(m_fixture->asked.first().intents.first().value, wanted));
    QVERIFY(wanted.size() == 3 && wanted.contains(RightsFixture::builtIn(BuiltInRole::Manager)));
    QVERIFY(dialog->isVisible() && !dialog->saveButton()->isEnabled());
    m_fixture->store();
    QTRY_VERIFY(!dialog);
    QCOMPARE(noticed.size(), 1);
}

void tst_EffectiveRightsDialog::saysThatTheDenialWins()
{
    EffectiveRightsDialog dialog(m_fixture->user(12), m_fixture->context, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    check(dialog, BuiltInRole::OrderApprover, true);
    QVERIFY(says(dialog, u"Order approver denies what Customer gives, and wins: Place orders"_s));
    QVERIFY(says(dialog, u"Loses: Place orders"_s));
}

void tst_EffectiveRightsDialog::explainsRefusals_data()
{
    QTest::addColumn<int>("person");
    QTest::addColumn<PermissionSet>("rights");
    QTest::addColumn<QString>("sentence");
    QTest::addRow("oneself") << 10 << PermissionSet::all() << u"Nobody changes their own roles"_s;
    QTest::addRow("without the right") << 12 << PermissionSet{Permission::UsersView} << u"You do not have the right"_s;
    QTest::addRow("more than one has") << 12 << PermissionSet{Permission::RolesAssign, Permission::GroupsView} << u"You cannot give rights"_s;
}

void tst_EffectiveRightsDialog::explainsRefusals()
{
    QFETCH(int, person);
    QFETCH(PermissionSet, rights);
    QFETCH(QString, sentence);
    auto identity = m_fixture->actions.identity();
    identity.permissions = rights;
    m_fixture->actions.setIdentity(identity);
    EffectiveRightsDialog dialog(m_fixture->user(person), m_fixture->context, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    check(dialog, BuiltInRole::Manager, true);
    QVERIFY(says(dialog, sentence));
    QVERIFY(!dialog.saveButton()->isEnabled());
}

QTEST_MAIN(tst_EffectiveRightsDialog)
#include "tst_effectiverightsdialog.moc"
