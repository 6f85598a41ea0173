dossierCards(19, {
"notes/troop-baselines.html": ["How many American troops, from when, and until when", "note · 21 November 2026", "Three starting numbers, two periods and two days in November; the steps between are agreed.", [], ""]
})
