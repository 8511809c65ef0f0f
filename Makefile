# The two commands of the README: make run, make test. Everything lives in .venv, an environment of its own.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
SOURCES := $(shell find curator db jobs reports -type f -not -name '*.pyc' 2>/dev/null)
WORKERS ?= auto

.PHONY: run test test-quick lint requirements clean

run: $(VENV)/.installed
	$(BIN)/curator demo

test: $(VENV)/.installed-dev
	$(BIN)/python -m pytest -n $(WORKERS)

test-quick: $(VENV)/.installed-dev
	$(BIN)/python -m pytest -n $(WORKERS) -m "not slow and not browser"

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo 'Curator needs Python 3.11 or newer; name one with: make PYTHON=python3.12 $(MAKECMDGOALS)'; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.requirements: $(VENV)/bin/python requirements.txt
	$(PIP) install --quiet --require-hashes -r requirements.txt
	@touch $@

$(VENV)/.installed: $(VENV)/.requirements pyproject.toml settings.toml $(SOURCES)
	$(PIP) install --quiet --no-deps --no-build-isolation --force-reinstall .
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.requirements requirements-dev.txt pyproject.toml
	$(PIP) install --quiet --require-hashes -r requirements-dev.txt
	$(PIP) install --quiet --no-deps --no-build-isolation --force-reinstall --editable .
	@rm -f $(VENV)/.installed
	@touch $@

# The pins, for all supported Pythons; needs uv (in the development requirements).
UV := $(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
	--no-header --quiet
requirements: $(VENV)/bin/python
	$(UV) --group build -o requirements.txt
	$(UV) --group build --group dev -c requirements.txt -o requirements-dev.txt

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
