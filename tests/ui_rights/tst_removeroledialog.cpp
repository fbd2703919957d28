// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogchecks.h"
#include "rightsfixture.h"

#include "translations/translations.h"
#include "ui/rights/removeroledialog.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

class tst_RemoveRoleDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(installTranslators(*qApp, u"en"_s)); } // for the plurals
    void init();
    void looksRight_data() { Surroundings::addRows(); }
    void looksRight();
    void movesThoseWhoHaveItFirst();
    void removesWhatNobodyHas();

private:
    static QPushButton *removeButton(const QDialog &dialog)
    {
        const auto buttons = dialog.findChildren<QPushButton *>();
        const auto at = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->text().contains(u"emove"_s); });
        return at == buttons.end() ? nullptr : *at;
    }

    std::unique_ptr<RightsFixture> m_fixture;
};

void tst_RemoveRoleDialog::init()
{
    m_fixture = std::make_unique<RightsFixture>();
    QVERIFY(m_fixture->isReady);
}

void tst_RemoveRoleDialog::looksRight()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(Theme, theme);
    const Surroundings surroundings(language, percent, theme);
    auto *dialog = new RemoveRoleDialog(*m_fixture->roles->role(AccountFixture::id(1)), m_fixture->context, nullptr);
    QTRY_COMPARE(dialog->findChild<QListWidget *>()->count(), 2);
    QVERIFY(DialogChecks::show(dialog));
    QCOMPARE(DialogChecks::faults(dialog, u"remove-role"_s), QString());
    delete dialog;
}

void tst_RemoveRoleDialog::movesThoseWhoHaveItFirst()
{
    QPointer dialog(new RemoveRoleDialog(*m_fixture->roles->role(AccountFixture::id(1)), m_fixture->context, nullptr));
    QVERIFY(DialogChecks::show(dialog));
    auto *remove = removeButton(*dialog);
    QTRY_COMPARE(dialog->findChild<QListWidget *>()->count(), 2);
    auto *replacement = dialog->findChild<QComboBox *>();
    QVERIFY(!remove->isEnabled()); // until it is said what they get
    replacement->setCurrentIndex(replacement->findData(RightsFixture::builtIn(BuiltInRole::Customer)));
    QTRY_VERIFY(remove->isEnabled());
    remove->click();
    QCOMPARE(m_fixture->asked.size(), 2);
    for (const auto &entry : std::as_const(m_fixture->asked))
        QCOMPARE(entry.intents.first().value, toJson(QStringList{RightsFixture::builtIn(BuiltInRole::Customer)}));
    QVERIFY(!remove->isEnabled());
    dialog->reject();
    QVERIFY(dialog->isVisible()); // not in the middle of it
    m_fixture->store();
    QCOMPARE(m_fixture->asked.size(), 3);
    QCOMPARE(m_fixture->asked.last().kind, EntryKind::Delete);
    m_fixture->store();
    QTRY_VERIFY(!dialog);
}

void tst_RemoveRoleDialog::removesWhatNobodyHas()
{
    QVERIFY(m_fixture->account.put(RecordType::Role, {AccountFixture::role(2, u"Unused"_s)}));
    QTRY_VERIFY(m_fixture->roles->role(AccountFixture::id(2)));
    QPointer dialog(new RemoveRoleDialog(*m_fixture->roles->role(AccountFixture::id(2)), m_fixture->context, nullptr));
    QVERIFY(DialogChecks::show(dialog));
    QTRY_VERIFY(removeButton(*dialog)->isEnabled());
    QVERIFY(!dialog->findChild<QComboBox *>()->isVisible());
    removeButton(*dialog)->click();
    QCOMPARE(m_fixture->asked.size(), 1);
    QCOMPARE(m_fixture->asked.first().kind, EntryKind::Delete);
    emit m_fixture->actions.editFailed(m_fixture->asked.first().id, {ErrorKind::DiskFull, {}, {}});
    QVERIFY(dialog->isVisible() && removeButton(*dialog)->isEnabled());
    delete dialog;
}

QTEST_MAIN(tst_RemoveRoleDialog)
#include "tst_removeroledialog.moc"
