#!/bin/sh
# Print the names of the Debian packages that a station needs, one a line.
set -eu

cd "$(dirname "$0")/.."
sed 's/#.*//' debian-packages.txt bundle/debian-packages.txt | tr -s ' ' '\n' | grep . |
    grep -v -x -e python3-venv -e ca-certificates
