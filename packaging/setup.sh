#!/bin/sh
# Make this folder ready: `packaging/setup.sh run` for the exhibit, `packaging/setup.sh dev` for
# tests and checks as well. What is already in place is left alone, so that a second call returns
# at once and touches neither apt nor the network.
#
#   PYTHON   the interpreter to make the environment with (python3)
set -eu

cd "$(dirname "$0")/.."
flavour=${1:-run}
python=${PYTHON:-python3}
packages=packaging/debian-packages.txt

case $flavour in
    run) lock=requirements-map.lock ;;
    dev) lock=requirements-dev.lock ;;
    *) echo "usage: packaging/setup.sh [run|dev]" >&2; exit 2 ;;
esac

say() { printf '%s\n' "setup: $*"; }
stop() { printf '%s\n' "setup: $*" >&2; exit 1; }

# The stamp names all that the environment was made from, and where: a moved folder, another
# interpreter, a new lock file or entry point makes it stale. `dev` holds everything that `run` needs.
stamp_of() {
    printf '%s %s\n' "$PWD" "$python"
    sha256sum "$1" "$packages" packaging/setup.sh
    sed '/^\[tool\./,$d' pyproject.toml | sha256sum # not the tools' settings, which follow
}
is_current() {
    [ -f "$1" ] && [ -x .venv/bin/python ] && [ "$(stamp_of "$2")" = "$(cat "$1")" ]
}
# The tiles of the exhibit's map are drawn, not kept in the repository. Whether that has to be done
# is asked with care only when something in the tool is newer than what it made.
map=content/genoa-rapallo-1922/map
draw_map() {
    [ -d tools/map ] || return 0
    if [ -f "$map/.tiles" ] && [ -z "$(find tools/map -newer "$map/.tiles" -type f | head -n 1)" ]; then
        return 0
    fi
    .venv/bin/python -m tools.map "$map" --if-needed || stop "the map could not be drawn;" \
        "mend what is said above and call make again."
    touch "$map/.tiles"
}

if is_current .venv/setup-dev.stamp requirements-dev.lock ||
    { [ "$flavour" = run ] && is_current .venv/setup-run.stamp requirements-map.lock; }; then
    draw_map
    exit 0
fi


# --- system libraries -----------------------------------------------------------------------
can_make_environments() { "$python" -c 'import ensurepip, venv' 2>/dev/null; }

missing_packages() {
    sed 's/#.*//' "$packages" | tr -s ' \n' '\n' | while read -r name; do
        [ -n "$name" ] || continue
        if [ "$name" = python3-venv ] && can_make_environments; then continue; fi
        status=$(dpkg-query --show --showformat='${db:Status-Status}' "$name" 2>/dev/null || true)
        [ "$status" = installed ] || printf '%s ' "$name"
    done
}

if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
    missing=$(missing_packages)
    if [ -n "$missing" ]; then
        install="apt-get install --yes --no-install-recommends ${missing% }"
        if [ "$(id -u)" -eq 0 ]; then
            say "installing the system libraries that are missing: ${missing% }"
            export DEBIAN_FRONTEND=noninteractive
            # shellcheck disable=SC2086  # one word a package
            { apt-get update && $install; } || stop "the system libraries could not be installed;" \
                "mend what apt-get says above (the network, or /etc/apt/sources.list) and call make again."
        else
            as_root="su -c"
            if command -v sudo >/dev/null; then as_root="sudo sh -c"; fi
            stop "some system libraries are missing, and only root can install them. Give this" \
                "command, then call make again:

    $as_root 'apt-get update && $install'
"
        fi
    fi
else
    say "this is not a Debian system, so its libraries are taken to be there ($packages lists them)."
fi


# --- Python environment ---------------------------------------------------------------------
command -v "$python" >/dev/null || stop "there is no $python here; Python 3.11 or newer is needed."
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    stop "$("$python" --version) is too old; Python 3.11 or newer is needed (PYTHON=… names another)."
can_make_environments || stop "$python cannot make environments: its venv module is missing."

# One that was begun but not finished, or made for another folder, is made anew.
made_here() { grep -qsF "$PWD $python" .venv/setup-run.stamp .venv/setup-dev.stamp; }
ever_finished() { [ -f .venv/setup-run.stamp ] || [ -f .venv/setup-dev.stamp ]; }
if ever_finished && ! made_here; then rm -rf .venv; fi
if ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    say "making the Python environment in .venv with $("$python" --version)."
    "$python" -m venv --clear .venv || stop "the environment could not be made in $PWD/.venv."
fi
rm -f .venv/setup-run.stamp .venv/setup-dev.stamp

pip() { .venv/bin/python -m pip --disable-pip-version-check "$@"; }
say "installing the packages exactly as $lock names them" \
    "(about $([ "$flavour" = run ] && echo 110 || echo 190) MB to download the first time)."
pip install --require-hashes --requirement "$lock" || stop "the packages could not be installed;" \
    "is the network there? Mend what pip says above and call make again: it goes on where it stopped."

say "installing the exhibit's own code from src."
pip install --quiet --no-deps --no-build-isolation --editable . ||
    stop "the exhibit's own code could not be installed; pip says why above."

stamp_of "$lock" >".venv/setup-$flavour.stamp"
draw_map
say "ready."
