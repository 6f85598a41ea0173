dossierCards(124, {
"figures/prisoners-a-day.html": ["Prisoners released a day, as the Taliban put it", "figure · prisoners a day", "Hundreds on a daily basis, says their spokesman; the reported releases are 100 a day on two days.", ["hundreds", "A blog, not named, 9 Apr 2020"], ""]
})
