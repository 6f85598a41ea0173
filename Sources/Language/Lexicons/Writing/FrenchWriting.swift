extension WritingLexicon {
  static let french = WritingLexicon(
    "fr",
    months: """
      janvier janv jan | février févr fév | mars | avril avr | mai | juin | juillet juil | août |
      septembre sept sep | octobre oct | novembre nov | décembre déc
      """,
    dateLinks: "er le de", dayLinks: "et au ou à",
    abbreviations:
      "mm mme mmes mlle mlles me mgr dr pr prof gén col cdt cap lt st ste cf p.ex env av boul bd ing hon",
    closing: "etc cie ltée ltd inc corp co sté s.a jr av.j.-c apr.j.-c j.-c tél",
    numbering: "n no nos art al p pp vol chap fig t éd")
}
