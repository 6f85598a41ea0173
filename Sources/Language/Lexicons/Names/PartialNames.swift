/// Languages of which little is known but what may be joined to a name.
extension NameLanguage {
  static let danish: NameLanguage = .init("da") { .danish }
  static let swedish: NameLanguage = .init("sv") { .swedish }
  static let norwegian: NameLanguage = .init("no") { .norwegian }
  static let bokmål: NameLanguage = .init("nb") { .bokmål }
  static let nynorsk: NameLanguage = .init("nn") { .nynorsk }
  static let korean: NameLanguage = .init("ko") { .korean }
}

extension NameLexicon {
  static let danish = NameLexicon(.danish, endings: [NameEnding("s")])
  static let swedish = NameLexicon(.swedish, endings: [NameEnding("s")])
  static let norwegian = NameLexicon(.norwegian, endings: [NameEnding("s")])
  static let bokmål = NameLexicon(.bokmål, endings: [NameEnding("s")])
  static let nynorsk = NameLexicon(.nynorsk, endings: [NameEnding("s")])
  static let korean = NameLexicon(
    .korean,
    endings: NameEnding.all(
      """
      은 는 이 가 을 를 의 에 에는 에도 에선 에서는 에게 에게서 께 께서 에서 로 으로 와 과 도 만 부터 까지 보다 처럼 이나 나 이라고 라고 씨 씨는 씨가 \
      씨의 씨를 측 측은 측이
      """),
    lists: [
      .homonyms: "동명이인 동명이인인 동명이인의 동명이인이다 동명이인으로 동명이인이라고",
      .disclaimers: "동명이인 동명이인인 동명이인의",
    ])
}
