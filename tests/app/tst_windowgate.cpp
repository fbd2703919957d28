// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "app/recordlink.h"
#include "app/windowgate.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

const auto company = u"01930000-0000-7000-8000-000000000001"_s;
const auto person = u"01930000-0000-7000-8000-000000000002"_s;

/// As the process that is started second does, which has no window yet and may wait.
struct SecondStart {
    SecondStart(const QString &folder, const QString &link)
        : thread(QThread::create([=, this] { taken = WindowGate::handOver(folder, link); }))
    {
        thread->start();
    }
    ~SecondStart() { thread->wait(); }

    std::atomic_bool taken = false;
    std::unique_ptr<QThread> thread;
};

} // namespace

class tst_WindowGate : public QObject
{
    Q_OBJECT
private slots:
    void theFirstIsAsked_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addRow("the window") << QString();
        QTest::addRow("a record") << u"selskap://open/companies/"_s + company + u"/users/"_s + person;
    }
    void theFirstIsAsked()
    {
        QFETCH(QString, link);
        QTemporaryDir folder;
        WindowGate gate;
        QSignalSpy asked(&gate, &WindowGate::asked);
        gate.open(folder.path());
        {
            SecondStart second(folder.path(), link);
            QTRY_COMPARE(asked.size(), 1);
            QTRY_VERIFY(second.thread->isFinished());
            QVERIFY(second.taken);
        }
        QCOMPARE(asked.first().first().toString(), link);
    }

    void anotherAccountIsNotAsked()
    {
        QTemporaryDir folder;
        QTemporaryDir another;
        WindowGate gate;
        QSignalSpy asked(&gate, &WindowGate::asked);
        gate.open(folder.path());
        QVERIFY(!WindowGate::handOver(another.path(), {}));
        gate.close();
        QVERIFY(!WindowGate::handOver(folder.path(), {}));
        QVERIFY(asked.isEmpty());
    }

    void takesTheNameOfAProcessThatHasDied()
    {
        QTemporaryDir folder;
        auto dead = std::make_unique<WindowGate>();
        dead->open(folder.path());
        WindowGate gate; // the lock of the account says that the other is gone
        QSignalSpy asked(&gate, &WindowGate::asked);
        gate.open(folder.path());
        SecondStart second(folder.path(), u"x"_s);
        QTRY_COMPARE(asked.size(), 1);
    }

    void understandsLinks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        const auto beginning = u"selskap://open/companies/"_s;
        QTest::addRow("order") << beginning + company + u"/orders/"_s + person << true;
        QTest::addRow("user") << beginning + company + u"/users/"_s + person << true;
        QTest::addRow("unknown kind") << beginning + company + u"/secrets/"_s + person << false;
        QTest::addRow("no id") << beginning + company + u"/users/kari"_s << false;
        QTest::addRow("a way out") << beginning + company + u"/users/../"_s + person << false;
        QTest::addRow("more") << beginning + company + u"/orders/"_s + person + u"/approve"_s << false;
        QTest::addRow("another host") << u"selskap://elsewhere/companies/"_s + company + u"/users/"_s + person << false;
        QTest::addRow("a page") << u"https://example.com"_s << false;
        QTest::addRow("nothing") << QString() << false;
    }
    void understandsLinks()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const auto link = RecordLink::parse(text);
        QCOMPARE(link.has_value(), valid);
        if (valid) {
            QCOMPARE(link->companyId, company);
            QCOMPARE(link->key.id, person);
        }
    }
};

QTEST_GUILESS_MAIN(tst_WindowGate)
#include "tst_windowgate.moc"
