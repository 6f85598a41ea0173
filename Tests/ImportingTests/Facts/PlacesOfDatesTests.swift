import Importing
import Support
import Testing

/// A date is an article's only where the page says so; of several it is that of the first publication.
struct PlacesOfDatesTests {
  private func text(_ before: String, _ after: String, head: String = "") throws -> String {
    let page = """
      <html><head><title>Weir keeper retires</title>\(head)</head><body>\(before)<article>
      <h1>Weir keeper retires</h1>
      <p>Tam Orrin opened the gates of the upper lock for the last time on a wet Tuesday in March.</p>
      <p>He had done so about eleven times a day since 1984, and never once by the new motor there.</p>
      <p>He will now live with his sister in the village of Oe, which has neither a lock nor a weir.</p>
      \(after)</article></body></html>
      """
    return try ImportedArticle(InputFile(path: "page.html", bytes: Array(page.utf8)), keeping: [])
      .text
  }

  @Test(arguments: [
    "<div class=comments><div>ann <time datetime='2022-01-01T10:00:00Z'>1 Jan 2022</time></div></div>",
    "<figure><img src=a><figcaption>5 May 1999</figcaption></figure>",
    "<p>Born: 3 March 1995</p>", "<p>Born: 3 March 1950</p>",
    "<blockquote><p>It is old.</p>— Ada (@ada) June 9, 2019</blockquote>",
    "<blockquote><p>It is old.</p><time datetime='2019-06-09'>June 9</time></blockquote>",
  ])
  func dateOfSomethingElseIsNotTheArticles(block: String) throws {
    let text = try text("", block)
    #expect(text.contains("\ndate: .."), "\(text)")
  }

  @Test(arguments: [
    "Died 4 June 1991", "Member since 4 June 2011", "Archived 4 May 2021",
    "Event date: 9 September 2021", "Embargoed until 3 May 2021", "Recorded on 4 June 2011",
    "Harbour Festival 4 June 2011", "Vol. 12, No. 3, 3–9 May 2021", "Gegründet am 4. Juni 2011",
    "Enregistré le 4 juin 2011", "Updated 4 May 2021", "Last reviewed: 4 May 2021",
    "Published: 3 days ago · Last edited 4 May 2021", "Zuletzt aktualisiert: 04.05.2021",
  ])
  func dayOfSomethingElseIsNotStatedAsTheArticles(line: String) throws {
    let page = { (more: String) in
      "<title>Weir keeper retires</title><h1>Weir keeper retires</h1><p>\(line)</p>\(more)"
        + "<p>Tam Orrin opened the gates of the upper lock for the last time on a wet Tuesday.</p>"
    }
    let text = { (page: String) in
      try ImportedArticle(InputFile(path: "page.html", bytes: Array(page.utf8)), keeping: []).text
    }
    let alone = try text(page(""))
    #expect(!alone.contains("\ndate_basis: stated\n"), "\(alone)")
    let dated = try text(page("<p>3 May 2022</p>"))
    #expect(dated.contains("\ndate: 2022-05-03\n"), "\(dated)")
  }

  @Test(arguments: [
    "4 June 2011", "Monday, 6 June 2011, 10:30", "Published on 4 June 2011",
    "By Ada Quill, 4 June 2011",
    "Ada Quill | 4 June 2011", "Ada Quill » 4 June 2011", "4 June 2011, 5 min read",
    "Veröffentlicht am 4. Juni 2011",
    "Le 4 juin 2011", "Publié le 4 juin 2011 à 10h", "2011年6月4日", "公開日 2011年6月4日",
  ])
  func dayByItselfBelowTheHeadlineIsStated(line: String) throws {
    let page =
      "<title>Weir keeper retires</title><h1>Weir keeper retires</h1><p>\(line)</p>"
      + "<p>Tam Orrin opened the gates of the upper lock for the last time on a wet Tuesday.</p>"
    let text = try ImportedArticle(
      InputFile(path: "page.html", bytes: Array(page.utf8)), keeping: []
    ).text
    #expect(text.contains("\ndate: 2011-06-0"), "\(text)")
    #expect(text.contains("\ndate_basis: stated\n"), "\(text)")
  }

  @Test func todayIsNoDateOfTheArticle() throws {
    let text = try text("<div>Today is Monday, 30 November 2026</div>", "")
    #expect(text.contains("\ndate: .."), "\(text)")
  }

  @Test(arguments: [
    ("en-GB", "23/07/19", "2019-07-23"), ("de", "03.07.19", "2019-07-03"),
    ("fr", "Publié le 03/07/98", "1998-07-03"), ("ja", "19/07/23", ".."),
    ("es", "Actualizado: 03/07/2019 18:30h", "2019-07-03"),
    ("", "Actualizado: 03/07/2019 18:30h", "2019-07-03"), ("", "03/07/2019", ".."),
    ("it", "Pubblicato il 03/07/2019 ultima modifica 04/07/2019", "2019-07-03"),
  ])
  func dayInDigitsIsReadByTheLanguage(language: String, line: String, day: String) throws {
    let page =
      "<html lang='\(language)'><title>Weir keeper retires</title><h1>Weir keeper retires</h1><p>\(line)</p>"
      + "<p>Tam Orrin opened the gates of the upper lock for the last time on a wet Tuesday.</p>"
    let article = try ImportedArticle(
      InputFile(path: "page.html", bytes: Array(page.utf8)), keeping: [])
    #expect(article.text.contains("\ndate: \(day)"), "\(article.text)")
    #expect(article.passages.count == 1)
  }

  @Test(arguments: [
    "<p>Published 9 June 2021</p><p>Last modified: 12 June 2021</p>",
    "<p>Publié le 9 juin 2021, mis à jour le 12 juin 2021</p>",
    "<p>Pubblicato il 9 giugno 2021 (modificato il 12 giugno 2021)</p>",
    "<p>Veröffentlicht: 09.06.2021 | Zuletzt aktualisiert: 12.06.2021</p>",
    "<p>更新日：2021年6月12日　公開日：2021年6月9日</p>", "<p>最終更新 2021年6月12日 掲載 2021年6月9日</p>",
    "<p>修改时间：2021-06-12 发布时间：2021-06-09</p>", "<p>수정 2021.06.12 10:00 입력 2021.06.09 09:00</p>",
    "<p>Обновлено: 12.06.2021 Дата публикации: 09.06.2021</p>",
    "<p>Oppdatert 12. juni 2021 – Publisert 9. juni 2021</p>",
    "<p>Bijgewerkt op 12 juni 2021, geplaatst op 9 juni 2021</p>",
    "<p>Uppdaterad 2021-06-12 Publicerad 2021-06-09</p>",
    "<p>Zuletzt aktualisiert: 12.06.2021, erstellt: 09.06.2021</p>",
  ])
  func dayOfAChangeIsNoted(lines: String) throws {
    let page =
      "<title>Weir keeper retires</title><h1>Weir keeper retires</h1>\(lines)"
      + "<p>Tam Orrin opened the gates of the upper lock for the last time on a wet Tuesday.</p>"
    let text = try ImportedArticle(
      InputFile(path: "page.html", bytes: Array(page.utf8)), keeping: []
    ).text
    #expect(text.contains("\ndate: 2021-06-09\n"), "\(text)")
    #expect(text.contains("\n# updated by its publisher: 2021-06-12 "), "\(text)")
  }

  @Test func dayInTheHeaderOfAllPagesIsNotStated() throws {
    let text = try text("<div><p>The Lock</p><p>Monday, 29 November 2021</p></div>", "")
    #expect(text.contains("\ndate: ..") || text.contains("\ndate_basis: derived\n"), "\(text)")
  }

  @Test func yearToComeIsNoDate() throws {
    let text = try text("", "", head: "<meta name=date content='2099-01-01'>")
    #expect(text.contains("\ndate: .."))
  }

  @Test func dateBelowTheTextIsDerived() throws {
    let text = try text("", "<h3>Event</h3><p>14 August 2022</p>")
    #expect(text.contains("\ndate_basis: derived\n") || text.contains("\ndate: .."), "\(text)")
    let stated = try self.text("", "<p>Published 14 August 2022</p>")
    #expect(stated.contains("\ndate: 2022-08-14\ndate_basis: stated\n"), "\(stated)")
  }

  @Test(arguments: [
    "<p>First published on Wed 9 Jun 2021 08.30 BST</p><p>Last modified on Thu 10 Jun 2021 09.00 BST</p>",
    "<p>Updated: June 12, 2021 | Published: June 9, 2021</p>",
    "<p>Aktualisiert: 12.06.2021</p><p>Veröffentlicht: 09.06.2021</p>",
  ])
  func firstPublicationIsTheDate(lines: String) throws {
    let page =
      "<title>Weir keeper retires</title><h1>Weir keeper retires</h1>\(lines)"
      + "<p>Tam Orrin opened the gates of the upper lock for the last time on a wet Tuesday.</p>"
      + "<p>He had done so about eleven times a day since 1984, and never once by the new motor.</p>"
    let dated = try ImportedArticle(
      InputFile(path: "page.html", bytes: Array(page.utf8)), keeping: [])
    #expect(dated.text.contains("\ndate: 2021-06-09\n"), "\(dated.text)")
    #expect(dated.removed.allSatisfy { $0.kind == .dateline }, "\(dated.removed)")
  }
}
