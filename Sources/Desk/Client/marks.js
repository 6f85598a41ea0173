// Words that are marked, on the page, among the paragraphs, or in the text, and what is made of them.
import { ask, attempt, element, make } from "./ask.js";
import { asked, changedBy, current, listFiles, openFile, filesOf } from "./desk.js";
import { newDocument } from "./documents.js";
import { keyFields, setHidden, showForm, stated } from "./form.js";

const source = element("source");
const paragraphs = element("paragraphs");
let marked = null;

function mark(next) {
  marked = next;
  const isArticle = current()?.path.startsWith("Content/articles/");
  element("marking").hidden = next === null;
  for (const name of ["claim", "cite", "ignore"]) element(name).hidden = !isArticle;
  element("marked").textContent = next?.words ?? "";
}

export const stopMarking = () => mark(null);

// The paragraphs.

export async function showParagraphs() {
  const { isArticle, paragraphs: list } = await ask("article", asked());
  element("words").hidden = list.length === 0;
  // A card is a paragraph without words of its own.
  paragraphs.replaceChildren(...list.filter(({ text }) => text.trim() !== "").map((paragraph) => {
    const text = make("p", {});
    text.dataset.number = paragraph.number;
    let end = 0;
    for (const place of paragraph.marks) {
      if (place.start < end) continue;
      text.append(paragraph.text.slice(end, place.start));
      text.append(numberAt(place, paragraph));
      end = place.end;
    }
    text.append(paragraph.text.slice(end));
    return make("li", { value: paragraph.number }, text);
  }));
  element("words-note").textContent = isArticle
    ? "Mark words here, on the page or in the text. Underlined numbers are not claimed yet; choose one to claim it."
    : "Mark words here, on the page or in the text.";
}

function numberAt(place, paragraph) {
  const words = paragraph.text.slice(place.start, place.end);
  if (place.figure) return make("mark", { title: `claimed in ${place.figure}` }, words);
  const number = make("span", { className: "number", tabIndex: 0 }, words);
  number.setAttribute("role", "button");
  number.setAttribute("aria-label", `claim ${words}`);
  const claimIt = () => {
    mark({ paragraph: paragraph.number, words, start: place.start });
    attempt(claim);
  };
  number.addEventListener("click", () => document.getSelection().isCollapsed && claimIt());
  number.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    claimIt();
  });
  return number;
}

// What is selected within one paragraph that has a number.
function selectedIn(page) {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const [first, last] = [range.startContainer, range.endContainer].map((node) =>
    (node.nodeType === 1 ? node : node.parentElement)?.closest("[data-number], p[id^='p']"));
  if (!first || first !== last) return;
  const before = page.createRange();
  before.selectNodeContents(first);
  before.setEnd(range.startContainer, range.startOffset);
  const number = Number(first.dataset.number ?? first.id.slice(1));
  const words = range.toString();
  const lead = words.length - words.trimStart().length;
  if (words.trim() === "" || !Number.isInteger(number)) return;
  mark({ paragraph: number, words: words.trim(), start: before.toString().length + lead });
}

document.addEventListener("selectionchange", () => {
  const node = document.getSelection()?.anchorNode;
  if (node && paragraphs.contains(node)) selectedIn(document);
});
element("page").addEventListener("load", () => {
  const page = element("page").contentDocument;
  page?.addEventListener("selectionchange", () => selectedIn(page));
});
// In the field, by keyboard alone.
document.addEventListener("selectionchange", () => {
  if (document.activeElement !== source || current() === null) return;
  const { selectionStart: start, selectionEnd: end } = source;
  if (end > start) mark({ start, end, words: source.value.slice(start, end).trim() });
  else mark(null);
});

source.addEventListener("keydown", (event) => {
  if (!event.ctrlKey || event.key.toLowerCase() !== "m" || marked === null) return;
  event.preventDefault();
  element("marking").querySelector("button:not([hidden])").focus();
});

const question = () => {
  const { words, ...place } = marked;
  return { ...asked(), ...place, ...(place.paragraph ? { words } : {}) };
};

// What an answer says below a form: how words are read, relations, what is wrong, what will be written.
function outcome(answer) {
  const parts = [];
  if (answer.reading) parts.push(make("p", {}, make("strong", {}, "Read as: "), answer.reading));
  for (const problem of answer.problems) {
    const fix = problem.suggestion ? ` (${problem.suggestion})` : "";
    parts.push(make("p", { className: problem.severity }, problem.message + fix));
  }
  if (answer.relations?.length) {
    const rows = answer.relations.map(({ says, source: from, relation, reason }) => make("tr", {},
      make("td", {}, says), make("td", {}, from), make("td", {}, relation), make("td", {}, reason)));
    const head = ["Claim", "Source", "Relation", "Why"].map((word) => make("th", { scope: "col" }, word));
    parts.push(make("div", { className: "scrolled", tabIndex: 0, role: "region", ariaLabel: "Relations to the other claims" },
      make("table", {}, make("caption", {}, "How it relates to the figure’s other claims"),
        make("thead", {}, make("tr", {}, ...head)), make("tbody", {}, ...rows))));
  }
  parts.push(make("details", {}, make("summary", {}, "What is written"), make("pre", {}, answer.lines)));
  return parts;
}

async function done(answer, words) {
  await changedBy(answer);
  mark(null);
  await showParagraphs();
  return words;
}

// Claim these words.

async function claim() {
  const asking = question();
  const known = await ask("marks", asking);
  if (!known.isArticle) throw new Error("Only the words of an article can be claimed.");
  const choices = known.figures.map(({ id, title, unit }) => ({ value: id, label: `${title} (${unit})` }));
  choices.splice(known.likely, 0, { value: "", label: "A new figure…" });
  const { start, end, ...text } = asking;
  const place = { ...text, paragraph: known.paragraph, start: known.start ?? start };
  const request = (filled, save) => {
    const { words, figure, title, unit: ownUnit } = filled;
    return { ...place, words, figure, title, unit: ownUnit, values: stated(known.keys, filled), save };
  };
  showForm({
    title: `Claim “${known.words}”`,
    action: "Save the claim",
    fields: [
      { name: "words", label: "The words, as the source has them", value: known.words, isRequired: true,
        note: known.sentence },
      { name: "figure", label: "Figure", choices },
      { name: "title", label: "The new figure’s title: what is counted", isRequired: true },
      { name: "unit", label: "The new figure’s unit, in a word or two", isRequired: true },
      ...keyFields(known.keys),
    ],
    change: async (filled) => {
      setHidden("title", filled.figure !== undefined);
      setHidden("unit", filled.figure !== undefined);
      if (!filled.figure && !(filled.title && filled.unit)) return [];
      return outcome(await ask("claim", request(filled, false)));
    },
    submit: async (filled) => {
      const answer = await ask("claim", request(filled, true));
      await listFiles();
      return done(answer, `Claimed “${known.words}” in ${answer.written.join(", ")}.`);
    },
  });
}

// Name of …, and what else.

async function name() {
  const asking = question();
  const { words } = marked;
  const near = (title) => words.split(/\s+/).some((word) => word.length > 2 && title.includes(word)) ? 0 : 1;
  const entities = filesOf(["person", "topic", "event", "figure"])
    .sort((a, b) => near(a.title) - near(b.title) || a.title.localeCompare(b.title));
  const request = ({ entity, sense }, save) => ({ ...asking, entity, never: sense === "never", save });
  showForm({
    title: `“${words}” is a name of …`,
    action: "Save the name",
    fields: [
      { name: "entity", label: "Whose", choices: entities.map(({ id, title }) => ({ value: id, label: `${title} (${id})` })) },
      { name: "sense", label: "In which sense", choices: [
        { value: "name", label: "is a name of it" }, { value: "never", label: "holds its name, and is something else" },
      ] },
    ],
    change: async (filled) => (filled.entity ? outcome(await ask("name", request(filled, false))) : []),
    submit: async (filled) => done(await ask("name", request(filled, true)), `Saved the name “${words}”.`),
  });
}

async function cite() {
  const asking = question();
  const { words } = marked;
  const texts = filesOf(["note", "page", "person", "topic", "event", "figure"])
    .filter((file) => file.path.endsWith(".md"));
  const request = (filled, save) => ({ ...asking, in: filled.in, save });
  showForm({
    title: `Cite “${words}” in …`,
    action: "Add it at the end",
    fields: [{ name: "in", label: "Text", choices: texts.map(({ path, title }) => ({ value: path, label: title })) }],
    change: async (filled) => (filled.in ? outcome(await ask("cite", request(filled, false))) : []),
    submit: async (filled) => {
      await ask("cite", request(filled, true));
      await openFile(filled.in);
      return `Cited at the end of ${filled.in}.`;
    },
  });
}

async function ignore() {
  const asking = question();
  const { words } = marked;
  const request = ({ reason }, save) => ({ ...asking, reason, save });
  showForm({
    title: `“${words}” is not a claim`,
    action: "Ignore it",
    fields: [{ name: "reason", label: "Why, in a few words; readers see it", isRequired: true }],
    change: async (filled) => (filled.reason ? outcome(await ask("ignore", request(filled, false))) : []),
    submit: async (filled) => done(await ask("ignore", request(filled, true)), `Ignored “${words}”.`),
  });
}

for (const [id, work] of Object.entries({ claim, name, cite, ignore })) {
  element(id).addEventListener("click", () => attempt(work));
}
for (const kind of ["person", "topic", "event"]) {
  element(`new-${kind}`).addEventListener("click", () =>
    attempt(() => newDocument(kind, { title: marked.words, staysHere: true })));
}
// A press on a button must not take the selection away.
element("marking").addEventListener("mousedown", (event) => event.preventDefault());

// From the worklist: the place of a number, as if it had been marked.
export function markPlace(start, end) {
  mark({ start, end, words: source.value.slice(start, end) });
  return attempt(claim);
}
