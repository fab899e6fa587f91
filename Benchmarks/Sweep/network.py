#!/usr/bin/env python3
"""network.py STAGE: a name server and web servers for network.sh, in its namespace. `turning.test` is a public address at
the first look-up, and 127.0.0.1 from then on, where a server of the inside listens; its page of the outside sends to
another port of the same name, so that it is looked up again."""
import asyncio, socket, struct, sys

stage = sys.argv[1]
looks = {}


class Names(asyncio.DatagramProtocol):
    def connection_made(self, transport): self.transport = transport

    def datagram_received(self, data, peer):
        labels, at = [], 12
        while data[at]:
            labels.append(data[at + 1:at + 1 + data[at]].decode())
            at += 1 + data[at]
        name, kind = ".".join(labels).lower(), struct.unpack(">H", data[at + 1:at + 3])[0]
        question, address = data[12:at + 5], None
        if kind == 1 and stage == "portal" and name.endswith(".test"):
            address = {"wifi.test": "9.9.9.3"}.get(name, "9.9.9.1")
        if kind == 1 and stage == "rebinding" and name == "turning.test":
            looks[name] = looks.get(name, 0) + 1
            address = "9.9.9.1" if looks[name] == 1 else "127.0.0.1"
            print(f"look-up {looks[name]} of {name}: {address}", flush=True)
        known = address or (stage in ("portal", "rebinding") and name.endswith(".test"))
        head = data[:2] + struct.pack(">HHHHH", 0x8580 | (0 if known else 3), 1, 1 if address else 0, 0, 0)
        # A lifetime of 0 seconds.
        answer = b"\xc0\x0c" + struct.pack(">HHIH", 1, 1, 0, 4) + socket.inet_aton(address) if address else b""
        self.transport.sendto(head + question + answer, peer)


def web(answer):
    async def serve(reader, writer):
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        target, host = head.split(" ")[1], head.lower().split("host: ")[1].split("\r\n")[0]
        writer.write(answer(target, host).encode())
        await writer.drain()
        writer.close()
    return serve


def page(status, body, location=None):
    more = f"Location: {location}\r\n" if location else ""
    return f"HTTP/1.1 {status} X\r\nContent-Type: text/html\r\nConnection: close\r\n{more}Content-Length: {len(body)}\r\n\r\n{body}"


def portal(target, host):
    if host == "wifi.test": return page(200, "<title>Welcome</title><form><input type=password></form>")
    return page(302, "", "http://wifi.test/login")


def outside(target, host):
    if target == "/robots.txt": return page(404, "")
    return page(302, "", "http://turning.test:8080/u/maya_example")


def inside(target, host):
    print(f"THE INSIDE WAS ASKED for {target}", flush=True)
    return page(200, "maya_example")


async def main():
    loop = asyncio.get_running_loop()
    if stage == "offline": return
    await loop.create_datagram_endpoint(Names, local_addr=("127.0.0.1", 53))
    if stage == "portal":
        for address in ("9.9.9.1", "9.9.9.3"): await asyncio.start_server(web(portal), address, 80)
    if stage == "rebinding":
        await asyncio.start_server(web(outside), "9.9.9.1", 80)
        await asyncio.start_server(web(inside), "127.0.0.1", 8080)
    await asyncio.Event().wait()


asyncio.run(main())
