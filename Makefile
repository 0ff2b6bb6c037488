# The two commands that matter are `make run` and `make test`; both set up what they need.
PY := .venv/bin/python
# Tests run beside each other, as many as there are processors.
BESIDE := -n auto --dist worksteal

.PHONY: help run test check bench faults soak screens map bundle wheelhouse setup setup-dev language-server lock format

help:           ## say what can be made
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 12

run: setup      ## set up what is missing and show the exhibit
	@packaging/run.sh

test: setup-dev ## set up what is missing and run the tests
	$(PY) -m pytest $(BESIDE)

check: setup-dev language-server ## formatting, lint, types, import contracts, then the tests
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m tools.lint.qml
	.venv/bin/lint-imports --no-cache
	$(PY) -m pyright
	$(PY) -m pytest $(BESIDE)

bench: setup-dev ## measure start, frames, memory, reading and check; prints one JSON object
	@$(PY) -m tools.bench

faults: setup-dev ## kill, cut the power, fail each step and forge packs in the long form; prints figures
	KIOSK_FAULTS=full $(PY) -m pytest $(BESIDE) -o faulthandler_timeout=0 -rP tests/packs | grep -v '^[_-]\{3\}'

soak: setup-dev ## let a kiosk run for HOURS (24) under visitors' hands; says whether it wears out
	$(PY) -m tools.soak --hours $(or $(HOURS),24)

screens: setup-dev ## compare every screen with its baseline
	$(PY) -m tools.screens

bundle: setup-dev ## make the folder for a stick that a station is installed from; KEY=museum.key signs
	@KEY="$(KEY)" VERSION="$(VERSION)" packaging/bundle/make.sh

wheelhouse: setup-dev ## make the folder that pip installs the kiosk from on Windows
	@PYTHON="$(PYTHON)" packaging/wheelhouse.sh

format: setup-dev ## put the Python files into the common format
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .

language-server: setup-dev
	@packaging/language-server.sh

setup:
	@packaging/setup.sh run

setup-dev:
	@packaging/setup.sh dev

map: setup-dev  ## draw the exhibit's map tiles, if anything about them has changed
	$(PY) -m tools.map content/genoa-rapallo-1922/map --if-needed

lock: setup-dev ## remake the lock files from pyproject.toml (needs the network)
	@packaging/lock.sh
