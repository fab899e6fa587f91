#!/usr/bin/env python3
"""learn.py [--texts BINARY] [--quiet FILE] [--write] [--seed N]: learns the weights of Sources/Detectors/Short/Weights.

Reads sentences.jsonl (texts of our own with the facts that each tells of its author; `held` rows are never learnt from;
`natural` ones have the mix of kinds that people post, and decide most on where to draw the line) and the examples of
docs/detectors.md. `short-texts` says what each holds, and what is found in it already.
With CORPORA=FOLDER the posts of travel/ and exchange/ in it are added; with --quiet the texts of a file of JSON lines,
in which nothing is told that is not found already: pieces of articles. For each kind every stretch of its shapes is a case: told of the author or not. Fits a logistic regression with L2 to
each kind, drawn towards what the words of speaking (I, you, she, news, samples, stories) weigh in all kinds together;
chooses by cross-validation from which weight on a stretch is believed, and below which a finding is not; prints both for
the held rows; `--write` writes the tables. Needs numpy and scipy, and `swift build --product short-texts`.
"""
import collections, json, os, pathlib, random, re, subprocess, sys

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, hstack

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
OUT = ROOT / "Sources/Detectors/Short/Weights"


def option(name, default):
    return sys.argv[sys.argv.index(name) + 1] if name in sys.argv else default


TEXTS = option("--texts", str(ROOT / ".build/debug/short-texts"))
# Kind, name of its table, shapes (as in ShortKind), how many facts a wrong finding costs, whether findings are added
# and taken away.
KINDS = [
    ("finance.exchange-usage", "usage", "exchange", 0.7, "both"),
    ("finance.tooling", "tooling", "tool", 0.7, "both"),
    ("finance.holdings", "holdings", "amount", 0.7, "both"),
    ("finance.support-complaint", "complaint", "exchange", 0.7, "both"),
    ("identity.employer", "employer", "company telling eastcompany", 0.7, "both"),
    ("identity.education", "education", "school org", 0.7, "both"),
    ("identity.full-name", "fullName", "person strict eastname", 0.7, "both"),
    ("identity.birth-date", "birthDate", "iso", 0.7, "both"),
    ("location.home-address", "homeAddress", "address", 0.7, "both"),
    ("location.check-in", "checkIn", "venue spot org place", 0.7, "both"),
    ("location.city", "city", "known town place", 0.7, "both"),
    ("secret.backup-code", "backupCode", "code groups", 0.7, "both"),
    ("secret.password", "password", "code chunk", 0.7, "both"),
    ("finance.exchange-uid", "exchangeUID", "groups", 0.7, "both"),
    ("finance.referral", "referral", "code", 0.7, "both"),
    ("identity.vehicle", "vehicle", "vehicle car groups code", 0.7, "both"),
    ("identity.government-id", "governmentID", "code groups", 0.7, "both"),
    ("location.travel", "travel", "known town place", 1.3, "veto"),
]
CODES = "secret.backup-code identity.government-id finance.exchange-uid finance.referral secret.password identity.vehicle".split()
# Kinds that imply the use of an exchange; kinds whose statement holds a town.
IMPLY = {"finance.exchange-uid", "finance.referral", "finance.support-complaint", "finance.deposit-memo", "secret.api-key"}
HOLD = {"location.home-address", "location.check-in", "location.travel"}
SPEAKER = "subject me own elided other kin you cond wish thought denial news sample deal account place ask advice loose third".split()
TRAVEL = (
    "motion going fgoing went fwent stay stayed fbeing fwillbe arrived arriving returned trip ride lodging venue luggage "
    "booked trouble event look tadvice first tother second overb neg fiction to at frm did - onlyto eng - unit greet "
    "fto fat ffrom toured").split()
GAPS = "Comma Colon Dash Quote Bracket At Hash Money Slash Dot Symbol Ellipsis Underscore".split()
# What is learnt in all kinds together.
VOICE = set(
    "subject me own elided other kin you cond wish thought denial news sample ask advice third t.first t.tother t.second "
    "t.neg t.fiction t.tadvice t.overb x.market x.sample x.story x.famous x.quote x.tried x.offer x.team x.number".split())
VOICE_TRAITS = {"noI", "question", "textq", "excl"}
PRIOR_L2, SENSE_L2, WORD_L2 = 5.0, 2.0, 4.0
# Where few cases decide, or ordinary texts hold many such stretches, what one must weigh at least; what a finding must
# weigh at most to be taken away.
LEAST = {
    "secret.backup-code": 60, "identity.government-id": 30, "identity.education": 0, "finance.exchange-usage": 30,
    "location.home-address": 150, "identity.birth-date": 150, "finance.exchange-uid": 30, "secret.password": 30,
}
MOST = {"location.travel": -520}
# How much more a sentence counts that is of a natural mix: in the fit, and where the line is drawn; and how much more a
# wrong finding costs in one that tells nothing.
NATURAL, DRAWN, EMPTY = 2.0, 8.0, 2.0
MOST_WORDS, LEAST_SENSE, LEAST_WORD = 200, 0.1, 0.12


def cut(rows):
    lines = "".join(
        json.dumps({"text": r["text"], **({"posted": r["posted"]} if r.get("posted") else {})}, ensure_ascii=False)
        + "\n" for r in rows)
    out = subprocess.run([TEXTS], input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout
    return [json.loads(line) for line in out.decode().split("\n") if line]


def places(text, value):
    raw, value, found = text.encode(), value.encode(), []
    at = raw.find(value)
    while at >= 0:
        found.append((at, at + len(value)))
        at = raw.find(value, at + 1)
    return found


def examples():
    """The examples of the handbook, complete for the kind of their detector only."""
    rows, kind, part = [], None, None
    for line in open(ROOT / "docs/detectors.md", encoding="utf-8"):
        line = line.rstrip("\n")
        heading = re.match(r"### ([a-z-]+\.[a-z-]+):", line)
        if heading:
            kind, part = heading[1], None
        elif line.startswith(("Found:", "Left alone:")):
            part = line[0]
        elif line.startswith("- `") and kind and part:
            match = re.match(r"- `+ ?(.*?) ?`+(?: (?:gives|on|posted|with).*)?$", line)
            text = (match[1] if match else line[3:].rstrip("`")).replace("⏎", "\n")
            values = re.findall(r"⟦(.*?)⟧", text, re.S) if part == "F" else []
            rows.append({"text": re.sub("[⟦⟧]", "", text), "labels": [[kind, v] for v in values], "only": [kind]})
    return rows


def corpora():
    """Real posts, labelled for a few kinds: of trips only whether there is one."""
    if not os.environ.get("CORPORA"):
        return []
    folder, rows = pathlib.Path(os.environ["CORPORA"]), []
    names = {"exchange_usage": "finance.exchange-usage", "holdings": "finance.holdings"}
    for line in open(folder / "exchange/posts.jsonl", encoding="utf-8"):
        row = json.loads(line)
        implied = any(label["type"] in ("exchange_uid", "referral_link") for label in row["label"])
        rows.append({"text": row["text"], "posted": row.get("posted"), "only": list(names.values())[int(implied):],
                     "labels": [[names[x["type"]], x["value"]] for x in row["label"] if x["type"] in names]})
    for line in open(folder / "travel/posts.jsonl", encoding="utf-8"):
        row = json.loads(line)
        rows.append({"text": row["text"], "posted": row.get("posted"), "only": ["location.travel"], "labels": [],
                     "trusts": row["label"] != "none"})
    return [{**row, "example": False} for row in rows]


def quiet():
    file = option("--quiet", None)
    lines = open(file, encoding="utf-8") if file else []
    return [{"text": json.loads(line)["text"], "labels": [], "example": False, "weight": 0.5, "quiet": True} for line in lines]


def read():
    rows = [json.loads(line) for line in open(HERE / "sentences.jsonl", encoding="utf-8")]
    for row in rows:
        row["example"] = False
        row["weight"] = NATURAL if row.get("natural") else 1.0
    for row in examples():
        rows.append({**row, "example": True})
    rows += corpora() + quiet()
    for row, holds in zip(rows, cut(rows)):
        row["found"], row["cut"] = holds["found"], holds
        row["spans"] = [(kind, places(row["text"], value)) for kind, value in row["labels"]]
    return rows


def senses(holds, index):
    heads, travel = holds["heads"][index], holds["travel"][index]
    names = [n for i, n in enumerate(SPEAKER) if heads >> i & 1]
    names += ["x." + n for i, n in enumerate(holds["names"]) if heads >> (32 + i) & 1]
    return names + ["t." + n for i, n in enumerate(TRAVEL) if travel >> i & 1 and n != "-"]


def steps(number, limits):
    return sum(number >= limit for limit in limits)


def features(row, first, end, inside, codes):
    """As ShortFeatures has them: `(place, name)`."""
    holds, raw = row["cut"], row["text"].encode()
    tokens, words = holds["tokens"], holds["words"]
    if "senses" not in holds:
        holds["senses"] = [senses(holds, i) for i in range(len(tokens))]
    out, count, number = set(), len(tokens), tokens[first][6]
    for i, token in enumerate(tokens):
        if first <= i < end:
            continue
        if token[6] != number:
            out.update(("T.", s) for s in holds["senses"][i])
            continue
        word = "#num" if token[2] == 1 else "#mix" if token[2] == 2 else words[i]
        left = i < first
        distance = first - i if left else i - end + 1
        out.update(("S.", s) for s in holds["senses"][i])
        out.add(("S=", word))
        if distance <= 8:
            slot = ("L" if left else "R") + ("n" if distance <= 3 else "f")
            out.update((slot + ".", s) for s in holds["senses"][i])
            out.add((slot + "=", word))
            if distance == 1:
                out.add((("L" if left else "R") + "1=", word))
    traits = set()

    def gap(bits, side):
        traits.update(side + name for i, name in enumerate(GAPS) if bits & 2 << i)

    if first == 0:
        traits.add("first")
    elif tokens[first - 1][6] != number:
        traits.add("sfirst")
    else:
        gap(tokens[first][5], "gb")
    if end >= count:
        traits.add("last")
    elif tokens[end][6] != number:
        traits.add("slast")
    else:
        gap(tokens[end][5], "ga")
    last = end
    while last < count and tokens[last][6] == number:
        last += 1
    mark = raw[tokens[last - 1][1]:tokens[last - 1][1] + 4].decode("utf8", "ignore").strip()[:1]
    traits.update({"?": ["question"], "？": ["question"], "!": ["excl"], "！": ["excl"]}.get(mark, []))
    if b"?" in raw:
        traits.add("textq")
    traits.update(name for name, bit in (("cap", tokens[first][3]), ("upper", tokens[first][4]), ("ideo", tokens[first][2] == 3)) if bit)
    traits.add(f"len{min(4, end - first)}")
    traits.add(["toks6", "toks12", "toks25", "toks45", "toksMore"][steps(count, (6, 12, 25, 45))])
    traits.add(["sent4", "sent8", "sent16", "sentMore"][steps(sum(t[6] == number for t in tokens), (4, 8, 16))])
    if not any(s in ("subject", "me", "own", "elided", "loose", "t.first") for all_ in holds["senses"] for s in all_):
        traits.add("noI")
    for shape, pieces in holds["shapes"].items():
        if any(first <= a < end for a, _, _ in pieces):
            traits.add("is" + shape[0].upper() + shape[1:])
        if shape in ("exchange", "tool") and codes is None:
            traits.update(f"doubt{d}" for a, b, d in pieces if (a, b) == (first, end))
    if codes:
        start, stop = tokens[first][0], tokens[end - 1][1]
        made = raw[start:stop]
        traits.add(["size6", "size7", "size8", "size9", "size11", "size13", "size17", "size18", "sizeMore"][
            steps(len(made), (6, 7, 8, 9, 11, 13, 17, 18))])
        for name, wanted in (("hasLower", b"[a-z]"), ("hasUpper", b"[A-Z]"), ("hasDigit", b"[0-9]"), ("hasDash", b"-"),
                             ("hasSign", rb"[^0-9A-Za-z\- \x80-\xff]")):
            if re.search(wanted, made):
                traits.add(name)
        like = sum(tokens[b - 1][1] - tokens[a][0] == len(made) for a, b, _ in holds["shapes"][codes]) - 1
        traits.add(["like0", "like1", "like2", "likeMore"][steps(like, (1, 2, 4))])
    out.update(("is", t) for t in traits)
    out.update(("in", kind) for kind in inside)
    return out


def stretches(holds, shapes):
    """As ShortText.stretches: the longest of each start, the first first."""
    best = {}
    for shape in ShapeOrder.sorted(shapes):
        for a, b, _ in holds["shapes"].get(shape, []):
            if a not in best or best[a][0] < b:
                best[a] = (b, shape)
    out, end = [], 0
    for a in sorted(best):
        if a >= end:
            out.append((a, *best[a]))
            end = best[a][0]
    return out


class ShapeOrder:
    names = ("known town place company telling eastcompany school person strict givenlist venue spot tool vehicle car address "
             "date birth exchange amount iso org eastname code groups chunk").split()

    @staticmethod
    def sorted(shapes):
        return sorted(shapes.split(), key=ShapeOrder.names.index)


def cases(rows, kind, shapes):
    out = []
    for number, row in enumerate(rows):
        if not row["cut"]["tokens"] or row.get("only") and kind not in row["only"]:
            continue
        own = [p for k, ps in row["spans"] if k == kind for p in ps]
        kinds = {k for k, _ in row["spans"]}
        free = kind == "finance.exchange-usage" and bool(kinds & IMPLY)
        held = [p for k, ps in row["spans"] if k in HOLD for p in ps] if kind == "location.city" else []
        tokens = row["cut"]["tokens"]
        for first, end, shape in stretches(row["cut"], shapes):
            start, stop = tokens[first][0], tokens[end - 1][1]
            touches = lambda a, b: start < b and a < stop
            told = any(touches(*p) for p in own)
            inside = sorted({f["kind"] for f in row["found"] if f["kind"] != kind and touches(f["start"], f["end"])})
            codes = shape if kind in CODES and shape in ("code", "groups", "chunk") else None
            known = any(f["kind"] == kind and touches(f["start"], f["end"]) for f in row["found"])
            if row.get("trusts"):
                told, lost = known, not known
            else:
                lost = bool(row.get("quiet")) and known
            base = dict(row=number, start=start, end=stop, told=told, weight=2.0 if row["example"] else row.get("weight", 1.0),
                        free=lost or not told and (free or any(touches(*p) for p in held)), example=row["example"],
                        known=known)
            out.append({**base, "features": features(row, first, end, inside, codes)})
            # The contract tests run each detector alone.
            if row["example"] and inside:
                out.append({**base, "features": features(row, first, end, [], codes)})
    return out


def descend(x, y, w, l2, mean):
    def slope(b):
        z = np.clip(x @ b, -30, 30)
        p = 1 / (1 + np.exp(-z))
        loss = -(w * (y * np.log(p + 1e-12) + (1 - y) * np.log(1 - p + 1e-12))).sum()
        off = b - mean
        return loss + 0.5 * (l2 * off * off).sum(), x.T @ (w * (p - y)) + l2 * off
    return minimize(slope, mean.copy(), jac=True, method="L-BFGS-B", options={"maxiter": 150}).x


def vocabulary(cases_, least):
    counts = collections.Counter(f for c in cases_ for f in c["features"])
    return {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= least))}


def matrix(cases_, names, only=None):
    row, column = [], []
    for i, case in enumerate(cases_):
        for f in case["features"]:
            j = names.get(f)
            if j is not None and (only is None or only(f)):
                row.append(i)
                column.append(j)
    return csr_matrix((np.ones(len(row)), (row, column)), shape=(len(cases_), len(names)))


def spoken(feature):
    place, name = feature
    return place == "is" and name in VOICE_TRAITS or place.endswith(".") and name in VOICE


def prior(by_kind):
    """What the words of speaking weigh in all kinds together."""
    every, kinds, weight = [], [], []
    for kind, part in by_kind.items():
        told = sum(c["told"] for c in part)
        share = min(1, 3 * told / max(1, len(part) - told))
        every += part
        kinds += [kind] * len(part)
        weight += [1.0 if c["told"] else share for c in part]
    names = {f: i for i, f in enumerate(f for f in vocabulary(every, 8) if spoken(f))}
    order = list(by_kind)
    biases = csr_matrix((np.ones(len(kinds)), (range(len(kinds)), [order.index(k) for k in kinds])), shape=(len(kinds), len(order)))
    x = hstack([matrix(every, names, spoken), biases]).tocsr()
    b = descend(x, np.array([float(c["told"]) for c in every]), np.array(weight), np.full(x.shape[1], PRIOR_L2), np.zeros(x.shape[1]))
    return {f: b[i] for f, i in names.items()}


def fit(part, drawn):
    names = vocabulary(part, 3)
    x = hstack([matrix(part, names), csr_matrix(np.ones((len(part), 1)))]).tocsr()
    order = sorted(names, key=names.get)
    l2 = np.array([WORD_L2 if f[0].endswith("=") else SENSE_L2 for f in order] + [1e-3])
    mean = np.array([drawn.get(f, 0.0) for f in order] + [0.0])
    b = descend(x, np.array([float(c["told"]) for c in part]), np.array([c["weight"] for c in part]), l2, mean)
    return {**drawn, **{f: b[i] for f, i in names.items()}}, b[-1]


def prune(model):
    weights, bias = model
    kept = {f: v for f, v in weights.items() if not f[0].endswith("=") and abs(v) >= LEAST_SENSE}
    words = sorted(((abs(v), f) for f, v in weights.items() if f[0].endswith("=") and abs(v) >= LEAST_WORD), reverse=True)
    kept.update((f, weights[f]) for _, f in words[:MOST_WORDS])
    return {f: round(v * 100) for f, v in kept.items() if re.fullmatch(r"[^\s\"\\]+", f[1])}, round(bias * 100)


def evidence(model, part):
    weights, bias = model
    return [bias + sum(weights.get(f, 0) for f in c["features"]) for c in part]


def level(kind, part, sums):
    if kind != "secret.backup-code":
        return sums
    best = {}
    for case, s in zip(part, sums):
        key = (case["row"], case["end"] - case["start"])
        best[key] = max(best.get(key, s), s)
    return [best[c["row"], c["end"] - c["start"]] for c in part]


def outcomes(rows, wanted, kind, part, sums):
    """What is found now, and for each stretch and finding what adding it or taking it away would change."""
    by = collections.defaultdict(list)
    for case, s in zip(part, level(kind, part, sums)):
        by[case["row"]].append((case, s))
    right = wrong = labels = 0
    adds, takes = [], []
    for number in wanted:
        row = rows[number]
        counts = DRAWN if row.get("natural") else 1
        costs = counts if row["labels"] else EMPTY * counts
        own = [ps for k, ps in row["spans"] if k == kind]
        found = [(f["start"], f["end"]) for f in row["found"] if f["kind"] == kind]
        overlap = lambda p, q: p[0] < q[1] and q[0] < p[1]
        good = lambda p: any(overlap(p, q) for ps in own for q in ps)
        kinds = {k for k, _ in row["spans"]}
        held = [p for k, ps in row["spans"] if k in HOLD for p in ps] if kind == "location.city" else []
        free = lambda p: kind == "finance.exchange-usage" and bool(kinds & IMPLY) or any(overlap(p, q) for q in held)
        labels += len(own)
        right += sum(any(overlap(p, q) for p in found for q in ps) for ps in own)
        for p in found:
            wrong += not good(p) and not free(p)
            sums_ = [s for c, s in by[number] if overlap((c["start"], c["end"]), p)]
            if sums_:
                takes.append((max(sums_), counts if good(p) else 0 if free(p) else -costs))
        for case, s in by[number]:
            p = (case["start"], case["end"])
            if any(overlap(p, q) for q in found):
                continue
            known = good(p) and any(any(overlap(f, q) for f in found for q in ps) for ps in own if any(overlap(p, q) for q in ps))
            adds.append((s, 0 if known or not good(p) and free(p) else counts if good(p) else -costs))
    return (right, wrong, labels), adds, takes


def choose(adds, takes, cost, how, least, most):
    def best(values, worth):
        value = top = 0
        at = None
        for i, (s, what) in enumerate(values):
            value += worth(what)
            if value > top:
                top, at = value, (s + values[min(i + 1, len(values) - 1)][0]) / 2
        return at
    accepts = best(sorted(adds, reverse=True), lambda what: what if what > 0 else cost * what)
    vetoes = best(sorted(takes), lambda what: -what if what < 0 else -1.5 * what)
    accepts = 9000 if accepts is None or how == "veto" else max(least, round(accepts))
    return accepts, -900 if vetoes is None else min(most, round(vetoes))


def total(now, adds, takes, limits):
    right, wrong, labels = now
    right += sum(w > 0 for s, w in adds if s >= limits[0]) - sum(w > 0 for s, w in takes if s < limits[1])
    wrong += sum(w < 0 for s, w in adds if s >= limits[0]) - sum(w < 0 for s, w in takes if s < limits[1])
    return right, wrong, labels


def show(title, before, after, more=""):
    line = lambda t: f"p {t[0] / max(1, t[0] + t[1]):.2f} r {t[0] / max(1, t[2]):.2f}"
    print(f"{title:28} {line(before)} -> {line(after)}  {int(after[0])} of {int(after[2])}, {int(after[1])} wrong (before {int(before[0])}, {int(before[1])}) {more}", flush=True)


def write(kind, name, model, limits):
    weights, bias = model
    by = collections.defaultdict(list)
    for (place, word), weight in weights.items():
        if weight:
            by[place].append((-weight, word))
    lines = []
    for place in ["is", "in"] + [s + e for e in ".=" for s in ("L1", "Ln", "Lf", "R1", "Rn", "Rf", "S", "T")]:
        line = place
        for weight, word in sorted(by[place]):
            entry = f" {word} {-weight}"
            if len((line + entry).encode()) > 108:
                lines.append(line)
                line = place
            line += entry
        if by[place]:
            lines.append(line)
    body = "\n".join("        " + line for line in lines)
    (OUT / f"ShortWeights+{name[0].upper()}{name[1:]}.swift").write_text(
        f'''/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {{
    /// Of `{kind}`.
    static let {name} = ShortWeights(
        bias: {bias}, accepts: {limits[0]}, vetoes: {limits[1]},
        """
{body}
        """)
}}
''')


def main():
    rows = read()
    by_kind = {kind: cases(rows, kind, shapes) for kind, _, shapes, _, _ in KINDS}
    learnt = {k: [c for c in part if not rows[c["row"]].get("held")] for k, part in by_kind.items()}
    folds = 4
    fold = [random.Random(int(option("--seed", 1)) * 1_000_003 + n).randrange(folds) for n in range(len(rows))]
    sums = {k: [0.0] * len(part) for k, part in learnt.items()}
    for f in range(folds):
        seen = {k: [c for c in part if not c["free"] and fold[c["row"]] != f] for k, part in learnt.items()}
        drawn = prior(seen)
        for k, part in learnt.items():
            model = prune(fit(seen[k], drawn))
            for i, s in enumerate(evidence(model, part)):
                if fold[part[i]["row"]] == f:
                    sums[k][i] = s
    drawn = prior({k: [c for c in part if not c["free"]] for k, part in learnt.items()})
    here = [n for n, r in enumerate(rows) if r.get("fresh") and not r.get("held")]
    held = [n for n, r in enumerate(rows) if r.get("held")]
    natural = [n for n in here if rows[n].get("natural")]
    before, after, first, last = np.zeros(3), np.zeros(3), np.zeros(3), np.zeros(3)
    for kind, name, _, cost, how in KINDS:
        part = learnt[kind]
        limits = choose(*outcomes(rows, here, kind, part, sums[kind])[1:], cost, how, LEAST.get(kind, 0), MOST.get(kind, -80))
        model = prune(fit([c for c in part if not c["free"]], drawn))
        # Own examples are to be judged right.
        for _ in range(6):
            mine = [c for c in part if c["example"]]
            off = [c for c, s in zip(mine, evidence(model, mine))
                   if not c["told"] and not c["known"] and s >= limits[0] - 15 or c["told"] and c["known"] and s < limits[1] + 15]
            if not off:
                break
            for c in off:
                c["weight"] *= 2.5
            model = prune(fit([c for c in part if not c["free"]], drawn))
        test = [c for c in by_kind[kind] if rows[c["row"]].get("held")]
        now, adds, takes = outcomes(rows, held, kind, test, evidence(model, test))
        then = total(now, adds, takes, limits)
        before, after = before + now, after + then
        show(kind, now, then, f"{limits} {len(model[0])} weights")
        if natural:
            now, adds, takes = outcomes(rows, natural, kind, part, sums[kind])
            then = total(now, adds, takes, limits)
            first, last = first + now, last + then
            show("  natural, by other folds", now, then)
        if "--write" in sys.argv:
            write(kind, name, model, limits)
    show("all", before, after)
    if natural:
        show("all natural, by other folds", first, last)


if __name__ == "__main__":
    main()
