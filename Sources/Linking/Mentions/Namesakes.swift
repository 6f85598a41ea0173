internal import Language

/// Who of the same surname has been named in a document so far: a namesake in full takes the surname alone
/// from whoever had it, and two of them in one sentence leave it open.
struct Namesakes {
  /// Who has been named in full, and nobody else of that surname since.
  private(set) var evidence: EntitySet = []
  /// Who has been named, in whatever form.
  private(set) var named: EntitySet = []
  /// Whose name is somebody else's or a thing's, too, somewhere in the document; and whether one of them
  /// was taken for named before that was seen.
  private(set) var contested: EntitySet = []
  private(set) var isPremature = false
  /// What any place of the document shows of names for all its places.
  private var findings: [Int32: Findings] = [:]
  /// Places whose names goods have, too, as the document has shown so far: a wine, a car.
  private(set) var goods: EntitySet = []
  /// Places that a preposition without an article is before somewhere in the document, and those that had
  /// an article so far.
  private(set) var bare: EntitySet = []
  private var articled: EntitySet = []
  /// Places whose names people have who were named so far, or anywhere where a place was taken for named
  /// before that; and clubs, with the run of the last one.
  private(set) var strangers: EntitySet = []
  private var namedStrangers: EntitySet = []
  private(set) var clubs: [Int32: Int] = [:]
  /// Whose a body is said to be where it was named with an owner first.
  private var owners: [Int32: String] = [:]
  /// People whose full name was somebody else's where it was first read, or is two people's in the document.
  private(set) var others: EntitySet = []
  private var doubles: EntitySet = []
  /// People whose full name, or whose surname or given name, an animal or the like has, and who were not
  /// named before it.
  private(set) var creatures: EntitySet = []
  private(set) var creaturesInShort: EntitySet = []
  /// What titles have revealed of people so far.
  private(set) var sexes: [Int32: NameTitles.Sex] = [:]
  /// Where somebody was named in full last, and as what they were introduced last, in which run.
  private var lastFull: [Int32: Naming] = [:]
  private var introductions: [Int32: (run: Int, word: String, wordsOfName: Int)] = [:]
  /// Who is named in full somewhere in the document, as far as it was read, and whose surname was doubted
  /// for want of that.
  private(set) var full: EntitySet = []
  private var awaited: EntitySet = []
  /// Bodies of which another one's longer name has begun with a part of the name, before they were named.
  private(set) var otherBodies: EntitySet = []
  /// Of whom a surname alone was shown to be somebody's, in the document as far as it was read.
  private var somebody: EntitySet = []
  /// The offices that people's full names come with in any place of the document.
  private(set) var offices: [Int32: Set<String>] = [:]
  /// Whose surname others have been named with in full so far, and those.
  private(set) var rivals: [Int32: Set<Rival>] = [:]
  /// Who was named last with a surname, by its form.
  private var last: [Int: Naming] = [:]

  /// What one place of a document shows of a name for all its places.
  struct Findings: OptionSet {
    let rawValue: UInt8
    /// A person's surname or given name is a thing's, too, a word, or part of a longer name.
    static let thing = Findings(rawValue: 1 << 0)
    /// Somebody is named in full with the words that somebody else is no relation of theirs.
    static let disclaimed = Findings(rawValue: 1 << 1)
    /// Something has its name from somebody who is named in full.
    static let nameGiver = Findings(rawValue: 1 << 2)
    /// The name is in quotation marks.
    static let quoted = Findings(rawValue: 1 << 3)
  }

  /// Somebody else of a surname.
  struct Rival: Hashable {
    /// Nil where the given name doesn't reveal it.
    let sex: NameTitles.Sex?
    /// The word for an office before the full name, in lower case.
    let office: String?
  }

  /// Where somebody was named, in a text's run or in the document's title.
  struct Naming {
    /// Nil for somebody without a page.
    let entity: Int32?
    /// Of all runs that were read; 0 for the title.
    let run: Int
    let range: Range<Int>

    /// Whether it is the same name as another one in the text, a case of either aside: as many words, the
    /// first and the last of which begin alike.
    func isLike(_ other: Naming, in text: [UInt8]) -> Bool {
      let names = [range, other.range].map { text[$0].split(separator: UInt8(ascii: " ")) }
      let ends = names.compactMap { $0.last?.prefix(6) }
      return names[0].count == names[1].count && ends.count == 2 && ends[0] == ends[1]
        && names[0][0].prefix(4) == names[1][0].prefix(4)
    }

    /// Whether it is before another one in the same sentence of the run's text.
    func isInSentence(of other: Naming, in text: [UInt8], _ lexicon: NameLexicon) -> Bool {
      guard run == other.run, range.upperBound < other.range.lowerBound else { return false }
      let isUnspaced = lexicon.features.contains(.unspaced)
      return !(range.upperBound + 1...other.range.lowerBound).contains {
        (text[$0 - 1] == UInt8(ascii: " ") || isUnspaced)
          && lexicon.sentences.begins(in: text, at: $0)
      }
    }
  }

  /// Forgets what was read, and keeps who was contested.
  mutating func startAgain() {
    (evidence, named, goods, strangers, articled) = ([], [], [], namedStrangers, [])
    (others, creatures, creaturesInShort, otherBodies) = (doubles, [], [], [])
    owners = [:]
    (clubs, sexes, last, lastFull, introductions, rivals) = ([:], [:], [:], [:], [:], [:])
  }

  /// Notes what a title has revealed of somebody; the first one counts.
  mutating func note(_ sex: NameTitles.Sex, of entity: Int32) {
    if sexes[entity] == nil { sexes[entity] = sex }
  }

  /// Takes an editor's own link as evidence.
  mutating func know(_ entity: Int32) { evidence.insert(entity) }

  /// Notes that somebody is named: in full where `isFull`, with surnames of which each has its form and
  /// those who have declared it.
  mutating func note(
    _ entity: Int32, isFull: Bool, sex: NameTitles.Sex?,
    surnames: [(form: Int, bearers: [Int32])], at naming: Naming,
    isSameSentence: (Naming) -> Bool
  ) {
    named.insert(entity)
    guard isFull else { return noteLast(surnames, naming) }
    evidence.insert(entity)
    if full.insert(entity), awaited.contains(entity) { isPremature = true }
    lastFull[entity] = naming
    for surname in surnames {
      let previous = last[surname.form].flatMap { isSameSentence($0) ? $0 : nil }
      let other = previous.flatMap { $0.entity == entity ? nil : $0 }
      guard surname.bearers.contains(entity) else {
        for bearer in surname.bearers {
          contest(bearer, isNamed: true)
          noteRival(of: bearer, sex, office: nil)
        }
        continue
      }
      // Two who both go by it keep it, so that it is reported as ambiguous.
      if let other, !(other.entity.map(surname.bearers.contains) ?? false) {
        contest(entity, isNamed: true)
      }
    }
    noteLast(surnames, naming)
  }

  private mutating func noteLast(_ surnames: [(form: Int, bearers: [Int32])], _ naming: Naming) {
    for surname in surnames { last[surname.form] = naming }
  }

  /// Notes that a name is somebody else's, or a thing's: a surname needs the full name before it;
  /// after a namesake who `isNamed`, once more.
  mutating func contest(_ entity: Int32, isNamed: Bool) {
    if isNamed { evidence.remove(entity) }
    if contested.insert(entity), named.contains(entity) { isPremature = true }
  }

  /// Whether a place of the document that was read has shown this of a name.
  func has(_ finding: Findings, of entity: Int32) -> Bool {
    findings[entity]?.contains(finding) ?? false
  }

  /// Notes what a place shows of a name; where the name counted before that was seen, the document is read
  /// again.
  mutating func note(_ finding: Findings, of entity: Int32) {
    if findings[entity, default: []].insert(finding).inserted, named.contains(entity) {
      isPremature = true
    }
  }

  /// Notes that somebody else of the surname is named in full.
  mutating func noteRival(of entity: Int32, _ sex: NameTitles.Sex?, office: String?) {
    rivals[entity, default: []].insert(Rival(sex: sex, office: office))
  }

  /// Notes an office that somebody's full name comes with.
  mutating func note(office: String, of entity: Int32) {
    offices[entity, default: []].insert(office)
  }

  /// Notes that somebody of the full name is not who has declared it; or that two have it, so that the
  /// document is to be read again.
  mutating func noteOther(_ entity: Int32) { others.insert(entity) }
  mutating func noteDouble(_ entity: Int32) {
    others.insert(entity)
    if doubles.insert(entity) { isPremature = true }
  }

  /// Whether somebody has been named in full in the sentence already, by the same name, not far before a
  /// naming and with more than a comma or `and` between: so two of one name are.
  func isNamedTwice(
    _ entity: Int32, at naming: Naming, in text: [UInt8], _ lexicon: NameLexicon
  ) -> Bool {
    guard let last = lastFull[entity],
      16..<300 ~= naming.range.lowerBound - last.range.upperBound
    else { return false }
    // `Anna Berg's house stands, and Anna Berg is at home.`
    if text.scalar(at: last.range.upperBound).scalar.isApostrophe { return false }
    return last.isInSentence(of: naming, in: text, lexicon)
      && last.isLike(naming, in: text)
  }

  /// Notes that a surname alone is in doubt as long as nobody is named with it in full.
  mutating func noteAwaited(_ entity: Int32) { awaited.insert(entity) }

  /// Whether somebody is named by a surname that is shown to be somebody's, or in full where that counts,
  /// anywhere in what was read of the document.
  func isSomebody(_ entity: Int32, orNamedLater: Bool) -> Bool {
    somebody.contains(entity) || orNamedLater && full.contains(entity)
  }

  /// Notes that a surname alone is shown to be somebody's.
  mutating func noteSomebody(_ entity: Int32) {
    if somebody.insert(entity), awaited.contains(entity) { isPremature = true }
  }

  /// Notes the office, age or description that a full name comes with, as the last one of its run.
  mutating func noteIntroduction(
    of entity: Int32, as new: NameJudgement.Introduction?, wordsOfName: Int, in run: Int
  ) {
    let last = lastIntroduction(of: entity, in: run)
    if let last, wordsOfName < last.wordsOfName { return }
    introductions[entity] = (run, new?.word ?? last?.word ?? "", wordsOfName)
  }

  /// The word is empty where the run has the name without one; nil where it hasn't the name.
  private func lastIntroduction(
    of entity: Int32, in run: Int
  ) -> (run: Int, word: String, wordsOfName: Int)? {
    introductions[entity].flatMap { $0.run == run ? $0 : nil }
  }

  /// Whether a full name, which the run has had already, comes with another office, age or description than
  /// before, and so is a namesake's. Not where it is shorter than before: `Ana Dorn Berg … Dorn Berg, a pilot`.
  func isIntroducedAgain(
    _ entity: Int32, as new: NameJudgement.Introduction?, wordsOfName: Int, in run: Int
  ) -> Bool {
    let last = lastIntroduction(of: entity, in: run)
    guard let new, let last, new.word != last.word, wordsOfName >= last.wordsOfName else {
      return false
    }
    return !last.word.isEmpty || !new.mayBeOfName
  }

  /// Whether a body's owner isn't who was its owner first, who is noted: `Kenya's`, and then `Kenyan`, are one.
  mutating func isOfOtherOwner(_ body: Int32, _ owner: String) -> Bool {
    guard let first = owners[body] else {
      owners[body] = owner
      return false
    }
    return first.prefix(4) != owner.prefix(4)
  }

  /// Notes that another body's name begins with a part of a body's name.
  mutating func noteOtherBody(_ entity: Int32) { otherBodies.insert(entity) }

  /// Notes that an animal or the like has somebody's name.
  mutating func noteCreature(_ entity: Int32, isFull: Bool) {
    creaturesInShort.insert(entity)
    if isFull { creatures.insert(entity) }
  }

  /// Notes that goods, somebody, or a club in a run have a place's name.
  mutating func noteGoods(_ place: Int32) { goods.insert(place) }

  /// Notes that a place has an article, or a preposition without one.
  mutating func noteArticled(_ place: Int32) { articled.insert(place) }
  mutating func noteBare(_ place: Int32) {
    if bare.insert(place), articled.contains(place) { isPremature = true }
  }

  mutating func noteStranger(_ place: Int32, isCertain: Bool = false) {
    strangers.insert(place)
    guard isCertain, named.contains(place) else { return }
    if namedStrangers.insert(place) { isPremature = true }
  }
  mutating func noteClub(_ place: Int32, in run: Int) { clubs[place] = run }

  /// Notes that somebody without a page is named with the surname of this form.
  mutating func noteStranger(_ form: Int, at naming: Naming) { last[form] = naming }
}
