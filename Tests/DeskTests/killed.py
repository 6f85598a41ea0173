#!/usr/bin/env python3
"""Kills `dossier edit` while it saves: `killed.py PROGRAM [ROUNDS]`. Each time the file must be one of the
texts as a whole, and what an interrupted save has left beside it must be reported by the next start."""

import hashlib
import json
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
NOTE = "Content/notes/what-the-bridge-cost.md"


def start(program, site):
    """The process, its address and what it said before that."""
    process = subprocess.Popen(
        [program, "edit", "--site", str(site), "--port", "0"], stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True)
    said = []
    while "the desk is at " not in (line := process.stdout.readline()):
        assert line, "'dossier edit' has ended"
        said.append(line)
    threading.Thread(target=process.stdout.read, daemon=True).start()
    return process, line.split("the desk is at ")[1].split(";")[0], said


def save(address, text, over):
    origin, token = address.split("/.dossier/desk#")
    digest = hashlib.blake2b(over.encode(), digest_size=32).hexdigest()
    body = json.dumps({"path": NOTE, "text": text, "digest": digest}).encode()
    headers = {"Origin": origin, "Sec-Fetch-Site": "same-origin", "Content-Type": "application/json",
               "Dossier-Token": token}
    request = urllib.request.Request(origin + "/.dossier/desk/do/save", body, headers)
    return json.load(urllib.request.urlopen(request))


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 8
    folder = pathlib.Path(tempfile.mkdtemp(prefix="dossier-killed-"))
    site = folder / "s"
    subprocess.run(
        [program, "init", str(site), "--title", "The new bridge", "--url", "https://bridge.example/",
         "--starter", str(HERE.parents[1] / "Sources/Editing/Starter")], check=True, capture_output=True)
    note = site / NOTE
    first = note.read_text()
    texts = [first] + [first + f"\nVersion {number}. " * 100_000 for number in range(2)]
    left = 0
    interrupted = 0
    for _ in range(rounds):
        process, address, said = start(program, site)
        reported = sum("interrupted" in line for line in said)
        assert reported == left, f"{left} left, {reported} reported: {said}"
        for rest in (site / "Content").rglob(".*.saving-*"):
            rest.unlink()
        now = note.read_text()
        timer = threading.Timer(random.uniform(0, 0.3), process.kill)
        timer.start()
        try:
            while True:
                other = texts[2] if now == texts[1] else texts[1]
                assert "digest" in save(address, other, now)
                now = other
        except (OSError, ValueError):
            interrupted += 1
        process.wait()
        assert note.read_text() in texts, "the file is torn"
        left = len(list((site / "Content").rglob(".*.saving-*")))
    shutil.rmtree(folder)
    print(f"killed {interrupted} times while saving: no file torn, what was left each time reported")


if __name__ == "__main__":
    main()
