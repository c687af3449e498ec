"""All that holds of storage on SQLite holds on PostgreSQL."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.proof
def test_the_same_tests_pass_there(cluster):
    databases = cluster.two_databases()
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "--ds=tests.settings_postgresql"),
            *("-m", "not proof", "-k", "not sqlite and not postgresql"),
            *("tests/vault", "tests/audit", "tests/claims"),
        ],
        cwd=ROOT,
        env={
            **os.environ,
            "DEFAULT_ON_POSTGRESQL": databases["DATABASE_URL"],
            "KEYS_ON_POSTGRESQL": databases["KEYS_DATABASE_URL"],
        },
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-5000:]
    passed = re.findall(r"(\d+) passed", done.stdout)
    assert int(passed[0]) > 200
