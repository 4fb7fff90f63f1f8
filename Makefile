# Every recipe works from a clean clone with nothing but Python 3.11 (pip and venv).
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
TEST_PROCESSES ?= 2
# uv does not read pip's settings, so it is told the index that pip was told, if any.
INDEX = $(or $(PIP_INDEX_URL),$(shell $(BIN)/python -m pip config get global.index-url 2>/dev/null))
COMPILE = $(if $(INDEX),UV_DEFAULT_INDEX=$(INDEX)) $(BIN)/uv pip compile --quiet --system-certs --universal \
          --python-version 3.11 --generate-hashes --no-emit-index-url --no-header
# Machines that forbid compiled bytecode would compile the dashboard anew in every process that a test starts.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: run test lint types check-lock lock bench screenshots bench-browser bench-coverage lakes faults viewers fuzz browser clean

run: .venv/.run ## make an environment, load the sample data, publish a release, open the dashboard
	$(BIN)/equity-monitor demo

test: .venv/.dev browser ## make an environment and run every test
	$(BIN)/python -m pytest -n $(TEST_PROCESSES) --dist worksteal

lint: .venv/.dev ## style of every Python file
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/.dev ## strict type check
	$(BIN)/mypy

check-lock: .venv/.dev ## fail when pyproject.toml asks for something the lock files do not have
	cp requirements.lock .venv/requirements.lock && cp requirements-dev.lock .venv/requirements-dev.lock
	$(COMPILE) --group build pyproject.toml -o .venv/requirements.lock
	$(COMPILE) --group dev -c requirements.lock pyproject.toml -o .venv/requirements-dev.lock
	diff requirements.lock .venv/requirements.lock && diff requirements-dev.lock .venv/requirements-dev.lock

lock: .venv/.dev ## write the lock files anew (UPGRADE=1 for newer versions)
	$(COMPILE) $(if $(UPGRADE),--upgrade) --group build pyproject.toml -o requirements.lock
	$(COMPILE) $(if $(UPGRADE),--upgrade) --group dev -c requirements.lock pyproject.toml -o requirements-dev.lock

bench: .venv/.dev ## ratios measured in one run (ONLY="name ..." for some)
	$(BIN)/python -m bench $(ONLY)

bench-coverage: .venv/.dev ## how often intervals from protected counts hold the truth, every estimator and size
	$(BIN)/python -m bench.coverage

bench-browser: .venv/.dev browser ## filter to redraw and cold load in Chromium: ours, bare plotly and Dash in turn (fetches Dash)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade --target .venv/dash dash
	DASH_FOLDER=.venv/dash $(BIN)/python -m bench._browser

lakes: .venv/.dev ## every test of the records that can be, over a lake as well as over a file (`make test` does most)
	EVERY_LAKE=1 $(BIN)/python -m pytest -n $(TEST_PROCESSES) --dist worksteal tests/records

faults: .venv/.dev ## kill -9 at random moments of load, withdraw, backup, restore and publish (TIMES=200 each)
	$(BIN)/python -m tests.faults $(or $(TIMES),200)

viewers: .venv/.dev ## many readers at once on loopback, self-stopping (VIEWERS=50 MINUTES=10)
	$(BIN)/python -m bench._viewers --viewers $(or $(VIEWERS),50) --minutes $(or $(MINUTES),10)

fuzz: .venv/.dev ## coverage-guided fuzzing of the reader, the command line and addresses (SECONDS=60 each; installs atheris)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check atheris
	$(BIN)/python -m tests.fuzz.reader -max_total_time=$(or $(SECONDS),60) -rss_limit_mb=4096 -timeout=30
	$(BIN)/python -m tests.fuzz.commands -max_total_time=$(or $(SECONDS),60) -rss_limit_mb=4096 -timeout=30
	$(BIN)/python -m tests.fuzz.addresses -max_total_time=$(or $(SECONDS),60) -rss_limit_mb=4096 -timeout=60

screenshots: .venv/.dev browser ## a picture of every page into docs/screenshots, over the sample data
	$(BIN)/python -m tests.pages.screenshots

browser: ## Chromium for the browser journey: installed where we may, else that test says why it is skipped
	@command -v chromium >/dev/null || command -v google-chrome >/dev/null || \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium; \
	else echo "No Chromium here, so the browser journey will be skipped. Install it with: sudo apt-get install chromium"; fi

clean: ## remove the environment; records and releases are elsewhere and stay
	rm -rf .venv

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/.run: .venv/bin/python requirements.lock pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

.venv/.dev: .venv/.run requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	touch $@
