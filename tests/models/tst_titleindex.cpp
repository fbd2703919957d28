// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfixture.h"

#include "models/entities/description.h"
#include "models/entities/role.h"
#include "models/titleindex.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList titlesOf(const QList<TitleIndex::Titled> &all)
{
    QStringList titles;
    for (const auto &each : all)
        titles.append(each.title);
    return titles;
}

} // namespace

class tst_TitleIndex : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void smallKindsAreAllThere();
    void othersComeWhenAskedFor();
    void titlesFollowTheCache();

private:
    std::unique_ptr<AccountFixture> m_account;
};

void tst_TitleIndex::init()
{
    m_account = std::make_unique<AccountFixture>();
    QVERIFY(m_account->load(RecordType::Group, {AccountFixture::group(1, u"Salg"_s), AccountFixture::group(2, u"Lager 10"_s), AccountFixture::group(3, u"Lager 9"_s)}));
    auto role = makeBuiltInRole(BuiltInRole::Customer);
    role.id = AccountFixture::id(4);
    QVERIFY(m_account->put(RecordType::Role, {toRow(role)}));
    QVERIFY(m_account->put(RecordType::User, {AccountFixture::user(5, u"Kari"_s)}));
}

void tst_TitleIndex::smallKindsAreAllThere()
{
    TitleIndex titles(&m_account->cache);
    QVERIFY(!titles.title({RecordType::Group, AccountFixture::id(1)}));
    QTRY_COMPARE(titles.title({RecordType::Group, AccountFixture::id(1)}), u"Salg"_s);
    QCOMPARE(titles.title({RecordType::Group, AccountFixture::id(99)}), QString());
    QCOMPARE(titlesOf(titles.all(RecordType::Group)), (QStringList{u"Lager 9"_s, u"Lager 10"_s, u"Salg"_s}));
    QTRY_COMPARE(titles.title({RecordType::Role, AccountFixture::id(4)}), u"Customer"_s);
}

void tst_TitleIndex::othersComeWhenAskedFor()
{
    TitleIndex titles(&m_account->cache);
    QSignalSpy changed(&titles, &TitleIndex::changed);
    const auto lookup = titles.lookup();
    QVERIFY(!lookup({RecordType::User, AccountFixture::id(5)}));
    QVERIFY(!lookup({RecordType::User, AccountFixture::id(6)}));
    QTRY_COMPARE(lookup({RecordType::User, AccountFixture::id(5)}), u"Kari Nordmann"_s);
    QCOMPARE(lookup({RecordType::User, AccountFixture::id(6)}), QString());
    QVERIFY(!changed.isEmpty());
}

void tst_TitleIndex::titlesFollowTheCache()
{
    TitleIndex titles(&m_account->cache);
    const RecordKey kari{RecordType::User, AccountFixture::id(5)};
    const RecordKey stranger{RecordType::User, AccountFixture::id(6)};
    QTRY_COMPARE(titles.title(kari), u"Kari Nordmann"_s);
    QTRY_COMPARE(titles.title(stranger), QString());
    QVERIFY(m_account->put(RecordType::User, {AccountFixture::user(5, u"Karin"_s), AccountFixture::user(6, u"Per"_s)}));
    QTRY_COMPARE(titles.title(kari), u"Karin Nordmann"_s);
    QTRY_COMPARE(titles.title(stranger), u"Per Nordmann"_s);
    QVERIFY(m_account->put(RecordType::Group, {AccountFixture::group(1, u"Butikk"_s)}));
    QTRY_COMPARE(titles.title({RecordType::Group, AccountFixture::id(1)}), u"Butikk"_s);
    QVERIFY(m_account->remove(RecordType::Group, {AccountFixture::id(1)}));
    QTRY_COMPARE(titles.title({RecordType::Group, AccountFixture::id(1)}), QString());
}

QTEST_GUILESS_MAIN(tst_TitleIndex)
#include "tst_titleindex.moc"
