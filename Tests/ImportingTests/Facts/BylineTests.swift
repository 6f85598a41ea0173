import Importing
import Support
import Testing

/// Whom import takes for an article's authors where nothing but the page's lines names them.
struct BylineTests {
  private func text(_ page: String) throws -> String {
    try ImportedArticle(InputFile(path: "page.html", bytes: Array(page.utf8)), keeping: []).text
  }

  private static let title = "Weir keeper retires"
  private static let body = """
    <p>Tam Orrin opened the gates of the upper lock for the last time on a wet Tuesday in March.</p>
    <p>He had done so about eleven times a day since 1984, and never once by the new motor there.</p>
    """

  private func page(_ head: String, _ tail: String = "") -> String {
    "<title>\(Self.title) | The Lock</title><h1>\(Self.title)</h1>\(head)\(Self.body)\(tail)"
  }

  @Test(arguments: [
    ("By Ada Quill", "Ada Quill"), ("Von Jörg von Esch", "Jörg von Esch"),
    ("Par J.-P. Rousselin", "J.-P. Rousselin"), ("Por M. Carrasco", "M. Carrasco"),
    ("di Anna Rita Moser", "Anna Rita Moser"), ("Texto de Rui da Costa", "Rui da Costa"),
    ("Автор: Елена Рогозина", "Елена Рогозина"), ("بقلم: ليان قباني", "ليان قباني"),
    ("نویسنده: لادن مشیری", "لادن مشیری"), ("文／岡部翔", "岡部翔"), ("本报记者 高明远", "高明远"),
    ("記者溫子涵／台北報導", "溫子涵"), ("作者：约翰·史密斯", "约翰·史密斯"),
    ("By Ada Quill, Harbour Correspondent", "Ada Quill"),
    ("<b>Autore</b><br>Ada Quill", "Ada Quill"),
    ("By <a href=/a>Ada Quill</a> in Sarn", "Ada Quill"),
    (
      "<span>3 May 2019</span> <span>Source: The Lock</span> <span>Author: Ada Quill</span><span>Comments 31</span>",
      "Ada Quill"
    ),
    ("3 May 2019 · Ada Quill", "Ada Quill"),
    ("<div>Ada Quill</div><div>3 May 2019, 11:30</div>", "Ada Quill"),
    ("By Ada Quill June 9, 2021", "Ada Quill"), ("By Ada Quill May 3, 2021", "Ada Quill"),
    ("By Ada Quill Monday, June 7, 2021", "Ada Quill"), ("By Theresa May", "Theresa May"),
    ("By Ada Quill, The Aln Gazette", "Ada Quill"), ("Von Ada Quill, Kiel", "Ada Quill"),
    ("By Ada Quill, North Coast Times", "Ada Quill"), ("Par Ada Quill, à Brest", "Ada Quill"),
    ("By Ada Quill BBC News", "Ada Quill"), ("Author: Ada Quill-Øster, PhD", "Ada Quill-Øster"),
    ("Reporting by Ada Quill; Editing by Bo Fenn", "Ada Quill"), ("Story: Ada Quill", "Ada Quill"),
    ("Par Amélie d’Aubray", "Amélie d’Aubray"), ("di Ada Dell’Acqua", "Ada Dell’Acqua"),
    ("By Sam van ’t Hoog", "Sam van ’t Hoog"),
    ("By Ada Quill (text), Bo Fenn (photos)", "Ada Quill"),
    ("Text: Ada Quill, Fotos: Bo Fenn", "Ada Quill"), ("Reportaje de Ada Quill", "Ada Quill"),
    ("记者 王小明 北京报道", "王小明"), ("本报记者 李明 上海电", "李明"), ("来源：海岸网 作者：李明", "李明"),
    ("来源：海岸网 作者：李明 编辑：王五", "李明"), ("Source: AFP Author: Ada Quill", "Ada Quill"),
    ("Written by: Ada Quill, Edited by: Bo Fenn", "Ada Quill"),
    ("Analysis by Ada Quill, BBC", "Ada Quill"), ("Guest post by Ada Quill", "Ada Quill"),
    ("Gastbeitrag von Ada Quill", "Ada Quill"),
    ("By Ada Quill Follow @ada", "Ada Quill"), ("By Ada Quill Photos by Ben Ito", "Ada Quill"),
  ])
  func oneAuthor(line: String, name: String) throws {
    let text = try text(page("<div>\(line)</div>"))
    #expect(text.contains("\nauthor: \"\(name)\""), "\(text)")
  }

  @Test(arguments: [
    "By Ada Quill and Bo Fenn", "Von Ada Quill und Bo Fenn", "Par Ada Quill et Bo Fenn",
    "Por Ada Quill y Bo Fenn", "di Ada Quill e Bo Fenn", "Автор: Ada Quill и Bo Fenn",
    "By Ada Quill, Chief Reporter, and Bo Fenn", "By Ada Quill, Bo Fenn and agencies",
    "By <a>Ada Quill</a>, <a>Bo Fenn</a> Published 3 May 2019",
  ])
  func severalAuthors(line: String) throws {
    let text = try text(page("<div>\(line)</div>"))
    #expect(
      text.contains("\nauthor:\n  - \"Ada Quill\"") && text.contains("  - \"Bo Fenn\""), "\(text)")
  }

  @Test(arguments: ["(Ada Quill)", "(mk)"])
  func signatureBelowTheText(line: String) throws {
    let page = page("", "<div>\(line)</div><div><a href=/>Back</a></div>")
    #expect(try text(page).contains("\nauthor: \"\(line.dropFirst().dropLast())\""))
    let article = try ImportedArticle(
      InputFile(path: "page.html", bytes: Array(page.utf8)), keeping: [])
    #expect(!article.passages.contains(line))
  }

  @Test(arguments: [
    "By the numbers: rents in 2024", "By The Numbers", "By Staff Reporter", "Von Redaktion",
    "The Lock",
    "By Reuters", "Local News", "3 May 2019 · Local News", "记者从市政府获悉", "De Madrid a Lisboa",
    "Di domenica si dorme", "Por qué cierran los cines",
  ])
  func lineThatNamesNobody(line: String) throws {
    #expect(try !text(page("<div>\(line)</div>")).contains("\nauthor"))
  }

  @Test(arguments: [
    "Translated by Ada Quill", "Photographs by Ada Quill", "As told to Ada Quill",
    "Presented by Ada Quill", "Traduit par Ada Quill", "Übersetzt von Ada Quill", "译者：李明",
    "Door onze redactie buitenland",
  ])
  func lineOfOtherHelpersIsNoPassageAndNamesNoAuthor(line: String) throws {
    let article = try ImportedArticle(
      InputFile(path: "page.html", bytes: Array(page("<p>\(line)</p>").utf8)), keeping: [])
    #expect(!article.text.contains("\nauthor"), "\(article.text)")
    #expect(!article.passages.contains(line) && article.removed.flatMap(\.lines) == [line])
  }

  @Test(arguments: [
    "Translated by a machine, it made no sense to the men at the lock, who laughed at it for days.",
    "Analysis by the council shows that 300 boats a year could pass the lock in the years to come.",
    "Presented by him as a gift to the town in 1984, the bell of the lock has never been rung.",
  ])
  func sentenceThatBeginsLikeABylineStays(line: String) throws {
    let article = try ImportedArticle(
      InputFile(path: "page.html", bytes: Array(page("", "<p>\(line)</p>").utf8)), keeping: [])
    #expect(article.passages.last == line)
    #expect(!article.text.contains("\nauthor"), "\(article.text)")
  }

  @Test(arguments: ["By The Associated Press", "By AFP", "Von dpa und Reuters", "Por Agencia EFE"])
  func lineOfAgenciesNamesThemAlone(line: String) throws {
    let article = try ImportedArticle(
      InputFile(path: "page.html", bytes: Array(page("<p>\(line)</p>").utf8)), keeping: [])
    #expect(article.text.contains("\nagency: ") && !article.text.contains("\nauthor"))
    #expect(!article.passages.contains(line))
  }

  @Test(
    arguments: [
      ("Redaktion", nil), ("The Lock Newsroom", nil), ("Küstenverlag GmbH", nil),
      ("Quill Media Ltd", nil),
      ("Madonna", "Madonna"), ("Rui Sa", "Rui Sa"), ("The Lock", nil),
    ] as [(String, String?)])
  func organisationIsNoAuthor(stated: String, name: String?) throws {
    let text = try text("<meta name=author content='\(stated)'>\(page(""))")
    #expect(text.contains("\nauthor: \"\(name ?? "")") == (name != nil), "\(text)")
  }

  @Test func authorsOfOtherStoriesAndReadersAreLeftAlone() throws {
    let cards = (1...4).map {
      "<div class=c><h3><a href=/x>Another story here, number \($0)</a></h3><span>By Bo Fenn</span></div>"
    }
    let comments =
      "<section id=comments><p>By Cal Dunn</p><p>I knew it would come to this one day.</p></section>"
    #expect(try !text(page("", cards.joined() + comments)).contains("\nauthor"))
  }

  /// Of microdata the name within the author's scope counts, and that of other stories doesn't.
  @Test func microdataNamesTheAuthorWithinItsScope() throws {
    let author = { (name: String) in
      "<span itemprop=author itemscope><i itemprop=jobTitle>Reporter</i> <b itemprop=name>\(name)</b></span>"
    }
    let cards = (1...4).map {
      "<div class=c><h3><a href=/x>Another story here, number \($0)</a></h3>\(author("Bo Fenn"))</div>"
    }
    let text = try text(
      "<div>\(cards.joined())</div>" + page(author("Ada Quill") + author("Cal Dunn")))
    #expect(text.contains("\nauthor:\n  - \"Ada Quill\""))
    #expect(text.contains("  - \"Cal Dunn\""))
    #expect(!text.contains("  - \"Bo Fenn\""))
  }

  @Test(arguments: [
    ("© 2020 The Aln Gazette - All rights reserved.", "The Aln Gazette"),
    ("© 2001 La Voz del Sur - Todos los derechos reservados.", "La Voz del Sur"),
    (
      "Copyright © 2003–2020 by Wetterauer Rundschau. Alle Rechte vorbehalten",
      "Wetterauer Rundschau"
    ),
    ("© Вестник Приозёрья, 2003. Все права защищены.", "Вестник Приозёрья"),
    ("جميع الحقوق محفوظة © شرفات 2026. لا يجوز النقل", "شرفات"),
    ("版权所有 © 2026 岭南新语 未经书面授权不得转载", "岭南新语"), ("© 2003 竹塹晚報 版權所有，非經授權不得轉載。", "竹塹晚報"),
  ])
  func publisherOfACopyrightNotice(line: String, name: String) throws {
    let page = page("", "<footer>\(line)</footer>").replacing(" | The Lock", with: "")
    #expect(try text(page).contains("\npublisher: \"\(name)\""))
  }

  @Test(arguments: [
    "<div>1385/02/31 - 12:00</div><h1>\(title)</h1>",
    "<h1>\(title)</h1><div>21 May 2006 | Sarn</div>",
    "<h1>\(title)</h1><div><span>۳۱ اردیبهشت ۱۳۸۵</span><span>منبع: درگاه خبر ایرانیان و شهر و روستا و دیگر جاها نظرات 2</span></div>",
  ])
  func dateBesideTheHeadline(head: String) throws {
    #expect(
      try text("<title>\(Self.title)</title>\(head)\(Self.body)").contains("\ndate: 2006-05-21"))
  }
}
