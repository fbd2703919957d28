// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "registering.h"

#include "approval.h"
#include "companyimport.h"
#include "extract.h"
#include "idempotency.h"
#include "mailqueue.h"

#include "models/entities/group.h"
#include "models/entities/organisationnumber.h"
#include "models/entities/recordid.h"
#include "models/entities/validation.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is approved, not chosen.
bool belongsToRegistration(const Field &field)
{
    return !field.is(Derived) && field.key != "creditLimit"_L1 && field.key != "allowedPaymentMethods"_L1;
}

constexpr int mostRequestsADay = 50; ///< for access, in mails to the administrators of one company

constexpr std::array administratorFields{"firstName"_L1, "lastName"_L1, "email"_L1, "phone"_L1,
                                         "language"_L1};

void checkMembers(const QJsonObject &given, const QStringList &known, const QString &path,
                  QList<FieldError> &errors)
{
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (!known.contains(it.key()))
            errors.append({path + it.key(), u"unknown-field"_s});
    }
}

/// The fields as they are stored; what breaks the rules of its field is told.
QJsonObject readFields(RecordType type, const QJsonObject &given, const QStringList &keys,
                       const QString &path, QList<FieldError> &errors)
{
    checkMembers(given, keys, path, errors);
    QJsonObject row;
    for (const auto &key : keys) {
        const auto *field = findField(type, key);
        const auto value = cleanValue(*field, given[key]);
        if (const auto error = checkValue(*field, value))
            errors.append({path + key, error->code});
        else if (!value.isUndefined())
            row[key] = value;
    }
    return row;
}

void require(const QJsonObject &row, const QStringList &keys, const QString &path, QList<FieldError> &errors)
{
    for (const auto &key : keys) {
        const bool isTold = std::any_of(errors.begin(), errors.end(),
                                        [&](const FieldError &error) { return error.pointer == path + key; });
        if (row[key].toString().isEmpty() && !isTold)
            errors.append({path + key, u"required"_s});
    }
}

Company readCompany(const QJsonObject &given, QList<FieldError> &errors)
{
    QStringList keys;
    for (const auto &field : Company::fields()) {
        if (belongsToRegistration(field))
            keys.append(field.key);
    }
    const auto path = u"/company/"_s;
    const auto row = readFields(RecordType::Company, given, keys, path, errors);
    require(row, {u"country"_s, u"organisationNumber"_s, u"currency"_s}, path, errors);
    const auto country = row["country"_L1].toString();
    const auto number = normalisedOrganisationNumber(row["organisationNumber"_L1].toString(), country);
    if (!number.isEmpty() && !country.isEmpty() && !isOrganisationNumber(number, country))
        errors.append({path + u"organisationNumber"_s, u"bad-number"_s});
    Company company;
    for (const auto &key : std::as_const(keys)) {
        const auto *field = findField(RecordType::Company, key);
        if (row.contains(key) && !field->set(&company, row[key]))
            errors.append({path + key, u"wrong-kind"_s});
    }
    company.organisationNumber = number;
    company.allowedPaymentMethods = {PaymentMethod::Card};
    return company;
}

User readAdministrator(const QJsonObject &given, QList<FieldError> &errors)
{
    const QStringList keys(administratorFields.begin(), administratorFields.end());
    const auto path = u"/administrator/"_s;
    const auto row = readFields(RecordType::User, given, keys, path, errors);
    require(row, {u"firstName"_s, u"lastName"_s}, path, errors);
    User user;
    for (auto it = row.begin(); it != row.end(); ++it)
        findField(RecordType::User, it.key())->set(&user, *it);
    return user;
}

QString organisationKey(const QString &country, const QString &number)
{
    return country + u' ' + number;
}

/// The records of a new company, each in the audit as the first administrator's doing.
void makeRecords(Commit &commit, Registration registration, const QString &passwordHash)
{
    const auto put = [&](const auto &record, const QString &action) {
        commit.audit(action, std::decay_t<decltype(record)>::type, record.id, {}, commit.put(record));
    };
    put(registration.company, u"company.register"_s);
    QString administrators;
    for (const auto kind : {BuiltInRole::Administrator, BuiltInRole::Customer, BuiltInRole::Manager,
                            BuiltInRole::OrderApprover}) {
        auto role = makeBuiltInRole(kind);
        role.id = makeRecordId();
        if (kind == BuiltInRole::Administrator)
            administrators = role.id;
        put(role, u"role.create"_s);
    }
    Group root;
    root.id = makeRecordId();
    root.name = registration.company.name;
    put(root, u"group.create"_s);
    auto &user = registration.administrator;
    user.groupId = root.id;
    user.roleIds = {administrators};
    user.paymentMethods = registration.company.allowedPaymentMethods;
    put(user, u"user.create"_s);
    commit.run(u"UPDATE identity SET password_hash = ? WHERE email_folded = ? AND password_hash IS NULL"_s,
               {passwordHash, foldedEmail(user.email)});
}

} // namespace

std::variant<Registration, Refusal> readRegistration(const QJsonObject &body)
{
    static const QRegularExpression challengeForm(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
    QList<FieldError> errors;
    checkMembers(body, {u"company"_s, u"administrator"_s, u"password"_s, u"codeChallenge"_s}, u"/"_s, errors);
    Registration registration{readCompany(body["company"_L1].toObject(), errors),
                              readAdministrator(body["administrator"_L1].toObject(), errors),
                              body["password"_L1].toString(),
                              body["codeChallenge"_L1].toString(),
                              {}};
    if (registration.password.isEmpty())
        errors.append({u"/password"_s, u"required"_s});
    if (!challengeForm.match(registration.challenge).hasMatch())
        errors.append({u"/codeChallenge"_s, u"required"_s});
    if (!errors.isEmpty())
        return invalid(errors);
    auto &administrator = registration.administrator;
    if (administrator.language.isEmpty())
        administrator.language = registration.company.language;
    auto told = body;
    told.remove("password"_L1); // whose fast hash must not lie about
    told.remove("codeChallenge"_L1); // of the sign-in, which may begin anew when an answer was lost
    registration.fingerprint = fingerprintOf("POST", "/v1/registrations", textOfRow(told).toUtf8());
    return registration;
}

Result<std::variant<std::monostate, Registered, Refusal>>
recallRegistration(QSqlDatabase &database, const QString &key, const QString &fingerprint)
{
    using Recalled = std::variant<std::monostate, Registered, Refusal>;
    auto found = sqlQuery(
        database,
        u"SELECT fingerprint, answer FROM idempotency WHERE company_id = '' AND actor = '' AND key = ?"_s,
        {key});
    if (!found)
        return found.error();
    if (!found->next())
        return Recalled();
    if (found->value(0).toString() != fingerprint)
        return Recalled(Refusal{422, u"idempotency-key-reused"_s});
    const auto answer = rowOfText(found->value(1).toString());
    return Recalled(Registered{answer["companyId"_L1].toString(), answer["userId"_L1].toString()});
}

Result<QString> companyOfOrganisation(QSqlDatabase &database, const QString &country, const QString &number)
{
    auto found = sqlQuery(database,
                          u"SELECT company_id FROM record_unique WHERE type = 'company'"
                          " AND field = 'organisationNumber' AND value = ?"_s,
                          {organisationKey(country, number)});
    if (!found)
        return found.error();
    return found->next() ? found->value(0).toString() : QString();
}

Result<std::variant<Registered, Refusal>> registerCompany(QSqlDatabase &database,
                                                          const Registration &registration,
                                                          const QString &passwordHash, const QString &key,
                                                          const QString &origin, const QDateTime &now)
{
    using Outcome = std::variant<Registered, Refusal>;
    auto made = registration;
    const auto taken = companyOfOrganisation(database, made.company.country, made.company.organisationNumber);
    if (!taken)
        return taken.error();
    if (!taken->isEmpty()) {
        return Outcome(Refusal{
            409, u"organisation-taken"_s, {}, {{u"/company/organisationNumber"_s, u"organisation-taken"_s}}});
    }
    made.company.id = makeRecordId();
    made.administrator.id = makeRecordId();
    const Registered registered{made.company.id, made.administrator.id};
    if (auto begun = beginCompany(database, registered.companyId); !begun)
        return begun.error();
    const auto identity = identityFor(database, made.administrator.email, now);
    if (!identity)
        return identity.error();
    const auto elsewhere = memberships(database, *identity);
    if (!elsewhere)
        return elsewhere.error();
    // Somebody who is a user without a password was moved here, and gets one by a link.
    if (!passwordHash.isEmpty() && !elsewhere->isEmpty()) {
        return Outcome(Refusal{409, u"email-taken"_s, {}, {{u"/administrator/email"_s, u"email-taken"_s}}});
    }
    if (auto linked = linkIdentity(database, *identity, registered.companyId, registered.userId); !linked)
        return linked.error();
    Commit commit(database, {registered.userId, registered.companyId, {}, origin}, key, now);
    makeRecords(commit, made, passwordHash);
    if (auto refusal = commit.finish())
        return Outcome(*refusal);
    const QJsonObject answer{{u"companyId"_s, registered.companyId}, {u"userId"_s, registered.userId}};
    commit.run(
        u"INSERT INTO idempotency(company_id, actor, key, fingerprint, status, revision, answer, created_at)"
        " VALUES('', '', ?, ?, 201, 0, ?, ?)"_s,
        {key, registration.fingerprint, textOfRow(answer), now.toMSecsSinceEpoch()});
    if (commit.error())
        return *commit.error();
    return Outcome(registered);
}

std::variant<AccessRequest, Refusal> readAccessRequest(const QJsonObject &body)
{
    const QStringList keys{u"country"_s, u"organisationNumber"_s, u"name"_s, u"email"_s, u"comment"_s};
    const std::pair<RecordType, QString> fields[] = {{RecordType::Company, u"country"_s},
                                                     {RecordType::Company, u"organisationNumber"_s},
                                                     {RecordType::Group, u"name"_s},
                                                     {RecordType::User, u"email"_s},
                                                     {RecordType::Role, u"description"_s}};
    QList<FieldError> errors;
    checkMembers(body, keys, u"/"_s, errors);
    QStringList values;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const auto *field = findField(fields[i].first, fields[i].second); // of the same kind
        const auto value = cleanValue(*field, body[keys[i]]);
        const auto error = checkValue(*field, value);
        values.append(value.toString());
        if (error)
            errors.append({u'/' + keys[i], error->code});
        else if (values.last().isEmpty() && keys[i] != "comment"_L1)
            errors.append({u'/' + keys[i], u"required"_s});
    }
    if (!errors.isEmpty())
        return invalid(errors);
    return AccessRequest{values[0], normalisedOrganisationNumber(values[1], values[0]), values[2], values[3],
                         values[4]};
}

Result<bool> askForAccess(StoreContext &context, const AccessRequest &request, const QString &origin)
{
    const auto companyId = context.database.read([&](QSqlDatabase &database) {
        return companyOfOrganisation(database, request.country, request.organisationNumber);
    });
    if (!companyId)
        return companyId.error();
    if (companyId->isEmpty())
        return false;
    const auto asked = commitAs(context, {{}, *companyId, {}, origin}, {}, [&](Commit &commit) -> Verdict {
        const auto email = foldedEmail(request.email);
        auto recent =
            commit.select(u"SELECT COUNT(*) FROM mail WHERE company_id = ? AND kind = ? AND queued_at > ?"_s,
                          {*companyId, mailKindName(MailKind::AccessRequest),
                           commit.now().addDays(-1).toMSecsSinceEpoch()});
        if (recent.next() && recent.value(0).toInt() >= mostRequestsADay)
            return {};
        recent.finish();
        const auto holders = commit.referring(RecordType::User, "roleIds"_L1, administratorRole(commit));
        for (const auto &id : holders) {
            if (commit.row(RecordType::User, id)["status"_L1] != "active"_L1)
                continue;
            queueMail(
                commit,
                {.kind = MailKind::AccessRequest,
                 .userId = id,
                 .facts = {{u"name"_s, request.name},
                           {u"email"_s, request.email},
                           {u"comment"_s, request.comment}},
                 .once = u"accessRequest %1 %2 %3"_s.arg(commit.today().toString(Qt::ISODate), id, email)});
        }
        const QJsonObject change{
            {u"field"_s, u"email"_s}, {u"before"_s, QJsonValue::Null}, {u"after"_s, request.email}};
        commit.audit(u"company.accessRequest"_s, RecordType::Company, *companyId, {}, {}, {change});
        return {};
    });
    return asked ? Result<bool>(true) : asked.error();
}
