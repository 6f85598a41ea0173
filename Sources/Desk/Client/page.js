// The page beside the text: loaded once, then changed where its bytes have changed.
import { element } from "./ask.js";

const frame = element("page");
let shown = null;

export async function showPage(path, html) {
  if (shown !== path) {
    shown = path;
    const isLoaded = new Promise((done) => frame.addEventListener("load", done, { once: true }));
    frame.src = "/" + path;
    await isLoaded;
    frame.dispatchEvent(new Event("page"));
  }
  if (html === undefined || shown !== path) return;
  const next = new DOMParser().parseFromString(html, "text/html");
  const page = frame.contentDocument;
  page.title = next.title;
  change(page.body, next.body);
}

// Makes one element equal another, and leaves what is equal in its place.
function change(old, next) {
  if (old.isEqualNode(next)) return;
  for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of next.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  const olds = [...old.childNodes].filter((node) => node.nodeName !== "SCRIPT");
  const nexts = [...next.childNodes].filter((node) => node.nodeName !== "SCRIPT");
  let start = 0;
  while (start < olds.length && start < nexts.length && olds[start].isEqualNode(nexts[start])) start++;
  let end = 0;
  const most = Math.min(olds.length, nexts.length) - start;
  while (end < most && olds.at(-1 - end).isEqualNode(nexts.at(-1 - end))) end++;
  const gone = olds.slice(start, olds.length - end);
  const come = nexts.slice(start, nexts.length - end);
  const isSame = gone.length === come.length
    && gone.every((node, index) => node.nodeType === 1 && node.nodeName === come[index].nodeName);
  if (isSame) return gone.forEach((node, index) => change(node, come[index]));
  const place = olds[olds.length - end] ?? null;
  for (const node of come) old.insertBefore(old.ownerDocument.importNode(node, true), place);
  for (const node of gone) node.remove();
}
