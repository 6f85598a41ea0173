/// The keys of each kind's front matter and of `site.yml`, as the design's table has them.
package enum Keys {
  private static let common: [Key] = [
    Key("draft", .bool, "true keeps the page out of the built site"),
    Key("publish_on", .day, "keeps it out until a build is given this day or a later one"),
    Key("summary", .text, "one sentence, for cards, lists and search results"),
    Key("updated", .date, "when the page last changed for its readers"),
    Key("redirect_from", .list(.slug), "earlier slugs of this kind, oldest first"),
    Key("outside", .markdown, "what is known from outside the sources, shown in a box so named"),
    Key("autolink", .bool, "false: names in this text, and this entity's names, link nothing"),
    Key("extra", .free, "free keys of your own: texts, lists and maps"),
  ]

  private static let paragraphOfSource: [Key] = [
    Key("source", .source, required: true, "the article's slug"),
    Key("paragraph", .number, required: true, "the article's paragraph, from 1"),
  ]

  package static let site: [Key] = [
    Key("title", .text, required: true, "the briefing's name"),
    Key("url", .siteAddress, required: true, "the address the site is published at"),
    Key("language", .language, "BCP 47 tag of the text's language; en by default"),
    Key("date", .day, "the day of the site, which decides about 'publish_on'"),
    Key("description", .text, "one or two sentences about the briefing"),
    Key("author", .text, "who writes the briefing"),
    Key("feed", .record(feed), "what identifies feeds, and how long they are"),
    Key("autolink", .choice(["first", "all", "off"]), "which mentions of names are linked"),
    Key(
      "headings", .choice(["as-written", "below-title"]),
      "below-title: headings in texts are set one level lower"),
    Key("navigation", .list(.textOrRecord(navigation)), "the entries of the site's menu"),
  ]

  private static let feed: [Key] = [
    Key("authority", .text, "domain or email address in entry ids (RFC 4151)"),
    Key("since", .date, "year or date since which the authority is yours (RFC 4151)"),
    Key("entries", .number, "how many entries a feed holds"),
  ]

  private static let navigation: [Key] = [
    Key("to", .text, required: true, "an index (people, timeline, …) or a page's reference"),
    Key("title", .text, "the entry's words"),
  ]

  /// The keys of a kind: its own, then those of every kind.
  package static func of(_ kind: Kind) -> [Key] {
    switch kind {
    case .article: all(article)
    case .note: all(note)
    case .page: all(page)
    case .person: all(person)
    case .topic: all(topic)
    case .event: all(event)
    case .figure: all(figure)
    }
  }

  private static func all(_ own: [Key]) -> [Key] {
    let keys = own + common
    return keys + [
      Key(
        "unconfirmed", .list(.choice(keys.map(\.name))),
        "keys whose values were guessed; each is a task")
    ]
  }

  private static let article: [Key] = [
    Key("title", .text, "the title as the source states it"),
    Key("label", .text, "the editor's words if the source has no title"),
    Key("date", .date, required: true, "when it was published"),
    Key("date_basis", .choice(["stated", "derived"]), "whether the source states its date"),
    Key("date_note", .text, "how the date was derived"),
    Key("publisher", .text, "who published the text as read"),
    Key("publisher_basis", .choice(["stated", "inferred"]), "whether the source names it"),
    Key("publisher_note", .text, "how the publisher was inferred"),
    Key("origin", .reference, "who wrote it, if the copy read is a reprint"),
    Key("relies_on", .list(.reference), "whose reporting it repeats"),
    Key("author", .list(.text), "who wrote it"),
    Key("agency", .text, "the news agency that it comes from"),
    Key("url", .url, "the address of the text"),
    Key("archived_url", .url, "where a snapshot of it is kept"),
    Key("language", .language, "BCP 47 tag, if it differs from the site's"),
    Key("reliability", .text, "reasons for and against trusting it"),
    Key("removed", .list(.record(removed)), "what was left out of the text"),
    Key("ignored", .list(.record(ignored)), "numbers that aren't claims"),
    Key("form", .choice(["text", "digest"]), "digest: retold in the editor's own words"),
    Key("publish", .choice(["full", "cited"]), "cited: only the cited passages are published"),
  ]

  private static let removed: [Key] = [
    Key("kind", .text, required: true, "what sort of passage it was"),
    Key("after", .number, required: true, "the paragraph it followed; 0 before the first"),
    Key("text", .text, "the passage as received; never published"),
    Key("about", .text, "the passage described in the editor's words"),
  ]

  private static let ignored: [Key] = [
    Key(
      "paragraph", .number, "the article's paragraph, from 1; where it is left out, the whole text"),
    Key("text", .text, required: true, "the number's words"),
    Key("reason", .text, required: true, "why it isn't a claim"),
  ]

  private static let note: [Key] = [
    Key("title", .text, required: true, "the note's title"),
    Key("date", .date, required: true, "when it was written"),
    Key("author", .list(.text), "who wrote it"),
    Key("names", .list(.text), "other titles that references may use"),
    Key("topics", .list(.reference), "topics it concerns"),
  ]

  private static let page: [Key] = [
    Key("title", .text, required: true, "the page's title")
  ]

  private static let person: [Key] = [
    Key("name", .text, required: true, "the full name"),
    Key("names", .list(.text), "other forms the sources use"),
    Key("never", .list(.text), "longer names that contain one of these but mean something else"),
    Key("roles", .list(.record(role)), "offices and functions as sources word them"),
    Key("affiliation", .list(.reference), "organisations the person speaks or acts for"),
  ]

  private static let role: [Key] = [
    Key("role", .text, required: true, "the role in the source's words"),
    Key("from", .date, "since when"),
    Key("until", .date, "until when"),
    Key("source", .source, "the article's slug"),
    Key("paragraph", .number, "the article's paragraph, from 1"),
  ]

  private static let topic: [Key] = [
    Key("name", .text, required: true, "the full name"),
    Key("names", .list(.text), "other forms the sources use"),
    Key("never", .list(.text), "longer names that contain one of these but mean something else"),
    Key("type", .choice(["organisation", "place", "term"]), required: true, "what it is"),
  ]

  private static let event: [Key] = [
    Key("title", .text, required: true, "what happened, in a few words"),
    Key("names", .list(.text), "other forms the sources use"),
    Key("never", .list(.text), "longer names that contain one of these but mean something else"),
    Key("date", .date, required: true, "when; '..' where unknown"),
    Key(
      "status", .choice(["happened", "reported", "announced", "planned", "missed"]),
      required: true, "how far it is known to have happened"),
    Key("place", .reference, "where"),
    Key("people", .list(.reference), "who took part"),
    Key("topics", .list(.reference), "what it concerns"),
    Key("sources", .list(.record(paragraphOfSource)), required: true, "where sources report it"),
    Key("disagreements", .list(.record(disagreement)), "where sources differ about it"),
  ]

  private static let disagreement: [Key] = [
    Key("about", .text, required: true, "what the sources differ about"),
    Key("positions", .list(.record(position)), required: true, "who holds what"),
  ]

  private static let position: [Key] =
    paragraphOfSource + [Key("holds", .text, required: true, "what this source says")]

  private static let figure: [Key] = [
    Key("title", .text, required: true, "what is counted"),
    Key("names", .list(.text), "other forms the sources use"),
    Key("never", .list(.text), "longer names that contain one of these but mean something else"),
    Key("unit", .text, required: true, "what is counted, in a word or two"),
    Key("family", .text, "a word that groups figures in lists"),
    Key("part_of", .reference, "the figure that counts the whole, of which this is a part"),
    Key("people", .list(.reference), "people it concerns"),
    Key("events", .list(.reference), "events it concerns"),
    Key("topics", .list(.reference), "topics it concerns"),
    Key("claims", .list(.record(claim)), required: true, "what each source states"),
    Key("explanation", .markdown, "why the sources differ"),
    Key("related", .list(.reference), "figures to read along with it"),
  ]

  private static let claim: [Key] = [
    Key("says", .text, required: true, "the exact words, found again in the paragraph"),
    Key("source", .source, required: true, "the article's slug"),
    Key("paragraph", .number, required: true, "the article's paragraph, from 1"),
    Key("as_of", .moment, "the time the statement is about"),
    Key("by", .reference, "who says it"),
    Key("actor", .reference, "whose act it is"),
    Key("kind", .choice(ClaimKind.allCases.map(\.rawValue)), "what sort of number it is"),
    Key("status", .text, "how far it is settled, in a word"),
    Key("scope", .text, "what is counted, if the figure's claims differ in that"),
    Key("value", .text, "the number, only if the words can't be read as one"),
    Key("unit", .text, "the number's unit, where neither the words nor the figure say it"),
    Key(
      "supersedes", .textOrRecord(superseded),
      "an earlier claim of this figure that this one corrects or replaces"),
    Key("withdrawn", .record(retraction), "who took the statement back, where and when"),
    Key("denied", .record(retraction), "who denies the statement, where and when"),
    Key("occurrence", .number, "2 for the words' second occurrence"),
    Key("note", .text, "a remark"),
  ]

  private static let superseded: [Key] = [
    Key("claim", .text, "the earlier claim's id on the figure's page"),
    Key("source", .source, "its article's slug"),
    Key("paragraph", .number, "its article's paragraph, from 1"),
  ]

  private static let retraction: [Key] = [
    Key("by", .reference, "who says so"),
    Key("source", .source, "the slug of the article that reports it"),
    Key("paragraph", .number, "the article's paragraph, from 1"),
    Key("date", .date, "when"),
  ]
}
