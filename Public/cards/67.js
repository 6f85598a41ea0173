dossierCards(67, {
"notes/where-the-calendar-objects.html": ["Where the calendar objects", "note · 21 November 2026", "Four places where an article's own dates do not fit together, and what may be behind each.", [], ""],
"topics/afghan-forces.html": ["Afghan forces", "organisation", "The soldiers and security forces of the Afghan government.", [], ""]
})
