#!/usr/bin/env python3
"""Tries the store as a whole: kill -9, many processes, planted values, size and speed, conditional requests.

    Benchmarks/store.py crash --kills 200
    Benchmarks/store.py many --processes 10
    Benchmarks/store.py planted
    Benchmarks/store.py scale --audits 1000 --exposures 500
    Benchmarks/store.py conditional --pages 200

Each works in a folder of its own under the system's temporary folder, with servers on 127.0.0.1 alone, and prints what
it found; exit code 1 if a bar is missed. --program names the program (default: .build/release/footprint).
"""
import argparse
import http.server
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time

PROGRAM = ""


class Home:
    """A home folder, and the program in it."""

    def __init__(self):
        self.path = tempfile.mkdtemp(prefix="footprint-bench-")
        self.env = {"HOME": self.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC"}

    def run(self, *words, check=True):
        done = subprocess.run([PROGRAM, *words], cwd=self.path, env=self.env, capture_output=True, text=True)
        if check and done.returncode not in (0, 1):
            raise SystemExit(f"{words}: exit {done.returncode}\n{done.stdout}{done.stderr}")
        return done

    def start(self, *words):
        return subprocess.Popen(
            [PROGRAM, *words], cwd=self.path, env=self.env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    def write(self, name, text):
        with open(os.path.join(self.path, name), "w") as file:
            file.write(text)

    def remove(self):
        shutil.rmtree(self.path, ignore_errors=True)


class Site:
    """Pages of a person on some hosts of loopback, each of which is asked at its own pace, and a receiver of webhooks."""

    def __init__(self, pages, hosts=1):
        self.pages, self.received, self.bytes, self.conditional = pages, [], 0, 0
        servers = [http.server.ThreadingHTTPServer((f"127.0.0.{n + 1}", 0), Handler) for n in range(hosts)]
        for server in servers:
            server.daemon_threads, server.site = True, self
            threading.Thread(target=server.serve_forever, daemon=True).start()
        self.bases = ["http://%s:%d" % server.server_address for server in servers]
        self.base = self.bases[0]

    def address(self, number, path):
        return self.bases[number % len(self.bases)] + path


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def do_GET(self):
        server = self.server.site
        body = server.pages.get(self.path)
        if body is None:
            self.answer(404, b"")
            return
        tag = f'"{hash(body) & 0xffffffff:x}"'
        if self.headers.get("If-None-Match") == tag:
            server.conditional += 1
            self.answer(304, b"", tag)
            return
        self.answer(200, body, tag)

    def handle(self):
        try:
            super().handle()
        except ConnectionError:
            # The client was killed: that is what is tried.
            pass

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.site.received.append((self.headers.get("webhook-id"), json.loads(body)["data"]))
        self.answer(204, b"")

    def answer(self, status, body, tag=None):
        self.server.site.bytes += len(body)
        self.send_response(status)
        if tag:
            self.send_header("ETag", tag)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def profile(home, server, pages):
    handles = "".join(f"  - {server.address(number, page)}\n" for number, page in enumerate(pages))
    home.write("maya.yaml", f"name: maya\nattested: true\nattested_on: 2026-01-01\nhandles:\n{handles}")


def page(number, extra=""):
    return (f"<html><title>Maya {number}</title><h1>Maya</h1><p>Write to maya.page{number}@example.org, "
            f"Binance UID: 48291{number:04d}.</p>{extra}</html>").encode()


def exposures(home):
    with open(os.path.join(home.path, "Reports/maya/latest/report.json")) as file:
        report = json.load(file)
    # Ids, and with them the order of equals, depend on each home's own key.
    found = [{key: value for key, value in exposure.items() if key != "id"} for exposure in report["exposures"]]
    return sorted(found, key=lambda exposure: json.dumps(exposure, sort_keys=True))


AUDIT = ["audit", "--profile", "maya.yaml", "--allow-network", "127.0.0.0/8", "--format", "json", "-q"]


def crash(options):
    """kill -9 at random points of audits with a schedule and messages."""
    rng = random.Random(options.seed)
    paths = [f"/p{number}" for number in range(4)]
    server = Site({path: page(number) for number, path in enumerate(paths)}, hosts=4)
    calm, home = Home(), Home()
    for place in (calm, home):
        profile(place, server, paths)
    home.run("notify", "add", "hook", server.base + "/hook", "--kind", "webhook", "--events", "new,reappeared,quiet,failed")
    home.run("schedule", "add", "maya.yaml", "--every", "15 min", "--spread", "0", "--", "--allow-network", "127.0.0.0/8", "--format", "json")
    began = time.monotonic()
    home.run(*AUDIT)
    length = time.monotonic() - began
    faults, kills = [], 0
    for number in range(options.kills):
        # What is found changes, so that there is something to tell.
        server.pages["/p0"] = page(0, f"<p>Call +44 7700 900{number % 1000:03d}</p>" if number % 2 else "")
        words = AUDIT if number % 4 else ["notify", "send"]
        process = home.start(*words)
        time.sleep(rng.uniform(0, length * (1.1 if number % 4 else 0.3)))
        kills += process.poll() is None
        process.kill()
        process.wait()
        if number % 10 == 9:
            status = home.run("store", "status", "--check", check=False)
            if status.returncode != 0:
                faults.append(f"after {number + 1}: {status.stdout}{status.stderr}")
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
    same = exposures(home) == exposures(calm)
    print(f"crash: {kills} of {options.kills} runs killed under way ({length:.2f} s a run), {len(history)} audits kept, "
          f"{len(server.received)} deliveries of {len(keys)} messages, {len(untold)} lost, {len(twice)} under two keys, "
          f"integrity faults {len(faults)}, final report {'equal' if same else 'DIFFERENT'}")
    for fault in faults[:3]:
        print(fault)
    calm.remove(), home.remove()
    return not (faults or lost or untold or twice) and same


def many(options):
    """Processes at once on one store: one audits, the others wait their turn or say who holds the lock."""
    home = Home()
    for number in range(options.processes):
        home.write(f"page{number}.html", page(number).decode())
    words = lambda n, who: ["audit", "--from-file", f"page{n}.html", "--as", f"instagram:{who}", "--mine", "-q", "--format", "json"]
    own = [home.start(*words(n, f"person{n}")) for n in range(options.processes)]
    codes = [process.wait() for process in own]
    errors = [process.stderr.read().decode() for process in own]
    shared = [home.start(*words(n, "shared")) for n in range(options.processes)]
    locked = [process.wait() for process in shared]
    said = [process.stderr.read().decode() for process in shared]
    status = home.run("store", "status", "--check", check=False)
    audits = status.stdout.count("profile  ")
    bad = [text for text in errors + said if "database is locked" in text]
    print(f"many: {options.processes} processes on profiles of their own: codes {sorted(set(codes))}, {audits} profiles kept; "
          f"on one profile: {locked.count(0)} ran, {locked.count(5)} exit 5; 'database is locked' {len(bad)} times; "
          f"check {status.returncode}")
    home.remove()
    return set(codes) == {0} and audits >= options.processes and not bad and set(locked) <= {0, 5} and status.returncode == 0


def planted(options):
    """Values that were found stand in no file but the saved page and reports with --evidence full."""
    values = [f"planted.value{n:03d}@example.org" for n in range(100)]
    home = Home()
    text = "".join(f"<p>Write to {value}</p>" for value in values)
    server = Site({"/": f"<html><h1>Maya</h1>{text}</html>".encode()})
    profile(home, server, ["/"])
    home.run(*AUDIT)
    server.pages["/"] = f"<html><h1>Maya</h1>{text}<p>and maya.more@example.org</p></html>".encode()
    home.run(*AUDIT)
    home.run("diff")
    home.run("notify", "add", "hook", server.base + "/secret-path-planted.value", "--kind", "webhook")
    process = home.start(*AUDIT)
    time.sleep(0.15)
    process.kill()
    process.wait()
    home.run("store", "backup", "copy.sqlite")
    home.run("store", "prune", "--audits", "1", "--pages-older-than", "0")
    found = grep(home, b"planted.value")
    before = len(files(home))
    home.run("store", "purge", "maya", "--yes")
    restored = home.run("store", "restore", "copy.sqlite")
    unreadable = home.run("history", "--profile", "maya", check=False)
    print(f"planted: {len(values)} values, {before} files searched, found in {len(found)}: {found[:5]}; after purge and "
          f"restore of an earlier backup: history exits {unreadable.returncode}: {unreadable.stderr.strip()[:90]}")
    home.remove()
    return not found and restored.returncode == 0 and unreadable.returncode == 3


def files(home):
    return [os.path.join(folder, name) for folder, _, names in os.walk(home.path) for name in names]


def grep(home, text):
    found = []
    for path in files(home):
        with open(path, "rb") as file:
            if text in file.read():
                found.append(os.path.relpath(path, home.path))
    return found


def scale(options):
    """Size and speed with many audits of many exposures."""
    home = Home()
    store = os.path.join(home.path, ".local/share/footprint/store.sqlite")
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
        if number in (1, 10, options.audits // 2, options.audits):
            sizes[number] = os.path.getsize(store)
    times = {}
    for name, command in {
        "history": ["history"], "history of all": ["history", "--limit", "100000"], "diff": ["diff"],
        "diff over all": ["diff", "1", "latest"], "exposures": ["history", "--exposures"],
    }.items():
        began = time.monotonic()
        home.run(*command)
        times[name] = (time.monotonic() - began) * 1000
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
    found = exposures(home)
    home.run(*AUDIT)
    share = 100 * server.bytes / first
    same = found == exposures(home)
    print(f"conditional: {options.pages} pages, first {first >> 10} KiB, second {server.bytes >> 10} KiB ({share:.1f} %), "
          f"{server.conditional} answers 304, findings {'equal' if same else 'DIFFERENT'}")
    home.remove()
    return share < 5 and same


def main():
    global PROGRAM
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("what", nargs="+", choices=["crash", "many", "planted", "scale", "conditional"])
    options.add_argument("--program", default=".build/release/footprint")
    options.add_argument("--kills", type=int, default=200)
    options.add_argument("--processes", type=int, default=10)
    options.add_argument("--audits", type=int, default=1000)
    options.add_argument("--exposures", type=int, default=500)
    options.add_argument("--pages", type=int, default=200)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    PROGRAM = os.path.abspath(chosen.program)
    results = [globals()[name](chosen) for name in chosen.what]
    sys.exit(0 if all(results) else 1)


main()
