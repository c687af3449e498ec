"""Which calls to the kernel are refused to the process that reads, on two kinds of machine.

A short program that the kernel runs at each call. All that opens, changes or removes a file, starts
a program, reaches another process or a network is answered with "not permitted".
"""

import errno
import struct

STEP = struct.Struct("=HBBI")

LOAD, EQUAL, AT_LEAST, ANY_BIT, ANSWER = 0x20, 0x15, 0x35, 0x45, 0x06
ALLOW, END_IT = 0x7FFF0000, 0x80000000
NOT_PERMITTED, UNKNOWN = 0x00050000 | errno.EPERM, 0x00050000 | errno.ENOSYS
NUMBER, MACHINE, FIRST = 0, 4, 16
"""Where the kernel puts the number of a call, the kind of machine, and the first argument."""
THREAD = 0x00010000
OTHER_NUMBERS = 0x40000000
"""On x86-64 the same calls have a second set of numbers."""

MACHINES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
EVERYWHERE = {"openat2": 437, "io_uring_setup": 425, "pidfd_open": 434, "pidfd_getfd": 438}
REFUSED = {
    "x86_64": {
        **EVERYWHERE,
        "open": 2, "creat": 85, "openat": 257, "truncate": 76, "ftruncate": 77,
        "rename": 82, "mkdir": 83, "rmdir": 84, "link": 86, "unlink": 87, "symlink": 88,
        "chmod": 90, "chown": 92, "mknod": 133, "mkdirat": 258, "mknodat": 259, "unlinkat": 263,
        "renameat": 264, "linkat": 265, "symlinkat": 266, "fchmodat": 268, "renameat2": 316,
        "socket": 41, "connect": 42, "accept": 43, "sendto": 44, "recvfrom": 45, "sendmsg": 46,
        "recvmsg": 47, "bind": 49, "listen": 50, "socketpair": 53, "accept4": 288,
        "fork": 57, "vfork": 58, "execve": 59, "execveat": 322, "memfd_create": 319,
        "kill": 62, "tkill": 200, "tgkill": 234, "ptrace": 101, "process_vm_readv": 310,
        "process_vm_writev": 311, "mount": 165, "umount2": 166, "unshare": 272, "setns": 308,
        "bpf": 321, "userfaultfd": 323, "perf_event_open": 298, "add_key": 248,
        "request_key": 249, "keyctl": 250, "shmget": 29, "msgget": 68,
    },
    "aarch64": {
        **EVERYWHERE,
        "openat": 56, "truncate": 45, "ftruncate": 46, "mknodat": 33, "mkdirat": 34,
        "unlinkat": 35, "symlinkat": 36, "linkat": 37, "renameat": 38, "renameat2": 276,
        "fchmodat": 53, "socket": 198, "socketpair": 199, "bind": 200, "listen": 201,
        "accept": 202, "connect": 203, "sendto": 206, "recvfrom": 207, "sendmsg": 211,
        "recvmsg": 212, "accept4": 242, "execve": 221, "execveat": 281, "memfd_create": 279,
        "kill": 129, "tkill": 130, "tgkill": 131, "ptrace": 117, "process_vm_readv": 270,
        "process_vm_writev": 271, "mount": 40, "umount2": 39, "unshare": 97, "setns": 268,
        "bpf": 280, "userfaultfd": 282, "perf_event_open": 241, "add_key": 217,
        "request_key": 218, "keyctl": 219, "shmget": 194, "msgget": 186,
    },
}  # fmt: skip
CLONE, CLONE3 = {"x86_64": 56, "aarch64": 220}, 435


def program_for(machine: str) -> bytes:
    """Empty for a machine whose numbers are not known here."""
    if machine not in MACHINES:
        return b""
    steps = [
        (LOAD, 0, 0, MACHINE),
        (EQUAL, 1, 0, MACHINES[machine]),
        (ANSWER, 0, 0, END_IT),
        (LOAD, 0, 0, NUMBER),
    ]
    if machine == "x86_64":
        steps += [(AT_LEAST, 0, 1, OTHER_NUMBERS), (ANSWER, 0, 0, NOT_PERMITTED)]
    for number in sorted(REFUSED[machine].values()):
        steps += [(EQUAL, 0, 1, number), (ANSWER, 0, 0, NOT_PERMITTED)]
    steps += [
        (EQUAL, 0, 1, CLONE3),  # its arguments can't be seen; the C library then tries clone
        (ANSWER, 0, 0, UNKNOWN),
        (EQUAL, 0, 3, CLONE[machine]),
        (LOAD, 0, 0, FIRST),
        (ANY_BIT, 1, 0, THREAD),  # a thread is no other program
        (ANSWER, 0, 0, NOT_PERMITTED),
        (ANSWER, 0, 0, ALLOW),
    ]
    return b"".join(STEP.pack(*step) for step in steps)
