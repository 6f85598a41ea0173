dossierCards(185, {
"notes/how-the-articles-were-dated.html": ["How the undated articles were dated", "note · 21 November 2026", "None of the five copies bears a date; weekdays, yesterdays and deadlines give one for each.", [], ""],
"topics/amn.html": ["AMN", "organisation", "The publisher of the reprint in which the article of late March was read.", [], ""]
})
