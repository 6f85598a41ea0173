dossierCards(105, {"notes/who-announced-what.html":["Who announced what","note · 21 November 2026","Nearly all that is known of single releases was announced by one spokesman.",[],""]});
