import Content
import TestTexts
import Testing

@testable import Linking

struct NameFormTests {
  /// The forms of an entity with the letters of their rules, `Berg|pwe`; those that a rule made only
  /// where they are asked for.
  private func forms(_ path: String, _ keys: String, isDerived: Bool = false) -> [String] {
    let site = TestSite([path: "---\n\(keys)\n---\n"])
    return site.site.documents.flatMap { NameForm.all(of: $0, as: $0.id) }.filter {
      isDerived || !$0.rule.contains(.derived)
    }.map {
      form in
      let letters: [(NameForm.Rule, String)] = [
        (.person, "p"), (.oneWord, "w"), (.needsEvidence, "e"), (.sentenceStart, "s"),
        (.unlinked, "u"),
      ]
      let rules = letters.filter { form.rule.contains($0.0) }.map(\.1).joined()
      return "\(String(decoding: form.bytes, as: UTF8.self))|\(rules)"
    }
  }

  @Test func oneWordOfAPersonNeedsEvidenceUnlessItIsTheOwnName() {
    #expect(
      forms("people/a.md", "name: Anna Berg\nnames: [Berg, Dr. Berg]")
        == ["Anna Berg|p", "Berg|pwe", "Dr. Berg|p"])
    #expect(forms("people/a.md", "name: Kora") == ["Kora|pw"])
    #expect(forms("people/a.md", "name: Kora\nnames: [Kora]") == ["Kora|pw"])
  }

  @Test func formsOfTopicsNeedNothing() {
    #expect(
      forms("topics/a.md", "name: Dorn\nnames: [Old Dorn]\ntype: place") == ["Dorn|w", "Old Dorn|"])
  }

  @Test func smallFirstLetterHasACapitalVariant() {
    #expect(
      forms("topics/a.md", "name: grain deal\ntype: term") == ["Grain deal|s", "grain deal|"])
    #expect(forms("topics/a.md", "name: élan\ntype: term").count == 4)
    #expect(forms("topics/a.md", "name: 5 hills\ntype: term") == ["5 hills|"])
  }

  @Test func otherSpellingsAreDerived() {
    let person = forms("people/a.md", "name: José Olsen\nnames: [Olsen]", isDerived: true)
    for form in ["JOSÉ OLSEN|p", "José OLSEN|p", "Jose Olsen|p", "OLSEN|pwe"] {
      #expect(person.contains(form))
    }
    let body = forms("topics/a.md", "name: UNO\ntype: organisation", isDerived: true)
    #expect(body == ["U.N.O.|w", "UNO|w"])
    let place = forms("topics/a.md", "name: Москва\ntype: place", isDerived: true)
    #expect(place.contains("Москвы|w") && place.contains("Москве|w"))
    let arabic = forms("topics/a.md", "name: القاهرة\ntype: place", isDerived: true)
    #expect(arabic.contains("والقاهرة|w") && arabic.contains("للقاهرة|w"))
  }

  @Test func stemsAndSharedCasesAreDerived() {
    let finn = forms("people/a.md", "name: Aino Rantanen", isDerived: true)
    #expect(finn.contains("Aino Rantase|p") && finn.contains("Aino Rantas|p"))
    let place = forms("topics/a.md", "name: Avália\ntype: place", isDerived: true)
    #expect(place.contains("Aváliá|w"))
    let russian = forms("people/a.md", "name: Иван Котов\nnames: [Котов]", isDerived: true)
    #expect(russian.contains("Котова|pwe") && russian.contains("Котовым|pwe"))
  }

  @Test func longerNamesThatAreNotMeantAreForms() {
    let place = forms("topics/a.md", "name: Dorn\nnever: [Dorn Sauce]\ntype: place")
    #expect(place == ["Dorn|w", "Dorn Sauce|"])
  }

  @Test func titlesOfEventsAndFiguresAreNoForms() {
    let event = "title: The Talk\nnames: [Dorn talks]\ndate: ..\nstatus: planned\nsources: []"
    #expect(forms("events/a.md", event) == ["Dorn talks|"])
    #expect(forms("figures/a.md", "title: Ships\nunit: ship\nclaims: []") == [])
    #expect(forms("notes/a.md", "title: On Dorn\ndate: 2020") == [])
  }

  @Test func entityThatOptsOutHasFormsThatLinkNothing() {
    #expect(
      forms("topics/a.md", "name: Old Dorn\ntype: place\nautolink: false") == ["Old Dorn|u"])
  }

  @Test func formWithoutALetterOrDigitIsNone() {
    #expect(forms("topics/a.md", "name: Dorn\nnames: [\"…\", \" \"]\ntype: place") == ["Dorn|w"])
  }
}
