// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "importjob.h"

#include "csvtable.h"
#include "importcell.h"
#include "xlsxtable.h"

#include "models/accountactions.h"
#include "models/addresslist.h"
#include "models/recordreader.h"
#include "models/recordtexts.h"
#include "models/whenready.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Runs the work in another thread; what it needs, it holds by value.
template<class T, class Work>
QFuture<Result<T>> elsewhere(Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

Error fileError(const QFileDevice &file)
{
    return {ErrorKind::Storage, file.errorString(), u"import-file"_s};
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(file);
    if (file.size() > ImportLimits::bytes)
        return importError(u"import-too-large"_s);
    const auto bytes = file.readAll();
    return file.error() == QFileDevice::NoError ? Result<QByteArray>(bytes) : fileError(file);
}

Result<bool> writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fileError(file);
    return true;
}

Result<ImportTable> tableOf(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04"))
        return XlsxTable::read(bytes);
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return importError(u"import-old-workbook"_s);
    return CsvTable::read(bytes);
}

QString folderOf(RecordType type, const QString &folder)
{
    return folder.isEmpty() ? QString() : folder + u"/import-"_s + wireName(type);
}

/// The addresses and the numbers in the columns that tell who is there already.
struct Sought {
    QStringList addresses;
    QStringList numbers;
};

Sought soughtIn(const ImportTable &table, const ImportOptions &options)
{
    Sought sought;
    for (int column = 0; column < options.fields.size(); ++column) {
        const auto &field = options.fields[column];
        const bool people = field == "email"_L1 || field == "approverIds"_L1 || field == "ownerId"_L1;
        if (!people && field != "employeeNumber"_L1)
            continue;
        for (auto row = options.firstRow; row < table.rows.size(); ++row) {
            const auto text = ImportCell::cleaned(table.cell(row, column));
            if (!people && !text.isEmpty())
                sought.numbers.append(text);
            if (!people || !text.contains(u'@'))
                continue;
            if (isEmail(text)) {
                sought.addresses.append(text);
                continue;
            }
            const auto listed = addressesIn(text);
            for (const auto &address : listed)
                sought.addresses.append(address.text);
        }
    }
    return sought;
}

} // namespace

ImportJob::ImportJob(RecordType type, AccountCache *cache, AccountActions *actions, const Format &format, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_type(type)
    , m_cache(cache)
    , m_actions(actions)
    , m_format(format)
    , m_folder(folderOf(type, folder))
{
    connect(actions, &AccountActions::editStored, this, [this](const QUuid &id) { follow(id, {}); });
    connect(actions, &AccountActions::editFailed, this, [this](const QUuid &id, const Error &error) { follow(id, error); });
}

bool ImportJob::isKept(RecordType type, const QString &folder)
{
    return !folder.isEmpty() && QFile::exists(folderOf(type, folder) + u"/source"_s);
}

void ImportJob::openFile(const QString &path)
{
    m_fileName = QFileInfo(path).fileName();
    whenReady(this, elsewhere<QByteArray>([path] { return bytesOf(path); }), [this](const Result<QByteArray> &bytes) {
        if (!bytes)
            return emit failed(bytes.error());
        readBytes(*bytes, {});
    });
}

void ImportJob::openText(const QString &text)
{
    m_fileName.clear();
    readBytes(text.toUtf8(), {});
}

void ImportJob::takeUp()
{
    whenReady(this, elsewhere<QByteArray>([folder = m_folder] { return bytesOf(folder + u"/state.json"_s); }), [this](const Result<QByteArray> &state) {
        const auto kept = state ? QJsonDocument::fromJson(*state).object() : QJsonObject();
        whenReady(this, elsewhere<QByteArray>([folder = m_folder] { return bytesOf(folder + u"/source"_s); }), [this, kept](const Result<QByteArray> &bytes) {
            if (!bytes)
                return emit failed(bytes.error());
            m_fileName = kept["fileName"_L1].toString();
            readBytes(*bytes, kept["mends"_L1].toArray());
        });
    });
}

void ImportJob::readBytes(const QByteArray &bytes, const QJsonArray &mends)
{
    const auto work = [bytes, folder = m_folder] {
        auto table = tableOf(bytes);
        // A disk without room is no reason not to import.
        if (table && !folder.isEmpty() && !writeFile(folder + u"/source"_s, bytes))
            qWarning("The import cannot be kept on this device.");
        return table;
    };
    whenReady(this, elsewhere<ImportTable>(work), [this, mends](const Result<ImportTable> &table) { take(table, mends); });
}

void ImportJob::take(const Result<ImportTable> &table, const QJsonArray &mends)
{
    if (!table)
        return emit failed(table.error());
    m_table = *table;
    m_mends.clear();
    for (const auto &mend : mends) {
        const auto row = mend["row"_L1].toInteger(-1);
        const int column = mend["column"_L1].toInt(-1);
        if (row < 0 || row >= m_table.rows.size() || column < 0 || column >= m_table.width)
            continue;
        m_mends.insert({row, column}, mend["text"_L1].toString());
        auto &cells = m_table.rows[row].cells;
        cells.resize(std::max(cells.size(), qsizetype(column) + 1));
        cells[column] = mend["text"_L1].toString();
    }
    keepState();
    fetchAccount([this] {
        m_options = guessImport(m_type, m_table, m_account);
        m_plan = {};
        m_plan.rows.resize(size_t(m_table.rows.size()));
        emit read();
        check();
    });
}

/// What a check needs of the account, but for the people.
void ImportJob::fetchAccount(std::function<void()> done)
{
    whenReady(this, m_cache->all(RecordType::Group), [this, done](const Result<QList<CacheRow>> &groups) {
        whenReady(this, m_cache->all(RecordType::Role), [this, done, groups](const Result<QList<CacheRow>> &roles) {
            const RecordKey company{RecordType::Company, m_actions->identity().companyId};
            whenReady(this, m_cache->row(company), [this, done, groups, roles](const Result<CacheRow> &row) {
                if (!groups || !roles)
                    return emit failed(!groups ? groups.error() : roles.error());
                m_account = ImportAccount();
                m_account.actor = m_actions->actor();
                m_account.format = m_format;
                if (row)
                    m_account.company = row->row;
                for (const auto &group : *groups) {
                    if (!group.deleted)
                        m_account.groups.insert(group.id, group.row);
                }
                for (const auto &role : *roles) {
                    if (auto read = fromRow<Role>(role.row); read && !role.deleted)
                        m_account.roles.append(*std::move(read));
                }
                done();
            });
        });
    });
}

void ImportJob::check()
{
    m_stale = true;
    if (m_checking)
        return;
    m_stale = false;
    m_checking = true;
    fetchAccount([this] { lookUp(); });
}

/// Who of the file is there already.
void ImportJob::lookUp()
{
    const auto work = [table = m_table, options = m_options]() -> Result<Sought> { return soughtIn(table, options); };
    whenReady(this, elsewhere<Sought>(work), [this](const Result<Sought> &sought) {
        const auto people = [this](const QString &field, const QStringList &values, std::function<void(const QList<CacheRow> &)> done) {
            if (values.isEmpty())
                return done({});
            readRecords(m_cache, {RecordType::User, {}, {}, {{field, values}}}, this, [this, done](const Result<QList<CacheRow>> &rows) {
                if (!rows)
                    emit failed(rows.error());
                done(rows ? *rows : QList<CacheRow>());
            });
        };
        people(u"email"_s, sought->addresses, [this, people, numbers = sought->numbers](const QList<CacheRow> &rows) {
            for (const auto &row : rows)
                m_account.users.insert(foldedAddress(row.row["email"_L1].toString()), row.row);
            people(u"employeeNumber"_s, numbers, [this](const QList<CacheRow> &employees) {
                for (const auto &row : employees)
                    m_account.employees.insert(row.row["employeeNumber"_L1].toString(), row.row);
                if (m_type != RecordType::Budget)
                    return runCheck();
                readRecords(m_cache, {RecordType::Budget, {}, {}, {}}, this, [this](const Result<QList<CacheRow>> &budgets) {
                    for (const auto &row : budgets ? *budgets : QList<CacheRow>())
                        m_account.budgets.append(row.row);
                    runCheck();
                });
            });
        });
    });
}

void ImportJob::runCheck()
{
    const auto work = [table = m_table, options = m_options, account = m_account]() -> Result<ImportPlan> { return checkImport(table, options, account); };
    whenReady(this, elsewhere<ImportPlan>(work), [this](const Result<ImportPlan> &plan) {
        m_checking = false;
        if (m_stale)
            return check();
        m_plan = *plan;
        emit checked();
    });
}

void ImportJob::setOptions(const ImportOptions &options)
{
    m_options = options;
    check();
}

void ImportJob::mend(qsizetype row, int column, const QString &text)
{
    auto &cells = m_table.rows[row].cells;
    cells.resize(std::max(cells.size(), qsizetype(column) + 1));
    if (cells[column] == text)
        return;
    cells[column] = text;
    m_mends.insert({row, column}, text);
    keepState();
    check();
}

QStringList ImportJob::namesFor(const QString &key) const
{
    QStringList names;
    const auto *field = findField(m_type, key);
    if (!field)
        return names;
    if (field->type == FieldType::Reference || key == "ownerId"_L1) {
        for (const auto &group : m_account.groups)
            names.append(group["name"_L1].toString());
    } else if (field->type == FieldType::References && field->refers == RecordType::Role) {
        for (const auto &role : m_account.roles)
            names.append(RecordTexts::builtInRoleText(role.name));
    } else if (field->type == FieldType::Choice || field->type == FieldType::Choices) {
        for (const auto &choice : field->choices)
            names.append(RecordTexts::choice(choice));
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

void ImportJob::keepState()
{
    if (m_folder.isEmpty())
        return;
    QJsonArray mends;
    for (auto it = m_mends.cbegin(); it != m_mends.cend(); ++it)
        mends.append(QJsonObject{{u"row"_s, it.key().first}, {u"column"_s, it.key().second}, {u"text"_s, *it}});
    const auto state = QJsonDocument(QJsonObject{{u"fileName"_s, m_fileName}, {u"mends"_s, mends}}).toJson(QJsonDocument::Compact);
    if (!writeFile(m_folder + u"/state.json"_s, state))
        qWarning("The import cannot be kept on this device.");
}

void ImportJob::forget()
{
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
}

void ImportJob::submit()
{
    const auto work = [plan = m_plan]() -> Result<QList<OutboxEntry>> { return plan.entries(); };
    whenReady(this, elsewhere<QList<OutboxEntry>>(work), [this](const Result<QList<OutboxEntry>> &entries) {
        const auto delay = isHeldBack() ? std::chrono::milliseconds(heldBack) : std::chrono::milliseconds(0);
        auto asked = *entries;
        for (auto &entry : asked)
            entry.id = {};
        m_entries = m_actions->submit(asked, delay);
        m_unstored = QSet<QUuid>(m_entries.cbegin(), m_entries.cend());
        if (m_entries.isEmpty())
            emit submitted(0);
    });
}

void ImportJob::follow(const QUuid &entryId, const std::optional<Error> &error)
{
    if (!m_unstored.remove(entryId))
        return;
    if (error) {
        // The part that is not on disk is found again by the next check, which sees what is there already.
        m_unstored.clear();
        emit failed(*error);
        return check();
    }
    if (m_unstored.isEmpty()) {
        forget();
        emit submitted(m_plan.toImport());
    }
}

void ImportJob::sendNow()
{
    m_actions->sendNow(m_entries);
}

void ImportJob::takeBack()
{
    m_actions->discard(m_entries);
}

void ImportJob::saveWrong(const QString &path, const QString &reasonHeading, const QStringList &reasons)
{
    const auto work = [path, reasonHeading, reasons, table = m_table, plan = m_plan]() -> Result<bool> {
        QList<QStringList> rows;
        qsizetype wrong = 0;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const auto state = plan.rows[size_t(row)].state;
            auto cells = table.rows[row].cells;
            cells.resize(table.width);
            if (state == ImportOutcome::State::Heading && row + 1 == plan.options.firstRow)
                cells.append(reasonHeading);
            else if (state == ImportOutcome::State::Wrong)
                cells.append(reasons.value(wrong++));
            else if (state != ImportOutcome::State::Heading)
                continue;
            rows.append(cells);
        }
        if (table.form == ImportTable::Form::Csv)
            return writeFile(path, CsvTable::write(rows, table));
        const auto written = XlsxTable::write(rows, table.sheet);
        return written ? writeFile(path, *written) : Result<bool>(written.error());
    };
    whenReady(this, elsewhere<bool>(work), [this](const Result<bool> &done) {
        if (done)
            emit saved();
        else
            emit failed(done.error());
    });
}
