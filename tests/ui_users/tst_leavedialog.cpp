// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogchecks.h"
#include "tests/ui_rights/rightsfixture.h"

#include "ui/users/leavedialog.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QPointer>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_LeaveDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void keepsWhatWasBegun();
    void cancelGivesUp();
    void carriedOutGivesUpTheDraft();

private:
    [[nodiscard]] LeaveDialog *open()
    {
        const auto user = AccountFixture::wait(m_fixture->account.cache.row({RecordType::User, AccountFixture::id(12)}));
        auto *dialog = new LeaveDialog(*user, *m_fixture->administrators, m_fixture->context, nullptr);
        return DialogChecks::show(dialog) && QTest::qWaitFor([=] { return approverLists(dialog) != nullptr; }, 10'000) ? dialog : nullptr;
    }
    /// The part about the groups whose approver the person is, once it is known.
    [[nodiscard]] static QCheckBox *approverLists(const QDialog *dialog)
    {
        for (auto *box : dialog->findChildren<QCheckBox *>()) {
            if (box->isVisible() && box->accessibleName().contains(u"Salg"_s))
                return box;
        }
        return nullptr;
    }
    /// Chosen when leaving happens later.
    [[nodiscard]] static QRadioButton *later(const QDialog *dialog) { return dialog->findChildren<QRadioButton *>().at(1); }

    std::unique_ptr<RightsFixture> m_fixture;
};

void tst_LeaveDialog::init()
{
    m_fixture = std::make_unique<RightsFixture>();
    QVERIFY(m_fixture->isReady);
    auto group = AccountFixture::group(30, u"Salg"_s);
    group[u"approverIds"_s] = QJsonArray{AccountFixture::id(12)};
    QVERIFY(m_fixture->account.put(RecordType::Group, {group}));
}

void tst_LeaveDialog::keepsWhatWasBegun()
{
    auto *before = open();
    QVERIFY(before);
    later(before)->click();
    approverLists(before)->click();
    QSignalSpy saved(&m_fixture->drafts, &DraftKeeper::saved);
    QTRY_COMPARE(saved.size(), 1);
    delete before; // the program ends

    const std::unique_ptr<LeaveDialog> again(open());
    QVERIFY(again);
    QVERIFY(later(again.get())->isChecked());
    QVERIFY(!approverLists(again.get())->isChecked());
}

void tst_LeaveDialog::cancelGivesUp()
{
    QPointer<LeaveDialog> dialog = open();
    QVERIFY(dialog);
    later(dialog)->click();
    dialog->reject();
    QTRY_VERIFY(!dialog);
    const std::unique_ptr<LeaveDialog> again(open());
    QVERIFY(again);
    QVERIFY(!later(again.get())->isChecked());
    QVERIFY(m_fixture->asked.isEmpty());
}

void tst_LeaveDialog::carriedOutGivesUpTheDraft()
{
    QPointer<LeaveDialog> dialog = open();
    QVERIFY(dialog);
    approverLists(dialog)->click();
    QSignalSpy performed(dialog.data(), &LeaveDialog::performed);
    QTest::keyClick(dialog.data(), Qt::Key_Return);
    QTRY_VERIFY(!m_fixture->asked.isEmpty());
    m_fixture->store();
    QCOMPARE(performed.size(), 1);
    QTRY_VERIFY(!dialog);
    QVERIFY(m_fixture->drafts.choices(u"leave/"_s + AccountFixture::id(12)).isEmpty());
}

QTEST_MAIN(tst_LeaveDialog)
#include "tst_leavedialog.moc"
