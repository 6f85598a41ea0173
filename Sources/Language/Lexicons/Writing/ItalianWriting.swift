extension WritingLexicon {
  static let italian = WritingLexicon(
    "it",
    months: """
      gennaio gen | febbraio feb | marzo mar | aprile apr | maggio mag | giugno giu | luglio lug |
      agosto ago | settembre set sett | ottobre ott | novembre nov | dicembre dic
      """,
    dateLinks: "di", dayLinks: "e al o",
    abbreviations: """
      sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa ing avv arch geom rag on sen gen col magg cap \
      ten mons don ss es p.es ca cfr vs min pres spett egr
      """,
    closing: "ecc ltd inc corp co soc s.p.a s.r.l a.c d.c jr f.lli u.s.a",
    numbering: "n nn art artt p pp pag pagg vol cap fig par c tel")
}
