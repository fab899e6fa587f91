#!/usr/bin/env python3
"""travel_weights.py [--binary PATH] [--folds N] [--l2 X] [--hard X] [--write] FILE...: learns the weights of the travel detector.

Reads labelled texts, asks `travel-features` (built with `swift build --product travel-features`) which features fire
in each of their sentences, fits a logistic regression of three states against none, and prints how well it does on
folds that it was not fitted on. `--write` puts the table into Sources/Detectors/Location/TravelWeights.swift.

A file is one of
  .tsv    state <TAB> day of the post or - <TAB> text, with \\n for line breaks; state: upcoming, ongoing, past, none
  .jsonl  rows with text and label (plan, current, past, none), or with labels of kind location.travel that name a
          literal piece of the text and a state; rows without either hold no trip
Long texts count by --pages, the posts of Benchmarks/Travel, most of which are harder than people's are, by --hard.
With a folder that holds travel/posts.jsonl and blind/posts.jsonl, CORPORA=FOLDER adds those. Plain Python, no library.
"""
import json, math, os, pathlib, random, re, subprocess, sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
STATES = ["upcoming", "ongoing", "past"]
# What is expected of a feature before any text is seen; the fit is drawn there instead of to nothing.
PRIOR = {}
for state, cues in (
    (0, "motion planned willBe absence calendar foreignPlan countdown departs arriving ticketed dated"),
    (1, "arrived enRoute stuck there foreignThere greets complaint dayCount"),
    (2, "returned wentTo memories foreignPast didThere toured"),
):
    for cue in cues.split():
        PRIOR[cue] = [1.2 if k == state else -0.3 for k in range(3)]
for name in "goingTo ownJourney journey lodged occasion route towards asks".split():
    PRIOR[name] = [0.5, 0.0, 0.0]
PRIOR.update({
    "statedAhead": [1.6, -0.6, -0.6], "statedThere": [-0.6, 1.6, -0.6], "statedBehind": [-0.6, -0.6, 1.6], "timeAhead": [0.7, -0.4, -0.6], "timeNow": [0.0, 0.7, -0.4], "timeBehind": [-0.6, -0.4, 0.8], "firstPerson": [0.5] * 3,
    "elidedSubject": [0.3] * 3, "saysI": [0.3] * 3, "knownPlace": [0.4] * 3, "future": [0.3, -0.3, -0.3], "pastTense": [-0.3, -0.2, 0.4],
})
for names, weight in (
    ("figure bygone sport", -3.5), ("advert", -4.5), ("cancelled wish otherPerson", -2.8), ("secondPerson quoted fiction news code asksOthers imperative atHome", -1.8),
    ("errand hypothetical livesThere unknownLong elidedLong otherAlone placeActs", -1.0),
    ("unknownSubject longText otherVerb headline", -0.6),
):
    for name in names.split():
        PRIOR[name] = [weight] * 3

NAMES = {"plan": "upcoming", "current": "ongoing", "past": "past", "none": "none"}


def option(name, default):
    if name not in sys.argv:
        return default
    at = sys.argv.index(name)
    value = sys.argv[at + 1]
    del sys.argv[at:at + 2]
    return value


def read(path):
    """Rows: text, posted, states by stretch of the text (None for the whole), and how much a row counts."""
    rows = []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line or line.startswith("#"):
            continue
        if str(path).endswith(".tsv"):
            state, posted, text = line.split("\t", 2)
            rows.append({"text": text.replace("\\n", "\n"), "posted": None if posted == "-" else posted, "state": state})
            continue
        row = json.loads(line)
        new = {"text": row["text"], "posted": row.get("posted")}
        if "label" in row and isinstance(row["label"], str):
            new["state"] = NAMES[row["label"]]
        else:
            spans = []
            for label in row.get("labels", []):
                if label["kind"] == "location.travel":
                    at = row["text"].find(label["value"])
                    start = len(row["text"][:at].encode())
                    spans.append((start, start + len(label["value"].encode()), label["fields"].get("state")))
            new["state"] = "none" if not spans else None
            new["spans"] = spans
        rows.append(new)
    return rows


def weigh(binary, rows):
    """Adds to each row its sentences: start, end, features."""
    lines = "".join(json.dumps({"text": r["text"], "posted": r["posted"]}, ensure_ascii=False) + "\n" for r in rows)
    out = subprocess.run([binary], input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout.decode()
    for row, line in zip(rows, out.split("\n")):
        row["sentences"] = json.loads(line)


def sums(weights, features):
    """The evidence for each state; none has 0."""
    total = list(weights["bias"])
    for feature in features:
        row = weights.get(feature)
        if row:
            for k in range(3):
                total[k] += row[k]
    return total


def shares(total):
    top = max(0.0, *total)
    odds = [math.exp(x - top) for x in total]
    whole = math.exp(-top) + sum(odds)
    return [x / whole for x in odds]


# How much more than nothing the evidence must be: see TravelWeights.least.
LEAST = 0.3


def judge(weights, features):
    total = sums(weights, features)
    best = max(range(3), key=lambda k: total[k])
    if "advert" in features or "bygone" in features:
        return None, total[best]
    return (STATES[best], total[best]) if total[best] >= LEAST else (None, total[best])


def targets(rows, weights):
    """Sentences with the state that each should get. Of a text labelled as a whole, the sentence with the most
    evidence for its state stands for it; the others of it say nothing."""
    examples = []
    for row in rows:
        if row["state"] == "none":
            examples += [(s["features"], None, row.get("counts", 1.0)) for s in row["sentences"]]
        elif row["state"]:
            k = STATES.index(row["state"])
            best = max(row["sentences"], key=lambda s: sums(weights, s["features"])[k], default=None)
            if best:
                examples.append((best["features"], k, row.get("counts", 1.0)))
        else:
            for sentence in row["sentences"]:
                hit = [state for a, b, state in row["spans"] if a < sentence["end"] and sentence["start"] < b]
                examples.append((sentence["features"], STATES.index(hit[0]) if hit else None, row.get("counts", 1.0)))
    return examples


def fit(rows, names, l2, rounds=4, steps=120):
    """Gradient ascent with a step of its own for each weight (Adagrad), the texts' sentences chosen anew each round."""
    prior = {name: PRIOR.get(name, [0.0] * 3) for name in names}
    weights = {name: list(prior[name]) for name in names}
    weights["bias"] = [-2.5] * 3
    for turn in range(rounds):
        examples = targets(rows, weights)
        past = {name: [1e-6] * 3 for name in weights}
        for step in range(steps):
            gradient = {name: [0.0] * 3 for name in weights}
            for features, k, counts in examples:
                share = shares(sums(weights, features))
                for j in range(3):
                    slope = ((1.0 if j == k else 0.0) - share[j]) * counts
                    if abs(slope) < 1e-4:
                        continue
                    gradient["bias"][j] += slope
                    for feature in features:
                        if feature in gradient:
                            gradient[feature][j] += slope
            rate = 0.3 / (1 + step / 60)
            for name, row in gradient.items():
                for j in range(3):
                    g = row[j] - (l2 * (weights[name][j] - prior[name][j]) if name != "bias" else 0)
                    past[name][j] += g * g
                    weights[name][j] += rate * g / math.sqrt(past[name][j])
    return weights


def score(rows, judged, title):
    """Whether a text's state was found, as evaluate.py counts."""
    print(title)
    for label, wanted in (("upcoming", ["upcoming"]), ("ongoing", ["ongoing"]), ("past", ["past"]), ("away", ["upcoming", "ongoing"])):
        tp = fp = fn = 0
        for row, found in zip(rows, judged):
            gold = {row["state"]} if row["state"] else {s for _, _, s in row["spans"]}
            g, w = bool(found & set(wanted)), bool(gold & set(wanted))
            tp, fp, fn = tp + (g and w), fp + (g and not w), fn + (w and not g)
        p, r = tp / max(1, tp + fp), tp / max(1, tp + fn)
        print(f"  {label:9} {tp:4} found {fp:4} false {fn:4} missed  P {p:.3f} R {r:.3f} F1 {2 * p * r / max(1e-9, p + r):.3f}")


def show(rows):
    """The texts that are judged otherwise than they are labelled, with the features of their sentences."""
    for row in rows:
        gold = {row["state"]} - {"none"} if row["state"] else {s for _, _, s in row["spans"]}
        found = {s for s in row["judged"] if s}
        if gold != found:
            print(row.get("file", "").split("/")[-1], sorted(gold), sorted(found), row["text"][:300].replace("\n", " / "))
            for sentence, state in zip(row["sentences"], row["judged"]):
                print("     ", state, " ".join(sentence["features"]))


def write(weights, names):
    path = ROOT / "Sources/Detectors/Location/TravelWeights.swift"
    text = path.read_text()
    lines = []
    for name in names:
        row = [round(x * 10) / 10 + 0.0 for x in weights[name]]
        if any(row):
            lines.append(f"        .{name}: ({row[0]:.1f}, {row[1]:.1f}, {row[2]:.1f}),\n")
    text = re.sub(r"(private static let rows:[^\n]*= \[\n).*?(    \]\n)", lambda m: m[1] + "".join(lines) + m[2], text, flags=re.S)
    bias = ", ".join(str(round(x * 10)) for x in weights["bias"])
    text = re.sub(r"private static let bias = SIMD3\([^)]*\)", f"private static let bias = SIMD3({bias})", text)
    path.write_text(text)


def main():
    binary = option("--binary", str(ROOT / ".build/debug/travel-features"))
    folds, l2 = int(option("--folds", 8)), float(option("--l2", 1.0))
    quiet, hard = float(option("--pages", 0.3)), float(option("--hard", 0.3))
    saves = "--write" in sys.argv
    files = [a for a in sys.argv[1:] if not a.startswith("--")]
    if os.environ.get("CORPORA"):
        files += [f"{os.environ['CORPORA']}/{name}/posts.jsonl" for name in ("travel", "blind")]
    if not files:
        sys.exit(__doc__)
    rows = []
    for path in files:
        new = read(path)
        weigh(binary, new)
        for row in new:
            row["file"] = path
            if len(row["text"]) > 2_000:
                row["counts"] = quiet
            elif path.endswith("Travel/posts.jsonl"):
                row["counts"] = hard
        rows += new
    source = (ROOT / "Sources/Detectors/Location/TravelFeature.swift").read_text()
    names = [n for line in re.findall(r"^    case ([\w, \n]+?)(?=\n\s*(?://|$|case|\n))", source, flags=re.M | re.S) for n in re.split(r"[,\s]+", line) if n]
    print(len(rows), "texts,", sum(len(r["sentences"]) for r in rows), "sentences,", len(names), "features")
    errors = "--errors" in sys.argv
    missed = [r for r in rows if r["state"] not in ("none",) and not r["sentences"]]
    print(len(missed), "texts with a trip in which no sentence is weighed")
    random.Random(7).shuffle(rows)
    if folds > 1:
        judged = [set() for _ in rows]
        for fold in range(folds):
            weights = fit([r for i, r in enumerate(rows) if i % folds != fold], names, l2)
            for i, row in enumerate(rows):
                if i % folds == fold:
                    row["judged"] = [judge(weights, s["features"])[0] for s in row["sentences"]]
                    judged[i] = {s for s in row["judged"] if s}
        for path in files:
            part = [i for i, r in enumerate(rows) if r["file"] == path]
            score([rows[i] for i in part], [judged[i] for i in part], f"{path}, {folds} folds")
        score(rows, judged, f"all, {folds} folds")
        if errors:
            show(rows)
    weights = fit(rows, names, l2)
    for row in rows:
        row["judged"] = [judge(weights, s["features"])[0] for s in row["sentences"]]
    score(rows, [{s for s in r["judged"] if s} for r in rows], "all, fitted on")
    if errors and folds <= 1:
        show(rows)
    if "--weights" in sys.argv:
        for name in ["bias"] + names:
            print(f"  {name:16}", " ".join(f"{x:5.1f}" for x in weights[name]))
    if saves:
        write(weights, names)


if __name__ == "__main__":
    main()
