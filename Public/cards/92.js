dossierCards(92, {
"notes/what-the-agreement-is-called.html": ["What each source calls the agreement, and what it says is in it", "note · 21 November 2026", "Five articles describe one agreement as a withdrawal deal, a peace deal and a matter of prisoners.", [], ""],
"topics/loya-jirga.html": ["Loya Jirga", "organisation", "The assembly that approved the release of the last 400 prisoners in August 2020.", [], ""]
})
