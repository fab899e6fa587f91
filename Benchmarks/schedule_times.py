#!/usr/bin/env python3
"""Holds the next times of expressions against systemd-analyze calendar, and those of cron against PyPI's cronsim.

    pip install cronsim
    Benchmarks/schedule_times.py [--program .build/release/footprint] [--calendar 1000] [--cron 1000] [--seed 1]

Expressions are made at random from the documented subset; starts lie around changes of daylight saving in six zones,
leap days and turns of years. Prints how many times were compared, and every difference.
"""
import argparse
import datetime
import random
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from zoneinfo import ZoneInfo

ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Havana", "Asia/Tehran", "Pacific/Auckland"]
STARTS = [
    "2026-03-28T12:00:00", "2026-10-24T12:00:00", "2026-03-07T12:00:00", "2026-10-31T12:00:00", "2026-04-04T02:00:00",
    "2026-10-03T02:00:00", "2026-09-26T02:00:00", "2027-12-30T20:00:00", "2028-02-27T20:00:00", "2027-02-27T20:00:00",
    "2026-06-15T10:20:30", "2031-03-29T20:00:00",
]
DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
COUNT = 10


def pick(rng, low, high, calendar):
    """One component: a value, a list, a range, a step."""
    kind = rng.randrange(6)
    a, b = sorted(rng.sample(range(low, high + 1), 2))
    dash = ".." if calendar else "-"
    width = f"{a:02d}" if rng.random() < 0.5 else str(a)
    if kind == 0:
        return width
    if kind == 1:
        return f"{a},{b}"
    if kind == 2:
        return f"{a}{dash}{b}"
    if kind == 3:
        return f"{a}/{rng.randint(1, max(2, (high - low) // 3))}"
    if kind == 4:
        return f"{a}{dash}{b}/{rng.randint(1, 5)}"
    return f"{a},{b}{dash}{high}" if b < high else width


def calendar_expression(rng):
    if rng.random() < 0.06:
        words = "minutely hourly daily weekly monthly quarterly semiannually yearly annually".split()
        return rng.choice(words)
    parts = []
    if rng.random() < 0.35:
        a, b = sorted(rng.sample(range(7), 2))
        parts.append(rng.choice([DAYS[a], f"{DAYS[a]}..{DAYS[b]}", f"{DAYS[a]},{DAYS[b]}", f"{DAYS[a]}-{DAYS[b]}"]))
    date = ""
    if rng.random() < 0.6:
        year = rng.choice(["*", "*", "*", "2026..2032", "2028", "2026/2", "28"])
        month = "*" if rng.random() < 0.5 else pick(rng, 1, 12, True)
        mark = "~" if rng.random() < 0.25 else "-"
        day = "*" if mark == "-" and rng.random() < 0.4 else pick(rng, 1, 31 if mark == "-" else 9, True)
        date = f"{year}-{month}{mark}{day}" if rng.random() < 0.8 else f"{month}{mark}{day}"
        parts.append(date)
    if not date or rng.random() < 0.8:
        hour = "*" if rng.random() < 0.3 else pick(rng, 0, 23, True) if rng.random() < 0.6 else rng.choice("0 1 2 3".split())
        minute = "*" if rng.random() < 0.15 else pick(rng, 0, 59, True)
        time = f"{hour}:{minute}"
        if rng.random() < 0.2:
            time += ":" + pick(rng, 0, 59, True)
        parts.append(time)
    return " ".join(parts)


def cron_expression(rng):
    if rng.random() < 0.05:
        return rng.choice("@yearly @annually @monthly @weekly @daily @midnight @hourly".split())
    minute = rng.choice(["*", "*/15", "0", "30", pick(rng, 0, 59, False), pick(rng, 0, 59, False)])
    hour = rng.choice(["*", "*/2", "*/5", "1", "2", "3", pick(rng, 0, 23, False), pick(rng, 0, 3, False)])
    day = rng.choice(["*", "*", "*/3", pick(rng, 1, 31, False)])
    month = rng.choice(["*", "*", "*", pick(rng, 1, 12, False), rng.choice(MONTHS), "mar-oct"])
    weekday = rng.choice(["*", "*", "*/2", pick(rng, 0, 7, False), "mon-fri", "SUN", "sat,sun", "7"])
    return " ".join([minute, hour, day, month, weekday])


def utc(text):
    return datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M:%S").replace(tzinfo=datetime.timezone.utc)


def ours(program, kind, expression, zone, start):
    run = subprocess.run(
        [program, "schedule", "next", f"--{kind}", expression, "--zone", zone, "--after", start + "Z", "--count", str(COUNT)],
        capture_output=True, text=True)
    if run.returncode != 0:
        return None, run.stderr.strip()
    return re.findall(r"^  (\d{4}-\d\d-\d\dT[\d:]+)Z", run.stdout, re.M), ""


def systemd(expression, zone, start):
    base = start.replace("T", " ") + " UTC"
    run = subprocess.run(
        ["systemd-analyze", "calendar", f"--iterations={COUNT}", f"--base-time={base}", f"{expression} {zone}"],
        capture_output=True, text=True, env={"TZ": "UTC", "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"})
    if run.returncode != 0:
        return None, run.stderr.strip()
    found = re.findall(r"(?:Next elapse|Iter\. #\d+): \w+ (\d{4}-\d\d-\d\d) ([\d:]+) UTC", run.stdout)
    return [f"{day}T{time}" for day, time in found], ""


def cronsim(expression, zone, start):
    from cronsim import CronSim, CronSimError
    names = {
        "@yearly": "0 0 1 1 *", "@annually": "0 0 1 1 *", "@monthly": "0 0 1 * *", "@weekly": "0 0 * * 0",
        "@daily": "0 0 * * *", "@midnight": "0 0 * * *", "@hourly": "0 * * * *"}
    try:
        it = CronSim(names.get(expression, expression), utc(start).astimezone(ZoneInfo(zone)))
    except CronSimError as error:
        return None, str(error)
    found = []
    for moment in it:
        found.append(moment.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S"))
        if len(found) == COUNT:
            break
    return found, ""


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--program", default=".build/release/footprint")
    options.add_argument("--calendar", type=int, default=1000)
    options.add_argument("--cron", type=int, default=1000)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    rng = random.Random(chosen.seed)
    cases = [("calendar", calendar_expression(rng)) for _ in range(chosen.calendar)]
    cases += [("cron", cron_expression(rng)) for _ in range(chosen.cron)]
    cases = [(kind, text, rng.choice(ZONES), rng.choice(STARTS)) for kind, text in cases]

    def compare(case):
        kind, text, zone, start = case
        other = systemd if kind == "calendar" else cronsim
        return case, ours(chosen.program, kind, text, zone, start), other(text, zone, start)

    totals = {"calendar": [0, 0, 0, 0], "cron": [0, 0, 0, 0]}
    with ThreadPoolExecutor(2) as pool:
        for case, (mine, why), (theirs, reason) in pool.map(compare, cases):
            total = totals[case[0]]
            total[0] += 1
            if mine is None and theirs is None:
                total[3] += 1
                continue
            total[1] += len(theirs or [])
            if mine != theirs:
                total[2] += 1
                print(f"DIFFERENT {case}\n  ours   {mine or why}\n  theirs {theirs if theirs is not None else reason}")
    for kind, (count, times, different, refused) in totals.items():
        print(f"{kind}: {count} expressions, {times} times compared, {different} different, {refused} refused by both")
    sys.exit(1 if any(total[2] for total in totals.values()) else 0)


main()
