# Two commands matter: make run, make test. The rest is for those who change things.

BIN = .venv/bin

run: install              ## serve on http://127.0.0.1:8000 (HOST, PORT choose another)
	bin/serve

test: install-test        ## what must hold, in minutes; a real browser included
	$(BIN)/pytest -n 2 -m "not proof and not bench"

proof: install-test       ## the same with the long, the slow and many more tries
	$(BIN)/pytest -m "not bench" --hypothesis-profile=proof --cov --cov-report=term

bench: install-test       ## how fast it is
	$(BIN)/pytest -m bench -p no:randomly -s

check: install-test       ## lint, types, imports, templates, spelling, migrations, deployment
	bin/check

fix: install-test         ## what a machine can tidy
	$(BIN)/ruff check --fix . ; $(BIN)/ruff format .

letters: install-test     ## write the golden letters anew; read the difference like prose
	$(BIN)/pytest tests/letters --write-letters -p no:randomly

screenshots: install-test  ## every page and paper as pictures in var/screenshots (ONLY=tasks: some)
	DJANGO_SETTINGS_MODULE=tests.settings $(BIN)/python manage.py shell -v 0 \
	  --command "from tests.shooting import main; main()"

install: .venv/run-is-installed var/secret_key

install-test: install .venv/test-is-installed

.venv/run-is-installed: requirements/run.txt
	bin/install run

.venv/test-is-installed: requirements/test.txt .venv/run-is-installed
	bin/install test

var/secret_key:
	bin/make-secret $@

.PHONY: run test proof bench check fix letters screenshots install install-test
