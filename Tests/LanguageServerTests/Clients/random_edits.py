"""Whatever is typed, the server shows what the command reports: random_edits.py PROGRAM [EDITS] [SEED]

In a small briefing some texts are open, and random words take the place of others in them. After each few
edits the same texts are written to another folder: what `dossier check` reports there must be what the server
has published. Ends with the seed and the texts at the first difference."""

import json
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

from client import Client, make_briefing

WORDS = [
    "[[Mara Olsen]]", "[[", "]]", "![[bridge-cost]]", "[@gazette, para. 1]", "[@", "\n", "\n\n", "---\n", "\r\n",
    "title: X\n", "names: [Olsen]\n", "  - says: 12,000\n", "draft: true\n", "redirect_from: x\n", "language: de\n",
    "😀", "عمر", "青森", "`", "**", "# H\n", "'", '"', ": ", "#", "12,000 crowns", "Mara Olsen", "Mr Olsen's", "%%",
    "[x](../people/mara-olsen.md)", "| a | b |\n|---|---|\n", "[^1]", "[^1]: x\n", "https://x.example/", "\t", "> ",
    "2021-05", "publish_on: 2030-01-01\n", "never: [Mara Olsen Street]\n", "-", "&", "<b>", "\\",
]
# What breaks nothing at the end of most texts.
SENTENCES = [
    "Mara Olsen spoke of it.", "See [[bridge-cost]] and [[note-2]].", "Some 340 people cross it, for 12,000 crowns.",
    "She had paid[@gazette, para. 1].", "![[bridge-cost]]", "عمر went to 青森 with Olsen 😀.", "## The council's plan",
    "| a | b |\n|---|---|\n| Mara Olsen | 7 |", "- [ ] one\n- [x] two", "==marked== and %%not said%%",
]
LIMIT = 60


class Texts:
    """The texts as their editor has them."""

    def __init__(self, client, folder, seed):
        self.client, self.folder, self.random = client, folder, random.Random(seed)
        self.saved = {
            path.relative_to(folder).as_posix(): path.read_bytes().decode()
            for path in sorted(folder.glob("Content/**/*")) if path.suffix in (".md", ".txt", ".yml")}
        self.open = {}

    def uri(self, path):
        return (self.folder / path).as_uri()

    def edit(self):
        path = self.random.choice(sorted(self.saved))
        document = {"uri": self.uri(path)}
        if path in self.open and self.random.randrange(6) == 0:
            return self.close(path)
        if path not in self.open:
            self.open[path] = (self.saved[path], 1)
            self.client.notify("textDocument/didOpen", {
                "textDocument": {**document, "languageId": "markdown", "version": 1, "text": self.saved[path]}})
        text, version = self.open[path]
        start = self.place(text, self.random.randint(0, len(text)))
        end = self.place(text, min(len(text), start + self.random.choice([0, 0, 1, self.random.randrange(12), 200])))
        words = self.random.choice(WORDS)
        if self.random.randrange(3) > 0:
            start = end = len(text)
            words = f"\n{self.random.choice(SENTENCES)}\n"
        self.client.notify("textDocument/didChange", {
            "textDocument": {**document, "version": version + 1},
            "contentChanges": [{"range": {"start": position(text, start), "end": position(text, end)}, "text": words}]})
        self.open[path] = (text[:start] + words + text[end:], version + 1)

    def close(self, path):
        del self.open[path]
        self.client.notify("textDocument/didClose", {"textDocument": {"uri": self.uri(path)}})

    @staticmethod
    def place(text, index):
        """Not between CR and LF, where there is no position."""
        return index - 1 if text[max(0, index - 1):index + 1] == "\r\n" else index

    def write(self, other):
        for path, text in self.saved.items():
            (other / path).write_bytes(self.open.get(path, (text,))[0].encode())


def position(text, index):
    """In UTF-16. A lone CR ends a line for the protocol, too."""
    lines = text[:index].replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return {"line": len(lines) - 1, "character": len(lines[-1].encode("utf-16-le")) // 2}


def reported(program, folder):
    output = subprocess.run(
        [program, "check", "--site", folder, "--format", "json"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    severities = {"error": 1, "warning": 2, "task": 4}
    found = []
    for one in json.loads(output.stdout)["diagnostics"]:
        path = pathlib.Path(one["location"]["path"]).resolve().relative_to(folder).as_posix()
        suggestion = one.get("suggestion")
        message = one["message"] + (f"\n{suggestion}" if suggestion else "")
        found.append((path, severities[one["severity"]], one["id"], one["location"].get("line", 1) - 1, message))
    return sorted(found)


def published(client, folder):
    prefix = folder.as_uri() + "/"
    return sorted(
        (uri.removeprefix(prefix), one["severity"], one["code"], one["range"]["start"]["line"], one["message"])
        for uri, list in client.published.items() for one in list)


def main(program, edits="10000", seed="24"):
    with tempfile.TemporaryDirectory() as scratch:
        folder, other = (pathlib.Path(scratch).resolve() / name for name in ["briefing", "other"])
        make_briefing(program, folder, 3)
        (folder / "Content/notes/reader.md").unlink()  # it has an error
        shutil.copytree(folder, other)
        client = Client(program, folder)
        texts = Texts(client, folder, int(seed))
        made, without_errors = 0, 0
        while made < int(edits):
            # Only a briefing without an error has a worklist, and pages to be checked.
            if texts.random.randrange(3) == 0:
                for path in list(texts.open):
                    texts.close(path)
            count = texts.random.randint(1, 4)
            for _ in range(count):
                texts.edit()
            made += count
            texts.write(other)
            expected, start = reported(program, other), time.monotonic()
            without_errors += all(severity > 1 for _, severity, *_ in expected)
            while True:
                client.ask("workspace/symbol", {"query": "x"})
                if (shown := published(client, folder)) == expected:
                    break
                if time.monotonic() - start > LIMIT:
                    print(f"seed {seed}, after {made} edits: the server shows {set(shown) - set(expected)},\n"
                          f"the command reports {set(expected) - set(shown)}, of {texts.open}")
                    sys.exit(1)
                time.sleep(0.02)
        client.ask("shutdown", None)
        client.notify("exit", None)
        print(f"seed {seed}: after each few of {made} edits the server showed what the command reports, "
              f"{without_errors} times of a briefing without errors")


main(*sys.argv[1:])
