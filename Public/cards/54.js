dossierCards(54, {
"events/attack-in-karistan.html": ["Security outposts in Karistan are attacked", "event · reported · 2 April 2020", "Reported for 2 April 2020 by one source, which puts it after a decision that came later.", [], "Sources differ: before or after the Taliban's decision"]
})
