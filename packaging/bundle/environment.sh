#!/bin/sh
# Make the Python environment of the kiosk's Debian package: `environment.sh TREE` fills
# TREE/usr/lib/kiosk with the wheels that requirements.lock names by their hashes, without what no
# station needs. Nothing is fetched when the package is installed.
set -eu

cd "$(dirname "$0")/../.."
home=$1/usr/lib/kiosk
packages=$home/lib/python3.11/site-packages
wheels=build/bundle/wheels
python=.venv/bin/python

pip() { "$python" -m pip --disable-pip-version-check --quiet "$@"; }

rm -rf "$wheels" # of another lock, something newer might lie here
pip download --require-hashes --only-binary :all: --requirement requirements.lock --dest "$wheels"
pip wheel --no-deps --no-build-isolation --wheel-dir "$wheels" .

# What the wheel asks for, of these files alone: what only builds it is not among that.
pip install --no-index --find-links "$wheels" --no-compile --target "$packages" museum-kiosk

# The exhibit travels as a pack. Who installed what is dpkg's to know.
rm -r "${packages:?}/bin" "$packages/kiosk/exhibits"
find "$packages" -path '*.dist-info/*' \
    \( -name RECORD -o -name INSTALLER -o -name REQUESTED -o -name direct_url.json \) -delete
"$python" packaging/bundle/trim_qt.py "$packages/PySide6"

# An environment without pip: the interpreter finds its packages by where it was called.
mkdir -p "$home/bin"
ln -s /usr/bin/python3.11 "$home/bin/python"
printf '%s\n' 'home = /usr/bin' 'include-system-site-packages = false' >"$home/pyvenv.cfg"

# Compiled once and for all: no one may write here later, and no file is asked whether it changed.
"$python" -m compileall -q --invalidation-mode unchecked-hash -s "$1" -p / "$packages"
