#!/usr/bin/env python3
"""Scores `footprint verify`, `triage` and `deposit check` against labelled cases.

    python3 Benchmarks/shield.py .build/release/footprint FOLDER [--errors]

FOLDER holds contacts*.jsonl, messages*.jsonl and deposits*.jsonl (each may be missing). A case is the record that the
program reads, with what is expected beside it:

  contacts  input, expect, brand (for not-listed, never-used and unknown-brand: what the contact claims to be)
  messages  channel, claims, sender, text, exposures; label, signs, stages, tactic
  deposits  coin, network, address, memo, destination, labels; expect, reasons
"""

import glob
import json
import os
import subprocess
import sys


def load(folder, kind):
    rows = []
    for name in sorted(glob.glob(os.path.join(folder, kind + "*.jsonl"))):
        with open(name, encoding="utf-8") as file:
            rows += [json.loads(line) for line in file if line.strip()]
    return rows


def ask(program, command, records):
    lines = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
    done = subprocess.run([program, *command, "--jsonl"], input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def share(part, whole):
    return f"{part}/{whole} = {part / whole:.1%}" if whole else "none"


def contacts(program, rows, errors):
    claimed = {"not-listed", "never-used", "unknown-brand"}
    records = [
        {"id": r["id"], "input": r["input"], "claims": r["brand"] if r["expect"] in claimed else None} for r in rows
    ]
    answers = ask(program, ["verify"], records)
    right, brands, falsely, legit = 0, 0, 0, 0
    for row, answer in zip(rows, answers):
        good = answer["verdict"] == row["expect"]
        named = row["expect"] not in {"listed", "lookalike"} or answer["brand"] == row["brand"]
        right += good
        brands += good and named
        falsely += answer["verdict"] == "listed" and row["expect"] != "listed"
        legit += answer["verdict"] == "lookalike" and row["expect"] == "listed"
        if errors and not (good and named):
            print("   ", row["id"], repr(row["input"]), "expected", row["expect"], row["brand"], "got",
                  answer["verdict"], answer["brand"], answer["reasons"])
    print(f"contacts: verdict {share(right, len(rows))}, with brand {share(brands, len(rows))}; "
          f"listed though they are not {falsely}; listed called lookalike {legit}")


def f1(hit, extra, missed):
    return 2 * hit / (2 * hit + extra + missed) if hit else 0.0


def messages(program, rows, errors):
    fields = ["id", "channel", "claims", "sender", "text", "exposures"]
    answers = ask(program, ["triage"], [{k: r.get(k) for k in fields} for r in rows])
    counts = {label: {"scam": 0, "suspicious": 0, "no-signs": 0} for label in ("scam", "suspicious", "legitimate")}
    hits, extras, misses = {}, {}, {}
    tactics = reuse = reuse_all = stages = 0
    for row, answer in zip(rows, answers):
        counts[row["label"]][answer["verdict"]] += 1
        wanted, got = set(row["signs"]), {s["sign"] if isinstance(s, dict) else s for s in answer["signs"]}
        for sign in wanted & got:
            hits[sign] = hits.get(sign, 0) + 1
        for sign in got - wanted:
            extras[sign] = extras.get(sign, 0) + 1
        for sign in wanted - got:
            misses[sign] = misses.get(sign, 0) + 1
        if "public-detail-reuse" in wanted:
            reuse_all += 1
            reuse += "public-detail-reuse" in got
        tactics += row["tactic"] == answer["tactic"]
        stages += row["stages"] == answer["stages"]
        wrong = {"scam": "scam", "suspicious": "suspicious", "legitimate": "no-signs"}[row["label"]] != answer["verdict"]
        if errors and (wrong or wanted != got):
            print("   ", row["id"], row["language"], row["label"], "->", answer["verdict"], answer["score"],
                  "missing", sorted(wanted - got), "extra", sorted(got - wanted))
    scam, legit = counts["scam"], counts["legitimate"]
    print(f"messages: scams called scam {share(scam['scam'], sum(scam.values()))}, scam or suspicious "
          f"{share(scam['scam'] + scam['suspicious'], sum(scam.values()))}; legitimate called scam "
          f"{share(legit['scam'], sum(legit.values()))}, suspicious {share(legit['suspicious'], sum(legit.values()))}; "
          f"suspicious ones {counts['suspicious']}")
    total = f1(sum(hits.values()), sum(extras.values()), sum(misses.values()))
    print(f"messages: signs F1 {total:.3f} (found {sum(hits.values())}, extra {sum(extras.values())}, missed "
          f"{sum(misses.values())}); reuse named {share(reuse, reuse_all)}; tactic {share(tactics, len(rows))}; "
          f"stages {share(stages, len(rows))}")
    if errors:
        for sign in sorted(set(hits) | set(extras) | set(misses)):
            h, e, m = hits.get(sign, 0), extras.get(sign, 0), misses.get(sign, 0)
            print(f"    {sign:22} F1 {f1(h, e, m):.2f}  found {h} extra {e} missed {m}")


def deposits(program, rows, errors):
    fields = ["id", "coin", "network", "address", "memo", "destination", "labels"]
    answers = ask(program, ["deposit", "check"], [{k: r.get(k) for k in fields} for r in rows])
    right = reasons = dangerous = 0
    for row, answer in zip(rows, answers):
        good, same = answer["verdict"] == row["expect"], sorted(answer["reasons"]) == sorted(row["reasons"])
        right += good
        reasons += same
        dangerous += row["expect"] == "block" and answer["verdict"] == "ok"
        if errors and not (good and same):
            print("   ", row["id"], "expected", row["expect"], row["reasons"], "got", answer["verdict"],
                  answer["reasons"])
    print(f"deposits: verdict {share(right, len(rows))}, all reasons {share(reasons, len(rows))}; "
          f"ok where block is right {dangerous}")


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    if len(arguments) != 2:
        sys.exit(__doc__)
    program, folder = arguments
    errors = "--errors" in sys.argv
    for kind, score in (("contacts", contacts), ("messages", messages), ("deposits", deposits)):
        rows = load(folder, kind)
        if rows:
            score(program, rows, errors)


if __name__ == "__main__":
    main()
