#!/usr/bin/env python3
"""catalogues.py PROGRAM FOLDER: counts what of the catalogues in FOLDER (wmn-data.json, sherlock-data.json,
maigret-data.json) can be used, and holds the counts against the files: every record is one or the other."""
import collections, json, os, subprocess, sys, tempfile

program, folder = sys.argv[1:3]
files = {
    "wmn-data.json": lambda data: len(data["sites"]),
    "sherlock-data.json": lambda data: sum(not key.startswith("$") for key in data),
    "maigret-data.json": lambda data: len(data["sites"]),
}


def run(*arguments):
    with tempfile.TemporaryDirectory() as home:
        result = subprocess.run([program, "sites", "list", "--format", "json", *arguments], capture_output=True, text=True,
                                env=dict(os.environ, HOME=home))
    if result.returncode: sys.exit(result.stderr)
    return json.loads(result.stdout)


paths = []
for name, count in files.items():
    path = os.path.join(folder, name)
    if not os.path.exists(path): continue
    paths.append(path)
    records = count(json.load(open(path)))
    usable, refused = run("--catalogue", path), run("--catalogue", path, "--refused")
    causes = collections.Counter(refusal["cause"] for refusal in refused)
    verdict = "complete" if records == len(usable) + len(refused) else "RECORDS LOST"
    print(f"{name}: {records} records, {len(usable)} usable, {len(refused)} refused {dict(causes)}: {verdict}")
together = run(*(part for path in paths for part in ("--catalogue", path)))
shared = collections.Counter(len(set(source.split("-")[0] for source in site["sources"])) for site in together)
print(f"together: {len(together)} sites; known to one, two, three catalogues: {[shared[n] for n in (1, 2, 3)]}")
