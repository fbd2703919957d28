#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Selskap authors
# SPDX-License-Identifier: Apache-2.0
#
# Installs what is missing, builds everything three ways and runs all tests once, in the sanitized build.
set -euo pipefail
cd "$(dirname "$0")/.."

# What was compiled in another copy of this repository need not be compiled again.
export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros

times=()
note()
{
    times+=("$(awk -v s="$2" -v name="$1" 'BEGIN { printf "%5.1f  %s", s / 60, name }')")
}
# Runs one step, prints its output only if it fails, and remembers how long it took.
step()
{
    local name=$1
    shift
    local begin=$SECONDS
    echo "== $name"
    if ! "$@" > "$log" 2>&1; then
        cat "$log"
        echo "== $name failed"
        exit 1
    fi
    note "$name" $((SECONDS - begin))
}
# Several sources are compiled as one, which takes a third of the time.
build()
{
    local preset=$1 testing=$2
    shift 2
    cmake --preset "$preset" -DBUILD_TESTING="$testing" -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=8 "$@"
    cmake --build --preset "$preset" -- -k 0
}
log=$(mktemp)
trap 'rm -f "$log"' EXIT

step "packages" scripts/install-packages.sh test
step "packages of the contract tests" npm ci --prefix tests/contract --no-audit --no-fund
step "build: dev (sanitizers)" build dev ON -DSELSKAP_PRECOMPILE_TESTS=ON
# One build proves both: no warning under Clang, and no library that calls past its layer.
step "build: clang and shared (warnings, layers)" build clang OFF -DBUILD_SHARED_LIBS=ON -DCMAKE_SHARED_LINKER_FLAGS=-Wl,-z,defs
step "build: release" build release OFF
step "build: simulation, kills and faults" cmake --build --preset release --target selskap-simulate selskap-killtest selskap-faultsweep
step "build: benchmark" cmake --build --preset release --target selskap-bench
step "benchmark: no ratio twice as bad as recorded" scripts/bench-guard.py build/release/bin/selskap-bench
step "simulation: 10,000 histories" build/release/bin/selskap-simulate --seeds 10000
step "simulation: 1,000 histories over SQLite" build/release/bin/selskap-simulate --seeds 1000 --stores sqlite
step "simulation: 100 histories over the service's core" build/release/bin/selskap-simulate --seeds 100 --service core
step "5,000 failing calls and 500 power cuts" build/release/bin/selskap-faultsweep --runs 5000 --images 500
step "300 kills of clients" build/release/bin/selskap-killtest --kills 300
step "50 kills of the service" build/release/bin/selskap-killtest --kills 50 --service

begin=$SECONDS
status=0
# What fails once under the load of another test is given a second chance, and shows as such in the output.
ctest --preset dev -j 2 --repeat until-pass:2 --output-on-failure > "$log" 2>&1 || status=$?
note "tests" $((SECONDS - begin))

echo
echo "Minutes of each step:"
printf '%s\n' "${times[@]}"
echo
# The summary comes last, with the names of what failed; the output of a failed test stands above.
if [ $status -ne 0 ]; then
    cat "$log"
else
    tail -n 12 "$log"
fi
exit $status
