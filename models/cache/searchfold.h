// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

/// The text as it is searched: case, accents and the Nordic letters folded to ASCII (å and ä a, ø and ö o, æ ae, ß ss), so that "bjorn" and "BJØRN" both
/// find Bjørn; punctuation stays, control characters become spaces.
[[nodiscard]] QString foldForSearch(QStringView text);

/// The same, from and to UTF-8, behind what `folded` holds already.
void appendFolded(QByteArray &folded, QByteArrayView utf8);
