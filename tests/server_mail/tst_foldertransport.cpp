// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/mail/foldertransport.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Mails as files.
class tst_FolderTransport : public QObject {
    Q_OBJECT

private slots:
    void writesFilesForTheOwnerAlone();
    void writesAgainWhatComesAgain();
    void saysWhatIsWrong();
};

void tst_FolderTransport::writesFilesForTheOwnerAlone()
{
    const QTemporaryDir dir;
    const auto folder = dir.filePath(u"a/mail"_s);
    QVERIFY(FolderTransport::prepare(folder).ok());
    FolderTransport transport(folder);
    QCOMPARE(transport.deliver(u"one"_s, u"k@f.example"_s, "Subject: A\r\n\r\nB\r\n").outcome,
             Delivery::Accepted);
    QFile file(folder + "/one.eml"_L1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Subject: A\r\n\r\nB\r\n"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(file.permissions() & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(folder) & others, QFile::Permissions());
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"one.eml"_s});
}

void tst_FolderTransport::writesAgainWhatComesAgain()
{
    const QTemporaryDir dir;
    FolderTransport transport(dir.path());
    for (const auto *text : {"first", "second"})
        QCOMPARE(transport.deliver(u"one"_s, {}, text).outcome, Delivery::Accepted);
    QFile file(dir.filePath(u"one.eml"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("second"));
}

void tst_FolderTransport::saysWhatIsWrong()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!FolderTransport::prepare(file.fileName()).ok());
    QVERIFY(!FolderTransport::prepare(file.fileName() + "/below"_L1).ok());
    FolderTransport transport(dir.filePath(u"gone"_s));
    const auto delivery = transport.deliver(u"one"_s, {}, "text");
    QCOMPARE(delivery.outcome, Delivery::Unreachable);
    QVERIFY(!delivery.problem.isEmpty());
}

QTEST_GUILESS_MAIN(tst_FolderTransport)
#include "tst_foldertransport.moc"
