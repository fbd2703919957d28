// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "app/profile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_Profile : public QObject
{
    Q_OBJECT
private slots:
    void isForItsOwnerAloneAndHeldByOne()
    {
        QTemporaryDir root;
        const auto first = Profile::take(root.path(), u"https://a.example"_s, kari());
        QVERIFY(first);
        const auto permissions = QFile::permissions((*first)->folder());
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
        const auto second = Profile::take(root.path(), u"https://a.example"_s, kari());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Busy);
    }
    void differsByServiceCompanyAndPerson()
    {
        QTemporaryDir root;
        auto other = kari();
        other.userId = u"ola"_s;
        auto elsewhere = kari();
        elsewhere.companyId = u"another"_s;
        const auto a = Profile::take(root.path(), u"https://a.example"_s, kari());
        const auto b = Profile::take(root.path(), u"https://b.example"_s, kari());
        const auto c = Profile::take(root.path(), u"https://a.example"_s, other);
        const auto d = Profile::take(root.path(), u"https://a.example"_s, elsewhere);
        QVERIFY(a && b && c && d);
        QCOMPARE((QSet<QString>{(*a)->name(), (*b)->name(), (*c)->name(), (*d)->name()}.size()), 4);
    }
    void isKnownAgain()
    {
        QTemporaryDir root;
        QString name;
        {
            const auto profile = Profile::take(root.path(), u"demo"_s, kari());
            QVERIFY(profile);
            name = (*profile)->name();
        }
        const auto again = Profile::takeKnown(root.path(), name);
        QVERIFY(again);
        QCOMPARE((*again)->identity(), kari());
        QCOMPARE(Profile::takeKnown(root.path(), u"nobody"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(Profile::takeKnown(root.path(), QString()).error().kind, ErrorKind::NotFound);
    }
    void keepsWhatWaitsUnlessToldOtherwise()
    {
        QTemporaryDir root;
        const auto profile = Profile::take(root.path(), u"demo"_s, kari());
        QVERIFY(profile);
        const QDir folder((*profile)->folder());
        for (const auto &name : {u"cache.db"_s, u"cache.db-wal"_s, u"cache.bad-1"_s, u"cache.db-damaged"_s, u"outbox.bak"_s,
                                 u"outbox.bad-1.db"_s, u"outbox.db"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        (*profile)->removeData(false);
        QVERIFY(!folder.exists(u"cache.db"_s) && !folder.exists(u"cache.db-wal"_s) && !folder.exists(u"cache.bad-1"_s));
        QVERIFY(folder.exists(u"outbox.db"_s));
        QVERIFY(!folder.exists(u"cache.db-damaged"_s) && !folder.exists(u"outbox.bak"_s) && !folder.exists(u"outbox.bad-1.db"_s));
        (*profile)->removeData(true);
        QVERIFY(!folder.exists(u"outbox.db"_s));
    }

private:
    static Identity kari()
    {
        Identity identity;
        identity.userId = u"kari"_s;
        identity.companyId = u"nordmann"_s;
        identity.name = u"Kari Ødegård"_s;
        identity.email = u"kari@nordmannbygg.example"_s;
        identity.permissions = {Permission::UsersView, Permission::AuditView};
        identity.currency = u"NOK"_s;
        return identity;
    }
};

QTEST_GUILESS_MAIN(tst_Profile)
#include "tst_profile.moc"
