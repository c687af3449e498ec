"""What docs/operating.md tells operators to install is understood by what it is meant for."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SERVING = ROOT / "docs" / "serving"
TOLD = (ROOT / "docs" / "operating.md").read_text()


def program(name: str) -> str:
    found = shutil.which(name, path="/usr/sbin:/usr/bin:/sbin:/bin")
    if found is None:
        pytest.skip(f"no {name} on this machine")
    return found


@pytest.fixture
def certificate(tmp_path):
    """For nginx, which reads it even to look at its settings."""
    key, cert = tmp_path / "privkey.pem", tmp_path / "fullchain.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"),
            *("-nodes", "-days", "1", "-subj", "/CN=letters.example.org"),
            *("-keyout", str(key), "-out", str(cert)),
        ],
        check=True,
        capture_output=True,
    )
    return tmp_path


def test_nginx_takes_its_settings(certificate):
    nginx = program("nginx")
    ours = (SERVING / "nginx.conf").read_text()
    ours = ours.replace("/etc/letsencrypt/live/letters.example.org", str(certificate))
    ours = ours.replace("/var/log/nginx", str(certificate))
    whole = certificate / "whole.conf"
    whole.write_text(
        f"pid {certificate}/pid; error_log {certificate}/error.log; events {{}} http {{\n{ours}\n}}"
    )
    done = subprocess.run(
        [nginx, "-t", "-q", "-e", f"{certificate}/error.log", "-c", str(whole)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""


def test_nginx_keeps_no_words_on_its_disk():
    ours = (SERVING / "nginx.conf").read_text()
    for line in ("proxy_request_buffering off;", "proxy_max_temp_file_size 0;", "access_log off;"):
        assert line in ours
    assert "proxy_set_header X-Forwarded-Proto $scheme;" in ours


def test_caddy_takes_its_settings(tmp_path):
    done = subprocess.run(
        [program("caddy"), "validate", "--config", str(SERVING / "Caddyfile")],
        capture_output=True,
        text=True,
        check=False,
        env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"},
    )
    assert done.returncode == 0, done.stderr


def test_systemd_takes_its_units(tmp_path):
    analyze = program("systemd-analyze")
    for unit in (
        "back-to-life.service",
        "back-to-life-backup.service",
        "back-to-life-backup.timer",
    ):
        ours = (SERVING / unit).read_text()
        (tmp_path / unit).write_text(
            re.sub(r"(?<==)/srv/back-to-life/bin/[a-z-]+", "/bin/true", ours)
        )
    done = subprocess.run(
        [analyze, "verify", *(str(one) for one in tmp_path.iterdir())],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": "/usr/bin:/bin", "SYSTEMD_UNIT_PATH": f"{tmp_path}:"},
    )
    assert "back-to-life" not in done.stderr, done.stderr


def test_every_file_is_told_of_and_every_file_told_of_is_there():
    there = {one.name for one in SERVING.iterdir()}
    told = set(re.findall(r"\(serving/([\w.-]+)\)", TOLD))
    assert told == there


def test_every_setting_is_told_of():
    settings = (ROOT / "nexus" / "settings.py").read_text()
    readers = r"(?:text|flag|words|count|required|between|secret|database|mail|address|time_zone)"
    names = set(re.findall(rf'\b{readers}\(\s*"([A-Z_]+)"', settings))
    assert len(names) > 15
    assert {name for name in names if f"`{name}`" not in TOLD} == set()
