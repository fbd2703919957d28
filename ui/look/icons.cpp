// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0
#include "icons.h"

#include "paletteiconengine.h"

using namespace Qt::Literals::StringLiterals;

// Outside any namespace, as the macro demands; a static library's resources register only when asked to.
static void initIconResources()
{
    Q_INIT_RESOURCE(selskap);
}

namespace {

QLatin1StringView iconFile(Icon name)
{
    switch (name) {
    case Icon::User: return "user"_L1;
    case Icon::UserPlus: return "user-plus"_L1;
    case Icon::Invite: return "mail-plus"_L1;
    case Icon::Users: return "users"_L1;
    case Icon::Group: return "network"_L1;
    case Icon::Role: return "shield"_L1;
    case Icon::Budget: return "wallet"_L1;
    case Icon::Order: return "receipt"_L1;
    case Icon::Company: return "building"_L1;
    case Icon::Search: return "search"_L1;
    case Icon::Refresh: return "refresh-cw"_L1;
    case Icon::Edit: return "pencil"_L1;
    case Icon::Save: return "save"_L1;
    case Icon::Cancel: return "x"_L1;
    case Icon::Undo: return "undo-2"_L1;
    case Icon::Redo: return "redo-2"_L1;
    case Icon::Columns: return "columns-3"_L1;
    case Icon::Offline: return "cloud-off"_L1;
    case Icon::Online: return "cloud-check"_L1;
    case Icon::Sync: return "arrow-left-right"_L1;
    case Icon::Waiting: return "clock"_L1;
    case Icon::Warning: return "triangle-alert"_L1;
    case Icon::Error: return "circle-alert"_L1;
    case Icon::Info: return "info"_L1;
    case Icon::Check: return "check"_L1;
    case Icon::Disable: return "ban"_L1;
    case Icon::Remove: return "trash-2"_L1;
    case Icon::ChevronUp: return "chevron-up"_L1;
    case Icon::ChevronDown: return "chevron-down"_L1;
    case Icon::ChevronLeft: return "chevron-left"_L1;
    case Icon::ChevronRight: return "chevron-right"_L1;
    case Icon::Settings: return "settings"_L1;
    case Icon::SignIn: return "log-in"_L1;
    case Icon::SignOut: return "log-out"_L1;
    case Icon::Help: return "circle-question-mark"_L1;
    case Icon::Phone: return "phone"_L1;
    case Icon::Mail: return "mail"_L1;
    case Icon::Lock: return "lock"_L1;
    case Icon::Panel: return "panel-right"_L1;
    case Icon::List: return "list"_L1;
    case Icon::Send: return "send"_L1;
    case Icon::History: return "history"_L1;
    case Icon::Download: return "download"_L1;
    case Icon::Upload: return "upload"_L1;
    case Icon::Filter: return "funnel"_L1;
    case Icon::Plus: return "plus"_L1;
    case Icon::Minus: return "minus"_L1;
    case Icon::ArrowUp: return "arrow-up"_L1;
    case Icon::ArrowDown: return "arrow-down"_L1;
    case Icon::Conflict: return "git-merge"_L1;
    case Icon::View: return "eye"_L1;
    case Icon::Copy: return "copy"_L1;
    case Icon::Key: return "key-round"_L1;
    case Icon::Card: return "credit-card"_L1;
    case Icon::OpenExternally: return "external-link"_L1;
    case Icon::Print: return "printer"_L1;
    case Icon::Notify: return "bell"_L1;
    }
    Q_UNREACHABLE();
}

void ensureIconResources()
{
    static const bool once = (initIconResources(), true);
    Q_UNUSED(once)
}

QIcon paletteIcon(Icon name, std::optional<Semantic> meaning)
{
    ensureIconResources();
    return QIcon(new PaletteIconEngine(u":/icons/%1.svg"_s.arg(iconFile(name)), meaning));
}

} // namespace

QIcon icon(Icon name)
{
    return paletteIcon(name, std::nullopt);
}

QIcon icon(Icon name, Semantic meaning)
{
    return paletteIcon(name, meaning);
}

QIcon applicationIcon()
{
    ensureIconResources();
    QIcon result;
    for (const int size : {16, 24, 32, 48, 64, 128, 256, 512})
        result.addFile(u":/app/selskap-%1.png"_s.arg(size), QSize(size, size));
    return result;
}
