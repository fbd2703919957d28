// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogchecks.h"
#include "tests/models/accountfixture.h"

#include "models/accountactions.h"
#include "models/titleindex.h"
#include "translations/translations.h"
#include "ui/lists/exportdialog.h"
#include "ui/viewmemory.h"

#include <QLabel>
#include <QPointer>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_ExportDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void isWhole_data() { Surroundings::addRows(); }
    void isWhole();
    void writesWhatIsChosen();
    void staysWhenItCannotWrite();

private:
    [[nodiscard]] ExportOffer offer(qint64 selected) const;
    [[nodiscard]] static QRadioButton *choice(const ExportDialog &dialog, const QString &beginning);

    AccountFixture m_account;
    AccountActions m_actions;
    TitleIndex m_titles{&m_account.cache};
    ViewMemory m_memory{{}};
    PageContext m_context;
    QTemporaryDir m_folder;
};

void tst_ExportDialog::initTestCase()
{
    QVERIFY(installTranslators(*qApp, u"en"_s)); // for the plurals
    QVERIFY(m_account.load(RecordType::Group, {AccountFixture::group(1, u"Salg"_s)}));
    QVERIFY(m_account.load(RecordType::User, {AccountFixture::user(11, u"Ada"_s), AccountFixture::user(12, u"Bo"_s), AccountFixture::user(13, u"Cia"_s)}));
    m_context.cache = &m_account.cache;
    m_context.actions = &m_actions;
    m_context.titles = &m_titles;
    m_context.memory = &m_memory;
}

ExportOffer tst_ExportDialog::offer(qint64 selected) const
{
    const ListQuery query{RecordType::User, {}, {{u"firstName"_s, Qt::AscendingOrder}}, {}};
    return {u"Users"_s, {u"firstName"_s, u"email"_s}, query, 3, selected, {}, {AccountFixture::id(11), AccountFixture::id(13)}};
}

QRadioButton *tst_ExportDialog::choice(const ExportDialog &dialog, const QString &beginning)
{
    for (auto *button : dialog.findChildren<QRadioButton *>()) {
        if (button->text().remove(u'&').startsWith(beginning))
            return button;
    }
    return nullptr;
}

void tst_ExportDialog::isWhole()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(Theme, theme);
    const Surroundings surroundings(language, percent, theme);
    for (const auto purpose : {ExportDialog::Purpose::File, ExportDialog::Purpose::Paper}) {
        ExportDialog dialog(purpose, offer(2), m_context, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(DialogChecks::show(&dialog));
        QCOMPARE(DialogChecks::faults(&dialog, purpose == ExportDialog::Purpose::File ? u"export"_s : u"print"_s), QString());
    }
}

void tst_ExportDialog::writesWhatIsChosen()
{
    const auto path = m_folder.filePath(u"users.csv"_s);
    {
        QPointer dialog = new ExportDialog(ExportDialog::Purpose::File, offer(2), m_context, nullptr);
        QVERIFY(DialogChecks::show(dialog));
        QVERIFY(choice(*dialog, u"The 2 selected"_s)->isChecked()); // whoever has selected several means them
        choice(*dialog, u"Text"_s)->setChecked(true);
        QSignalSpy exported(dialog, &ExportDialog::exported);
        dialog->writeTo(path);
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(exported[0][0].toString(), u"2 rows are exported to users.csv."_s);
        QCOMPARE(exported[0][1].toString(), path);
        QTRY_VERIFY(!dialog);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("\xEF\xBB\xBF" "First name;E-mail\r\nAda;user11@example.org\r\nCia;user13@example.org\r\n"));

    // The kind of file is remembered, the rows are what is selected then.
    ExportDialog next(ExportDialog::Purpose::File, offer(1), m_context, nullptr);
    QCOMPARE(next.kind(), ExportDialog::Text);
    QVERIFY(choice(next, u"All 3 rows"_s)->isChecked());
}

void tst_ExportDialog::staysWhenItCannotWrite()
{
    ExportDialog dialog(ExportDialog::Purpose::File, offer(1), m_context, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(DialogChecks::show(&dialog));
    QSignalSpy exported(&dialog, &ExportDialog::exported);
    dialog.writeTo(m_folder.filePath(u"no/such/folder/users.csv"_s));
    QVERIFY(!choice(dialog, u"Text"_s)->isEnabled());
    QTRY_VERIFY(choice(dialog, u"Text"_s)->isEnabled());
    QVERIFY(dialog.isVisible());
    QCOMPARE(exported.size(), 0);
    QStringList told;
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible())
            told.append(label->text());
    }
    QVERIFY2(told.join(u' ').contains(u"It was not written."_s), qPrintable(told.join(u' ')));
}

QTEST_MAIN(tst_ExportDialog)
#include "tst_exportdialog.moc"
