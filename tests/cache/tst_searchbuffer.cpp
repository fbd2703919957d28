// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/cache/searchbuffer.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<quint32> found(const SearchBuffer &buffer, const QByteArrayList &words)
{
    std::vector<quint32> numbers;
    buffer.find(words, numbers);
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace

class tst_SearchBuffer : public QObject
{
    Q_OBJECT
private slots:
    void findsAllWordsAnywhere_data()
    {
        QTest::addColumn<QByteArrayList>("words");
        QTest::addColumn<QList<quint32>>("expected");
        QTest::addRow("one letter") << QByteArrayList{"b"} << QList<quint32>{1, 3};
        QTest::addRow("inside") << QByteArrayList{"jor"} << QList<quint32>{1};
        QTest::addRow("other order") << QByteArrayList{"hansen", "bj"} << QList<quint32>{1};
        QTest::addRow("one is missing") << QByteArrayList{"hansen", "zz"} << QList<quint32>{};
        QTest::addRow("the whole text") << QByteArrayList{"x"} << QList<quint32>{7};
        QTest::addRow("not over the border") << QByteArrayList{"nkari"} << QList<quint32>{};
        QTest::addRow("twice in one text") << QByteArrayList{"an"} << QList<quint32>{1, 2, 3};
        QTest::addRow("longer than all") << QByteArrayList{QByteArray(1'000, 'a')} << QList<quint32>{};
        QTest::addRow("no word") << QByteArrayList{} << QList<quint32>{};
        QTest::addRow("letters beyond ascii") << QByteArrayList{"σο"} << QList<quint32>{9};
    }

    void findsAllWordsAnywhere()
    {
        QFETCH(QByteArrayList, words);
        QFETCH(QList<quint32>, expected);
        SearchBuffer buffer;
        buffer.set(1, "bjorn hansen");
        buffer.set(2, "kari hansen anan");
        buffer.set(3, "anne berg");
        buffer.set(5, "");
        buffer.set(7, "x");
        buffer.set(9, "σοφια");
        QCOMPARE(found(buffer, words), std::vector<quint32>(expected.begin(), expected.end()));
    }

    void agreesWithANaiveSearchThroughChanges()
    {
        QRandomGenerator random(7);
        const auto text = [&random](int most) {
            QByteArray result;
            for (int i = random.bounded(most); i >= 0; --i)
                result += "abn e"[random.bounded(5)];
            return result;
        };
        SearchBuffer buffer;
        QMap<quint32, QByteArray> naive;
        for (int i = 0; i < 4'000; ++i) {
            const auto number = random.bounded(300u);
            if (random.bounded(4) == 0) {
                buffer.remove(number);
                naive.remove(number);
            } else {
                naive[number] = text(20);
                buffer.set(number, naive[number]);
            }
            if (i % 10 != 0)
                continue;
            const auto words = text(4).simplified().split(' ');
            if (words.first().isEmpty())
                continue;
            std::vector<quint32> expected;
            for (auto it = naive.cbegin(); it != naive.cend(); ++it) {
                if (std::all_of(words.begin(), words.end(), [&it](const QByteArray &word) { return it->contains(word); }))
                    expected.push_back(it.key());
            }
            QCOMPARE(found(buffer, words), expected);
        }
    }

    void tellsWhenItIsMostlyWaste()
    {
        SearchBuffer buffer;
        QVERIFY(!buffer.isWasteful());
        for (int i = 0; i < 5'000; ++i)
            buffer.set(1, QByteArray(1'000, char('a' + i % 2)));
        QVERIFY(buffer.isWasteful());
    }
};

QTEST_APPLESS_MAIN(tst_SearchBuffer)
#include "tst_searchbuffer.moc"
