dossierCards(180, {"notes/two-groups-of-400.html":["Two groups of 400","note · 21 November 2026","The 400 offered in spring are called low-threat, the 400 of August hard-core.",[],""]});
