// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/description.h"
#include "sortkey.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>

/// What a record is searched, sorted and filtered by, as it is stored beside it: the folded text of its searchable fields, and one value
/// for each keyed field, packed into one row of bytes. Everything but addresses, structures and long texts is keyed.
struct RowKeys {
    QByteArray search;
    QByteArray packed;
};

/// The keys of a row as lists show it.
[[nodiscard]] RowKeys rowKeys(RecordType type, const QJsonObject &row, TextOrder order);

/// Makes the same keys from the text of a row, several times as fast. For one thread at a time.
class RowKeyMaker
{
public:
    explicit RowKeyMaker(TextOrder order);
    ~RowKeyMaker();
    RowKeyMaker(const RowKeyMaker &) = delete;
    RowKeyMaker &operator=(const RowKeyMaker &) = delete;

    /// Nothing when the text is no JSON object. The keys serve until the next call.
    [[nodiscard]] const RowKeys *keysOf(RecordType type, QByteArrayView json);

private:
    struct Parser;
    TextOrder m_order;
    std::unique_ptr<Parser> m_parser;
    RowKeys m_keys;
};

/// The place of a field's value in the packed keys, -1 when it has none.
[[nodiscard]] int keyPlace(RecordType type, QStringView field);

/// The place of what people call a record, -1 for kinds without a name.
[[nodiscard]] int titlePlace(RecordType type);

/// The value at a place; empty when it is not set (or the bytes are too short).
[[nodiscard]] QByteArrayView keyAt(QByteArrayView packed, int place);

/// The value as it is stored for a field: bytes in the field's order, but for references, whose order is that of the titles they lead to.
[[nodiscard]] QByteArray storedKey(const Field &field, const QJsonValue &value, const QJsonObject &row, TextOrder order);

/// A text as a person or a program gives it for a filter, in the stored form; of a set, of one element. Empty when it cannot occur.
[[nodiscard]] QByteArray filterKey(const Field &field, const QString &text, TextOrder order);

/// Whether the stored value of the field is, or as a set contains, the wanted one.
[[nodiscard]] bool keyMatches(const Field &field, QByteArrayView stored, QByteArrayView wanted);

/// A record that a stored reference leads to.
struct ReferenceKey {
    RecordType type = RecordType::Company;
    QString id;
};
/// The references of a stored value, in their order.
[[nodiscard]] QList<ReferenceKey> referencesOf(QByteArrayView stored);

/// Names the way in which keys are made: other keys are stored under another name.
[[nodiscard]] QString keysVersion(TextOrder order);
