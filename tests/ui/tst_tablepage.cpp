// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogchecks.h"
#include "tests/ui_rights/rightsfixture.h"

#include "models/recordlistmodel.h"
#include "ui/detailpane.h"
#include "ui/recordtable.h"
#include "ui/tablepage.h"
#include "ui/viewmemory.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_TablePage : public QObject
{
    Q_OBJECT

    class PeoplePage : public TablePage
    {
    public:
        explicit PeoplePage(const PageContext &context)
            : TablePage(RecordType::User, context)
        {
        }
    };

private slots:
    void init();
    void cleanup();
    void opensAnotherThanTheSelected();
    void opensWhileAKeyIsHeld();
    void opensWhatTheSearchHides();

private:
    [[nodiscard]] static RecordKey key(int number) { return {RecordType::User, AccountFixture::id(number)}; }
    [[nodiscard]] QString currentId() const { return m_page->model()->idAt(m_page->table()->currentIndex().row()); }

    std::unique_ptr<RightsFixture> m_fixture;
    std::unique_ptr<ViewMemory> m_memory;
    std::unique_ptr<PeoplePage> m_page;
};

void tst_TablePage::init()
{
    m_fixture = std::make_unique<RightsFixture>();
    QVERIFY(m_fixture->isReady);
    m_memory = std::make_unique<ViewMemory>(QString());
    m_fixture->context.memory = m_memory.get();
    m_page = std::make_unique<PeoplePage>(m_fixture->context);
    m_page->resize(1200, 700);
    QVERIFY(DialogChecks::show(m_page.get()));
    QTRY_COMPARE(m_page->selectedCount(), 1); // the first
    QTRY_VERIFY(!m_page->pane()->row().isEmpty());
}

void tst_TablePage::cleanup()
{
    m_page.reset();
    m_memory.reset();
    m_fixture.reset();
}

void tst_TablePage::opensAnotherThanTheSelected()
{
    for (const int number : {10, 13, 11}) {
        m_page->open(key(number));
        QCOMPARE(m_page->pane()->key(), key(number));
        QTRY_COMPARE(currentId(), AccountFixture::id(number));
        QCOMPARE(m_page->selectedCount(), 1); // and so every action is carried out on what the pane shows
        QTRY_COMPARE(m_page->pane()->row()["id"_L1].toString(), AccountFixture::id(number));
    }
}

void tst_TablePage::opensWhileAKeyIsHeld()
{
    QTest::keyPress(m_page->table(), Qt::Key_Control, Qt::ControlModifier);
    m_page->open(key(13));
    QTRY_COMPARE(currentId(), AccountFixture::id(13));
    m_page->open(key(12));
    QTRY_COMPARE(currentId(), AccountFixture::id(12));
    QCOMPARE(m_page->selectedCount(), 1);
    QTest::keyRelease(m_page->table(), Qt::Key_Control);
}

void tst_TablePage::opensWhatTheSearchHides()
{
    m_page->searchField()->setText(u"Anne"_s);
    QTRY_COMPARE(m_page->model()->matches(), 1);
    m_page->open(key(12));
    QTRY_COMPARE(m_page->pane()->row()["firstName"_L1].toString(), u"Per"_s);
    QCOMPARE(m_page->selectedCount(), 0); // nothing is done to Anne by mistake
    m_page->searchField()->clear();
    QTRY_COMPARE(currentId(), AccountFixture::id(12));
    QCOMPARE(m_page->selectedCount(), 1);
}

QTEST_MAIN(tst_TablePage)
#include "tst_tablepage.moc"
