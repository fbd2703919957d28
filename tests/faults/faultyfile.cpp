// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "faultyfile.h"

#include <QFile>
#include <QFileInfo>

#include <new>
#include <utility>

#include <sqlite3.h>

using FaultInjection::record;
using FaultInjection::strikes;

namespace {

/// SQLite makes room for it and, behind it, for the system's own file.
struct FaultyFile {
    sqlite3_file base;
    QString *name; ///< none of a file that nobody else can open
    bool isNew; ///< the system syncs the folder with the file's first sync
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_vfs *realFiles = nullptr;

FaultyFile *faulty(sqlite3_file *file)
{
    return reinterpret_cast<FaultyFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return faulty(file)->real();
}

QString nameOf(const char *path)
{
    return QFileInfo(QFile::decodeName(path)).fileName();
}

void note(sqlite3_file *file, DiskEvent::Kind kind, qint64 offset, const QByteArray &bytes = {})
{
    if (const auto *name = faulty(file)->name)
        record({kind, *name, offset, bytes, false});
}

int close(sqlite3_file *file)
{
    delete faulty(file)->name;
    faulty(file)->name = nullptr;
    return real(file)->pMethods->xClose(real(file));
}

int read(sqlite3_file *file, void *into, int size, sqlite3_int64 offset)
{
    if (strikes(Fault::IoError))
        return SQLITE_IOERR_READ;
    if (strikes(Fault::Corrupt))
        return SQLITE_CORRUPT;
    return real(file)->pMethods->xRead(real(file), into, size, offset);
}

int write(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    if (strikes(Fault::IoError))
        return SQLITE_IOERR_WRITE;
    if (strikes(Fault::Full))
        return SQLITE_FULL;
    note(file, DiskEvent::Kind::Write, offset, {static_cast<const char *>(from), size});
    return real(file)->pMethods->xWrite(real(file), from, size, offset);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (strikes(Fault::IoError))
        return SQLITE_IOERR_TRUNCATE;
    note(file, DiskEvent::Kind::Truncate, size);
    return real(file)->pMethods->xTruncate(real(file), size);
}

/// What is written here is not meant to outlive the process.
int sync(sqlite3_file *file, int)
{
    if (strikes(Fault::IoError))
        return SQLITE_IOERR_FSYNC;
    if (strikes(Fault::Full))
        return SQLITE_FULL;
    note(file, DiskEvent::Kind::Sync, 0);
    if (std::exchange(faulty(file)->isNew, false))
        note(file, DiskEvent::Kind::SyncFolder, 0);
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    if (strikes(Fault::IoError))
        return SQLITE_IOERR_FSTAT;
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lock(sqlite3_file *file, int level)
{
    if (strikes(Fault::IoError))
        return SQLITE_IOERR_LOCK;
    if (strikes(Fault::Busy))
        return SQLITE_BUSY;
    return real(file)->pMethods->xLock(real(file), level);
}

int unlock(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReservedLock(sqlite3_file *file, int *isHeld)
{
    if (strikes(Fault::IoError))
        return SQLITE_IOERR_CHECKRESERVEDLOCK;
    return real(file)->pMethods->xCheckReservedLock(real(file), isHeld);
}

int fileControl(sqlite3_file *file, int what, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **mapped)
{
    if (strikes(Fault::IoError))
        return SQLITE_IOERR_SHMMAP;
    if (extend != 0 && strikes(Fault::Full))
        return SQLITE_IOERR_SHMSIZE;
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, mapped);
}

int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    if ((flags & SQLITE_SHM_LOCK) != 0) {
        if (strikes(Fault::IoError))
            return SQLITE_IOERR_SHMLOCK;
        if (strikes(Fault::Busy))
            return SQLITE_BUSY;
    }
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void shmBarrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int shmUnmap(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

constexpr sqlite3_io_methods methods{
    2,    close,  read,        write,      truncate,              sync,   fileSize, lock,       unlock, checkReservedLock,
    fileControl, sectorSize, deviceCharacteristics, shmMap, shmLock,  shmBarrier, shmUnmap, nullptr, nullptr};

int open(sqlite3_vfs *, sqlite3_filename path, sqlite3_file *file, int flags, int *opened)
{
    auto *made = new (file) FaultyFile{};
    if (strikes(Fault::IoError))
        return SQLITE_CANTOPEN;
    const int code = realFiles->xOpen(realFiles, path, made->real(), flags, opened);
    if (code != SQLITE_OK)
        return code;
    made->base.pMethods = &methods;
    if (path && (flags & SQLITE_OPEN_DELETEONCLOSE) == 0)
        made->name = new QString(nameOf(path));
    made->isNew = (flags & SQLITE_OPEN_CREATE) != 0 && (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL)) != 0;
    return code;
}

int remove(sqlite3_vfs *, const char *path, int isToBeCertain)
{
    if (strikes(Fault::IoError))
        return SQLITE_IOERR_DELETE;
    record({DiskEvent::Kind::Delete, nameOf(path), 0, {}, isToBeCertain != 0});
    return realFiles->xDelete(realFiles, path, 0);
}

int access(sqlite3_vfs *, const char *path, int flags, int *answer)
{
    if (strikes(Fault::IoError))
        return SQLITE_IOERR_ACCESS;
    return realFiles->xAccess(realFiles, path, flags, answer);
}

int fullPathname(sqlite3_vfs *, const char *path, int size, char *full)
{
    return realFiles->xFullPathname(realFiles, path, size, full);
}

int sleep(sqlite3_vfs *, int microseconds)
{
    return microseconds;
}

} // namespace

bool FaultInjection::installFaultyFiles()
{
    realFiles = sqlite3_vfs_find(nullptr);
    if (!realFiles)
        return false;
    static sqlite3_vfs files = *realFiles;
    files.zName = "selskap-faults";
    files.pNext = nullptr;
    files.szOsFile = int(sizeof(FaultyFile)) + realFiles->szOsFile;
    files.xOpen = open;
    files.xDelete = remove;
    files.xAccess = access;
    files.xFullPathname = fullPathname;
    files.xSleep = sleep;
    return sqlite3_vfs_register(&files, 1) == SQLITE_OK;
}
