// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktopnotice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The desktop's service, as far as a notice needs it.
class NoticeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList capabilities;
    QStringList titles;
    QStringList texts;

public slots:
    QStringList GetCapabilities() { return capabilities; } // NOLINT: the name is the protocol's
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text, const QStringList &, const QVariantMap &, int)
    {
        titles.append(title);
        texts.append(text);
        return uint(titles.size());
    }

signals:
    void ActionInvoked(uint number, const QString &action);
};

class tst_DesktopNotice : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_bus.isConnected());
        QVERIFY(m_bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_service,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(m_bus.registerService(u"org.freedesktop.Notifications"_s));
    }
    void init()
    {
        m_service.titles.clear();
        m_service.texts.clear();
    }

    void textIsPlain_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("sent");
        QTest::addRow("a service that knows markup") << QStringList{u"body"_s, u"body-markup"_s} << u"&lt;b&gt;Ås &amp; Sønn&lt;/b&gt;"_s;
        QTest::addRow("a service that does not") << QStringList{u"body"_s} << u"<b>Ås & Sønn</b>"_s;
    }
    void textIsPlain()
    {
        QFETCH(QStringList, capabilities);
        QFETCH(QString, sent);
        m_service.capabilities = capabilities;
        DesktopNotice notice;
        notice.show(u"An order waits"_s, u"<b>Ås & Sønn</b>"_s, {});
        QTRY_COMPARE_WITH_TIMEOUT(m_service.texts, QStringList{sent}, 60'000);
        QCOMPARE(m_service.titles, QStringList{u"An order waits"_s});
    }

    void aClickIsHeardOnce()
    {
        DesktopNotice notice;
        int first = 0;
        int second = 0;
        notice.show(u"One"_s, {}, [&first] { ++first; });
        QTRY_COMPARE_WITH_TIMEOUT(m_service.titles.size(), 1, 60'000);
        notice.show(u"Two"_s, {}, [&second] { ++second; });
        QTRY_COMPARE_WITH_TIMEOUT(m_service.titles.size(), 2, 60'000);
        emit m_service.ActionInvoked(2, u"default"_s);
        emit m_service.ActionInvoked(2, u"default"_s);
        emit m_service.ActionInvoked(1, u"something else"_s);
        emit m_service.ActionInvoked(1, u"default"_s);
        QTRY_COMPARE_WITH_TIMEOUT(first, 1, 60'000); // signals arrive in their order
        QCOMPARE(second, 1);
    }

private:
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"service"_s);
    NoticeService m_service;
};

int main(int argc, char **argv)
{
    // On a bus of its own, so that nobody's desktop shows what is tested.
    if (!qEnvironmentVariableIsSet("SELSKAP_OWN_BUS")) {
        qputenv("SELSKAP_OWN_BUS", "1");
        QStringList command{u"--"_s};
        for (int i = 0; i < argc; ++i)
            command.append(QString::fromLocal8Bit(argv[i]));
        return QProcess::execute(u"dbus-run-session"_s, command);
    }
    QCoreApplication app(argc, argv);
    tst_DesktopNotice test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desktopnotice.moc"
