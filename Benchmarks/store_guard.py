"""What protects the store: planted values, other keys, changed bytes, faults of disks and files, the units."""
import base64
import os
import random
import re
import shutil
import sqlite3
import subprocess
import time

from store_home import AUDIT, Home, Site, files, grep, page, profile


def planted(options):
    """Values that were found stand in no file but the saved page and reports with --evidence full."""
    values = [f"planted.value{n:03d}@example.org" for n in range(100)]
    home = Home()
    text = "".join(f"<p>Write to {value}</p>" for value in values)
    server = Site({"/": f"<html><h1>Maya</h1>{text}</html>".encode()})
    profile(home, server, ["/"])
    said = home.run(*AUDIT[:-1], "--verbose")
    server.pages["/"] = f"<html><h1>Maya</h1>{text}<p>and maya.more@example.org</p></html>".encode()
    said.stdout += home.run(*AUDIT).stdout
    for words in (["diff"], ["history", "--exposures"], ["report", "--format", "html"]):
        said.stdout += home.run(*words).stdout
    home.run("notify", "add", "hook", server.base + "/secret-path-planted.value", "--kind", "webhook")
    server.gate.clear()
    process = home.start(*AUDIT)
    time.sleep(0.5)
    with open(f"/proc/{process.pid}/limits") as file:
        limit = re.search(r"Max core file size +(\S+) +(\S+)", file.read()).groups()
    server.gate.set()
    time.sleep(0.15)
    process.send_signal(11)
    process.wait()
    home.run("store", "backup", "copy.sqlite")
    home.run("store", "prune", "--audits", "1", "--readings-older-than", "0")
    # As it is, in UTF-16, and in Base64 at each of the three places that it may begin at.
    forms = [b"planted.value", "planted.value".encode("utf-16-le")]
    forms += [base64.b64encode(b"x" * shift + b"planted.value")[4 if shift else 0:-4] for shift in range(3)]
    found = [path for form in forms for path in grep(home, form)]
    written = sum(value in said.stdout + said.stderr for value in values)
    cores = [path for path in files(home) if "core" in os.path.basename(path)]
    before = len(files(home))
    refusals = refused(home)
    blobs = sealed(home.store)
    home.run("store", "purge", "maya", "--yes")
    left = sum(blob in content for content in map(read, files(home, ".local/share", ".config")) for blob in blobs)
    home.run("store", "restore", "copy.sqlite")
    unreadable = home.run("history", "--profile", "maya", check=False)
    print(f"planted: {len(values)} values, {before} files searched in {len(forms)} forms, found in {len(found)}: {found[:5]}; in "
          f"the output {written}; core limit of a running audit {limit}, cores after SIGSEGV {len(cores)}")
    for name, (code, words) in refusals.items():
        print(f"  {name}: exit {code}: {words}")
    print(f"  purge: of {len(blobs)} sealed fields {left} are left; a backup from before: exit {unreadable.returncode}: "
          f"{unreadable.stderr.strip()[:120]}")
    home.remove()
    return (not found and not written and limit == ("0", "0") and not cores and left == 0 and unreadable.returncode == 3
            and all(code == 3 and words for code, words in refusals.values()))


def read(path):
    with open(path, "rb") as file:
        return file.read()


def sealed(path):
    """Every sealed field of the only profile."""
    base = sqlite3.connect(path)
    fields = [("versions", "body"), ("snapshots", "body"), ("audits", "summary"), ("readings", "body"), ("profiles", "name")]
    found = [row[0] for table, column in fields for row in base.execute(f"SELECT {column} FROM {table}")]
    base.close()
    return found


def refused(home):
    """What a wrong key, a row in another's place and a changed byte come to."""
    keep = read(home.store)
    answers = {}

    def trial(name, *change, words=("report", "--format", "json")):
        if change:
            base = sqlite3.connect(home.store)
            for line in change:
                base.execute(line)
            base.commit()
            base.close()
        done = home.run(*words, check=False)
        answers[name] = (done.returncode, done.stderr.strip().split("\n")[0][:160])
        with open(home.store, "wb") as file:
            file.write(keep)

    master = os.path.join(home.path, ".config/footprint/master.key")
    right = read(master)
    for name, other in (("another key", b"k" * 32), ("half a key", right[:16])):
        with open(master, "wb") as file:
            file.write(other)
        trial(name, words=("history",))
    with open(master, "wb") as file:
        file.write(right)
    os.rename(master, master + ".away")
    trial("no key", words=("history",))
    os.rename(master + ".away", master)
    trial("rows swapped", "UPDATE versions SET body = (SELECT v.body FROM versions v WHERE v.id <> versions.id LIMIT 1)")
    trial("a byte of a value", "UPDATE versions SET body = substr(body, 1, 60) || x'00' || substr(body, 62)")
    trial("a byte of an audit", "UPDATE snapshots SET body = substr(body, 1, 60) || x'00' || substr(body, 62)")
    return answers


def faults(options):
    """Disks that are full, folders that are read-only, files that are broken, files that are locked."""
    return all([full_disk(), read_only(), broken(options), locked()])


def mount(home, size):
    place = os.path.dirname(home.store)
    os.makedirs(place)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", place], check=True)
    return place


def grown(number):
    return page(0, "".join(f"<p>Write to maya.a{n}@example.org</p>" for n in range(number * 60)))


OWN = ["audit", "--from-file", "page.html", "--as", "instagram:maya", "--mine", "-q", "--format", "json"]


def full_disk():
    home = Home()
    place = mount(home, "700k")
    try:
        audits, words = 0, ""
        for number in range(1, 60):
            home.write("page.html", grown(number).decode())
            done = home.run(*OWN, check=False)
            if done.returncode != 0:
                words = done.stderr.strip().split("\n")[0]
                break
            audits += 1
        report = os.path.exists(os.path.join(home.path, "Reports/instagram-maya/latest/report.json"))
        status = home.run("store", "status", "--check", check=False)
        kept = home.run("history", "--limit", "1000").stdout.count("exposures")
        subprocess.run(["mount", "-o", "remount,size=20m", place], check=True)
        after = home.run(*OWN, check=False)
        whole = home.run("store", "status", "--check", check=False)
        print(f"full disk: after {audits} audits exit {done.returncode}: {words[:150]}; report written {report}; {kept} audits "
              f"kept, check {status.returncode}; with room again: exit {after.returncode}, check {whole.returncode}")
        return (done.returncode == 3 and "full" in words and kept == audits and after.returncode == 0
                and status.returncode == whole.returncode == 0)
    finally:
        subprocess.run(["umount", place])
        home.remove()


def read_only():
    home = Home()
    place = mount(home, "20m")
    try:
        home.write("page.html", grown(1).decode())
        home.run(*OWN)
        subprocess.run(["mount", "-o", "remount,ro", place], check=True)
        audit = home.run(*OWN, check=False)
        history = home.run("history", check=False)
        subprocess.run(["mount", "-o", "remount,rw", place], check=True)
        after = home.run(*OWN, check=False)
        print(f"read-only folder: audit exits {audit.returncode}: {audit.stderr.strip()[:170]}; history exits "
              f"{history.returncode}: {history.stderr.strip()[:90]}; writable again: exit {after.returncode}")
        return audit.returncode == 3 and "store" in audit.stderr and after.returncode == 0
    finally:
        subprocess.run(["umount", place])
        home.remove()


def broken(options):
    """Bytes changed at random places, files cut short or of something else."""
    rng = random.Random(options.seed)
    home = Home()
    home.write("page.html", grown(3).decode())
    home.run(*OWN)
    home.run("store", "backup", "copy.sqlite")
    whole = read(home.store)
    codes, silent, crashed, examples = {}, 0, 0, set()
    for number in range(60):
        content = bytearray(whole)
        if number % 6 == 0:
            content = content[:rng.randrange(len(content))]
        elif number % 6 == 1:
            content = bytearray(rng.randbytes(len(content)))
        else:
            for _ in range(rng.choice([1, 40, 4000])):
                content[rng.randrange(len(content))] = rng.randrange(256)
        for ending in ("-wal", "-shm"):
            if os.path.exists(home.store + ending):
                os.remove(home.store + ending)
        with open(home.store, "wb") as file:
            file.write(content)
        check = home.run("store", "status", "--check", check=False)
        audit = home.run(*OWN, check=False)
        for done in (check, audit):
            codes[done.returncode] = codes.get(done.returncode, 0) + 1
            crashed += done.returncode < 0 or done.returncode == 70
            silent += done.returncode == 3 and not (done.stderr.strip() or "fault" in done.stdout)
            if done.returncode == 3 and done.stderr:
                examples.add(re.sub(r"/\S+/", "", done.stderr.strip().split("\n")[0])[:130])
    restored = home.run("store", "restore", "copy.sqlite", check=False)
    after = home.run("store", "status", "--check", check=False)
    print(f"broken files: 60, exit codes {codes}, {crashed} crashes, {silent} without a word; restored: {restored.returncode}, "
          f"check {after.returncode}; for example:")
    for line in sorted(examples)[:4]:
        print("  " + line)
    home.remove()
    return crashed == 0 and silent == 0 and set(codes) <= {0, 3} and restored.returncode == after.returncode == 0


def locked():
    """Another program that writes for three seconds, and one that does for longer than anybody waits."""
    home = Home()
    home.write("page.html", grown(1).decode())
    home.run(*OWN)
    answers = []
    for seconds in (3, 45):
        base = sqlite3.connect(home.store, isolation_level=None)
        base.execute("BEGIN EXCLUSIVE")
        process = home.start(*OWN)
        began = time.monotonic()
        while process.poll() is None and time.monotonic() - began < seconds:
            time.sleep(0.1)
        base.execute("ROLLBACK")
        base.close()
        code = process.wait()
        answers.append((code, time.monotonic() - began, process.stderr.read().decode().strip()))
    print(f"locked file: held for 3 s: exit {answers[0][0]} after {answers[0][1]:.0f} s; held on: exit {answers[1][0]} after "
          f"{answers[1][1]:.0f} s: {answers[1][2][:120]}")
    home.remove()
    return answers[0][0] == 0 and answers[1][0] == 5 and "database is locked" not in answers[1][2]


def units(options):
    """The units under systemd's own checks."""
    home = Home()
    text = home.run("schedule", "install", "--print").stdout
    service, timer = text.split("# footprint.timer\n")
    home.write("footprint.service", service)
    home.write("footprint.timer", timer)
    names = [os.path.join(home.path, name) for name in ("footprint.service", "footprint.timer")]
    # Nobody need be logged in.
    env = {**os.environ, "XDG_RUNTIME_DIR": os.path.join(home.path, "tmp")}
    verify = subprocess.run(["systemd-analyze", "verify", "--user", *names], capture_output=True, text=True, env=env)
    security = subprocess.run(
        ["systemd-analyze", "security", "--offline=yes", "--no-pager", names[0]], capture_output=True, text=True)
    level = re.search(r"Overall exposure level for .*?: ([\d.]+)", security.stdout)
    print(f"units: verify exits {verify.returncode}: {(verify.stdout + verify.stderr).strip()[:200] or 'no word'}; "
          f"exposure level {level.group(1) if level else security.stderr.strip()[:200]}")
    home.remove()
    return verify.returncode == 0 and level is not None and float(level.group(1)) < 3
