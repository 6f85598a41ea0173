"""What links show before they are followed, by mouse, keyboard and finger."""

import time

from selenium.webdriver import ActionChains, Keys

CARD = "document.querySelector('.link-card')?.textContent ?? ''"
DESCRIBED = "document.activeElement.getAttribute('aria-describedby') ?? ''"


def until(browser, expression, wanted, seconds=5):
    """Whether an expression comes to be as wanted."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if bool(browser.value(expression)) == wanted:
            return True
    return False


def errors(browser, address, page, link, words):
    """Goes through all ways to a card: `link` is a selector on `page`, `words` are on its card."""
    browser.resize(1280)
    browser.open(address + page)
    driver = browser.driver
    target = driver.find_element("css selector", link)
    driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", target)
    mouse = ActionChains(driver, duration=50)

    mouse.move_to_element(target).perform()
    if not until(browser, CARD, True) or words not in browser.value(CARD):
        yield f"{page}: pointing at '{link}' shows no card with '{words}'"
        return
    mouse.move_to_element(driver.find_element("css selector", ".link-card")).perform()
    if until(browser, CARD, False, seconds=1):
        yield f"{page}: the card goes while the pointer is on it"
    mouse.w3c_actions.pointer_action.move_to_location(2, 2)
    mouse.perform()
    if not until(browser, CARD, False):
        yield f"{page}: the card stays when the pointer leaves it"

    driver.execute_script("arguments[0].focus({focusVisible: true})", target)
    if not until(browser, CARD, True) or browser.value(DESCRIBED) != "dossier-card":
        yield f"{page}: a link in focus shows no card that describes it"
    mouse.send_keys(Keys.ESCAPE).perform()
    if browser.value(CARD):
        yield f"{page}: Escape does not dismiss the card"
    if browser.value("document.activeElement.matches('a')") is not True:
        yield f"{page}: Escape takes the focus away"

    box = target.rect
    y = box["y"] - browser.value("scrollY") + box["height"] / 2
    point = {"x": box["x"] + 5, "y": y}
    browser.command("Input.dispatchTouchEvent", type="touchStart", touchPoints=[point])
    if not until(browser, CARD, True):
        yield f"{page}: a long press shows no card"
    browser.command("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])
    yield from browser.complaints()
