#!/usr/bin/env python3
"""Counts instructions for hostile input of one size and of twice that size.

Needs valgrind and Python 3. Usage: doubling.py [BINARY [SIZE]], by default .build/release/reading-checks and 32768.
Prints a line for each input, worst last; fails if one takes more than 2.3 times.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

LIMIT = 2.3


def instructions(binary, name, size):
    command = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", binary,
               "doubling", "--name", name, "--size", str(size)]
    result = subprocess.run(command, capture_output=True, text=True)
    found = re.search(r"I +refs: +([\d,]+)", result.stderr)
    if result.returncode != 0 or not found:
        sys.exit(f"{name}: the run failed\n{result.stderr}")
    return int(found.group(1).replace(",", ""))


def main():
    binary = sys.argv[1] if len(sys.argv) > 1 else ".build/release/reading-checks"
    size = int(sys.argv[2]) if len(sys.argv) > 2 else 32768
    with tempfile.TemporaryDirectory() as folder:
        # valgrind reads debugging information slowly.
        stripped = os.path.join(folder, "reading-checks")
        shutil.copy(binary, stripped)
        subprocess.run(["strip", "-g", stripped], check=True)
        names = subprocess.run([stripped, "doubling", "--list"], capture_output=True, text=True, check=True)
        names = names.stdout.splitlines()

        def measure(name):
            start, once, twice = (instructions(stripped, name, n) for n in (0, size, 2 * size))
            return (twice - start) / max(once - start, 1), (once - start) / size, name

        with ThreadPoolExecutor(2) as pool:
            rows = sorted(pool.map(measure, names))
    for ratio, cost, name in rows:
        print(f"{ratio:5.2f}  {cost:8.1f} instructions/byte  {name}")
    print(f"doubling: {len(rows)} inputs, worst {rows[-1][0]:.2f} ({rows[-1][2]})")
    sys.exit(rows[-1][0] > LIMIT)


if __name__ == "__main__":
    main()
