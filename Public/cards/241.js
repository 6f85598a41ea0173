dossierCards(241, {
"figures/initial-offer.html": ["Prisoners the government offered to free at first", "figure · prisoners", "1,500, against the 5,000 that the Taliban demanded.", ["1,500", "AMN, 25–30 Mar 2020"], ""]
})
