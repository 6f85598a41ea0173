// Asks the server, with the token that the printed address carried. It stays in this tab: a fragment is
// never sent, and storage of a session is no other tab's.

const memory = "dossier-token";

if (location.hash.length > 1) {
  sessionStorage.setItem(memory, location.hash.slice(1));
  history.replaceState(null, "", location.pathname);
}

export const token = sessionStorage.getItem(memory) ?? "";

// What the server answers; an error has its words for the editor.
export async function ask(work, asked = {}) {
  let response;
  try {
    response = await fetch("/.dossier/desk/do/" + work, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Dossier-Token": token },
      body: JSON.stringify(asked),
    });
  } catch {
    throw new Error("the desk has stopped: nothing is saved until 'dossier edit' runs again");
  }
  const isJSON = response.headers.get("Content-Type") === "application/json";
  const answer = isJSON ? await response.json() : { failure: (await response.text()).trim() };
  if (!response.ok) throw new Error(answer.failure);
  return answer;
}

export const element = (id) => document.getElementById(id);

export function say(words) {
  element("status").textContent = words;
}

// Does something that may fail, and says why it did.
export async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    say(error.message);
  }
}

// An element with its properties and children.
export function make(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
