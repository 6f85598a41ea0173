dossierCards(172, {
"figures/us-troops-first-step.html": ["US troops after the first reduction", "figure · soldiers", "8,600 in both sources that give a number for it.", ["8,600", "AMN, 25–30 Mar 2020", "8,600", "Taliban Rejects Afghan Government’s Prisoner Release Offer, about 9 Apr 2020"], ""]
})
