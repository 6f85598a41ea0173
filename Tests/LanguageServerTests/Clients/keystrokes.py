"""How long the server takes to answer while somebody types in a large briefing: keystrokes.py PROGRAM [NOTES]

Each letter is a change and a request for completion, at a quick typist's pace, so that builds run meanwhile.
Printed are the median and the 95th percentile of the time until the answer, in milliseconds."""

import json
import pathlib
import subprocess
import sys
import tempfile
import time

TYPED = [
    "The mayor, [[mara olsen]], spoke of [[note 12]] and [[bridge-cost#cl]].\n",
    "It cost about 12,000 crowns[@gazette, para. 1], as [[olsen]] had said of it. ",
    "Nobody of the council had met before; more was to come in [[note-4711]].\n\n![[bridge-cost]]\n",
]
PACE = 0.08


class Client:
    def __init__(self, program, folder):
        self.process = subprocess.Popen([program, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.count = 0
        self.ask("initialize", {"processId": None, "rootUri": folder.as_uri(), "capabilities": {}})
        self.notify("initialized", {})

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def notify(self, method, params):
        self.send({"method": method, "params": params})

    def ask(self, method, params):
        self.count += 1
        self.send({"id": self.count, "method": method, "params": params})
        while True:
            length = 0
            while line := self.process.stdout.readline().strip():
                length = int(line.split(b":")[1]) if line.lower().startswith(b"content-length") else length
            message = json.loads(self.process.stdout.read(length))
            if message.get("id") == self.count:
                return message.get("result")


def main(program, notes="5000"):
    here = pathlib.Path(__file__).resolve().parent
    starter = here.parents[2] / "Sources/Editing/Starter"
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch) / "briefing"
        subprocess.run(
            [sys.executable, here / "make_briefing.py", program, starter, folder, notes], check=True)
        client = Client(program, folder)
        path = folder / "Content/notes/note-77.md"
        text = path.read_text(encoding="utf-8") + "\n"
        uri, line, character = path.as_uri(), text.count("\n"), 0
        client.notify("textDocument/didOpen", {
            "textDocument": {"uri": uri, "languageId": "markdown", "version": 1, "text": text}})
        client.ask("workspace/symbol", {"query": "olsen"})
        times = []
        for version, letter in enumerate("".join(TYPED), start=2):
            place = {"line": line, "character": character}
            line, character = (line + 1, 0) if letter == "\n" else (line, character + 1)
            start = time.perf_counter()
            client.notify("textDocument/didChange", {
                "textDocument": {"uri": uri, "version": version},
                "contentChanges": [{"range": {"start": place, "end": place}, "text": letter}]})
            client.ask("textDocument/completion", {
                "textDocument": {"uri": uri}, "position": {"line": line, "character": character}})
            times.append((time.perf_counter() - start) * 1000)
            time.sleep(max(0, PACE - times[-1] / 1000))
        client.ask("shutdown", None)
        client.notify("exit", None)
        times.sort()
        print(
            f"{len(times)} keystrokes among {notes} notes: answered in {times[len(times) // 2]:.1f} ms (median), "
            f"{times[len(times) * 95 // 100]:.1f} ms (95th percentile), {times[-1]:.1f} ms (most)")


main(*sys.argv[1:])
