// What is wrong and what could still be done, worked by the same actions.
import { ask, attempt, element, make, say } from "./ask.js";
import { asked, changedBy, current, openFile, select } from "./desk.js";
import { markPlace, showParagraphs } from "./marks.js";

export async function showWorklist() {
  const { tasks } = await ask("worklist");
  element("task-count").textContent = tasks.length === 0 ? "Nothing to do" : `${tasks.length} to do`;
  element("tasks").replaceChildren(...tasks.map((task) => {
    const item = make("li", { className: task.severity ?? "task" });
    const go = make("button", { type: "button" }, `${task.path}${task.line ? `:${task.line}` : ""}: ${task.message}`);
    go.addEventListener("click", () => attempt(() => work(task)));
    item.append(go);
    if (task.suggestion) item.append(make("p", { className: "remark" }, task.suggestion));
    return item;
  }));
  element("worklist").hidden = false;
  element("task-count").focus();
}

async function work(task) {
  if (current()?.path !== task.path) await openFile(task.path);
  select(task.start, task.end);
  await showFixes(task, element("done-by"));
  if (task.id === "unclaimed-number") markPlace(task.start, task.end);
}

// The buttons of what can be done about something that is reported of the open text.
export async function showFixes(problem, place) {
  const { start, message } = problem;
  const { fixes } = await ask("fixes", { ...asked(), start, message });
  place.replaceChildren(...fixes.map((title) => {
    const button = make("button", { type: "button" }, title);
    button.addEventListener("click", () => attempt(async () => {
      await changedBy(await ask("fixes", { ...asked(), start, message, take: title }));
      place.replaceChildren();
      say(`Done: ${title}.`);
      if (!element("worklist").hidden) await showWorklist();
      else await showParagraphs();
    }));
    return button;
  }));
  return fixes.length;
}

element("work").addEventListener("click", () => attempt(showWorklist));
element("close-worklist").addEventListener("click", () => (element("worklist").hidden = true));
