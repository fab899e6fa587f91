#!/usr/bin/env python3
"""politeness.py PROGRAM: what a server sees of a sweep of ten handles, on hosts that ask for this and that.

Prints, for each host: requests, the least time between two of them, how many were under way at once, and whether what
the host asked for was kept (spacing, Retry-After, Crawl-delay, robots.txt).
"""
import collections, json, os, subprocess, sys, tempfile, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

HOSTS = {"plain": "127.9.0.1", "pause": "127.9.0.2", "delay": "127.9.0.3", "closed": "127.9.0.4", "slow": "127.9.0.5"}
NAMES = {address: name for name, address in HOSTS.items()}
seen, busy, most, lock = collections.defaultdict(list), collections.Counter(), collections.Counter(), threading.Lock()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        name = NAMES[self.connection.getsockname()[0]]
        with lock:
            seen[name].append((time.monotonic(), self.path))
            first = len(seen[name])
            busy[name] += 1
            most[name] = max(most[name], busy[name])
        status, headers, body = 404, {}, b"no such user"
        if self.path == "/robots.txt":
            body = {"delay": b"User-agent: *\nCrawl-delay: 2\n", "closed": b"User-agent: *\nDisallow: /u/\n"}.get(name, b"")
            status = 200 if body else 404
        elif name == "pause" and first == 3:
            status, headers = 429, {"Retry-After": "3"}
        elif name == "slow":
            time.sleep(2.5)
        with lock: busy[name] -= 1
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        for field in headers.items(): self.send_header(*field)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_): pass


servers = []
for address in HOSTS.values():
    server = ThreadingHTTPServer((address, 8490), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    servers.append(server)
with tempfile.TemporaryDirectory() as folder:
    catalogue = {"$schema": "x"}
    for name, address in HOSTS.items():
        catalogue[name] = {"url": f"http://{address}:8490/u/{{}}", "errorType": "status_code"}
    path = os.path.join(folder, "data.json")
    json.dump(catalogue, open(path, "w"))
    handles = [f"maya{number}" for number in range(10)]
    result = subprocess.run(
        [sys.argv[1], "sites", "sweep", "--mine", *handles, "--catalogue", path, "--allow-network", "127.0.0.0/8",
         "--format", "json"],
        capture_output=True, text=True, env=dict(os.environ, HOME=folder))
counts = json.loads(result.stdout)["counts"]
print("verdicts", counts)
for name in HOSTS:
    times = [moment for moment, _ in seen[name]]
    gaps = [b - a for a, b in zip(times, times[1:])]
    least = min(gaps, default=0)
    paths = [path for _, path in seen[name]]
    kept = {
        "plain": least >= 0.99, "slow": least >= 0.99 and most[name] <= 4,
        "pause": least >= 0.99 and len(gaps) > 2 and gaps[2] >= 2.99,
        "delay": min(gaps[1:], default=0) >= 1.95, "closed": paths == ["/robots.txt"],
    }[name]
    print(f"{name:7} {len(times):3} requests, least gap {least:5.2f} s, at most {most[name]} at once: {'kept' if kept else 'BROKEN'}")
