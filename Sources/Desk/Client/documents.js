// New documents, from forms made of their keys; and articles from pages that are dropped or pasted.
import { ask, attempt, element, say } from "./ask.js";
import { follow, listFiles, openFile } from "./desk.js";
import { keyFields, showForm, stated } from "./form.js";

const kinds = ["note", "person", "topic", "event", "figure", "article", "page"];

export async function newDocument(kind, { title = "", staysHere = false } = {}) {
  const { fields } = await ask("form", { kind });
  const isName = (name) => name === "title" || name === "name";
  const own = fields.find((field) => isName(field.name));
  const others = fields.filter((field) => field !== own);
  const today = new Date().toLocaleDateString("sv");
  showForm({
    title: `A new ${kind}`,
    action: "Make it",
    fields: [
      { name: "title", label: own.name, note: own.doc, value: title, isRequired: true },
      { name: "slug", label: "slug", note: "the file’s name; made from the title where it is blank" },
      ...keyFields(others).map((field) =>
        field.label === "date" && kind === "note" ? { ...field, value: today } : field),
      { name: "body", label: "Text", isLong: true },
    ],
    submit: async (filled) => {
      const { path } = await ask("create", {
        kind, title: filled.title, slug: filled.slug, body: filled.body, values: stated(others, filled),
      });
      await listFiles();
      if (staysHere) follow();
      else await openFile(path);
      return `Made ${path}.`;
    },
  });
}

element("new").addEventListener("click", () =>
  showForm({
    title: "A new document",
    action: "Go on",
    fields: [{ name: "kind", label: "Kind", choices: kinds.map((value) => ({ value, label: value })),
      note: "An article is easier to import, and a figure to begin with a claim: mark its words." }],
    submit: ({ kind }) => {
      setTimeout(() => attempt(() => newDocument(kind)));
    },
  }));

// Import.

async function importFile(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let signs = "";
  for (let at = 0; at < bytes.length; at += 8192) signs += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return imported({ name: file.name, bytes: signs });
}

async function imported(asking) {
  const answer = await ask("import", asking);
  await listFiles();
  await openFile(answer.path);
  const notes = answer.problems.length ? ` ${answer.problems.join("; ")}.` : "";
  say(`Imported ${answer.path}: ${answer.passages} passages, ${answer.removed} lines left out.${notes}`);
}

element("import").addEventListener("click", () =>
  showForm({
    title: "Import an article",
    action: "Import",
    fields: [
      { name: "text", label: "Its text, pasted", isLong: true, isRequired: true,
        note: "Or close this, and drop a saved page anywhere on the desk, or choose it with “Choose a file”." },
      { name: "slug", label: "slug", note: "the file’s name; made from the title where it is blank" },
      { name: "publisher", label: "publisher", note: "who published it" },
    ],
    submit: async ({ text, slug, publisher }) => {
      await imported({ name: "pasted.txt", text, slug, publisher });
    },
  }));

element("file").addEventListener("change", (event) => {
  const [file] = event.target.files;
  if (file) attempt(() => importFile(file));
  event.target.value = "";
});
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  event.preventDefault();
  for (const file of event.dataTransfer.files) attempt(() => importFile(file));
});
