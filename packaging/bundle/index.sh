#!/bin/sh
# Make a folder of Debian packages a repository that apt reads: `index.sh FOLDER`.
set -eu

cd "$1"
for file in *.deb; do
    dpkg-deb --field "$file"
    printf 'Filename: ./%s\nSize: %s\nSHA256: %s\n\n' "$file" "$(stat --format %s "$file")" \
        "$(sha256sum "$file" | cut -d ' ' -f 1)"
done >Packages
