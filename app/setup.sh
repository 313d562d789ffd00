# shellcheck shell=bash disable=SC2034
# Shared by app/run and tests/run, which source it: installs what is missing, configures and builds.
# Everything it says goes to stderr; stdout belongs to the program.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$top/build

# What the program needs to be built and started.
programPackages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-declarative-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
    qml6-module-qtquick qml6-module-qtquick-controls qml6-module-qtquick-templates
    qml6-module-qtquick-layouts qml6-module-qtquick-shapes qml6-module-qtquick-window
    qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript
    libgl1-mesa-dri fonts-dejavu-core
    libgraphviz-dev libboost1.81-dev libfmt-dev libexpected-dev nlohmann-json3-dev libcli11-dev libbenchmark-dev
)
# What its tests need besides.
testPackages=(
    qml6-module-qttest librapidcheck-dev
    xvfb xauth ccache git ca-certificates
)

# What tests/conformance and tests/clients need besides: clients of the AMQP port.
pikaPackages=(python3-pika)
amqplibPackages=(nodejs npm)
toolsPackages=(amqp-tools)
# What tests/screenreader needs besides.
screenReaderPackages=(at-spi2-core python3-pyatspi dbus)

say() { printf '%s\n' "$*" >&2; }

missingPackages() {
    local installed
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null) || true
    local package
    for package; do
        grep -qxF "$package installed" <<<"$installed" || printf '%s\n' "$package"
    done
}

# installPackages NAME...: does nothing, and takes no time, when all are there.
installPackages() {
    if ! { command -v dpkg-query && command -v apt-get; } >/dev/null 2>&1; then
        say "This is not Debian or Ubuntu, so nothing is installed for you. Needed, by their Debian names: $*"
        return 0 # the build says what it does not find
    fi
    local missing asRoot=()
    mapfile -t missing < <(missingPackages "$@")
    ((${#missing[@]})) || return 0
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null 2>&1; then
            say "Some packages are missing and only root can install them. As root, please run:"
            say "    apt-get install --no-install-recommends ${missing[*]}"
            return 1
        fi
        asRoot=(sudo)
    fi
    say "Installing ${missing[*]}"
    "${asRoot[@]}" apt-get update -q >&2 || say "The package lists could not be refreshed; trying with those at hand."
    "${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends "${missing[@]}" >&2 || {
        say "apt-get could not install: ${missing[*]}"
        return 1
    }
}

# configure OPTION...: a build folder that was made for another checkout is started afresh.
configure() {
    local arguments=(-S "$top" -B "$build" -G Ninja)
    if ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$top" "$build/CMakeCache.txt" 2>/dev/null; then
        arguments+=(--fresh)
    fi
    if command -v ccache >/dev/null 2>&1; then
        arguments+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
    cmake "${arguments[@]}" "$@" >&2
}

isConfigured() {
    [[ -f $build/build.ninja ]] &&
        grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$top" "$build/CMakeCache.txt" 2>/dev/null
}

# buildTargets [NAME...]: everything when no name is given.
buildTargets() {
    local arguments=(--build "$build" --parallel "$(nproc)")
    if (($#)); then
        arguments+=(--target "$@")
    fi
    cmake "${arguments[@]}" >&2
}
