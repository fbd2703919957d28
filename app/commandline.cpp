// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "commandline.h"

#include "models/recordtexts.h"
#include "recordlink.h"

#include <QCommandLineParser>
#include <QDir>
#include <QHostAddress>

#include <array>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostDemonstrationUsers = 1'000'000;

struct Options {
    QCommandLineOption demo{u"demo"_s, CommandLine::tr("Start with a sample company and its own service on this machine.")};
    QCommandLineOption as{u"as"_s, CommandLine::tr("In the demonstration, sign in as administrator, manager, approver or customer."),
                          u"role"_s};
    QCommandLineOption users{u"users"_s, CommandLine::tr("How many users a new sample company has (13 to 1000000)."), u"number"_s};
    QCommandLineOption fresh{u"fresh"_s, CommandLine::tr("Begin the demonstration anew.")};
    QCommandLineOption today{u"today"_s, CommandLine::tr("Fix the demonstration's day (YYYY-MM-DD)."), u"day"_s};
    QCommandLineOption server{u"server"_s, CommandLine::tr("The address of the account service."), u"url"_s};
    QCommandLineOption profile{u"profile"_s, CommandLine::tr("Keep all data in this folder."), u"folder"_s};
    QCommandLineOption language{u"language"_s, CommandLine::tr("The language of the window, one of %1.").arg(RecordTexts::languages().join(", "_L1)), u"code"_s};
    QCommandLineOption smoke{u"smoke"_s, CommandLine::tr("Start without a window, synchronise once and end.")};
    QCommandLineOption diagnose{u"diagnose"_s, CommandLine::tr("Tell what this machine has of what the program needs.")};
    QCommandLineOption tour{u"tour"_s, CommandLine::tr("Make pictures of every part of the window in this folder."), u"folder"_s};
    QCommandLineOption once{u"once"_s, CommandLine::tr("Make each picture of the tour once, the languages and themes taking turns.")};
    QCommandLineOption version{QStringList{u"v"_s, u"version"_s}, CommandLine::tr("Tell the version.")};
    QCommandLineOption help{QStringList{u"h"_s, u"help"_s}, CommandLine::tr("Show this help.")};

    void addTo(QCommandLineParser &parser) const
    {
        parser.addOptions({demo, as, users, fresh, today, server, profile, language, smoke, diagnose, tour, once, version, help});
        parser.setApplicationDescription(CommandLine::tr("Administers a company's account at a web shop."));
        parser.addPositionalArgument(u"link"_s, CommandLine::tr("A link of a mail, which the window of its company opens."), u"[link]"_s);
    }
};

Error wrong(const QString &sentence)
{
    return {ErrorKind::Invalid, sentence, {}};
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    options.addTo(parser);
    if (!parser.parse(QStringList{u"selskap"_s} + arguments)) {
        const auto unknown = parser.unknownOptionNames();
        if (!unknown.isEmpty())
            return wrong(tr("There is no option “%1”. “selskap --help” lists them.").arg(unknown.first()));
        return wrong(tr("An option lacks its value. “selskap --help” lists them."));
    }
    CommandLine line;
    if (const auto rest = parser.positionalArguments(); !rest.isEmpty()) {
        if (!rest.first().startsWith("selskap:"_L1) || rest.size() > 1)
            return wrong(tr("“%1” is no option. “selskap --help” lists them.").arg(rest.last()));
        if (!RecordLink::parse(rest.first()))
            return wrong(tr("“%1” is no link that Selskap can open.").arg(rest.first()));
        line.link = rest.first();
    }
    line.demo = parser.isSet(options.demo);
    line.fresh = parser.isSet(options.fresh);
    line.as = parser.isSet(options.as) ? parser.value(options.as) : u"administrator"_s;
    static const QStringList roles{u"administrator"_s, u"manager"_s, u"approver"_s, u"customer"_s};
    if (!roles.contains(line.as))
        return wrong(tr("--as takes administrator, manager, approver or customer, not “%1”.").arg(line.as));
    if (parser.isSet(options.users)) {
        bool isNumber = false;
        line.users = parser.value(options.users).toInt(&isNumber);
        if (!isNumber || line.users < 13 || line.users > mostDemonstrationUsers)
            return wrong(tr("--users takes a number from 13 to 1000000, not “%1”.").arg(parser.value(options.users)));
    }
    if (parser.isSet(options.today)) {
        line.today = QDate::fromString(parser.value(options.today), Qt::ISODate);
        if (!line.today.isValid())
            return wrong(tr("--today takes a day such as 2026-11-23, not “%1”.").arg(parser.value(options.today)));
    }
    if (parser.isSet(options.server)) {
        auto address = serverAddress(parser.value(options.server));
        if (!address)
            return address.error();
        line.server = *address;
    }
    if (parser.isSet(options.profile)) {
        if (parser.value(options.profile).isEmpty())
            return wrong(tr("--profile takes a folder."));
        line.profileFolder = QDir(parser.value(options.profile)).absolutePath();
    }
    if (parser.isSet(options.language)) {
        line.language = parser.value(options.language);
        if (!RecordTexts::languages().contains(line.language))
            return wrong(tr("--language takes one of %1, not “%2”.").arg(RecordTexts::languages().join(", "_L1), line.language));
    }
    if (parser.isSet(options.help))
        line.task = Task::Help;
    else if (parser.isSet(options.version))
        line.task = Task::Version;
    else if (parser.isSet(options.diagnose))
        line.task = Task::Diagnose;
    else if (parser.isSet(options.tour))
        line.task = Task::Tour;
    else if (parser.isSet(options.smoke))
        line.task = Task::Smoke;
    if (line.task == Task::Tour) {
        if (parser.value(options.tour).isEmpty())
            return wrong(tr("--tour takes a folder."));
        line.tourFolder = QDir(parser.value(options.tour)).absolutePath();
        line.demo = true;
    }
    line.once = parser.isSet(options.once);
    if (line.once && line.task != Task::Tour)
        return wrong(tr("--once goes with --tour."));
    if (line.task == Task::Smoke && !line.server.isValid())
        line.demo = true;
    if (line.demo && line.server.isValid())
        return wrong(tr("--demo brings its own service; leave out --server."));
    if (!line.demo && (line.fresh || line.users > 0 || line.today.isValid() || parser.isSet(options.as)))
        return wrong(tr("--as, --users, --fresh and --today go with --demo."));
    return line;
}

QString CommandLine::help()
{
    QCommandLineParser parser;
    Options{}.addTo(parser);
    return parser.helpText();
}

bool CommandLine::needsNoDisplay(int count, char **arguments)
{
    static constexpr std::array<std::string_view, 8> names{"--smoke", "--tour", "--diagnose", "--version",
                                                           "--help", "-h", "-v", "-help"};
    for (int i = 1; i < count; ++i) {
        const std::string_view argument = arguments[i];
        for (const auto name : names) {
            if (argument == name || (argument.starts_with(name) && argument.substr(name.size(), 1) == "="))
                return true;
        }
    }
    return false;
}

Result<QUrl> serverAddress(const QString &typed)
{
    auto text = typed.trimmed();
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return wrong(CommandLine::tr("“%1” is not the address of a service. It should look like https://account.example.com.")
                         .arg(typed.trimmed()));
    }
    const bool onThisMachine = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && onThisMachine)) {
        return wrong(CommandLine::tr("“%1” is not encrypted. Use an address that begins with https://.").arg(typed.trimmed()));
    }
    QUrl clean;
    clean.setScheme(url.scheme());
    clean.setHost(url.host());
    clean.setPort(url.port());
    auto path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    clean.setPath(path);
    return clean;
}
