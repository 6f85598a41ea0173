dossierCards(77, {
"events/talks-called-for-in-march.html": ["Talks of the Afghan parties are due in March", "event · missed · March 2020", "The agreement called for talks in March 2020; in August they were still to begin.", [], ""],
"notes/what-5000-means.html": ["What 5,000 means, and where", "note · 21 November 2026", "The same digits are a demand, a duty, a commitment and a total of prisoners, and twice a number of soldiers.", [], ""]
})
