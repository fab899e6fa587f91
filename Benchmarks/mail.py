#!/usr/bin/env python3
"""Sends mails through `footprint notify` to PyPI's aiosmtpd on 127.0.0.1: STARTTLS, TLS from the start, refusals, and
an outage of an hour, which is made to pass in seconds: the times of the outbox stand in clear, and are moved back.

    pip install aiosmtpd
    Benchmarks/mail.py [--program .build/release/footprint]
"""
import argparse
import email
import email.policy
import logging
import os
import shutil
import socket
import sqlite3
import ssl
import subprocess
import sys
import tempfile

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult


class Box:
    """Keeps what it gets, or answers as it is told."""

    def __init__(self):
        self.mails, self.answers = [], []

    async def handle_DATA(self, server, session, envelope):
        if self.answers:
            return self.answers.pop(0)
        self.mails.append((session.ssl is not None, session.authenticated, envelope))
        return "250 OK"


class StartTLS(Controller):
    context = None

    def factory(self):
        return SMTP(
            self.handler, tls_context=self.context, require_starttls=True, auth_required=True, authenticator=login)


def login(server, session, envelope, mechanism, data):
    return AuthResult(success=(data.login, data.password) == (b"maya", b"s3cret"))


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--program", default=".build/release/footprint")
    program = os.path.abspath(options.parse_args().program)
    # A client that turns away is what is tried here.
    logging.getLogger("mail.log").setLevel(logging.CRITICAL)
    home = tempfile.mkdtemp(prefix="footprint-mail-")
    key, certificate = home + "/key.pem", home + "/ca.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"], check=True, capture_output=True)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    box = Box()
    StartTLS.context = context
    starting = StartTLS(box, hostname="127.0.0.1", port=0)
    whole = Controller(box, hostname="127.0.0.1", port=0, ssl_context=context)
    ports = []
    for controller in (starting, whole):
        # A free port, found by the system.
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            controller.port = probe.getsockname()[1]
        controller.start()
        ports.append(controller.port)
    env = {"HOME": home, "PATH": "/usr/bin:/bin"}

    def run(*words):
        return subprocess.run([program, *words], cwd=home, env=env, capture_output=True, text=True)

    for name, text in (("pw", "s3cret\n"), ("wrong", "nothing\n"), ("page.html", "<h1>Maya</h1><p>maya@example.org</p>")):
        with open(f"{home}/{name}", "w") as file:
            file.write(text)
    common = ["--kind", "smtp", "--from", "maya@example.org", "--to", "maya@example.org", "--to", "b@example.org"]
    checks = []

    def check(what, holds):
        checks.append(holds)
        print(("ok    " if holds else "FAILS ") + what)

    run("notify", "add", "starttls", f"smtp://localhost:{ports[0]}", *common, "--user", "maya", "--secret-file", "pw", "--ca-file", "ca.pem")
    done = run("notify", "test", "starttls")
    check("STARTTLS with a password", done.returncode == 0 and len(box.mails) == 1 and box.mails[0][0] and box.mails[0][1])
    run("notify", "add", "wrong", f"smtp://localhost:{ports[0]}", *common, "--user", "maya", "--secret-file", "wrong", "--ca-file", "ca.pem")
    check("a wrong password is refused", run("notify", "test", "wrong").returncode == 3)
    run("notify", "remove", "wrong")
    run("notify", "add", "foreign", f"smtp://localhost:{ports[0]}", *common, "--user", "maya", "--secret-file", "pw")
    check("a certificate that nobody signed is refused", run("notify", "test", "foreign").returncode == 3)
    run("notify", "remove", "foreign")
    run("notify", "add", "tls", f"smtps://localhost:{ports[1]}", *common, "--ca-file", "ca.pem")
    done = run("notify", "test", "tls")
    check("TLS from the start", done.returncode == 0 and len(box.mails) == 2)
    run("notify", "remove", "starttls")
    audit = ["audit", "--from-file", "page.html", "--as", "instagram:maya", "--mine", "-q"]
    box.answers = ["451 later"]
    run(*audit)
    check("an answer for now leaves the message waiting", "waiting" in run("notify", "list").stdout and len(box.mails) == 2)
    box.answers = ["554 never"]
    with open(f"{home}/page.html", "a") as file:
        file.write("<p>maya.two@example.org</p>")
    run(*audit)
    check("an answer for good ends it", "given up" in run("notify", "list").stdout)
    with open(f"{home}/page.html", "a") as file:
        file.write("<p>maya.three@example.org</p>")
    run(*audit)
    mail = email.message_from_bytes(box.mails[-1][2].content, policy=email.policy.default)
    check("subject, receivers and text", len(box.mails) == 3 and "1 new exposure" in mail["subject"]
          and box.mails[-1][2].rcpt_tos == ["maya@example.org", "b@example.org"] and "id " in mail.get_content()
          and "three" not in mail.get_content() and mail["message-id"].startswith("<footprint-"))
    # An hour's outage, a minute at a time.
    whole.stop()
    with open(f"{home}/page.html", "a") as file:
        file.write("<p>maya.four@example.org</p>")
    run(*audit)
    store = sqlite3.connect(home + "/.local/share/footprint/store.sqlite", timeout=30)

    def minute():
        store.execute("UPDATE messages SET created = created - 60, due = due - 60, leased = max(0, leased - 60)")
        store.commit()

    attempts = lambda: store.execute("SELECT max(attempts) FROM messages WHERE state = 0").fetchone()[0]
    for _ in range(60):
        minute()
        run("notify", "send")
    tried = attempts()
    whole = Controller(box, hostname="127.0.0.1", port=ports[1], ssl_context=context)
    whole.start()
    for _ in range(60):
        minute()
        run("notify", "send")
    # The one that was put off before, and that of the outage.
    ids = [email.message_from_bytes(found[2].content)["message-id"] for found in box.mails]
    check(f"an hour's outage: {tried} attempts, then each mail arrives once",
          tried == 6 and len(ids) == 5 and len(set(ids)) == 5 and attempts() is None)
    store.close()
    for controller in (starting, whole):
        controller.stop()
    shutil.rmtree(home)
    sys.exit(0 if all(checks) else 1)


main()
