// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "importplan.h"

/// Turns what stands in cells into values of fields; made once for the check of a file. Any thread.
class ImportCell
{
public:
    /// Both outlive it.
    ImportCell(const ImportAccount &account, const ImportOptions &options);

    struct Value {
        QJsonValue value;
        QString code; ///< what is wrong; empty: nothing
        QString argument;
    };
    [[nodiscard]] Value read(const Field &field, const QString &text) const;
    /// What a budget belongs to: the kind in `kind`, the id in `id`.
    struct Owner {
        QString kind;
        QString id;
        QString code;
    };
    [[nodiscard]] Owner owner(const QString &text, const QString &kind) const;

    /// Groups that are made by this very import, by folded name; they are found like the others.
    void addGroup(const QString &name, const QString &id) { m_groups[folded(name)].append(id); }
    [[nodiscard]] static QString folded(const QString &name); ///< two groups or roles with the same text in this form have the same name
    /// The text without what spreadsheets and exports put around it: spaces, and the apostrophe that keeps a text from being a formula.
    [[nodiscard]] static QString cleaned(const QString &text);

private:
    [[nodiscard]] Value group(const QString &text) const;
    [[nodiscard]] Value roles(const QString &text) const;
    [[nodiscard]] Value people(const QString &text) const;
    [[nodiscard]] Value choices(const Field &field, const QString &text) const;
    [[nodiscard]] Value number(const QString &text) const;
    [[nodiscard]] Value day(const QString &text) const;

    const ImportAccount &m_account;
    const ImportOptions &m_options;
    QHash<QString, QStringList> m_groups;
    QHash<QString, QStringList> m_roles;
    QString m_currency;
    QStringList m_allowedMethods;
};
