// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "rowkeys.h"

#include "searchfold.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QUuid>
#include <QVarLengthArray>

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>
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
    struct Part {
        const Field *field;
        bool searched;
        bool keyed;
    };
    std::vector<Part> parts; ///< all that keys are made of
    std::vector<const Field *> keyed;
    int title = -1;
};

Layout makeLayout(RecordType type)
{
    Layout layout;
    for (const auto &field : describe(type).fields) {
        if (field.is(Searchable) || isKeyed(field))
            layout.parts.push_back({&field, field.is(Searchable), isKeyed(field)});
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

/// Puts the length of what was appended since `start` before it; one byte for it stands there already.
void closeKey(QByteArray &packed, qsizetype start)
{
    const auto length = qMin<qsizetype>(packed.size() - start - 1, 0xffff);
    packed.truncate(start + 1 + length);
    if (length < 0xff) {
        packed[start] = char(length);
        return;
    }
    const char bytes[] = {char(0xff), char(length >> 8), char(length & 0xff)};
    packed.replace(start, 1, QByteArrayView(bytes, 3));
}

void appendChoice(QByteArray &key, const Field &field, QByteArrayView name)
{
    for (size_t i = 0; i < field.choices.size(); ++i) {
        const auto &wire = field.choices[i].wire;
        if (name == QByteArrayView(wire.data(), wire.size())) {
            key += char(i + 1);
            return;
        }
    }
    if (!name.isEmpty())
        key.append(char(unknownChoice)).append(name);
}

int hexValue(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// The bytes of an id in the form that record ids have.
std::optional<std::array<char, uuidBytes>> bytesOfId(QByteArrayView id)
{
    if (id.size() != 36)
        return {};
    std::array<char, uuidBytes> bytes{};
    size_t at = 0;
    for (qsizetype i = 0; i < 36; i += 2) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (id[i] != '-')
                return {};
            ++i;
        }
        const int high = hexValue(id[i]);
        const int low = hexValue(id[i + 1]);
        if (high < 0 || low < 0)
            return {};
        bytes[at++] = char(high << 4 | low);
    }
    return bytes;
}

void appendReference(QByteArray &key, RecordType type, QByteArrayView id)
{
    if (id.isEmpty())
        return;
    if (const auto bytes = bytesOfId(id)) {
        key.append(char(uchar(type) | uuidMark)).append(char(uuidBytes)).append(bytes->data(), uuidBytes);
        return;
    }
    const auto start = id.first(qMin<qsizetype>(id.size(), 0xff));
    key.append(char(type)).append(char(start.size())).append(start);
}

void appendText(QByteArray &key, QByteArrayView utf8, TextOrder order)
{
    QVarLengthArray<char16_t, 256> wide;
    for (const char c : utf8) {
        if (uchar(c) >= 0x80)
            return appendSortKey(key, QString::fromUtf8(utf8), order);
        wide.append(char16_t(c));
    }
    appendSortKey(key, QStringView(wide.data(), wide.size()), order);
}

/// The length of the first element of a stored set.
qsizetype elementLength(const Field &field, QByteArrayView stored)
{
    if (field.type != FieldType::References)
        return uchar(stored.front()) == unknownChoice ? stored.size() : 1;
    return stored.size() < 2 ? stored.size() : qMin<qsizetype>(stored.size(), 2 + uchar(stored[1]));
}

/// A value as QJsonDocument has it.
struct QtValue {
    QJsonValue value;

    [[nodiscard]] bool isSet() const { return !value.isNull() && !value.isUndefined(); }
    [[nodiscard]] bool boolean() const { return value.toBool(); }
    [[nodiscard]] qint64 integer() const { return value.toInteger(); }
    [[nodiscard]] QByteArray text() const { return value.toString().toUtf8(); }
    [[nodiscard]] QtValue member(const char *key) const { return {value[QLatin1StringView(key)]}; }
    template<class Use>
    void eachText(Use use) const
    {
        const auto array = value.toArray();
        for (const auto &element : array)
            use(element.toString().toUtf8());
    }
};

/// A value in the text that simdjson has parsed.
struct ParsedValue {
    simdjson::simdjson_result<simdjson::dom::element> value;

    [[nodiscard]] bool isSet() const { return value.error() == simdjson::SUCCESS && !value.is_null(); }
    [[nodiscard]] bool boolean() const
    {
        bool is = false;
        return value.get(is) == simdjson::SUCCESS && is;
    }
    [[nodiscard]] qint64 integer() const
    {
        int64_t number = 0;
        if (value.get(number) == simdjson::SUCCESS)
            return number;
        double other = 0;
        return value.get(other) == simdjson::SUCCESS ? QJsonValue(other).toInteger() : 0;
    }
    [[nodiscard]] QByteArrayView text() const
    {
        std::string_view found;
        if (value.get(found) != simdjson::SUCCESS)
            return {};
        return {found.data(), qsizetype(found.size())};
    }
    [[nodiscard]] ParsedValue member(const char *key) const { return {value[key]}; }
    template<class Use>
    void eachText(Use use) const
    {
        simdjson::dom::array array;
        if (value.get(array) != simdjson::SUCCESS)
            return;
        for (auto element : array)
            use(ParsedValue{std::move(element)}.text());
    }
};

/// What was derived from others: a text and nothing else.
struct DerivedValue {
    QByteArray utf8;

    [[nodiscard]] bool isSet() const { return !utf8.isEmpty(); }
    [[nodiscard]] bool boolean() const { return false; }
    [[nodiscard]] qint64 integer() const { return 0; }
    [[nodiscard]] QByteArrayView text() const { return utf8; }
    [[nodiscard]] DerivedValue member(const char *) const { return {}; }
    template<class Use>
    void eachText(Use) const
    {
    }
};

template<class Value>
void appendSet(QByteArray &key, const Field &field, const Value &values)
{
    QVarLengthArray<QByteArray, 8> elements;
    values.eachText([&](const auto &text) {
        QByteArray element;
        if (field.type == FieldType::References)
            appendReference(element, field.refers, text);
        else
            appendChoice(element, field, text);
        elements.append(std::move(element));
    });
    std::sort(elements.begin(), elements.end());
    for (const auto &element : elements)
        key += element;
}

template<class Value>
void appendStored(QByteArray &key, const Field &field, const Value &value, const TextAt &row, TextOrder order)
{
    if (!value.isSet())
        return;
    switch (field.type) {
    case FieldType::Boolean:
        key += value.boolean() ? '\2' : '\1';
        return;
    case FieldType::Integer:
    case FieldType::Percent:
        key += sortKey(value.integer());
        return;
    case FieldType::Money:
        key += sortKey(value.member("amount").integer());
        return;
    case FieldType::Day:
        key += value.text();
        return;
    case FieldType::Instant: {
        // Without the Z, 09:41:07 sorts before 09:41:07.125.
        const auto text = value.text();
        const QByteArrayView view = text;
        key += view.endsWith('Z') ? view.chopped(1) : view;
        return;
    }
    case FieldType::Choice:
        appendChoice(key, field, value.text());
        return;
    case FieldType::Choices:
    case FieldType::References:
        appendSet(key, field, value);
        return;
    case FieldType::Reference:
        appendReference(key, referredTypeAt(field, row), value.text());
        return;
    case FieldType::LongText:
    case FieldType::Address:
    case FieldType::Structure:
        return;
    default:
        appendText(key, value.text(), order);
    }
}

template<class Value>
void makeKeys(RowKeys &keys, RecordType type, const Value &row, const TextAt &texts, TextOrder order)
{
    keys.search.resize(0);
    keys.packed.resize(0);
    bool first = true;
    const auto add = [&](const Layout::Part &part, const auto &value) {
        if (part.searched) {
            if (!std::exchange(first, false))
                keys.search += ' ';
            appendFolded(keys.search, value.text());
        }
        if (!part.keyed)
            return;
        const auto start = keys.packed.size();
        keys.packed += '\0';
        appendStored(keys.packed, *part.field, value, texts, order);
        closeKey(keys.packed, start);
    };
    for (const auto &part : layoutOf(type).parts) {
        if (part.field->derive)
            add(part, DerivedValue{part.field->derive(texts).toUtf8()});
        else
            add(part, row.member(part.field->key.data()));
    }
}

} // namespace

struct RowKeyMaker::Parser {
    simdjson::dom::parser parser;
    QByteArray padded;
};

RowKeyMaker::RowKeyMaker(TextOrder order)
    : m_order(order)
    , m_parser(std::make_unique<Parser>())
{
}

RowKeyMaker::~RowKeyMaker() = default;

const RowKeys *RowKeyMaker::keysOf(RecordType type, QByteArrayView json)
{
    // simdjson reads beyond the end: a buffer of our own has room there, and is used again.
    auto &padded = m_parser->padded;
    padded.resize(0);
    padded.reserve(json.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    padded += json;
    padded.append(qsizetype(simdjson::SIMDJSON_PADDING), '\0');
    const simdjson::simdjson_result<simdjson::dom::element> row = m_parser->parser.parse(padded.constData(), size_t(json.size()), false);
    if (row.error() != simdjson::SUCCESS || !row.is_object())
        return nullptr;
    const TextAt texts = [&row](std::initializer_list<QLatin1StringView> path) {
        auto value = row;
        for (const auto key : path)
            value = value[key.data()];
        return QString::fromUtf8(ParsedValue{value}.text());
    };
    makeKeys(m_keys, type, ParsedValue{row}, texts, m_order);
    return &m_keys;
}

QByteArray storedKey(const Field &field, const QJsonValue &value, const QJsonObject &row, TextOrder order)
{
    QByteArray key;
    appendStored(key, field, QtValue{value}, textsOf(row), order);
    return key;
}

RowKeys rowKeys(RecordType type, const QJsonObject &row, TextOrder order)
{
    RowKeys keys;
    makeKeys(keys, type, QtValue{row}, textsOf(row), order);
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
    QByteArray key;
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
        appendChoice(key, field, text.toUtf8());
        return key;
    case FieldType::Reference:
    case FieldType::References:
        appendReference(key, field.refers, text.toUtf8());
        return key;
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
        for (const auto &part : layout.parts) {
            if (part.searched)
                hash.addData("search "_ba + part.field->key.latin1());
        }
        for (const auto *field : layout.keyed) {
            hash.addData(QByteArray::number(int(field->type)) + ' ' + field->key.latin1());
            for (const auto &choice : field->choices)
                hash.addData(' ' + QByteArray(choice.wire.data(), choice.wire.size()));
        }
    }
    return u"%1 %2 %3"_s.arg(QString::number(howKeysAreMade), QString::number(int(order)),
                             QString::fromLatin1(hash.result().toHex().left(16)));
}
