# The commands of the project, on a Debian machine with Python 3.11 to 3.13, git and make; `make help` lists them.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?= python3
OUT ?= out/tour
BIN := .venv/bin
COMPILED := $(wildcard ui/*.ui resources/i18n/*.ts)
WHOLE := tests/system/test_frozen.py tests/system/test_day.py
SCREEN := xvfb-run --auto-servernum --server-args='-screen 0 1920x1080x24'

.PHONY: help setup demo tour pictures test whole bench soak freeze windows-setup windows-test packages packages-test packages-bench

help: ## list these commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup: .venv/package ## make .venv with the locked dependencies, and what Designer and Linguist files compile to

demo: setup ## the program on a practice hospital: the window, or the tour where there is no display
	@if [[ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]]; then $(BIN)/nurse-client --practice; \
	else echo "No display: this is the tour."; $(MAKE) --no-print-directory tour; fi

tour: setup ## the institution's whole day in the real window and the looks of every screen, as pictures and PDFs in OUT=out/tour
	$(SCREEN) $(BIN)/nurse-client tour $(OUT)

pictures: tour ## the pictures of the manual, made anew from a tour
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m nurse_client.gui.tour.manual_pictures $(OUT)

test: setup packages-test ## lint, types, floors and all tests
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest --numprocesses=auto --dist=loadfile --no-loadscope-reorder $(WHOLE:%=--ignore=%) --ignore=tests/windows

whole: setup packages-test ## tests of the whole program: frozen, and through the day of an institution
	$(BIN)/pytest --numprocesses=auto --dist=loadfile $(WHOLE)

bench: setup packages-test packages-bench ## the benchmarks, as ratios against their baselines
	$(BIN)/python -m tests.benchmarks.run

soak: setup packages-test ## the long runs: kills, a storm of faults, random requests; a quarter of an hour
	$(BIN)/pytest -s -p no:randomly -o faulthandler_timeout=0 tests/soak/soak_*.py
	CONTRACT_EXAMPLES=200 $(BIN)/pytest tests/nurse_registry/test_openapi.py

freeze: setup packages-test ## the program as a folder in dist/, with PyInstaller
	$(BIN)/pyinstaller --noconfirm build.spec

packages:
	@PYTHON=$(PYTHON) installer/linux/install-packages.sh packages.txt

packages-test: packages
	@PYTHON=$(PYTHON) installer/linux/install-packages.sh packages-test.txt

packages-bench: packages
	@PYTHON=$(PYTHON) installer/linux/install-packages.sh packages-bench.txt

.venv/lock: requirements.lock | packages
	@$(PYTHON) -c 'import sys; (3, 11) <= sys.version_info < (3, 14) or sys.exit("Python 3.11 to 3.13 is needed: make PYTHON=…")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements.lock
	@touch $@

.venv/package: .venv/lock pyproject.toml hatch_build.py $(COMPILED)
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

# Setup, MSI and their sums, from the frozen folder.
windows-setup: build/windows/release/SHA256SUMS ## the setup program and the MSI, in build/windows/release

build/windows/release/SHA256SUMS: build/windows/nurse-client/nurse-client.exe \
		$(wildcard $(addprefix installer/windows/,package.py listing.py msi.py signing.py *.nsi *.nsh *.wxs *.sql))
	$(BIN)/python installer/windows/package.py $(<D) $(@D)

windows-test: windows-setup ## the packages tried in a Chinese Windows under Wine; pictures in out/windows
	$(BIN)/pytest tests/windows
