#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Selskap authors
# SPDX-License-Identifier: Apache-2.0
#
# Brings translations/selskap_*.ts up to date with the source text.
# With --check it changes nothing, and fails if a catalogue is out of date or a text has no translation.
set -eu
cd "$(dirname "$0")/.."

check=no
case "${1-}" in
    "") ;;
    --check) check=yes ;;
    *) echo "usage: $0 [--check]" >&2; exit 2 ;;
esac

lupdate=$(command -v /usr/lib/qt6/bin/lupdate lupdate6 lupdate | head -n 1)
[ -n "$lupdate" ] || { echo "$0: lupdate of Qt 6 is missing" >&2; exit 2; }

update() { # update FILE OPTION…
    file=$1
    shift
    # Without line numbers the catalogues change only when a text does.
    "$lupdate" -silent -locations none -no-obsolete -no-ui-lines -source-language en "$@" \
        models ui app server -ts "$file"
}

temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
failed=no
for language in da en fi nb sv; do
    catalogue=translations/selskap_$language.ts
    copy=$temporary/selskap_$language.ts
    cp "$catalogue" "$copy"
    # English needs only its plural forms: the source text is English.
    if [ "$language" = en ]; then
        update "$copy" -target-language en -pluralonly
    else
        update "$copy" -target-language "$language"
    fi
    if [ $check = no ]; then
        cp "$copy" "$catalogue"
        continue
    fi
    if ! cmp -s "$copy" "$catalogue"; then
        echo "$catalogue is out of date: run scripts/update-translations.sh" >&2
        failed=yes
    fi
    unfinished=$(grep -c 'type="unfinished"' "$copy" || true)
    if [ "$unfinished" -ne 0 ]; then
        echo "$catalogue: $unfinished texts without a translation" >&2
        failed=yes
    fi
done
[ $failed = no ]
