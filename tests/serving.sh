# shellcheck shell=bash disable=SC2154 # setup.sh is sourced before
# Shared by the scripts that put questions to the AMQP port, which source it after app/setup.sh: a Python that
# knows pika, and a `postroom serve` that ends with the script.

scratch=$(mktemp -d)
server=
cleanUp() {
    if [[ -n $server ]]; then
        kill "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    rm -rf "$scratch"
}
trap cleanUp EXIT

# Debian's pika belongs to Debian's Python; another one may come first in the path. A folder called pika passes for
# an empty one where Python looks into the current folder, so it is asked for a part of the real one.
findPython() {
    for python in python3 /usr/bin/python3; do
        if "$python" -c 'from pika import spec' >/dev/null 2>&1; then
            return 0
        fi
    done
    return 1
}

# Sets python.
preparePika() {
    findPython && return
    installPackages "${pikaPackages[@]}"
    findPython || { say "No Python here knows pika (Debian: python3-pika)." && return 1; }
}

# startServing PROGRAM: builds one if that is empty. Sets server and address.
startServing() {
    local program=$1
    if [[ -z $program ]]; then
        installPackages "${programPackages[@]}"
        isConfigured || configure -DBUILD_TESTING=OFF
        buildTargets postroom
        program=$build/bin/postroom
    fi
    # Port 0: the system picks a free one, and the line that says "ready" tells which.
    "$program" serve --amqp 127.0.0.1:0 --delay 0 >"$scratch/ready" 2>"$scratch/trouble" &
    server=$!
    local tries
    for ((tries = 0; tries < 200; ++tries)); do
        grep -q '^listening on ' "$scratch/ready" && break
        kill -0 "$server" 2>/dev/null || break
        sleep 0.05
    done
    address=$(sed -n 's|^listening on amqp://||p' "$scratch/ready")
    [[ -n $address ]] || { say "postroom serve did not start: $(cat "$scratch/trouble")" && return 1; }
}

# Says so, and fails, if the server that was started has gone.
stillServing() {
    [[ -z $server ]] || kill -0 "$server" 2>/dev/null && return
    say "postroom serve ended by itself: $(cat "$scratch/trouble")"
    return 1
}
