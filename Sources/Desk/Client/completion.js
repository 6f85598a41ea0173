// What can be written at the caret: offered after `[[` and `[@`, and on Ctrl+Space.
import { ask, attempt, element, make, say } from "./ask.js";
import { asked, follow } from "./desk.js";

const source = element("source");
const list = element("choices");
let items = [];
let chosen = 0;

export function stopCompleting() {
  items = [];
  list.hidden = true;
  list.replaceChildren();
  source.removeAttribute("aria-activedescendant");
}

async function offer() {
  const text = source.value;
  const at = source.selectionStart;
  const found = (await ask("complete", { ...asked(), at })).items;
  if (text !== source.value || at !== source.selectionStart) return;
  items = found;
  chosen = 0;
  if (items.length === 0) return stopCompleting();
  show();
}

function show() {
  list.hidden = false;
  list.replaceChildren(...items.map((item, index) => {
    const option = make("div", { id: `choice-${index}`, role: "option" }, item.label,
      make("small", {}, item.detail));
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", String(index === chosen));
    option.addEventListener("mousedown", (event) => {
      event.preventDefault();
      chosen = index;
      take();
    });
    return option;
  }));
  source.setAttribute("aria-activedescendant", `choice-${chosen}`);
  list.children[chosen].scrollIntoView({ block: "nearest" });
  say(`${items.length} completions: ${items[chosen].label}`);
}

function take() {
  const { start, end, text } = items[chosen];
  stopCompleting();
  write(start, end, text);
}

// Text in the place of another, as if it were typed, so that it can be undone.
export function write(start, end, text) {
  source.focus();
  source.setSelectionRange(start, end);
  if (!document.execCommand("insertText", false, text)) {
    source.setRangeText(text, start, end, "end");
    follow();
  }
}

// Takes a key of the field, where it is meant for the list.
export function complete(event) {
  if (event.key === " " && event.ctrlKey) {
    event.preventDefault();
    attempt(offer);
  }
  if (list.hidden) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    chosen = (chosen + step + items.length) % items.length;
    show();
  } else if (event.key === "Enter") take();
  else if (event.key === "Escape") stopCompleting();
  else return;
  event.preventDefault();
}

source.addEventListener("input", () => {
  const before = source.value.slice(0, source.selectionStart).split("\n").at(-1);
  const isOpen = /\[\[[^\]]*$|\[@[^\]]*$/.test(before);
  if (isOpen) attempt(offer);
  else stopCompleting();
});
source.addEventListener("blur", stopCompleting);
