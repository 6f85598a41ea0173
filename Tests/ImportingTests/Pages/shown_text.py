"""Compares what import makes of pages with the text that html5lib sees on them.

Reads lines `LABEL PAGE TITLE TEXT` from standard input, the last three in hexadecimal; TEXT is what was kept
and what was removed. Prints the label of each page of which a character was lost or added. White space,
controls, and what replaces them don't count, and the title's characters may be missing once.
"""

import collections
import re
import sys

import html5lib

# What browsers don't show. `noscript` is shown here, as it is where scripts are switched off.
HIDDEN = set(
    "script style template title noembed noframes iframe object video audio canvas rp datalist desc metadata defs annotation".split()
)


def is_hidden(element):
    name = element.tag.rpartition("}")[2]
    style = re.sub(r"\s", "", element.get("style") or "").lower()
    # The shadow of another element is shown in its place.
    is_shadow = name == "template" and (
        element.get("shadowrootmode") is not None
        or element.get("shadowmode") is not None
    )
    return (
        name in HIDDEN
        and not is_shadow
        or element.get("hidden") is not None
        or "display:none" in style
        or "visibility:hidden" in style
        or name == "dialog" and element.get("open") is None
    )


def shown(element):
    """The text of an element and of those within it; comments have none."""
    if not isinstance(element.tag, str) or is_hidden(element):
        return ""
    parts = [element.text or ""]
    for child in element:
        parts += [shown(child), child.tail or ""]
    return "".join(parts)


def words_of_images(element):
    """Import lists them, or reads them where they are signs of a sentence."""
    return "".join(e.get("alt") or "" for e in element.iter() if isinstance(e.tag, str))


def signs(text):
    return collections.Counter(c for c in text if c.isprintable() and not c.isspace() and c != "\ufffd")


sys.setrecursionlimit(10_000)
for line in sys.stdin:
    label, *fields = line.rstrip("\n").split(" ")
    page, title, text = (bytes.fromhex(field).decode() for field in fields)
    tree = html5lib.parse(page)
    wanted, found = signs(shown(tree)), signs(text)
    lost, added = wanted - found, found - wanted - signs(words_of_images(tree))
    if added or lost - signs(title):
        print(f"{label}: lost {dict(lost)}, added {dict(added)}\n{page}")
