dossierCards(215, {
"figures/freed-on-thursday.html": ["Prisoners to be released on Thursday 9 April", "figure · prisoners", "Another 100, announced for the same day; no source says that they were out.", ["100", "A blog, not named, 9 Apr 2020", "100", "A blog, not named, 9 Apr 2020"], ""]
})
