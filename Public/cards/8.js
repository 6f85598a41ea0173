dossierCards(8, {
"figures/final-group-released.html": ["Prisoners of the last group already released", "figure · prisoners", "80 of the 400, last week or yesterday.", ["80", "The release of the final 400 begins, 16–22 Aug 2020", "80", "The release of the final 400 begins, 16–22 Aug 2020"], ""]
})
