"""The search as a reader uses it: from any page, by keyboard, over HTTP and from a disk."""

from urllib.parse import quote

from link_cards import until
from selenium.webdriver import ActionChains, Keys

FIELD = "form[role=search] input[name=q]"
FOUND = "(document.querySelector('#part-found li a')?.textContent ?? '')"
FOUND_PAGES = "[...document.querySelectorAll('#part-found li a')].map(link => link.href.split('#')[0])"
NOTHING = "JSON.parse(document.querySelector('#part-found').dataset.words).nothing_found.other"
STATUS = "(document.querySelector('#part-found [role=status]')?.textContent ?? '')"
FOCUSED = "document.activeElement === document.querySelectorAll('#part-found li a')[{}]"


def errors(browser, address):
    """Looks for the first name of the list from A to Z."""
    browser.resize(1280)
    driver = browser.driver
    browser.open(address + "names.html")
    name = browser.value("document.querySelector('.names a').textContent")
    page = browser.value("document.querySelector('.names a').href")
    browser.open(address + "index.html")
    driver.find_element("css selector", FIELD).send_keys(name + Keys.ENTER)
    if not until(browser, f"location.href.includes('search.html?q=') && {FOUND} !== ''", True):
        yield f"{address}: the form on the front page finds nothing for '{name}'"
        return
    if browser.value("document.querySelector('#part-found li a').href").split("#")[0] != page:
        yield f"{address}: '{name}' is not the first page found for it"
    if not until(browser, f"{STATUS} !== ''", True):
        yield f"{address}: the search does not say how much it has found"

    keys = ActionChains(driver, duration=10)
    keys.send_keys("/").perform()
    if browser.value(f"document.activeElement.matches('{FIELD}')") is not True:
        yield f"{address}: '/' does not lead to the field"
    keys.send_keys(Keys.ARROW_DOWN).perform()
    if browser.value(FOCUSED.format(0)) is not True:
        yield f"{address}: the arrow does not lead into the results"
    keys.send_keys(Keys.ARROW_UP).perform()
    if browser.value(f"document.activeElement.matches('{FIELD}')") is not True:
        yield f"{address}: the arrow does not lead back to the field"

    field = driver.find_element("css selector", FIELD)
    field.clear()
    field.send_keys('"no page has such a phrase"')
    if not until(browser, f"{FOUND} === '' && {STATUS} === {NOTHING}", True):
        yield f"{address}: a phrase that no page has is found"
    if not until(browser, "new URLSearchParams(location.search).get('q').includes('no page has')", True):
        yield f"{address}: the address does not follow the query"
    yield from browser.complaints()


def missed(browser, address, queries):
    """The queries of a file whose first three pages have none of the wanted ones."""
    for line in queries.read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        query, wanted = (part.strip() for part in line.split("=>"))
        browser.open(f"{address}search.html?q={quote(query)}")
        until(browser, f"{STATUS} !== ''", True)
        found = browser.value(FOUND_PAGES)[:3]
        if not any(address + page in found for page in wanted.split()):
            yield f"{address}: '{query}' finds {found}, not {wanted}"
