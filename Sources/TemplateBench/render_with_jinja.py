"""Renders the page with Jinja as often as asked; prints the nanoseconds of processor time
that a page takes in the best of twenty rounds, then the page.

Usage: render_with_jinja.py TEMPLATES DATA.json COUNT
"""

import json
import sys
import time

import jinja2

folder, data, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
environment = jinja2.Environment(
    autoescape=True,
    undefined=jinja2.StrictUndefined,
    loader=jinja2.FileSystemLoader(folder),
)
template = environment.get_template("page.html")
context = json.load(open(data))
context["body"] = jinja2.utils.markupsafe.Markup(context["body"])
page = template.render(context)
best = None
for _ in range(20):
    start = time.process_time_ns()
    for _ in range(count):
        template.render(context)
    spent = (time.process_time_ns() - start) // count
    best = spent if best is None else min(best, spent)
print(best)
sys.stdout.write(page)
