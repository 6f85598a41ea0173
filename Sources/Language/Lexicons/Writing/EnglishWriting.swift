extension WritingLexicon {
  /// Abbreviations, months and the order of dates in English.
  package static let english = WritingLexicon(
    "en",
    months: """
      January Jan | February Feb | March Mar | April Apr | May | June Jun | July Jul | August Aug |
      September Sept Sep | October Oct | November Nov | December Dec
      """,
    dayFirst: nil, monthFirst: true, dateLinks: "of st nd rd th",
    dayLinks: "to and or through until till", beforeMonths: "in during throughout",
    abbreviations: """
      mr mrs ms mx messrs mmes dr drs prof profs gen lt sgt cpl pfc pvt cmdr cdr capt col maj adm brig \
      gov govs sen sens rep reps hon rev revs fr br supt insp det amb atty asst assoc dir pres sec treas \
      mt ft e.g i.e viz vs v cf ca c approx dept dist univ natl intl gov't incl excl resp
      """,
    closing: """
      ltd co cos corp inc plc llc llp lp bros jr sr esq st ave blvd rd hwy etc al est a.m p.m u.s u.k \
      u.n e.u d.c b.c a.d ph.d m.d b.a m.a
      """,
    numbering: """
      no nos art arts para paras p pp fig figs vol vols ch chap sec secs sect app ex eq ver rev col \
      fl ln
      """)
}
