#!/bin/sh
# Make the folder for a stick: `make bundle [KEY=museum.key] [VERSION=1.2]`. In it are the kiosk as
# a Debian package, all that it depends on, the exhibit as a signed pack, and install.sh.
set -eu

cd "$(dirname "$0")/../.."
begun=$(date +%s)
stick=build/bundle/museum-kiosk
rm -rf "$stick"
mkdir -p "$stick/debian"

packaging/bundle/repository.sh "$stick/debian"
packaging/bundle/deb.sh "$stick/debian"
packaging/bundle/index.sh "$stick/debian"
packaging/bundle/exhibit.sh "$stick/exhibit"
cp packaging/bundle/install.sh NOTICE "$stick"
while read -r page; do install -D --mode 644 "docs/$page" "$stick/$page"; done <packaging/bundle/pages.txt
(cd "$stick" && find . -type f -not -name SHA256SUMS -printf '%P\n' | LC_ALL=C sort |
    tr '\n' '\0' | xargs -0 sha256sum) >"$stick/SHA256SUMS"

echo "bundle: $stick, $(du -sm "$stick" | cut -f 1) MB in $(find "$stick" -type f | wc -l) files," \
    "after $(($(date +%s) - begun)) s. Copy it onto a stick; technicians.md in it says how to go on."
