dossierCards(179, {
"events/taliban-leave-the-talks.html": ["The Taliban leave the talks in Kabul", "event · happened · 7 April 2020", "On a Tuesday, by one account before the releases; by another they suspended the talks after them.", [], "Sources differ: what came first, the end of the talks or the release; whose doing it was"],
"notes/who-wanted-what.html": ["Who wanted what", "note · 21 November 2026", "The aims of each party, as the party states them or as somebody else does for it.", [], ""]
})
