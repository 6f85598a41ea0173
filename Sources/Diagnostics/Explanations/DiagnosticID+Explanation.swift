extension DiagnosticID {
  /// Its rule, with an example.
  package var explanation: Explanation {
    switch self {
    case .invalidUTF8:
      Explanation(
        "Every text is UTF-8. Other encodings are never guessed: open the file in your "
          + "editor and save it as UTF-8, or give a capture to `dossier import`.")
    case .mergeConflict:
      Explanation(
        "Git leaves both versions in a file that it can't merge, between lines that start with "
          + "seven `<`, `=` or `>`. Keep one version and remove these lines.",
        Explanation.body(
          "<<<<<<< ours\nA short walk.\n=======\nA long walk.\n>>>>>>> theirs", "A long walk."))
    case .unreadableFile:
      Explanation(
        "`Content/` and `Templates/` hold files and folders whose names are UTF-8 without control "
          + "characters. They can't hold a link that leads to nothing, back to its own folder, "
          + "into `Public/` or out of the briefing's folder, nor a pipe, a socket or a device.")
    case .unportableName:
      Explanation(
        "A briefing and its pages are copied to other systems. Windows allows no name with one of "
          + "`<>:\"|?*\\` in it or with a dot or space at its end, nor the name of a device, such "
          + "as `CON` and `aux.txt`.",
        .place(
          wrong: "Content/notes/aux.md", right: "Content/notes/the-aux.md",
          text: "---\ntitle: A walk\ndate: 2021-06-01\n---\n"))
    case .misplacedFile:
      Explanation(
        "A file's folder says what it describes, and its name is its slug, so each kind has its "
          + "folder and its extensions. Images go next to the texts that show them; files to be "
          + "copied as they are go in `Content/static/`.",
        .place(
          wrong: "Content/peple/ada-berg.md", right: "Content/people/ada-berg.md",
          text: "---\nname: Ada Berg\n---\n"))
    case .invalidSlug:
      Explanation(
        "A slug is lower-case letters, digits and single hyphens, since it is used in addresses.",
        Explanation.keys(
          "title: A walk\ndate: 2021-06-01\nredirect_from: Long Walk",
          "title: A walk\ndate: 2021-06-01\nredirect_from: long-walk"))
    case .unclosedFrontMatter:
      Explanation(
        "Front matter goes between two lines of three hyphens, above the text. "
          + "Without the second one, the whole file would be keys.",
        .text(
          path: "Content/notes/a-walk.md",
          wrong: "---\ntitle: A walk\ndate: 2021-06-01\n\nA long walk.\n",
          right: "---\ntitle: A walk\ndate: 2021-06-01\n---\n\nA long walk.\n"))
    case .missingFrontMatter:
      Explanation(
        "A file starts with its keys, between two lines of three hyphens, with nothing "
          + "above them.",
        .text(
          path: "Content/notes/a-walk.md", wrong: "A long walk.\n",
          right: "---\ntitle: A walk\ndate: 2021-06-01\n---\nA long walk.\n"))
    case .invalidYAML:
      Explanation(
        "Front matter and `site.yml` are YAML: `key: value` lines with a space after "
          + "the colon, indented with spaces, each key once. A value that contains a colon and a "
          + "space, or starts with a special character, goes in straight quotation marks.",
        Explanation.keys(
          "title: A walk: the bridge\ndate: 2021-06-01",
          "title: \"A walk: the bridge\"\ndate: 2021-06-01"))
    case .yamlAlias:
      Explanation(
        "YAML's anchors (`&`) and aliases (`*`) are not accepted, so that a file means "
          + "what it says where it says it. A value that merely starts with such a character "
          + "goes in quotation marks.",
        Explanation.keys(
          "title: *A walk*\ndate: 2021-06-01", "title: \"*A walk*\"\ndate: 2021-06-01"))
    case .unknownKey:
      Explanation(
        "Each kind has its keys, and any other key is an error, since a mistyped one "
          + "would otherwise be ignored without notice. Keys of your own go under `extra`.",
        Explanation.keys("titel: A walk\ndate: 2021-06-01", "title: A walk\ndate: 2021-06-01"))
    case .missingKey:
      Explanation(
        "Some keys are required, and a required list needs at least one item. The message "
          + "names the key and what it is for.",
        Explanation.keys("title: A walk", "title: A walk\ndate: 2021-06-01"))
    case .wrongType:
      Explanation(
        "Each key takes one type of value: a text, a list, a whole number, true "
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
        "Dates follow ISO 8601-2: `2021`, `2021-06`, `2021-06-01`, "
          + "an interval `2021-06-01/2021-06-03`, an open one `../2021` or `2021/..`, "
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
          + "readers would see them.",
        Explanation.keys("title: “A walk”\ndate: 2021-06-01", "title: \"A walk\"\ndate: 2021-06-01")
      )
    case .placeholder:
      Explanation(
        "A new file holds `…` wherever a value is still to be written. Write it, or remove "
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
        "HTML in a text is left out of the page: Markdown says what a passage is, and "
          + "templates say how it looks. It is reported once per paragraph.",
        Explanation.body("A <b>long</b> walk.", "A **long** walk."))
    case .malformedMark:
      Explanation(
        "A reference or embed is closed by `]]`, and a citation names a source "
          + "and `para. N`, `paras. N–M` or nothing more. If you mean no mark, write a "
          + "backslash before it.",
        Explanation.body("See [[Mara Olsen and go on.", "See [[Mara Olsen]] and go on."))
    case .foreignMark, .malformedLink, .controlCharacter, .mainHeading: explanationOfLeftovers
    case .surplusCell:
      Explanation(
        "A row of a table has at most as many cells as the table has columns; any "
          + "further ones would not be shown. A bar that doesn't separate cells is written "
          + "`\\|`.",
        Explanation.body(
          "| lamp | price |\n|------|-------|\n| one  | 5     | new |",
          "| lamp | price |       |\n|------|-------|-------|\n| one  | 5     | new   |"))
    case .misplacedEmbed:
      Explanation(
        "An embed is a card, not a word: it goes in a paragraph of its own, between "
          + "blank lines.",
        Explanation.body("The cost: ![[bridge-cost]]", "The cost:\n\n![[bridge-cost]]"))
    case .unknownFootnote:
      Explanation(
        "`[^name]` refers to a line that starts with `[^name]:` in the same text.",
        Explanation.body(
          "A walk.[^lamp]\n\n[^lamps]: Two.\n\nLamps.[^lamps]",
          "A walk.[^lamps]\n\n[^lamps]: Two.\n\nLamps.[^lamps]"))
    case .unusedFootnote:
      Explanation(
        "A footnote that nothing refers to is not shown.",
        Explanation.body("A walk.\n\n[^lamps]: Two.", "A walk.[^lamps]\n\n[^lamps]: Two."))
    case .duplicateFootnote:
      Explanation(
        "Each footnote of a text has a name of its own.",
        Explanation.body(
          "A walk.[^a]\n\n[^a]: One.\n[^a]: Two.",
          "A walk.[^a] Lamps.[^b]\n\n[^a]: One.\n[^b]: Two."))
    case .missingAlternative:
      Explanation(
        "An image needs a description for those who can't see it.",
        Explanation.body("![](plan.png)", "![the plan of the bridge](plan.png)"))
    case .unusableImage:
      Explanation(
        "A page states the width and height of its images, so they are PNG, JPEG, GIF, "
          + "WebP, AVIF, or SVG with a viewBox, and are in `Content/`: pages request nothing from "
          + "other hosts.",
        Explanation.body("![the plan](https://plans.example/plan.png)", "![the plan](plan.png)"))
    case .suspiciousText:
      Explanation(
        "`dossier import` keeps every word of a capture and reports passages that look "
          + "damaged: words run together or doubled, a headline run into a sentence. "
          + "Compare them with the source.")
    case .duplicateID:
      Explanation(
        "One file describes one entity: a folder holds each slug once, whatever the extension.",
        .place(
          wrong: "Content/articles/gazette.txt", right: "Content/articles/gazette-letter.txt",
          text: "---\ntitle: A letter\ndate: 2021\n---\nOne lamp.\n"))
    case .duplicateSlug:
      Explanation(
        "`redirect_from` lists earlier slugs of the same kind; none of them may be in "
          + "use, and none is listed twice.",
        Explanation.keys(
          "title: A walk\ndate: 2021-06-01\nredirect_from: what-it-cost",
          "title: A walk\ndate: 2021-06-01\nredirect_from: the-walk"))
    case .missingSiteFile:
      Explanation(
        "A briefing's settings are `Content/site.yml`, with `title` and `url` at "
          + "least. If the briefing is elsewhere, name its folder with `--site`.")
    case .unknownReference:
      Explanation(
        "A reference is an id, a slug, a title or a declared name of something in the "
          + "briefing; a source is an article's slug; a menu entry is an index or "
          + "a page.", Explanation.body("[[Mara Olsn]] spoke.", "[[Mara Olsen]] spoke."))
    case .ambiguousReference:
      Explanation(
        "Two entities go by these words. Write the id of the one you mean, such "
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
        "Each key refers to certain kinds: a place is a topic, a speaker a person or "
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
        "After `#` comes a heading of the page, in lower case with hyphens, "
          + "or a section such as `claims`.",
        Explanation.body("See [[bridge-cost#cliams]].", "See [[bridge-cost#claims]]."))
    case .draftReference:
      Explanation(
        "The built site has no page for a draft, so nothing published may refer to one. "
          + "`dossier preview --drafts` shows both.",
        Explanation.body("See [[Not yet]].", "See [[What it cost]]."))
    case .embedCycle:
      Explanation(
        "A text that embeds itself would have no end. Refer to it instead.",
        Explanation.body("![[a-walk]]", "[[a-walk]]"))
    case .claimWordsNotFound:
      Explanation(
        "A claim's words must be in its paragraph exactly as they are quoted, so that a "
          + "number on a page can be traced to its sentence. The same holds for `ignored`.",
        Explanation.claim(
          "says: three lamps\nsource: gazette\nparagraph: 2",
          "says: one lamp\nsource: gazette\nparagraph: 2"))
    case .claimWordsAmbiguous:
      Explanation(
        "The words occur more than once in the paragraph. Quote more of them, or state with "
          + "`occurrence: 2` that you mean the second.")
    case .unreadableNumber: .unreadableNumber
    case .partExceedsWhole: .partExceedsWhole
    case .missingTemplate:
      Explanation("Each kind of page needs its template; `Templates/README.md` lists them.")
    case .templateSyntax:
      Explanation(
        "Templates are written in a subset of Jinja's language, which "
          + "`Templates/README.md` describes.",
        Explanation.template(
          "<p>{% fi site.author %}x{% endif %}</p>", "<p>{% if site.author %}x{% endif %}</p>"))
    case .templateType:
      Explanation(
        "A value is used according to its type: text is printed, a list is looped over, a "
          + "record has its fields read.",
        Explanation.template("<p>{{ site }}</p>", "<p>{{ site.title }}</p>"))
    case .templateUnknownName:
      Explanation(
        "A template sees the fields that `Templates/README.md` lists for it, and the "
          + "names that it sets.",
        Explanation.template("<p>{{ site.titel }}</p>", "<p>{{ site.title }}</p>"))
    case .templateUnknownFilter:
      Explanation(
        "The filters are those that `Templates/README.md` lists, under Jinja's names.",
        Explanation.template("<p>{{ site.title | uper }}</p>", "<p>{{ site.title | upper }}</p>"))
    case .templateOptional:
      Explanation(
        "A value that may be none must be tested before it is used, since some page will "
          + "have none.",
        Explanation.template(
          "<p>{{ site.author }}</p>", "<p>{% if site.author %}{{ site.author }}{% endif %}</p>"))
    case .templateContext:
      Explanation(
        "What a template prints is escaped for its context, so the context must be one "
          + "that allows it: text, a quoted attribute, an address. Data goes into a "
          + "script through `tojson`.",
        Explanation.template(
          "<p class={{ site.title }}>x</p>", "<p class=\"{{ site.title }}\">x</p>"))
    case .templateInclude:
      Explanation(
        "A template that is included or extended must exist, and none may include itself.",
        Explanation.template("{% include \"crad.html\" %}", "<p>Gone.</p>"))
    case .templateLimit:
      Explanation(
        "Tags, nesting, loops and pages have limits, far beyond what a template "
          + "needs.",
        Explanation.template(
          "<p>{{ ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((site.title)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))) }}</p>",
          "<p>{{ site.title }}</p>"))
    case .samePath:
      Explanation(
        "Two files would have the same path, or two assets the same name. Paths that differ in "
          + "case only, or in how a letter is encoded, are the same on other systems. Give one of "
          + "them another name.",
        .place(
          wrong: "Content/static/about.html", right: "Content/static/about-us.html",
          text: "<p>We.</p>\n"))
    case .brokenLink:
      Explanation(
        "A link between pages must lead to a page, and to an anchor that it has. It is "
          + "relative to the file that it is written in.",
        Explanation.body("See [the cost](what-it-costs.md).", "See [the cost](what-it-cost.md)."))
    case .duplicateAnchor:
      Explanation(
        "An id is used once on a page, or a link could lead to either place.",
        Explanation.template(
          "<p id=\"a\">1</p><p id=\"a\">2</p>", "<p id=\"a\">1</p><p id=\"b\">2</p>"))
    case .strayFile:
      Explanation(
        "The output folder is for what builds write. A folder that no build wrote is "
          + "replaced only with `--force`, and a file that no build wrote never is.")
    case .changedOutput:
      Explanation(
        "Somebody has changed a file that a build wrote; the next build writes it again. "
          + "Change the content or the templates instead.")
    case .unclaimedNumber:
      Explanation(
        "Every number in an article is a figure's claim, or is listed under `ignored` "
          + "with the reason why it isn't one. Dates don't count as numbers here.")
    case .unknownName:
      Explanation(
        "These words look like the name of a person or an organisation, but no page goes by "
          + "them. Add a page, declare the form under an entity's `names`, or ignore this.")
    case .doubtfulName:
      Explanation(
        "This declared name is not linked here, since a word next to it may make it somebody "
          + "else's or something else's. Declare the longer form under the entity's `names` if it "
          + "is meant, or under `never` if it isn't.")
    case .commonName:
      Explanation(
        "This declared name is an ordinary word, too (*May*, *Hope*, *Reading*). It counts only "
          + "within a sentence, where its capital shows a name, or next to a title; of a person, only "
          + "once the full name is in the text. Where that isn't enough, write a reference.")
    case .unlinkedNote:
      Explanation(
        "Only the lists lead to this note. Refer to it where readers should find it.")
    case .undatedClaim: .undatedClaim
    case .personWithoutRoles: .personWithoutRoles
    case .unconfirmed: .unconfirmed
    case .deadLink: .deadLink
    case .unusedImage: .unusedImage
    case .emptyIndex: .emptyIndex
    }
  }
}
