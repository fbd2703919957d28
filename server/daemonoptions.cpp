// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "daemonoptions.h"

#include <QCommandLineParser>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastUsers = 10;
constexpr int mostUsers = 1'000'000;

Error daemonError(const QString &sentence)
{
    return {ErrorKind::Invalid, sentence, {}};
}

/// `HOST:PORT`, where the host is an address: an IPv6 one stands in brackets.
bool readListen(const QString &text, DaemonOptions &options)
{
    const auto colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const auto port = text.sliced(colon + 1).toUShort(&isNumber);
    auto host = text.first(std::max<qsizetype>(colon, 0));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    if (host == "localhost"_L1)
        host = u"127.0.0.1"_s;
    options.port = port;
    return isNumber && options.address.setAddress(host);
}

} // namespace

Result<DaemonOptions> parseDaemonOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The account service of Selskap."_s);
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    const QCommandLineOption database(
        u"database"_s, u"The file that holds everything; made when it is not there."_s, u"FILE"_s);
    const QCommandLineOption listen(u"listen"_s, u"Where to listen; port 0 takes a free one."_s,
                                    u"HOST:PORT"_s, u"127.0.0.1:8440"_s);
    const QCommandLineOption sample(u"sample"_s, u"Fill an empty database with two made-up companies."_s);
    const QCommandLineOption users(u"users"_s, u"How many users the larger of them has."_s, u"N"_s, u"250"_s);
    const QCommandLineOption seed(u"seed"_s, u"Another number makes up other people and orders."_s, u"S"_s,
                                  u"1"_s);
    const QCommandLineOption today(u"today"_s, u"Take this day for the present one."_s, u"DATE"_s);
    const QCommandLineOption demo(
        u"demo"_s,
        u"Hand out one-time codes on standard output, and end when standard input closes;"
        " on loopback only."_s);
    parser.addOptions({database, listen, sample, users, seed, today, demo});
    if (!parser.parse(arguments))
        return daemonError(parser.errorText());

    DaemonOptions options;
    if (parser.isSet(help))
        options.text = parser.helpText();
    else if (parser.isSet(version))
        options.text = u"selskapd " SELSKAP_VERSION "\n"_s;
    if (!options.text.isEmpty())
        return options;
    if (const auto extra = parser.positionalArguments(); !extra.isEmpty())
        return daemonError(u"\"%1\" is no option."_s.arg(extra.front()));
    options.database = parser.value(database);
    if (options.database.isEmpty())
        return daemonError(u"The option --database names the file to use and is required."_s);
    if (!readListen(parser.value(listen), options))
        return daemonError(u"\"%1\" is no address and port to listen on."_s.arg(parser.value(listen)));
    options.sample = parser.isSet(sample);
    bool isNumber = false;
    options.users = parser.value(users).toInt(&isNumber);
    if (!isNumber || options.users < leastUsers || options.users > mostUsers)
        return daemonError(u"The number of users lies between %1 and %2."_s.arg(leastUsers).arg(mostUsers));
    options.seed = parser.value(seed).toUInt(&isNumber);
    if (!isNumber)
        return daemonError(u"\"%1\" is no whole number for a seed."_s.arg(parser.value(seed)));
    if (parser.isSet(today)) {
        options.today = QDate::fromString(parser.value(today), Qt::ISODate);
        if (!options.today.isValid())
            return daemonError(u"\"%1\" is no day such as 2026-11-23."_s.arg(parser.value(today)));
    }
    options.demo = parser.isSet(demo);
    if (options.demo && !options.address.isLoopback())
        return daemonError(u"One-time codes are handed out on a loopback address only."_s);
    return options;
}
