dossierCards(204, {
"figures/military-travel-halt.html": ["Length of the halt on US military travel", "figure · days", "Up to 60 days, by order of the Defense Secretary, with an exception for Afghanistan.", ["up to 60 days", "AMN, 25–30 Mar 2020"], ""],
"figures/planned-first-hundred.html": ["Prisoners to be freed by 31 March", "figure · prisoners", "100, a plan that the National Security Council's spokesman announced.", ["100", "AMN, 25–30 Mar 2020"], ""]
})
