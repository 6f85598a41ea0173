dossierCards(29, {
"events/clashes-after-the-agreement.html": ["Fighting goes on after the agreement", "event · reported · 29 February to 22 August 2020", "Almost weekly clashes according to one source, near-daily attacks according to another.", [], "Sources differ: how often"],
"notes/how-independent-the-sources-are.html": ["How independent the sources are", "note · 21 November 2026", "Five articles, but fewer voices; for the releases often only one.", [], ""],
"topics/united-states.html": ["United States", "organisation", "Signatory of the agreement with the Taliban; its forces are to leave Afghanistan.", [], ""]
})
