#!/usr/bin/env python3
"""Measures `footprint scan --jsonl` on texts of its own, next to a search tool in the same run.

Usage: Benchmarks/scan.py [path of the release binary]
"""
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

SEED = 20260301
ROUNDS = 5
MEGABYTES = 12

SUBJECTS = ["The committee", "A small bakery", "Our neighbour", "The new library", "Every gardener", "The band", "My aunt",
            "The old ferry", "Nobody", "The museum", "This recipe", "A retired teacher"]
VERBS = ["opened", "painted", "described", "forgot", "repaired", "measured", "read about", "sold", "found", "rebuilt"]
OBJECTS = ["the wooden bridge", "a box of apples", "the second chapter", "three quiet rooms", "an argument about paint",
           "the north window", "a long list of names", "the garden gate", "several maps", "a broken clock"]
TAILS = ["before the rain came", "without any hurry", "as the paper had said", "and went on talking", "in the afternoon",
         "for reasons of its own", "while the kettle boiled", "because somebody had to", "near the harbour"]
TRACES = ["Flying to Oslo on Friday, back in two weeks.", "Write to me: jo.fake{n}@example.org.", "Call +1 202 555 01{n:02d}.",
          "My Binance UID is 1000{n:05d}.", "I keep my coins on Kraken.", "Born on 12 April 1990.", "Server at 192.0.2.{n}."]

# What a search tool is asked to find: the words at which a reader of such traces would look up.
CUES = ["flight", "flying", "trip", "travel", "vacation", "holiday", "back from", "uid", "user id", "binance", "kraken",
        "coinbase", "wallet", "seed phrase", "private key", "api key", "password", "born on", "birthday", "phone", "call",
        "mail", "write to me", "telegram", "whatsapp", "live in", "based in", "work at", "my sister", "my dog", "referral",
        "[0-9]{5,}", "[a-z0-9.]+@[a-z0-9.]+", r"\+[0-9 ]{7,}", r"[0-9]{1,3}(\.[0-9]{1,3}){3}"]


def sentence(pick, number):
    if pick.random() < 0.02:
        return pick.choice(TRACES).format(n=number % 100)
    return f"{pick.choice(SUBJECTS)} {pick.choice(VERBS)} {pick.choice(OBJECTS)} {pick.choice(TAILS)}."


def texts(pick, size, length):
    """Texts of about `length` bytes, `size` bytes in all."""
    made, total, number = [], 0, 0
    while total < size:
        lines, written = [], 0
        while written < length:
            number += 1
            lines.append(sentence(pick, number))
            written += len(lines[-1]) + 1
        made.append(" ".join(lines))
        total += written
    return made


def page(pick, text):
    """A page around a text, as markup-heavy as pages are."""
    parts = []
    for line in text.split(". "):
        link = f'<a class="link link--{pick.randrange(99)}" href="/p/{pick.randrange(10**6)}" rel="nofollow">more</a>'
        parts.append(f'<div class="card card--wide" data-id="{pick.randrange(10**6)}"><p>{line}. {link}</p></div>')
    style = "<style>" + ".card{margin:0 auto;padding:4px}" * 20 + "</style>"
    script = "<script>" + "window.list=window.list||[];" * 20 + "</script>"
    return f"<!doctype html><html><head><title>Page</title>{style}{script}</head><body>{''.join(parts)}</body></html>"


def write_lines(path, key, values):
    with open(path, "w", encoding="utf-8") as file:
        for number, value in enumerate(values):
            record = {"v": 1, "id": str(number), key: value}
            if key == "body":
                record["content_type"] = "text/html"
            file.write(json.dumps(record) + "\n")
    return sum(len(value.encode()) for value in values)


def best(command, source):
    """The shortest of some runs, in seconds."""
    times = []
    for _ in range(ROUNDS):
        # Not to /dev/null: grep notices, and stops at the first match.
        with open(source, "rb") as file, open(source + ".answers", "wb") as answers:
            start = time.perf_counter()
            done = subprocess.run(command, stdin=file, stdout=answers, stderr=subprocess.PIPE, check=False,
                                  env={**os.environ, "LC_ALL": "C"})
            times.append(time.perf_counter() - start)
        # grep answers 1 where it finds nothing.
        if done.returncode > 1:
            sys.exit(f"{command[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return min(times)


def peer():
    """The search tool at hand: its name and its command."""
    pattern = "|".join(CUES)
    if shutil.which("rg"):
        return "ripgrep", ["rg", "--text", "--no-unicode", "-i", "-o", pattern, "-"]
    return "GNU grep -E", ["grep", "-a", "-i", "-o", "-E", pattern]


def hyperscan_speed(values):
    """Megabytes a second of Hyperscan on the same cues, one thread, each match reported; None where it is not installed."""
    try:
        import hyperscan
    except ImportError:
        return None
    database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    flags = hyperscan.HS_FLAG_CASELESS | hyperscan.HS_FLAG_SINGLEMATCH
    database.compile(expressions=[cue.encode() for cue in CUES], ids=list(range(len(CUES))), elements=len(CUES),
                     flags=[flags] * len(CUES))
    data = [value.encode() for value in values]
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for value in data:
            database.scan(value, match_event_handler=lambda *_: None)
        times.append(time.perf_counter() - start)
    return sum(map(len, data)) / 1e6 / min(times)


def presidio(values):
    """Megabytes a second of Presidio on one thread; None where it is not installed."""
    try:
        from presidio_analyzer import AnalyzerEngine
        engine = AnalyzerEngine()
    except Exception:  # Not installed, or without its language model.
        return None
    sample = values[:20]
    start = time.perf_counter()
    for value in sample:
        engine.analyze(text=value, language="en")
    return sum(len(value.encode()) for value in sample) / 1e6 / (time.perf_counter() - start)


def report(name, size, seconds, reference=None):
    speed = size / 1e6 / seconds
    ratio = f"{speed / reference:8.2f} x" if reference else "       1 x"
    print(f"{name:36} {speed:9.1f} MB/s {ratio}")
    return speed


def main():
    binary = sys.argv[1] if len(sys.argv) > 1 else ".build/release/footprint"
    if not shutil.which(binary):
        sys.exit(f"{binary} is not there: run `swift build -c release --product footprint`, or name the binary")
    pick = random.Random(SEED)
    name, search = peer()
    scan = [binary, "scan", "--jsonl", "--threads", "1", "--evidence", "none"]
    with tempfile.TemporaryDirectory() as folder:
        long_texts = texts(pick, MEGABYTES * 1_000_000, 8_000)
        short_texts = texts(pick, MEGABYTES * 250_000, 200)
        pages = [page(pick, text) for text in long_texts]
        empty, plain = os.path.join(folder, "empty"), os.path.join(folder, "plain")
        write_lines(empty, "text", ["x"])
        with open(plain, "w", encoding="utf-8") as file:
            file.write("\n".join(long_texts))
        start_up = best(scan, empty)
        print(f"best of {ROUNDS} runs, one thread; start-up of {start_up * 1000:.0f} ms left out")
        reference = report(name, sum(map(len, long_texts)), best(search, plain))
        for label, key, values in (("texts of 8 KB", "text", long_texts), ("texts of 200 bytes", "text", short_texts),
                                   ("HTML pages", "body", pages)):
            source = os.path.join(folder, "lines")
            size = write_lines(source, key, values)
            report("footprint, " + label, size, max(1e-6, best(scan, source) - start_up), reference)
        speed = hyperscan_speed(long_texts)
        if speed:
            print(f"{'Hyperscan, which of the cues':36} {speed:9.1f} MB/s {speed / reference:8.2f} x")
        speed = presidio(long_texts)
        if speed:
            print(f"{'Presidio, texts of 8 KB':36} {speed:9.2f} MB/s {speed / reference:8.2f} x")


if __name__ == "__main__":
    main()
