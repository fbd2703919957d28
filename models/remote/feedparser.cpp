// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "feedparser.h"

#include "models/entities/recordid.h"
#include "models/entities/rowdigest.h"

#include <simdjson.h>

#include <string_view>

using namespace Qt::Literals::StringLiterals;
using simdjson::dom::element;

namespace {

constexpr size_t deepest = 32;
constexpr qsizetype mostRows = 50'000;

Error malformedFeed(const char *what)
{
    return Error{ErrorKind::ServerFailed,
                 u"the answer is not what it should be: %1"_s.arg(QLatin1StringView(what)),
                 {}};
}

// The whole text is checked before anything of it is used; the parser and all elements live as long as this.
class FeedDocument {
public:
    [[nodiscard]] bool parse(const QByteArray &json)
    {
        const size_t size = size_t(json.size());
        return m_parser.allocate(size + 64, deepest) == simdjson::SUCCESS
            && m_parser.parse(json.constData(), size).get(root) == simdjson::SUCCESS && root.is_object();
    }

    element root;

private:
    simdjson::dom::parser m_parser;
};

std::optional<std::string_view> textOf(element object, const char *key)
{
    std::string_view text;
    if (object[key].get(text) != simdjson::SUCCESS)
        return {};
    return text;
}

qint64 numberOf(element object, const char *key)
{
    int64_t number = 0;
    if (object[key].get(number) != simdjson::SUCCESS || number > (int64_t(1) << 53))
        return 0;
    return number;
}

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

// A cursor goes back to the service, so only what may stand in a request is taken.
std::optional<QByteArray> cursorOf(element object, const char *key)
{
    const auto text = textOf(object, key);
    if (!text || text->empty() || text->size() > 512)
        return {};
    for (const char c : *text) {
        if (c < '!' || c > '~')
            return {};
    }
    return bytesOf(*text);
}

std::optional<RecordType> typeOf(element object)
{
    const auto name = textOf(object, "recordType");
    if (!name)
        return {};
    return recordTypeFromWire(QString::fromUtf8(name->data(), qsizetype(name->size())));
}

QString idOf(element object)
{
    const auto text = textOf(object, "id");
    auto id = text ? QString::fromUtf8(text->data(), qsizetype(text->size())) : QString();
    if (!isRecordId(id))
        id.clear();
    return id;
}

std::optional<RowChange> putOf(RecordType type, element row)
{
    RowChange change;
    change.key = {type, row.is_object() ? idOf(row) : QString()};
    change.revision = change.key.id.isEmpty() ? 0 : numberOf(row, "revision");
    if (change.revision <= 0)
        return {};
    const auto text = simdjson::minify(row);
    change.row = bytesOf(text);
    return change;
}

std::optional<RowChange> changeOf(RecordType type, element json)
{
    const auto op = textOf(json, "op").value_or(std::string_view());
    if (op == "put") {
        element row;
        if (json["row"].get(row) != simdjson::SUCCESS)
            return {};
        return putOf(type, row);
    }
    RowChange change{{type, idOf(json)}, numberOf(json, "revision"), RowChange::Op::Remove, {}};
    if (op == "hide")
        change.op = RowChange::Op::Hide;
    else if (op != "del")
        return {};
    if (change.key.id.isEmpty() || change.revision <= 0)
        return {};
    return change;
}

/// Kinds that this program does not know are left out, and so is what is no digest.
std::map<RecordType, quint64> digestsOf(element page)
{
    std::map<RecordType, quint64> digests;
    simdjson::dom::object object;
    if (page["digest"].get(object) != simdjson::SUCCESS)
        return digests;
    for (const auto [key, value] : object) {
        const auto type = recordTypeFromCollection(QString::fromUtf8(key.data(), qsizetype(key.size())));
        std::string_view text;
        if (!type || value.get(text) != simdjson::SUCCESS)
            continue;
        if (const auto digest = digestFromText(QString::fromUtf8(text.data(), qsizetype(text.size()))))
            digests[*type] = *digest;
    }
    return digests;
}

} // namespace

Result<SnapshotPage> parseSnapshotPage(const QByteArray &json)
{
    FeedDocument document;
    if (!document.parse(json))
        return malformedFeed("not JSON");
    SnapshotPage page;
    simdjson::dom::array rows;
    if (document.root["rows"].get(rows) != simdjson::SUCCESS)
        return malformedFeed("not a page of a snapshot");
    page.startCursor = cursorOf(document.root, "startCursor").value_or(QByteArray());
    page.startSequence = numberOf(document.root, "startSequence");
    page.total = numberOf(document.root, "total");
    for (const element item : rows) {
        if (const auto type = typeOf(item)) {
            element row;
            if (item["row"].get(row) != simdjson::SUCCESS)
                return malformedFeed("a row without content");
            const auto change = putOf(*type, row);
            if (!change || page.rows.size() >= mostRows)
                return malformedFeed("a row without id or revision, or too many");
            page.rows.append(*change);
        } else if (!textOf(item, "recordType")) {
            return malformedFeed("a row without its kind");
        }
    }
    return page;
}

Result<ChangesPage> parseChangesPage(const QByteArray &json)
{
    FeedDocument document;
    if (!document.parse(json))
        return malformedFeed("not JSON");
    ChangesPage page;
    const auto from = cursorOf(document.root, "from");
    const auto cursor = cursorOf(document.root, "cursor");
    simdjson::dom::array commits;
    if (!from || !cursor || document.root["commits"].get(commits) != simdjson::SUCCESS
        || document.root["more"].get(page.more) != simdjson::SUCCESS)
        return malformedFeed("not a page of changes");
    page.from = *from;
    page.cursor = *cursor;
    page.sequence = numberOf(document.root, "sequence");
    page.digests = digestsOf(document.root);
    for (const element commit : commits) {
        simdjson::dom::array changes;
        if (commit["changes"].get(changes) != simdjson::SUCCESS)
            return malformedFeed("a commit without changes");
        for (const element item : changes) {
            if (const auto type = typeOf(item)) {
                const auto change = changeOf(*type, item);
                if (!change || page.rows.size() >= mostRows)
                    return malformedFeed("a change without id, revision or content, or too many");
                page.rows.append(*change);
            } else if (!textOf(item, "recordType")) {
                return malformedFeed("a change without its kind");
            }
        }
    }
    return page;
}

Result<std::optional<RowChange>> parseRow(const QByteArray &json, const char *member, const RecordKey &key)
{
    FeedDocument document;
    if (!document.parse(json))
        return malformedFeed("not JSON");
    element row;
    if (document.root[member].get(row) != simdjson::SUCCESS || row.is_null())
        return std::optional<RowChange>();
    auto change = putOf(key.type, row);
    if (!change || change->key != key)
        return malformedFeed("the row is of another record");
    return change;
}
