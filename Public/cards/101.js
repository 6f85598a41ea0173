dossierCards(101, {
"events/first-release-planned.html": ["A first release by the end of March", "event · planned · 31 March 2020", "Planned for 31 March 2020; no source says that it took place then.", [], "Sources differ: who would release, and when"],
"figures/civilians-killed-2020.html": ["Civilians killed since January 2020", "figure · people", "Over 1,280, reported by the United Nations mission.", ["over 1,280", "The release of the final 400 begins, 16–22 Aug 2020"], ""]
})
