#!/bin/bash
# compare.sh PROGRAM [SITES] [RUNS]: sweeps the stand-in with PROGRAM, sherlock and naminter, in a namespace without other
# network, and prints wall time, processor time and memory of each, the verdicts of PROGRAM against what is true, and how
# many false hits the others give. LATENCY=40-360 makes each page wait; FAULTS=1 makes a third of the sites
# break the protocol; ALONE=1 leaves the others out.
#
#     pip install sherlock-project naminter
#     swift build -c release --product footprint
#     Benchmarks/Sweep/compare.sh .build/release/footprint 400 5
#
# Needs root for the namespace, and GNU time.
set -euo pipefail
program=$(realpath "$1") sites=${2:-400} runs=${3:-3}
here=$(dirname "$(realpath "$0")")
[ -n "${INSIDE:-}" ] || INSIDE=1 exec unshare --net -- "$0" "$program" "$sites" "$runs"
ip link set lo up
ulimit -n "$(ulimit -Hn)"
work=$(mktemp -d); export HOME=$work/home; mkdir -p "$HOME"; cd "$work"
python3 "$here/standin.py" --sites "$sites" --out data ${LATENCY:+--latency "$LATENCY"} ${FAULTS:+--faults} & server=$!
trap 'kill $server 2>/dev/null; rm -rf "$work"' EXIT
until [ -e data/ready ]; do sleep 0.1; done
name=maya_example
measure() { local label=$1; shift; rm -rf "$HOME/.local"; /usr/bin/time -ao times -f "$label %e %U %S %M" "$@" > "out.$label" 2> "err.$label" || true; }
for run in $(seq "$runs"); do
    measure footprint "$program" sites sweep $name --mine --catalogue data/sherlock.json --rate 0 --allow-network 127.0.0.0/8 --format jsonl ${FAULTS:+--timeout 5}
    measure footprint-wmn "$program" sites sweep $name --mine --catalogue data/wmn.json --rate 0 --allow-network 127.0.0.0/8 --format jsonl ${FAULTS:+--timeout 5}
    [ -n "${ALONE:-}" ] && continue
    measure sherlock sherlock $name --json data/sherlock.json --ignore-exclusions --print-found --no-color --timeout 20
    measure naminter naminter -u $name --local-data data/wmn.json --skip-validation --no-color --no-progressbar --impersonate none
done
python3 - <<'X'
import collections, json, re, statistics
runs = collections.defaultdict(list)
for line in open("times"):
    label, *rest = line.split()
    if len(rest) == 4: runs[label].append(list(map(float, rest)))
for label, rows in runs.items():
    wall, user, system, memory = (statistics.median(column) for column in zip(*rows))
    print(f"{label:14} {wall:6.2f} s wall  {user + system:6.2f} s cpu  {memory / 1024:6.1f} MB   median of {len(rows)}")
truth = json.load(open("data/truth.json"))
for label in ("footprint", "footprint-wmn"):
    results = [json.loads(line) for line in open(f"out.{label}")]
    wrong = [r for r in results if r["verdict"] not in truth[r["name"]]["verdicts"]]
    counts = dict(collections.Counter(r["verdict"] for r in results))
    hits = sum(r["verdict"] == "found" and truth[r["name"]]["verdicts"] != ["found"] for r in results)
    print(f"{label}: {len(results)} verdicts, {len(wrong)} wrong, {hits} false hits, {counts}")
for label in ("sherlock", "naminter"):
    try: text = open(f"out.{label}").read()
    except FileNotFoundError: continue
    found = set(re.findall(r"Site\d{4,}", "\n".join(l for l in text.split("\n") if "[+]" in l or "[ + ]" in l or "+" in l[:6])))
    real = {n for n, t in truth.items() if t["verdicts"] == ["found"]}
    print(f"{label}: {len(found)} hits, {len(found - real)} false, {len(real - found)} missed")
X
