dossierCards(222, {
"figures/final-group.html": ["Prisoners of the last group, on whom the assembly ruled", "figure · prisoners", "400 in both sources of August.", ["400", "The Hill, 9 Aug 2020", "400", "The Hill, 9 Aug 2020", "400", "The Hill, 9 Aug 2020", "400", "The release of the final 400 begins, 16–22 Aug 2020"], ""],
"topics/coronavirus.html": ["coronavirus", "term", "The pandemic of 2020, given as a reason to release prisoners sooner.", [], ""],
"topics/french-foreign-ministry.html": ["French foreign ministry", "organisation", "The ministry whose statement asks Afghanistan not to release certain prisoners.", [], ""],
"topics/taliban-prisoners.html": ["Taliban prisoners", "term", "Our neutral term for the people whom the Afghan government holds or releases.", [], ""]
})
