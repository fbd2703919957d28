// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "account.h"
#include "commandline.h"
#include "diagnosis.h"
#include "program.h"
#include "settings.h"
#include "tour.h"

#include "translations/translations.h"
#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/spokendescriptions.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <memory>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;
constexpr auto smokePatience = 120s;

void say(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

/// Says a sentence where it is seen: on the terminal, and in a window when there is one to be had; then ends.
void endWith(const QString &sentence, bool window)
{
    say(stderr, u"selskap: "_s + sentence);
    if (!window) {
        QCoreApplication::exit(exitFailed);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, QCoreApplication::translate("main", "Selskap"), sentence, QMessageBox::Close);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QMessageBox::finished, qApp, [] { QCoreApplication::exit(exitFailed); });
    box->show();
}

void smoke(Program *program)
{
    auto *limit = new QTimer(program);
    limit->setSingleShot(true);
    QObject::connect(limit, &QTimer::timeout, program, [] {
        endWith(QCoreApplication::translate("main", "The account was not synchronised within two minutes."), false);
    });
    limit->start(smokePatience);
    QObject::connect(program, &Program::accountOpened, program, [program] {
        program->showWindow(u"nb"_s, int(Theme::Light));
        auto *actions = program->account()->actions();
        QObject::connect(actions, &AccountActions::statusChanged, program, [](const SyncStatus &status) {
            if (status.phase == SyncStatus::Phase::Live && status.syncedAt.isValid())
                QCoreApplication::exit(0);
        });
    });
}

void tour(Program *program, const QString &folder, bool once)
{
    auto *guide = new Tour(program, folder, once, program);
    QObject::connect(program, &Program::accountOpened, guide, &Tour::start);
    QObject::connect(guide, &Tour::finished, guide, [folder](int pictures) {
        say(stdout, QCoreApplication::translate("main", "%n picture(s) are in %1", nullptr, pictures).arg(folder));
        QCoreApplication::exit(0);
    });
    QObject::connect(guide, &Tour::failed, guide, [](const QString &sentence) { endWith(sentence, false); });
}

} // namespace

int main(int argc, char **argv)
{
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    // What a crash would leave behind could hold a token.
    prctl(PR_SET_DUMPABLE, 0);
#endif
    if (CommandLine::needsNoDisplay(argc, argv) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"selskap"_s);
    QApplication::setApplicationVersion(QStringLiteral(SELSKAP_VERSION));
    QApplication::setApplicationDisplayName({});
    QApplication::setDesktopFileName(u"io.github.selskap.Selskap"_s);
    QApplication::setWindowIcon(applicationIcon());
    app.installEventFilter(new SpokenDescriptions(&app));

    const auto arguments = QApplication::arguments().mid(1);
    installTranslators(app, Settings::systemLanguage());
    const auto parsed = CommandLine::parse(arguments);
    if (!parsed) {
        say(stderr, u"selskap: "_s + parsed.error().detail);
        return exitUsage;
    }
    auto line = *parsed;
    if (line.task == CommandLine::Task::Help) {
        say(stdout, CommandLine::help());
        return 0;
    }
    if (line.task == CommandLine::Task::Version) {
        say(stdout, u"selskap "_s + QApplication::applicationVersion());
        return 0;
    }

    // Pictures and smoke leave nothing behind and find nothing from before.
    std::unique_ptr<QTemporaryDir> passing;
    const bool isPassing = line.demo && line.task != CommandLine::Task::Window;
    if (isPassing)
        passing = std::make_unique<QTemporaryDir>();
    if (line.task == CommandLine::Task::Tour) {
        line.language = u"nb"_s;
        if (!line.today.isValid())
            line.today = QDate(2026, 11, 23);
    }
    const auto folder = passing ? passing->path() : line.profileFolder.isEmpty() ? Settings::usualFolder() : line.profileFolder;

    if (line.task == CommandLine::Task::Diagnose) {
        Diagnosis diagnosis(folder);
        QObject::connect(&diagnosis, &Diagnosis::line, &app, [](const QString &text) { say(stdout, text); });
        QObject::connect(&diagnosis, &Diagnosis::finished, &app,
                         [](bool complete) { QCoreApplication::exit(complete ? 0 : exitFailed); }, Qt::QueuedConnection);
        diagnosis.run();
        return QApplication::exec();
    }

    Settings settings(folder);
    installTranslators(app, line.language.isEmpty() ? settings.language() : line.language);
    Program program(line, &settings);
    QObject::connect(&program, &Program::failed, &app,
                     [window = line.task == CommandLine::Task::Window](const QString &sentence) { endWith(sentence, window); },
                     Qt::QueuedConnection);
    QObject::connect(&program, &Program::finished, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    if (line.task == CommandLine::Task::Smoke)
        smoke(&program);
    else if (line.task == CommandLine::Task::Tour)
        tour(&program, line.tourFolder, line.once);
    program.start();
    return QApplication::exec();
}
