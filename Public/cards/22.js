dossierCards(22, {
"events/ambush-in-sholgara.html": ["Security forces are ambushed in Sholgara", "event · reported · 7 April 2020", "Reported for 7 April 2020, the day on which the Taliban team is said to have left.", [], "Sources differ: before or after the Taliban's decision"],
"figures/nato-troops.html": ["Troops of NATO allies and partner countries in Afghanistan", "figure · soldiers", "Approximately 17,000, claimed once, without a source.", ["approximately 17,000", "A blog, not named, 9 Apr 2020"], ""],
"notes/the-several-hundreds.html": ["Which groups were released when", "note · 21 November 2026", "Four different hundreds, two of 400 and one of 80; only some of them are reported as out.", [], ""]
})
