#!/bin/sh
# Build the kiosk's Debian package: `deb.sh FOLDER`. The same sources give the same bytes.
#
#   VERSION             of the package, else that of the program
#   SOURCE_DATE_EPOCH   the time that all files bear, else that of the last commit
set -eu

cd "$(dirname "$0")/../.."
out=$1
version=${VERSION:-$(sed -n 's/^__version__ = "\(.*\)"/\1/p' src/kiosk/__init__.py)}
architecture=$(dpkg --print-architecture)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0
tree=$PWD/build/bundle/tree
station=packaging/station
umask 022

rm -rf "$tree"
packaging/bundle/environment.sh "$tree"

put() { # MODE PLACE FILE…
    mode=$1 place=$tree/$2
    shift 2
    install -D --mode "$mode" --target-directory "$place" "$@"
}
named() { install -D --mode 644 "$1" "$tree/$2"; }
put 755 usr/bin $station/kiosk
put 755 usr/lib/kiosk $station/stick $station/session $station/compositor $station/ended
put 644 lib/systemd/system $station/*.service $station/*.path
put 644 lib/udev/rules.d $station/*.rules
put 644 usr/share/kiosk/speech $station/speechd.conf
ln -s /etc/speech-dispatcher/modules "$tree/usr/share/kiosk/speech/modules"
named $station/sysusers.conf usr/lib/sysusers.d/kiosk.conf
named $station/tmpfiles.conf usr/lib/tmpfiles.d/kiosk.conf
named $station/sysctl.conf usr/lib/sysctl.d/60-kiosk.conf
named $station/logind.conf usr/lib/systemd/logind.conf.d/60-kiosk.conf
sed -f packaging/bundle/with_store.sed $station/kiosk.yaml |
    install -D --mode 644 /dev/stdin "$tree/etc/kiosk/kiosk.yaml"
put 644 usr/share/doc/museum-kiosk LICENSES/*
while read -r page; do named "docs/$page" "usr/share/doc/museum-kiosk/$page"; done <packaging/bundle/pages.txt
cat NOTICE LICENSE >"$tree/usr/share/doc/museum-kiosk/copyright"

mkdir "$tree/DEBIAN"
install -m 755 packaging/bundle/debian/p* "$tree/DEBIAN"
(cd "$tree" && find . -type f -not -path './DEBIAN/*' -printf '%P\n' | LC_ALL=C sort |
    tr '\n' '\0' | xargs -0 md5sum) >"$tree/DEBIAN/md5sums"
(cd "$tree" && find etc -type f -printf '/%p\n') >"$tree/DEBIAN/conffiles"
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" \
    -e "s/@DEPENDS@/$(packaging/bundle/needed.sh | paste -s -d, | sed 's/,/, /g')/" \
    -e "s/@SIZE@/$(du -sk --apparent-size "$tree" | cut -f 1)/" \
    packaging/bundle/debian/control.in >"$tree/DEBIAN/control"

chmod -R u=rwX,go=rX "$tree"
find "$tree" -print0 | xargs -0 touch --no-dereference --date "@$SOURCE_DATE_EPOCH"
# One thread: how many there are would show in the bytes.
dpkg-deb --root-owner-group -Zxz -z3 --threads-max=1 --build "$tree" \
    "$out/museum-kiosk_${version}_$architecture.deb"
