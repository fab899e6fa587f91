#!/usr/bin/env python3
"""Counts lookalikes among ordinary words and domains: there should be none.

    python3 Benchmarks/shield_words.py .build/release/footprint [--words 2000] [--domains 5000] [--seed 7]

The words are the most used of English by wordfreq (PyPI), each as three hosts; without that package, those of
/usr/share/dict/words that stand in the list's order. The domains are made up: words that stand near short names of
brands (gate, mexc, okx, htx...), each beside a word of every day, in six shapes. Every seed makes others. Words with
which impostors dress a name are left out: `discordhelp` is no ordinary domain.
"""

import argparse
import json
import random
import subprocess
import sys

# Words within a slip or two of a name of the directory, and words that hold one.
NEAR = """gate gates gated gateway stage estate agate okay oak ok oko mexico mexican mix hex hexa next text tax taxi hat
hot htm https max maxi bit bits bite bitten bitter rabbit orbit habit bing bingo binder finance financial balance
alliance bank blank coin coins coinage codebase base basis case phase invoice cracker broken kraft taken token bronze
gem gems gemstone geminal signal signals single stamp stamped ledge ledger edger lodger phantom phantoms fathom discord
accord discard telegram telegraph program exodus exit genus trust truss wallet walled ballet luna lunar lunch tuna white
whites write bybus bypass baby upbeat update upset uplift debit credit summit profit unit kit crypto crypt cryptic poly
polonium phase phrase gadget budget target whale whats what who wood wool word xt ext text""".split()

DRESS = """support help care service services security secure safety verify account accounts login exchange trading trade
team staff agent manager official refund claim reward bonus gift update alert notice contact group groups community live
card cash payment transfer bank finance invest investment earn check access session release protect protection event
events start apps mail email news info office center centre online international world global company customer client
clients customers case cases call channel connect connection confirm register install download extension guard shield
money market legal risk fraud deposit password reset""".split()

PLACES = """{near}-{other}.example {near}{other}.example {other}{near}.com {near}.{other}.org {near}s.{other}.net
{other}-{near}.co""".split()


def frequent(count):
    try:
        import wordfreq

        words = wordfreq.top_n_list("en", count * 3)
    except ImportError:
        with open("/usr/share/dict/words", encoding="utf-8") as file:
            words = [line.strip().lower() for line in file]
    words = list(dict.fromkeys(w for w in words if w.isascii() and w.isalpha()))
    if len(words) < count:
        sys.exit(f"only {len(words)} words are at hand")
    return words[:count]


def domains(words, count, seed):
    chosen, others = random.Random(seed), [w for w in words if len(w) > 3 and w not in DRESS]
    made = {}
    while len(made) < count:
        shape, near, other = chosen.choice(PLACES), chosen.choice(NEAR), chosen.choice(others)
        made[shape.format(near=near, other=other)] = None
    return list(made)


def verdicts(program, hosts):
    lines = "".join(json.dumps({"id": str(i), "input": host}) + "\n" for i, host in enumerate(hosts))
    done = subprocess.run([program, "verify", "--jsonl"], input=lines, capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    if len(answers) != len(hosts):
        sys.exit(f"{len(hosts)} hosts were asked, {len(answers)} answers came")
    return answers


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--words", type=int, default=2000)
    parser.add_argument("--domains", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    words = frequent(options.words)
    hosts = [word + end for word in words for end in (".example", ".com", ".co.uk")]
    sets = {"words": hosts, "domains": domains(words, options.domains, options.seed)}
    wrong = 0
    for name, rows in sets.items():
        answers = verdicts(options.program, rows)
        found = [(row, a) for row, a in zip(rows, answers) if a["verdict"] == "lookalike"]
        for row, answer in found:
            print(f"    {row}: lookalike of {answer['brand']} ({', '.join(answer['reasons'])})")
        print(f"{name}: {len(rows)} hosts, {len(found)} called lookalike")
        wrong += len(found)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
