// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "staffarguments.h"

#include "server/store/mailstore.h"

#include "models/entities/recordid.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QJsonArray>

#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace {

Error usageError(const QString &sentence)
{
    return {ErrorKind::Invalid, sentence, {}};
}

/// One option of a command; without a value's name it takes none.
struct StaffOption {
    const char *name;
    const char *description;
    const char *value;
    const char *standard;
};

struct StaffCommand {
    const char *group;
    const char *name;
    const char *description;
    const char *ids; ///< what stands behind the command; null: nothing
    bool needsId;
    std::initializer_list<StaffOption> options;
};

const StaffCommand staffCommands[] = {
    {"mail",
     "list",
     "Lists mails, the newest first.",
     nullptr,
     false,
     {{"state", "Only those that are waiting, held, sent, failed or dropped.", "STATE", ""},
      {"most", "How many at most.", "N", "100"}}},
    {"mail",
     "retry",
     "Tries mails again at once: those named, or all that wait or failed.",
     "[ID…]",
     false,
     {}},
    {"invoice",
     "list",
     "Lists applications to pay by invoice that wait for a decision.",
     nullptr,
     false,
     {{"all", "Those that are decided or withdrawn too.", nullptr, ""}}},
    {"invoice",
     "approve",
     "Lets a company pay by invoice.",
     "ID",
     true,
     {{"limit", "The credit limit, such as 50000 or 50000.00; else the one asked for.", "AMOUNT", ""},
      {"reason", "What the company is told.", "TEXT", ""}}},
    {"invoice",
     "decline",
     "Declines an application.",
     "ID",
     true,
     {{"reason", "What the company is told.", "TEXT", ""}}},
    {"order",
     "place",
     "Places an order as one of a company's users.",
     nullptr,
     false,
     {{"company", "The company's organisation number.", "NUMBER", ""},
      {"buyer", "The e-mail of the user who buys.", "EMAIL", ""},
      {"line", "A line of the order, the price for one without VAT; may be given again.",
       "SKU:NAME:QUANTITY:UNITPRICE", ""},
      {"payment", "card or invoice.", "METHOD", "card"},
      {"reference", "The buyer's reference.", "TEXT", ""},
      {"number", "The order's number; else made from the time.", "NUMBER", ""},
      {"vat", "VAT in percent.", "PERCENT", "25"}}},
    {"order", "complete", "Notes that an approved order has been delivered.", "ID", true, {}},
    {"order", "cancel", "Cancels an order that waits or is approved; its budgets are free of it again.", "ID", true, {}},
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const StaffCommand *findCommand(const QStringList &arguments)
{
    for (const auto &command : staffCommands) {
        if (arguments.value(1) == text(command.group) && arguments.value(2) == text(command.name))
            return &command;
    }
    return nullptr;
}

/// The commands of a group, one a line.
QString groupHelp(const QString &group)
{
    QString help =
        u"Usage: selskapd %1 COMMAND --database FILE [--json] …\n\nCommands (each has its own --help):\n"_s
            .arg(group);
    for (const auto &command : staffCommands) {
        if (text(command.group) == group)
            help += u"  %1 %2\n"_s.arg(text(command.name).leftJustified(10), text(command.description));
    }
    return help;
}

/// `SKU:NAME:QUANTITY:UNITPRICE`, where the name may have colons too.
std::optional<QJsonObject> readLine(const QString &typed)
{
    const auto parts = typed.split(u':');
    if (parts.size() < 4)
        return {};
    bool isNumber = false;
    const auto quantity = parts[parts.size() - 2].trimmed().toInt(&isNumber);
    const auto name = parts.mid(1, parts.size() - 3).join(u':').trimmed();
    if (!isNumber || quantity < 1 || name.isEmpty())
        return {};
    return QJsonObject{{u"sku"_s, parts.first().trimmed()},
                       {u"name"_s, name},
                       {u"quantity"_s, quantity},
                       {u"unitPrice"_s, parts.last().trimmed()}};
}

// Each puts the command's parameters into the request, and answers what is wrong, or nothing.

QString readMail(const QCommandLineParser &parser, const StaffCommand &command, QJsonObject &request)
{
    if (text(command.name) != "list"_L1)
        return {};
    bool isNumber = false;
    const auto most = parser.value(u"most"_s).toInt(&isNumber);
    if (!isNumber || most < 1)
        return u"\"%1\" is no number of mails."_s.arg(parser.value(u"most"_s));
    const auto state = parser.value(u"state"_s);
    if (!state.isEmpty() && !mailStateOf(state))
        return u"\"%1\" is no state of a mail: waiting, held, sent, failed or dropped."_s.arg(state);
    request[u"most"_s] = most;
    request[u"state"_s] = state;
    return {};
}

QString readInvoice(const QCommandLineParser &parser, const StaffCommand &command, QJsonObject &request)
{
    if (text(command.name) == "list"_L1) {
        request[u"all"_s] = parser.isSet(u"all"_s);
        return {};
    }
    request[u"reason"_s] = parser.value(u"reason"_s);
    if (text(command.name) == "approve"_L1)
        request[u"limit"_s] = parser.value(u"limit"_s);
    else if (parser.value(u"reason"_s).trimmed().isEmpty())
        return u"The option --reason says why, and is required."_s;
    return {};
}

QString readOrder(const QCommandLineParser &parser, const StaffCommand &command, QJsonObject &request)
{
    if (text(command.name) != "place"_L1)
        return {};
    for (const auto &required : {u"company"_s, u"buyer"_s, u"line"_s}) {
        if (!parser.isSet(required))
            return u"The option --%1 is required."_s.arg(required);
    }
    QJsonArray lines;
    const auto typed = parser.values(u"line"_s);
    for (const auto &line : typed) {
        const auto read = readLine(line);
        if (!read)
            return u"\"%1\" is no line such as S-100:Planks:10:49.90."_s.arg(line);
        lines.append(*read);
    }
    bool isNumber = false;
    const auto vat = parser.value(u"vat"_s).toInt(&isNumber);
    if (!isNumber || vat < 0 || vat > 100)
        return u"\"%1\" is no percentage."_s.arg(parser.value(u"vat"_s));
    const auto payment = parser.value(u"payment"_s);
    if (payment != "card"_L1 && payment != "invoice"_L1)
        return u"\"%1\" is no way to pay: card or invoice."_s.arg(payment);
    const auto number = parser.value(u"number"_s);
    request[u"number"_s] =
        number.isEmpty() ? QDateTime::currentDateTimeUtc().toString(u"yyMMdd-HHmmsszzz"_s) : number;
    request[u"company"_s] = parser.value(u"company"_s).remove(u' ');
    request[u"buyer"_s] = parser.value(u"buyer"_s);
    request[u"reference"_s] = parser.value(u"reference"_s);
    request[u"lines"_s] = lines;
    request[u"vat"_s] = vat;
    request[u"payment"_s] = payment;
    return {};
}

QString readIds(const QCommandLineParser &parser, const StaffCommand &command, QJsonObject &request)
{
    const auto given = parser.positionalArguments().mid(2);
    if (!command.ids && !given.isEmpty())
        return u"\"%1\" is no option."_s.arg(given.first());
    if (command.needsId && given.size() != 1)
        return text(command.group) == "order"_L1
            ? u"The command needs the id of one order, as \"selskapd order place\" has told it."_s
            : u"The command needs the id of one application; \"selskapd invoice list\" shows them."_s;
    for (const auto &id : given) {
        if (!isRecordId(id))
            return u"\"%1\" is no id."_s.arg(id);
    }
    if (command.needsId)
        request[u"id"_s] = given.first();
    else if (command.ids)
        request[u"ids"_s] = QJsonArray::fromStringList(given);
    return {};
}

} // namespace

bool isStaffCommand(const QStringList &arguments)
{
    const auto group = arguments.value(1);
    return std::any_of(std::begin(staffCommands), std::end(staffCommands),
                       [&](const auto &command) { return group == text(command.group); });
}

Result<StaffArguments> parseStaffArguments(const QStringList &arguments)
{
    const auto group = arguments.value(1);
    const auto *command = findCommand(arguments);
    if (!command && QStringList{u"-h"_s, u"--help"_s}.contains(arguments.value(2)))
        return StaffArguments{.text = groupHelp(group), .database = {}, .request = {}};
    if (!command)
        return usageError(
            u"\"selskapd %1\" needs a command that it knows; \"selskapd %1 --help\" lists them."_s.arg(
                group));

    QCommandLineParser parser;
    parser.setApplicationDescription(text(command->description));
    parser.addPositionalArgument(group, u"The command."_s, group + u' ' + text(command->name));
    if (command->ids)
        parser.addPositionalArgument(u"id"_s, u"As the list shows it."_s, text(command->ids));
    const auto help = parser.addHelpOption();
    parser.addOption({u"database"_s, u"The database of the service, running or not."_s, u"FILE"_s});
    parser.addOption({u"json"_s, u"Print JSON instead of a table."_s});
    for (const auto &option : command->options)
        parser.addOption(
            {text(option.name), text(option.description), text(option.value), text(option.standard)});
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    StaffArguments read{.text = parser.isSet(help) ? parser.helpText() : QString(),
                        .database = parser.value(u"database"_s),
                        .json = parser.isSet(u"json"_s),
                        .request = {{u"command"_s, group + u' ' + text(command->name)}}};
    if (!read.text.isEmpty())
        return read;
    auto wrong = read.database.isEmpty() ? u"The option --database names the database and is required."_s
                                         : readIds(parser, *command, read.request);
    if (wrong.isEmpty())
        wrong = group == "mail"_L1  ? readMail(parser, *command, read.request)
            : group == "invoice"_L1 ? readInvoice(parser, *command, read.request)
                                    : readOrder(parser, *command, read.request);
    return wrong.isEmpty() ? Result<StaffArguments>(read) : usageError(wrong);
}
