// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/entities/rowdigest.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_RowDigest : public QObject
{
    Q_OBJECT
private slots:
    void isWhatOthersCompute();
    void tellsRowsApart();
    void isReadBack();
};

void tst_RowDigest::isWhatOthersCompute()
{
    // python3 -c "import hashlib; print(hashlib.blake2b(b'user|0190a000-0000-7000-8000-000000000001|418', digest_size=20).hexdigest()[:16])"
    QCOMPARE(digestToText(rowDigest({RecordType::User, u"0190a000-0000-7000-8000-000000000001"_s}, 418)), u"930e77949c7ec0de"_s);
}

void tst_RowDigest::tellsRowsApart()
{
    const auto one = rowDigest({RecordType::User, u"a"_s}, 1);
    QVERIFY(one != rowDigest({RecordType::User, u"a"_s}, 2));
    QVERIFY(one != rowDigest({RecordType::User, u"b"_s}, 1));
    QVERIFY(one != rowDigest({RecordType::UserActivity, u"a"_s}, 1));
}

void tst_RowDigest::isReadBack()
{
    QCOMPARE(digestFromText(digestToText(7)), std::optional<quint64>(7));
    QCOMPARE(digestFromText(digestToText(~quint64(0))), std::optional(~quint64(0)));
    for (const auto &text : {u""_s, u"7"_s, u"zzzzzzzzzzzzzzzz"_s, u"00000000000000007"_s})
        QVERIFY(!digestFromText(text));
}

QTEST_APPLESS_MAIN(tst_RowDigest)
#include "tst_rowdigest.moc"
