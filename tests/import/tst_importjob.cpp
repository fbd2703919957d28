// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "importoffice.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

using State = ImportOutcome::State;

namespace {

const auto people = u"Fornavn;Etternavn;E-post;Rolle\n"
                    "Ada;Ås;ada@example.com;Kunde\n"
                    "Bo;Bø;bo-example.com;Kunde\n"
                    "Cia;Øy;;Kunde\n"
                    "Kari;Nordmann;kari@example.com;Kunde\n"_s;

/// What a program does that is about to be killed: it mends a cell, says so, and waits.
int beginAndWait(const QString &folder)
{
    ImportOffice office;
    ImportJob job(RecordType::User, &office.account.cache, &office.actions, Format(), folder);
    job.openText(people);
    if (!office.isReady || !ImportOffice::isChecked(job))
        return 1;
    job.mend(2, 2, u"bo@example.com"_s);
    if (!ImportOffice::isChecked(job))
        return 1;
    std::puts("mended");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

class tst_ImportJob : public QObject
{
    Q_OBJECT
private slots:
    void checksMendsAndCreates();
    void saysWhatDidNotReachTheDisk();
    void holdsBackWhatMakesMails();
    void isTakenUpAfterItWasKilled();
    void givesBackWhatIsWrong();
    void refusesWhatIsNoTable();
};

void tst_ImportJob::checksMendsAndCreates()
{
    ImportOffice office;
    QVERIFY(office.isReady);
    QTemporaryDir folder;
    ImportJob job(RecordType::User, &office.account.cache, &office.actions, Format(), folder.path());
    job.openText(people);
    QVERIFY(ImportOffice::isChecked(job));
    QCOMPARE(job.plan().count(State::New), 1);
    QCOMPARE(job.plan().count(State::Wrong), 2);
    QCOMPARE(job.plan().count(State::Same), 1);
    QVERIFY(ImportJob::isKept(RecordType::User, folder.path()));

    job.mend(2, 2, u"bo@example.com"_s);
    QVERIFY(ImportOffice::isChecked(job));
    QVERIFY(job.isMended(2, 2));
    QCOMPARE(job.plan().count(State::New), 2);
    // Another one with the same address: which of them is meant, a person must say.
    job.mend(3, 2, u"bo@example.com"_s);
    QVERIFY(ImportOffice::isChecked(job));
    QVERIFY(job.plan().count(State::Wrong) >= 1);

    QSignalSpy submitted(&job, &ImportJob::submitted);
    job.submit();
    QTRY_VERIFY_WITH_TIMEOUT(!office.asked.isEmpty(), ImportOffice::patience);
    QCOMPARE(submitted.size(), 0); // not before it is on the disk
    for (const auto &entry : std::as_const(office.asked)) {
        QCOMPARE(entry.kind, EntryKind::Create);
        emit office.actions.editStored(entry.id);
    }
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.first().first().toInt(), int(office.asked.size()));
    QVERIFY(!ImportJob::isKept(RecordType::User, folder.path()));
}

void tst_ImportJob::saysWhatDidNotReachTheDisk()
{
    ImportOffice office;
    QVERIFY(office.isReady);
    QTemporaryDir folder;
    ImportJob job(RecordType::User, &office.account.cache, &office.actions, Format(), folder.path());
    job.openText(people);
    QVERIFY(ImportOffice::isChecked(job));
    QSignalSpy failed(&job, &ImportJob::failed);
    QSignalSpy submitted(&job, &ImportJob::submitted);
    job.submit();
    QTRY_COMPARE_WITH_TIMEOUT(office.asked.size(), 1, ImportOffice::patience);

    emit office.actions.editFailed(office.asked.first().id, Error{ErrorKind::Storage, u"full"_s, {}});

    QCOMPARE(failed.size(), 1);
    QCOMPARE(submitted.size(), 0);
    QVERIFY(ImportJob::isKept(RecordType::User, folder.path()));
    QVERIFY(ImportOffice::isChecked(job));
    QCOMPARE(job.plan().count(State::New), 1);
}

void tst_ImportJob::holdsBackWhatMakesMails()
{
    ImportOffice office;
    QVERIFY(office.isReady);
    ImportJob job(RecordType::User, &office.account.cache, &office.actions, Format(), {});
    job.openText(people);
    QVERIFY(ImportOffice::isChecked(job));
    const auto before = QDateTime::currentMSecsSinceEpoch();
    job.submit();
    QTRY_COMPARE_WITH_TIMEOUT(office.asked.size(), 1, ImportOffice::patience);

    QVERIFY(job.isHeldBack());
    QVERIFY(office.asked.first().nextAttemptAt >= before + std::chrono::milliseconds(ImportJob::heldBack).count());
    QSignalSpy discarded(&office.actions, &AccountActions::discardRequested);
    job.takeBack();
    QCOMPARE(discarded.first().first().value<QList<QUuid>>(), QList<QUuid>{office.asked.first().id});
}

void tst_ImportJob::isTakenUpAfterItWasKilled()
{
    QTemporaryDir folder;
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    other.start(QCoreApplication::applicationFilePath(), {u"--begin"_s, folder.path()});
    QVERIFY(other.waitForStarted(ImportOffice::patience));
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += other.readAllStandardOutput()).contains("mended"), ImportOffice::patience);
    other.kill();
    QVERIFY(other.waitForFinished(ImportOffice::patience));
    QCOMPARE(other.exitStatus(), QProcess::CrashExit);

    ImportOffice office;
    QVERIFY(office.isReady);
    QVERIFY(ImportJob::isKept(RecordType::User, folder.path()));
    ImportJob job(RecordType::User, &office.account.cache, &office.actions, Format(), folder.path());
    job.takeUp();
    QVERIFY(ImportOffice::isChecked(job));

    QCOMPARE(job.table().cell(2, 2), u"bo@example.com"_s);
    QVERIFY(job.isMended(2, 2));
    QCOMPARE(job.plan().count(State::New), 2);
    QCOMPARE(job.plan().count(State::Wrong), 1);
}

void tst_ImportJob::givesBackWhatIsWrong()
{
    ImportOffice office;
    QVERIFY(office.isReady);
    QTemporaryDir folder;
    ImportJob job(RecordType::User, &office.account.cache, &office.actions, Format(), {});
    job.openText(people);
    QVERIFY(ImportOffice::isChecked(job));
    QSignalSpy saved(&job, &ImportJob::saved);
    const auto path = folder.filePath(u"left.csv"_s);

    job.saveWrong(path, u"Reason"_s, {u"no address"_s, u"none at all"_s});

    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, ImportOffice::patience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), u"Fornavn;Etternavn;E-post;Rolle;Reason\r\nBo;Bø;bo-example.com;Kunde;no address\r\n"
                                                "Cia;Øy;;Kunde;none at all\r\n"_s);
}

void tst_ImportJob::refusesWhatIsNoTable()
{
    ImportOffice office;
    QVERIFY(office.isReady);
    QTemporaryDir folder;
    ImportJob job(RecordType::User, &office.account.cache, &office.actions, Format(), folder.path());
    QSignalSpy failed(&job, &ImportJob::failed);

    job.openFile(folder.filePath(u"no such file"_s));

    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, ImportOffice::patience);
    QVERIFY(!ImportJob::isKept(RecordType::User, folder.path()));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--begin")
        return beginAndWait(QString::fromLocal8Bit(argv[2]));
    tst_ImportJob test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_importjob.moc"
