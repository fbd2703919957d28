// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "daemonoptions.h"

#include "server/mail/mimemessage.h"
#include "server/staff/statefiles.h"

#include "models/entities/description.h"
#include "models/entities/validation.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastUsers = 10;
constexpr int mostUsers = 1'000'000;
constexpr qsizetype longestHours = 120;
constexpr int leastAuditDays = 30;
constexpr int mostAuditDays = 36'500;

Error daemonError(const QString &sentence)
{
    return {ErrorKind::Invalid, sentence, {}};
}

bool isLoopbackName(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// The options, and how the arguments are read into a DaemonOptions.
class DaemonParser {
public:
    DaemonParser()
    {
        m_parser.setApplicationDescription(
            u"The account service of Selskap.\n\nCommands for the shop's staff, each "
            "with its own --help: mail, invoice, order."_s);
        m_parser.addOptions({m_database, m_listen, m_issuer, m_proxy, m_smtp, m_smtpUser, m_smtpPassword, m_smtpCa,
                             m_mailFrom, m_mailFolder, m_phone, m_email, m_hours, m_auditDays, m_restored, m_sample, m_users, m_seed,
                             m_today, m_demo});
    }

    Result<DaemonOptions> read(const QStringList &arguments)
    {
        const auto help = m_parser.addHelpOption();
        const auto version = m_parser.addVersionOption();
        if (!m_parser.parse(arguments))
            return daemonError(m_parser.errorText());
        DaemonOptions options;
        if (m_parser.isSet(help))
            options.text = m_parser.helpText();
        else if (m_parser.isSet(version))
            options.text = u"selskapd " SELSKAP_VERSION "\n"_s;
        if (!options.text.isEmpty())
            return options;
        if (const auto extra = m_parser.positionalArguments(); !extra.isEmpty())
            return daemonError(u"\"%1\" is no option."_s.arg(extra.front()));
        options.database = m_parser.value(m_database);
        if (options.database.isEmpty())
            return daemonError(u"The option --database names the database to use and is required."_s);
        for (const auto part : {&DaemonParser::readAddresses, &DaemonParser::readMail,
                                &DaemonParser::readSupport, &DaemonParser::readSample}) {
            if (const auto sentence = (this->*part)(options); !sentence.isEmpty())
                return daemonError(sentence);
        }
        return options;
    }

private:
    // Each answers what is wrong, or nothing.

    QString readAddresses(DaemonOptions &options) const
    {
        const auto listen = m_parser.value(m_listen);
        if (!readListen(listen, options))
            return u"\"%1\" is no address and port to listen on."_s.arg(listen);
        if (m_parser.isSet(m_issuer)) {
            auto text = m_parser.value(m_issuer);
            if (text.endsWith(u'/'))
                text.chop(1);
            const QUrl url(text, QUrl::StrictMode);
            const bool isSafe =
                url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackName(url.host()));
            if (!url.isValid() || !isSafe || url.host().isEmpty() || !url.path().isEmpty() || url.hasQuery()
                || url.hasFragment() || !url.userInfo().isEmpty())
                return u"\"%1\" is no address such as https://account.example, without anything after it."_s
                    .arg(m_parser.value(m_issuer));
            options.issuer = url.toEncoded();
        }
        const auto proxies = m_parser.values(m_proxy);
        for (const auto &text : proxies) {
            const QHostAddress address(text);
            if (address.isNull())
                return u"\"%1\" is no address of a proxy."_s.arg(text);
            options.trustedProxies.append(address);
        }
        return {};
    }

    QString readMail(DaemonOptions &options) const
    {
        options.mailFolder = m_parser.isSet(m_mailFolder) ? m_parser.value(m_mailFolder)
                                                          : stateFile(options.database, u"mail"_s);
        auto &smtp = options.smtp;
        const QUrl issuer(QString::fromLatin1(options.issuer));
        smtp.from = m_parser.value(m_mailFrom);
        smtp.helloName = issuer.host(QUrl::FullyEncoded).toLatin1();
        if (!m_parser.isSet(m_smtp)) {
            if (m_parser.isSet(m_smtpUser) || m_parser.isSet(m_smtpPassword) || m_parser.isSet(m_smtpCa))
                return u"The options for signing in to a mail server need --smtp."_s;
            if (smtp.from.isEmpty())
                smtp.from = u"selskap@localhost"_s;
            return mailAddress(smtp.from).isEmpty() ? noAddress(smtp.from) : QString();
        }
        smtp.server = QUrl(m_parser.value(m_smtp), QUrl::StrictMode);
        const bool isSmtp = smtp.server.scheme() == "smtp"_L1 || smtp.server.scheme() == "smtps"_L1;
        if (!isSmtp || smtp.server.host().isEmpty() || !smtp.server.userInfo().isEmpty()
            || smtp.server.path().size() > 1 || smtp.server.hasQuery())
            return u"\"%1\" is no mail server such as smtps://mail.example:465; who signs in there is said "
                   u"by "
                   "--smtp-user."_s.arg(smtp.server.toString(QUrl::RemoveUserInfo));
        if (m_parser.isSet(m_mailFolder))
            return u"Mails go to a server or to a folder: --smtp and --mail-folder exclude each other."_s;
        if (mailAddress(smtp.from).isEmpty())
            return smtp.from.isEmpty() ? u"With --smtp, --mail-from says from which address mails come."_s
                                       : noAddress(smtp.from);
        if (options.issuer.isEmpty())
            return u"With --smtp, --issuer says by which address people reach the service: their mails link to it."_s;
        smtp.caFile = m_parser.value(m_smtpCa);
        if (!smtp.caFile.isEmpty() && !QFileInfo(smtp.caFile).isReadable())
            return u"The certificates in %1 cannot be read."_s.arg(smtp.caFile);
        return readPassword(smtp);
    }

    QString readPassword(SmtpOptions &smtp) const
    {
        smtp.user = m_parser.value(m_smtpUser);
        if (smtp.user.isEmpty() != !m_parser.isSet(m_smtpPassword))
            return u"The options --smtp-user and --smtp-password-file belong together."_s;
        if (smtp.user.isEmpty())
            return {};
        QFile file(m_parser.value(m_smtpPassword));
        if (!file.open(QIODevice::ReadOnly))
            return u"The password in %1 cannot be read: %2."_s.arg(file.fileName(), file.errorString());
        smtp.password = file.readLine(1024).trimmed();
        return smtp.password.isEmpty() ? u"There is no password in %1."_s.arg(file.fileName()) : QString();
    }

    QString readSupport(DaemonOptions &options) const
    {
        const auto isFit = [](QStringView key, const QString &text) {
            return text.isEmpty() || !checkValue(*findField(RecordType::User, key), text);
        };
        auto &support = options.support;
        support = {m_parser.value(m_phone).trimmed(), m_parser.value(m_email).trimmed(),
                   m_parser.value(m_hours).simplified()};
        if (!isFit(u"phone", support.supportPhone))
            return u"\"%1\" is no phone number."_s.arg(support.supportPhone);
        if (!isFit(u"email", support.supportEmail))
            return noAddress(support.supportEmail);
        if (support.supportHours.size() > longestHours)
            return u"The hours have at most %1 characters."_s.arg(longestHours);
        return {};
    }

    QString readSample(DaemonOptions &options) const
    {
        bool isDays = false;
        options.auditDays = m_parser.value(m_auditDays).toInt(&isDays);
        if (!isDays || options.auditDays < leastAuditDays || options.auditDays > mostAuditDays)
            return u"The audit trail is kept for %1 to %2 days."_s.arg(leastAuditDays).arg(mostAuditDays);
        options.restored = m_parser.isSet(m_restored);
        options.sample = m_parser.isSet(m_sample);
        bool isNumber = false;
        options.users = m_parser.value(m_users).toInt(&isNumber);
        if (!isNumber || options.users < leastUsers || options.users > mostUsers)
            return u"The number of users lies between %1 and %2."_s.arg(leastUsers).arg(mostUsers);
        options.seed = m_parser.value(m_seed).toUInt(&isNumber);
        if (!isNumber)
            return u"\"%1\" is no whole number for a seed."_s.arg(m_parser.value(m_seed));
        if (m_parser.isSet(m_today)) {
            options.today = QDate::fromString(m_parser.value(m_today), Qt::ISODate);
            if (!options.today.isValid())
                return u"\"%1\" is no day such as 2026-11-23."_s.arg(m_parser.value(m_today));
        }
        options.demo = m_parser.isSet(m_demo);
        if (options.demo && !options.address.isLoopback())
            return u"One-time codes are handed out on a loopback address only."_s;
        return {};
    }

    static QString noAddress(const QString &text) { return u"\"%1\" is no e-mail address."_s.arg(text); }

    /// `HOST:PORT`, where the host is an address: an IPv6 one stands in brackets.
    static bool readListen(const QString &text, DaemonOptions &options)
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

    QCommandLineParser m_parser;
    const QCommandLineOption m_database{
        u"database"_s,
        u"What holds everything: a file, made when it is not there, or postgresql://USER@HOST/NAME."_s,
        u"FILE|URL"_s};
    const QCommandLineOption m_listen{u"listen"_s, u"Where to listen; port 0 takes a free one."_s,
                                      u"HOST:PORT"_s, u"127.0.0.1:8440"_s};
    const QCommandLineOption m_issuer{
        u"issuer"_s, u"The address by which people reach the service, when it stands behind a proxy."_s,
        u"URL"_s};
    const QCommandLineOption m_proxy{
        u"trusted-proxy"_s, u"A proxy that says whom it speaks for; may be given again for another one."_s,
        u"ADDRESS"_s};
    const QCommandLineOption m_smtp{
        u"smtp"_s, u"The server that takes mails: smtp://HOST:PORT or smtps://HOST:PORT."_s, u"URL"_s};
    const QCommandLineOption m_smtpUser{u"smtp-user"_s, u"Who signs in there."_s, u"NAME"_s};
    const QCommandLineOption m_smtpPassword{u"smtp-password-file"_s,
                                            u"The file whose first line is the password."_s, u"FILE"_s};
    const QCommandLineOption m_smtpCa{
        u"smtp-ca-file"_s, u"The certificates against which that of the mail server is checked, instead of the system's."_s, u"FILE"_s};
    const QCommandLineOption m_mailFrom{u"mail-from"_s, u"The address from which mails come."_s,
                                        u"ADDRESS"_s};
    const QCommandLineOption m_mailFolder{
        u"mail-folder"_s,
        u"Where mails are written to without --smtp; beside the database unless it is said."_s, u"FOLDER"_s};
    const QCommandLineOption m_phone{u"support-phone"_s, u"The phone of the shop's customer service."_s,
                                     u"NUMBER"_s};
    const QCommandLineOption m_email{u"support-email"_s, u"The e-mail of the shop's customer service."_s,
                                     u"ADDRESS"_s};
    const QCommandLineOption m_hours{u"support-hours"_s, u"When somebody answers there."_s, u"TEXT"_s};
    const QCommandLineOption m_auditDays{u"audit-days"_s, u"For how many days the audit trail is kept."_s, u"N"_s,
                                         QString::number(Upkeep::auditDays)};
    const QCommandLineOption m_restored{
        u"restored"_s,
        u"The database is a backup that was put back: clients read everything anew. For one start."_s};
    const QCommandLineOption m_sample{u"sample"_s, u"Fill an empty database with two made-up companies."_s};
    const QCommandLineOption m_users{u"users"_s, u"How many users the larger of them has."_s, u"N"_s,
                                     u"250"_s};
    const QCommandLineOption m_seed{u"seed"_s, u"Another number makes up other people and orders."_s, u"S"_s,
                                    u"1"_s};
    const QCommandLineOption m_today{u"today"_s, u"Take this day for the present one."_s, u"DATE"_s};
    const QCommandLineOption m_demo{
        u"demo"_s,
        u"Hand out one-time codes on standard output, and end when standard input closes;"
        " on loopback only."_s};
};

} // namespace

Result<DaemonOptions> parseDaemonOptions(const QStringList &arguments)
{
    return DaemonParser().read(arguments);
}
