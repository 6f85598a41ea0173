dossierCards(113, {
"figures/war-length.html": ["Length of the war", "figure · decades", "Almost two decades, for which the Taliban blame the foreign troops.", ["almost two decades", "A blog, not named, 9 Apr 2020"], ""]
})
