import Content
import Diagnostics
import Testing

struct ContentPathTests {
  private func path(_ below: String) -> ContentPath { ContentPath("Content/\(below)") }

  private func rejection(_ below: String) -> (message: String, fix: String?)? {
    guard case .misplaced(let message, let fix) = path(below) else { return nil }
    return (message, fix?.phrase)
  }

  private func newPath(_ below: String) -> String? {
    guard case .misplaced(_, let fix) = path(below) else { return nil }
    return fix?.newPath
  }

  @Test(arguments: Kind.foldered)
  func aFoldersFilesAreOfItsKindAndItsIndexIntroducesThem(kind: Kind) throws {
    let folder = try #require(kind.folder)
    #expect(path("\(folder)/red-pear.md") == .document(EntityID(kind, "red-pear"), introduces: nil))
    #expect(path("\(folder)/index.md") == .document(EntityID(.page, folder), introduces: kind))
  }

  @Test func filesOfContentItselfArePages() {
    #expect(path("index.md") == .document(EntityID(.page, "index"), introduces: nil))
    #expect(path("method.md") == .document(EntityID(.page, "method"), introduces: nil))
    #expect(path("site.yml") == .settings)
  }

  @Test func onlyArticlesMayBePlainText() {
    #expect(path("articles/a.txt") == .document(EntityID(.article, "a"), introduces: nil))
    #expect(path("articles/a.TXT") == .document(EntityID(.article, "a"), introduces: nil))
    #expect(rejection("notes/a.txt")?.message == "'a.txt' is not a note: those end in .md")
    #expect(
      rejection("articles/a.doc")?.message == "'a.doc' is not an article: those end in .md or .txt")
    #expect(
      rejection("articles/index.txt")?.message
        == "the introduction of an index must be called 'index.md'")
  }

  @Test(arguments: [
    "README.md", "people/README.md", "people/readme.md", ".DS_Store", "people/.a.md.swp",
    ".git/config", "people/a.md~", "people/#a.md#", "static/.well-known/x",
  ])
  func filesThatAreNotForReadersArePassedOver(below: String) {
    #expect(path(below) == .passedOver)
  }

  /// I2
  @Test(arguments: [
    "4913", "a.md.tmp", "A.TMP", "a.md___jb_tmp___", "a.md___jb_old___", "sedQcsg3N", "Thumbs.db",
    "desktop.ini", "Desktop.ini", "a.swp", "a.md.swo", "~$letter.docx", "~WRL0001.tmp",
    ".~lock.a.odt#", ".goutputstream-QZ7KX3", "a.pdf.crdownload", "a.pdf.part", "a.pdf.download",
    "Icon\r", "a.md.Q7KxC3", "a.mdQ7KxC3", "a.md.sb-8ba8d1a5-Q7KxC3", "ehthumbs.db",
    "a.bak", "a.md.orig", "a.md.sb-1f2e", ".sb-1234",
  ])
  func whatToolsLeaveIsPassedOverInEveryFolder(name: String) {
    #expect(path("notes/\(name)") == .passedOver)
    #expect(path("static/\(name)") == .passedOver)
    #expect(ContentPath.isPassedOver(name))
  }

  @Test(arguments: [
    "4914", "14913", "a.temporary", "tmp", "sediment", "sedentary", "sedation.txt", "thumbs.png",
    "icon", "a.md.backup", "part", "a.part.pdf", "partial.md", "README", "a.txt.README", "#x",
    "a.v2.000001", "original.md", "a.sb", "report-2021AB.txt", "desktop.html",
  ])
  func whatAnAuthorMayHaveNamedSoIsKept(name: String) {
    #expect(path("static/\(name)") == .copied(name))
  }

  @Test func imagesAndStaticFilesAreCopied() {
    #expect(path("map.png") == .copied("map.png"))
    #expect(path("notes/map.SVG") == .copied("notes/map.SVG"))
    #expect(path("static/a.pdf") == .copied("a.pdf"))
    #expect(path("static/x/y/a.md") == .copied("x/y/a.md"))
  }

  @Test func aFileNameThatIsNoSlugIsTransliterated() {
    #expect(
      rejection("people/Zoë Ek.md")?.message
        == "the file name 'Zoë Ek' is not a slug: use lower-case letters, digits and hyphens")
    #expect(rejection("people/Zoë Ek.md")?.fix == "rename it to 'zoe-ek'")
    #expect(newPath("people/Zoë Ek.md") == "Content/people/zoe-ek.md")
    #expect(newPath("Über uns.MD") == "Content/uber-uns.MD")
    #expect(rejection("—.md") != nil && rejection("—.md")?.fix == nil)
  }

  /// What a file of such a name is instead of a document, no new document gets.
  @Test func slugsOfIntroductionsAndOfFilesAboutAFolderAreReserved() {
    #expect(path("notes/index.md") == .document(EntityID(.page, "notes"), introduces: .note))
    #expect(path("notes/readme.md") == .passedOver)
    #expect(
      ContentPath.reasonAgainst(slug: "index") == "'index' is reserved for a folder's introduction")
    #expect(ContentPath.reasonAgainst(slug: "readme")?.hasPrefix("'readme' is reserved") == true)
    #expect(ContentPath.reasonAgainst(slug: "Index")?.contains("did you mean") == false)
    #expect(ContentPath.reasonAgainst(slug: "Two")?.hasSuffix("; did you mean 'two'?") == true)
    #expect(ContentPath.reasonAgainst(slug: "index-2") == nil)
    #expect(["Index", "README!", "?"].allSatisfy { ContentPath.slug(from: $0) == nil })
    #expect(ContentPath.slug(from: "Müller", in: "de") == "mueller")
  }

  /// B6: a name that leaves no room for the endings of a page's files would make each build fail.
  @Test func aFileNameThatIsTooLongIsAnErrorAtTheFile() {
    let word = String(repeating: "a", count: 150)
    #expect(
      rejection("notes/\(word)-\(word).md")?.message.hasSuffix("is longer than 200 characters")
        == true)
    #expect(rejection("notes/\(word)-\(word).md")?.fix == "rename it to '\(word)'")
  }

  @Test func anUnknownFolderSuggestsTheNearest() {
    #expect(rejection("peple/a.md")?.fix == "did you mean 'people'?")
    #expect(rejection("peple/x/a.md")?.fix == "did you mean 'people'?")
    #expect(rejection("zzz/a.md")?.fix == nil)
  }

  @Test func deeperFilesAreReportedWhereTheyBelong() {
    #expect(rejection("people/x/a.md")?.message == "files of a kind go directly in its folder")
    #expect(rejection("people/x/a.md")?.fix == "move it to 'Content/people/a.md'")
    #expect(newPath("people/x/a.md") == "Content/people/a.md")
  }

  @Test func otherFilesOfContentBelongIntoStatic() {
    #expect(rejection("a.pdf")?.fix == "files to be copied as they are go in 'Content/static/'")
    #expect(rejection("site.yaml")?.fix == "rename the file")
    #expect(
      rejection("static")?.message
        == "'static' is not a page: pages are Markdown files that end in .md"
    )
  }

  @Test(arguments: [
    ("Content/People/Jon Vik.md", EntityID(.person, "jon-vik")),
    ("Content/peple/a.markdown", EntityID(.person, "a")),
    ("Content/articles/old/a.txt", EntityID(.article, "a")),
    ("Content/notes/a.doc", EntityID(.note, "a")), ("Content/weather/a.md", nil),
    ("Content/a.txt", nil),
    ("Content/notes/?.md", nil),
  ])
  func aMisplacedTextIsTakenForWhatItsPathIsNearest(path: String, meant: EntityID?) {
    #expect(ContentPath.likelyMeaning(of: path) == meant)
  }
}
