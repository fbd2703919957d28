// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "importtexts.h"

#include "models/errortext.h"
#include "models/recordtexts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Sentence {
    QLatin1StringView code;
    const char *text;
};

constexpr Sentence problemTexts[] = {
    {"import-twice"_L1, QT_TRANSLATE_NOOP("ImportTexts", "Stands in line %1 already.")},
    {"import-taken"_L1, QT_TRANSLATE_NOOP("ImportTexts", "Belongs to %1 already.")},
    {"import-group"_L1, QT_TRANSLATE_NOOP("ImportTexts", "There is no group “%1”.")},
    {"import-groups"_L1, QT_TRANSLATE_NOOP("ImportTexts", "There are several groups “%1”.")},
    {"import-role"_L1, QT_TRANSLATE_NOOP("ImportTexts", "There is no role “%1”.")},
    {"import-person"_L1, QT_TRANSLATE_NOOP("ImportTexts", "There is no user with the e-mail “%1”.")},
    {"import-owner"_L1, QT_TRANSLATE_NOOP("ImportTexts", "Is neither a group nor the e-mail of a user.")},
    {"import-amount"_L1, QT_TRANSLATE_NOOP("ImportTexts", "Is not an amount in the company's currency.")},
    {"import-number"_L1, QT_TRANSLATE_NOOP("ImportTexts", "Is not a whole number.")},
    {"import-day"_L1, QT_TRANSLATE_NOOP("ImportTexts", "Is not a day such as 31.12.2026.")},
    {"import-truth"_L1, QT_TRANSLATE_NOOP("ImportTexts", "Write yes or no.")},
    {"import-formula"_L1, QT_TRANSLATE_NOOP("ImportTexts", "Is a formula without a result.")},
    {"unknown-choice"_L1, QT_TRANSLATE_NOOP("ImportTexts", "“%1” is not one of the choices.")},
};

constexpr Sentence errorTexts[] = {
    {"import-too-large"_L1, QT_TRANSLATE_NOOP("ImportTexts", "The file is too large. Divide it into files of at most 200,000 rows.")},
    {"import-too-wide"_L1, QT_TRANSLATE_NOOP("ImportTexts", "The file has more than 200 columns. Remove those that are not needed.")},
    {"import-no-table"_L1, QT_TRANSLATE_NOOP("ImportTexts", "This is not a table. Save it from the spreadsheet as XLSX or CSV.")},
    {"import-empty"_L1, QT_TRANSLATE_NOOP("ImportTexts", "There is nothing in the table.")},
    {"import-damaged"_L1, QT_TRANSLATE_NOOP("ImportTexts", "The workbook is damaged or incomplete. Save it once more from the spreadsheet, or fetch it anew.")},
    {"import-no-workbook"_L1, QT_TRANSLATE_NOOP("ImportTexts", "This is not a workbook that can be read. Save it from the spreadsheet as XLSX or CSV.")},
    {"import-old-workbook"_L1, QT_TRANSLATE_NOOP("ImportTexts", "This is a workbook of the old form (XLS). Save it from the spreadsheet as XLSX or CSV.")},
    {"import-file"_L1, QT_TRANSLATE_NOOP("ImportTexts", "The file cannot be read or written. Is it open in another program?")},
};

QString sentence(std::span<const Sentence> table, const QString &code)
{
    for (const auto &each : table) {
        if (each.code == code)
            return QCoreApplication::translate("ImportTexts", each.text);
    }
    return {};
}

} // namespace

QString ImportTexts::problem(const ImportProblem &problem)
{
    if (const auto text = sentence(problemTexts, problem.code); !text.isEmpty())
        return text.contains("%1"_L1) ? text.arg(problem.argument) : text;
    const auto reason = ErrorText::reason(problem.code);
    return reason.isEmpty() ? ErrorText::describe(FieldError{u'/' + problem.field, problem.code}) : reason;
}

QString ImportTexts::problems(RecordType type, const ImportOutcome &outcome)
{
    QStringList lines;
    for (const auto &each : outcome.problems)
        lines.append(QCoreApplication::translate("ImportTexts", "%1: %2", "a field and what is wrong with it").arg(fieldTitle(type, each.field), problem(each)));
    return lines.join(u'\n');
}

QString ImportTexts::state(ImportOutcome::State state)
{
    switch (state) {
    case ImportOutcome::State::New:
        return QCoreApplication::translate("ImportTexts", "+ New");
    case ImportOutcome::State::Update:
        return QCoreApplication::translate("ImportTexts", "✎ Changed");
    case ImportOutcome::State::Same:
        return QCoreApplication::translate("ImportTexts", "= Is there already");
    case ImportOutcome::State::Wrong:
        return QCoreApplication::translate("ImportTexts", "⚠ To be mended");
    case ImportOutcome::State::Heading:
        break;
    }
    return QCoreApplication::translate("ImportTexts", "Heading");
}

QString ImportTexts::fieldTitle(RecordType type, const QString &key)
{
    const auto *field = findField(type, key);
    return field ? RecordTexts::fieldTitle(type, *field) : key;
}

QString ImportTexts::describe(const Error &error)
{
    const auto text = sentence(errorTexts, error.code);
    return text.isEmpty() ? ErrorText::describe(error) : text;
}
