#!/bin/bash
# pages.sh PROGRAM [SITES] [RUNS]: processor time a page of a sweep beside that of `curl --parallel` for the same pages, in a
# namespace without other network. Both fetch robots.txt, the page, and the made-up name's page of each site that the
# sweep asks for: curl gets the addresses that the sweep asked for, from the stand-in's log. They run in turn, so that what
# else the machine does meets both; the ratio is that of the medians, and how far the rounds lie apart stands beside it.
set -euo pipefail
program=$(realpath "$1") sites=${2:-400} runs=${3:-11}
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
# By what the system accounts to a process in microseconds: `time` shows hundredths of a second.
measure() {
    python3 -c 'import os, sys
child = os.fork()
if child == 0: os.execvp(sys.argv[2], sys.argv[2:])
_, _, used = os.wait4(child, 0)
open("times", "a").write(f"{sys.argv[1]} {used.ru_utime} {used.ru_stime} {used.ru_maxrss}\n")' "$@"
}
for run in $(seq "$runs"); do
    rm -rf "$HOME/.local"
    measure footprint "${sweep[@]}" > out
    measure curl curl --silent --parallel --parallel-max 24 --config list > /dev/null 2>> curl.err || true
    measure start "$program" --version > /dev/null
done
python3 - "$pages" <<'X'
import statistics, sys
pages, times, sizes = int(sys.argv[1]), {}, {}
for line in open("times"):
    label, user, system, size = line.split()
    times.setdefault(label, []).append(float(user) + float(system))
    sizes.setdefault(label, []).append(int(size))
cpu = {label: statistics.median(values) for label, values in times.items()}
for label, value in cpu.items():
    print(f"{label:10} {value:6.3f} s cpu, {value / pages * 1e6:7.1f} us a page of {pages}, "
          f"{statistics.median(sizes[label]) / 1024:5.1f} MB")
rounds = sorted(ours / curls for ours, curls in zip(times["footprint"], times["curl"]))
print(f"ratio {cpu['footprint'] / cpu['curl']:.2f} (rounds {rounds[0]:.2f} to {rounds[-1]:.2f}, "
      f"half of them {rounds[len(rounds) // 4]:.2f} to {rounds[-1 - len(rounds) // 4]:.2f})")
X
