"""What the process that reads can't do, even when what it read has taken it over.

It asks the kernel for this itself, once everything it needs is loaded, and tells which walls stand:
memory and files are held everywhere; the network and other programs only on Linux.
"""

import ctypes
import os
import resource
import sys
from contextlib import suppress

from nexus.exhibits.intake import calls

MEMORY = 1200 * 1024 * 1024
"""Of address space: what a process could ever use."""
NICE = 10
NEW_USER, NEW_NET = 0x10000000, 0x40000000
NO_NEW_PRIVILEGES, DUMPABLE, SECCOMP, FILTER = 38, 4, 22, 2


def raise_walls() -> dict[str, bool]:
    """Which of them stand."""
    os.nice(NICE)
    own_network = has_own_network()
    no_calls = refuses_calls()
    limited = {
        "memory": limit(resource.RLIMIT_AS, MEMORY),
        "files": limit(resource.RLIMIT_NOFILE, 0) and limit(resource.RLIMIT_FSIZE, 0),
    }
    limit(resource.RLIMIT_CORE, 0)
    return {**limited, "network": own_network or no_calls, "calls": no_calls}


def limit(what: int, most: int) -> bool:
    with suppress(ValueError, OSError):
        resource.setrlimit(what, (most, most))
        return resource.getrlimit(what)[1] == most
    return False


def allow_seconds(seconds: int) -> None:
    """Of computing, from now on; the kernel ends the process that goes on."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(used.ru_utime + used.ru_stime) + 1
    _soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (spent + seconds, hard))


def has_own_network() -> bool:
    """An empty one, with nothing in it but itself."""
    if sys.platform != "linux":
        return False
    libc = ctypes.CDLL(None)
    return any(libc.unshare(what) == 0 for what in (NEW_NET, NEW_USER | NEW_NET))


class Program(ctypes.Structure):
    """What the kernel asks at each call, as it wants to have it."""

    _fields_ = [("length", ctypes.c_ushort), ("steps", ctypes.c_char_p)]


def refuses_calls() -> bool:
    """No file, no other program and no line to anywhere can be opened from here on."""
    steps = calls.program_for(os.uname().machine) if sys.platform == "linux" else b""
    if not steps:
        return False
    libc = ctypes.CDLL(None)
    libc.prctl(DUMPABLE, 0, 0, 0, 0)
    if libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0):
        return False
    program = Program(len(steps) // calls.STEP.size, steps)
    return bool(libc.prctl(SECCOMP, FILTER, ctypes.byref(program), 0, 0) == 0)
