"""Prints how many of each module's lines the tests ran, from what `swift test` exported."""

import json
import sys
from collections import Counter

lines, covered = Counter(), Counter()
with open(sys.argv[1]) as export:
    for file in json.load(export)["data"][0]["files"]:
        path = file["filename"]
        if "/Sources/" not in path or "/checkouts/" in path:
            continue
        module = path.rpartition("/Sources/")[2].partition("/")[0]
        lines[module] += file["summary"]["lines"]["count"]
        covered[module] += file["summary"]["lines"]["covered"]
for module in sorted(lines):
    print(f"{module:16} {covered[module]:6} of {lines[module]:6} lines  {covered[module] / max(1, lines[module]):6.1%}")
