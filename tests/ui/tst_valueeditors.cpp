// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/valueeditors.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_ValueEditors : public QObject
{
    Q_OBJECT

private slots:
    void aTextTakesWhatAnAidWrites();
    void anAddressTakesWhatAnAidWrites();

private:
    // As a program for speech or braille does it: without keys.
    static void write(QLineEdit *line, const QString &text) { QAccessible::queryAccessibleInterface(line)->setText(QAccessible::Value, text); }
};

void tst_ValueEditors::aTextTakesWhatAnAidWrites()
{
    TextEditor editor(nullptr);
    const QSignalSpy edited(&editor, &FieldEditor::edited);
    editor.setValue(u"Before"_s, {});
    QCOMPARE(edited.count(), 0);
    write(editor.findChild<QLineEdit *>(), u"After"_s);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(editor.value().toString(), u"After"_s);
}

void tst_ValueEditors::anAddressTakesWhatAnAidWrites()
{
    AddressEditor editor(nullptr);
    const QSignalSpy edited(&editor, &FieldEditor::edited);
    editor.setValue(QJsonObject{{u"street"_s, u"Storgata 1"_s}, {u"postalCode"_s, u"0150"_s}, {u"city"_s, u"Oslo"_s}, {u"country"_s, u"NO"_s}}, {});
    QCOMPARE(edited.count(), 0);
    const auto lines = editor.findChildren<QLineEdit *>();
    const auto city = std::find_if(lines.begin(), lines.end(), [](const QLineEdit *line) { return line->text() == u"Oslo"_s; });
    QVERIFY(city != lines.end());
    write(*city, u"Bergen"_s);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(editor.value()["city"_L1].toString(), u"Bergen"_s);
}

QTEST_MAIN(tst_ValueEditors)
#include "tst_valueeditors.moc"
