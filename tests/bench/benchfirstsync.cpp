// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "benchcommands.h"
#include "childprocess.h"
#include "firstsync.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

void Bench::firstSync(Report &report, qint64 rows)
{
    const ChildProcess server({u"pages"_s, u"--rows"_s, QString::number(rows)});
    const auto port = quint16(server.firstLine().toInt());
    const QTemporaryDir limit;
    const QTemporaryDir ours;
    const QTemporaryDir peer;
    // The limit goes first, and so pays for what the first run warms.
    const auto fastest = syncAtTheLimit(port, limit.path());
    const auto own = syncAsWeDo(port, ours.path(), rows);
    const auto plain = syncWithPlainQt(port, peer.path());
    if (fastest.hits != own.hits || own.hits != plain.hits)
        giveUp(u"the searches found %1, %2 and %3"_s.arg(fastest.hits).arg(own.hits).arg(plain.hits));
    if (!haveSameRows(ours.path(), limit.path()))
        giveUp(u"the limit did not store the same rows"_s);
    report.add(u"limit"_s, fastest.time);
    report.add(u"ours"_s, own.time);
    report.add(u"ours: longest stretch of the GUI thread"_s, own.longestStretch, u"ms"_s);
    report.add(u"peer: plain Qt"_s, plain.time);
    report.add(u"peer: longest stretch of the GUI thread"_s, plain.longestStretch, u"ms"_s);
    report.addRatio(u"ours against the limit"_s, own.time, fastest.time);
    report.addRatio(u"peer against ours"_s, plain.time, own.time);
}
