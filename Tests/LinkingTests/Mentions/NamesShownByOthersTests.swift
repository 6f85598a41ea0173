import Testing

@testable import Linking

/// Names that lists, brackets, capitals and the rest of a document show to be somebody else's, or something
/// else's: what is linked is marked with `[]`.
struct NamesShownByOthersTests {
  @Test(arguments: [
    ("en", "Omar Lyle", "Omar Lyle, 19, was fined. The letter was for the singer Omar Lyle."),
    ("en", "Omar Lyle", "[Omar Lyle], 19, was fined. The letter was for [Omar Lyle]."),
    ("en", "Omar Lyle", "The painter Omar Lyle died. The judge Omar Lyle did not."),
    ("en", "Omar Lyle", "The painter [Omar Lyle] slept. The painter [Omar Lyle] snored."),
    ("en", "Omar Lyle", "Omar Lyle lost. It was Omar Lyle, the roofer, who won."),
    ("de", "Jan Thoma", "Der Maler Jan Thoma starb. Richter Jan Thoma lebt."),
    ("fr", "Hugo Lantier", "Le maire Hugo Lantier dort. Le boxeur Hugo Lantier rit."),
  ])
  func anotherIntroductionIsANamesakes(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    ("en", "Gwen Harker", "The runners: Bold Venture, Gwen Harker, Tin Soldier."),
    ("en", "Gwen Harker", "The guests: Iris Tew, [Gwen Harker], Mark Stone."),
    ("en", "Gwen Harker", "Gwen Harker (8-1), a five-year-old mare, fell."),
    ("en", "Gwen Harker", "Gwen Harker (8-1), a four-year-old gelding by Moss, won."),
    ("en", "Gwen Harker", "[Gwen Harker] (58), a former mayor, fell."),
    ("en", "Gwen Harker", "A Victorian painter, Gwen Harker, lived here."),
    ("en", "Gwen Harker", "A Victorian hall, [Gwen Harker] said, is cold."),
    ("en", "Gwen Harker~Harker", "[Harker], Gwen, spoke. [Gwen Harker] sat."),
    ("en", "Gwen Harker~Harker", "Harker, Colin 212; Hale, Ada 97."),
    ("ja", "坂井美穂", "坂井美穂という名の犬がいる。"),
    ("ja", "坂井美穂", "[坂井美穂]という名の医師がいる。"),
    ("zh", "何晓琳", "名叫何晓琳的小狗获救。"),
    ("zh", "何晓琳", "名叫[何晓琳]的医生获救。"),
    ("zh", "黄河清", "黄河清淤工程开工。"),
    ("zh", "黄河清", "[黄河清]说工程开工。"),
  ])
  func listsBracketsAndCenturiesShowOthers(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    ("person", "Gwen Harker~Harker", "HARKER, read the sign."),
    ("person", "Gwen Harker~Harker", "[HARKER] QUITS OFFICE. [Gwen Harker] left."),
    ("person", "Gwen Harker~Harker", "See harker/Harker_2.txt and Harker/harker-ui."),
    ("person", "Gwen Harker~Harker", "[Gwen Harker] met the [Harker]/Lyle group."),
    ("person", "Penny Lane Abbott~Penny Lane", "They sang Penny Lane."),
    ("person", "Penny Lane Abbott~Penny Lane", "[Penny Lane Abbott] sang. [Penny Lane] bowed."),
    ("person", "Carl Kettle~Kettle", "Ask Kettle about it."),
    ("person", "Carl Kettle~Kettle", "[Carl Kettle] spoke. Ask [Kettle] about it."),
    ("term", "Election Court~EC", "The EC sat. The Egg Committee (EC) laughed."),
    ("term", "Election Court~EC", "The [EC] sat. The [Election Court] ([EC]) rose."),
    ("term", "Orion Ferries~Orion", "We saw Nora's Orion land."),
    ("term", "Orion Ferries~Orion", "[Orion] won. We saw [Orion] land."),
    ("term", "The Guardian", "The guardian wept. The Guardian ad litem did not."),
    ("term", "The Guardian", "A keeper wept. [The Guardian] reported that."),
    ("term", "Phoenix", "Joaquin Phoenix won. Phoenix thanked us."),
    ("term", "Phoenix", "Joaquin Phoenix won in [Phoenix]."),
    ("place", "Amazon", "The town is on the Amazon."),
    ("place", "Amazon", "The trees of [Amazon] fell."),
    ("term", "Bath", "He has the Order of the Bath."),
    ("term", "Bath", "He has the keys of [Bath]."),
    ("term", "China", "The China tea service is hers."),
    ("term", "China", "The tea is from [China]."),
  ])
  func capitalsPathsAndOtherNamesLeaveDoubt(kind: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: "en", kind, name) == text)
  }

  @Test(arguments: [
    ("sv", "Agneta Lund~Lund", "[Agneta Lund] gick. [Lunds] hus brann."),
    ("ko", "김하늘", "[김하늘] 선수가 우승했다."),
    ("ko", "김하늘", "관중은 [김하늘에게] 박수를 보냈다."),
    ("ro", "Mihai Moraru", "Strada Mihai Moraru este lungă. Domnul [Mihai Moraru] vine."),
  ])
  func languagesWithFewWords(language: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: language, "person", name) == text)
  }

  @Test(arguments: [
    ("person", "Gwen Harker", "The Harker was moored there."),
    ("person", "Gwen Harker", "Winds of Harker, then calm."),
    ("person", "Gwen Harker", "Harker was without ferries for a day."),
    ("person", "Gwen Harker", "In the series Harker and Watson run a shop."),
    ("person", "Gwen Harker", "[Harker] was jailed. [Harker] held out."),
    ("person", "Gwen Harker", "They saw [Harker]. [Harker] said so."),
    ("person", "Gwen Harker", "They saw [Harker]. [Gwen Harker] left."),
    ("person", "Gwen Harker", "They saw [Harker], Lyle and [Harker]-led boats. [Harker] lied."),
    ("person", "Gwen Harker", "[Harker]'s lawyer left."),
    ("person", "Gwen Harker", "[Harker]: Not at all."),
    ("person", "Gwen Harker", "[Gwen Harker] KC asked. [Harker] asked who."),
    ("person", "Gwen Harker", "Local TD [Gwen Harker] asked. The SS Gwen Harker sank."),
    ("person", "Gwen Harker", "Gwen Harker FC lost. Gwen Harker Lyle KC asked."),
    ("term", "Harker Ferries~Harker", "The statue of Harker was lifted."),
    ("term", "Harker Ferries~Harker", "[Harker] will sail again."),
    ("place", "State of Harker~Harker", "It burned in [Harker]."),
    ("place", "Harker detention centre~Harker", "A visit to [Harker]"),
    ("term", "Norvian High Bench~High Bench", "The High Bench of Dorn sat. The High Bench ate."),
    ("term", "Norvian High Bench~High Bench", "[Norvian High Bench] sat. The [High Bench] ate."),
    ("place", "State of Harker~Harker", "[State of Harker] bonds fell, and so did [Harker] debt."),
  ])
  func aSurnameOrPartOfANameNeedsSomethingBesideIt(kind: String, name: String, text: String) {
    #expect(LinkedSite.marked(text, in: "en", kind, name) == text)
  }
}
