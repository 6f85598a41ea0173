dossierCards(182, {
"notes/the-deadline-that-slipped.html": ["The deadline that slipped", "note · 21 November 2026", "From 10 March to 31 March to April to August; each side has its explanation.", [], ""],
"topics/national-security-council.html": ["National Security Council", "organisation", "The body of the Afghan government whose spokesman announces the releases.", [], ""]
})
