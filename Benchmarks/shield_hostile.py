#!/usr/bin/env python3
"""Holds `footprint triage` against hostile messages: an answer each, and time that grows with the size alone.

    python3 Benchmarks/shield_hostile.py .build/release/footprint

Each input is given at half and at full size (512 KiB and 1 MiB of text, or parts and levels of a mail); what is printed
is the processor time of both without that of an empty message, their ratio, and the head of the answer. Below 20 ms a
ratio is noise. Ends with 1 where an input is not answered or where twice the size takes more than 2.6 times as long.
"""

import base64
import json
import os
import subprocess
import sys
import tempfile

HALF = 1 << 19

TEXTS = {
    "sentences": "Please send me the code now or your account will be closed today. ",
    "one word": "a",
    "no stops": "send never if code please do not tell your bank ",
    "open quotes": "\"«“(",
    "turned text": "Se\u202end me your \u202epass\u202cword\u2066 now\u2069 ",
    "zero width": "Se\u200bnd me your pa\u200dss\u200bword now ",
    "one link": "https://b1nance.example/x ",
    "clauses": "a,b:c;",
    "amounts": "200 USDT 3 % 1,000 ",
    "at signs": "a@b.c ",
    "Chinese": "请把验证码发给我,否则账户将被冻结。",
    "Vietnamese": "Bạn gửi cho tôi mã OTP ngay, nếu không tài khoản sẽ bị khóa. ",
    "warnings": "scam scam they asked me to send ",
    "brackets": "(((((]]]",
}


def repeated(unit):
    data = unit.encode()
    return lambda size: (data * (size // len(data) + 1))[:size]


def hosts(size):
    lines = (f"https://h{i}.binance-x{i}.example/ " for i in range(size // 30 + 1))
    return "".join(lines).encode()[:size]


def nested(levels):
    body = "Content-Type: text/plain\r\n\r\nsend me the password now"
    for i in range(levels):
        body = f'Content-Type: multipart/mixed; boundary="b{i}"\r\n\r\n--b{i}\r\n{body}\r\n--b{i}--\r\n'
    return ("From: A <a@post.example>\r\nMIME-Version: 1.0\r\n" + body).encode()


def mails(levels):
    body = "From: z@post.example\r\nContent-Type: text/plain\r\n\r\nsend me the password now"
    for _ in range(levels):
        body = "From: a@post.example\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n" + body
    return body.encode()


def parts(count):
    body = "".join(f"--q\r\nContent-Type: text/plain\r\n\r\nx{i}\r\n" for i in range(count))
    head = "From: A <a@post.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\n"
    return (head + body + "--q--\r\n").encode()


def encoded(size):
    head = b"From: A <a@post.example>\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    return head + base64.encodebytes(b"<div>" * (size // 5))


def quoted(size):
    head = b"From: A <a@post.example>\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    return head + b"=3D=\r\n" * (size // 6)


def measure(program, arguments, runs=3, data=None):
    """The least processor time of some runs, and the last run."""
    best = None
    for _ in range(runs):
        before = os.times()
        done = subprocess.run([program, *arguments], input=data, capture_output=True)
        after = os.times()
        spent = after.children_user + after.children_system - before.children_user - before.children_system
        best = spent if best is None else min(best, spent)
    return best, done


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    program = sys.argv[1]
    empty, _ = measure(program, ["triage", "-"], data=b"hello")
    print(f"an empty message: {empty * 1000:.0f} ms")
    cases = [(name, repeated(unit), (HALF, HALF * 2), "m.txt") for name, unit in TEXTS.items()]
    cases += [("many hosts", hosts, (HALF, HALF * 2), "m.txt"), ("1,000 links", hosts, (15_000, 30_000), "m.txt")]
    cases += [("nested parts", nested, (1_000, 2_000), "m.eml"), ("mails in mails", mails, (1_000, 2_000), "m.eml")]
    cases += [("many parts", parts, (10_000, 20_000), "m.eml"), ("base64 HTML", encoded, (HALF, HALF * 2), "m.eml")]
    cases += [("quoted signs", quoted, (HALF, HALF * 2), "m.eml")]
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, make, sizes, file in cases:
            path, times = os.path.join(folder, file), []
            for size in sizes:
                with open(path, "wb") as out:
                    out.write(make(size))
                spent, done = measure(program, ["triage", path])
                times.append(max(0.001, spent - empty))
            ratio = times[1] / times[0]
            head = (done.stdout or done.stderr).decode(errors="replace").split("\n")[0][:60]
            bad = done.returncode not in (0, 3) or not head or ratio > 2.6 and times[1] > 0.05
            faults += bad
            print(f"{name:15} {times[0] * 1000:7.0f} {times[1] * 1000:7.0f} ms  x{ratio:.2f}  {head}{'  FAULT' if bad else ''}")
    line = json.dumps({"id": "1", "text": "send me the code " * 61_000}).encode() + b"\n"
    spent, done = measure(program, ["triage", "--jsonl"], data=line)
    print(f"{'1 MB in a line':15} {(spent - empty) * 1000:15.0f} ms         {done.stdout.decode()[:60]}")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
