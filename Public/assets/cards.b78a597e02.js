// Shows what a link leads to while it is pointed at, focused or pressed for long; Escape dismisses
// it. Without this script the link is followed to see the same. The cards come in shards, each a
// script that calls dossierCards once, so that they load from a disk too; a large one is split again.
(() => {
  'use strict'
  const root = new URL('../', document.currentScript.src)
  const pages = /^(?:articles|events|figures|notes|people|topics)\/[a-z0-9-]+\.html$/
  const cards = new Map()
  const shards = new Map()
  const splits = new Map()
  const delay = {mouse: 300, focus: 500, touch: 500, leave: 250}
  let shown, wanted, timer

  const card = document.createElement('div')
  card.id = 'dossier-card'
  card.className = 'link-card'
  card.setAttribute('role', 'tooltip')

  window.dossierCards = (shard, data) => {
    if (typeof data === 'number') splits.set(shard, data)
    else for (const path of Object.keys(data)) cards.set(path, data[path])
  }

  // The page that a link leads to, from the root; nothing for this page and what has no card.
  function pathOf(link) {
    const path = link.href.split(/[?#]/)[0]
    if (!path.startsWith(root.href) || path === location.href.split(/[?#]/)[0]) return
    const rest = path.slice(root.href.length)
    if (pages.test(rest) && !link.closest('.site-header')) return rest
  }

  // FNV-1a, as the build has it.
  function hashOf(path) {
    let hash = 0x811c9dc5
    for (let i = 0; i < path.length; i++) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193)
    return hash >>> 0
  }

  async function loadCard(path) {
    const hash = hashOf(path)
    const shard = hash % 256
    await load(shard)
    if (splits.has(shard)) await load(`${shard}-${(hash >>> 8) % splits.get(shard)}`)
  }

  function load(shard) {
    if (!shards.has(shard)) {
      shards.set(shard, new Promise(done => {
        const script = document.createElement('script')
        script.src = new URL(`cards/${shard}.js`, root)
        script.onload = script.onerror = done
        document.head.append(script)
      }))
    }
    return shards.get(shard)
  }

  // Words with what of them is in another language than the card.
  function put(element, text) {
    for (const stretch of [text].flat()) {
      if (typeof stretch === 'string') element.append(stretch)
      else {
        const part = document.createElement('bdi')
        const [words, lang, dir] = stretch
        Object.assign(part, {lang, dir, textContent: words})
        element.append(part)
      }
    }
    return element
  }

  function line(name, text) {
    const element = document.createElement('p')
    element.className = name
    return put(element, text)
  }

  function fill([title, about, summary, claims, dispute, lang, dir]) {
    if (lang) Object.assign(card, {lang, dir})
    card.replaceChildren(line('about', about), line('name', title))
    if (dispute) card.append(line('dispute', dispute))
    for (let i = 0; i < claims.length; i += 2) {
      const claim = line('claim', '')
      claim.append(put(document.createElement('q'), claims[i]), ' ')
      put(claim, claims[i + 1])
      card.append(claim)
    }
    if (summary && !claims.length) card.append(line('summary', summary))
  }

  // Below the part of the link that was pointed at, or above it where there is more room.
  function place(link, x) {
    const boxes = [...link.getClientRects()]
    const box = boxes.find(each => x >= each.left && x <= each.right) || boxes[0]
    const width = document.documentElement.clientWidth
    const left = Math.max(8, Math.min(box.left, width - card.offsetWidth - 8))
    const below = box.bottom + card.offsetHeight + 8 < innerHeight || box.top < card.offsetHeight
    card.style.left = `${left + scrollX}px`
    card.style.top = `${(below ? box.bottom + 4 : box.top - card.offsetHeight - 4) + scrollY}px`
  }

  async function show(link, path, x) {
    await loadCard(path)
    // The search may have taken the link away meanwhile.
    if (wanted !== link || !link.isConnected || !cards.has(path)) return
    hide()
    wanted = shown = link
    fill(cards.get(path))
    document.body.append(card)
    place(link, x)
    link.setAttribute('aria-describedby', card.id)
    if (link.title) {
      link.dataset.title = link.title
      link.removeAttribute('title')
    }
  }

  function hide() {
    clearTimeout(timer)
    wanted = undefined
    if (!shown) return
    shown.removeAttribute('aria-describedby')
    if (shown.dataset.title) {
      shown.title = shown.dataset.title
      delete shown.dataset.title
    }
    shown = undefined
    card.remove()
  }

  function soon(link, wait, x) {
    if (!link || link === shown) return
    const path = pathOf(link)
    if (!path) return
    clearTimeout(timer)
    wanted = link
    timer = setTimeout(show, wait, link, path, x)
  }

  function later() {
    clearTimeout(timer)
    wanted = shown
    timer = setTimeout(hide, delay.leave)
  }

  const linkAt = event => event.target instanceof Element && event.target.closest('a[href]')

  addEventListener('pointerover', event => {
    if (event.pointerType !== 'mouse') return
    if (card.contains(event.target) || (shown && linkAt(event) === shown)) clearTimeout(timer)
    else if (linkAt(event) && pathOf(linkAt(event))) soon(linkAt(event), delay.mouse, event.clientX)
    else if (shown || wanted) later()
  })
  addEventListener('focusin', event => {
    if (event.target.matches('a[href]:focus-visible')) soon(event.target, delay.focus)
  })
  addEventListener('focusout', () => shown && later())
  addEventListener('keydown', event => {
    if (event.key === 'Escape') hide()
  })
  addEventListener('pointerdown', event => {
    if (card.contains(event.target)) return
    hide()
    if (event.pointerType === 'touch') soon(linkAt(event), delay.touch, event.clientX)
  })
  for (const end of ['pointerup', 'pointercancel']) {
    addEventListener(end, event => {
      if (event.pointerType === 'touch' && wanted !== shown) hide()
    })
  }
  // The finger that was held down asked for the card, not for the browser's menu.
  addEventListener('contextmenu', event => {
    if (shown && linkAt(event) === shown && event.pointerType === 'touch') event.preventDefault()
  })
  addEventListener('click', event => {
    if (linkAt(event) !== shown) hide()
  })
})()
