#!/bin/sh
# Show the exhibit: full screen where there is a display, as pictures of a screen of each kind where not.
set -eu

cd "$(dirname "$0")/.."
pictures=build/screens

answers() {
    .venv/bin/python -c 'from PySide6.QtGui import QGuiApplication; QGuiApplication([])' \
        >/dev/null 2>&1
}

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    why="there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)"
elif answers; then
    exec .venv/bin/kiosk run "$@"
else
    why="the display ${WAYLAND_DISPLAY:-$DISPLAY} does not answer"
fi

echo "run: $why, so a screen of each kind is drawn into a picture instead."
.venv/bin/python -m kiosk proof --depth kinds --out "$pictures" || {
    echo "run: the pictures could not be drawn; the lines above say why." >&2
    exit 1
}
echo "run: open $pictures/index.html in a browser to see them all."
