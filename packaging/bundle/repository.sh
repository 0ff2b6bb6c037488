#!/bin/sh
# Make a repository for apt of all Debian packages that a station needs: `repository.sh FOLDER`.
# What they depend on is among them, down to libc6: a Debian that was installed from an older
# image may have to be brought up to them. Needs the network, and neither root nor an empty machine.
#
#   MIRROR, SECURITY   where Debian's packages are
set -eu

cd "$(dirname "$0")/../.."
mirror=${MIRROR:-http://deb.debian.org/debian}
security=${SECURITY:-http://deb.debian.org/debian-security}
folder=$1
apt=$PWD/build/bundle/apt

mkdir -p "$apt/lists/partial" "$apt/archives/partial" "$apt/none/partial" "$folder"
: >"$apt/status"
signed="[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]"
for suite in "$mirror bookworm" "$mirror bookworm-updates" "$security bookworm-security"; do
    echo "deb $signed $suite main"
done >"$apt/sources.list"

ask() {
    apt-get --quiet=2 -o Dir::State="$apt" -o Dir::State::status="$apt/status" -o Dir::Cache="$apt" \
        -o Dir::Etc::sourcelist="$apt/sources.list" -o Dir::Etc::sourceparts=/dev/null \
        -o Dir::Etc::preferencesparts=/dev/null -o APT::Install-Recommends=false -o APT::Sandbox::User= \
        -o Debug::NoLocking=true "$@"
}
ask update
# shellcheck disable=SC2046  # one word a package
set -- install $(packaging/bundle/needed.sh)
ask -o Dir::Cache::archives="$apt/none" --print-uris "$@" | cut -d ' ' -f 2 >"$apt/wanted"
ask --yes --download-only "$@"
while read -r file; do
    # An epoch in a file's name (1%3a) would be taken for a colon of an address.
    cp "$apt/archives/$file" "$folder/$(echo "$file" | sed 's/_[0-9]*%3a/_/')"
done <"$apt/wanted"
