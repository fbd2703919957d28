// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000;

QString program()
{
    return qEnvironmentVariable("SELSKAP_BIN") + "/selskapd"_L1;
}

struct Run {
    int code = -1;
    QByteArray out;
    QString err;
};

Run run(const QStringList &arguments)
{
    QProcess process;
    process.start(program(), arguments);
    if (!process.waitForFinished(patience))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

/// The commands of the shop's staff as they are typed, while the service runs and after.
class tst_StaffTool : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void asksTheRunningService();
    void refusesASecondService();
    void opensTheDatabaseWhenNoneRuns();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void makesNoDatabase();
    void cleanupTestCase() { stop(); }

private:
    [[nodiscard]] QString database() const { return m_dir.filePath(u"account.db"_s); }
    [[nodiscard]] Run command(const QStringList &words) const
    {
        return run(words + QStringList{u"--database"_s, database()});
    }
    [[nodiscard]] Run order(const QString &number) const
    {
        return command({u"order"_s, u"place"_s, u"--company"_s, u"312345676"_s, u"--buyer"_s,
                        u"oyvind.braten@nordmannbygg.example"_s, u"--line"_s, u"K-1:Kran:1:99000"_s,
                        u"--number"_s, number, u"--json"_s});
    }
    [[nodiscard]] QJsonArray mails() const
    {
        return QJsonDocument::fromJson(command({u"mail"_s, u"list"_s, u"--json"_s}).out)["rows"_L1].toArray();
    }
    void stop()
    {
        m_service.closeWriteChannel();
        m_service.waitForFinished(patience);
    }

    QTemporaryDir m_dir;
    QProcess m_service;
};

void tst_StaffTool::initTestCase()
{
    m_service.start(program(),
                    {u"--database"_s, database(), u"--listen"_s, u"127.0.0.1:0"_s, u"--sample"_s,
                     u"--users"_s, u"10"_s, u"--demo"_s});
    while (!m_service.canReadLine())
        QVERIFY(m_service.waitForReadyRead(patience));
    QVERIFY(QJsonDocument::fromJson(m_service.readLine()).object().contains("listening"_L1));
    const auto said = m_service.readAllStandardError();
    QVERIFY2(said.contains("account.db.mail") && said.contains("--smtp"), said.constData());
}

void tst_StaffTool::asksTheRunningService()
{
    const auto placed = order(u"N-1"_s);
    QVERIFY2(placed.code == 0, qUtf8Printable(placed.err));
    const auto row = QJsonDocument::fromJson(placed.out)["rows"_L1][0];
    QCOMPARE(row["status"_L1].toString(), u"pendingApproval"_s);
    QCOMPARE(row["total"_L1].toString(), u"123750.00 NOK"_s);

    // Its approvers are told at once.
    const auto told = [&] {
        const auto list = mails();
        return std::any_of(list.begin(), list.end(), [](const QJsonValue &mail) {
            return mail["kind"_L1] == "orderWaiting"_L1 && mail["state"_L1] == "sent"_L1;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(told(), 20'000);
    const QDir folder(database() + ".mail"_L1);
    QVERIFY(!folder.entryList({u"*.eml"_s}).isEmpty());

    const auto table = command({u"mail"_s, u"list"_s});
    QCOMPARE(table.code, 0);
    QVERIFY(table.out.startsWith("ID "));
    QVERIFY(table.out.contains("orderWaiting"));
}

void tst_StaffTool::refusesASecondService()
{
    const auto second = run({u"--database"_s, database(), u"--listen"_s, u"127.0.0.1:0"_s});
    QCOMPARE(second.code, 2);
    QVERIFY2(second.err.contains("Another service"_L1), qUtf8Printable(second.err));
}

void tst_StaffTool::opensTheDatabaseWhenNoneRuns()
{
    stop();
    QVERIFY(!QFile::exists(database() + ".socket"_L1));
    const auto before = mails().size();
    QVERIFY(before > 0);
    const auto placed = order(u"N-2"_s);
    QVERIFY2(placed.code == 0, qUtf8Printable(placed.err));
    QVERIFY(mails().size() > before);
    const auto waiting = command({u"mail"_s, u"list"_s, u"--state"_s, u"waiting"_s});
    QVERIFY(waiting.out.contains("orderWaiting")); // until the service runs again
}

void tst_StaffTool::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("named");
    QTest::addRow("usage") << QStringList{u"mail"_s, u"burn"_s} << 2 << u"--help"_s;
    QTest::addRow("refused") << QStringList{u"invoice"_s, u"approve"_s,
                                            u"01930000-0000-7000-8000-000000000001"_s}
                             << 1 << u"There is no application"_s;
    QTest::addRow("number taken") << QStringList{
        u"order"_s,     u"place"_s,   u"--company"_s,
        u"312345676"_s, u"--buyer"_s, u"oyvind.braten@nordmannbygg.example"_s,
        u"--line"_s,    u"K:K:1:1"_s, u"--number"_s,
        u"N-1"_s} << 1 << u"number"_s;
}

void tst_StaffTool::saysWhatIsWrong()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QString, named);
    const auto done = command(words);
    QCOMPARE(done.code, code);
    QCOMPARE(done.out, QByteArray());
    QVERIFY2(done.err.contains(named), qUtf8Printable(done.err));
    QCOMPARE(done.err.count(u'\n'), 1);
}

void tst_StaffTool::makesNoDatabase()
{
    const auto name = m_dir.filePath(u"none.db"_s);
    const auto done = run({u"mail"_s, u"list"_s, u"--database"_s, name});
    QCOMPARE(done.code, 1);
    QVERIFY(done.err.contains("none.db"_L1));
    QVERIFY(!QFile::exists(name));
}

QTEST_GUILESS_MAIN(tst_StaffTool)
#include "tst_stafftool.moc"
