// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "postgresaddress.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace {

Error addressError(const QString &what)
{
    return {ErrorKind::Invalid, what, {}};
}

/// For Qt's driver, which hands the options on with blanks for the semicolons between them.
bool fitsAsOption(const QString &value)
{
    return !value.isEmpty() && !value.contains(u';') && !value.contains(u'\'') && !value.contains(u'\\');
}

} // namespace

bool PostgresAddress::isUrl(const QString &text)
{
    return text.startsWith("postgresql:"_L1) || text.startsWith("postgres:"_L1);
}

Result<PostgresAddress> PostgresAddress::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || !text.section(u':', 1).startsWith("//"_L1)) {
        return addressError(u"the address of the database has to read postgresql://user@host:port/database,"
                            " with % and two digits for special characters"_s);
    }
    PostgresAddress address{url.host(),
                            url.port(),
                            url.userName(QUrl::FullyDecoded),
                            url.password(QUrl::FullyDecoded),
                            url.path(QUrl::FullyDecoded).mid(1),
                            {}};
    if (address.database.isEmpty() || address.database.contains(u'/'))
        return addressError(u"the address has to name one database: postgresql://user@host:port/database"_s);
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        static const QStringList known{u"sslmode"_s, u"sslrootcert"_s, u"sslcert"_s, u"sslkey"_s};
        if (key == "host"_L1 && address.host.isEmpty() && !value.isEmpty())
            address.host = value;
        else if (known.contains(key) && fitsAsOption(value))
            address.options += u"%1='%2';"_s.arg(key, value);
        else
            return addressError(u"the address of the database must not say \"%1\" there"_s.arg(key));
    }
    return address;
}

QString PostgresAddress::name() const
{
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setUserName(user);
    url.setPath(u'/' + database);
    if (host.startsWith(u'/')) {
        QUrlQuery query;
        query.addQueryItem(u"host"_s, host);
        url.setQuery(query);
        url.setHost(u""_s);
    } else {
        url.setHost(host);
        url.setPort(port);
    }
    return url.toString();
}
