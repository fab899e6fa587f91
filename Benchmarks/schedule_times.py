#!/usr/bin/env python3
"""Holds the next times of expressions against systemd-analyze calendar, and those of cron against PyPI's cronsim.

Where cronsim differs, cron's own rule decides: the loop of Vixie's cron (as Debian ships it) goes through the minutes,
and all of the times of cron expressions are held against that, too. Where systemd differs, it is asked again with open
steps written out.

    pip install cronsim
    Benchmarks/schedule_times.py [--program .build/release/footprint] [--calendar 1000] [--cron 1000] [--seed 1]

Expressions are made at random from the documented subset; starts lie around changes of daylight saving in six zones,
leap days and turns of years. Prints how many times were compared, and every difference; where the loop of Vixie's
cron bears out this program against cronsim, or systemd itself with its steps written out, it is listed, but counts as none.
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
CRON_NAMES = {
    "@yearly": "0 0 1 1 *", "@annually": "0 0 1 1 *", "@monthly": "0 0 1 * *", "@weekly": "0 0 * * 0",
    "@daily": "0 0 * * *", "@midnight": "0 0 * * *", "@hourly": "0 * * * *"}
EPOCH = datetime.date(1970, 1, 1)
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


def spelled(expression):
    """The expression with the open steps of its time written out: `3/17` as `3,20,37,54`.

    systemd carries such a step over the end of the day: after 23:54 it goes on from 00:11 and leaves 00:03 out, which
    its manual does not say, and in Havana it then gives up ("Resource deadlock avoided"). Written out, it takes all.
    """
    words = expression.split()
    if ":" not in words[-1]:
        return expression
    parts = words[-1].split(":")
    for place, part in enumerate(parts):
        last = 23 if place == 0 else 59
        items = []
        for item in part.split(","):
            start, _, step = item.partition("/")
            if step and ".." not in start:
                items += [str(value) for value in range(0 if start == "*" else int(start), last + 1, int(step))]
            else:
                items.append(item)
        parts[place] = ",".join(items)
    return " ".join(words[:-1] + [":".join(parts)])


def cronsim(expression, zone, start):
    from cronsim import CronSim, CronSimError
    try:
        it = CronSim(CRON_NAMES.get(expression, expression), utc(start).astimezone(ZoneInfo(zone)))
    except CronSimError as error:
        return None, str(error)
    found = []
    for moment in it:
        found.append(moment.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S"))
        if len(found) == COUNT:
            break
    return found, ""


def cron_sets(expression):
    """The values of the five fields, as cron's own reader takes them, and its three flags."""
    expression = CRON_NAMES.get(expression, expression)
    shapes = [(0, 59, []), (0, 23, []), (1, 31, []), (1, 12, MONTHS), (0, 7, [day.lower() for day in DAYS[-1:] + DAYS[:-1]])]
    sets = []
    for text, (low, high, names) in zip(expression.split(), shapes):
        value = lambda word: names.index(word.lower()) + low if word.lower() in names else int(word)
        taken = set()
        for part in text.split(","):
            head, _, step = part.partition("/")
            if head == "*":
                first, last = low, high
            elif "-" in head:
                first, last = (value(word) for word in head.split("-"))
            else:
                first = value(head)
                last = high if step else first
            taken |= set(range(first, last + 1, int(step or 1)))
        sets.append(taken)
    minute, hour, day, _, weekday = (text[0] == "*" for text in expression.split())
    return sets, minute or hour, day or weekday


def vixie(expression, zone, start, last):
    """The moments until `last` at which the loop of Vixie's cron runs a job: cron.c of Debian's cron 3.0pl1."""
    (minutes, hours, days, months, weekdays), is_wild, needs_both = cron_sets(expression)
    weekdays = {day % 7 for day in weekdays}
    info, offsets = ZoneInfo(zone), {}

    def offset(minute):
        # Offsets change at full quarters of an hour.
        key = minute // 15
        if key not in offsets:
            moment = datetime.datetime.fromtimestamp(key * 900, datetime.timezone.utc)
            offsets[key] = int(moment.astimezone(info).utcoffset().total_seconds()) // 60
        return offsets[key]

    def is_day(local):
        day = EPOCH + datetime.timedelta(days=local // 1440)
        one, other = day.day in days, (day.weekday() + 1) % 7 in weekdays
        return day.month in months and (one and other if needs_both else one or other)

    def matches(local):
        return local % 60 in minutes and local // 60 % 24 in hours and is_day(local)

    found = []
    now = int(utc(start).timestamp()) // 60
    end = int(utc(last).timestamp()) // 60
    virtual = now + offset(now)
    while now < end:
        now += 1
        clock = now + offset(now)
        difference = clock - virtual
        runs = False
        if difference == 1 or 1 < difference <= 5:
            while virtual < clock:
                virtual += 1
                runs = runs or matches(virtual)
        elif 5 < difference <= 180:
            runs = is_wild and matches(clock)
            while virtual < clock:
                virtual += 1
                runs = runs or not is_wild and matches(virtual)
        elif -180 < difference <= 0:
            runs = is_wild and matches(clock)
        else:
            virtual = clock
            runs = matches(clock)
        if runs:
            found.append(datetime.datetime.fromtimestamp(now * 60, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S"))
        elif virtual == clock and clock % 1440 == 0 and not is_day(clock) and offset(now) == offset(now + 1440):
            # A day on which nothing runs, and the clock goes evenly.
            now, virtual = now + 1438, virtual + 1438
    return found


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
        mine, why = ours(chosen.program, kind, text, zone, start)
        theirs, reason = (systemd if kind == "calendar" else cronsim)(text, zone, start)
        if kind == "calendar" and mine and mine != theirs and spelled(text) != text:
            written = systemd(spelled(text), zone, start)[0]
            return case, mine, why, theirs, "written out" if written == mine else reason, None
        loop = vixie(text, zone, start, mine[-1]) if kind == "cron" and mine else None
        return case, mine, why, theirs, reason, loop

    # Expressions, times, different, refused by both, differences in which the loop of Vixie's cron sides with us.
    totals = {"calendar": [0, 0, 0, 0, 0], "cron": [0, 0, 0, 0, 0]}
    looped = 0
    with ThreadPoolExecutor(3) as pool:
        for case, mine, why, theirs, reason, loop in pool.map(compare, cases):
            total = totals[case[0]]
            total[0] += 1
            if mine is None and theirs is None:
                total[3] += 1
                continue
            total[1] += len(theirs or [])
            looped += len(loop or [])
            if loop is not None and loop != mine:
                total[2] += 1
                print(f"DIFFERENT {case}\n  ours   {mine}\n  Vixie  {loop}")
            elif mine != theirs and reason == "written out":
                total[4] += 1
                print(f"systemd's step over midnight {case}\n  ours   {mine}\n  theirs {theirs}")
            elif mine != theirs:
                total[4 if loop is not None and theirs is not None else 2] += 1
                word = "cronsim alone" if loop is not None and theirs is not None else "DIFFERENT"
                print(f"{word} {case}\n  ours   {mine or why}\n  theirs {theirs if theirs is not None else reason}")
    for kind, (count, times, different, refused, excused) in totals.items():
        judge = "in which cronsim differs, and the loop of Vixie's cron does not" if kind == "cron" \
            else "that systemd answers so itself once their steps are written out"
        print(f"{kind}: {count} expressions, {times} times compared, {different} different, {refused} refused by both; "
              f"{excused} {judge}")
    print(f"the loop of Vixie's cron: {looped} times")
    sys.exit(1 if any(total[2] for total in totals.values()) else 0)


main()
