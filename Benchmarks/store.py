#!/usr/bin/env python3
"""Tries the store as a whole: kill -9, many processes, planted values, faults, size and speed, conditional requests.

    Benchmarks/store.py crash --kills 200
    Benchmarks/store.py many
    Benchmarks/store.py planted
    Benchmarks/store.py faults            # as root: mounts small file systems of its own
    Benchmarks/store.py scale --audits 1000 --exposures 500
    Benchmarks/store.py conditional --pages 200
    Benchmarks/store.py units

Each works in a folder of its own under the system's temporary folder, with servers on 127.0.0.1 alone, and prints what
it found; exit code 1 if a bar is missed. --program names the program (default: .build/release/footprint).
"""
import argparse
import json
import os
import random
import re
import shutil
import statistics
import sys
import time

from store_guard import faults, planted, units
from store_home import AUDIT, PROGRAM, Home, Site, page, profile, report


def crash(options):
    """kill -9 at random points of audits with a schedule and messages."""
    rng = random.Random(options.seed)
    paths = [f"/p{number}" for number in range(4)]
    server = Site({path: page(number) for number, path in enumerate(paths)}, hosts=4)
    calm, home = Home(), Home()
    for place in (calm, home):
        profile(place, server, paths)
    # Ids depend on the profile's key: with the same one reports can be compared as a whole.
    home.run(*AUDIT, "--no-store")
    shutil.copytree(os.path.join(home.path, ".local"), os.path.join(calm.path, ".local"))
    home.run("notify", "add", "hook", server.base + "/hook", "--kind", "webhook", "--events", "new,reappeared,quiet,failed")
    home.run("schedule", "add", "maya.yaml", "--calendar", "*:*:0/2", "--spread", "0",
             "--", "--allow-network", "127.0.0.0/8", "--format", "json")
    due = ["schedule", "run", "--due", "--offline-wait", "0", "-q"]
    began = time.monotonic()
    home.run(*AUDIT)
    length = time.monotonic() - began
    faults, kills, scheduled = [], 0, 0
    for number in range(options.kills):
        # What is found changes, so that there is something to tell.
        server.pages["/p0"] = page(0, f"<p>Call +44 7700 900{number % 1000:03d}</p>" if number % 2 else "")
        # By hand, by the schedule, which is always due, and messages alone.
        words = [["notify", "send"], AUDIT, due, AUDIT, due][number % 5]
        process = home.start(*words)
        # Anywhere in a run; and as often where it writes and sends, which is at its end.
        early, late = (0, 1.1) if rng.random() < 0.5 else (0.7, 1.5)
        time.sleep(length * (rng.uniform(early, late) if number % 5 else rng.uniform(0, 0.3)))
        kills += process.poll() is None
        process.kill()
        process.wait()
        if number % 5 in (2, 4):
            scheduled += 1
        if number % 10 == 9:
            status = home.run("store", "status", "--check", check=False)
            if status.returncode != 0:
                faults.append(f"after {number + 1}: {status.stdout}{status.stderr}")
    home.run("schedule", "pause", "1")
    server.pages["/p0"] = page(0)
    for _ in range(3):
        home.run(*AUDIT)
        calm.run(*AUDIT)
    # Leases of killed senders run out after two minutes.
    deadline = time.monotonic() + 150
    while "waiting" in home.run("notify", "list").stdout and time.monotonic() < deadline:
        time.sleep(5)
        home.run("notify", "send", check=False)
    status = home.run("store", "status", "--check", check=False)
    if status.returncode != 0:
        faults.append(status.stdout)
    history = json.loads(home.run("history", "--limit", "100000", "--format", "json").stdout)
    keys = {}
    for key, data in server.received:
        keys.setdefault(data["audit"], set()).add(key)
    lost = [a["number"] for a in history if a["number"] not in keys and (a["new"] or a["reappeared"])]
    # An audit with neither is quiet, and told too, but for one in which only acknowledged things are new.
    untold = [a["number"] for a in history if a["number"] not in keys]
    twice = {audit: found for audit, found in keys.items() if len(found) > 1}
    same = report(home) == report(calm)
    print(f"crash: {kills} of {options.kills} runs killed under way ({length:.2f} s a run; {scheduled} by the schedule), "
          f"{len(history)} audits kept, {len(server.received)} deliveries of {len(keys)} messages, {len(untold)} lost, {len(twice)} under two keys, "
          f"integrity faults {len(faults)}, final report {'equal' if same else 'DIFFERENT'}")
    for fault in faults[:3]:
        print(fault)
    calm.remove(), home.remove()
    return not (faults or lost or untold or twice) and same


def many(options):
    """Processes at once on one store: one audits a profile, the others say who holds the lock."""
    return all([many_at_once(2), many_at_once(options.processes)])


def many_at_once(count):
    home = Home()
    for number in range(count):
        home.write(f"page{number}.html", page(number).decode())
    words = lambda n, who: ["audit", "--from-file", f"page{n}.html", "--as", f"instagram:{who}", "--mine", "-q", "--format", "json"]
    own = [home.start(*words(n, f"person{n}")) for n in range(count)]
    codes = [process.wait() for process in own]
    errors = [process.stderr.read().decode() for process in own]
    shared = [home.start(*words(n, "shared")) for n in range(count)]
    locked = [process.wait() for process in shared]
    said = [process.stderr.read().decode() for process in shared]
    # Changes of other kinds, at once: each must be there afterwards.
    adds = [home.start("notify", "add", f"hook{n}", "http://127.0.0.1:9/", "--kind", "webhook") for n in range(count)]
    added = [process.wait() for process in adds]
    errors += [process.stderr.read().decode() for process in adds]
    channels = len(re.findall(r"\bhook\d", home.run("notify", "list").stdout))
    status = home.run("store", "status", "--check", check=False)
    ran = sum(len(json.loads(home.run("history", "--profile", f"instagram-person{n}", "--format", "json").stdout)) for n in range(count))
    kept = len(json.loads(home.run("history", "--profile", "instagram-shared", "--format", "json").stdout))
    bad = [text for text in errors + said if "database is locked" in text]
    names = sum("is being audited by process" in text for text in said)
    print(f"many: {count} processes on profiles of their own: codes {sorted(set(codes))}, {ran} audits kept; on one profile: "
          f"{locked.count(0)} ran, {kept} kept, {locked.count(5)} exit 5, {names} say who holds the lock; {channels} of "
          f"{added.count(0)} channels kept; 'database is locked' {len(bad)} times; check {status.returncode}")
    home.remove()
    return (set(codes) == {0} and ran == count and kept == locked.count(0) and names == locked.count(5)
            and channels == added.count(0) == count and not bad and set(locked) <= {0, 5} and status.returncode == 0)


def scale(options):
    """Size and speed with many audits of many exposures."""
    home = Home()
    sizes = {}
    words = ["audit", "--from-file", "page.html", "--as", "instagram:maya", "--mine", "-q", "--format", "json"]
    for number in range(1, options.audits + 1):
        # One in ten audits finds one thing more and one less.
        first = number // 10
        text = "".join(f"<p>Write to maya.a{n}@example.org</p>" for n in range(first, first + options.exposures))
        home.write("page.html", f"<h1>Maya</h1>{text}")
        began = time.monotonic()
        home.run(*words)
        last = time.monotonic() - began
        shutil.rmtree(os.path.join(home.path, "Reports"))
        # What the log holds counts too: it is written back in full.
        if number in (1, 10, options.audits // 2, options.audits):
            sizes[number] = os.path.getsize(home.store)
    times = {}
    for name, command in {
        "true": ["--version"], "history": ["history"], "history of all": ["history", "--limit", "100000"], "diff": ["diff"],
        "diff over all": ["diff", "1", "latest"], "exposures": ["history", "--exposures"], "report text": ["report"],
        "report html": ["report", "--format", "html"], "report json": ["report", "--format", "json"],
        "report of the first": ["report", "--audit", "1", "--format", "json"],
    }.items():
        runs = []
        for _ in range(7):
            began = time.monotonic()
            home.run(*command)
            runs.append((time.monotonic() - began) * 1000)
        times[name] = statistics.median(runs)
    half, whole = sizes[options.audits // 2], sizes[options.audits]
    per = (whole - half) / (options.audits - options.audits // 2)
    first = (half - sizes[10]) / max(1, options.audits // 2 - 10)
    print(f"scale: {options.audits} audits of {options.exposures} exposures: {whole >> 10} KiB, {per:.0f} bytes an audit in the "
          f"second half, {first:.0f} in the first; the last audit took {last * 1000:.0f} ms; "
          + ", ".join(f"{name} {value:.0f} ms" for name, value in times.items()))
    home.remove()
    return max(times.values()) < 300 and per < 1.5 * first + 2000


def conditional(options):
    """A second audit of unchanged pages asks only whether they have changed."""
    paths = [f"/p{number}" for number in range(options.pages)]
    filling = "<p>" + "Words about pots and glazes. " * 400 + "</p>"
    server = Site({path: page(number, filling) for number, path in enumerate(paths)}, hosts=20)
    home = Home()
    profile(home, server, paths)
    home.run(*AUDIT)
    first, server.bytes, server.conditional = server.bytes, 0, 0
    found = report(home)
    home.run(*AUDIT)
    share = 100 * server.bytes / first
    same = found == report(home)
    print(f"conditional: {options.pages} pages, first {first >> 10} KiB, second {server.bytes >> 10} KiB ({share:.1f} %), "
          f"{server.conditional} answers 304, findings {'equal' if same else 'DIFFERENT'}")
    home.remove()
    return share < 5 and same


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("what", nargs="+", choices=["crash", "many", "planted", "faults", "scale", "conditional", "units"])
    options.add_argument("--program", default=".build/release/footprint")
    options.add_argument("--kills", type=int, default=200)
    options.add_argument("--processes", type=int, default=10)
    options.add_argument("--audits", type=int, default=1000)
    options.add_argument("--exposures", type=int, default=500)
    options.add_argument("--pages", type=int, default=200)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    PROGRAM[0] = os.path.abspath(chosen.program)
    results = [globals()[name](chosen) for name in chosen.what]
    sys.exit(0 if all(results) else 1)


main()
