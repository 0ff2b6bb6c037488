#!/bin/sh
# Remake requirements.lock (what runs) and requirements-dev.lock (that, and what tests and checks)
# from pyproject.toml. `packaging/lock.sh --upgrade` takes the newest versions that fit; without
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
compile --group build --group dev --constraints requirements.lock \
    --output-file requirements-dev.lock "$@"
