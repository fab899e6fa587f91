#!/usr/bin/env python3
"""Counts instructions for hostile input of one size and of twice that size.

Needs valgrind and Python 3. Usage: doubling.py [BINARY [SIZE]], by default .build/release/reading-checks and 16384.
Prints a line for each input, worst last; fails if one takes more than 2.3 times.
"""
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

LIMIT = 2.3
# The functions of reading-checks that are called before and after each reading.
CALLS = ["*readOnce*", "*finishOnce*"]


def counts(folder):
    """The instructions of each reading, in order: every second dump, the first is the start of the program."""
    found = {}
    for path in glob.glob(os.path.join(folder, "out*")):
        with open(path) as file:
            text = file.read()
        part = re.search(r"^part: (\d+)", text, re.M)
        total = re.search(r"^totals: (\d+)", text, re.M)
        if part and total:
            found[int(part.group(1))] = int(total.group(1))
    return [found[part] for part in sorted(found)][1::2]


def main():
    binary = sys.argv[1] if len(sys.argv) > 1 else ".build/release/reading-checks"
    size = int(sys.argv[2]) if len(sys.argv) > 2 else 16384
    with tempfile.TemporaryDirectory() as folder:
        # valgrind reads debugging information slowly.
        stripped = os.path.join(folder, "reading-checks")
        shutil.copy(binary, stripped)
        subprocess.run(["strip", "-g", stripped], check=True)
        result = subprocess.run(
            ["valgrind", "--tool=callgrind", *(f"--dump-before={call}" for call in CALLS),
             f"--callgrind-out-file={folder}/out", stripped, "doubling", "--once", "--size", str(size)],
            capture_output=True, text=True)
        names = result.stdout.splitlines()[::3]
        calls = counts(folder)
    if result.returncode != 0 or len(calls) != 3 * len(names):
        sys.exit(f"{len(calls)} calls for {len(names)} inputs\n{result.stderr}")
    pairs = zip(calls[1::3], calls[2::3], names)
    rows = sorted((twice / once, once / size, name) for once, twice, name in pairs)
    for ratio, cost, name in rows:
        print(f"{ratio:5.2f}  {cost:8.1f} instructions/byte  {name}")
    print(f"doubling: {len(rows)} inputs, worst {rows[-1][0]:.2f} ({rows[-1][2]})")
    sys.exit(rows[-1][0] > LIMIT)


if __name__ == "__main__":
    main()
