dossierCards(131, {
"topics/drawdown.html": ["drawdown", "term", "The reduction of American troops, in steps, to none.", [], ""],
"topics/peace-process.html": ["peace process", "term", "The course that the agreement set, from releases to talks to a ceasefire.", [], ""]
})
