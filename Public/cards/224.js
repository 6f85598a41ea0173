dossierCards(224, {
"figures/regional-leaders.html": ["Regional leaders whom the president met in Kabul", "figure · people", "More than 3,000, according to the news service.", ["more than 3,000", "The Hill, 9 Aug 2020"], ""]
})
