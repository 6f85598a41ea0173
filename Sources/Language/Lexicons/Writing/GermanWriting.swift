extension WritingLexicon {
  static let german = WritingLexicon(
    "de",
    months: """
      Januar Jan Jänner | Februar Feb Feber | März Mär Mrz | April Apr | Mai | Juni Jun | Juli Jul |
      August Aug | September Sept Sep | Oktober Okt | November Nov | Dezember Dez
      """,
    dateLinks: "den", dayLinks: "bis und oder",
    abbreviations: """
      dr prof hr fr frl gen hptm lt oblt maj kom adm st hl sen dipl ing mag med phil rer jur habil bzw \
      ca vgl z.b d.h i.d.r u.a o.ä evtl ggf inkl exkl sog max min bspw insb insbes gegr geb gest \
      verh led präs min.-präs abg stv stellv ehem prot röm-kath evang kath dgl d.j
      """,
    closing:
      "usw etc co ltd inc corp gmbh mio mrd str jh jhdt jr uvm u.v.m u.s n.chr v.chr s.o s.u",
    numbering: "nr nrn art abs s bd kap abb tab ziff lit st bzw tel anm aufl hrsg",
    hasOrdinals: true)
}
