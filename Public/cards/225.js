dossierCards(225, {"topics/reuters.html":["Reuters","organisation","The news agency on which one of the articles rests and which another quotes.",[],""]});
