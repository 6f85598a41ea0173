package import Content
package import Language

extension ClaimReading {
  /// A number with the unit of measure: in the editor's words for it, if it is the figure's or the
  /// claim's key's; a number that only counts is alone.
  package func amount(_ number: NumberWords, isPlural: Bool, in words: Words) -> String {
    guard let measure = printed?.unit else { return number.text }
    return unit == measure.label || !isPlural || measure != quantity?.unit
      ? words.amount(number, of: measure)
      : words.counted(number, unit)
  }

  /// The number and its hedge, with its unit of measure: `about 12,000`, `3 to 4 months`, `more than
  /// $1,000,000`; nil for words that aren't a number. `isAfterWord` where it follows a word, as the ends
  /// of a range do.
  package func words(in words: Words, isAfterWord: Bool = false) -> String? {
    guard let quantity = printed, let value = quantity.value else { return nil }
    let hedge = Self.hedge(of: quantity)
    let number = words.number(value, to: quantity.maximum)
      .after(word: isAfterWord || hedge != nil)
    let isPlural = quantity.maximum != nil || value != .one
    let amount = amount(number, isPlural: isPlural, in: words)
    return hedge.map { words.text($0, ["amount": amount]) } ?? amount
  }

  private static func hedge(of quantity: Quantity) -> Words.Name? {
    switch quantity.operator {
    case .none, .equal, .range: nil
    case .about: .amountAbout
    case .more: quantity.isNear ? .amountJustOver : .amountMore
    case .atLeast: .amountAtLeast
    case .less where quantity.isNear: .amountNearly
    // Of things that are counted.
    case .less where quantity.unit == nil && quantity.value?.isWhole == true: .amountFewer
    case .less: .amountLess
    case .atMost: .amountAtMost
    }
  }

  /// The same with what it counts: `at least 9 deaths`; nil for words that aren't a number.
  package func phrase(in words: Words, isAfterWord: Bool = false) -> String? {
    guard let quantity = printed, quantity.unit == nil, let value = quantity.value else {
      return self.words(in: words, isAfterWord: isAfterWord)
    }
    let amount = words.counted(words.number(value, to: quantity.maximum), unit)
    return Self.hedge(of: quantity).map { words.text($0, ["amount": amount]) } ?? amount
  }
}

extension ClaimReading {
  /// A unit that the claim's number converts to, as axes have it: in the editor's words where it is the
  /// claim's own.
  package func unitName(of measure: MeasureUnit?, in words: Words) -> String? {
    guard let measure else { return quantity?.unit == nil ? unit : nil }
    return measure == quantity?.unit && unit != measure.label ? unit : words.name(of: measure)
  }
}

extension AnswerPart {
  /// What it is of, where that isn't a count of the whole: `demand`, `plan, by November`.
  package func label(in words: Words) -> String? {
    let parts = [kind.map(words.name), scope].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: words[.comma])
  }

  /// The latest number or range: `9 to 41 deaths`, `€5 to €7`.
  package func words(_ readings: [ClaimReading], in words: Words) -> String? {
    let (low, high) = (readings[latest.low], readings[latest.high])
    guard latest.low != latest.high, let start = low.words(in: words, isAfterWord: true),
      let end = high.phrase(in: words, isAfterWord: true)
    else { return low.phrase(in: words) }
    let counts = low.quantity?.unit == nil && low.unit == high.unit
    return words.text(
      .amountRange,
      [
        "low": counts ? start : low.phrase(in: words, isAfterWord: true) ?? start, "high": end,
      ])
  }
}

extension ClaimRelation.Side {
  /// The number, or the words that are none in quotation marks.
  package func shown(in words: Words) -> String {
    reading.words(in: words)
      ?? words.text(
        .citedWords, ["words": self.words.split { $0.isWhitespace }.joined(separator: " ")])
  }
}

extension ClaimRelation.Reason {
  /// One short phrase for readers: `5,000 and 1,500 cannot both hold`.
  package func text(in words: Words) -> String {
    func phrase(_ name: Words.Name, _ one: String = "", _ other: String = "") -> String {
      words.text(name, ["one": one, "other": other])
    }
    func shown(_ name: Words.Name, _ one: ClaimRelation.Side, _ other: ClaimRelation.Side) -> String
    {
      phrase(name, one.shown(in: words), other.shown(in: words))
    }
    switch self {
    case .replaced(let earlier, let later): return shown(.reasonReplaced, later, earlier)
    case .bothWithdrawn: return phrase(.reasonBothWithdrawn)
    case .withdrawn(let side): return phrase(.reasonWithdrawn, side.shown(in: words))
    case .kinds(let one, let other):
      return phrase(.reasonKinds, words.noun(of: one), words.noun(of: other))
    case .noNumbers(let one, let other): return shown(.reasonNoNumbers, one, other)
    case .counted(let one, let other): return phrase(.reasonCounted, one, other)
    case .currencies(let one, let other): return shown(.reasonCurrencies, one, other)
    case .oneRate(let one, let other): return phrase(.reasonOneRate, one, other)
    case .units(let one, let other): return phrase(.reasonUnits, one, other)
    case .scopes(let one, let other): return phrase(.reasonScopes, one, other)
    case .oneScope(let scope): return phrase(.reasonOneScope, scope)
    case .dates(let one, let other):
      return phrase(
        .reasonDates, one.asOfWords(.long, in: words) ?? "",
        other.asOfWords(.long, in: words) ?? "")
    case .same(let one, let other):
      let (first, second) = (one.shown(in: words), other.shown(in: words))
      return ClaimRelation.plain(first) == ClaimRelation.plain(second)
        ? phrase(.reasonBothSay, first) : phrase(.reasonEqual, first, second)
    case .rounded(let one, let other): return shown(.reasonRounded, one, other)
    case .bothHold(let one, let other): return shown(.reasonBothHold, one, other)
    case .oneNumber(let one, let other): return shown(.reasonOneNumber, one, other)
    case .cannotBothHold(let one, let other): return shown(.reasonCannotBothHold, one, other)
    }
  }
}

extension Words {
  /// What readers see for the kind of a relation.
  package func name(of kind: ClaimRelation.Kind) -> String {
    text(named: kind.rawValue.replacing(" ", with: "_")) ?? kind.rawValue
  }
}
