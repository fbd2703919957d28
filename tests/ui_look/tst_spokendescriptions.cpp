// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/look/spokendescriptions.h"
#include "ui/plaintext.h"

#include <QAccessible>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_SpokenDescriptions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qApp->installEventFilter(&m_descriptions); }
    void toolTipsAreToldWithoutMarkup();
    void whatWasGivenByHandStays();
    void aComboBoxSaysWhatItIsFor();

private:
    static QString toldOf(QWidget *widget) { return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Description); }

    SpokenDescriptions m_descriptions;
};

void tst_SpokenDescriptions::toolTipsAreToldWithoutMarkup()
{
    QPushButton button(u"Remove"_s);
    button.setToolTip(plainToolTip(u"R&D <here>\nhas users."_s));
    QCOMPARE(toldOf(&button), u"R&D <here>\nhas users."_s);
    button.setToolTip(plainToolTip(u"Another reason"_s));
    QCOMPARE(toldOf(&button), u"Another reason"_s);
    button.setToolTip({});
    QVERIFY(toldOf(&button).isEmpty());
}

void tst_SpokenDescriptions::whatWasGivenByHandStays()
{
    QPushButton button(u"Card"_s);
    button.setAccessibleDescription(u"Payment methods"_s);
    button.setToolTip(plainToolTip(u"Not for this company."_s));
    QCOMPARE(toldOf(&button), u"Payment methods"_s);
}

void tst_SpokenDescriptions::aComboBoxSaysWhatItIsFor()
{
    QComboBox box;
    box.addItem(u"All"_s);
    box.setAccessibleName(u"Status"_s);
    box.ensurePolished();
    QCOMPARE(box.accessibleDescription(), u"Status"_s);
}

QTEST_MAIN(tst_SpokenDescriptions)
#include "tst_spokendescriptions.moc"
