#!/bin/sh
# Remake the lock files from pyproject.toml: requirements.lock (what a station runs),
# requirements-map.lock (that, and what draws the map) and requirements-dev.lock (that, and what
# tests and checks). `packaging/lock.sh --upgrade` takes the newest versions that fit; without
# it, versions already locked stay. uv only resolves; installing is pip's work.
set -eu

cd "$(dirname "$0")/.."
mkdir -p build
uv=build/uv/bin/uv
[ -x "$uv" ] || { .venv/bin/python -m venv build/uv && build/uv/bin/pip install --quiet uv; }

compile() {
    env -u PIP_FIND_LINKS -u PIP_EXTRA_INDEX_URL "$uv" pip compile pyproject.toml --quiet --no-config \
        --universal --python-version 3.11 --generate-hashes \
        --default-index https://pypi.org/simple --custom-compile-command "make lock" "$@"
}
compile --group build --output-file requirements.lock "$@"
compile --group build --group map --constraints requirements.lock \
    --output-file requirements-map.lock "$@"
compile --extra authors --group build --group map --group dev --constraints requirements-map.lock \
    --output-file requirements-dev.lock "$@"
