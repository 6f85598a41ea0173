// One dialog for all that is filled in: its fields are made anew each time.
import { element, make, say } from "./ask.js";

const dialog = element("dialog");
const form = element("fields");
let onSubmit = null;
let onChange = null;
let timer = 0;

// Shows a form. A field has a name and label, and may have a value, choices ({value, label}), a note,
// and be required, long, or a list (a line for each). `change` is asked whenever something has changed
// and answers with what the form says below its fields; `submit` does what it is for.
export function showForm({ title, action, fields, change, submit }) {
  element("dialog-title").textContent = title;
  element("do").textContent = action;
  element("do").hidden = submit === undefined;
  element("outcome").replaceChildren();
  form.replaceChildren(...fields.map(row));
  onSubmit = submit;
  onChange = change;
  if (!dialog.open) dialog.showModal();
  form.querySelector("input, select, textarea")?.focus();
  changed();
}

export function closeForm() {
  dialog.close();
}

function row(field) {
  const id = `field-${field.name}`;
  const control = field.choices
    ? make("select", {}, ...field.choices.map(({ value, label }) => make("option", { value }, label)))
    : make(field.isLong || field.isList ? "textarea" : "input", field.isList ? { rows: 2 } : {});
  Object.assign(control, { id, name: field.name, required: field.isRequired ?? false });
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
