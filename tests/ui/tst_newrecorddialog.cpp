// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogchecks.h"
#include "tests/ui_rights/rightsfixture.h"

#include "ui/newrecorddialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_NewRecordDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void makesARecord();
    void refusesAtTheField();
    void staysWhenTheDiskIsFull();
    void keepsWhatWasBegun();
    void cancelGivesUp();
    void isWhole_data() { Surroundings::addRows(); }
    void isWhole();

private:
    [[nodiscard]] NewRecordDialog *open()
    {
        const NewRecordDialog::Texts texts{u"New group"_s, u"For people who buy together."_s, u"Create"_s};
        return new NewRecordDialog(RecordType::Group, {{u"parentId"_s, AccountFixture::id(30)}}, texts,
                                   {{u"name"_s, u"description"_s}, {u"costCentre"_s}}, m_fixture->context, nullptr);
    }
    [[nodiscard]] static QLineEdit *name(const QDialog *dialog)
    {
        for (auto *line : dialog->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == u"Name"_s)
                return line;
        }
        return nullptr;
    }

    std::unique_ptr<RightsFixture> m_fixture;
};

void tst_NewRecordDialog::init()
{
    m_fixture = std::make_unique<RightsFixture>();
    QVERIFY(m_fixture->isReady);
    QVERIFY(m_fixture->account.put(RecordType::Group, {AccountFixture::group(30, u"Nordmann Bygg"_s)}));
}

void tst_NewRecordDialog::makesARecord()
{
    QPointer<NewRecordDialog> dialog = open();
    QVERIFY(DialogChecks::show(dialog));
    QVERIFY(name(dialog)->hasFocus());
    QSignalSpy created(dialog.data(), &NewRecordDialog::created);
    QTest::keyClicks(name(dialog), u"  Salg "_s);
    dialog->form()->save();
    dialog->form()->save(); // once is enough
    QCOMPARE(m_fixture->asked.size(), 1);
    QCOMPARE(m_fixture->asked[0].kind, EntryKind::Create);
    QVERIFY(dialog->isVisible()); // until it is on disk
    m_fixture->store();
    QCOMPARE(created.size(), 1);
    QCOMPARE(created[0][1].toJsonObject()["name"_L1].toString(), u"Salg"_s);
    QCOMPARE(created[0][1].toJsonObject()["parentId"_L1].toString(), AccountFixture::id(30));
    QTRY_VERIFY(!dialog);
    QVERIFY(!m_fixture->drafts.findNew(RecordType::Group));
}

void tst_NewRecordDialog::refusesAtTheField()
{
    const std::unique_ptr<NewRecordDialog> dialog(open());
    QVERIFY(DialogChecks::show(dialog.get()));
    dialog->form()->save();
    QVERIFY(m_fixture->asked.isEmpty());
    QVERIFY(!name(dialog.get())->accessibleDescription().isEmpty());
    QVERIFY(name(dialog.get())->hasFocus());
    QTest::keyClicks(name(dialog.get()), u"Salg"_s);
    QVERIFY(name(dialog.get())->accessibleDescription().isEmpty());
}

void tst_NewRecordDialog::staysWhenTheDiskIsFull()
{
    QPointer<NewRecordDialog> dialog = open();
    QVERIFY(DialogChecks::show(dialog));
    QTest::keyClicks(name(dialog), u"Salg"_s);
    dialog->form()->save();
    emit m_fixture->actions.editFailed(m_fixture->asked[0].id, {ErrorKind::DiskFull, {}, {}});
    QVERIFY(dialog->isVisible());
    QCOMPARE(name(dialog)->text(), u"Salg"_s);
    QVERIFY(name(dialog)->isEnabled());
    dialog->form()->save();
    QCOMPARE(m_fixture->asked.size(), 2);
    QCOMPARE(m_fixture->asked[1].key, m_fixture->asked[0].key); // it is the same record still
    emit m_fixture->actions.editStored(m_fixture->asked[1].id);
    QTRY_VERIFY(!dialog);
}

void tst_NewRecordDialog::keepsWhatWasBegun()
{
    auto *before = open();
    QVERIFY(DialogChecks::show(before));
    QTest::keyClicks(name(before), u"Salg"_s);
    delete before; // the program ends
    const std::unique_ptr<NewRecordDialog> again(open());
    QCOMPARE(name(again.get())->text(), u"Salg"_s);
}

void tst_NewRecordDialog::cancelGivesUp()
{
    QPointer<NewRecordDialog> dialog = open();
    QVERIFY(DialogChecks::show(dialog));
    QTest::keyClicks(name(dialog), u"Salg"_s);
    QTest::keyClick(name(dialog), Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(m_fixture->asked.isEmpty());
    const std::unique_ptr<NewRecordDialog> again(open());
    QCOMPARE(name(again.get())->text(), QString());
}

void tst_NewRecordDialog::isWhole()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(Theme, theme);
    const Surroundings surroundings(language, percent, theme);
    const std::unique_ptr<NewRecordDialog> dialog(open());
    QVERIFY(DialogChecks::show(dialog.get()));
    QCOMPARE(DialogChecks::faults(dialog.get(), u"new-group"_s), QString());
}

QTEST_MAIN(tst_NewRecordDialog)
#include "tst_newrecorddialog.moc"
