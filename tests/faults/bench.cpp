// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "bench.h"

#include <QDir>
#include <QFile>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QHash<QString, QByteArray>> filesIn(const QString &folder)
{
    QHash<QString, QByteArray> files;
    const auto names = QDir(folder).entryList(QDir::Files);
    for (const auto &name : names) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::Storage, file.errorString(), {}};
        files.insert(name, file.readAll());
    }
    return files;
}

QString textOf(const Error &error)
{
    return u"%1 (%2)"_s.arg(error.detail, QString::number(int(error.kind)));
}

} // namespace

Bench::Bench(Scenario scenario, const QString &folder)
    : m_scenario(std::move(scenario)), m_folder(folder)
{
}

Result<void> Bench::layOut(const QHash<QString, QByteArray> &files)
{
    QDir folder(m_folder);
    const auto old = folder.entryList(QDir::Files);
    for (const auto &name : old) {
        if (!folder.remove(name))
            return Error{ErrorKind::Storage, u"%1 stays"_s.arg(name), {}};
    }
    for (auto each = files.begin(); each != files.end(); ++each) {
        QFile file(folder.filePath(each.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(each.value()) != each.value().size())
            return Error{ErrorKind::Storage, file.errorString(), {}};
    }
    return {};
}

Result<void> Bench::prepare()
{
    if (m_scenario.prepare) {
        if (auto prepared = m_scenario.prepare(m_folder); !prepared)
            return prepared;
    }
    const auto files = filesIn(m_folder);
    if (!files)
        return files.error();
    m_before = *files;

    FaultInjection::beginRecording();
    {
        const auto subject = m_scenario.make();
        auto done = subject->open(m_folder);
        m_losesAnyway = subject->hasLost;
        FaultInjection::mark(0);
        for (qsizetype step = 0; done && step <= subject->steps(); ++step) {
            const auto holds = subject->holds();
            if (!holds)
                return holds.error();
            m_states.push_back(*holds);
            if (step == subject->steps())
                break;
            done = subject->take(step);
            FaultInjection::mark(step + 1);
        }
        if (!done)
            return done;
    }
    m_recording = FaultInjection::endRecording();

    for (const auto fault : allFaults) {
        if (auto done = layOut(m_before); !done)
            return done;
        FaultInjection::begin(fault, 0, false);
        auto done = takeAll(m_scenario.make, m_folder);
        m_calls[size_t(fault)] = FaultInjection::end();
        if (!done)
            return done;
    }
    return {};
}

/// Whether it holds what it does after some number of steps between these; then that number.
QString Bench::mayHold(Subject &subject, qsizetype least, qsizetype most, qsizetype &step) const
{
    const auto holds = subject.holds();
    if (!holds)
        return u"cannot be read: "_s + textOf(holds.error());
    for (step = std::min(most, qsizetype(m_states.size()) - 1); step >= least; --step) {
        if (m_states[size_t(step)] == *holds)
            return {};
    }
    step = least;
    if (!m_scenario.isAtomic && least < most)
        return {};
    return u"holds something else than after %1 to %2 steps:\n%3"_s.arg(QString::number(least), QString::number(most),
                                                                       QString::fromUtf8(*holds));
}

/// Without further faults everything must work, and be there after another start.
QString Bench::finish(std::unique_ptr<Subject> subject, qsizetype step, bool mayBeginAnew)
{
    bool saysDamaged = false; // then the next start has to set it right
    for (; step < subject->steps() && !saysDamaged; ++step) {
        const auto done = subject->take(step);
        saysDamaged = !done && mayBeginAnew && done.error().kind == ErrorKind::Corrupt;
        if (!done && !saysDamaged)
            return u"step %1 fails without a fault: %2"_s.arg(QString::number(step), textOf(done.error()));
    }
    subject = {};
    subject = m_scenario.make();
    if (const auto opened = subject->open(m_folder); !opened)
        return u"does not open again at the end: "_s + textOf(opened.error());
    if (mayBeginAnew && (subject->hasLost || saysDamaged)) {
        const auto holds = subject->holds();
        return holds ? QString() : textOf(holds.error());
    }
    if (subject->hasLost)
        return u"says at the end that something was lost"_s;
    return mayHold(*subject, subject->steps(), subject->steps(), step);
}

Bench::Outcome Bench::strike(const Strike &strike)
{
    if (const auto done = layOut(m_before); !done)
        return {textOf(done.error()), true};
    FaultInjection::begin(strike.fault, strike.number, strike.isLasting);
    auto subject = m_scenario.make();
    auto done = subject->open(m_folder);
    bool hasLost = subject->hasLost;
    const bool isOpen = done.ok();
    qsizetype step = 0;
    const bool mayBeginAnew = m_scenario.kind == Scenario::Kind::Rebuildable && strike.fault == Fault::Corrupt;
    if (isOpen && hasLost && !m_losesAnyway && mayBeginAnew) {
        FaultInjection::end();
        const auto holds = subject->holds();
        return {holds ? QString() : textOf(holds.error()), true};
    }
    while (done && step < subject->steps()) {
        if (done = subject->take(step); done)
            ++step;
    }
    const bool mayEndHere = done.ok();
    if (mayEndHere)
        subject = {}; // closing may fail as well
    FaultInjection::end();
    if (!FaultInjection::hasStruck())
        return {};
    if (!done && done.error().kind == ErrorKind::Defect)
        return {u"says something untrue: "_s + textOf(done.error()), true};

    qsizetype most = step;
    if (!done && isOpen && strike.goesOn) {
        // Nothing of the step may have happened, unless it says no more than that this is not known.
        const bool mayHaveHappened = !m_scenario.isAtomic || done.error().kind == ErrorKind::ServerFailed;
        if (auto violation = mayHold(*subject, step, step + (mayHaveHappened ? 1 : 0), step); !violation.isEmpty())
            return {u"after a step that failed (%1): "_s.arg(textOf(done.error())) + violation, true};
    } else {
        if (!done && isOpen)
            most = step + 1; // it may have reached the disk before it failed
        subject = {};
        subject = m_scenario.make();
        if (const auto again = subject->open(m_folder); !again)
            return {u"does not open again: "_s + textOf(again.error()), true};
        hasLost = hasLost || subject->hasLost;
        const bool hasSaidSo = subject->hasLost || (!isOpen && !done && done.error().kind == ErrorKind::Corrupt);
        if (hasSaidSo && mayBeginAnew) {
            const auto holds = subject->holds(); // nothing, as it has to when it is taken for damaged
            return {holds ? QString() : textOf(holds.error()), true};
        }
        if (hasLost && m_losesAnyway && strike.fault == Fault::Corrupt)
            return {{}, true}; // more was taken for damaged than is, and that was said
        if (auto violation = mayHold(*subject, step, most, step); !violation.isEmpty())
            return {u"after another start (%1): "_s.arg(done ? u"no failure"_s : textOf(done.error())) + violation, true};
    }
    if (hasLost && !m_losesAnyway && strike.fault != Fault::Corrupt)
        return {u"says that something was lost"_s, true};
    if (!hasLost && m_losesAnyway && m_scenario.kind == Scenario::Kind::Durable)
        return {u"does not say that something was lost"_s, true};
    return {finish(std::move(subject), step, mayBeginAnew), true};
}

QString Bench::judgeImage(const QHash<QString, QByteArray> &files, qsizetype acknowledged)
{
    if (const auto done = layOut(files); !done)
        return textOf(done.error());
    auto subject = m_scenario.make();
    if (const auto opened = subject->open(m_folder); !opened)
        return u"does not open: "_s + textOf(opened.error());
    if (subject->hasLost)
        return u"says that something was lost"_s;
    const bool isDurable = m_scenario.kind == Scenario::Kind::Durable;
    qsizetype step = 0;
    if (auto violation = mayHold(*subject, isDurable ? acknowledged : 0, acknowledged + 1, step); !violation.isEmpty())
        return violation;
    return finish(std::move(subject), step, false);
}
