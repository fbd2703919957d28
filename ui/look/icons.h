// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "palette.h"

#include <QIcon>

/// What an icon stands for, not what it depicts.
enum class Icon {
    User, UserPlus, Invite, Users, Group, Role, Budget, Order, Company, Search, Refresh, Edit, Save, Cancel,
    Undo, Redo, Columns, Offline, Online, Sync, Waiting, Warning, Error, Info, Check, Disable, Remove,
    ChevronUp, ChevronDown, ChevronLeft, ChevronRight, Settings, SignIn, SignOut, Help, Phone, Mail, Lock,
    Panel, List, Send, History, Download, Upload, Filter, Plus, Minus, ArrowUp, ArrowDown, Conflict, View,
    Copy, Key, Card, OpenExternally, Print, Notify,
};

constexpr int iconCount = int(Icon::Notify) + 1;

/// A line icon in the text colour of the application's palette at the time of painting: it follows a change
/// of theme, is paler when disabled and legible on a selection, and is sharp at any size and pixel ratio.
[[nodiscard]] QIcon icon(Icon name);

/// The same in a colour that has a meaning, for a status beside its word.
[[nodiscard]] QIcon icon(Icon name, Semantic meaning);

/// The program's own icon, from 16 to 512 pixels.
[[nodiscard]] QIcon applicationIcon();
