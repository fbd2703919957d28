// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "importoffice.h"

#include "models/import/importmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

using State = ImportOutcome::State;

namespace {

const auto people = u"Fornavn\tE-post\tRolle\tNotat\n"
                    "Ada\tada@example.com\tKunde\tx\n"
                    "Bo\tbo-example.com\tKunde\tx\n"
                    "Cia\tcia@example.com\tKunde\tx\n"
                    "Dag\tdag-example.com\tUkjent\tx\n"_s;

/// The model over an import that has been read and checked.
struct Shown : ImportOffice {
    Shown()
    {
        isReady = isReady && open(people);
    }
    [[nodiscard]] bool open(const QString &text)
    {
        job.openText(text);
        QSignalSpy read(&job, &ImportJob::read);
        return read.wait(patience) && isChecked(job);
    }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, column).data().toString());
        return texts;
    }

    ImportJob job{RecordType::User, &account.cache, &actions, Format(), {}};
    ImportModel model{&job};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

enum Cell { FirstNameCell = ImportModel::firstCell, EmailCell, RoleCell, NoteCell };

} // namespace

class tst_ImportModel : public QObject
{
    Q_OBJECT
private slots:
    void showsTheFile();
    void mendsInPlace();
    void goesFromProblemToProblem();
    void filtersWithoutLosingWhatIsMended();
    void takesAnotherFile();
};

void tst_ImportModel::showsTheFile()
{
    Shown shown;
    QVERIFY(shown.isReady);

    QCOMPARE(shown.model.rowCount(), 4);
    QCOMPARE(shown.column(ImportModel::LineColumn), (QStringList{u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
    QCOMPARE(shown.column(EmailCell).first(), u"ada@example.com"_s);
    QVERIFY(shown.model.index(1, EmailCell).data(ImportModel::ProblemRole).toBool());
    QVERIFY(!shown.model.index(1, EmailCell).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    QVERIFY(!shown.model.index(0, EmailCell).data(ImportModel::ProblemRole).toBool());
    QVERIFY(shown.model.index(0, NoteCell).data(ImportModel::LeftOutRole).toBool());
    QVERIFY(!shown.model.index(0, RoleCell).data(ImportModel::NamesRole).toStringList().isEmpty());
    QVERIFY(shown.model.flags(shown.model.index(0, EmailCell)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!shown.model.flags(shown.model.index(0, ImportModel::StateColumn)).testFlag(Qt::ItemIsEditable));
}

void tst_ImportModel::mendsInPlace()
{
    Shown shown;
    QVERIFY(shown.isReady);
    const auto cell = shown.model.index(1, EmailCell);

    QVERIFY(shown.model.setData(cell, u" bo@example.com "_s));
    QVERIFY(ImportOffice::isChecked(shown.job));

    QCOMPARE(cell.data().toString(), u"bo@example.com"_s);
    QVERIFY(cell.data(ImportModel::MendedRole).toBool());
    QVERIFY(!cell.data(ImportModel::ProblemRole).toBool());
    QVERIFY(!shown.model.setData(shown.model.index(1, ImportModel::LineColumn), u"7"_s));
}

void tst_ImportModel::goesFromProblemToProblem()
{
    Shown shown;
    QVERIFY(shown.isReady);
    const auto next = [&](const QModelIndex &from, bool forward) {
        const auto found = shown.model.nextProblem(from, forward);
        return std::pair(found.row(), found.column());
    };

    QCOMPARE(next({}, true), std::pair(1, int(EmailCell)));
    QCOMPARE(next(shown.model.index(1, EmailCell), true), std::pair(3, int(EmailCell)));
    QCOMPARE(next(shown.model.index(3, EmailCell), true), std::pair(3, int(RoleCell)));
    QCOMPARE(next(shown.model.index(3, RoleCell), true), std::pair(1, int(EmailCell)));
    QCOMPARE(next(shown.model.index(1, EmailCell), false), std::pair(3, int(RoleCell)));

    for (const auto &[row, text] : {std::pair(1, u"bo@example.com"_s), std::pair(3, u"dag@example.com"_s)})
        QVERIFY(shown.model.setData(shown.model.index(row, EmailCell), text));
    QVERIFY(shown.model.setData(shown.model.index(3, RoleCell), u"Kunde"_s));
    QVERIFY(ImportOffice::isChecked(shown.job));
    QVERIFY(!shown.model.nextProblem({}, true).isValid());
}

void tst_ImportModel::filtersWithoutLosingWhatIsMended()
{
    Shown shown;
    QVERIFY(shown.isReady);

    shown.model.setFilter(State::Wrong);
    QCOMPARE(shown.column(FirstNameCell), (QStringList{u"Bo"_s, u"Dag"_s}));
    QVERIFY(shown.model.setData(shown.model.index(0, EmailCell), u"bo@example.com"_s));
    QVERIFY(ImportOffice::isChecked(shown.job));
    // It stays in sight until the filter is set anew.
    QCOMPARE(shown.column(FirstNameCell), (QStringList{u"Bo"_s, u"Dag"_s}));
    shown.model.setFilter(State::Wrong);
    QCOMPARE(shown.column(FirstNameCell), QStringList{u"Dag"_s});
    shown.model.setFilter({});
    QCOMPARE(shown.model.rowCount(), 4);
}

void tst_ImportModel::takesAnotherFile()
{
    Shown shown;
    QVERIFY(shown.isReady);

    QVERIFY(shown.open(u"E-post\nida@example.com"_s));

    QCOMPARE(shown.model.rowCount(), 1);
    QCOMPARE(shown.model.columnCount(), int(ImportModel::firstCell) + 1);
    QVERIFY(!shown.model.index(0, ImportModel::firstCell).data(ImportModel::MendedRole).toBool());
}

QTEST_GUILESS_MAIN(tst_ImportModel)
#include "tst_importmodel.moc"
