#!/usr/bin/env python3
"""Holds Dossier to costs that grow with the length of its input, not with its square.

Each row makes a site of n parts of one kind and measures the processor's time and the memory that a
command takes, for n, 4n and so on up to the largest size. The time for 4n must be less than 6 times that
for n, where it is long enough to be measured at all.

    soak.py PROGRAM STARTER [--from N] [--to N] [ROW ...]
"""

import argparse
import os
import subprocess
import sys
import tempfile

HEAD = "---\ntitle: A walk\ndate: 2021-06-01\n---\n"
NOTE = "Content/notes/a-walk.md"
# Less than this is start-up and noise.
MEASURABLE = 0.4


def note(text):
    return {NOTE: HEAD + text + "\n"}


def article(text):
    return {"Content/articles/ferry.txt": "---\ntitle: A ferry\ndate: 2021-06-01\n---\n" + text}


def each(n, form, joint=" "):
    return joint.join(form % i for i in range(n))


def people(n):
    return {f"Content/people/q{i}.md": f"---\nname: Quill{word(i)} Berg{word(i)}\n---\n" for i in range(n)}


def word(number):
    return "".join(chr(97 + int(digit)) for digit in str(number))


def figure(n):
    claims = "\n".join(
        f"  - {{says: {i} boats, source: ferry, paragraph: {i + 1}, as_of: 2021-05}}" for i in range(n))
    return article(each(n, "They saw %d boats there.", "\n") + "\n") | {
        "Content/figures/boats.md": f"---\ntitle: Boats\nunit: boats\nclaims:\n{claims}\n---\n"}


IMAGE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>'


def images(n, mark):
    return {f"Content/notes/i{i}.svg": IMAGE for i in range(n)} | note(each(n, mark, "\n\n"))


def corrections(n, corrected):
    """A figure of n claims, of which each but the first corrects what a form of its number names."""
    claims = "".join(
        f"  - {{says: {i} boats, source: ferry, paragraph: {i + 1}, as_of: 2021-05"
        + (f", supersedes: {corrected(i)}" if i else "") + "}\n" for i in range(n))
    return article(each(n, "They saw %d boats there.", "\n") + "\n") | {
        "Content/figures/boats.md": f"---\ntitle: Boats\nunit: boats\nclaims:\n{claims}---\n"}


def figures(n, keys):
    """Figures of one claim each, all of one article."""
    return article(each(n, "They saw %d boats there.", "\n") + "\n") | {
        f"Content/figures/f{i}.md": f"---\ntitle: F {i}\nunit: boats\n{keys(i)}claims:\n"
        f"  - {{says: {i} boats, source: ferry, paragraph: {i + 1}, as_of: 2021-05}}\n---\n" for i in range(n)}


def ignored(n, place, joint):
    """An article that ignores each of its n numbers."""
    entries = "".join(f"  - {{{place(i)}text: {i} boats, reason: x}}\n" for i in range(n))
    return {"Content/articles/ferry.txt": "---\ntitle: A ferry\ndate: 2021-06-01\nignored:\n"
            + entries + "---\n" + each(n, "They saw %d boats.", joint) + "\n"}


# A row: what it makes of n, the command, and the largest n.
ROWS = {
    # C1 to C4
    "names, a sentence each": (lambda n: note("Mara Olsen. " * n), "build", 640_000),
    "names in one sentence": (lambda n: note("Mara Olsen, " * n), "build", 640_000),
    "names, a paragraph each": (lambda n: note("Mara Olsen.\n\n" * n), "build", 160_000),
    "references in one paragraph": (lambda n: note("[[Mara Olsen|x]] " * n), "build", 160_000),
    "references, a paragraph each": (lambda n: note("[[Mara Olsen|x]]\n\n" * n), "build", 160_000),
    "references to headings": (
        lambda n: note(each(n, "# H%d\n\n[[#H0]]", "\n\n")), "build", 40_000),
    "citations in one paragraph": (lambda n: note("x[@gazette, para. 1] " * n), "build", 160_000),
    "unknown references in one paragraph": (lambda n: note("[[nobody a]] " * n), "check", 160_000),
    "unknown references, a paragraph each": (lambda n: note("[[nobody a]]\n\n" * n), "check", 160_000),
    "different unknown references": (lambda n: note(each(n, "[[nobody %d]]")), "check", 160_000),
    "links to a missing anchor": (lambda n: note("[x](#no)\n\n" * n), "build", 160_000),
    "links to different missing anchors": (lambda n: note(each(n, "[x](#no%d)")), "build", 160_000),
    "links to missing files": (lambda n: note(each(n, "[x](no%d.md)")), "check", 160_000),
    "headings of one name": (lambda n: note("# A heading\n\n" * n), "build", 160_000),
    "unclaimed numbers": (lambda n: article("They saw 5 boats there.\n" * n), "check", 160_000),
    "unclaimed numbers in one paragraph": (lambda n: article("They saw 5 boats. " * n), "check", 160_000),
    "names without a page": (lambda n: article("Then came Jane Roe there.\n" * n), "check", 160_000),
    "claims of one figure": (figure, "build", 10_000),
    "people in one sentence": (
        lambda n: people(n) | note(", ".join(f"Quill{word(i)} Berg{word(i)}" for i in range(n))),
        "build", 10_000),
    "images and files": (lambda n: images(n, "![[i%d.svg|words]]"), "check", 40_000),
    "references to images": (lambda n: images(n, "[[i%d.svg]]"), "check", 40_000),
    "unknown images": (lambda n: images(n, "![[j%d.svg|words]]"), "check", 10_000),
    "images of one name": (
        lambda n: {f"Content/static/d{i}/x.svg": IMAGE for i in range(n)}
        | note("![[x.svg|words]]\n\n" * n), "check", 10_000),
    "unknown headings": (
        lambda n: note(each(n, "# H%d", "\n\n") + "\n\n" + each(n, "[[#G%d]]")), "check", 40_000),
    "earlier slugs": (lambda n: {NOTE: "---\ntitle: A walk\ndate: 2021-06-01\nredirect_from: ["
                                 + each(n, "old-%d", ", ") + "]\n---\nx\n"}, "build", 40_000),
    "entities of one name": (
        lambda n: {f"Content/people/q{i}.md": "---\nname: Anna Quill\n---\n" for i in range(n)}
        | note("[[Anna Quill]] and Anna Quill.\n\n" * n), "check", 10_000),
    "claims of one paragraph, each in other words": (
        lambda n: article("They saw " + each(n, "%d boats", ", ") + ".\n") | {
            "Content/figures/boats.md": "---\ntitle: Boats\nunit: boats\nclaims:\n"
            + "".join(f"  - {{says: {i} boats, source: ferry, paragraph: 1, as_of: 2021-05}}\n"
                      for i in range(n)) + "---\n"},
        "check", 10_000),
    "claims that are not found": (
        lambda n: article("They saw a boat.\n\n" * n) | {
            "Content/figures/boats.md": "---\ntitle: Boats\nunit: boats\nclaims:\n"
            + "".join(f"  - {{says: {i} boats, source: ferry, paragraph: 1, as_of: 2021-05}}\n"
                      for i in range(n)) + "---\n"},
        "check", 10_000),
    "unknown keys": (lambda n: {NOTE: "---\ntitle: A walk\ndate: 2021-06-01\n"
                                + each(n, "kez%d: x", "\n") + "\n---\nx\n"}, "check", 40_000),
    "keys in one list": (lambda n: {NOTE: "---\ntitle: A walk\ndate: 2021-06-01\nextra: {"
                                    + each(n, "k%d: x", ", ") + "}\n---\nx\n"}, "check", 40_000),
    "paragraphs cited at once": (
        lambda n: article("They saw a boat.\n" * n) | note(f"x[@ferry, paras. 1–{n}] " * n),
        "check", 10_000),
    "unknown names and known ones": (
        lambda n: people(n) | note(each(n, "[[Quil%d Berq]]", "\n\n")), "check", 10_000),
    "claims of one paragraph": (
        lambda n: article("They saw a boat, and 12 boats. " * n + "\n") | {
            "Content/figures/boats.md": "---\ntitle: Boats\nunit: boats\nclaims:\n"
            + "  - {says: 12 boats, source: ferry, paragraph: 1, as_of: 2021-05}\n" * n + "---\n"},
        "check", 10_000),
    "a chain of corrections": (
        lambda n: corrections(n, lambda i: f"{{source: ferry, paragraph: {i}}}"), "build", 10_000),
    "corrections of all at once": (
        lambda n: corrections(n, lambda i: "claim-ferry-p1"), "check", 10_000),
    "unknown corrections": (
        lambda n: corrections(n, lambda i: f"clam-ferry-p{i}"), "check", 10_000),
    "ignored numbers of one paragraph": (
        lambda n: ignored(n, lambda i: "paragraph: 1, ", " "), "check", 10_000),
    "ignored numbers, a paragraph each": (
        lambda n: ignored(n, lambda i: f"paragraph: {i + 1}, ", "\n"), "check", 10_000),
    "numbers ignored everywhere": (lambda n: ignored(n, lambda i: "", "\n"), "check", 10_000),
    "people of one surname": (
        lambda n: {f"Content/people/q{i}.md": f"---\nname: Quill{word(i)} Berg\n---\n" for i in range(n)}
        | note("".join(f"Quill{word(i)} Berg came. Berg said so.\n\n" for i in range(n))),
        "check", 10_000),
    "figures of one article": (lambda n: figures(n, lambda i: ""), "check", 10_000),
    "figures that are parts of one another": (
        lambda n: figures(n, lambda i: f"part_of: f{i - 1}\n" if i else ""), "check", 10_000),
    "claims of a part and of its whole": (
        lambda n: figure(n) | {"Content/figures/lost.md": figure(n)["Content/figures/boats.md"]
                               .replace("title: Boats", "title: Lost\npart_of: boats")},
        "check", 10_000),
    "embeds of embeds": (
        lambda n: {f"Content/notes/e{i}.md": f"---\ntitle: E {i}\ndate: 2021\n---\n"
                   + (f"![[e{i - 1}]]\n" if i else "x\n") for i in range(n)}, "check", 10_000),
    "unused definitions": (lambda n: note(each(n, "[l%d]: https://a.example/", "\n\n")), "check", 40_000),
    "bare citations": (lambda n: note("(@gazette) " * n), "check", 160_000),
    "signs of other programs": (
        lambda n: note("''a ((b <% [% [b] `c ${d &x; image:e \"f\":g h:: |i " * (n // 10)), "check", 160_000),
    "lines of other programs": (
        lambda n: note("• one\n| two |\n== three\n.. four\nh2. five\n" * (n // 5)), "check", 40_000),
    "open strikes": (lambda n: note("~~a " * n), "check", 160_000),
    "signs of all sorts": (
        lambda n: note("[[ [@ [^ ![ ~~a ==a %%a $a ^[ {{ `a **a <a www.a http://a “ " * (n // 10)),
        "check", 160_000),
    "drafts": (lambda n: {f"Content/notes/d{i}.md": "---\ntitle: D\ndate: 2021\ndraft: true\n---\n"
                          for i in range(n)} | note(each(n, "[[d%d]]")), "check", 40_000),
}


def measure(program, starter, make, command, n):
    with tempfile.TemporaryDirectory() as folder:
        site = os.path.join(folder, "s")
        subprocess.run([program, "init", site, "--title", "T", "--url", "https://t.example/",
                        "--starter", starter], check=True, stdout=subprocess.DEVNULL)
        for path, text in make(n).items():
            path = os.path.join(site, path)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w") as file:
                file.write(text)
        with open(os.path.join(folder, "log"), "w") as log:
            child = subprocess.Popen([program, command, "--site", site], stdout=log, stderr=log)
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode not in (0, 1):
            with open(os.path.join(folder, "log")) as log:
                print(f"ended with {child.returncode}: {log.read(2000)}")
        return child.returncode in (0, 1), usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("starter")
    parser.add_argument("--from", type=int, default=10_000, dest="least")
    parser.add_argument("--to", type=int, default=10**9, dest="most")
    parser.add_argument("rows", nargs="*")
    options = parser.parse_args()
    failed = []
    for name, (make, command, largest) in ROWS.items():
        if options.rows and name not in options.rows:
            continue
        n, last = min(options.least, max(largest // 4, 1)), None
        while n <= min(largest, options.most):
            ended, time, memory = measure(options.program, options.starter, make, command, n)
            ratio = time / last if last and last >= MEASURABLE else None
            note = f"  × {ratio:.1f}" if ratio else ""
            print(f"{name:38} {n:8} {time:8.2f} s {memory:7.0f} MB{note}", flush=True)
            if not ended or ratio and ratio >= 6:
                failed.append(f"{name}, {n}")
                break
            last, n = time, n * 4
    for failure in failed:
        print(f"too slow: {failure}")
    sys.exit(1 if failed else 0)


main()
