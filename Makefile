# Everything that is done here by hand or by a machine. On a fresh machine with Python 3.11 or newer,
# `make generate` and `make test` are all it takes; `make help` lists the rest.

PYTHON ?= python3
JOBS ?= auto

VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
SOURCES := generator tests examples benchmarks .ci
UV := build/lock/bin/uv

# Locking writes no address of an index and no absolute path; pins stay unless UPGRADE is set.
LOCK := --universal --python-version 3.11 --generate-hashes --no-emit-index-url --quiet
ifdef UPGRADE
LOCK += --upgrade
endif

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

.PHONY: help
help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

.PHONY: install
install: $(STAMP) ## Create .venv with the locked requirements and the project in place

# Installed again when the lock or the project's own metadata changed.
$(STAMP): requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	    { echo 'Python 3.11 or newer is needed: make PYTHON=python3.12 ...' >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

.PHONY: generate
generate: $(STAMP) ## Write every package under generated/
	$(BIN)/clientsmith generate

# Each package runs with the configuration of its own, as it does for whoever installs its sources.
.PHONY: test
test: $(STAMP) ## Run all tests, those of the generated packages too
	@set -e; for package in generated/*/; do \
	    echo "$(BIN)/python -m pytest $${package}tests"; \
	    $(BIN)/python -m pytest -q -p no:cacheprovider "$${package}tests"; \
	done
	$(BIN)/python -m pytest -n $(JOBS) tests

.PHONY: check
check: lint types descriptions ## Everything but the tests: lint, types, layers, descriptions

.PHONY: lint
lint: $(STAMP) ## Look for slips, wrong layout and imports that cross the layers
	$(BIN)/ruff check $(SOURCES) generated
	$(BIN)/black --check --quiet $(SOURCES) generated
	$(BIN)/lint-imports --no-cache

.PHONY: types
types: mypy pyright ## Check the types of the tool, its tests and the packages

# Tests import the packages, which are not installed. Examples stand apart: their modules are called as those of tests.
.PHONY: mypy
mypy: $(STAMP)
	MYPYPATH=$$(echo generated/*/src | tr ' ' ':') $(BIN)/mypy generator tests benchmarks generated/*/src
	MYPYPATH=$$(echo generated/*/src | tr ' ' ':') $(BIN)/mypy examples

.PHONY: pyright
pyright: $(STAMP)
	$(BIN)/pyright generator benchmarks generated/*/src

.PHONY: descriptions
descriptions: $(STAMP) ## Check the descriptions, and that generated/ is what they make
	$(BIN)/clientsmith check
	$(BIN)/clientsmith lint
	$(BIN)/clientsmith generate --check

.PHONY: bench
bench: $(STAMP) ## Measure side by side with others; BENCH='--quick --only calls' for a part (docs/benchmarks.md)
	$(BIN)/python -m benchmarks $(BENCH)

.PHONY: format
format: $(STAMP) ## Bring the sources into the common layout
	$(BIN)/ruff check --fix --quiet $(SOURCES)
	$(BIN)/black --quiet $(SOURCES)

# uv is no part of the lock, so it has a place of its own.
.PHONY: lock
lock: ## Lock the requirements again; UPGRADE=1 takes the newest versions
	@test -x $(UV) || { $(PYTHON) -m venv $(UV:/bin/uv=) && \
	    $(UV:uv=python) -m pip install --quiet --disable-pip-version-check uv; }
	UV_CUSTOM_COMPILE_COMMAND="make lock" \
	    $(UV) pip compile pyproject.toml requirements.in --extra dev $(LOCK) --output-file requirements.txt

.PHONY: clean
clean: ## Remove what can be made again: .venv, caches and builds
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find generator tests generated -name __pycache__ -prune -exec rm -rf {} +
