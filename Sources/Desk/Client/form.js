// One dialog for all that is filled in: its fields are made anew each time.
import { element, make, say } from "./ask.js";
import { optionsOf } from "./desk.js";

const dialog = element("dialog");
const form = element("fields");
let onSubmit = null;
let onChange = null;
let timer = 0;

// Shows a form. A field has a name and label, and may have a value, choices ({value, label}), a note,
// and be required, long, or a list (a line for each); one with fields of its own is a record, or a list of
// them. `change` is asked whenever something has changed
// and answers with what the form says below its fields; `submit` does what it is for.
export function showForm({ title, action, fields, change, submit }) {
  element("dialog-title").textContent = title;
  element("do").textContent = action;
  element("do").hidden = submit === undefined;
  element("outcome").replaceChildren();
  form.replaceChildren(...fields.map((field) => row(field)));
  onSubmit = submit;
  onChange = change;
  if (!dialog.open) dialog.showModal();
  form.querySelector("input, select, textarea")?.focus();
  changed();
}

export function closeForm() {
  dialog.close();
}

function row(field, path = "") {
  const name = path + field.name;
  if (field.fields) return field.isList ? records(field, name) : record(field, name);
  const id = `field-${name}`;
  const control = field.choices
    ? make("select", {}, ...field.choices.map(({ value, label }) => make("option", { value }, label)))
    : make(field.isLong || field.isList ? "textarea" : "input", field.isList ? { rows: 2 } : {});
  Object.assign(control, { id, name, required: field.isRequired ?? false });
  if (field.value !== undefined) control.value = field.value;
  if (field.options) control.setAttribute("list", field.options);
  const label = make("label", { htmlFor: id }, field.label ?? field.name);
  const made = make("p", { className: "field-row" }, label, control);
  if (field.note) {
    control.setAttribute("aria-describedby", `${id}-note`);
    made.append(make("small", { id: `${id}-note` }, field.note));
  }
  return made;
}

const noteOf = (field) => (field.note ? [make("small", {}, field.note)] : []);

// A record that few documents have is folded.
function record(field, name) {
  return make("details", { className: "field-row" }, make("summary", {}, field.label ?? field.name),
    ...noteOf(field), ...field.fields.map((own) => row({ ...own, isRequired: false }, `${name}/`)));
}

// As many records as are asked for.
function records(field, name) {
  const list = make("div", {});
  const label = field.label ?? field.name;
  let count = 0;
  const addOne = () => {
    count += 1;
    const title = `${label}, ${count}`;
    const remove = make("button", { type: "button", ariaLabel: `Remove ${title}` }, "Remove");
    const made = make("fieldset", {}, make("legend", {}, title),
      ...field.fields.map((own) => row(own, `${name}/${count}/`)), remove);
    remove.addEventListener("click", () => {
      made.remove();
      add.focus();
      form.dispatchEvent(new Event("input"));
    });
    list.append(made);
    return made;
  };
  const add = make("button", { type: "button", ariaLabel: `Add to ${label}` }, "Add");
  add.addEventListener("click", () => addOne().querySelector("input, select, textarea").focus());
  if (field.isRequired) addOne();
  return make("div", { className: "field-row", role: "group", ariaLabel: label },
    make("span", { ariaHidden: "true" }, label), ...noteOf(field), list, add);
}

// Fields of declared keys, and what a form with them states.

const prefix = "key-";

export const fieldOf = (key) => ({
  ...key,
  label: key.name,
  note: key.isList && !key.fields ? `${key.doc}; a line for each` : key.doc,
  choices: key.choices && !key.isList
    ? [{ value: "", label: "not stated" }, ...key.choices.map((value) => ({ value, label: value }))]
    : undefined,
  options: key.kinds && !key.isList ? optionsOf(key.kinds) : undefined,
  fields: key.fields?.map(fieldOf),
});

export const keyFields = (keys) => keys.map((key) => ({ ...fieldOf(key), name: prefix + key.name }));

export function stated(keys, filled, start = prefix) {
  const found = {};
  for (const { name, isList, fields } of keys) {
    const path = start + name;
    if (!fields) {
      if (filled[path]) found[name] = isList ? filled[path].split("\n") : filled[path];
    } else if (isList) {
      const places = Object.keys(filled).filter((own) => own.startsWith(`${path}/`))
        .map((own) => own.slice(path.length + 1).split("/")[0]);
      found[name] = [...new Set(places)].map((place) => stated(fields, filled, `${path}/${place}/`));
    } else found[name] = stated(fields, filled, `${path}/`);
  }
  return found;
}

// What the fields hold, by name; blank ones are left out.
export function values() {
  const found = {};
  for (const control of form.elements) {
    if (control.name && control.value.trim() !== "") found[control.name] = control.value.trim();
  }
  return found;
}

export function setHidden(name, isHidden) {
  const control = form.elements[name];
  control.parentElement.hidden = isHidden;
  control.disabled = isHidden;
}

async function changed() {
  if (!onChange) return;
  const now = onChange;
  try {
    const outcome = await now(values());
    if (now === onChange && dialog.open) element("outcome").replaceChildren(...[outcome ?? []].flat());
  } catch (error) {
    if (now === onChange) element("outcome").replaceChildren(make("p", { className: "error" }, error.message));
  }
}

form.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(changed, 150);
});
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  element("do").disabled = true;
  try {
    const words = await onSubmit(values());
    dialog.close();
    if (words) say(words);
  } catch (error) {
    element("outcome").replaceChildren(make("p", { className: "error", role: "alert" }, error.message));
  }
  element("do").disabled = false;
});
element("cancel").addEventListener("click", closeForm);
