"""Pages of other origins, open in the browser that shows the desk: they can neither read nor write anything."""

import hashlib
import http.server
import socket
import threading
import time
import urllib.parse
import urllib.request

HOSTILE = """<!DOCTYPE html><title>Elsewhere</title><script>
const desk = "%s", work = desk + "/.dossier/desk/do/"
const body = JSON.stringify({path: "Content/notes/what-the-bridge-cost.md", text: "hostile", digest: "%s"})
const found = []
const report = (words) => found.push(words)
const wait = (time) => new Promise((done) => setTimeout(done, time))
const token = {"Content-Type": "application/json", "Dossier-Token": "%s"}

async function read() {
  const own = ["/index.html", "/.dossier/desk", "/search.html", "/assets/search.js", "/feed.xml", "/data/claims.json",
    "/.dossier/worklist", "/.dossier/events?page=index.html"]
  for (const address of [...own.map((path) => desk + path), work + "files"]) {
    for (const mode of ["cors", "no-cors", "same-origin"]) {
      try {
        const answer = await fetch(address, {mode, credentials: "include"})
        if ((await answer.text()).length > 0) report("read " + address)
      } catch {}
    }
  }
}

async function ask() {
  for (const to of [work, "/bounce?" + work]) {
    for (const headers of [token, {"Content-Type": "text/plain"}, {"Content-Type": "application/x-www-form-urlencoded"}, {}]) {
      for (const mode of ["cors", "no-cors"]) {
        for (const name of ["save", "files", "open", "create", "import"]) {
          try {
            const answer = await fetch(to + name, {method: "POST", mode, headers, body, credentials: "include", keepalive: true})
            if ((await answer.text()).length > 0) report("asked " + name)
          } catch {}
        }
      }
    }
  }
  navigator.sendBeacon(work + "save", new Blob([body], {type: "text/plain"}))
}

async function post() {
  for (const enctype of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
    for (const method of ["post", "get"]) {
      const form = document.createElement("form")
      Object.assign(form, {action: work + "save", method, enctype, target: "frame"})
      const field = document.createElement("input")
      Object.assign(field, {name: body.slice(0, -1) + ', "x": "', value: '"}'})
      form.append(field)
      document.body.append(form)
      form.submit()
      await wait(100)
    }
  }
}

async function frame() {
  for (const path of ["/.dossier/desk", "/index.html", "/.dossier/desk#" + token["Dossier-Token"]]) {
    for (const name of ["iframe", "object", "embed"]) {
      const frame = document.createElement(name)
      Object.assign(frame, {name: "frame", [name === "object" ? "data" : "src"]: desk + path})
      document.body.append(frame)
      await Promise.race([wait(1000), new Promise((done) => { frame.onload = frame.onerror = done })])
      try { if (frame.contentDocument?.body.textContent) report("framed " + path) } catch {}
      try { if (frame.contentWindow?.length > 0) report("counted the frames of " + path) } catch {}
    }
  }
}

async function load() {
  const paths = [["img", "src", "/favicon.ico"], ["img", "src", "/assets/icon.svg"], ["script", "src", "/.dossier/desk/desk.js"],
    ["script", "src", "/assets/search.js"], ["script", "src", "/data/claims.json"], ["script", "src", "/.dossier/desk/do/files"],
    ["link", "href", "/assets/style.css"], ["link", "href", "/.dossier/desk/desk.css"], ["video", "src", "/index.html"],
    ["audio", "src", "/data/claims.json"]]
  for (const [name, key, path] of paths) {
    const element = document.createElement(name)
    if (name === "link") element.rel = "stylesheet"
    element[key] = desk + path
    document.body.append(element)
    await Promise.race([wait(3000),
      new Promise((done) => { element.onerror = done; element.onload = element.onloadeddata = () => { report("loaded " + path); done() } })])
  }
  try { await import(desk + "/.dossier/desk/ask.js"); report("imported a module") } catch {}
  try { new Worker(desk + "/.dossier/desk/ask.js"); report("made a worker") } catch {}
  const events = new EventSource(desk + "/.dossier/events?page=index.html")
  await Promise.race([wait(3000), new Promise((done) => { events.onerror = done; events.onmessage = () => { report("heard"); done() } })])
  events.close()
  const socket = new WebSocket(desk.replace("http", "ws") + "/.dossier/events?page=index.html")
  await Promise.race([wait(3000), new Promise((done) => { socket.onerror = done; socket.onopen = () => { report("a socket"); done() } })])
}

async function run() {
  for (const attempt of [read, ask, frame, post, load]) {
    await fetch("/at?" + attempt.name)
    await attempt()
  }
  await wait(300)
  return found.join(", ")
}
addEventListener("load", async () => {
  const words = await run().catch((error) => "failed, " + error)
  fetch("/done?" + encodeURIComponent(words))
})
</script><body></body>"""


class Elsewhere:
    """A page served on another port; below `/bounce` requests are sent on to the desk, with what they bring."""

    def __init__(self, page):
        self.seen = seen = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def answer(self):
                seen.append((self.path, dict(self.headers)))
                bounced = self.path.startswith("/bounce?")
                self.send_response(307 if bounced else 200)
                if bounced:
                    self.send_header("Location", self.path.removeprefix("/bounce?"))
                    self.send_header("Access-Control-Allow-Origin", "*")
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", str(0 if bounced else len(page)))
                self.end_headers()
                if not bounced:
                    self.wfile.write(page)

            do_GET = do_POST = answer

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.port = self.server.server_address[1]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


def contents(desk):
    return {path: path.read_bytes() for path in sorted((desk.site / "Content").rglob("*")) if path.is_file()}


def hostile(desk):
    """A page on another port, open in the same browser, that even knows the token."""
    before = contents(desk)
    note = desk.site / "Content/notes/what-the-bridge-cost.md"
    origin, token = desk.address.split("/.dossier/desk#")
    digest = hashlib.blake2b(note.read_bytes(), digest_size=32).hexdigest()
    desk.window.driver.execute_cdp_cmd("Browser.grantPermissions", {"permissions": []})
    with Elsewhere((HOSTILE % (origin, digest, token)).encode()) as elsewhere:
        port = elsewhere.port
        for host in ("localhost", "127.0.0.1"):
            desk.window.driver.switch_to.new_window("tab")
            desk.window.open(f"http://{host}:{port}/")
            end = time.monotonic() + 120
            # The driver itself may wait for the windows that the page opens: the page reports to its own server.
            while not (done := [path for path, _ in elsewhere.seen if path.startswith("/done?")]):
                assert time.monotonic() < end, f"the hostile page never ends: {[path for path, _ in elsewhere.seen]}"
                time.sleep(0.05)
            elsewhere.seen.clear()
            if found := urllib.parse.unquote(done[0].removeprefix("/done?")):
                desk.errors.append(f"a page of {host} on another port {found}")
    if contents(desk) != before:
        desk.errors.append("a page on another port has written")


def rebound(desk):
    """A name of another site that leads to this machine (DNS rebinding): its page would be of one origin with the desk, were it
    answered."""
    before = contents(desk)
    origin, token = desk.address.split("/.dossier/desk#")
    port = int(origin.rsplit(":", 1)[1])
    for path in ("/index.html", "/.dossier/desk", "/.dossier/desk/desk.js"):
        with urllib.request.urlopen(origin + path) as answer:
            # A page that opens this one in a window gets no hold of it, and one that is opened by it learns nothing of it.
            for name, value in (("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
                                ("Referrer-Policy", "no-referrer"), ("X-Content-Type-Options", "nosniff")):
                if answer.headers[name] != value:
                    desk.errors.append(f"{path} has {name}: {answer.headers[name]}")
    for host in ("evil.example", f"localhost.evil.example:{port}", f"127.0.0.1.evil.example:{port}", "", "localhost:1@evil.example",
                 f"[::1].evil.example:{port}", "0.0.0.0", f"0x7f.1:{port}", f"2130706433:{port}"):
        for method, path in (("GET", "/index.html"), ("GET", "/.dossier/desk"), ("POST", "/.dossier/desk/do/files")):
            body = "{}" if method == "POST" else ""
            request = (f"{method} {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nSec-Fetch-Site: same-origin\r\n"
                       f"Content-Type: application/json\r\nDossier-Token: {token}\r\nContent-Length: {len(body)}\r\n"
                       f"Connection: close\r\n\r\n{body}")
            with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
                connection.sendall(request.encode())
                answer = b""
                while more := connection.recv(65536):
                    answer += more
            if answer.split()[1] not in (b"421", b"400") or b"<body" in answer or b"Content/" in answer:
                desk.errors.append(f"{method} {path} of '{host}' is answered: {answer[:80]}")
    if contents(desk) != before:
        desk.errors.append("a page of a rebound name has written")


def leak(desk):
    """A link to another site, followed from the page beside its text: the other site doesn't learn where its reader comes from."""
    path = "Content/notes/what-the-bridge-cost.md"
    with Elsewhere(b"<title>Elsewhere</title><script>document.title += opener ? ' has an opener' : ' is alone'</script>") as elsewhere:
        note = desk.site / path
        note.write_text(note.read_text() + f"\nSee [elsewhere](http://localhost:{elsewhere.port}/linked).\n")
        desk.hands.open("What the bridge cost")
        desk.title_is(path)
        link = "document.getElementById('page').contentDocument?.querySelector('a[href$=\"/linked\"]')"
        desk.wait(link)
        tabs = set(desk.window.driver.window_handles)
        desk.run(f"{link}.click()")
        end = time.monotonic() + 20
        while not any(path == "/linked" for path, _ in elsewhere.seen):
            assert time.monotonic() < end, "the link leads nowhere"
            time.sleep(0.05)
        own = f"http://localhost:{elsewhere.port}/"
        for path, headers in elsewhere.seen:
            # A page of the other site may name itself, as it does where the browser asks for its icon.
            if headers.get("Referer", "").startswith(own):
                del headers["Referer"]
            if leaked := {"Referer", "Cookie", "Dossier-Token"} & set(headers):
                desk.errors.append(f"{path} was asked for with {leaked}")
        (tab,) = set(desk.window.driver.window_handles) - tabs
        desk.window.driver.switch_to.window(tab)
        if "alone" not in desk.window.driver.title:
            desk.errors.append(f"a page that the desk has opened {desk.window.driver.title}")


def slow(desk):
    """Requests that never end, of the desk's own page and of strangers, keep nobody else waiting."""
    origin, token = desk.address.split("/.dossier/desk#")
    port = int(origin.rsplit(":", 1)[1])
    head = (f"POST /.dossier/desk/do/files HTTP/1.1\r\nHost: localhost:{port}\r\nOrigin: {origin}\r\nSec-Fetch-Site: same-origin\r\n"
            f"Content-Type: application/json\r\nContent-Length: %d\r\nDossier-Token: %s\r\n")
    waiting = []
    for place in range(60):
        connection = socket.create_connection(("127.0.0.1", port), timeout=10)
        text = [head % (30 << 20, token) + "\r\n{", head % (30 << 20, "wrong") + "\r\n{", "POST /.dossier/desk/do/fi"][place % 3]
        connection.sendall(text.encode())
        waiting.append(connection)
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall((head % (2, token) + "Connection: close\r\n\r\n{}").encode())
        answer = b""
        while more := connection.recv(65536):
            answer += more
    if not answer.startswith(b"HTTP/1.1 200"):
        desk.errors.append(f"beside requests that never end, another is answered: {answer[:80]}")
    for connection in waiting:
        connection.close()
