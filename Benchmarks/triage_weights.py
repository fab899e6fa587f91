#!/usr/bin/env python3
"""triage_weights.py [--binary PATH] [--folds N] [--write] [--tuned FILE]... FILE...: learns what `triage` weighs.

Reads labelled messages, asks `triage-features` (built with `swift build --product triage-features`) for the traits and
the words of each, fits a logistic regression of scam against legitimate (a quarter of each suspicious message counts as
scam), and prints how well it does on folds that it was not fitted on. `--write` puts the tables into
Sources/Shield/Messages/Weighing/.

A file is one of
  .tsv    label (scam, suspicious, legitimate), channel, claims, sender, signs (with commas), text (\\n for line breaks)
  .jsonl  records as Benchmarks/shield.py takes them
The patterns of the signs were written with some messages at hand (`--tuned`): there the signs are nearly always right,
which they are not on others. Such a message is read three times, with a part of its signs left out or made up, so that
the weights rely on signs only as far as these can be relied on elsewhere. Needs numpy.
"""
import json, math, os, pathlib, random, subprocess, sys

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
TABLES = ROOT / "Sources/Shield/Messages/Weighing"
TARGET = {"scam": 1.0, "suspicious": 0.25, "legitimate": 0.0}
# How strongly a weight is drawn to nothing, by the group of the trait.
DRAWN = {"sign": 1.0, "claim": 1.0, "sender": 1.0, "links": 1.0, "channel": 1.0, "says": 1.5, "denies": 1.5, "form": 1.0, "pair": 1.5, "word": 0.8}
# Traits that a message read with other signs has otherwise.
FROM_SIGNS = ("sign.", "says.", "denies.")


def option(name, default, arguments):
    if name not in arguments:
        return default
    at = arguments.index(name)
    value = arguments[at + 1]
    del arguments[at:at + 2]
    return value


def read(path):
    rows = []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line or line.startswith("#"):
            continue
        if path.endswith(".tsv"):
            label, channel, claims, sender, signs, text = line.split("\t")
            rows.append({
                "label": label, "channel": channel, "claims": claims or None, "sender": sender, "signs": [s for s in signs.split(",") if s],
                "text": text.replace("\\n", "\n"), "exposures": []})
        else:
            rows.append(json.loads(line))
    return rows


def weigh(binary, rows, claims=True):
    """The traits and words of each message."""
    fields = ["channel", "sender", "text", "exposures"] + (["claims"] if claims else [])
    lines = "".join(json.dumps({k: r.get(k) for k in fields}, ensure_ascii=False) + "\n" for r in rows)
    out = subprocess.run([binary], input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout.decode()
    return [json.loads(line) for line in out.splitlines()]


# The first spelling that was seen of each word, by its hash: accents and case make no other word.
SPELT = {}


def features(read_, skip):
    names = {t for t in read_["traits"] if not t.startswith(skip)} if skip else set(read_["traits"])
    return names | {"word." + SPELT.setdefault(key, word) for key, word in read_["words"].items()}


def group(name):
    return "pair" if "+" in name else name.split(".", 1)[0]


def noisy(names, pool, chance):
    """The traits with other signs: some left out, now and then one made up."""
    kept = {n for n in names if not n.startswith(FROM_SIGNS) or chance.random() > 0.22}
    lost = {n for n in names if n.startswith("sign.") and "+" not in n and n not in kept}
    kept = {n for n in kept if not any(s in n.split("+") for s in lost)}
    if chance.random() < 0.3:
        sign = chance.choice(pool)
        others = [n for n in kept if "+" not in n and n.split(".")[0] in ("claim", "sender", "links", "channel", "sign")]
        kept |= {sign} | {f"{sign}+{n}" if not n.startswith("sign.") or sign < n else f"{n}+{sign}" for n in others}
    return kept


def matrix(sets, index):
    x = np.zeros((len(sets), len(index)), dtype=np.float32)
    for i, names in enumerate(sets):
        for name in names:
            j = index.get(name)
            if j is not None:
                x[i, j] = 1
    return x


def solve(x, y, counts, drawn, steps=160):
    """Accelerated gradient descent on the logistic loss with an L2 of its own for each weight."""
    d = x.shape[1]
    y, counts, drawn = (a.astype(np.float32) for a in (y, counts, drawn))
    # The largest curvature, by a few rounds of the power method.
    v = np.ones(d, dtype=np.float32)
    for _ in range(12):
        v = x.T @ (counts * (x @ v))
        size = float(np.linalg.norm(v))
        v /= size
    scale = size * 0.27 + float(drawn.max())
    v, look, turn, bias = np.zeros(d, dtype=np.float32), np.zeros(d, dtype=np.float32), 1.0, 0.0
    for _ in range(steps):
        p = 1 / (1 + np.exp(-(x @ look + bias)))
        slope = counts * (p - y)
        new = look - (x.T @ slope + drawn * look) / scale
        bias -= slope.sum() / (0.25 * counts.sum())
        following = (1 + math.sqrt(1 + 4 * turn * turn)) / 2
        look, v, turn = new + (turn - 1) / following * (new - v), new, following
    return v, bias


def fit(examples, least=2, prune=0.0):
    """Weights by name of (names, target, count)."""
    seen = {}
    for names, _, _ in examples:
        for name in names:
            seen[name] = seen.get(name, 0) + 1
    kept = sorted(n for n in seen if seen[n] >= least)
    y, counts = np.array([e[1] for e in examples]), np.array([e[2] for e in examples])
    for turn in range(2 if prune else 1):
        index = {n: i for i, n in enumerate(kept)}
        drawn = np.array([DRAWN[group(n)] for n in kept])
        v, bias = solve(matrix([e[0] for e in examples], index), y, counts, drawn)
        if turn == 0 and prune:
            kept = [n for n, w in zip(kept, v) if abs(w) >= prune]
    return dict(zip(kept, v)), bias


def logit(model, names):
    weights, bias = model
    return bias + sum(weights.get(n, 0.0) for n in names)


def totals(rows, values, scam, least):
    counts = {label: [0, 0, 0] for label in TARGET}
    for row, z in zip(rows, values):
        counts[row["label"]][0 if z >= scam else 1 if z >= least else 2] += 1
    s, l = counts["scam"], counts["legitimate"]
    share = lambda a, b: f"{a / max(1, b):.1%}"
    return (f"{len(rows)} rows: scams called scam {share(s[0], sum(s))}, or suspicious {share(s[0] + s[1], sum(s))}; legitimate called scam "
            f"{share(l[0], sum(l))}, suspicious {share(l[1], sum(l))}; suspicious ones {counts['suspicious']}")


def area(rows, values):
    a = [z for r, z in zip(rows, values) if r["label"] == "scam"]
    b = [z for r, z in zip(rows, values) if r["label"] == "legitimate"]
    return sum((x > y) + 0.5 * (x == y) for x in a for y in b) / max(1, len(a) * len(b))


class Learner:
    def __init__(self, binary, skip=()):
        self.binary, self.skip, self.rows = binary, tuple(skip), []

    def add(self, path, tuned=False):
        rows = read(path)
        for row, known, unknown in zip(rows, weigh(self.binary, rows), weigh(self.binary, rows, claims=False)):
            row.update(file=path, tuned=tuned, names=features(known, self.skip), unclaimed=features(unknown, self.skip))
        self.rows += rows
        return self

    def examples(self, rows):
        chance = random.Random(5)
        pool = sorted({n for r in self.rows for n in r["names"] if n.startswith("sign.") and "+" not in n})
        examples = []
        for row in rows:
            y, count = TARGET[row["label"]], 1.0
            if row["tuned"]:
                examples += [(noisy(row["names"], pool, chance), y, count / 3) for _ in range(3)]
            else:
                examples.append((row["names"], y, count))
            # Who runs the program by hand may not say whom the message claims to be of.
            examples.append((row["unclaimed"], y, count * 0.2))
        return examples

    def crossed(self, folds, least=2, prune=0.0):
        values = [0.0] * len(self.rows)
        for fold in range(folds):
            model = fit(self.examples([r for i, r in enumerate(self.rows) if i % folds != fold]), least, prune)
            for i, row in enumerate(self.rows):
                if i % folds == fold:
                    values[i] = logit(model, row["names"])
        return values


def show(rows, values, scam, least):
    for row, z in zip(rows, values):
        verdict = "scam" if z >= scam else "suspicious" if z >= least else "no-signs"
        if verdict != {"legitimate": "no-signs"}.get(row["label"], row["label"]):
            print(f"  {row['label']} -> {verdict} {z:.2f} [{row['channel']}, {row['claims']}, {row['sender']}] {row['text'][:160]!r}")


def lines(points):
    """Lines of the names that count the same, the heaviest first, none too long."""
    by = {}
    for name, value in points.items():
        by.setdefault(value, []).append(name)
    out = []
    for value in sorted(by, key=lambda v: (-abs(v), -v)):
        line = f"{value}"
        for name in sorted(by[value]):
            if len(line) + len(name) > 108:
                out.append(line)
                line = f"{value}"
            line += " " + name
        out.append(line)
    return out


def table(path, name, comment, rows, owner="TriageWeights"):
    text = f"extension {owner} {{\n    /// {comment}\n    static let {name} = \"\"\"\n"
    text += "".join(f"        {row}\n" for row in rows) + "        \"\"\"\n}\n"
    (TABLES / path).write_text(text)


def points(model, scam, least):
    """The weights in points: 30 lie between what is suspicious and what is a scam."""
    weights, bias = model
    scale = 30 / (scam - least)
    rounded = {n: int(round(w * scale)) for n, w in weights.items()}
    return {n: p for n, p in rounded.items() if p}, int(round(60 + (bias - scam) * scale))


# The signs that are told by what stands beside them, too.
LEARNT = "asks-secret asks-funds asks-click urgency unsolicited authority secrecy baiting guaranteed-return job-offer".split()


def sign_rows(learner, prune=0.15):
    """The weights of each sign in hundredths, as lines of a table."""
    chance = random.Random(5)
    pool = sorted({n for r in learner.rows for n in r["names"] if n.startswith("sign.") and "+" not in n})
    sets, gold, counts = [], [], []
    for row in learner.rows:
        copies = 2 if row["tuned"] else 1
        for _ in range(copies):
            sets.append(noisy(row["names"], pool, chance) if row["tuned"] else row["names"])
            gold.append(set(row["signs"]))
            counts.append(1 / copies)
    seen = {}
    for names in sets:
        for name in names:
            seen[name] = seen.get(name, 0) + 1
    rows, models = [], {}
    for sign in LEARNT:
        y, kept = np.array([float(sign in g) for g in gold]), sorted(n for n in seen if seen[n] >= 3)
        for turn in range(2):
            drawn = np.array([0.2 if n == "sign." + sign else 2.0 if "+" in n else 1.2 for n in kept])
            v, bias = solve(matrix(sets, {n: i for i, n in enumerate(kept)}), y, np.array(counts), drawn, steps=120)
            if turn == 0:
                kept = [n for n, w in zip(kept, v) if abs(w) >= prune]
        models[sign] = (dict(zip(kept, v)), bias)
        # Steps of five make lines that can be read.
        rounded = {n.removeprefix("word."): 5 * int(round(w * 20)) for n, w in zip(kept, v)}
        rows += [sign, f"{round(bias * 100)} base."] + lines({n: p for n, p in rounded.items() if p})
    return rows, models


def main():
    arguments = sys.argv[1:]
    binary = option("--binary", str(ROOT / ".build/debug/triage-features"), arguments)
    folds = int(option("--folds", 10, arguments))
    scam, least = float(option("--scam", -0.2, arguments)), float(option("--least", -1.25, arguments))
    prune = float(option("--prune", 0.06, arguments))
    learner = Learner(binary)
    while "--tuned" in arguments:
        learner.add(option("--tuned", None, arguments), tuned=True)
    files = [a for a in arguments if not a.startswith("--")]
    if not files:
        sys.exit(__doc__)
    for path in files:
        learner.add(path)
    random.Random(7).shuffle(learner.rows)
    rows = learner.rows
    if folds > 1:
        values = learner.crossed(folds, prune=prune)
        for path in sorted({r["file"] for r in rows}):
            part = [(r, z) for r, z in zip(rows, values) if r["file"] == path]
            print(path, f"area {area(*zip(*part)):.3f};", totals(*zip(*part), scam, least))
        if "--errors" in arguments:
            show(rows, values, scam, least)
    model = fit(learner.examples(rows), prune=prune)
    table_, base = points(model, scam, least)
    sums = [base + sum(table_.get(n, 0) for n in r["names"]) for r in rows]
    print(f"fitted on, {len(table_)} weights in points:", totals(rows, sums, 65, 30))
    if "--write" in arguments:
        traits = {n: p for n, p in table_.items() if not n.startswith("word.")}
        words = {n[5:]: p for n, p in table_.items() if n.startswith("word.")}
        table("TriageWeights+Traits.swift", "traitRows", "A line: the points, and the traits that count them.", [f"{base} base"] + lines(traits))
        table("TriageWeights+Words.swift", "wordRows", "A line: the points, and the words that count them.", lines(words))
        table("SignWeights+Rows.swift", "rows", "A sign, then lines of hundredths and the traits and words that count them.", sign_rows(learner)[0], "SignWeights")


if __name__ == "__main__":
    main()
