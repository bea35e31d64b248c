# The commands of the project, on a Debian machine with Python 3.11 to 3.13, git and make; `make help` lists them.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?= python3
OUT ?= out/tour
BIN := .venv/bin
COMPILED := $(wildcard ui/*.ui resources/i18n/*.ts)
PROGRAM = $(shell git ls-files nurse_client nurse_registry resources ui build.spec pyproject.toml hatch_build.py)
WIN := build/windows
WINE := installer/windows/wine.sh $(WIN)/wine
WHOLE := tests/system/test_frozen.py tests/system/test_day.py
SCREEN := xvfb-run --auto-servernum --server-args='-screen 0 1920x1080x24'

# A line can break in the middle of a package: what is fetched is tried three times.
again = $(1) || $(1) || $(1)
PIP_FOR_WINDOWS = $(BIN)/python -m pip install --quiet --require-hashes --no-deps --no-compile --only-binary=:all: \
	--platform=win_amd64 --python-version=3.11 --cache-dir=$(WIN)/cache/pip

# The tests start hundreds of programs: none should compile again what has not changed.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help setup demo tour pictures test whole bench soak freeze windows windows-test windows-packages windows-unit packages packages-test packages-bench packages-windows

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

windows: $(WIN)/release/SHA256SUMS ## setup program and MSI in build/windows/release, of the program as it is frozen under Wine

windows-test: windows ## the packages, and the tests that concern Windows, tried in a Chinese Windows under Wine; pictures in out/windows
	$(MAKE) --no-print-directory --jobs=2 --output-sync=target windows-packages windows-unit

windows-packages: | windows ## of windows-test, what tries the packages
	$(BIN)/pytest tests/windows

windows-unit: $(WIN)/python/python.exe $(WIN)/site/PySide6/__init__.py ## of windows-test, the tests that concern Windows
	sed 's/ *#.*//; /^$$/d' tests/windows/unit.txt > $(WIN)/unit.txt
	tests/windows/desk.sh $(WIN)/desk $(WIN)/python/python.exe -B -m pytest -p no:cacheprovider -p tests.windows.fonts @$(WIN)/unit.txt

packages:
	@PYTHON=$(PYTHON) installer/linux/install-packages.sh packages.txt

packages-test: packages
	@PYTHON=$(PYTHON) installer/linux/install-packages.sh packages-test.txt

packages-bench: packages
	@PYTHON=$(PYTHON) installer/linux/install-packages.sh packages-bench.txt

packages-windows: packages
	@PYTHON=$(PYTHON) installer/linux/install-packages.sh packages-windows.txt

.venv/lock: requirements.lock | packages
	@$(PYTHON) -c 'import sys; (3, 11) <= sys.version_info < (3, 14) or sys.exit("Python 3.11 to 3.13 is needed: make PYTHON=…")'
	$(PYTHON) -m venv .venv
	$(call again,$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements.lock)
	@touch $@

.venv/package: .venv/lock pyproject.toml hatch_build.py $(COMPILED)
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

# For Windows: a CPython that is verified, the locked packages, an icon; then PyInstaller under Wine, and the checks.
$(WIN)/python/python.exe: installer/windows/cpython.py | setup packages-windows
	$(BIN)/python $< $(WIN)/cache $(@D)
	@touch $@

$(WIN)/site/PySide6/__init__.py: installer/windows/requirements.lock | setup
	rm -rf $(WIN)/site
	$(call again,$(PIP_FOR_WINDOWS) --target=$(WIN)/site --requirement=$<)
	@touch $@

$(WIN)/nurse-client.ico: installer/windows/icon.py resources/icons/nurse-client.svg | setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python $^ $@

# The folder's own files bear the time of the last commit: when it was made, another file says.
$(WIN)/frozen: $(WIN)/python/python.exe $(WIN)/site/PySide6/__init__.py $(WIN)/nurse-client.ico \
		installer/windows/nurse-client.manifest $(PROGRAM)
	PYTHONHASHSEED=0 SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct) $(WINE) $< -m PyInstaller --noconfirm --clean \
		--log-level=WARN --distpath=$(WIN) --workpath=$(WIN)/work build.spec
	$(WINE) $< installer/windows/imports.py $(WIN)/nurse-client
	$(BIN)/python installer/windows/sizes.py $(WIN)/nurse-client
	@touch $@

# Setup, MSI and their sums, from the frozen folder.
$(WIN)/release/SHA256SUMS: $(WIN)/frozen \
		$(addprefix installer/windows/,package.py listing.py msi.py signing.py setup.nsi texts.nsh nurse-client.wxs nurse-client.sql)
	$(BIN)/python installer/windows/package.py $(WIN)/nurse-client $(@D)
