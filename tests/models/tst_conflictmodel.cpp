// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfixture.h"

#include "models/conflictmodel.h"
#include "models/titleindex.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const Format format({QLocale(QLocale::NorwegianBokmal, QLocale::Norway), QTimeZone::utc()});

/// The person changed the name, the phone, the e-mail and the payment methods; somebody else the name and the e-mail, and gave a method.
OutboxEntry conflict()
{
    OutboxEntry entry;
    entry.id = QUuid::createUuid();
    entry.key = {RecordType::User, AccountFixture::id(1)};
    entry.state = EntryState::Conflict;
    entry.intents = {{u"firstName"_s, u"Kari"_s, u"Karianne"_s},
                     {u"phone"_s, QJsonValue::Null, u"123"_s},
                     {u"email"_s, u"k@example.org"_s, u"kari@example.org"_s},
                     {u"paymentMethods"_s, QJsonArray{}, QJsonArray{u"invoice"_s}}};
    entry.theirs = {{u"id"_s, AccountFixture::id(1)},
                    {u"firstName"_s, u"Karin"_s},
                    {u"email"_s, u"karin@example.org"_s},
                    {u"paymentMethods"_s, QJsonArray{u"card"_s}}};
    return entry;
}

} // namespace

class tst_ConflictModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void showsOnlyWhatIsInConflict();
    void mine();
    void theirs();
    void another();
    void nothingLeft();
    void goneRecord();
    void commandShowsWhatChanged();

private:
    std::unique_ptr<AccountFixture> m_account;
    std::unique_ptr<TitleIndex> m_titles;
    std::unique_ptr<ConflictModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_ConflictModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_titles.reset();
    m_account = std::make_unique<AccountFixture>();
    m_titles = std::make_unique<TitleIndex>(&m_account->cache);
    m_model = std::make_unique<ConflictModel>(m_titles.get(), format);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_model->setEntry(conflict());
}

void tst_ConflictModel::showsOnlyWhatIsInConflict()
{
    QCOMPARE(m_model->rowCount(), 2);
    const auto cell = [&](int row, int column) { return m_model->index(row, column).data().toString(); };
    QCOMPARE(cell(0, ConflictModel::FieldColumn), u"First name"_s);
    QCOMPARE(cell(0, ConflictModel::MineColumn), u"Karianne"_s);
    QCOMPARE(cell(0, ConflictModel::TheirsColumn), u"Karin"_s);
    QCOMPARE(cell(0, ConflictModel::OriginalColumn), u"Kari"_s);
    QCOMPARE(cell(0, ConflictModel::ChoiceColumn), u"Choose …"_s);
    QCOMPARE(m_model->index(1, 0).data(ConflictModel::FieldKeyRole).toString(), u"email"_s);
    QVERIFY(!m_model->isDecided() && m_model->intents().isEmpty());
}

void tst_ConflictModel::mine()
{
    QSignalSpy decided(m_model.get(), &ConflictModel::decidedChanged);
    m_model->choose(0, ConflictModel::Choice::Mine);
    QCOMPARE(decided.size(), 0);
    m_model->choose(1, ConflictModel::Choice::Mine);
    QCOMPARE(decided.size(), 1);
    const QJsonValue null(QJsonValue::Null);
    QCOMPARE(m_model->intents(), (QList<FieldIntent>{{u"paymentMethods"_s, QJsonArray{u"card"_s}, QJsonArray{u"card"_s, u"invoice"_s}},
                                                     {u"phone"_s, null, u"123"_s},
                                                     {u"firstName"_s, u"Karin"_s, u"Karianne"_s},
                                                     {u"email"_s, u"karin@example.org"_s, u"kari@example.org"_s}}));
}

void tst_ConflictModel::theirs()
{
    m_model->chooseAll(ConflictModel::Choice::Theirs);
    QVERIFY(m_model->isDecided());
    const auto intents = m_model->intents();
    QCOMPARE(intents.size(), 2); // What was not in conflict goes on.
    QCOMPARE(intents[0].field, u"paymentMethods"_s);
    QCOMPARE(intents[1].field, u"phone"_s);
}

void tst_ConflictModel::another()
{
    m_model->chooseAll(ConflictModel::Choice::Theirs);
    m_model->chooseValue(0, u"Kari"_s);
    QCOMPARE(m_model->index(0, ConflictModel::ChoiceColumn).data().toString(), u"Kari"_s);
    QVERIFY(m_model->intents().contains(FieldIntent{u"firstName"_s, u"Karin"_s, u"Kari"_s}));
}

void tst_ConflictModel::nothingLeft()
{
    auto entry = conflict();
    entry.intents = {entry.intents.first()};
    m_model->setEntry(entry);
    m_model->chooseAll(ConflictModel::Choice::Theirs);
    QVERIFY(m_model->isDecided());
    QVERIFY(m_model->intents().isEmpty());
}

void tst_ConflictModel::goneRecord()
{
    auto entry = conflict();
    entry.theirs = {};
    m_model->setEntry(entry);
    QVERIFY(m_model->isGone() && !m_model->isDecided() && m_model->intents().isEmpty());
    QCOMPARE(m_model->rowCount(), 0);
}

void tst_ConflictModel::commandShowsWhatChanged()
{
    auto entry = conflict();
    entry.kind = EntryKind::Delete;
    entry.intents = {};
    entry.seen = entry.theirs;
    entry.seen[u"firstName"_s] = u"Kari"_s;
    m_model->setEntry(entry);
    QVERIFY(m_model->needsConfirmation());
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0, ConflictModel::MineColumn).data().toString(), u"Kari"_s);
    QCOMPARE(m_model->index(0, ConflictModel::TheirsColumn).data().toString(), u"Karin"_s);
    m_model->choose(0, ConflictModel::Choice::Mine);
    QCOMPARE(m_model->index(0, 0).data(ConflictModel::ChoiceRole).toInt(), int(ConflictModel::Choice::Theirs));
    QVERIFY(m_model->intents().isEmpty());
}

QTEST_GUILESS_MAIN(tst_ConflictModel)
#include "tst_conflictmodel.moc"
