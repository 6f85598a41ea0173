dossierCards(70, {
"articles/another-100-freed.html": ["Afghanistan frees 100 more militants after Taliban leave talks", "article · A blog, not named · 9 April 2020", "The Afghan government frees prisoners by the hundred after the Taliban have left the talks; the Taliban call it unacceptable.", [], ""],
"figures/war-cost.html": ["Cost of the war to the United States", "figure · US dollars", "More than $1 trillion, claimed once, without a source.", ["more than $1 trillion", "A blog, not named, 9 Apr 2020"], ""]
})
