dossierCards(86, {
"figures/taliban-prisoners-to-be-freed.html": ["Taliban prisoners to be freed in all", "figure · prisoners", "5,000 in four sources, as a demand, a duty, a commitment and a total.", ["5,000", "AMN, 25–30 Mar 2020", "5,000", "A blog, not named, 9 Apr 2020", "5,000", "Taliban Rejects Afghan Government’s Prisoner Release Offer, about 9 Apr 2020", "5,000", "The Hill, 9 Aug 2020"], ""]
})
