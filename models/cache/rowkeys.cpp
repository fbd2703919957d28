// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "rowkeys.h"

#include "models/entities/recordid.h"
#include "searchfold.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int uuidBytes = 16;
constexpr uchar uuidMark = 0x80;
constexpr uchar unknownChoice = 0xff;

bool isKeyed(const Field &field)
{
    switch (field.type) {
    case FieldType::LongText:
    case FieldType::Address:
    case FieldType::Structure:
        return false;
    default:
        return true;
    }
}

struct Layout {
    std::vector<const Field *> keyed;
    std::vector<const Field *> searched;
    int title = -1;
};

Layout makeLayout(RecordType type)
{
    Layout layout;
    for (const auto &field : describe(type).fields) {
        if (field.is(Searchable))
            layout.searched.push_back(&field);
        if (!isKeyed(field))
            continue;
        if (field.key == titleKey(type))
            layout.title = int(layout.keyed.size());
        layout.keyed.push_back(&field);
    }
    return layout;
}

const Layout &layoutOf(RecordType type)
{
    static const auto layouts = [] {
        std::array<Layout, allRecordTypes.size()> result;
        for (const auto each : allRecordTypes)
            result[size_t(each)] = makeLayout(each);
        return result;
    }();
    return layouts[size_t(type)];
}

void appendLength(QByteArray &packed, qsizetype length)
{
    if (length < 0xff) {
        packed += char(length);
    } else {
        packed += char(0xff);
        packed += char(length >> 8);
        packed += char(length & 0xff);
    }
}

QByteArray choiceKey(const Field &field, QStringView name)
{
    for (size_t i = 0; i < field.choices.size(); ++i) {
        if (name == field.choices[i].wire)
            return QByteArray(1, char(i + 1));
    }
    return name.isEmpty() ? QByteArray() : char(unknownChoice) + name.toUtf8();
}

QByteArray referenceKey(RecordType type, const QString &id)
{
    if (id.isEmpty())
        return {};
    const bool isUuid = isRecordId(id);
    const auto bytes = isUuid ? QUuid::fromString(id).toRfc4122() : id.toUtf8().left(0xff);
    QByteArray key;
    key += char(uchar(type) | (isUuid ? uuidMark : 0));
    key += char(bytes.size());
    return key + bytes;
}

/// The length of the first element of a stored set.
qsizetype elementLength(const Field &field, QByteArrayView stored)
{
    if (field.type != FieldType::References)
        return uchar(stored.front()) == unknownChoice ? stored.size() : 1;
    return stored.size() < 2 ? stored.size() : qMin<qsizetype>(stored.size(), 2 + uchar(stored[1]));
}

QByteArray setKey(const Field &field, const QJsonArray &values)
{
    QByteArrayList elements;
    for (const auto &value : values) {
        elements.append(field.type == FieldType::References ? referenceKey(field.refers, value.toString())
                                                           : choiceKey(field, value.toString()));
    }
    std::sort(elements.begin(), elements.end());
    return elements.join();
}

} // namespace

QByteArray storedKey(const Field &field, const QJsonValue &value, const QJsonObject &row, TextOrder order)
{
    if (value.isNull() || value.isUndefined())
        return {};
    switch (field.type) {
    case FieldType::Boolean:
        return QByteArray(1, value.toBool() ? '\2' : '\1');
    case FieldType::Integer:
    case FieldType::Percent:
        return sortKey(value.toInteger());
    case FieldType::Money:
        return sortKey(value["amount"_L1].toInteger());
    case FieldType::Day:
        return value.toString().toLatin1();
    case FieldType::Instant: {
        // Without the Z, 09:41:07 sorts before 09:41:07.125.
        auto text = value.toString().toLatin1();
        if (text.endsWith('Z'))
            text.chop(1);
        return text;
    }
    case FieldType::Choice:
        return choiceKey(field, value.toString());
    case FieldType::Choices:
    case FieldType::References:
        return setKey(field, value.toArray());
    case FieldType::Reference:
        return referenceKey(referredType(field, row), value.toString());
    case FieldType::LongText:
    case FieldType::Address:
    case FieldType::Structure:
        return {};
    default:
        return sortKey(value.toString(), order);
    }
}

RowKeys rowKeys(RecordType type, const QJsonObject &row, TextOrder order)
{
    const auto &layout = layoutOf(type);
    RowKeys keys;
    for (const auto *field : layout.searched) {
        if (!keys.search.isEmpty())
            keys.search += ' ';
        keys.search += foldForSearch(valueOf(*field, row).toString()).toUtf8();
    }
    keys.packed.reserve(192);
    for (const auto *field : layout.keyed) {
        const auto key = storedKey(*field, valueOf(*field, row), row, order);
        const auto length = qMin<qsizetype>(key.size(), 0xffff);
        appendLength(keys.packed, length);
        keys.packed.append(QByteArrayView(key).first(length));
    }
    return keys;
}

int keyPlace(RecordType type, QStringView field)
{
    const auto &keyed = layoutOf(type).keyed;
    const auto found = std::find_if(keyed.begin(), keyed.end(), [field](const Field *each) { return each->key == field; });
    return found == keyed.end() ? -1 : int(found - keyed.begin());
}

int titlePlace(RecordType type)
{
    return layoutOf(type).title;
}

QByteArrayView keyAt(QByteArrayView packed, int place)
{
    qsizetype at = 0;
    for (int i = 0; at < packed.size(); ++i) {
        qsizetype length = uchar(packed[at++]);
        if (length == 0xff) {
            if (packed.size() < at + 2)
                return {};
            length = uchar(packed[at]) << 8 | uchar(packed[at + 1]);
            at += 2;
        }
        if (packed.size() < at + length)
            return {};
        if (i == place)
            return packed.sliced(at, length);
        at += length;
    }
    return {};
}

QByteArray filterKey(const Field &field, const QString &text, TextOrder order)
{
    switch (field.type) {
    case FieldType::Boolean:
        return text == "true"_L1 ? "\2"_ba : text == "false"_L1 ? "\1"_ba : QByteArray();
    case FieldType::Integer:
    case FieldType::Percent:
    case FieldType::Money: {
        bool isNumber = false;
        const auto number = text.toLongLong(&isNumber);
        return isNumber ? sortKey(number) : QByteArray();
    }
    case FieldType::Choices:
        return choiceKey(field, text);
    case FieldType::Reference:
    case FieldType::References:
        return referenceKey(field.refers, text);
    default:
        return storedKey(field, text, {}, order);
    }
}

bool keyMatches(const Field &field, QByteArrayView stored, QByteArrayView wanted)
{
    if (wanted.isEmpty() || stored.isEmpty())
        return stored.isEmpty() && wanted.isEmpty();
    if (field.type == FieldType::Choices || field.type == FieldType::References) {
        while (!stored.isEmpty()) {
            const auto length = elementLength(field, stored);
            if (stored.first(length) == wanted)
                return true;
            stored = stored.sliced(length);
        }
        return false;
    }
    // What kind of record an id leads to may differ from row to row, and says nothing in a filter.
    if (field.type == FieldType::Reference)
        return stored.sliced(1) == wanted.sliced(1);
    return stored == wanted;
}

QList<ReferenceKey> referencesOf(QByteArrayView stored)
{
    QList<ReferenceKey> result;
    while (stored.size() >= 2) {
        const auto mark = uchar(stored[0]);
        const auto length = qMin<qsizetype>(uchar(stored[1]), stored.size() - 2);
        const auto bytes = stored.sliced(2, length);
        const auto type = qMin<size_t>(mark & ~uuidMark, allRecordTypes.size() - 1);
        const bool isUuid = (mark & uuidMark) != 0 && length == uuidBytes;
        result.append({RecordType(type), isUuid ? QUuid::fromRfc4122(bytes.toByteArray()).toString(QUuid::WithoutBraces)
                                                : QString::fromUtf8(bytes)});
        stored = stored.sliced(2 + length);
    }
    return result;
}

QString keysVersion(TextOrder order)
{
    constexpr int howKeysAreMade = 1; // one more whenever the code above or that of the sort keys makes other bytes
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto type : allRecordTypes) {
        const auto &layout = layoutOf(type);
        for (const auto *field : layout.searched)
            hash.addData("search "_ba + field->key.latin1());
        for (const auto *field : layout.keyed) {
            hash.addData(QByteArray::number(int(field->type)) + ' ' + field->key.latin1());
            for (const auto &choice : field->choices)
                hash.addData(' ' + QByteArray(choice.wire.data(), choice.wire.size()));
        }
    }
    return u"%1 %2 %3"_s.arg(QString::number(howKeysAreMade), QString::number(int(order)),
                             QString::fromLatin1(hash.result().toHex().left(16)));
}
