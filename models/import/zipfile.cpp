// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "zipfile.h"

#include "importtable.h"

#include <zip.h>

using namespace Qt::Literals::StringLiterals;

namespace {

Error damaged(const QString &detail)
{
    return importError(u"import-damaged"_s, detail);
}

} // namespace

ZipFile::ZipFile(const QByteArray &bytes)
    : m_bytes(bytes)
{
}

ZipFile::~ZipFile()
{
    if (m_archive)
        zip_discard(m_archive);
}

Result<std::unique_ptr<ZipFile>> ZipFile::open(const QByteArray &bytes)
{
    std::unique_ptr<ZipFile> file(new ZipFile(bytes));
    zip_error_t error;
    zip_error_init(&error);
    auto *source = zip_source_buffer_create(file->m_bytes.constData(), zip_uint64_t(file->m_bytes.size()), 0, &error);
    if (source)
        file->m_archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    const auto problem = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!file->m_archive) {
        if (source)
            zip_source_free(source);
        return damaged(problem);
    }
    return file;
}

bool ZipFile::contains(const QString &name) const
{
    return zip_name_locate(m_archive, name.toUtf8().constData(), 0) >= 0;
}

Result<void> ZipFile::read(const QString &name, const std::function<bool(const QByteArray &)> &take)
{
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> member(zip_fopen(m_archive, name.toUtf8().constData(), 0), &zip_fclose);
    if (!member)
        return damaged(name + u": "_s + QString::fromUtf8(zip_strerror(m_archive)));
    for (;;) {
        QByteArray piece(256 * 1024, Qt::Uninitialized);
        const auto count = zip_fread(member.get(), piece.data(), zip_uint64_t(piece.size()));
        if (count < 0)
            return damaged(name);
        if (count == 0)
            return {};
        m_unpacked += count;
        if (m_unpacked > ImportLimits::unpackedBytes)
            return importError(u"import-too-large"_s, name);
        piece.truncate(count);
        if (!take(piece))
            return {};
    }
}
