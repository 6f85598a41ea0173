// The desk: which text is open, and what its page says of it.
import { ask, attempt, element, make, say, token } from "./ask.js";
import { showPage } from "./page.js";
import { complete, stopCompleting } from "./completion.js";
import { showParagraphs, stopMarking } from "./marks.js";
import { showFixes } from "./worklist.js";

const source = element("source");
// The open text: its path, the digest of the file it was made from, the text that file has.
let open = null;
let files = [];

export const isChanged = () => open !== null && source.value !== open.text;
export const asked = () => ({
  path: open.path, text: source.value, digest: open.digest ?? undefined, windows: open.windows,
});

// Files.

export async function listFiles() {
  files = (await ask("files")).files;
  element("files").replaceChildren(
    ...files.map((file) => make("option", { value: file.title, label: `${file.kind}, ${file.path}` })),
  );
  return files;
}

export const filesOf = (kinds) => files.filter((file) => kinds.includes(file.kind));

// The documents of kinds, for a field to choose from: the id of the list.
export function optionsOf(kinds) {
  const id = `options-${kinds.join("-")}`;
  const list = element(id) ?? document.body.appendChild(make("datalist", { id }));
  list.replaceChildren(...filesOf(kinds).map((file) =>
    make("option", { value: file.id.slice(file.id.indexOf(":") + 1), label: file.title })));
  return id;
}

// What an edit has made of the text that is open; the page follows.
export async function changedBy(answer) {
  if (answer.open) take(answer.open);
  else await follow();
}

function fileCalled(words) {
  const plain = words.trim().toLowerCase();
  return files.find((file) => file.path.toLowerCase() === plain || file.title.toLowerCase() === plain)
    ?? files.find((file) => file.id === plain || file.path.toLowerCase().includes(plain));
}

export async function openFile(path) {
  if (open !== null && !(await save())) return;
  take(await ask("open", { path }));
  say("");
  element("title").focus();
}

function take(opened) {
  open = opened;
  source.value = open.text;
  const isWritable = source.value === open.text;
  source.readOnly = !isWritable;
  if (!isWritable) say("This browser would change the text in its field, so it is read-only here.");
  element("title").textContent = open.path;
  document.title = `${open.path} – Desk`;
  element("text").hidden = element("beside").hidden = false;
  element("both").hidden = true;
  element("done-by").replaceChildren();
  stopCompleting();
  stopMarking();
  listen();
  follow();
  attempt(showParagraphs);
}

element("finder").addEventListener("submit", (event) => {
  event.preventDefault();
  const file = fileCalled(element("find").value);
  if (file) attempt(() => openFile(file.path));
  else say(`No text is called '${element("find").value}'.`);
});

// Following what is typed: one question at a time, and another where the text has changed meanwhile.

let isAsking = false;
let isStale = false;

export async function follow() {
  isStale = true;
  if (isAsking) return;
  isAsking = true;
  while (isStale && open !== null) {
    isStale = false;
    const { path } = open;
    const text = source.value;
    try {
      const seen = await ask("look", asked());
      if (open.path === path) await show(seen, text);
    } catch (error) {
      say(error.message);
    }
  }
  isAsking = false;
}

async function show(seen, text) {
  await showPage(seen.page, seen.html);
  element("stale").hidden = seen.html !== undefined;
  if (text !== source.value) return;
  showProblems(seen);
  if (seen.isCurrent) return;
  if (isChanged()) {
    element("both").hidden = false;
    say("The file has changed on the disk.");
  } else {
    const file = await ask("open", { path: open.path });
    if (!isChanged()) take(file);
  }
}

source.addEventListener("input", follow);

// A build of the server's means that something on the disk has changed.
let events = null;

function listen() {
  events?.close();
  events = new EventSource("/.dossier/events?page=index.html");
  events.onmessage = follow;
}

// Problems, in the list and at their places.

let listed = "";

function showProblems({ problems, elsewhere }) {
  showMarks(problems);
  // What is the same stays, with the focus that it may have.
  const list = JSON.stringify([open.path, problems, elsewhere]);
  if (list === listed) return;
  listed = list;
  const count = problems.length + elsewhere.length;
  element("problem-count").textContent =
    count === 0 ? "No problems" : count === 1 ? "1 problem" : `${count} problems`;
  document.querySelector("#problems ol").replaceChildren(
    ...problems.map((problem) => {
      const go = make("button", { type: "button" }, `line ${problem.line}: ${problem.message}`);
      go.addEventListener("click", () => select(problem.start, problem.end));
      const item = make("li", { className: problem.severity }, go);
      const fix = make("button", { type: "button", ariaLabel: `What can be done about line ${problem.line}` }, "What can be done");
      fix.addEventListener("click", () => attempt(async () => {
        if ((await showFixes(problem, element("done-by"))) === 0) say("There is no automatic fix: edit it by hand.");
        else element("done-by").firstElementChild.focus();
      }));
      item.append(" ", fix);
      if (problem.suggestion) item.append(make("p", { className: "remark" }, problem.suggestion));
      return item;
    }),
    ...elsewhere.map((words) => make("li", { className: "error" }, words)),
  );
}

function showMarks(problems) {
  const shadow = [];
  let end = 0;
  for (const problem of problems) {
    if (problem.start < end || problem.end <= problem.start) continue;
    shadow.push(source.value.slice(end, problem.start));
    shadow.push(make("mark", { className: problem.severity }, source.value.slice(problem.start, problem.end)));
    end = problem.end;
  }
  element("shadow").replaceChildren(...shadow, source.value.slice(end) + "\n");
  scrollShadow();
}

function scrollShadow() {
  element("shadow").scrollTop = source.scrollTop;
}

source.addEventListener("scroll", scrollShadow);

export function select(start, end) {
  source.focus();
  source.setSelectionRange(start, end);
}

// Saving: on request, and when the field is left. One save at a time.

let saving = Promise.resolve(true);

export function save() {
  saving = saving.then(saveOnce);
  return saving;
}

async function saveOnce() {
  if (!isChanged() && open?.digest) return true;
  if (open === null) return true;
  const now = asked();
  try {
    const answer = await ask("save", now);
    if (answer.changed) {
      showVersions(answer.changed);
      return false;
    }
    open = { ...open, text: now.text, digest: answer.digest };
    attempt(showParagraphs);
    element("both").hidden = true;
    say(`Saved ${open.path}.`);
    return true;
  } catch (error) {
    say(`Not saved: ${error.message}`);
    return false;
  }
}

element("save").addEventListener("click", () => save());
source.addEventListener("blur", () => {
  if (isChanged() && !element("versions").open) save();
});
addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
  event.preventDefault();
  save();
});
addEventListener("beforeunload", (event) => {
  if (isChanged()) event.preventDefault();
});
source.addEventListener("keydown", complete);

// Two versions of a file that has changed on the disk.

let theirs = null;

function showVersions(changed) {
  theirs = changed;
  const [mine, other] = [source.value, changed.text ?? ""].map((text) => text.split("\n"));
  const isIn = (lines) => {
    const set = new Set(lines);
    return (line) => set.has(line);
  };
  element("mine").replaceChildren(...marked(mine, isIn(other)));
  element("theirs").replaceChildren(
    ...(changed.text === undefined ? ["The file is gone."] : marked(other, isIn(mine))),
  );
  element("take-theirs").hidden = changed.text === undefined;
  if (!element("versions").open) element("versions").showModal();
}

const marked = (lines, isCommon) =>
  lines.flatMap((line) => [isCommon(line) ? line : make("mark", {}, line), "\n"]);

element("both").addEventListener("click", () => save());
element("go-on").addEventListener("click", () => element("versions").close());
element("keep-mine").addEventListener("click", async () => {
  // What was shown may be replaced; what comes after that may not.
  open = { ...open, text: null, digest: theirs.digest ?? null };
  element("versions").close();
  await save();
  follow();
});
element("take-theirs").addEventListener("click", () => {
  element("versions").close();
  take(theirs);
  say("The text is the one on the disk.");
});

// The start.

if (token === "") say("Open the address that 'dossier edit' printed.");
else attempt(async () => {
  await listFiles();
  say(`${files.length} texts.`);
});

export const current = () => open;

// A link on the page opens the text of the page that it leads to.
element("page").addEventListener("load", () => {
  const page = element("page").contentDocument;
  page?.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link || link.getAttribute("href").startsWith("#")) return;
    event.preventDefault();
    const address = new URL(link.href);
    const path = decodeURIComponent(address.pathname).replace(/^\//, "").replace(/(^|\/)$/, "$1index.html");
    const file = files.find((one) => one.page === path);
    if (address.origin === location.origin && file) attempt(() => openFile(file.path));
    else if (address.origin === location.origin) say("That page has no text of its own.");
    else if (/^https?:$/.test(address.protocol)) window.open(address, "_blank", "noopener");
  });
});
