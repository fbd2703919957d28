#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Selskap authors
# SPDX-License-Identifier: Apache-2.0
#
# Installs what is missing, builds Selskap and starts the demonstration. What stands behind goes to the program:
# run.sh --fresh --as manager
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/install-packages.sh run

echo "Building Selskap (the first time takes a few minutes) …"
cmake --preset release -DCMAKE_UNITY_BUILD=ON -DBUILD_TESTING=OFF > build-release.log 2>&1 || { cat build-release.log; exit 1; }
rm -f build-release.log
cmake --build --preset release --target selskap selskapd

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    pictures="$PWD/build/tour"
    echo "There is no display here, so the window cannot open. Its pictures are made instead, in $pictures"
    exec build/release/bin/selskap --tour "$pictures"
fi
echo "Starting the demonstration: a sample company on this machine. Sign-in is not needed."
exec build/release/bin/selskap --demo "$@"
