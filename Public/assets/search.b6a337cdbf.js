"use strict";
// The search page: finds pages in an index of segments, each a script that calls
// dossierSearch(name, value). What words are, and what counts how much, is decided where the index
// is made; this script reads queries by the same rules.
(() => {
  // Loading

  const segments = new Map();
  const root = new URL("../", document.currentScript.src);

  const segment = (name) => {
    if (!segments.has(name)) {
      const entry = {};
      entry.value = new Promise((resolve, reject) => Object.assign(entry, { resolve, reject }));
      segments.set(name, entry);
    }
    return segments.get(name);
  };

  window.dossierSearch = (name, value) => segment(name).resolve(value);

  const load = (name, digest) => {
    const entry = segment(name);
    if (!entry.isAsked) {
      entry.isAsked = true;
      const script = document.createElement("script");
      script.src = new URL(`search/${name}.${digest}.js`, root).href;
      script.onerror = entry.reject;
      document.head.append(script);
    }
    return entry.value;
  };

  const digest = (all, index) => all.slice(index * 8, index * 8 + 8);

  // Words

  const isDigit = (text) => text !== undefined && /^[0-9]/.test(text);

  // Signs within numbers: what may be between thousands alone, and what else.
  const numberSpaces = " \u00A0\u2007\u2009\u202F";
  const numberSigns = `,.\uFF0C\uFF0E\u066C\u066B${numberSpaces}`;

  // What a sign after a digit is, if more digits come after it: nothing between thousands, else a point;
  // undefined where it is outside the number.
  const numberSign = (number, characters, index) => {
    const sign = characters[index];
    if (!isDigit(number.text.at(-1)) || !numberSigns.includes(sign)) return undefined;
    const rest = characters.slice(index + 1, index + 40).join("");
    const count = [.../^\p{Nd}*/u.exec(rest)[0]].length;
    if (count === 0) return undefined;
    const isGroup = (count === 3 && (number.isGrouped || /^[1-9][0-9]{0,2}$/.test(number.text)))
      || (/[,\uFF0C]/.test(sign) && /^[0-9]+$/.test(number.text) && /^([0-9]{2},)+\p{Nd}{3}(?!\p{Nd})/u.test(rest));
    number.isGrouped ||= isGroup;
    if (isGroup || sign === "\u066C") return "";
    return numberSpaces.includes(sign) ? undefined : ".";
  };

  // The value of a digit of any script: there are ten in a row.
  const digitValue = (digit) => {
    let place = 0;
    while (place < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(digit.codePointAt(0) - place - 1))) place += 1;
    return String(place);
  };

  const undoubled = (text) =>
    text.length > 2 && text.at(-1) === text.at(-2) && !/[lsz]$/.test(text) ? text.slice(0, -1) : text;

  // A word in Arabic letters without its article, what is written as one with it, and its endings.
  const articles = ["ال", "بال", "كال", "فال", "لل"];
  const pronouns = ["هاي", "ها", "هم", "نا", "ه", "ي"];
  const endings = ["ان", "ون", "ين", "ات", "يه", "ه", "ي", "ت"];
  const isArabic = (word) => /^[\u0620-\u06D5]/.test(word);

  const arabicStem = (word) => {
    let text = word.length > 3 && word.startsWith("و") ? word.slice(1) : word;
    const article = articles.find((start) => text.startsWith(start) && text.length - start.length > 1);
    text = text.slice(article?.length ?? 0);
    for (const list of [pronouns, endings]) {
      const ending = list.find((end) =>
        text.endsWith(end) && text.length - end.length >= (list === endings && /^[اوي]ن$/.test(end) ? 4 : 3));
      text = text.slice(0, text.length - (ending?.length ?? 0));
    }
    return text;
  };

  const stem = (word) => {
    if (isArabic(word)) return arabicStem(word);
    if (!/^[a-z]{4,}$/.test(word)) return word;
    let text = word;
    if (text.length > 4 && text.endsWith("ies")) text = `${text.slice(0, -3)}y`;
    else if (/s$/.test(text) && !/(ss|us|is)$/.test(text)) text = text.slice(0, -1);
    if (text.length > 5 && /[aeiouy].*ing$/.test(text)) text = undoubled(text.slice(0, -3));
    else if (text.length > 4 && /[aeiouy].*ed$/.test(text) && !text.endsWith("eed")) {
      text = undoubled(text.slice(0, -2));
    }
    if (text.length > 3 && text.endsWith("e")) text = text.slice(0, -1);
    if (text.length > 3 && text.endsWith("y")) text = `${text.slice(0, -1)}i`;
    return text;
  };

  // What a character is within a word: letters, nothing (""), or no part of one (undefined).
  const read = (character, word, next, letters) => {
    if (/^[0-9A-Za-z]$/.test(character)) return character.toLowerCase();
    if (/^['\u2019\u02BC\u00AD\u200C\u200D\u2060\uFEFF]$/.test(character)) return "";
    if (character === ".") return /^[a-z]$/.test(word) && /^[A-Za-z]/.test(next ?? "") ? "" : undefined;
    if (character < "\x80") return undefined;
    if (/^\p{M}$/u.test(character)) return "";
    if (!/^[\p{L}\p{N}]$/u.test(character)) return undefined;
    return [...character.toLowerCase()].map((small) => {
      if (/^\p{M}$/u.test(small)) return "";
      if (Object.hasOwn(letters, small)) return letters[small];
      if (/^[\u0621\u0640]$/.test(small)) return "";
      return small.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\p{Nd}/gu, digitValue);
    }).join("");
  };

  // A letter of a script that is written without spaces between words: Han, kana, bopomofo, Thai,
  // Lao, Myanmar, Khmer and their like.
  const isUnspaced = (character) =>
    /^[\u0E01-\u0EDF\u1000-\u109F\u1780-\u17DD\u1950-\u19DF\u1A20-\u1AAD\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3041-\u312F\u31A0-\u31BF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uA9E0-\uA9FE\uAA60-\uAADF\uF900-\uFAFF\uFF66-\uFF9F\u{1B000}-\u{1B16F}\u{20000}-\u{3FFFF}]$/u
      .test(character) && /^[\p{L}\p{N}]$/u.test(character);

  // The words of a text, each with its position.
  const words = (text, letters) => {
    const found = [];
    const characters = [...text];
    let word = "";
    let start = 0;
    let place = 0;
    let before;
    let isGrouped = false;
    const finish = () => {
      if (word) found.push({ word: stem(word), start, end: place });
      word = "";
      before = undefined;
      isGrouped = false;
    };
    for (let index = 0; index < characters.length; index += 1) {
      const character = characters[index];
      if (isUnspaced(character)) {
        const last = word ? undefined : before;
        finish();
        const end = place + character.length;
        if (last) found.push({ word: last.character + character, start: last.start, end });
        found.push({ word: character, start: place, end });
        before = { character, start: place };
        place = end;
        continue;
      }
      const isPossessive = /^['\u2019]$/.test(character) && /^s$/i.test(characters[index + 1] ?? "")
        && !/^[0-9A-Za-z]/.test(characters[index + 2] ?? "");
      const number = { text: word, isGrouped };
      const sign = numberSign(number, characters, index);
      isGrouped = number.isGrouped;
      const part = isPossessive ? undefined : sign ?? read(character, word, characters[index + 1], letters);
      if (part === undefined) finish();
      else if (part && !word) start = place;
      if (part) before = undefined;
      word += part ?? "";
      place += character.length;
      if (isPossessive) {
        index += 1;
        place += 1;
      }
    }
    finish();
    return found;
  };

  // Finding

  // How many single changes lead from one word to another; 3 where there are more than 2.
  const distance = (a, b) => {
    if (Math.abs(a.length - b.length) > 2) return 3;
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= b.length; j += 1) {
        const change = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
        next.push(Math.min(change, row[j] + 1, next[j - 1] + 1));
      }
      row = next;
    }
    return Math.min(row[b.length], 3);
  };

  // As many segments as a group knows.
  const groupSize = 64;

  // Of some groups or segments in order, the last that starts no later than a word.
  const placeOf = (word, starts) => {
    let place = 0;
    while (place + 1 < starts.length && starts[place + 1] <= word) place += 1;
    return place;
  };

  const wordGroup = (number, list) => load(`wg${number}`, digest(list.wordDigests, number));

  // The number of the segment that would hold a word.
  const segmentOf = async (word, list) => {
    const group = placeOf(word, list.words);
    return group * groupSize + placeOf(word, (await wordGroup(group, list)).words);
  };

  const wordSegment = async (number, list) => {
    const group = await wordGroup(Math.floor(number / groupSize), list);
    return load(`w${number}`, digest(group.digests, number % groupSize));
  };

  // A word of Arabic with one of the particles that are written as one with it, and without.
  const otherForms = (word) =>
    isArabic(word)
      ? [..."بلفك"].map((letter) => letter + word).concat(/^[بلفك]..../.test(word) ? [word.slice(1)] : [])
      : [];

  // The words of the index that a query's word may mean, each with how surely it does: itself, those
  // that it begins, its other forms, or else those that are spelled almost so.
  const meanings = async (word, list) => {
    if (list.words.length === 0) return [];
    const first = await segmentOf(word, list);
    const lines = await wordSegment(first, list);
    const isNumber = /[0-9]/.test(word);
    const found = [];
    for (let index = 0; index < lines.length; index += 2) {
      if (lines[index] === word) found.push({ word, line: lines[index + 1], factor: 1 });
      else if (!isNumber && word.length > 2 && lines[index].startsWith(word) && found.length < 20) {
        found.push({ word: lines[index], line: lines[index + 1], factor: 0.4 });
      }
    }
    for (const form of otherForms(word)) {
      const others = await wordSegment(await segmentOf(form, list), list);
      const index = others.indexOf(form);
      if (index >= 0) found.push({ word: form, line: others[index + 1], factor: 0.5 });
    }
    if (found.length > 0 || isNumber || word.length < 4) return found;
    const allowed = word.length > 6 ? 2 : 1;
    const from = await segmentOf(word.slice(0, Math.max(3, word.length - 3)), list);
    const places = new Set([first, Math.max(from, first - 1), Math.min(first + 1, list.wordSegments - 1)]);
    for (const place of places) {
      const near = await wordSegment(place, list);
      for (let index = 0; index < near.length; index += 2) {
        const steps = near[index].slice(0, 2) === word.slice(0, 2) ? distance(word, near[index]) : 3;
        if (steps <= allowed) found.push({ word: near[index], line: near[index + 1], factor: 0.5 / steps });
      }
      if (found.length > 0) break;
    }
    return found;
  };

  // The documents of a word, with what it counts in each: by its weight there, and by its rareness.
  const documents = (line, factor, list) => {
    const [, count, places] = /^(?:(\d+)\*)?(.*)$/.exec(line);
    const found = [];
    let document = 0;
    for (const [, weight, step] of places.matchAll(/([A-Z])([0-9a-z]*)/g)) {
      document += step ? parseInt(step, 36) : 0;
      found.push([document, weight.charCodeAt(0) - 64]);
    }
    const rareness = Math.log(1 + list.documents / (Number(count) || found.length));
    return found.map(([number, weight]) => [number, weight * rareness * factor]);
  };

  // A query's words, phrases and what they are called in the list; common words count in phrases only.
  // A phrase is between the quotation marks of any language: "…", “…”, „…“, «…», 「…」.
  const parse = (query, list) => {
    const text = query.normalize("NFC");
    const phrases = [...text.matchAll(/["\u00AB\u00BB\u201C-\u201E\u300C-\u300F]([^"\u00AB\u00BB\u201C-\u201E\u300C-\u300F]+)["\u00AB\u00BB\u201C-\u201E\u300C-\u300F]/g)]
      .map(([, phrase]) => words(phrase, list.letters).map(({ word }) => word))
      .filter((phrase) => phrase.length > 1);
    const all = [...new Set(words(text, list.letters).map(({ word }) => word))];
    return { phrases, words: all.filter((word) => !list.common.includes(word)) };
  };

  // The numbers of the documents that have words of the query, the best first: those that have all
  // of them before those that lack some.
  const rank = async (wanted, list) => {
    const scores = new Map();
    const marked = new Set();
    const all = await Promise.all(wanted.map((word) => meanings(word, list)));
    for (const [place, found] of all.entries()) {
      const best = new Map();
      for (const { word, line, factor } of found) {
        marked.add(word);
        for (const [number, score] of documents(line, factor, list)) {
          best.set(number, Math.max(best.get(number) ?? 0, score));
        }
      }
      for (const [number, score] of best) {
        const known = scores.get(number) ?? { score: 0, places: new Set() };
        known.places.add(place);
        known.score += score;
        scores.set(number, known);
      }
    }
    const ranked = [...scores].map(([number, { score, places }]) => [number, score * places.size ** 3]);
    ranked.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return { numbers: ranked.map(([number]) => number), marked };
  };

  // Which of some segments or groups holds a number, and which it is there; each holds as many as its count.
  const countOff = (number, counts) => {
    let place = 0;
    let rest = number;
    while (rest >= counts[place]) {
      rest -= counts[place];
      place += 1;
    }
    return [place, rest];
  };

  // A document as its segment has it.
  const fetchDocument = async (number, list) => {
    const [groupPlace, inGroup] = countOff(number, list.counts);
    const group = await load(`dg${groupPlace}`, digest(list.documentDigests, groupPlace));
    const [place, inSegment] = countOff(inGroup, group.counts);
    const all = await load(`d${groupPlace * groupSize + place}`, digest(group.digests, place));
    const [path, title, kind, summary, passages, language] = all[inSegment];
    const sentences = passages.flatMap(([anchor, ...texts]) => texts.map((text) => ({ anchor, text })));
    return { path, title, kind, language, sentences: summary ? [{ anchor: "", text: summary }, ...sentences] : sentences };
  };

  const holds = (all, phrase) =>
    all.some((_, start) => phrase.every((word, index) => all[start + index] === word));

  // The passage to show: one that has the phrases, and the most words of the query.
  const bestPassage = (document, phrases, marked, list) => {
    let best;
    for (const sentence of document.sentences) {
      const all = words(sentence.text, list.letters).map(({ word }) => word);
      const count = new Set(all.filter((word) => marked.has(word))).size
        + phrases.filter((phrase) => holds(all, phrase)).length * 10;
      if (!best || count > best.count) best = { ...sentence, count };
    }
    return best;
  };

  // Calls `show` with each page found, the best first, until it returns false; gives how many there
  // may be.
  const find = async (query, show) => {
    const list = await segment("list").value;
    const { phrases, words: wanted } = parse(query, list);
    const { numbers, marked } = await rank(wanted.length ? wanted : phrases.flat(), list);
    for (const number of numbers) {
      const document = await fetchDocument(number, list);
      const texts = [document.title, ...document.sentences.map(({ text }) => text)];
      const has = (phrase) => texts.some((text) => holds(words(text, list.letters).map(({ word }) => word), phrase));
      if (!phrases.every(has)) continue;
      const passage = bestPassage(document, phrases, marked, list);
      const isMarked = (text) => words(text, list.letters).filter(({ word }) => marked.has(word));
      if (show({ ...document, passage, isMarked }) === false) break;
    }
    return numbers.length;
  };
  window.dossierSearch.find = find;
  window.dossierSearch.words = (text, letters) => words(text, letters).map(({ word }) => word);

  // Showing

  const place = document.getElementById("part-found");
  const input = document.querySelector("form[role=search] input[name=q]");
  if (!place || !input) return;

  // What the page's catalogue says, in the plural form for a number.
  const phrases = JSON.parse(place.dataset.words);
  const phrase = (name, count) => {
    const language = document.documentElement.lang;
    const form = count === undefined ? "other" : new Intl.PluralRules(language).select(count);
    const words = phrases[name][form] ?? phrases[name].other;
    return words.replace("{count}", () => new Intl.NumberFormat(language).format(count));
  };

  const element = (name, content, properties = {}) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...[content].flat());
    return made;
  };

  // Marks that overlap, as neighbouring characters of a script without spaces do, as one.
  const joined = (marks) => {
    const all = [];
    for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
      const last = all.at(-1);
      if (last && start < last.end) last.end = Math.max(last.end, end);
      else all.push({ start, end });
    }
    return all;
  };

  const withMarks = (text, marks) => {
    const parts = [];
    let end = 0;
    for (const mark of joined(marks)) {
      parts.push(text.slice(end, mark.start), element("mark", text.slice(mark.start, mark.end)));
      end = mark.end;
    }
    return [...parts, text.slice(end)];
  };

  const result = ({ path, title, kind, language, passage, isMarked }) => {
    const url = new URL(passage?.anchor ? `${path}#${passage.anchor}` : path, root).href;
    const isForeign = language && language !== document.documentElement.lang;
    const foreign = isForeign ? { lang: language, dir: "auto" } : {};
    const name = [element("a", title, { href: url, ...foreign }), " ", element("span", phrases.kinds[kind] ?? kind, { className: "kind" })];
    const parts = [element("p", name, { className: "name" })];
    if (passage) {
      parts.push(element("p", withMarks(passage.text, isMarked(passage.text)), { className: "summary", ...foreign }));
    }
    return element("li", parts, { className: `entry ${kind}` });
  };

  const status = element("p", []);
  status.setAttribute("role", "status");
  const results = element("ol", [], { className: "entries" });
  const more = element("button", [], { type: "button", hidden: true });
  place.replaceChildren(status, results, more);

  let turn = 0;
  const search = async (query, limit) => {
    turn += 1;
    const own = turn;
    const entries = [];
    if (!query.trim()) {
      status.textContent = "";
      results.replaceChildren();
      more.hidden = true;
      return;
    }
    let isCut = false;
    try {
      await find(query, (found) => {
        if (own !== turn) return false;
        isCut = entries.length >= limit;
        if (isCut) return false;
        entries.push(result(found));
        if (entries.length === 1) results.replaceChildren(entries[0]);
        else results.append(entries.at(-1));
        return true;
      });
    } catch {
      if (own === turn) status.textContent = phrase("index_failed");
      return;
    }
    if (own !== turn) return;
    results.replaceChildren(...entries);
    more.hidden = !isCut;
    more.textContent = isCut ? phrase("more") : "";
    more.onclick = () => search(query, limit + 20);
    const name = entries.length === 0 ? "nothing_found" : isCut ? "first_found" : "found";
    status.textContent = phrase(name, entries.length);
  };

  const remember = (query) => {
    const url = new URL(location.href);
    if (query.trim()) url.searchParams.set("q", query);
    else url.searchParams.delete("q");
    // Some browsers allow no such change to a page from a disk.
    try {
      history.replaceState(null, "", url);
    } catch {}
  };

  let timer;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      remember(input.value);
      search(input.value, 10);
    }, 120);
  });
  input.form.addEventListener("submit", (event) => {
    event.preventDefault();
    remember(input.value);
    search(input.value, 10);
  });

  // From the field down into the results and back; "/" leads to the field.
  document.addEventListener("keydown", (event) => {
    const links = [...results.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    const isTyping = document.activeElement === input;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && (isTyping || at >= 0)) {
      const next = at + step;
      if (next >= links.length || (isTyping && step < 0)) return;
      event.preventDefault();
      (next < 0 ? input : links[next]).focus();
    } else if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });

  input.value = new URLSearchParams(location.search).get("q") ?? "";
  if (input.value) search(input.value, 10);
  else input.focus();
})();
