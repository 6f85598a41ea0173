// Keeps an open page on the latest build. The server says what is so (a state); this compares it
// with what the page shows: new bytes reload the page, new styles or images are exchanged in place,
// diagnostics are shown over it until they are gone.
(() => {
  "use strict";
  const script = document.currentScript;
  const shown = { ...script.dataset, diagnostics: "" };
  const memory = "dossier-preview:" + location.pathname;

  // Place and disclosures, kept over a reload.

  function disclosures() {
    const counts = {};
    return [...document.querySelectorAll("details")].map((element) => {
      const name = element.id || (element.querySelector("summary")?.textContent ?? "");
      counts[name] = (counts[name] ?? 0) + 1;
      return { element, key: name + "\n" + counts[name] };
    });
  }

  function remember() {
    // The last anchor above the window's top: text that comes or goes before it moves nothing.
    let near = null;
    for (const element of document.querySelectorAll("[id]")) {
      const top = element.getBoundingClientRect().top;
      if (top <= 0 && (near === null || top >= near.top)) near = { id: element.id, top };
    }
    const open = disclosures().map(({ element, key }) => [key, element.open]);
    sessionStorage.setItem(memory, JSON.stringify({ x: scrollX, y: scrollY, near, open }));
  }

  function restore() {
    const kept = JSON.parse(sessionStorage.getItem(memory));
    sessionStorage.removeItem(memory);
    if (kept === null) return;
    const open = new Map(kept.open);
    for (const { element, key } of disclosures()) {
      if (open.has(key)) element.open = open.get(key);
    }
    const place = () => {
      const near = kept.near && document.getElementById(kept.near.id);
      const top = near
        ? scrollY + near.getBoundingClientRect().top - kept.near.top
        : kept.y;
      scrollTo({ left: kept.x, top, behavior: "instant" });
    };
    place();
    addEventListener("load", place);
  }

  let isReloading = false;

  function reload() {
    isReloading = true;
    disconnect();
    remember();
    location.reload();
  }

  // Styles and images, exchanged in place.

  // "/a/assets/style.0123456789.css" is the asset "/a/assets/style.css".
  const plainName = (path) => path.replace(/\.[0-9a-f]{10}(\.css)$/, "$1");

  function exchange(link, url) {
    const fresh = link.cloneNode();
    fresh.href = url;
    fresh.addEventListener("load", () => link.remove());
    fresh.addEventListener("error", () => reload());
    link.after(fresh);
  }

  function exchangeStyles(styles) {
    for (const link of document.querySelectorAll('link[rel~="stylesheet"]')) {
      const url = new URL(link.href);
      const name = plainName(url.pathname);
      const next = styles.find((style) => name.endsWith("/" + plainName(style)));
      if (next === undefined) continue;
      const base = name.slice(0, name.length - plainName(next).length);
      if (url.pathname !== base + next) exchange(link, base + next);
    }
  }

  function withVersion(address, version) {
    const url = new URL(address, location.href);
    if (url.origin !== location.origin) return address;
    url.searchParams.set("preview", version);
    return url.href;
  }

  function exchangeFiles(version) {
    for (const link of document.querySelectorAll('link[rel~="stylesheet"]')) {
      const path = new URL(link.href).pathname;
      if (plainName(path) === path) exchange(link, withVersion(link.href, version));
    }
    for (const element of document.querySelectorAll("img[src], source[src], video[src], audio[src]")) {
      element.src = withVersion(element.src, version);
    }
  }

  // Diagnostics, in a tree of their own that the page's styles do not reach.

  const host = document.createElement("dossier-preview");
  const root = host.attachShadow({ mode: "open" });
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = new URL("preview.css", script.src).href;
  const notice = document.createElement("p");
  notice.className = "notice";
  notice.setAttribute("role", "status");
  notice.textContent = "The preview has stopped: this page may be out of date.";
  notice.hidden = true;
  const panel = document.createElement("details");
  panel.className = "panel";
  panel.hidden = true;
  const summary = document.createElement("summary");
  const list = document.createElement("div");
  list.setAttribute("role", "alert");
  const worklist = document.createElement("p");
  worklist.className = "worklist";
  worklist.innerHTML = '<a href="/.dossier/worklist">What is still to be done</a>';
  panel.append(summary, list, worklist);
  root.append(style, notice, panel);

  function put(html) {
    if (shown.page === "") {
      // The page is nothing but its diagnostics.
      const own = document.querySelector("section");
      if (own) own.outerHTML = html;
      return;
    }
    list.innerHTML = html;
    const hasErrors = list.querySelector(".errors") !== null;
    summary.textContent = list.querySelector("h2")?.textContent ?? "";
    panel.open = hasErrors;
    panel.hidden = shown.diagnostics === "";
    panel.classList.toggle("has-errors", hasErrors);
  }

  async function showDiagnostics(digest) {
    if (digest === shown.diagnostics) return;
    shown.diagnostics = digest;
    if (digest === "") return put("");
    const response = await fetch("/.dossier/diagnostics", { cache: "no-cache" });
    const html = await response.text();
    if (digest === shown.diagnostics) put(html);
  }

  addEventListener("keydown", (event) => {
    if (event.key === "Escape") panel.open = false;
  });

  // States.

  function take(state) {
    if (state.page !== shown.page) {
      if (state.text !== shown.text || state.page === "") return reload();
      exchangeStyles(state.styles);
      shown.page = state.page;
    }
    if (state.files !== shown.files) {
      exchangeFiles(state.files);
      shown.files = state.files;
    }
    showDiagnostics(state.diagnostics);
  }

  let source = null;

  function connect() {
    if (source !== null || document.hidden) return;
    source = new EventSource("/.dossier/events?page=" + encodeURIComponent(shown.path));
    source.onmessage = (event) => take(JSON.parse(event.data));
    source.onopen = () => (notice.hidden = true);
    source.onerror = () => {
      notice.hidden = false;
      if (source?.readyState !== EventSource.CLOSED) return;
      source = null;
      setTimeout(connect, 1000);
    };
  }

  function disconnect() {
    source?.close();
    source = null;
  }

  document.documentElement.append(host);
  restore();
  connect();
  // A browser grants a site six connections: pages that nobody sees give theirs back, and catch up
  // when they are seen again.
  document.addEventListener("visibilitychange", () => (document.hidden ? disconnect() : connect()));
  addEventListener("pagehide", () => {
    // The browser's own place would be that of the old text.
    history.scrollRestoration = isReloading ? "manual" : "auto";
    disconnect();
  });
  addEventListener("pageshow", connect);
})();
