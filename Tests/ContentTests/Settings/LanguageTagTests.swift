import Content
import Diagnostics
import Support
import TestTexts
import Testing

struct LanguageTagTests {
  @Test(arguments: [
    "en", "EN", "en-US", "de-CH-1901", "zh-Hant-TW", "sr-Latn-RS", "es-419", "zh-cmn-Hans-CN",
    "sl-rozaj-biske", "de-DE-u-co-phonebk", "en-a-myext-b-another", "x-whatever", "en-x-a-b",
    "i-klingon", "en-GB-oed", "zh-min-nan", "haw", "hy-Latn-IT-arevela",
  ])
  func wellFormedTagsAreTaken(tag: String) {  // F2
    #expect(LanguageTag.isWellFormed(tag))
  }

  @Test(arguments: [
    "English", "en_US", "e", "", "en-", "-en", "en--US", "en-US-US", "x", "i-nothing", "en-u",
    "de-1901-1901", "en-a-bb-a-cc", "en-thisisverylong", "ën", "en US", "12", "a-DE", "deut",
  ])
  func whatIsNoTagIsNot(tag: String) {  // F2
    #expect(!LanguageTag.isWellFormed(tag))
  }

  @Test(arguments: [
    ("English", "en"), ("en_US", "en-US"), ("de_DE.UTF-8", "de-DE"), ("Deutsch", "de"),
    ("French (Canada)", "fr"), ("en US", "en-US"), ("FRANÇAIS", "fr"),
  ])
  func theLikelyTagIsSuggested(text: String, tag: String) {  // F2
    #expect(LanguageTag.suggestion(for: text) == tag)
    #expect(LanguageTag.isWellFormed(tag))
  }

  @Test func siteAndArticleAreChecked() {  // F2
    let site = TestSite([
      "site.yml": "title: A\nurl: https://a.example/\nlanguage: ⟦English⟧\n",
      "articles/a.md": "---\ntitle: A\ndate: 2021\nlanguage: ⟦en_US⟧\n---\nOne.\n",
    ])
    #expect(site.diagnostics.map(\.id) == [.invalidLanguage, .invalidLanguage])
    #expect(Set(site.diagnostics.map(\.location)) == Set(site.marks))
    #expect(Set(site.diagnostics.map(\.suggestion?.phrase)) == ["write 'en'", "write 'en-US'"])
  }
}
