#!/bin/sh
# Install the museum kiosk from this folder, without a network; or take it away again.
#
#   sh install.sh              install, or bring to the state of this folder
#   sh install.sh --remove     take away the programs; exhibits, keys and settings stay
#   sh install.sh --purge      take away those, too
#   --yes                      ask nothing
set -eu

here=$(cd "$(dirname "$0")" && pwd)
notes=/var/lib/kiosk-installer
store=/var/lib/kiosk/store
grub=/etc/default/grub.d/kiosk.cfg
consoles="getty@tty1 getty@tty2 getty@tty3 getty@tty4 getty@tty5 getty@tty6"
begun=$(date +%s)
export DEBIAN_FRONTEND=noninteractive
# Whoever became root by `su` has no such places.
export PATH=/usr/sbin:/usr/bin:/sbin:/bin

case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in de*) german=yes ;; *) german= ;; esac
in_words() { if [ "$german" ]; then printf '%s\n' "$2"; else printf '%s\n' "$1"; fi; }
say() { printf '\n== '; in_words "$@"; }
stop() {
    in_words "$@" >&2
    exit 1
}

do=install purge='' yes=''
for word; do
    case $word in
        --yes) yes=yes ;;
        --remove) do=remove ;;
        --purge) do=remove purge=yes ;;
        *) sed -n '2,/^set/s/^# \{0,1\}//p' "$0"; exit 2 ;;
    esac
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
# What a command says matters only if it fails.
quietly() {
    "$@" >"$work/said" 2>&1 && return
    cat "$work/said"
    stop "This failed, see above. Call install.sh again when it is mended." \
        "Das ging nicht, siehe oben. Rufen Sie install.sh noch einmal auf, wenn es behoben ist."
}
may_go_on() {
    [ "$yes" ] && return
    in_words "Go on? [y/N]" "Weiter? [j/N]"
    read -r answer || answer=
    case $answer in [yYjJ]*) ;; *) stop "Nothing was changed." "Nichts wurde geändert." ;; esac
}


# --- what the machine must be ----------------------------------------------------------------
check_machine() {
    [ "$(id -u)" -eq 0 ] || stop "Only root can do this: su -c 'sh $here/install.sh'" \
        "Das kann nur root: su -c 'sh $here/install.sh'"
    [ "$(. /etc/os-release && echo "$ID $VERSION_ID")" = "debian 12" ] ||
        stop "This is for Debian 12, and this machine has another system." \
            "Das ist für Debian 12, und dieser Rechner hat ein anderes System."
    [ -d /run/systemd/system ] || stop "systemd does not run here." "Hier läuft kein systemd."
}
check_bundle() {
    say "Checking that all files of this folder are whole." \
        "Es wird geprüft, ob alle Dateien dieses Ordners heil sind."
    (cd "$here" && sha256sum --check --quiet SHA256SUMS) || stop \
        "A file is damaged or missing, see above. Copy the folder once more. Nothing was changed." \
        "Eine Datei ist beschädigt oder fehlt, siehe oben. Kopieren Sie den Ordner noch einmal. Nichts wurde geändert."
    ls "$here"/debian/museum-kiosk_*_"$(dpkg --print-architecture)".deb >/dev/null 2>&1 ||
        stop "This folder is for another kind of processor." \
            "Dieser Ordner ist für eine andere Art Prozessor."
}


# --- install ---------------------------------------------------------------------------------
packages() { dpkg-query --show --showformat '${db:Status-Abbrev}${Package}\n' | sed -n 's/^i. //p'; }

install_packages() {
    say "Installing the Debian packages of this folder; the network is not asked." \
        "Die Debian-Pakete dieses Ordners werden installiert; das Netz wird nicht gefragt."
    mkdir -p "$work/lists/partial" "$work/archives/partial" "$notes"
    ln -s "$here/debian" "$work/debian"
    # Trusted, since all of it was just held against its sums.
    echo "deb [trusted=yes] file:$work/debian ./" >"$work/sources.list"
    from_here() {
        apt-get --quiet=2 -o Dir::Etc::sourcelist="$work/sources.list" -o APT::Sandbox::User=root \
            -o Dir::Etc::sourceparts=/dev/null -o Dir::State::lists="$work/lists" \
            -o Dir::Cache="$work" -o APT::Install-Recommends=false \
            -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-confold "$@"
    }
    packages >"$work/before"
    touch "$notes/packages"
    quietly from_here update
    quietly from_here --yes install museum-kiosk
    packages | grep -v -x -F -f "$work/before" >>"$notes/packages" || true
}
as_kiosk() { (cd / && runuser -u kiosk -- "$@"); }
install_exhibit() {
    say "Telling the station whose exhibits it may show, and bringing it the one of this folder." \
        "Die Station erfährt, wessen Ausstellungen sie zeigen darf, und bekommt die aus diesem Ordner."
    exhibit=$here/exhibit
    # The kiosk's own user may not be allowed to read the stick.
    if [ "$(as_kiosk find "$exhibit" ! -readable 2>&1)" ]; then
        exhibit=$work/exhibit
        cp -r "$here/exhibit" "$exhibit"
        chmod -R a+rX "$exhibit"
    fi
    for key in "$exhibit"/*.pub; do
        code=0
        as_kiosk kiosk pack keys trust "$key" --store $store --wait 60 || code=$?
        case $code in
            0) ;;
            13) in_words "It stays revoked." "Er bleibt widerrufen." ;;
            *) stop "This key was not taken, see above." "Dieser Schlüssel wurde nicht angenommen, siehe oben." ;;
        esac
    done
    for pack in "$exhibit"/*.pack; do
        code=0
        as_kiosk kiosk pack install "$pack" --store $store --wait 60 >"$work/said" 2>&1 || code=$?
        case $code in
            # It proves itself while it is shown.
            0) head -n 1 "$work/said" ;;
            19 | 20 | 28)
                head -n 1 "$work/said"
                in_words "The station stays with what it has." "Die Station bleibt bei dem, was sie hat."
                ;;
            *)
                cat "$work/said"
                stop "The exhibit was not taken, see above (docs/packs.md tells more)." \
                    "Die Ausstellung wurde nicht angenommen, siehe oben (mehr steht in docs/packs.md)."
                ;;
        esac
    done
}
lock_down() {
    # From now on there may be no other way in than the kiosk's own.
    systemctl --quiet enable kiosk.service
    say "Closing the ways out: no text consoles, no keys to the kernel, no waiting boot menu." \
        "Die Wege hinaus werden geschlossen: keine Textkonsolen, keine Tasten zum Kernel, kein wartendes Startmenü."
    for console in $consoles; do
        [ "$(systemctl is-enabled "$console.service" 2>/dev/null || true)" = masked ] && continue
        systemctl --quiet mask "$console.service"
        echo "$console" >>"$notes/masked"
    done
    sysctl --quiet --load /usr/lib/sysctl.d/60-kiosk.conf 2>/dev/null ||
        in_words "(The kernel hears of it at the next start.)" "(Der Kernel erfährt es beim nächsten Start.)"
    systemctl try-restart systemd-logind.service
    if command -v update-grub >/dev/null && [ ! -e $grub ]; then
        mkdir -p "$(dirname $grub)"
        printf '%s\n' 'GRUB_TIMEOUT=0' 'GRUB_TIMEOUT_STYLE=hidden' 'GRUB_DISABLE_RECOVERY=true' >$grub
        update-grub
    fi
}
# The picture will cover this console: what shall be said here is said now.
set_code() {
    if grep -q '^[^#]*code: *scrypt' /etc/kiosk/kiosk.yaml; then return; fi
    say "The staff open their page at the screen by a code of 6 to 12 digits." \
        "Das Personal öffnet seine Seite am Bildschirm mit einem Code aus 6 bis 12 Ziffern."
    if [ "$yes" ]; then
        in_words "None is set: kiosk staff code --write" "Keiner ist gesetzt: kiosk staff code --write"
        return
    fi
    in_words "Choose it now? [y/N]" "Jetzt wählen? [j/N]"
    read -r answer || answer=
    case $answer in [yYjJ]*) ;; *) return ;; esac
    for _ in 1 2 3; do kiosk staff code --write >/dev/null && return; done
    in_words "None is set: kiosk staff code --write" "Keiner ist gesetzt: kiosk staff code --write"
}
begin() {
    say "Done after $(($(date +%s) - begun)) s. To undo it: sh $here/install.sh --remove" \
        "Fertig nach $(($(date +%s) - begun)) s. Rückgängig: sh $here/install.sh --remove"
    in_words "The kiosk starts now, and whenever the machine does." \
        "Der Kiosk startet jetzt, und bei jedem Start des Rechners."
    # A login at this console ends with it.
    systemctl start kiosk.service ||
        stop "It does not: kiosk doctor says why." "Er startet nicht: kiosk doctor sagt, warum."
}


# --- remove ----------------------------------------------------------------------------------
unlock() {
    say "Opening what was closed: text consoles and the boot menu." \
        "Was geschlossen war, wird geöffnet: Textkonsolen und Startmenü."
    if [ -e "$notes/masked" ]; then
        while read -r console; do systemctl --quiet unmask "$console.service"; done <"$notes/masked"
        systemctl start getty@tty1.service || true
    fi
    if [ -e $grub ]; then
        rm $grub
        rmdir --ignore-fail-on-non-empty "$(dirname $grub)"
        update-grub
    fi
}
remove_packages() {
    say "Taking away the kiosk, and what came with it and nothing else needs." \
        "Der Kiosk geht, und was mit ihm kam und sonst niemand braucht."
    if [ "$purge" ]; then how=purge; else how=remove; fi
    if dpkg-query --show museum-kiosk >/dev/null 2>&1; then
        quietly apt-get --yes -o Dpkg::Use-Pty=0 $how museum-kiosk
    fi
    [ -e "$notes/packages" ] || return 0
    apt-get --simulate autoremove | sed -n 's/^Remv \([^ ]*\).*/\1/p' |
        grep -x -F -f "$notes/packages" >"$work/unneeded" || true
    # shellcheck disable=SC2046  # one word a package
    quietly apt-get --yes -o Dpkg::Use-Pty=0 purge $(cat "$work/unneeded")
    rm -rf "$notes"
}

check_machine
if [ $do = install ]; then
    check_bundle
    in_words "This machine becomes a kiosk: after each start it shows the exhibit, and nothing else." \
        "Dieser Rechner wird ein Kiosk: Nach jedem Start zeigt er die Ausstellung, und sonst nichts."
    may_go_on
    install_packages
    install_exhibit
    lock_down
    set_code
    begin
else
    in_words "The kiosk is taken away from this machine." "Der Kiosk wird von diesem Rechner entfernt."
    [ -z "$purge" ] || in_words "So are its exhibits, keys and settings." \
        "Auch seine Ausstellungen, Schlüssel und Einstellungen."
    may_go_on
    unlock
    remove_packages
    if [ "$purge" ]; then
        say "Done. Nothing of it is left but lines in the system's logs." \
            "Fertig. Nichts bleibt zurück außer Zeilen in den Protokollen des Systems."
    else
        say "Done. Left are /var/lib/kiosk (exhibits and keys), /etc/kiosk (settings) and the user kiosk; sh $here/install.sh --purge takes them, too." \
            "Fertig. Es bleiben /var/lib/kiosk (Ausstellungen und Schlüssel), /etc/kiosk (Einstellungen) und der Benutzer kiosk; sh $here/install.sh --purge entfernt auch sie."
    fi
fi
