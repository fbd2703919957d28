#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Selskap authors
# SPDX-License-Identifier: Apache-2.0
#
# Installs the Debian packages that Selskap needs and that are missing: install-packages.sh run|test
# "run" is what building and starting it takes, "test" adds what its tests take.
set -euo pipefail

case "${1:-run}" in
    run | test) purpose=${1:-run} ;;
    *)
        echo "install-packages.sh: say 'run' or 'test', not '$1'." >&2
        exit 2
        ;;
esac

packages=(
    g++ cmake ninja-build pkg-config ccache mold ca-certificates
    qt6-base-dev libqt6sql6-sqlite libqt6sql6-psql qt6-qpa-plugins qt6-svg-dev libqt6svg6 qt6-wayland
    qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools qt6-translations-l10n
    qtkeychain-qt6-dev libsecret-1-0 qcoro-qt6-dev
    libcurl4-openssl-dev libmicrohttpd-dev libsodium-dev libsimdjson-dev libsqlite3-dev zlib1g-dev libzip-dev libxlsxwriter-dev
    libxkbcommon-dev libgl-dev libvulkan-dev libssl-dev fonts-noto-core
)
if [ "$purpose" = test ]; then
    packages+=(
        clang xvfb xauth dbus dbus-x11 gnome-keyring sqlite3 postgresql-15 openssl git
        python3 python3-aiosmtpd reuse desktop-file-utils appstream chromium chromium-driver
        libreoffice-calc-nogui at-spi2-core python3-pyatspi matchbox-window-manager
    )
    # Any Node from 18 on will do; Debian's own is taken where there is none.
    if ! command -v npm > /dev/null; then
        packages+=(nodejs npm)
    fi
fi

missing=()
for package in "${packages[@]}"; do
    if ! dpkg-query -W -f='${Status}' "$package" 2> /dev/null | grep -q '^install ok installed$'; then
        missing+=("$package")
    fi
done
if [ ${#missing[@]} -eq 0 ]; then
    echo "All packages that are needed to $purpose Selskap are installed."
    exit 0
fi
if ! command -v apt-get > /dev/null; then
    echo "install-packages.sh: this is not a Debian system; install what corresponds to: ${missing[*]}" >&2
    exit 1
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo > /dev/null; then
        echo "install-packages.sh: run it as root, or install sudo. Missing: ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "Installing ${#missing[@]} packages: ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null
