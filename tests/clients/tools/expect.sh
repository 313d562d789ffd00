# shellcheck shell=bash disable=SC2034
# What the programs of this folder share: saying what should have come, and waiting until it has.
set -euo pipefail

program=${0##*/}
# These tools take the slash at the end of a URL for the virtual host with the empty name.
url=${1:?"the URL of a broker, such as amqp://guest:guest@127.0.0.1:5672/"}
url=${url%/}

# Seconds after which an event that was waited for counts as lost.
patience=5

# fail SENTENCE: ends the program with exit code 1.
fail() {
    printf '%s: %s\n' "$program" "$1" >&2
    exit 1
}

# expect WHAT WANTED GOT
expect() {
    [[ $2 == "$3" ]] || fail "$1: expected '$2', got '$3'"
}

# A tool and what it says, both on stdout; its exit code is kept in $code.
code=0
run() {
    code=0
    said=$(timeout "$patience" "amqp-$1" --url "$url" "${@:2}" 2>&1) || code=$?
}

# expectRun WHAT WANTED-CODE WANTED-TEXT TOOL OPTION...
expectRun() {
    run "${@:4}"
    expect "$1: exit code of amqp-$4, which said '$said'" "$2" "$code"
    expect "$1" "$3" "$said"
}

publish() { expectRun "publishing" 0 '' publish "$@"; }

# get QUEUE: the message that amqp-get takes, or that there is none.
get() {
    run get --queue "$1"
    case $code in
    0) printf '%s\n' "$said" ;;
    2) printf 'nothing\n' ;;
    *) fail "amqp-get of '$1' ended with $code: $said" ;;
    esac
}

# consume NAME OPTION... COMMAND: starts amqp-consume. What it and its command say can be read from ${heard[NAME]}.
declare -A heard consumers
consume() {
    local descriptor
    exec {descriptor}< <(exec amqp-consume --url "$url" "${@:2}" 2>&1)
    consumers[$1]=$!
    heard[$1]=$descriptor
}

# hear NAME: reads the next line that a consumer or its command says, into $line.
hear() {
    IFS= read -r -t "$patience" line <&"${heard[$1]}" || fail "waited $patience s in vain for a word from $1"
}

expectToHear() {
    hear "$2"
    expect "$1" "$3" "$line"
}

endConsumers() {
    local name
    for name in "${!consumers[@]}"; do
        kill "${consumers[$name]}" 2>/dev/null || true
    done
}
trap endConsumers EXIT
