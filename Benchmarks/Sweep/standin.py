#!/usr/bin/env python3
"""A stand-in of many sites on 127.0.0.1, for measuring sweeps: `standin.py --sites 400 --out DIR`.

Writes the sites' records in the shapes of sherlock and WhatsMyName, and what is true of them, to DIR; then answers
until it is stopped. Each site has an origin of its own (an address of 127.0.0.0/8). Pages are of about 30 kB.

Of the sites, by their number: rules by status, by message and by redirect; each with accounts that exist (about
three in ten) and that do not. Some are walls (challenge, login form, redirect to a login, 403, 429), some dead
(refused, 500, 503, a connection that is closed amid the header, silence is left to the tests), some have rules that
have gone stale (another page with status 200 for everybody, with and without the name; the front page for everybody).
"""
import argparse, asyncio, json, os, random, socket, sys

WORDS = ("field notes on light weather paper rivers maps and small machines written over many quiet evenings "
         "with tea and a view of the harbour where boats come and go").split()
HANDLE = "maya_example"


def page(seed, title, text, size=30_000):
    rng = random.Random(seed)
    parts = [f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{title}</title></head><body>",
             f"<h1>{title}</h1><p>{text}</p>"]
    length = sum(map(len, parts))
    while length < size:
        line = "<p class=entry>" + " ".join(rng.choices(WORDS, k=60)) + "</p>\n"
        parts.append(line)
        length += len(line)
    return ("".join(parts) + "</body></html>").encode()


class Site:
    """What one site does, and what is true of the handle there."""

    KINDS = (["status"] * 30 + ["message"] * 22 + ["redirect"] * 12 + ["challenge"] * 4 + ["login-form"] * 4
             + ["login-redirect"] * 3 + ["forbidden"] * 3 + ["too-many"] * 2 + ["refused"] * 4 + ["error-500"] * 3
             + ["error-503"] * 2 + ["cut"] * 1 + ["stale-named"] * 4 + ["stale-plain"] * 3 + ["stale-front"] * 3)

    FAULTS = ["silent", "drip", "endless-body", "endless-header", "reset", "garbage", "loop", "private", "short",
              "bad-chunk", "storm", "bomb", "huge-header", "half-closed"]
    faulty = False

    def __init__(self, number):
        self.number = number
        self.kind = self.FAULTS[number // 3 % len(self.FAULTS)] if self.faulty and number % 3 == 0 else self.KINDS[(number * 37) % len(self.KINDS)]
        self.exists = (number * 7) % 10 < 3
        self.host = f"127.{10 + number // 62500}.{(number // 250) % 250}.{number % 250 + 1}"
        self.ready = {}
        self.body = page(number, f"Site {number}", "@NAME@ lives here. Profile of @NAME@, member since long ago.")
        self.none = page(-number - 1, f"Site {number}", "This user does not exist.", 30_000)
        self.front = page(-7 * number - 3, f"Site {number}", "Welcome to the front page. See what is new.", 30_000)

    @property
    def truth(self):
        if self.kind in ("status", "message", "redirect"):
            return ["found"] if self.exists else ["absent"]
        return ["cannot-tell", "failed"]

    def rule(self):
        """By what the record decides: the way that the site once answered."""
        return {"status": "status_code", "message": "message", "redirect": "response_url"}.get(
            self.kind, ["message", "status_code", "response_url"][self.number % 3])

    def answer(self, name):
        """(status, location, body) for an account's page; None closes the connection."""
        known = self.exists and name == HANDLE
        found = (200, None, self.body.replace(b"@NAME@", name.encode()))
        match self.kind:
            case "status": return found if known else (404, None, self.none)
            case "message": return found if known else (200, None, self.none)
            case "redirect": return found if known else (302, "/", b"")
            case "challenge":
                return 503, None, b"<html><head><title>Just a moment...</title></head><body><p>Checking your browser " \
                                  b"before accessing the site.</p><script>" + b"x" * 20_000 + b"</script></body></html>"
            case "login-form":
                return 200, None, b"<html><head><title>Log in</title></head><body><form><input name=u><input " \
                                  b"type=password name=p></form><script>" + b"x" * 25_000 + b"</script></body></html>"
            case "login-redirect": return 302, f"/login?next=/u/{name}", b""
            case "forbidden": return 403, None, self.front
            case "too-many": return 429, None, b"slow down"
            case "error-500": return 500, None, self.front
            case "error-503": return 503, None, b"maintenance"
            case "cut": return None
            case "stale-named": return found
            case "stale-plain": return 200, None, self.front
            case "stale-front": return (200, None, self.front)
        return 404, None, b""


def wire(status, location, body):
    """The bytes of an answer: its head, and all of it."""
    head = b"HTTP/1.1 %d %s\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n" % (
        status, Server.PHRASES[status], len(body))
    if location: head += b"Location: " + location.encode() + b"\r\n"
    head += b"\r\n"
    return head, head + body


class Server(asyncio.Protocol):
    sites, latency, log, port = {}, None, None, 0
    PHRASES = {200: b"OK", 302: b"Found", 403: b"Forbidden", 404: b"Not Found", 429: b"Too Many Requests",
               500: b"Internal Server Error", 503: b"Service Unavailable"}

    def connection_made(self, transport):
        self.transport, self.buffer = transport, b""
        self.site = self.sites[transport.get_extra_info("sockname")[0]]

    def data_received(self, data):
        self.buffer += data
        while b"\r\n\r\n" in self.buffer:
            head, self.buffer = self.buffer.split(b"\r\n\r\n", 1)
            method, target = head.split(b" ", 2)[:2]
            path = target.split(b"?")[0].decode()
            if Server.log: Server.log.write(f"http://{self.site.host}:{Server.port}{path}\n")
            if Server.latency and path != "/robots.txt":
                low, high = Server.latency
                wait = low + (high - low) * random.Random(f"{self.site.number}{path}").random()
                asyncio.get_running_loop().call_later(wait / 1000, self.reply, method, path)
            else:
                self.reply(method, path)

    def reply(self, method, path):
        if self.transport.is_closing(): return
        answer = self.site.ready.get(path)
        if answer is None:
            answer = self.site.ready[path] = self.answer(path)
        if isinstance(answer, str) and answer != "cut":
            self.misbehave(answer, path)
        elif answer == "cut":
            self.transport.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Half: ")
            self.transport.close()
        else:
            self.transport.write(answer[0 if method == b"HEAD" else 1])

    def misbehave(self, kind, path):
        """What no server should do; whoever asks must come to an end all the same."""
        write, later = self.transport.write, asyncio.get_running_loop().call_later
        ok = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"

        def forever(piece, pause):
            if self.transport.is_closing(): return
            # A client that does not read is not written to: nothing piles up here.
            if self.transport.get_write_buffer_size() < 1 << 20: write(piece)
            later(pause, forever, piece, pause)

        match kind:
            case "silent": pass
            case "drip": write(ok + b"Content-Length: 100000\r\n\r\n"), forever(b"x", 1)
            case "endless-body": write(ok + b"\r\n"), forever(b"x" * 200_000, 0.01)
            case "endless-header": write(ok), forever(b"X-More: " + b"y" * 8000 + b"\r\n", 0.001)
            case "huge-header": write(ok + b"X-Huge: "), forever(b"y" * 200_000, 0.002)
            case "reset":
                self.transport.get_extra_info("socket").setsockopt(
                    socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
                write(ok + b"Content-Length: 100\r\n\r\nabc"), self.transport.abort()
            case "garbage": write(b"\x00\x01\x02 this is no http\r\n\r\n"), self.transport.close()
            case "loop": self.send(302, path)
            case "private": self.send(302, "http://169.254.169.254/latest/")
            case "short": write(ok + b"Content-Length: 5000\r\n\r\nabc"), self.transport.close()
            case "bad-chunk": write(ok + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n"), self.transport.close()
            case "storm": write(wire(503, None, b"busy")[1])
            case "half-closed": write(ok + b"Content-Length: 5000\r\n\r\nabc"), self.transport.write_eof()
            case "bomb":
                body = BOMB
                write(ok + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(body) + body)

    def send(self, status, location): self.transport.write(wire(status, location, b"")[1])

    def answer(self, path):
        if self.site.kind in Site.FAULTS: return self.site.kind if path != "/robots.txt" else wire(404, None, b"none")
        if path == "/robots.txt": return wire(404, None, b"none")
        if path == "/login": return wire(*LOGIN.answer("x"))
        if not path.startswith("/u/"): return wire(200, None, self.site.front)
        answer = self.site.answer(path[3:])
        return wire(*answer) if answer else "cut"


BOMB = b""
LOGIN = Site(0)
LOGIN.kind = "login-form"


def records(sites, port):
    sherlock, wmn = {"$schema": "data.schema.json"}, []
    for site in sites:
        base, name = f"http://{site.host}:{port}", f"Site{site.number:04}"
        rule = site.rule()
        record = {"url": base + "/u/{}", "urlMain": base + "/", "username_claimed": "ben", "errorType": rule}
        if rule == "message": record["errorMsg"] = "This user does not exist."
        if rule == "response_url": record["errorUrl"] = base + "/"
        sherlock[name] = record
        missing = {"status_code": (404, "does not exist"), "message": (200, "This user does not exist."),
                   "response_url": (302, "")}[rule]
        # The word that a stale site no longer shows alone: "lives here" stands on every page of an account.
        wmn.append({"name": name, "uri_check": base + "/u/{account}", "e_code": 200,
                    "e_string": "lives here", "m_string": missing[1], "m_code": missing[0], "known": ["ben", "ada"],
                    "cat": "social"})
    return sherlock, {"license": ["none"], "authors": ["none"], "categories": ["social"], "sites": wmn}


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--sites", type=int, default=400)
    parser.add_argument("--port", type=int, default=8470)
    parser.add_argument("--out", required=True)
    parser.add_argument("--faults", action="store_true", help="a third of the sites break the protocol")
    parser.add_argument("--log", help="a file for the addresses that are asked for")
    parser.add_argument("--latency", help="milliseconds, as 40-360")
    options = parser.parse_args()
    if options.log: Server.log = open(options.log, "w", buffering=1)
    Site.faulty = options.faults
    if options.faults:
        global BOMB
        import zlib
        packer = zlib.compressobj(9, wbits=31)
        # A gigabyte of zeros in a megabyte.
        BOMB = b"".join(packer.compress(bytes(1 << 20)) for _ in range(1024)) + packer.flush()
    sites = [Site(number) for number in range(options.sites)]
    Server.port = options.port
    if options.latency: Server.latency = tuple(map(float, options.latency.split("-")))
    Server.sites = {site.host: site for site in sites}
    loop, servers = asyncio.get_running_loop(), []
    for site in sites:
        if site.kind == "refused": continue
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((site.host, options.port))
        servers.append(await loop.create_server(Server, sock=listener, backlog=64))
    sherlock, wmn = records(sites, options.port)
    truth = {f"Site{site.number:04}": {"kind": site.kind, "verdicts": site.truth} for site in sites}
    os.makedirs(options.out, exist_ok=True)
    for name, value in (("sherlock.json", sherlock), ("wmn.json", wmn), ("truth.json", truth)):
        with open(os.path.join(options.out, name), "w") as file: json.dump(value, file)
    with open(os.path.join(options.out, "ready"), "w") as file: file.write(str(os.getpid()))
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        pass


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        pass
