// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogchecks.h"
#include "rightsfixture.h"

#include "translations/translations.h"
#include "ui/rights/restrictdialog.h"

#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

class tst_RestrictDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(installTranslators(*qApp, u"en"_s)); } // for the plurals
    void init();
    void looksRight_data() { Surroundings::addRows(); }
    void looksRight();
    void restrictsSeveralAtOnce();
    void leavesOutWhoIsRefused();
    void staysOpenWhenTheDiskFails();

private:
    static QListWidgetItem *item(const RestrictDialog &dialog, Permission permission)
    {
        for (int row = 0; row < dialog.rightsList()->count(); ++row) {
            if (dialog.rightsList()->item(row)->data(Qt::UserRole).toInt() == int(permission))
                return dialog.rightsList()->item(row);
        }
        return nullptr;
    }

    std::unique_ptr<RightsFixture> m_fixture;
};

void tst_RestrictDialog::init()
{
    m_fixture = std::make_unique<RightsFixture>();
    QVERIFY(m_fixture->isReady);
}

void tst_RestrictDialog::looksRight()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(Theme, theme);
    const Surroundings surroundings(language, percent, theme);
    auto *dialog = new RestrictDialog({m_fixture->user(12), m_fixture->user(13)}, m_fixture->context, nullptr);
    item(*dialog, Permission::OrdersPlace)->setCheckState(Qt::Checked);
    QVERIFY(DialogChecks::show(dialog));
    QCOMPARE(DialogChecks::faults(dialog, u"restrict-rights"_s), QString());
    delete dialog;
}

void tst_RestrictDialog::restrictsSeveralAtOnce()
{
    auto anne = m_fixture->user(13);
    anne.restrictedPermissions = {Permission::GroupsView};
    QPointer dialog(new RestrictDialog({m_fixture->user(12), anne}, m_fixture->context, nullptr));
    QVERIFY(DialogChecks::show(dialog));
    QVERIFY(!item(*dialog, Permission::AuditView)); // nobody gives it to them
    QCOMPARE(item(*dialog, Permission::GroupsView)->checkState(), Qt::PartiallyChecked);
    QVERIFY(!dialog->saveButton()->isEnabled());
    item(*dialog, Permission::OrdersPlace)->setCheckState(Qt::Checked);
    QVERIFY(dialog->saveButton()->isEnabled());
    dialog->saveButton()->click();
    QCOMPARE(m_fixture->asked.size(), 2);
    QCOMPARE(m_fixture->asked[1].intents.first().value, toJson(PermissionSet{Permission::GroupsView, Permission::OrdersPlace}));
    m_fixture->store();
    QTRY_VERIFY(!dialog);
}

void tst_RestrictDialog::leavesOutWhoIsRefused()
{
    RestrictDialog dialog({m_fixture->user(10), m_fixture->user(12)}, m_fixture->context, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    item(dialog, Permission::OrdersPlace)->setCheckState(Qt::Checked);
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u"Kari Nordmann"_s); }));
    dialog.saveButton()->click();
    QCOMPARE(m_fixture->asked.size(), 1);
    QCOMPARE(m_fixture->asked.first().key.id, AccountFixture::id(12));
}

void tst_RestrictDialog::staysOpenWhenTheDiskFails()
{
    RestrictDialog dialog({m_fixture->user(12)}, m_fixture->context, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(DialogChecks::show(&dialog));
    item(dialog, Permission::OrdersPlace)->setCheckState(Qt::Checked);
    dialog.saveButton()->click();
    emit m_fixture->actions.editFailed(m_fixture->asked.first().id, {ErrorKind::DiskFull, {}, {}});
    QVERIFY(dialog.isVisible() && dialog.saveButton()->isEnabled());
    QCOMPARE(item(dialog, Permission::OrdersPlace)->checkState(), Qt::Checked);
}

QTEST_MAIN(tst_RestrictDialog)
#include "tst_restrictdialog.moc"
