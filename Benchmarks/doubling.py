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
# The function of reading-checks that is measured: each call of it makes a file of its own.
CALL = "*readOnce*"


def counts(folder):
    """The instructions of each call, in order."""
    found = []
    for path in glob.glob(os.path.join(folder, "out.*")):
        with open(path) as file:
            text = file.read()
        part = re.search(r"^part: (\d+)", text, re.M)
        total = re.search(r"^(?:totals|summary): (\d+)", text, re.M)
        if part and total and int(total.group(1)) > 0:
            found.append((int(part.group(1)), int(total.group(1))))
    return [count for _, count in sorted(found)]


def main():
    binary = sys.argv[1] if len(sys.argv) > 1 else ".build/release/reading-checks"
    size = int(sys.argv[2]) if len(sys.argv) > 2 else 16384
    with tempfile.TemporaryDirectory() as folder:
        # valgrind reads debugging information slowly.
        stripped = os.path.join(folder, "reading-checks")
        shutil.copy(binary, stripped)
        subprocess.run(["strip", "-g", stripped], check=True)
        result = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--toggle-collect={CALL}", f"--dump-after={CALL}",
             f"--callgrind-out-file={folder}/out", stripped, "doubling", "--once", "--size", str(size)],
            capture_output=True, text=True)
        names = result.stdout.splitlines()
        calls = counts(folder)
    if result.returncode != 0 or len(calls) != 2 * len(names):
        sys.exit(f"{len(calls)} calls for {len(names)} inputs\n{result.stderr}")
    pairs = zip(calls[0::2], calls[1::2], names)
    rows = sorted((twice / once, once / size, name) for once, twice, name in pairs)
    for ratio, cost, name in rows:
        print(f"{ratio:5.2f}  {cost:8.1f} instructions/byte  {name}")
    print(f"doubling: {len(rows)} inputs, worst {rows[-1][0]:.2f} ({rows[-1][2]})")
    sys.exit(rows[-1][0] > LIMIT)


if __name__ == "__main__":
    main()
