#!/bin/bash
# pages.sh PROGRAM [SITES] [RUNS]: processor time a page of a sweep beside that of `curl --parallel` for the same pages, in a
# namespace without other network. Both fetch robots.txt, the page, and the made-up name's page of each site that the
# sweep asks for: curl gets the addresses that the sweep asked for, from the stand-in's log.
set -euo pipefail
program=$(realpath "$1") sites=${2:-400} runs=${3:-5}
here=$(dirname "$(realpath "$0")")
[ -n "${INSIDE:-}" ] || INSIDE=1 exec unshare --net -- "$0" "$program" "$sites" "$runs"
ip link set lo up
ulimit -n "$(ulimit -Hn)"
work=$(mktemp -d); export HOME=$work/home; mkdir -p "$HOME"; cd "$work"
python3 "$here/standin.py" --sites "$sites" --out data --log urls & server=$!
trap 'kill $server 2>/dev/null; rm -rf "$work"' EXIT
until [ -e data/ready ]; do sleep 0.1; done
sweep=("$program" sites sweep maya_example --mine --catalogue data/sherlock.json --rate 0 --allow-network 127.0.0.0/8 --format jsonl -q)
"${sweep[@]}" > out
sed 's/.*/url = "&"\noutput = "\/dev\/null"/' urls > list
pages=$(wc -l < urls)
for run in $(seq "$runs"); do
    rm -rf "$HOME/.local"
    /usr/bin/time -ao times -f "footprint %U %S" "${sweep[@]}" > out
    /usr/bin/time -ao times -f "curl %U %S" curl --silent --parallel --parallel-max 24 --config list > /dev/null 2>> curl.err || true
done
/usr/bin/time -ao times -f "start %U %S" "$program" --version > /dev/null
python3 - "$pages" <<'X'
import statistics, sys
pages, times = int(sys.argv[1]), {}
for line in open("times"):
    parts = line.split()
    if len(parts) == 3: times.setdefault(parts[0], []).append(float(parts[1]) + float(parts[2]))
cpu = {label: statistics.median(values) for label, values in times.items()}
for label, value in cpu.items(): print(f"{label:10} {value:6.3f} s cpu, {value / pages * 1e6:7.1f} us a page of {pages}")
print(f"ratio {cpu['footprint'] / cpu['curl']:.2f}")
X
