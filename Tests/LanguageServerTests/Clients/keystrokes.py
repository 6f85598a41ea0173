"""How long the server takes to answer while somebody types in a large briefing: keystrokes.py PROGRAM [NOTES]

Each letter is a change and a request for completion, at a quick typist's pace, so that builds run meanwhile.
Printed are the median and the 95th percentile of the time until the answer, in milliseconds: of all letters, and of
those in marks, after which something is offered; and how much of the processors a letter took."""

import os
import pathlib
import sys
import tempfile
import time

from client import Client, make_briefing

TYPED = [
    "The mayor, [[mara olsen]], spoke of [[note 12]] and [[bridge-cost#cl]].\n",
    "It cost about 12,000 crowns[@gazette, para. 1], as [[olsen]] had said of it. ",
    "Nobody of the council had met before; more was to come in [[note-4711]].\n\n![[bridge-cost]]\n",
]
PACE = 0.08


def used(process):
    """Seconds of all processors."""
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def row(times, words):
    times = sorted(times)
    return (f"{len(times)} {words}: answered in {times[len(times) // 2]:.1f} ms (median), "
            f"{times[len(times) * 95 // 100]:.1f} ms (95th percentile), {times[-1]:.1f} ms (most)")


def main(program, notes="5000"):
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch) / "briefing"
        make_briefing(program, folder, notes)
        client = Client(program, folder)
        path = folder / "Content/notes/note-77.md"
        text = path.read_text(encoding="utf-8") + "\n"
        uri, line, character = path.as_uri(), text.count("\n"), 0
        client.notify("textDocument/didOpen", {
            "textDocument": {"uri": uri, "languageId": "markdown", "version": 1, "text": text}})
        client.ask("workspace/symbol", {"query": "olsen"})
        times, offering, before = [], [], used(client.process)
        for version, letter in enumerate("".join(TYPED), start=2):
            place = {"line": line, "character": character}
            line, character = (line + 1, 0) if letter == "\n" else (line, character + 1)
            start = time.perf_counter()
            client.notify("textDocument/didChange", {
                "textDocument": {"uri": uri, "version": version},
                "contentChanges": [{"range": {"start": place, "end": place}, "text": letter}]})
            found = client.ask("textDocument/completion", {
                "textDocument": {"uri": uri}, "position": {"line": line, "character": character}})
            times.append((time.perf_counter() - start) * 1000)
            if found["items"]:
                offering.append(times[-1])
            time.sleep(max(0, PACE - times[-1] / 1000))
        spent = (used(client.process) - before) * 1000 / len(times)
        client.ask("shutdown", None)
        client.notify("exit", None)
        print(row(times, f"keystrokes among {notes} notes"))
        print(row(offering, "of them in marks"))
        print(f"{spent:.0f} ms of the processors for each")


main(*sys.argv[1:])
