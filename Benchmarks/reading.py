#!/usr/bin/env python3
"""Measures how Footprint reads HTML pages, against selectolax (lexbor) and libxml2, in one run on one thread.

Usage: reading.py FOLDER [--suffix NAME] [--binary PATH] [--rounds N]

FOLDER holds saved pages. Peers are used where this Python has them; the script says which are missing.
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

try:
    from selectolax.lexbor import LexborHTMLParser
except ImportError:
    LexborHTMLParser = None
try:
    import lxml.html
except ImportError:
    lxml = None

# What a reader does not see, by the same rules as HTMLText.
UNSEEN = ["script", "style", "template", "head", "title", "noscript", "iframe", "noembed", "noframes", "datalist",
          "annotation", "audio", "video", "canvas", "object", "applet", "dialog:not([open])", "[hidden]", "svg desc"]


def run(binary, *arguments):
    result = subprocess.run([binary, *arguments], capture_output=True, text=True)
    if result.returncode != 0:
        sys.exit(f"{' '.join(arguments[:2])} failed:\n{result.stderr}")
    return result.stdout


def rate(line):
    """The megabytes a second that `reading-checks speed` printed."""
    return int(re.search(r"(\d+) MB/s", line).group(1))


def peer_rate(pages, read):
    start = time.process_time()
    for page in pages:
        read(page)
    return sum(map(len, pages)) / (time.process_time() - start) / 1e6


def lexbor_text(page):
    root = LexborHTMLParser(page).root
    return root.text() if root else ""


def lxml_text(page):
    return lxml.html.fromstring(page).text_content()


def speeds(binary, folder, suffix, files, rounds):
    """The best rate of each reader; all take turns, so that other work on the machine hits them alike."""
    readers = {stage: lambda stage=stage: rate(
        run(binary, "speed", "--rounds", "3", "--stage", stage, "--suffix", suffix, folder))
               for stage in ("text", "document", "libxml2")}
    pages = [pathlib.Path(file).read_bytes() for file in files]
    if LexborHTMLParser:
        readers["selectolax"] = lambda: peer_rate(pages, lexbor_text)
    if lxml:
        readers["lxml"] = lambda: peer_rate(pages, lxml_text)
    best = dict.fromkeys(readers, 0)
    for _ in range(rounds):
        for name, measure in readers.items():
            best[name] = max(best[name], measure())
    return best


def report_speeds(best):
    print("\nspeed by the processor's time, best of all rounds")
    names = {"text": "text", "document": "whole document", "libxml2": "libxml2, tree and its text",
             "selectolax": "selectolax, tree and its text", "lxml": "lxml, tree and its text"}
    for name, value in best.items():
        print(f"  {names[name]:<32}{value:7.0f} MB/s")
    for peer, wanted in (("selectolax", 3), ("libxml2", 15)):
        if peer in best:
            print(f"  text is {best['text'] / best[peer]:.1f} times {peer} (wanted: {wanted})")
    print("  wanted: text 500 MB/s, whole document 200 MB/s")


def report_memory(binary, files):
    largest = max(files, key=os.path.getsize)
    print("\nmemory at the peak, the page included (wanted: under 3 times the page)")
    everything = [part for file in files for part in ("--file", file)]
    for stage in ("text", "document"):
        measure = [binary, "memory", "--stage", stage]
        print("  largest page,", run(*measure, "--file", largest), end="")
        print("  all pages in one, 100 MB,", run(*measure, "--megabytes", "100", *everything), end="")
        print("  short posts, 100 MB,", run(*measure, "--megabytes", "100"), end="")


def seen_by_lexbor(page):
    tree = LexborHTMLParser(page)
    if not tree.body or tree.css_first("html[hidden]"):
        return ""
    for selector in UNSEEN:
        for node in tree.css(selector):
            node.decompose()
    for node in tree.css("[style]"):
        style = re.sub(r"\s", "", node.attributes.get("style") or "").lower()
        if "display:none" in style or "visibility:hidden" in style:
            node.decompose()
    return tree.root.text() if tree.root else ""


def report_equality(binary, files):
    ours = [line for start in range(0, len(files), 200)
            for line in run(binary, "text", *files[start:start + 200]).splitlines()]
    different = []
    for file, line in zip(files, ours):
        theirs = seen_by_lexbor(pathlib.Path(file).read_bytes())
        # lexbor shows a byte order mark as text.
        if re.sub(r"\s", "", theirs).lstrip("\ufeff") != re.sub(r"\s", "", json.loads(line)):
            different.append(file)
    print(f"\ntext equal to lexbor's, white space ignored: {len(files) - len(different)} of {len(files)} (wanted: 95 %)")
    for file in different:
        print("  not equal:", file)


def report_instructions(binary, folder, suffix, files):
    if not shutil.which("valgrind"):
        print("\nno instruction counts: valgrind is not installed (apt-get install valgrind)")
        return
    size = sum(map(os.path.getsize, files))
    print("\ninstructions a byte")
    with tempfile.TemporaryDirectory() as own:
        # valgrind reads debugging information slowly.
        stripped = os.path.join(own, "reading-checks")
        shutil.copy(binary, stripped)
        subprocess.run(["strip", "-g", stripped], check=True)
        for stage in ("text", "document", "libxml2"):
            counts = []
            for rounds in ("1", "2"):
                command = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null",
                           stripped, "speed", "--rounds", rounds, "--stage", stage, "--suffix", suffix, folder]
                result = subprocess.run(command, capture_output=True, text=True)
                counts.append(int(re.search(r"I +refs: +([\d,]+)", result.stderr).group(1).replace(",", "")))
            print(f"  {stage:<10}{(counts[1] - counts[0]) / size:8.1f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--suffix", default=".html", help="read only files whose names end so")
    parser.add_argument("--binary", default=".build/release/reading-checks")
    parser.add_argument("--rounds", type=int, default=10)
    options = parser.parse_args()
    files = sorted(str(path) for path in pathlib.Path(options.folder).rglob("*")
                   if path.is_file() and path.name.endswith(options.suffix))
    if not files:
        sys.exit(f"no file below {options.folder} ends with {options.suffix}; name another --suffix")
    print(f"{len(files)} pages, {sum(map(os.path.getsize, files))} bytes")
    for name, module in (("selectolax", LexborHTMLParser), ("lxml", lxml)):
        if not module:
            print(f"without {name}: install it for this Python (python3 -m pip install {name})")
    report_speeds(speeds(options.binary, options.folder, options.suffix, files, options.rounds))
    report_memory(options.binary, files)
    if LexborHTMLParser:
        report_equality(options.binary, files)
    report_instructions(options.binary, options.folder, options.suffix, files)


if __name__ == "__main__":
    main()
