// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/errortext.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The codes that stand in quotes in the source files, found by the pattern.
QStringList codesIn(const QString &path, const QString &pattern)
{
    QStringList codes;
    QDirIterator files(qEnvironmentVariable("SELSKAP_SOURCE") + u'/' + path, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto matches = QRegularExpression(pattern).globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            codes.append(matches.next().captured(1));
    }
    codes.removeDuplicates();
    return codes;
}

} // namespace

class tst_ErrorText : public QObject
{
    Q_OBJECT
private slots:
    void everyKindHasItsSentence();
    void everyCodeOfTheRulesHasASentence();
    void everyRefusalOfTheServiceHasASentence();
    void everyProblemOfTheApiIsListedAndExplained();
    void everyFailureOfTheLineHasItsSentence();
    void aFileThatCannotBeWritten();
    void unknownCodes();
    void theCodeIsTheReason();
    void technicalTextStaysOut();
};

void tst_ErrorText::everyKindHasItsSentence()
{
    QSet<QString> texts;
    for (int kind = int(ErrorKind::Cancelled); kind <= int(ErrorKind::Defect); ++kind) {
        const auto text = ErrorText::describe(Error{ErrorKind(kind), {}, {}});
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!texts.contains(text), qPrintable(text));
        texts.insert(text);
    }
}

void tst_ErrorText::everyCodeOfTheRulesHasASentence()
{
    // Codes are the only quoted texts of these files in small letters with a hyphen, but for "required".
    auto codes = codesIn(u"models/entities"_s, u"u\"([a-z]+(?:-[a-z]+)+|required)\"_s"_s);
    QVERIFY(codes.contains(u"required"_s) && codes.contains(u"ends-before-start"_s) && codes.contains(u"own-record"_s));
    codes += {u"outranked"_s, u"unknown-field"_s, u"wrong-currency"_s};
    for (const auto &code : std::as_const(codes)) {
        QVERIFY2(!ErrorText::reason(code).isEmpty(), qPrintable(code));
        QCOMPARE(ErrorText::describe(FieldError{u"/name"_s, code}), ErrorText::reason(code));
    }
}

void tst_ErrorText::everyRefusalOfTheServiceHasASentence()
{
    // Refusals of what people ask for, as the service words them; those of the form of a request are defects of a program.
    auto codes = codesIn(u"server/store"_s, u"(?:403|404|409|422)(?:, |: )u\"([a-z]+(?:-[a-z]+)*)\"_s"_s);
    codes += codesIn(u"server/store"_s, u"u\"/[A-Za-z/]+\"_s, u\"([a-z]+(?:-[a-z]+)*)\"_s"_s);
    QVERIFY(codes.contains(u"last-administrator"_s) && codes.contains(u"not-allowed"_s));
    for (const auto &code : codes)
        QVERIFY2(!ErrorText::reason(code).isEmpty(), qPrintable(code));
}

void tst_ErrorText::everyProblemOfTheApiIsListedAndExplained()
{
    QFile description(qEnvironmentVariable("SELSKAP_SOURCE") + u"/docs/openapi.yaml"_s);
    QVERIFY(description.open(QIODevice::ReadOnly));
    QStringList listed;
    auto types = QRegularExpression(u"- 'urn:selskap:problem:([a-z-]+)'"_s).globalMatch(QString::fromUtf8(description.readAll()));
    while (types.hasNext())
        listed.append(types.next().captured(1));
    auto used = codesIn(u"server"_s, u"\\b[45][0-9][0-9](?:, |: )u?\"([a-z]+(?:-[a-z]+)*)\""_s);
    used += codesIn(u"server"_s, u"problem\\((?:[45][0-9][0-9]|status), \"([a-z]+(?:-[a-z]+)*)\""_s);
    QVERIFY(used.contains(u"last-administrator"_s) && used.contains(u"storage-failed"_s));
    for (const auto &code : std::as_const(used))
        QVERIFY2(listed.contains(code), qPrintable(code + u" stands in the service and not in docs/openapi.yaml"_s));

    // What has no sentence of its own is a mistake of a program, or a matter of the service alone, where the kind says all.
    static const QStringList technical{
        u"bad-precondition"_s, u"busy"_s, u"head-too-large"_s, u"idempotency-key-required"_s, u"internal"_s, u"length-required"_s,
        u"malformed"_s, u"malformed-json"_s, u"method-not-allowed"_s, u"precondition-required"_s, u"stopping"_s, u"storage-failed"_s,
        u"too-many-requests"_s, u"unauthorised"_s, u"unexpected-body"_s, u"unknown-method"_s, u"unknown-version"_s,
        u"unsupported-media-type"_s};
    for (const auto &code : std::as_const(listed))
        QVERIFY2(technical.contains(code) != !ErrorText::reason(code).isEmpty(), qPrintable(code));
}

void tst_ErrorText::everyFailureOfTheLineHasItsSentence()
{
    auto codes = codesIn(u"models/remote"_s, u"return u\"([a-z]+(?:-[a-z]+)*)\"_s;"_s);
    codes += codesIn(u"models/remote"_s, u"ErrorKind::NotTheApi, [^;]*, u\"([a-z-]+)\"_s}"_s);
    QVERIFY(codes.contains(u"proxy"_s) && codes.contains(u"tls"_s) && codes.contains(u"captive-portal"_s));
    for (const auto &code : std::as_const(codes)) {
        const auto text = ErrorText::describe(Error{ErrorKind::Offline, {}, code});
        QVERIFY2(text != ErrorText::describe(Error{ErrorKind::Offline, {}, {}}) && text.endsWith(u'.'), qPrintable(code));
    }
}

void tst_ErrorText::aFileThatCannotBeWritten()
{
    QFile nowhere(u"/nowhere at all/file.csv"_s);
    QVERIFY(!nowhere.open(QIODevice::WriteOnly));
    const auto text = ErrorText::notWritten(nowhere);
    QVERIFY(!text.contains(nowhere.errorString()));
    QVERIFY2(text.contains("another folder"_L1), qPrintable(text));
}

void tst_ErrorText::unknownCodes()
{
    QCOMPARE(ErrorText::reason(u"of-the-future"_s), QString());
    QCOMPARE(ErrorText::describe(Error{ErrorKind::Refused, {}, u"of-the-future"_s}), ErrorText::describe(Error{ErrorKind::Refused, {}, {}}));
    QVERIFY(!ErrorText::describe(FieldError{u"/x"_s, u"of-the-future"_s}).isEmpty());
}

void tst_ErrorText::theCodeIsTheReason()
{
    const auto text = ErrorText::describe(Error{ErrorKind::Refused, u"HTTP 409"_s, u"last-administrator"_s});
    QVERIFY(text.startsWith(ErrorText::reason(u"last-administrator"_s)));
    QVERIFY(text.contains("kept"_L1));
}

void tst_ErrorText::technicalTextStaysOut()
{
    const auto secret = u"{\"type\":\"about:blank\"} <html>"_s;
    for (int kind = int(ErrorKind::Cancelled); kind <= int(ErrorKind::Defect); ++kind)
        QVERIFY(!ErrorText::describe(Error{ErrorKind(kind), secret, secret}).contains(secret));
}

QTEST_GUILESS_MAIN(tst_ErrorText)
#include "tst_errortext.moc"
