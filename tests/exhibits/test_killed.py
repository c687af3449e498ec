"""The site is killed in the midst of 50 uploads: nothing lies open, no paper lacks its file.

What was acknowledged is asked for again after a restart, and what is listed must be whole.
Seeded fault, tried once and taken back: `Sealer` writing what it was given (the canaries).
"""

import random
import re
import socket
import threading
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.exhibits.papers import CANARY, photo
from tests.serving import Served, manage
from tests.visiting import Visitor, begin

ROUNDS, AT_ONCE = 5, 10
PIECE = 1 << 16
BOUNDARY = "paper-boundary"
LISTED = re.compile(r'/papers/(\d+)/"')


class Uploads:
    """Ten at once, until so many pieces were sent."""

    def __init__(self, site: str, claim: str, cookies: str, token: str, until: int) -> None:
        self.address = urlsplit(site)
        self.path, self.cookies, self.token = f"{claim}papers/", cookies, token
        self.until, self.sent, self.turn = until, 0, threading.Lock()
        self.enough = threading.Event()
        self.acknowledged: dict[int, bytes] = {}

    def one(self, name: str, content: bytes) -> None:
        body = self.body(name, content)
        head = (
            f"POST {self.path} HTTP/1.1\r\nHost: {self.address.netloc}\r\nConnection: close\r\n"
            f"Cookie: {self.cookies}\r\nContent-Length: {len(body)}\r\n"
            f"Content-Type: multipart/form-data; boundary={BOUNDARY}\r\n\r\n"
        )
        try:
            where = (self.address.hostname or "", self.address.port or 0)
            with socket.create_connection(where, timeout=30) as line:
                line.sendall(head.encode())
                for at in range(0, len(body), PIECE):
                    line.sendall(body[at : at + PIECE])
                    self.tick()
                answer = b"".join(iter(lambda: line.recv(PIECE), b""))
        except OSError:
            return
        if found := re.search(rb"Location: \S*/papers/(\d+)/", answer):
            self.acknowledged[int(found[1])] = content
        self.tick()

    def body(self, name: str, content: bytes) -> bytes:
        def part(field: str, told: bytes, more: str = "") -> bytes:
            head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{field}"{more}\r\n\r\n'
            return head.encode() + told + b"\r\n"

        return (
            part("csrfmiddlewaretoken", self.token.encode())
            + part("once", name.encode())
            + part("file", content, f'; filename="{name}.jpg"')
            + part("end", b"here")
            + f"--{BOUNDARY}--\r\n".encode()
        )

    def tick(self) -> None:
        with self.turn:
            self.sent += 1
            if self.sent >= self.until:
                self.enough.set()


def in_the_clear(folder: Path) -> list[Path]:
    found = [one for one in folder.rglob("*") if one.is_file()]
    return [one for one in found if CANARY[:12] in one.read_bytes()]


@pytest.mark.proof
def test_nothing_lies_open_and_no_paper_lacks_its_file(tmp_path):
    chance, site = random.Random(50), Served(tmp_path)
    kept: dict[int, bytes] = {}
    sent: set[bytes] = set()
    site.start()
    try:
        visitor = Visitor(site.address)
        claim, _code = begin(visitor)
        for number in range(ROUNDS):
            page = visitor.get(f"{claim}papers/")
            token = dict(page.hidden())["csrfmiddlewaretoken"]
            cookies = "; ".join(f"{one.name}={one.value}" for one in visitor._cookies)
            uploads = Uploads(site.address, claim, cookies, token, chance.randrange(5, 80))
            contents = {
                f"upload-{number}-{one}-of-fifty": photo()
                + (CANARY + b"%d/%d" % (number, one)) * 7000
                for one in range(AT_ONCE)
            }
            threads = [threading.Thread(target=uploads.one, args=one) for one in contents.items()]
            for thread in threads:
                thread.start()
            uploads.enough.wait(timeout=60)
            site.kill()
            for thread in threads:
                thread.join()
            sent |= set(contents.values())
            kept |= uploads.acknowledged
            assert in_the_clear(tmp_path) == []
            site.start()
        numbers = {int(one) for one in LISTED.findall(visitor.get(f"{claim}papers/").text)}
        originals = {one: visitor.get(f"{claim}papers/{one}/original") for one in numbers}
        assert {one.status for one in originals.values()} <= {200}
        assert all(one.body in sent for one in originals.values())
        assert {number: originals[number].body for number in kept} == kept
        assert in_the_clear(tmp_path) == []
        manage("collect_orphans", "--hours", "0", environment=site.environment)
        left = [one for one in (tmp_path / "papers").rglob("*") if one.suffix == ".original"]
        assert len(left) == len(numbers)
        print(f"{len(sent)} sent, {len(kept)} acknowledged, {len(numbers)} kept")  # noqa: T201 - a figure of the proof
    finally:
        site.kill()
