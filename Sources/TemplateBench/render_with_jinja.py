"""Renders the page with Jinja as often as asked; prints nanoseconds a page, then the page.

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
for _ in range(5):
    start = time.perf_counter_ns()
    for _ in range(count):
        template.render(context)
    spent = (time.perf_counter_ns() - start) // count
    best = spent if best is None else min(best, spent)
print(best)
sys.stdout.write(page)
