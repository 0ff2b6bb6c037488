#!/bin/sh
# Make a folder of wheels that pip installs the kiosk from on Windows, without a network:
# `make wheelhouse`. What comes from outside is held against the hashes of requirements.lock.
#
#   PYTHON   the version of Python there, else 3.11
set -eu

cd "$(dirname "$0")/.."
house=build/wheelhouse
pip() { .venv/bin/python -m pip --disable-pip-version-check --quiet "$@"; }

rm -rf "$house"
pip download --require-hashes --only-binary :all: --platform win_amd64 --implementation cp \
    --python-version "${PYTHON:-3.11}" --requirement requirements.lock --dest "$house"
pip wheel --no-deps --no-build-isolation --wheel-dir "$house" .
cp docs/windows.md "$house"
(cd "$house" && sha256sum ./* >SHA256SUMS)
echo "wheelhouse: $house, $(du -sm "$house" | cut -f 1) MB. Copy it onto a stick; windows.md in it says how to go on."
