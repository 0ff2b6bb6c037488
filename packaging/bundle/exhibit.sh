#!/bin/sh
# Put the exhibit into the bundle as a signed pack, with the public key: `exhibit.sh FOLDER`.
#
#   KEY   the museum's secret key, as `kiosk pack keys new` makes it; its passphrase is asked for,
#         or taken from KIOSK_PASSPHRASE. Without one, a key for trying out is made in build/key.
set -eu

cd "$(dirname "$0")/../.."
out=$1
key=${KEY:-build/key/trial.key}
kiosk=.venv/bin/kiosk

if [ -z "${KEY:-}" ]; then
    mkdir -p build/key
    if [ ! -e build/key/passphrase ]; then
        (umask 077 && od -A n -N 16 -t x1 /dev/urandom | tr -d ' ' >build/key/passphrase)
    fi
    KIOSK_PASSPHRASE=$(cat build/key/passphrase)
    export KIOSK_PASSPHRASE
    [ -e "$key" ] || $kiosk pack keys new "${key%.key}"
    echo "bundle: no KEY is named, so it is signed with one for trying out, $key. Keep build/key:" \
        "stations take later exhibits only from who signed the first, or whom they are told to trust."
fi
[ -e "${key%.key}.pub" ] || { echo "bundle: ${key%.key}.pub is missing beside $key" >&2; exit 1; }
mkdir -p "$out"
cp "${key%.key}.pub" "$out"
$kiosk pack build content/genoa-rapallo-1922 --key "$key" --out "$out"
