// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "staffcommands.h"

#include "server/store/accountstore.h"
#include "server/store/mailstore.h"
#include "server/store/shopdesk.h"

#include "models/entities/order.h"
#include "models/entities/recordid.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <array>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject staffError(const QString &sentence)
{
    return {{u"error"_s, sentence}};
}

QJsonObject staffRows(const QJsonArray &rows)
{
    return {{u"rows"_s, rows}};
}

/// What the usual refusals say to somebody of the shop.
QString sentenceOf(const Refusal &refusal)
{
    static const std::map<QString, QString> sentences{
        {u"application-open"_s, u"Another application is open."_s},
        {u"budget-exceeded"_s, u"A budget that blocks does not cover it: %1."_s},
        {u"missing-permission"_s, u"The buyer may not place orders."_s},
        {u"no-approver"_s, u"It needs approval, and nobody is there to approve it."_s},
        {u"wrong-state"_s, u"It has been decided or withdrawn already."_s},
        {u"unauthorised"_s, u"The buyer is not active."_s},
    };
    const auto found = sentences.find(refusal.code);
    auto text = found != sentences.end() ? found->second : u"It is refused: %1."_s.arg(refusal.code);
    text.replace("%1"_L1, refusal.extra["budgetName"_L1].toString());
    for (const auto &error : refusal.errors)
        text +=
            u" %1: %2."_s.arg(error.pointer.sliced(std::min<qsizetype>(1, error.pointer.size())), error.code);
    return text;
}

QString decimals(const Money &money)
{
    const bool isWhole = money.currency == "ISK"_L1 || money.currency == "JPY"_L1;
    return (isWhole ? QString::number(money.amount) : QString::number(double(money.amount) / 100, 'f', 2))
        + u' ' + money.currency;
}

QJsonObject mailRow(const StoredMail &stored)
{
    return {{u"id"_s, stored.id},
            {u"companyId"_s, stored.companyId},
            {u"kind"_s, mailKindName(stored.mail.kind)},
            {u"to"_s, stored.mail.to},
            {u"state"_s, mailStateName(stored.state)},
            {u"tries"_s, stored.tries},
            {u"queuedAt"_s, toJson(stored.queuedAt)},
            {u"dueAt"_s, stored.state == MailState::Waiting ? toJson(stored.dueAt) : QJsonValue::Null},
            {u"sentAt"_s, stored.sentAt.isValid() ? toJson(stored.sentAt) : QJsonValue::Null},
            {u"problem"_s, stored.problem}};
}

QJsonObject applicationRow(const ApplicationEntry &entry)
{
    const auto &application = entry.application;
    return {{u"id"_s, application.id},
            {u"company"_s, entry.company.name},
            {u"organisationNumber"_s, entry.company.organisationNumber},
            {u"requestedLimit"_s, decimals(application.requestedLimit)},
            {u"creditLimit"_s, entry.company.creditLimit ? decimals(*entry.company.creditLimit) : QString()},
            {u"contactName"_s, application.contactName},
            {u"contactEmail"_s, application.contactEmail},
            {u"reference"_s, application.reference},
            {u"status"_s, toJson(application.status)},
            {u"reason"_s, application.reason},
            {u"submittedAt"_s, toJson(application.createdAt)},
            {u"decidedAt"_s, toJson(application.decidedAt)}};
}

QJsonObject orderRow(const OrderEntry &entry)
{
    return {{u"id"_s, entry.order.id},
            {u"number"_s, entry.order.number},
            {u"company"_s, entry.company.name},
            {u"buyer"_s, entry.order.placedByName},
            {u"total"_s, decimals(entry.order.total)},
            {u"status"_s, toJson(entry.order.status)}};
}

/// The lines from `{sku, name, quantity, unitPrice}`, the price as it was typed; or what is wrong with one.
Result<QList<OrderLine>> readLines(const QJsonArray &typed, const QString &currency)
{
    QList<OrderLine> lines;
    for (const auto &item : typed) {
        const auto price = minorUnits(item["unitPrice"_L1].toString(), currency);
        if (!price)
            return Error{ErrorKind::Invalid,
                         u"\"%1\" is no price in %2."_s.arg(item["unitPrice"_L1].toString(), currency),
                         {}};
        lines.append({item["sku"_L1].toString(), item["name"_L1].toString(), item["quantity"_L1].toInt(),
                      Money{*price, currency}});
    }
    return lines;
}

/// The order's row without what the service fills in; nothing when the sum is beyond every amount.
std::optional<QJsonObject> orderBody(const QJsonObject &request, const QList<OrderLine> &lines,
                                     const QString &currency)
{
    qint64 net = 0;
    QJsonArray rows;
    for (const auto &line : lines) {
        if (line.quantity < 1 || line.unitPrice.amount > (Money::limit - 1 - net) / line.quantity)
            return {};
        net += line.quantity * line.unitPrice.amount;
        rows.append(toJson(line));
    }
    const auto vat = (net * request["vat"_L1].toInt() + 50) / 100;
    if (net + vat >= Money::limit)
        return {};
    return QJsonObject{{u"number"_s, request["number"_L1]},
                       {u"lines"_s, rows},
                       {u"net"_s, toJson(Money{net, currency})},
                       {u"vat"_s, toJson(Money{vat, currency})},
                       {u"total"_s, toJson(Money{net + vat, currency})},
                       {u"paymentMethod"_s, request["payment"_L1]},
                       {u"reference"_s, request["reference"_L1]}};
}

} // namespace

std::optional<qint64> minorUnits(const QString &typed, const QString &currency)
{
    static const QRegularExpression form(u"\\A([0-9]{1,13})(?:[.,]([0-9]{1,2}))?\\z"_s);
    const auto match = form.match(typed.trimmed());
    const bool isWhole = currency == "ISK"_L1 || currency == "JPY"_L1;
    if (!match.hasMatch() || (isWhole && !match.captured(2).isEmpty()))
        return {};
    const auto whole = match.captured(1).toLongLong();
    return isWhole ? whole : whole * 100 + match.captured(2).leftJustified(2, u'0').toLongLong();
}

QJsonObject StaffCommands::run(const QJsonObject &request)
{
    const auto command = request["command"_L1].toString();
    if (command == "mail list"_L1)
        return listMail(request);
    if (command == "mail retry"_L1)
        return retryMail(request);
    if (command == "invoice list"_L1)
        return listInvoice(request);
    if (command == "invoice approve"_L1 || command == "invoice decline"_L1)
        return decideInvoice(request, command == "invoice approve"_L1);
    if (command == "order place"_L1)
        return placeOrder(request);
    if (command == "order complete"_L1 || command == "order cancel"_L1)
        return closeOrder(request, command == "order cancel"_L1 ? OrderStatus::Cancelled : OrderStatus::Completed);
    return staffError(u"The service does not know the command \"%1\"."_s.arg(command));
}

QJsonObject StaffCommands::listMail(const QJsonObject &request)
{
    const auto mails =
        MailStore(m_context).list(mailStateOf(request["state"_L1].toString()), request["most"_L1].toInt(100));
    if (!mails)
        return staffError(u"The mails cannot be read: %1."_s.arg(mails.error().detail));
    QJsonArray rows;
    for (const auto &mail : *mails)
        rows.append(mailRow(mail));
    return staffRows(rows);
}

QJsonObject StaffCommands::retryMail(const QJsonObject &request)
{
    QStringList ids;
    const auto given = request["ids"_L1].toArray();
    for (const auto &id : given)
        ids.append(id.toString());
    const auto count = MailStore(m_context).retry(ids);
    if (!count)
        return staffError(u"The mails cannot be tried again: %1."_s.arg(count.error().detail));
    if (*count < ids.size())
        return staffError(
            u"Only mails that wait or failed are tried again: %1 of %2 did."_s.arg(*count).arg(ids.size()));
    return staffRows({QJsonObject{{u"retried"_s, *count}}});
}

QJsonObject StaffCommands::listInvoice(const QJsonObject &request)
{
    const auto entries = ShopDesk(m_context).applications();
    if (!entries)
        return staffError(u"The applications cannot be read: %1."_s.arg(entries.error().detail));
    QJsonArray rows;
    for (const auto &entry : *entries) {
        if (request["all"_L1].toBool() || entry.application.status == ApplicationStatus::Submitted)
            rows.append(applicationRow(entry));
    }
    return staffRows(rows);
}

QJsonObject StaffCommands::decideInvoice(const QJsonObject &request, bool approved)
{
    ShopDesk desk(m_context);
    const auto id = request["id"_L1].toString();
    const auto entry = desk.application(id);
    if (!entry || !*entry)
        return staffError(entry ? u"There is no application %1."_s.arg(id)
                                : u"The application cannot be read: %1."_s.arg(entry.error().detail));
    const auto typed = request["limit"_L1].toString();
    const auto limit = minorUnits(typed, (*entry)->application.requestedLimit.currency);
    if (!typed.isEmpty() && !limit)
        return staffError(u"\"%1\" is no amount."_s.arg(typed));
    const auto verdict = desk.decide(**entry, approved, limit, request["reason"_L1].toString());
    if (!verdict || *verdict)
        return staffError(verdict ? sentenceOf(**verdict)
                                  : u"The decision cannot be stored: %1."_s.arg(verdict.error().detail));
    const auto after = desk.application(id);
    return staffRows(after && *after ? QJsonArray{applicationRow(**after)} : QJsonArray());
}

QJsonObject StaffCommands::placeOrder(const QJsonObject &request)
{
    const auto buyer =
        ShopDesk(m_context).buyer(request["company"_L1].toString(), request["buyer"_L1].toString());
    if (!buyer)
        return staffError(buyer.error().detail);
    const auto &currency = buyer->company.currency;
    const auto lines = readLines(request["lines"_L1].toArray(), currency);
    if (!lines)
        return staffError(lines.error().detail);
    const auto body = orderBody(request, *lines, currency);
    if (!body)
        return staffError(u"A quantity or the sum is out of range."_s);
    const auto id = makeRecordId();
    const auto answer = AccountStore(m_context).change({buyer->user.id, buyer->company.id, {}, u"selskapd"_s},
                                                       {.action = Mutation::Create,
                                                        .type = RecordType::Order,
                                                        .id = id,
                                                        .body = *body,
                                                        .key = makeRecordId(),
                                                        .fingerprint = id});
    if (answer.refusal)
        return staffError(sentenceOf(*answer.refusal));
    const auto placed = ShopDesk(m_context).order(id);
    return staffRows(placed && *placed ? QJsonArray{orderRow(**placed)} : QJsonArray());
}

QJsonObject StaffCommands::closeOrder(const QJsonObject &request, OrderStatus status)
{
    ShopDesk desk(m_context);
    const auto id = request["id"_L1].toString();
    const auto verdict = desk.close(id, status);
    if (!verdict)
        return staffError(verdict.error().detail);
    if (const auto &refusal = *verdict)
        return staffError(refusal->code == "wrong-state"_L1 ? u"Only an approved order is completed, and only one that waits or is approved is cancelled."_s
                                                            : sentenceOf(*refusal));
    const auto closed = desk.order(id);
    return staffRows(closed && *closed ? QJsonArray{orderRow(**closed)} : QJsonArray());
}
