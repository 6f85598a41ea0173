dossierCards(109, {
"figures/final-group-remaining.html": ["Prisoners of the last group still held", "figure · prisoners", "320, without a date for their release.", ["320", "The release of the final 400 begins, 16–22 Aug 2020"], ""]
})
