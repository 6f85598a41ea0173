extension DiagnosticID {
  /// The rule behind it, with an example.
  package var explanation: Explanation {
    switch self {
    case .invalidUTF8:
      Explanation(
        "Every text is UTF-8. Bytes that are none are never guessed at: open the file in your "
          + "editor and save it with the encoding UTF-8, or give a capture to `dossier import`.")
    case .mergeConflict:
      Explanation(
        "git leaves both versions in a file that it can't merge, between lines of seven signs. "
          + "Keep one version and remove these lines.",
        Explanation.body(
          "<<<<<<< ours\nA short walk.\n=======\nA long walk.\n>>>>>>> theirs", "A long walk."))
    case .unreadableFile:
      Explanation(
        "What lies in `Content/` and `Templates/` is a file or a folder with a name in UTF-8, "
          + "without control characters. A link that leads to nothing, back to its own folder, into "
          + "`Public/` or out of the briefing's folder is neither, nor is a pipe, a socket or a "
          + "device.")
    case .unportableName:
      Explanation(
        "A briefing and what it publishes are copied to other systems. Windows holds no name with "
          + "one of `<>:\"|?*\\` or with a dot or space at its end, nor one of its devices, such "
          + "as `CON` and `aux.txt`.",
        .place(
          wrong: "Content/notes/aux.md", right: "Content/notes/the-aux.md",
          text: "---\ntitle: A walk\ndate: 2021-06-01\n---\n"))
    case .misplacedFile:
      Explanation(
        "A file's folder says what it is and its name is its slug, so each kind has its folder and "
          + "its endings. Images lie next to the texts that show them; files that are copied as "
          + "they are lie in `Content/static/`.",
        .place(
          wrong: "Content/peple/ada-berg.md", right: "Content/people/ada-berg.md",
          text: "---\nname: Ada Berg\n---\n"))
    case .invalidSlug:
      Explanation(
        "A slug is lower-case letters, digits and single hyphens: it stands in addresses.",
        Explanation.keys(
          "title: A walk\ndate: 2021-06-01\nredirect_from: Long Walk",
          "title: A walk\ndate: 2021-06-01\nredirect_from: long-walk"))
    case .unclosedFrontMatter:
      Explanation(
        "Front matter stands between two lines of three hyphens, above the text. "
          + "Without the second, all of the file would be keys.",
        .text(
          path: "Content/notes/a-walk.md",
          wrong: "---\ntitle: A walk\ndate: 2021-06-01\n\nA long walk.\n",
          right: "---\ntitle: A walk\ndate: 2021-06-01\n---\n\nA long walk.\n"))
    case .missingFrontMatter:
      Explanation(
        "A file starts with its keys, between two lines of three hyphens; nothing "
          + "stands above them.",
        .text(
          path: "Content/notes/a-walk.md", wrong: "A long walk.\n",
          right: "---\ntitle: A walk\ndate: 2021-06-01\n---\nA long walk.\n"))
    case .invalidYAML:
      Explanation(
        "Front matter and `site.yml` are YAML: `key: value` lines with a space behind "
          + "the colon, set in with spaces, each key once. A value with a colon and a "
          + "space in it, or that starts with a sign, stands in straight quotation marks.",
        Explanation.keys(
          "title: A walk: the bridge\ndate: 2021-06-01",
          "title: \"A walk: the bridge\"\ndate: 2021-06-01"))
    case .yamlAlias:
      Explanation(
        "YAML's anchors (`&`) and aliases (`*`) are not taken, so that a file means "
          + "what it says where it says it. A value that merely starts with such a sign "
          + "stands in quotation marks.",
        Explanation.keys(
          "title: *A walk*\ndate: 2021-06-01", "title: \"*A walk*\"\ndate: 2021-06-01"))
    case .unknownKey:
      Explanation(
        "Each kind has its keys, and any other is an error, since a mistyped key "
          + "would else be lost in silence. Keys of your own go under `extra`.",
        Explanation.keys("titel: A walk\ndate: 2021-06-01", "title: A walk\ndate: 2021-06-01"))
    case .missingKey:
      Explanation(
        "Some keys are needed, and a list that is needed has a member. The message "
          + "names the key and what it is for.",
        Explanation.keys("title: A walk", "title: A walk\ndate: 2021-06-01"))
    case .wrongType:
      Explanation(
        "A key takes a certain sort of value: one text, a list, a whole number, true "
          + "or false, or keys of its own.",
        Explanation.keys(
          "title: A walk\ndate: 2021-06-01\ndraft: no",
          "title: A walk\ndate: 2021-06-01\ndraft: false"))
    case .unknownChoice:
      Explanation(
        "The key takes one of a few words, which the message lists.",
        .text(
          path: "Content/topics/lamps.md", wrong: "---\nname: Lamps\ntype: place name\n---\n",
          right: "---\nname: Lamps\ntype: place\n---\n"))
    case .invalidDate:
      Explanation(
        "Dates are written as ISO 8601-2 has them: `2021`, `2021-06`, `2021-06-01`, "
          + "from one to another `2021-06-01/2021-06-03`, open `../2021` and `2021/..`, "
          + "`~` for about, `?` for uncertain.",
        Explanation.keys("title: A walk\ndate: 1 June 2021", "title: A walk\ndate: 2021-06-01"))
    case .invalidURL:
      Explanation(
        "An address is absolute and starts with `https://` or `http://`.",
        .text(
          path: "Content/articles/herald.md",
          wrong: "---\ntitle: Lamps\ndate: 2021\nurl: herald.example/lamps\n---\nOne lamp.\n",
          right:
            "---\ntitle: Lamps\ndate: 2021\nurl: https://herald.example/lamps\n---\nOne lamp.\n"))
    case .curlyQuotes:
      Explanation(
        "YAML's quotation marks are straight. Curly ones are part of the value, and "
          + "readers see them.",
        Explanation.keys("title: “A walk”\ndate: 2021-06-01", "title: \"A walk\"\ndate: 2021-06-01")
      )
    case .placeholder:
      Explanation(
        "A new file holds `…` where a value is yet to be written. Write it, or remove "
          + "the key.",
        Explanation.keys(
          "title: A walk\ndate: 2021-06-01\nauthor: …",
          "title: A walk\ndate: 2021-06-01\nauthor: A. Editor"))
    case .cutValue: .cutValue
    case .invalidLanguage: .invalidLanguage
    case .invalidAuthority: .invalidAuthority
    case .futureDate: .futureDate
    case .overdue: .overdue
    case .rawHTML:
      Explanation(
        "HTML in a text is left out of the page: Markdown says what a passage is, "
          + "templates say how it looks. It is told once a paragraph.",
        Explanation.body("A <b>long</b> walk.", "A **long** walk."))
    case .malformedMark:
      Explanation(
        "A reference is closed by `]]`, an embed too, and a citation names a source "
          + "and `para. N`, `paras. N–M` or nothing. Where no mark is meant, write a "
          + "backslash before it.",
        Explanation.body("See [[Mara Olsen and go on.", "See [[Mara Olsen]] and go on."))
    case .foreignMark, .malformedLink, .controlCharacter, .mainHeading: explanationOfLeftovers
    case .surplusCell:
      Explanation(
        "A row of a table has at most as many cells as the table has columns; what "
          + "stands behind them would not be shown. A bar that parts no cells is written "
          + "`\\|`.",
        Explanation.body(
          "| lamp | price |\n|------|-------|\n| one  | 5     | new |",
          "| lamp | price |       |\n|------|-------|-------|\n| one  | 5     | new   |"))
    case .misplacedEmbed:
      Explanation(
        "An embed is a card, not a word: it stands alone in its paragraph, between "
          + "blank lines.",
        Explanation.body("The cost: ![[bridge-cost]]", "The cost:\n\n![[bridge-cost]]"))
    case .unknownFootnote:
      Explanation(
        "`[^name]` leads to a line that starts with `[^name]:` in the same text.",
        Explanation.body(
          "A walk.[^lamp]\n\n[^lamps]: Two.\n\nLamps.[^lamps]",
          "A walk.[^lamps]\n\n[^lamps]: Two.\n\nLamps.[^lamps]"))
    case .unusedFootnote:
      Explanation(
        "A footnote that nothing leads to is not shown.",
        Explanation.body("A walk.\n\n[^lamps]: Two.", "A walk.[^lamps]\n\n[^lamps]: Two."))
    case .duplicateFootnote:
      Explanation(
        "A footnote's name stands once in a text.",
        Explanation.body(
          "A walk.[^a]\n\n[^a]: One.\n[^a]: Two.",
          "A walk.[^a] Lamps.[^b]\n\n[^a]: One.\n[^b]: Two."))
    case .missingAlternative:
      Explanation(
        "An image has words for those who can't see it.",
        Explanation.body("![](plan.png)", "![the plan of the bridge](plan.png)"))
    case .unusableImage:
      Explanation(
        "A page says how wide and high its images are, so they are PNG, JPEG, GIF, "
          + "WebP, AVIF, or SVG with a viewBox, and lie in `Content/`: pages ask no other "
          + "host for anything.",
        Explanation.body("![the plan](https://plans.example/plan.png)", "![the plan](plan.png)"))
    case .suspiciousText:
      Explanation(
        "`dossier import` keeps every word of a capture and tells places that look "
          + "damaged: words glued together or doubled, headlines run into a sentence. "
          + "Compare them with the source.")
    case .duplicateID:
      Explanation(
        "One file describes one entity: a folder holds each slug once, whatever the " + "ending.",
        .place(
          wrong: "Content/articles/gazette.txt", right: "Content/articles/gazette-letter.txt",
          text: "---\ntitle: A letter\ndate: 2021\n---\nOne lamp.\n"))
    case .duplicateSlug:
      Explanation(
        "`redirect_from` lists earlier slugs of the same kind; none of them is in "
          + "use, and none stands twice.",
        Explanation.keys(
          "title: A walk\ndate: 2021-06-01\nredirect_from: what-it-cost",
          "title: A walk\ndate: 2021-06-01\nredirect_from: the-walk"))
    case .missingSiteFile:
      Explanation(
        "A briefing's settings are `Content/site.yml`, with `title` and `url` at "
          + "least. Where it is elsewhere, name its folder with `--site`.")
    case .unknownReference:
      Explanation(
        "A reference is an id, a slug, a title or a declared name of something in the "
          + "briefing; a source is an article's slug; an entry of the menu is an index or "
          + "a page.", Explanation.body("[[Mara Olsn]] spoke.", "[[Mara Olsen]] spoke."))
    case .ambiguousReference:
      Explanation(
        "Two entities go by these words. Write the id of the one that is meant, such "
          + "as `[[topic:arden]]`.",
        .text(
          path: "Content/people/arden.md", wrong: "---\nname: Eva Arden\n---\nOf [[arden]].\n",
          right: "---\nname: Eva Arden\n---\nOf [[topic:arden]].\n"))
    case .ambiguousName:
      Explanation(
        "Two entities declare this name, and nothing before it in the text says which "
          + "is meant, so it links nothing.",
        .text(
          path: "Content/people/lena-olsen.md",
          wrong:
            "---\nname: Lena Olsen\nnames: [the mayor]\n---\nOnce it was the mayor who spoke.\n",
          right: "---\nname: Lena Olsen\n---\nOnce it was the mayor who spoke.\n"))
    case .wrongKind:
      Explanation(
        "The key means a certain kind: a place is a topic, a speaker a person or "
          + "topic, a source an article.",
        .text(
          path: "Content/events/a-party.md",
          wrong:
            "---\ntitle: A party\ndate: 2021\nstatus: happened\nplace: Mara Olsen\nsources:\n  - source: gazette\n    paragraph: 1\n---\n",
          right:
            "---\ntitle: A party\ndate: 2021\nstatus: happened\nplace: Arden\nsources:\n  - source: gazette\n    paragraph: 1\n---\n"
        ))
    case .unknownParagraph:
      Explanation(
        "Paragraphs of an article are numbered from 1; its page shows the numbers.",
        Explanation.body("So it was.[@gazette, para. 9]", "So it was.[@gazette, para. 1]"))
    case .unknownFragment:
      Explanation(
        "What stands behind `#` is a heading of the page, in lower case with hyphens, "
          + "or a part such as `claims`.",
        Explanation.body("See [[bridge-cost#cliams]].", "See [[bridge-cost#claims]]."))
    case .draftReference:
      Explanation(
        "The built site has no page for a draft, so nothing published refers to one. "
          + "`dossier preview --drafts` shows both.",
        Explanation.body("See [[Not yet]].", "See [[What it cost]]."))
    case .embedCycle:
      Explanation(
        "A text that shows itself within itself would have no end. Refer to it " + "instead.",
        Explanation.body("![[a-walk]]", "[[a-walk]]"))
    case .claimWordsNotFound:
      Explanation(
        "A claim's words stand in its paragraph exactly as they are quoted; so a "
          + "number on a page can be followed to its sentence. Words of `ignored` do too.",
        Explanation.claim(
          "says: three lamps\nsource: gazette\nparagraph: 2",
          "says: one lamp\nsource: gazette\nparagraph: 2"))
    case .claimWordsAmbiguous:
      Explanation(
        "The words stand more than once in the paragraph. Quote more of them, or say with "
          + "`occurrence: 2` that the second is meant.")
    case .unreadableNumber:
      Explanation(
        "A claim's words are read as one number or one range. Quote just these words, "
          + "or state the number as `value`.",
        Explanation.claim(
          "says: one lamp\nvalue: some\nsource: gazette\nparagraph: 2",
          "says: one lamp\nsource: gazette\nparagraph: 2"))
    case .missingTemplate:
      Explanation("Each kind of page has its template; `Templates/README.md` lists them.")
    case .templateSyntax:
      Explanation(
        "Templates are written in the language of Jinja, of which "
          + "`Templates/README.md` tells.",
        Explanation.template(
          "<p>{% fi site.author %}x{% endif %}</p>", "<p>{% if site.author %}x{% endif %}</p>"))
    case .templateType:
      Explanation(
        "A value is used as what it is: text is printed, a list gone through, a "
          + "record asked for its fields.",
        Explanation.template("<p>{{ site }}</p>", "<p>{{ site.title }}</p>"))
    case .templateUnknownName:
      Explanation(
        "A template sees the fields that `Templates/README.md` lists for it, and the "
          + "names that it sets.",
        Explanation.template("<p>{{ site.titel }}</p>", "<p>{{ site.title }}</p>"))
    case .templateUnknownFilter:
      Explanation(
        "There are as many filters as `Templates/README.md` lists, with Jinja's " + "names.",
        Explanation.template("<p>{{ site.title | uper }}</p>", "<p>{{ site.title | upper }}</p>"))
    case .templateOptional:
      Explanation(
        "A value that may be none is tested before it is used, since some page will "
          + "have none.",
        Explanation.template(
          "<p>{{ site.author }}</p>", "<p>{% if site.author %}{{ site.author }}{% endif %}</p>"))
    case .templateContext:
      Explanation(
        "What a template prints is escaped for its place, so the place must be one "
          + "that can be escaped: text, a quoted attribute, an address. Data goes into a "
          + "script through `tojson`.",
        Explanation.template(
          "<p class={{ site.title }}>x</p>", "<p class=\"{{ site.title }}\">x</p>"))
    case .templateInclude:
      Explanation(
        "A template that is included or extended is there, and none is part of " + "itself.",
        Explanation.template("{% include \"crad.html\" %}", "<p>Gone.</p>"))
    case .templateLimit:
      Explanation(
        "Templates are small: tags, nesting, loops and pages have limits far beyond "
          + "what one needs.",
        Explanation.template(
          "<p>{{ ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((site.title)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))) }}</p>",
          "<p>{{ site.title }}</p>"))
    case .samePath:
      Explanation(
        "Two files want one place: two pages one path, or two assets one name. Paths that differ in "
          + "case alone, or in how a letter is encoded, are one for other systems. Give one of them "
          + "another name.",
        .place(
          wrong: "Content/static/about.html", right: "Content/static/about-us.html",
          text: "<p>We.</p>\n"))
    case .brokenLink:
      Explanation(
        "A link between pages leads to a page, and to a part that it has. It is "
          + "written as it leads from the file it stands in.",
        Explanation.body("See [the cost](what-it-costs.md).", "See [the cost](what-it-cost.md)."))
    case .duplicateAnchor:
      Explanation(
        "An id stands once on a page, or a link could lead to either place.",
        Explanation.template(
          "<p id=\"a\">1</p><p id=\"a\">2</p>", "<p id=\"a\">1</p><p id=\"b\">2</p>"))
    case .strayFile:
      Explanation(
        "The output folder holds what builds wrote. A folder that no build wrote is "
          + "replaced only with `--force`, and a file in it that is not ours never.")
    case .changedOutput:
      Explanation(
        "Somebody has changed a file that a build wrote; the build writes it anew. "
          + "Change the content or the templates instead.")
    case .unclaimedNumber:
      Explanation(
        "Every number of an article is a figure's claim, or stands among `ignored` "
          + "with the reason why it is none. Dates are no numbers here.")
    case .unknownName:
      Explanation(
        "Words that look like the name of a person or a body, and no page goes by "
          + "them. Add one, declare the form among an entity's `names`, or pass it by.")
    case .doubtfulName:
      Explanation(
        "A declared name that links nothing here, since a word beside it may make it somebody else's "
          + "or a thing's. Declare the longer form among the entity's `names` where it is meant, or "
          + "under `never` where it isn't.")
    case .unlinkedNote:
      Explanation(
        "No page leads to this note but the lists. Refer to it where readers should " + "find it.")
    case .undatedClaim: .undatedClaim
    case .personWithoutRoles: .personWithoutRoles
    case .unconfirmed: .unconfirmed
    case .deadLink: .deadLink
    case .unusedImage: .unusedImage
    case .emptyIndex: .emptyIndex
    }
  }
}
