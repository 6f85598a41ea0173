"""Makes a briefing of many notes: make_briefing.py PROGRAM STARTER FOLDER NOTES"""

import pathlib
import subprocess
import sys

program, starter, folder, count = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]), int(sys.argv[4])
subprocess.run(
    [program, "init", str(folder), "--title", "Orchard", "--url", "https://orchard.example/", "--starter", starter],
    check=True, stdout=subprocess.DEVNULL)
notes = folder / "Content" / "notes"
for number in range(count):
    paragraphs = "\n\n".join(
        f"The council met about part {part} of plan {number}; Mara Olsen was told of it. See [[note-{number // 2}]]."
        for part in range(8))
    (notes / f"note-{number}.md").write_text(
        f"---\ntitle: Note {number}\ndate: 2021-06-01\n---\n## What was said\n\n{paragraphs}\n", encoding="utf-8")
(notes / "reader.md").write_text(
    "---\ntitle: The reader\ndate: 2021-06-02\n---\n😀 See [[mara-olsen|the mayor]], [[Mara Olsn]] and `[[mara-olsen]]`.\n",
    encoding="utf-8")
