// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "diagnosis.h"

#include "models/remote/keychainsecretstore.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QPluginLoader>
#include <QSslSocket>
#include <QTemporaryFile>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A Qt plugin by a part of its file's name, in the folders where Qt looks.
QString findPlugin(const QString &kind, const QString &part)
{
    for (const auto &path : QCoreApplication::libraryPaths()) {
        const QDir folder(path + u'/' + kind);
        const auto found = folder.entryList({u'*' + part + u'*'}, QDir::Files);
        if (!found.isEmpty())
            return folder.filePath(found.first());
    }
    return {};
}

} // namespace

Diagnosis::Diagnosis(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_folder(dataFolder)
{
}

void Diagnosis::report(bool present, const QString &what, const QString &detail, bool needed)
{
    m_complete = m_complete && (present || !needed);
    emit line(u"%1  %2: %3"_s.arg(present ? u"ok     "_s : u"missing"_s, what, detail));
}

void Diagnosis::run()
{
    emit line(u"Selskap %1, Qt %2 (built with %3), %4, %5"_s.arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
                                                                 QStringLiteral(QT_VERSION_STR), QSysInfo::prettyProductName(),
                                                                 QSysInfo::currentCpuArchitecture()));
    const auto sqlite = findPlugin(u"sqldrivers"_s, u"sqlite"_s);
    report(!sqlite.isEmpty(), u"SQLite driver"_s, sqlite.isEmpty() ? u"install libqt6sql6-sqlite"_s : sqlite);
    const auto svg = findPlugin(u"imageformats"_s, u"qsvg"_s);
    report(!svg.isEmpty(), u"SVG images"_s, svg.isEmpty() ? u"install libqt6svg6"_s : svg);
    report(QSslSocket::supportsSsl(), u"TLS"_s,
           QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : u"no TLS plugin was found"_s);
    const auto platform = findPlugin(u"platforms"_s, u"q"_s);
    report(!platform.isEmpty(), u"window system plugins"_s, platform.isEmpty() ? u"install qt6-qpa-plugins"_s : QFileInfo(platform).path());
    const QFileInfo service(QDir(QCoreApplication::applicationDirPath()).filePath(u"selskapd"_s));
    report(service.isExecutable(), u"service for the demonstration"_s, service.filePath(), false);
    QTemporaryFile probe(QDir(m_folder).filePath(u"probe-XXXXXX"_s));
    const bool writable = QDir().mkpath(m_folder) && probe.open();
    report(writable, u"data folder"_s, m_folder);
    report(true, u"languages"_s, availableLanguages().join(u", "_s));
    checkKeyring();
}

void Diagnosis::checkKeyring()
{
    // Outlives this object if the keyring never answers.
    auto *store = new KeychainSecretStore(this);
    auto *limit = new QTimer(this);
    limit->setSingleShot(true);
    const auto answered = [this, limit](bool works, const QString &detail) {
        if (!limit->isActive())
            return;
        limit->stop();
        report(works, u"keyring"_s, detail, false);
        emit finished(m_complete);
    };
    connect(limit, &QTimer::timeout, this, [this] {
        report(false, u"keyring"_s, u"no answer within 10 s"_s, false);
        emit finished(m_complete);
    });
    limit->start(10s);
    const auto key = u"diagnosis"_s;
    store->write(key, "probe", [store, key, answered](const Result<void> &written) {
        if (!written)
            return answered(false, written.error().detail);
        store->remove(key, [answered](const Result<void> &removed) {
            answered(removed.ok(), removed ? u"a secret was written, read back and removed"_s : removed.error().detail);
        });
    });
}
