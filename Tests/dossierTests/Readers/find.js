// Answers queries as the search page does, without a browser: `node find.js SITE` reads a JSON list
// of queries and prints, for each, the paths found and the bytes of index read for the first.
"use strict";
const fs = require("fs");
const path = require("path");
const vm = require("vm");

const site = process.argv[2];
const queries = JSON.parse(fs.readFileSync(0, "utf8"));
const page = fs.readFileSync(path.join(site, "search.html"), "utf8");
const scripts = [...page.matchAll(/<script src="([^"]*search[^"]*)"/g)].map((match) => match[1]);

const answer = async (query) => {
  let bytes = 0;
  const context = vm.createContext({ URL });
  const run = (name) => {
    const text = fs.readFileSync(path.join(site, name), "utf8");
    if (name.startsWith("search/")) bytes += Buffer.byteLength(text);
    vm.runInContext(text, context);
  };
  context.window = context;
  context.document = {
    currentScript: { src: "file:///assets/search.js" },
    createElement: () => ({}),
    getElementById: () => null,
    querySelector: () => null,
    head: { append: (element) => run(new URL(element.src).pathname.slice(1)) },
  };
  scripts.forEach(run);
  const found = [];
  let first = 0;
  await context.dossierSearch.find(query, ({ path, passage }) => {
    if (found.length === 0) first = bytes;
    found.push({ path, passage: passage?.text ?? "" });
    return found.length < 5;
  });
  return { query, first: first || bytes, found };
};

(async () => {
  const answers = [];
  for (const query of queries) answers.push(await answer(query));
  process.stdout.write(JSON.stringify(answers));
})();
