"""A built site served on this machine, and Chromium to look at it (Debian's chromium and
chromium-driver, Selenium from PyPI)."""

import http.server
import importlib.util
import pathlib
import re
import shutil
import threading

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'"
)


def missing():
    """What is not installed here, or nothing."""
    programs = [name for name in ("chromium", "chromedriver") if not shutil.which(name)]
    modules = [
        name for name in ("selenium", "axe_playwright_python") if not importlib.util.find_spec(name)
    ]
    return programs + modules


def site_path(folder):
    """The path that the site's own address has, which its 404 page relies on."""
    front = (pathlib.Path(folder) / "index.html").read_text()
    return re.search(r'rel="canonical" href="https?://[^/"]+(/[^"]*)"', front)[1]


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder below a path of its own, under the policy that the pages are made for."""

    def translate_path(self, path):
        prefix = self.server.prefix
        return super().translate_path("/" + path[len(prefix):]) if path.startswith(prefix) else ""

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def send_error(self, code, message=None, explain=None):
        body = (self.server.folder / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


class Server:
    """`with Server(folder, "/a/path/") as address:`"""

    def __init__(self, folder, prefix):
        folder = pathlib.Path(folder).resolve()

        def handler(*arguments):
            return Handler(*arguments, directory=str(folder))

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.server.prefix = prefix
        self.server.folder = folder

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return f"http://localhost:{self.server.server_address[1]}{self.server.prefix}"

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


class Browser:
    """One window without a screen."""

    def __init__(self):
        from selenium import webdriver

        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium")
        for argument in ("headless=new", "no-sandbox", "disable-dev-shm-usage", "hide-scrollbars"):
            options.add_argument(f"--{argument}")
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        service = webdriver.ChromeService(shutil.which("chromedriver"))
        self.driver = webdriver.Chrome(options, service)
        self.driver.set_page_load_timeout(30)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def command(self, name, **parameters):
        """One command of the Chrome DevTools Protocol."""
        return self.driver.execute_cdp_cmd(name, parameters)

    def resize(self, width, height=900, mobile=False):
        self.command(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
            mobile=mobile)

    def theme(self, scheme, media=""):
        feature = {"name": "prefers-color-scheme", "value": scheme}
        self.command("Emulation.setEmulatedMedia", media=media, features=[feature])

    def scripts(self, on):
        self.command("Emulation.setScriptExecutionDisabled", value=not on)

    def open(self, address):
        self.driver.get(address)

    def value(self, expression):
        return self.driver.execute_script(f"return ({expression})")

    def complaints(self):
        """What was reported on the console since it was last asked: errors, violations, warnings."""
        return [f"{entry['level']}: {entry['message']}" for entry in self.driver.get_log("browser")]
