// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/remote/keychainsecretstore.h"
#include "models/remote/memorysecretstore.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;

// The parts with a keyring run in a process of its own, with a bus, a keyring and a home that vanish with it.
class tst_KeychainSecretStore : public QObject {
    Q_OBJECT
private slots:
    void memoryStoreKeeps();
    void withoutABusThereIsNoStore();
    void insideAKeyring();
    void realKeyringKeeps();
    void realKeyringRefusesLargeSecrets();
    void callsOfAStoreThatIsGoneDoNoHarm();

private:
    static bool isInside() { return qEnvironmentVariableIsSet("SELSKAP_KEYRING"); }
    static void keeps(SecretStore &store);

    template <class T>
    static std::optional<Result<T>> wait(const std::optional<Result<T>> &answer)
    {
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
            return {};
        return answer;
    }
    static std::optional<Result<QByteArray>> read(SecretStore &store, const QString &key)
    {
        std::optional<Result<QByteArray>> answer;
        store.read(key, [&answer](const Result<QByteArray> &result) { answer = result; });
        return wait(answer);
    }
    static std::optional<Result<void>> write(SecretStore &store, const QString &key, const QByteArray &secret)
    {
        std::optional<Result<void>> answer;
        store.write(key, secret, [&answer](const Result<void> &result) { answer = result; });
        return wait(answer);
    }
    static std::optional<Result<void>> remove(SecretStore &store, const QString &key)
    {
        std::optional<Result<void>> answer;
        store.remove(key, [&answer](const Result<void> &result) { answer = result; });
        return wait(answer);
    }
};

void tst_KeychainSecretStore::keeps(SecretStore &store)
{
    const auto one = u"session https://a.example 1 2"_s;
    const auto other = u"session https://b.example 1 2"_s;
    auto found = read(store, one);
    QVERIFY(found && !found->ok());
    QCOMPARE(found->error().kind, ErrorKind::NotFound);

    for (const QByteArray &secret :
         {QByteArray("token-1"), QByteArray("token-2"), QByteArray("\0\xff binary", 9)}) {
        const auto written = write(store, one, secret);
        QVERIFY(written && written->ok());
        found = read(store, one);
        QVERIFY(found && found->ok());
        QCOMPARE(**found, secret);
    }
    QVERIFY(!read(store, other)->ok());

    auto removed = remove(store, one);
    QVERIFY(removed && removed->ok());
    QCOMPARE(read(store, one)->error().kind, ErrorKind::NotFound);
    removed = remove(store, one);
    QVERIFY(removed && removed->ok());
}

void tst_KeychainSecretStore::memoryStoreKeeps()
{
    MemorySecretStore store;
    keeps(store);
}

void tst_KeychainSecretStore::withoutABusThereIsNoStore()
{
    if (isInside())
        QSKIP("has a bus");
    QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", home.path().toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + home.path().toLocal8Bit() + "/none");
    KeychainSecretStore store;
    const auto written = write(store, u"key"_s, "secret");
    QVERIFY(written && !written->ok());
    QCOMPARE(written->error().kind, ErrorKind::Keyring);
    const auto found = read(store, u"key"_s);
    QVERIFY(found && !found->ok());
    QCOMPARE(found->error().kind, ErrorKind::Keyring);
    QVERIFY(QDir(home.path())
                .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)); // nothing fell to the disk
}

void tst_KeychainSecretStore::insideAKeyring()
{
    if (isInside())
        QSKIP("is inside");
    if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty()
        || QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty())
        QSKIP("dbus-run-session and gnome-keyring-daemon are needed");
    QTemporaryDir home;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.remove(u"XDG_DATA_HOME"_s);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s);
    environment.insert(u"SELSKAP_KEYRING"_s, u"1"_s);
    QProcess inside;
    inside.setProcessEnvironment(environment);
    inside.setProcessChannelMode(QProcess::MergedChannels);
    inside.start(
        u"dbus-run-session"_s,
        {u"--"_s, u"sh"_s, u"-c"_s,
         u"printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$0\""_s,
         QCoreApplication::applicationFilePath()});
    QVERIFY(inside.waitForFinished(60'000));
    const auto output = inside.readAll();
    QVERIFY2(inside.exitStatus() == QProcess::NormalExit && inside.exitCode() == 0, output.constData());
    QVERIFY2(output.contains("PASS   : tst_KeychainSecretStore::realKeyringKeeps()"), output.constData());
}

void tst_KeychainSecretStore::realKeyringKeeps()
{
    if (!isInside())
        QSKIP("runs inside a keyring");
    KeychainSecretStore store;
    keeps(store);
}

void tst_KeychainSecretStore::realKeyringRefusesLargeSecrets()
{
    if (!isInside())
        QSKIP("runs inside a keyring");
    KeychainSecretStore store;
    QVERIFY(write(store, u"key"_s, QByteArray(1024, 'x'))->ok());
    const auto written = write(store, u"key"_s, QByteArray(1025, 'x'));
    QVERIFY(written && !written->ok());
}

void tst_KeychainSecretStore::callsOfAStoreThatIsGoneDoNoHarm()
{
    if (!isInside())
        QSKIP("runs inside a keyring");
    int answers = 0;
    {
        KeychainSecretStore gone;
        gone.write(u"gone"_s, "secret", [&answers](const Result<void> &) { ++answers; });
    }
    KeychainSecretStore store;
    QVERIFY(write(store, u"key"_s, "secret")->ok());
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(tst_KeychainSecretStore)
#include "tst_keychainsecretstore.moc"
