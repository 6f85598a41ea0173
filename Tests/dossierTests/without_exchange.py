"""Runs a program for which no two folders can be exchanged in one step.

    without_exchange.py ERROR PROGRAM ARGUMENT...

renameat2(2) with RENAME_EXCHANGE fails with the error that is named, EINVAL as on a file system that
can't, EXDEV or EBUSY as where one of the folders is a mount point; all else is as it is. By
seccomp(2), which needs no rights; the program keeps this process's number.
"""
import ctypes
import errno
import os
import platform
import struct
import sys

NUMBER = {"x86_64": 316, "aarch64": 276}[platform.machine()]
EXCHANGE = 2
LOAD, IF_EQUAL, RETURN = 0x20, 0x15, 0x06
# Where `struct seccomp_data` has the call's number and the first half of its fifth argument.
CALL, FLAGS = 0, 48
ALLOWED, FAILED = 0x7FFF0000, 0x00050000

steps = [
    (LOAD, 0, 0, CALL), (IF_EQUAL, 0, 3, NUMBER), (LOAD, 0, 0, FLAGS), (IF_EQUAL, 0, 1, EXCHANGE),
    (RETURN, 0, 0, FAILED | getattr(errno, sys.argv[1])), (RETURN, 0, 0, ALLOWED),
]
code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
# `struct sock_fprog`: how many steps, and where they are.
program = ctypes.create_string_buffer(struct.pack("HxxxxxxQ", len(steps), ctypes.addressof(code)))
libc = ctypes.CDLL(None, use_errno=True)
SET_NO_NEW_PRIVILEGES, SET_SECCOMP, FILTER = 38, 22, 2
if libc.prctl(SET_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or libc.prctl(SET_SECCOMP, FILTER, program, 0, 0):
    sys.exit(f"seccomp: {os.strerror(ctypes.get_errno())}")
os.execv(sys.argv[2], sys.argv[2:])
