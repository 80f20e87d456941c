# Rygvej. `make help` lists what can be asked for.
SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input --quiet
WORDS := $(patsubst %.po,%.mo,$(wildcard locales/*/LC_MESSAGES/*.po))
PERSON ?= karen

.DEFAULT_GOAL := help
.PHONY: help setup run test check example words snapshots bench accept review-pack spark tidy lock article tested

help: ## list what can be asked for
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(VENV)/ready $(WORDS) ## make .venv with the locked packages, so that .venv/bin/rygvej works

run: setup ## open the app (RYGVEJ_PORT, RYGVEJ_DATA, RYGVEJ_NO_BROWSER)
	@exec $(BIN)/rygvej

test: setup tested $(VENV)/web-wheels/ready ## run every test, with a Chromium, a Danish dictionary and PDF readers of this machine
	@$(BIN)/python -m tools.chromium
	@$(BIN)/python -m tools.dictionary
	@$(BIN)/python -m tools.readers
	@$(BIN)/python -m pytest -q --numprocesses auto --dist loadfile

check: setup tested ## lint, types, floors, locks, catalogues
	@$(BIN)/python -m tools.check

example: setup ## open with a fictional person's diary in a throw-away folder (PERSON=karen|ali|jens|newcomer)
	@$(BIN)/python -m tools.example $(PERSON)

words: setup ## take the sentences out of app/, update the catalogues, compile them (TIDY=1 drops what is no longer said)
	@$(BIN)/python -m tools.words $(if $(TIDY),--tidy)

# LANG is also a variable of every shell: only the one given to make counts.
snapshots: setup tested ## renew the pictures (SCREEN=… LANG=da|en for a part)
	@$(BIN)/python -m tools.snapshots $(if $(SCREEN),--screen $(SCREEN)) $(if $(filter command line,$(origin LANG)),--lang $(LANG))

bench: setup tested ## measure, as ratios within one run
	@$(BIN)/python -m tools.bench

accept: setup tested ## renew the text snapshots and print what changed
	@$(BIN)/python -m tools.accept

article: setup tested ## measure a text as its readers would (FILE=content/da/NAME.md)
	@$(BIN)/python -m tests.support.reading $(FILE)

review-pack: setup ## print everything that a clinician can sign into build/, in both languages (ON=2026-11-24 for another day)
	@$(BIN)/python -m tools.review_pack $(if $(ON),--on $(ON))

spark: setup $(VENV)/ready-for-spark ## ask a made-up data set on Spark and with DuckDB, and compare (needs Java)
	@$(BIN)/python -m tools.spark

tidy: setup tested ## format the code, and mend what the linter can mend by itself
	@$(BIN)/python -m ruff check --quiet --fix-only .
	@$(BIN)/python -m ruff format --quiet .

lock: ## renew the lock files after a change of dependencies (UPGRADE=1 takes newer versions)
	@python3 tools/lock.py $(if $(UPGRADE),--upgrade)

tested: $(VENV)/ready-for-tests

$(VENV)/ready: locks/desktop.txt pyproject.toml tools/hatch_build.py
	@sh tools/venv.sh $(VENV)
	@echo "Installing the locked packages."
	@$(PIP) install --require-hashes -r locks/desktop.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/ready-for-tests: locks/tests.txt | $(VENV)/ready
	@echo "Installing what the tests need."
	@$(PIP) install --require-hashes -r locks/tests.txt
	@touch $@

$(VENV)/ready-for-spark: locks/spark.txt | $(VENV)/ready-for-tests
	@echo "Installing Spark, which is large."
	@$(PIP) install --require-hashes -r locks/spark.txt
	@touch $@

# The pure tests also run in the Python that a browser brings.
$(VENV)/web-wheels/ready: locks/web.txt locks/tests.txt tools/web_wheels.py | $(VENV)/ready
	@echo "Fetching what the app needs in a browser."
	@mkdir -p $(@D)
	@$(BIN)/python -m tools.web_wheels $(@D)
	@touch $@

%.mo: %.po $(VENV)/ready
	@$(BIN)/python -m tools.words --compile
	@touch $@
