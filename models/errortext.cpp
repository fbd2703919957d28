// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "errortext.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct CodeText {
    QLatin1StringView code;
    const char *text;
};

constexpr CodeText codeTexts[] = {
    // A single value
    {"required"_L1, QT_TRANSLATE_NOOP("ErrorText", "This must be filled in.")},
    {"too-long"_L1, QT_TRANSLATE_NOOP("ErrorText", "This is too long.")},
    {"control-character"_L1, QT_TRANSLATE_NOOP("ErrorText", "This holds a character that cannot be used.")},
    {"bad-email"_L1, QT_TRANSLATE_NOOP("ErrorText", "This is not an e-mail address.")},
    {"bad-phone"_L1, QT_TRANSLATE_NOOP("ErrorText", "This is not a phone number.")},
    {"bad-number"_L1, QT_TRANSLATE_NOOP("ErrorText", "This is not a valid number.")},
    {"bad-country"_L1, QT_TRANSLATE_NOOP("ErrorText", "This is not a country.")},
    {"bad-language"_L1, QT_TRANSLATE_NOOP("ErrorText", "This is not a language.")},
    {"bad-time-zone"_L1, QT_TRANSLATE_NOOP("ErrorText", "This is not a time zone.")},
    {"not-positive"_L1, QT_TRANSLATE_NOOP("ErrorText", "The amount must be above zero.")},
    {"too-large"_L1, QT_TRANSLATE_NOOP("ErrorText", "The amount is too large.")},
    {"out-of-range"_L1, QT_TRANSLATE_NOOP("ErrorText", "This value is not possible here.")},
    {"ends-before-start"_L1, QT_TRANSLATE_NOOP("ErrorText", "The end is before the start.")},
    {"unknown-choice"_L1, QT_TRANSLATE_NOOP("ErrorText", "This is not one of the choices.")},
    {"wrong-kind"_L1, QT_TRANSLATE_NOOP("ErrorText", "This value does not fit here.")},
    {"wrong-currency"_L1, QT_TRANSLATE_NOOP("ErrorText", "The amount must be in the company's currency.")},
    {"unknown-field"_L1, QT_TRANSLATE_NOOP("ErrorText", "The service does not know this field. A newer version of the program may help.")},
    {"unknown-reference"_L1, QT_TRANSLATE_NOOP("ErrorText", "What this refers to does not exist any more.")},
    // Rights
    {"read-only"_L1, QT_TRANSLATE_NOOP("ErrorText", "This cannot be changed.")},
    {"built-in"_L1, QT_TRANSLATE_NOOP("ErrorText", "Built-in roles cannot be changed. Make a copy and change that.")},
    {"own-record"_L1, QT_TRANSLATE_NOOP("ErrorText", "Nobody changes their own roles, restrictions, limits or status. Ask another administrator.")},
    {"outranked"_L1, QT_TRANSLATE_NOOP("ErrorText", "This user has rights that you lack. Ask an administrator.")},
    {"missing-permission"_L1, QT_TRANSLATE_NOOP("ErrorText", "You do not have the right to do this. Ask an administrator.")},
    {"role-not-grantable"_L1, QT_TRANSLATE_NOOP("ErrorText", "You cannot give rights that you do not have yourself.")},
    {"restriction-not-liftable"_L1, QT_TRANSLATE_NOOP("ErrorText", "You cannot lift the restriction of a right that you do not have yourself.")},
    // The rules of the service
    {"last-administrator"_L1, QT_TRANSLATE_NOOP("ErrorText", "This is the company's last administrator. Make another administrator first.")},
    {"own-order"_L1, QT_TRANSLATE_NOOP("ErrorText", "Nobody approves their own order.")},
    {"not-approver"_L1, QT_TRANSLATE_NOOP("ErrorText", "Others are to decide this order.")},
    {"not-waiting"_L1, QT_TRANSLATE_NOOP("ErrorText", "This order does not wait for a decision.")},
    {"already-yours"_L1, QT_TRANSLATE_NOOP("ErrorText", "This order waits for you alone.")},
    {"no-approver"_L1, QT_TRANSLATE_NOOP("ErrorText", "Nobody can approve this order. Give its group an approver.")},
    {"budget-exceeded"_L1, QT_TRANSLATE_NOOP("ErrorText", "The budget does not cover this.")},
    {"wrong-state"_L1, QT_TRANSLATE_NOOP("ErrorText", "This is no longer possible: the record has moved on.")},
    {"unique-violation"_L1, QT_TRANSLATE_NOOP("ErrorText", "Another one already has this value. Choose a different one.")},
    {"organisation-taken"_L1, QT_TRANSLATE_NOOP("ErrorText", "This organisation is registered already. Ask one of its administrators for access.")},
    {"email-taken"_L1, QT_TRANSLATE_NOOP("ErrorText", "This e-mail is a user's already. Ask their administrator for a link to choose a password first.")},
    {"wrong-password"_L1, QT_TRANSLATE_NOOP("ErrorText", "This e-mail is known already, and this is not its password.")},
    {"too-short"_L1, QT_TRANSLATE_NOOP("ErrorText", "The password needs at least 10 characters.")},
    {"common-password"_L1, QT_TRANSLATE_NOOP("ErrorText", "This password is among those that are guessed first. Choose another one.")},
    {"bad-id"_L1, QT_TRANSLATE_NOOP("ErrorText", "The service does not accept the value.")},
    {"id-exists"_L1, QT_TRANSLATE_NOOP("ErrorText", "There is already such a record.")},
    {"in-use"_L1, QT_TRANSLATE_NOOP("ErrorText", "It is still in use. Move what uses it first.")},
    {"cycle"_L1, QT_TRANSLATE_NOOP("ErrorText", "A group cannot stand below itself.")},
    {"root-group"_L1, QT_TRANSLATE_NOOP("ErrorText", "The topmost group cannot be removed or moved.")},
    {"not-allowed"_L1, QT_TRANSLATE_NOOP("ErrorText", "The company does not have this payment method.")},
    {"payment-method-not-approved"_L1, QT_TRANSLATE_NOOP("ErrorText", "The company has not been approved for this payment method.")},
    {"not-administrator"_L1, QT_TRANSLATE_NOOP("ErrorText", "Only an Administrator can do this.")},
    {"reminded-recently"_L1, QT_TRANSLATE_NOOP("ErrorText", "The approvers have been reminded a short while ago.")},
    {"application-open"_L1, QT_TRANSLATE_NOOP("ErrorText", "An application to pay by invoice is being considered already.")},
    {"cannot-approve"_L1, QT_TRANSLATE_NOOP("ErrorText", "This person does not have the right to approve orders.")},
    {"not-the-buyer"_L1, QT_TRANSLATE_NOOP("ErrorText", "Orders are placed in one's own name.")},
    {"too-many-affected"_L1, QT_TRANSLATE_NOOP("ErrorText", "This changes too much at once. Do it in smaller steps.")},
    {"invalid"_L1, QT_TRANSLATE_NOOP("ErrorText", "The service does not accept the value.")},
    {"not-found"_L1, QT_TRANSLATE_NOOP("ErrorText", "The record does not exist any more.")},
    // Synchronisation
    {"changed"_L1, QT_TRANSLATE_NOOP("ErrorText", "Somebody else changed the same.")},
    {"version-conflict"_L1, QT_TRANSLATE_NOOP("ErrorText", "Somebody else changed the same.")},
    {"gone"_L1, QT_TRANSLATE_NOOP("ErrorText", "The record has been removed meanwhile.")},
    {"stale"_L1, QT_TRANSLATE_NOOP("ErrorText", "This has waited for more than three days. Look at it again before it is sent.")},
    {"cursor-expired"_L1, QT_TRANSLATE_NOOP("ErrorText", "Everything is fetched anew.")},
    {"idempotency-in-progress"_L1, QT_TRANSLATE_NOOP("ErrorText", "The service is still working on it.")},
    {"idempotency-key-reused"_L1, QT_TRANSLATE_NOOP("ErrorText", "The program sent one change as another. Please report this.")},
    // The line
    {"host-not-found"_L1, QT_TRANSLATE_NOOP("ErrorText", "The service's address was not found. You can read and edit; changes are sent when the line is back. If it goes on, check the address.")},
    {"connection-refused"_L1, QT_TRANSLATE_NOOP("ErrorText", "Nothing answers at the service's address. You can read and edit; changes are sent when it is back.")},
    {"proxy"_L1, QT_TRANSLATE_NOOP("ErrorText", "The network's proxy cannot be reached. Your changes are kept here. Check the system's proxy settings, or ask whoever runs the network.")},
    {"proxy-password"_L1, QT_TRANSLATE_NOOP("ErrorText", "The network's proxy asks for a name and a password. Your changes are kept here. Ask whoever runs the network.")},
    {"tls"_L1, QT_TRANSLATE_NOOP("ErrorText", "The connection is not safe: the service's certificate is not trusted here. Nothing was sent, and your changes are kept. Check this machine's clock and the network.")},
    {"captive-portal"_L1, QT_TRANSLATE_NOOP("ErrorText", "Something else than the account service answered. Your changes are kept here. Open a browser to see whether the network asks you to sign in, and check the address.")},
    // Signing in
    {"access_denied"_L1, QT_TRANSLATE_NOOP("ErrorText", "The sign-in was refused or given up.")},
    {"another-account"_L1, QT_TRANSLATE_NOOP("ErrorText", "Somebody else signed in. What is stored here belongs to another account and is left alone.")},
};

QString kept()
{
    return QCoreApplication::translate("ErrorText", "Your change is kept here: correct it, or give it up.");
}

QString kindText(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return QCoreApplication::translate("ErrorText", "It was cancelled. Nothing has changed.");
    case ErrorKind::Offline:
        return QCoreApplication::translate("ErrorText", "There is no connection. You can read and edit; changes are sent when the line is back.");
    case ErrorKind::Timeout:
        return QCoreApplication::translate("ErrorText", "The service did not answer in time. Your changes are kept here and tried again.");
    case ErrorKind::NotTheApi:
        return QCoreApplication::translate("ErrorText", "Something else than the account service answered. Your changes are kept here. Check the address, and whether the network asks you to sign in.");
    case ErrorKind::Incompatible:
        return QCoreApplication::translate("ErrorText", "The service needs another version of this program. Your changes are kept here. Install the newest version.");
    case ErrorKind::Unauthorised:
        return QCoreApplication::translate("ErrorText", "The session has expired. Your changes are kept here. Sign in to go on.");
    case ErrorKind::Refused:
        return QCoreApplication::translate("ErrorText", "The service refused it.") + u' ' + kept();
    case ErrorKind::NotFound:
        return QCoreApplication::translate("ErrorText", "The record does not exist any more. Somebody may have removed it, or you may no longer see it.");
    case ErrorKind::Conflict:
        return QCoreApplication::translate("ErrorText", "Somebody else changed the same. Both values are kept: choose which shall hold.");
    case ErrorKind::Invalid:
        return QCoreApplication::translate("ErrorText", "A value breaks a rule.") + u' ' + kept();
    case ErrorKind::Throttled:
        return QCoreApplication::translate("ErrorText", "The service asks for a pause. Your changes are kept here and sent in a while.");
    case ErrorKind::ServerFailed:
        return QCoreApplication::translate("ErrorText", "The service failed. Your changes are kept here and tried again.");
    case ErrorKind::Busy:
        return QCoreApplication::translate("ErrorText", "Another window already uses this account's data. Close it and try again.");
    case ErrorKind::DiskFull:
        return QCoreApplication::translate("ErrorText", "It could not be stored: the disk is full. The last change is not kept. Make room and try again.");
    case ErrorKind::ReadOnly:
        return QCoreApplication::translate("ErrorText", "It could not be stored: the folder cannot be written. The last change is not kept. Check the folder's rights and try again.");
    case ErrorKind::Corrupt:
        return QCoreApplication::translate("ErrorText", "A stored file is damaged. It was put aside, and what the service has is fetched anew.");
    case ErrorKind::NewerVersion:
        return QCoreApplication::translate("ErrorText", "The stored data were made by a newer version of this program and are left as they are. Install the newest version.");
    case ErrorKind::Storage:
        return QCoreApplication::translate("ErrorText", "It could not be stored. The last change is not kept. Try again; if it goes on, restart the program.");
    case ErrorKind::Keyring:
        return QCoreApplication::translate("ErrorText", "The system's keyring cannot be used. You stay signed in until you close the program. Unlock the keyring and sign in again to be remembered.");
    case ErrorKind::Defect:
        break;
    }
    return QCoreApplication::translate("ErrorText", "The program made a mistake. Nothing that was stored is lost. Please report the details.");
}

} // namespace

QString ErrorText::reason(const QString &code)
{
    const auto at = std::find_if(std::begin(codeTexts), std::end(codeTexts), [&](const CodeText &text) { return text.code == code; });
    return at == std::end(codeTexts) ? QString() : QCoreApplication::translate("ErrorText", at->text);
}

QString ErrorText::describe(const Error &error)
{
    // The code says more than the kind where it is a person's matter; elsewhere it is technical.
    const bool saysMore = error.kind == ErrorKind::Refused || error.kind == ErrorKind::Invalid || error.kind == ErrorKind::Conflict
        || error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Incompatible || error.kind == ErrorKind::Offline
        || error.kind == ErrorKind::NotTheApi;
    const auto why = saysMore ? reason(error.code) : QString();
    if (why.isEmpty())
        return kindText(error.kind);
    return error.kind == ErrorKind::Refused || error.kind == ErrorKind::Invalid ? why + u' ' + kept() : why;
}

QString ErrorText::describe(const FieldError &error)
{
    const auto text = reason(error.code);
    return text.isEmpty() ? QCoreApplication::translate("ErrorText", "The service does not accept the value.") : text;
}

QString ErrorText::notWritten(const QFileDevice &file)
{
    static constexpr qint64 nextToNothing = 1 << 16;
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    const bool full = file.error() == QFileDevice::ResourceError || (disk.isValid() && disk.bytesAvailable() < nextToNothing);
    if (full)
        return QCoreApplication::translate("ErrorText", "The file could not be written: the disk is full. Make room and try again.");
    if (file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError)
        return QCoreApplication::translate("ErrorText", "The file could not be written there. Choose another folder.");
    return QCoreApplication::translate("ErrorText", "The file could not be written. Try again, or choose another folder.");
}

bool ErrorText::isTemporary(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::NotTheApi:
    case ErrorKind::Throttled:
    case ErrorKind::ServerFailed:
    case ErrorKind::Busy:
    case ErrorKind::DiskFull:
    case ErrorKind::ReadOnly:
    case ErrorKind::Storage:
    case ErrorKind::Keyring:
        return true;
    default:
        return false;
    }
}
