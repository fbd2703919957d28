// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/noticenews.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QList<NoticeItem> items(const QString &ids)
{
    QList<NoticeItem> list;
    for (const auto &id : ids)
        list.append({QString(id), id.toUpper(), {RecordType::Order, QString(id)}});
    return list;
}

QString ids(const QList<NoticeItem> &list)
{
    QString text;
    for (const auto &item : list)
        text += item.id;
    return text;
}

} // namespace

class tst_NoticeNews : public QObject
{
    Q_OBJECT
private slots:
    void whatIsInSightAtTheStartIsNotNew()
    {
        NoticeNews news;
        QCOMPARE(ids(news.take(NoticeKind::Approval, items(u"ab"_s), true)), QString());
        QCOMPARE(ids(news.take(NoticeKind::Approval, items(u"abc"_s), true)), QString());
        QCOMPARE(ids(news.take(NoticeKind::Approval, items(u"dabc"_s), false)), u"d"_s);
        QCOMPARE(ids(news.take(NoticeKind::Approval, items(u"dabc"_s), false)), QString());
    }

    void whatComesBackIsNewAgain()
    {
        NoticeNews news;
        QCOMPARE(ids(news.take(NoticeKind::Budget, items(u"a"_s), true)), QString());
        QCOMPARE(ids(news.take(NoticeKind::Budget, {}, false)), QString());
        QCOMPARE(ids(news.take(NoticeKind::Budget, items(u"a"_s), false)), u"a"_s);
    }

    void oneThingIsToldOnce()
    {
        NoticeNews news;
        QCOMPARE(ids(news.take(NoticeKind::Budget, items(u"aab"_s), false)), u"ab"_s);
    }

    void kindsAreApart()
    {
        NoticeNews news;
        QCOMPARE(ids(news.take(NoticeKind::Budget, items(u"a"_s), true)), QString());
        QCOMPARE(ids(news.take(NoticeKind::Invitation, items(u"a"_s), false)), u"a"_s);
    }
};

QTEST_APPLESS_MAIN(tst_NoticeNews)
#include "tst_noticenews.moc"
