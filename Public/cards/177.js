dossierCards(177, {
"figures/freed-on-wednesday.html": ["Prisoners released on Wednesday 8 April", "figure · prisoners", "100, told as a fact by one source and as an announcement by another.", ["100", "A blog, not named, 9 Apr 2020", "100", "Taliban Rejects Afghan Government’s Prisoner Release Offer, about 9 Apr 2020"], ""]
})
