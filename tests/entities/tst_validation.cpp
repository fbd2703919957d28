// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/entities/budget.h"
#include "models/entities/user.h"
#include "models/entities/validation.h"

#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;

class tst_Validation : public QObject
{
    Q_OBJECT
private slots:
    void valuesAreChecked_data()
    {
        QTest::addColumn<RecordType>("type");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, RecordType type, const char *field, const QJsonValue &value, const char *code) {
            QTest::addRow("%s", name) << type << QString::fromLatin1(field) << value << QString::fromLatin1(code);
        };
        const auto money = [](qint64 amount) { return QJsonObject{{u"amount"_s, amount}, {u"currency"_s, u"NOK"_s}}; };
        row("a name", RecordType::Group, "name", u"Prosjekt Bjørvika"_s, "");
        row("a name of blanks", RecordType::Group, "name", u"  "_s, "required");
        row("120 characters", RecordType::Group, "name", QString(120, u'x'), "");
        row("121 characters", RecordType::Group, "name", QString(121, u'x'), "too-long");
        row("a line break in a name", RecordType::Group, "name", u"a\nb"_s, "control-character");
        row("a line break in free text", RecordType::Group, "description", u"a\nb"_s, "");
        row("NUL in free text", RecordType::Group, "description", u"a\0b"_s, "control-character");
        row("2,001 characters", RecordType::Group, "description", QString(2001, u'x'), "too-long");
        row("half a surrogate pair", RecordType::Group, "name", QString(QChar(0xd83d)), "control-character");
        row("an emoji", RecordType::Group, "name", u"🏗"_s, "");
        for (const char16_t code : {0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069}) {
            const auto text = u"Kari "_s + QChar(code) + u"nnamdroN"_s;
            row(("U+" + QByteArray::number(code, 16) + " in a name").constData(), RecordType::Group, "name", text, "control-character");
            row(("U+" + QByteArray::number(code, 16) + " in free text").constData(), RecordType::Group, "description", text, "control-character");
        }
        row("a mark of direction", RecordType::Group, "name", u"שלום\u200f!\u200e"_s, "");
        row("joiners", RecordType::Group, "name", u"می\u200cخواهم 👩\u200d👧"_s, "");
        const auto tags = [](const char *ascii) {
            QString text;
            for (; *ascii; ++ascii)
                text += QString::fromUcs4(std::array{char32_t(0xe0000 + *ascii)}.data(), 1);
            return text;
        };
        const auto flag = u"🏴"_s + tags("gbsct\x7f");
        row("the flag of Scotland", RecordType::Group, "name", u"Salg "_s + flag + u" og "_s + flag, "");
        row("a black flag", RecordType::Group, "name", u"🏴 og"_s, "");
        row("a hidden text", RecordType::Group, "name", u"Salg"_s + tags("hidden"), "control-character");
        row("a hidden text behind a flag", RecordType::Group, "name", flag + tags("hidden"), "control-character");
        row("a flag that does not end", RecordType::Group, "name", u"🏴"_s + tags("gbsct"), "control-character");
        row("a tag of language", RecordType::Group, "name", u"Salg"_s + tags("\x01"), "control-character");
        row("an e-mail turned around", RecordType::User, "email", u"kari\u202e@a.example"_s, "control-character");
        row("markup is just text", RecordType::Group, "name", u"<b>a</b> & %1"_s, "");
        row("a number", RecordType::Group, "name", 5, "wrong-kind");
        row("missing", RecordType::Group, "name", QJsonValue::Null, "required");
        row("e-mail", RecordType::User, "email", u"kari.odegard@nordmannbygg.example"_s, "");
        row("e-mail without @", RecordType::User, "email", u"kari"_s, "bad-email");
        row("e-mail without a dot", RecordType::User, "email", u"kari@localhost"_s, "bad-email");
        row("e-mail with a blank", RecordType::User, "email", u"kari o@a.example"_s, "bad-email");
        row("two @", RecordType::User, "email", u"a@b@c.example"_s, "bad-email");
        row("phone", RecordType::User, "phone", u"+47 400 00 000"_s, "");
        row("no phone", RecordType::User, "phone", QString(), "");
        row("phone with letters", RecordType::User, "phone", u"ring meg"_s, "bad-phone");
        row("limit", RecordType::User, "orderLimit", money(1), "");
        row("no limit", RecordType::User, "orderLimit", QJsonValue::Null, "");
        row("limit of nothing", RecordType::User, "orderLimit", money(0), "not-positive");
        row("limit of a debt", RecordType::User, "orderLimit", money(-1), "not-positive");
        row("limit of 10^15", RecordType::User, "orderLimit", money(Money::limit), "too-large");
        row("limit below 10^15", RecordType::User, "orderLimit", money(Money::limit - 1), "");
        row("no roles", RecordType::User, "roleIds", QJsonArray(), "required");
        row("unknown permission", RecordType::User, "restrictedPermissions", QJsonArray{u"x"_s}, "unknown-choice");
        row("unknown period", RecordType::Budget, "period", u"hourly"_s, "unknown-choice");
        row("0 percent", RecordType::Budget, "warnAtPercent", 0, "out-of-range");
        row("101 percent", RecordType::Budget, "warnAtPercent", 101, "out-of-range");
        row("a day", RecordType::Budget, "startsOn", u"2026-11-23"_s, "");
        row("no such day", RecordType::Budget, "startsOn", u"2026-11-31"_s, "wrong-kind");
        row("time zone", RecordType::Company, "timeZone", u"Europe/Oslo"_s, "");
        row("no such time zone", RecordType::Company, "timeZone", u"Europe/Bjørvika"_s, "bad-time-zone");
    }
    void valuesAreChecked()
    {
        QFETCH(RecordType, type);
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        const auto error = checkValue(*findField(type, field), value);
        QCOMPARE(error ? error->code : QString(), code);
        if (error)
            QCOMPARE(error->pointer, u'/' + field);
    }
    void addressesAreCheckedEverywhere()
    {
        // Where people paste addresses, nothing else has looked at the text.
        QVERIFY(isEmail(u"kari@a.example"));
        QVERIFY(!isEmail(u"kari\u202e@a.example"));
        QVERIFY(!isEmail(QString(u"kari"_s + QChar(0) + u"@a.example"_s)));
        QVERIFY(!isEmail(QString(u"kari@a.example"_s + QChar(0xd83d))));
    }
    void rowsAreChecked()
    {
        Budget budget;
        budget.name = u"Innkjøp"_s;
        budget.ownerId = u"x"_s;
        budget.amount = {100, u"SEK"_s};
        budget.startsOn = QDate(2026, 2, 1);
        budget.endsOn = QDate(2026, 1, 31);
        const QList<FieldError> expected{{u"/amount"_s, u"wrong-currency"_s}, {u"/endsOn"_s, u"ends-before-start"_s}};
        QCOMPARE(checkRow(RecordType::Budget, toRow(budget), u"NOK"_s), expected);
    }
    void textsAreCleaned()
    {
        const auto &name = *findField(RecordType::Group, u"name");
        QCOMPARE(cleanValue(name, u"  Innkjøp \r\n"_s), QJsonValue(u"Innkjøp"_s));
        const auto &description = *findField(RecordType::Group, u"description");
        QCOMPARE(cleanValue(description, u"a\r\nb\rc"_s), QJsonValue(u"a\nb\nc"_s));
    }
};

QTEST_GUILESS_MAIN(tst_Validation)
#include "tst_validation.moc"
