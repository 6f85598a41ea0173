dossierCards(91, {"people/mike-pompeo.html":["Mike Pompeo","person · US Secretary of State","US Secretary of State, who defends the release of the last 400 although it is unpopular.",[],""]});
