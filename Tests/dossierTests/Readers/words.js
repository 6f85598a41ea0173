// The words that the search's script reads in texts: `node words.js SCRIPT` reads a JSON list of what
// letters beyond ASCII count as and of the texts.
"use strict";
const fs = require("fs");
const vm = require("vm");

const [letters, texts] = JSON.parse(fs.readFileSync(0, "utf8"));
const context = vm.createContext({ URL });
context.window = context;
context.document = { currentScript: { src: "file:///assets/search.js" }, getElementById: () => null, querySelector: () => null };
vm.runInContext(fs.readFileSync(process.argv[2], "utf8"), context);
process.stdout.write(JSON.stringify(texts.map((text) => context.dossierSearch.words(text, letters))));
