#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Selskap authors
# SPDX-License-Identifier: Apache-2.0
#
# A PostgreSQL server for the tests alone: cluster.sh start|restart|stop FOLDER
# It listens on a socket in FOLDER and nowhere else, and what it holds does not outlive it.
set -euo pipefail

folder=${2:?cluster.sh needs a folder}
binaries=/usr/lib/postgresql/15/bin
data=$folder/data

as_server() { # the server refuses to run as root
    if [ "$(id -u)" -eq 0 ]; then
        runuser -u postgres -- "$@"
    else
        "$@"
    fi
}

control() {
    as_server "$binaries/pg_ctl" -D "$data" -s -w "$@"
}

launch() {
    # Nothing is flushed, since nothing is kept.
    control start -l "$folder/log" -o "-c listen_addresses='' -c unix_socket_directories='$folder' \
-c fsync=off -c full_page_writes=off -c max_connections=200 -c max_wal_size=256MB -c autovacuum=off"
}

remove() {
    if [ -f "$data/postmaster.pid" ]; then
        control stop -m immediate || true
    fi
    rm -rf "$folder"
}

case ${1:-} in
    start)
        remove # of a run that was killed
        mkdir -m 0755 -p "$folder"
        if [ "$(id -u)" -eq 0 ]; then
            chown postgres "$folder"
        fi
        # Its order of texts is another than the bytewise one, on which the service relies.
        as_server "$binaries/initdb" -D "$data" -U postgres --auth=trust --encoding=UTF8 --no-sync \
            --locale=C.UTF-8 --locale-provider=icu --icu-locale=nb > "$folder/initdb.log" 2>&1
        launch
        ;;
    stop) remove ;;
    restart)
        control stop -m immediate
        launch
        ;;
    *)
        echo "cluster.sh: say start, restart or stop, not '${1:-}'." >&2
        exit 2
        ;;
esac
