dossierCards(5, {"topics/kandahar.html":["Kandahar","place","The southern province to which the Taliban team returned.",[],""]});
