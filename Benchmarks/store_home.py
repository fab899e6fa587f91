"""What the trials of the store share: a home folder with the program in it, and pages on loopback."""
import http.server
import json
import os
import shutil
import subprocess
import tempfile
import threading

PROGRAM = [""]


class Home:
    """A home folder, and the program in it."""

    def __init__(self):
        self.path = tempfile.mkdtemp(prefix="footprint-bench-")
        os.mkdir(os.path.join(self.path, "tmp"))
        self.env = {
            "HOME": self.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC",
            "TMPDIR": os.path.join(self.path, "tmp")}

    def run(self, *words, check=True):
        done = subprocess.run([PROGRAM[0], *words], cwd=self.path, env=self.env, capture_output=True, text=True)
        if check and done.returncode not in (0, 1):
            raise SystemExit(f"{words}: exit {done.returncode}\n{done.stdout}{done.stderr}")
        return done

    def start(self, *words):
        return subprocess.Popen(
            [PROGRAM[0], *words], cwd=self.path, env=self.env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    @property
    def store(self):
        return os.path.join(self.path, ".local/share/footprint/store.sqlite")

    def write(self, name, text):
        with open(os.path.join(self.path, name), "w") as file:
            file.write(text)

    def remove(self):
        shutil.rmtree(self.path, ignore_errors=True)


class Site:
    """Pages of a person on some hosts of loopback, each of which is asked at its own pace, and a receiver of webhooks."""

    def __init__(self, pages, hosts=1):
        self.pages, self.received, self.bytes, self.conditional = pages, [], 0, 0
        # While it is shut, no page is answered.
        self.gate = threading.Event()
        self.gate.set()
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
        server.gate.wait()
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


def report(home, folder="Reports/maya/latest"):
    """What a report says of the pages: all but when, and what is new."""
    with open(os.path.join(home.path, folder, "report.json")) as file:
        found = json.load(file)
    return {key: value for key, value in found.items() if key not in ("started", "finished", "changes")}


AUDIT = ["audit", "--profile", "maya.yaml", "--allow-network", "127.0.0.0/8", "--format", "json", "-q"]


def files(home, *below):
    """All files of the home, or of these folders in it."""
    roots = [os.path.join(home.path, folder) for folder in below] or [home.path]
    return [os.path.join(folder, name) for root in roots for folder, _, names in os.walk(root) for name in names]


def grep(home, text):
    found = []
    for path in files(home):
        with open(path, "rb") as file:
            if text in file.read():
                found.append(os.path.relpath(path, home.path))
    return found
