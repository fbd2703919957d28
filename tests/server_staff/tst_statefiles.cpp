// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/staff/statefiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Where the files beside a database lie.
class tst_StateFiles : public QObject {
    Q_OBJECT

private slots:
    void liesBesideTheFile();
    void isTheSameBeforeTheFileIsMade();
    void tellsServersApartAndNotTheirPasswords();
};

void tst_StateFiles::liesBesideTheFile()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"a.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(file.fileName(), dir.filePath(u"link.db"_s)));
    const auto expected = QDir(QDir(dir.path()).canonicalPath()).filePath(u"a.db.socket"_s);
    QCOMPARE(stateFile(file.fileName(), u"socket"_s), expected);
    QCOMPARE(stateFile(dir.filePath(u"x/../a.db"_s), u"socket"_s), expected);
    QCOMPARE(stateFile(dir.filePath(u"link.db"_s), u"socket"_s), expected);
}

void tst_StateFiles::isTheSameBeforeTheFileIsMade()
{
    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(u"real"_s));
    QVERIFY(QFile::link(dir.filePath(u"real"_s), dir.filePath(u"link"_s)));
    const auto name = dir.filePath(u"link/a.db"_s);
    const auto before = stateFile(name, u"socket"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(stateFile(name, u"socket"_s), before);
}

void tst_StateFiles::tellsServersApartAndNotTheirPasswords()
{
    const auto of = [](const QString &url) { return stateFile(url, u"socket"_s); };
    QCOMPARE(of(u"postgresql://me:secret@host/a"_s), of(u"postgresql://you@host/a"_s));
    QVERIFY(of(u"postgresql://host/a"_s) != of(u"postgresql://host/b"_s));
    QVERIFY(!of(u"postgresql://me:secret@host/a"_s).contains("secret"_L1));
}

QTEST_GUILESS_MAIN(tst_StateFiles)
#include "tst_statefiles.moc"
