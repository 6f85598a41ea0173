dossierCards(186, {"topics/radio-free-europe.html":["Radio Free Europe/Radio Liberty","organisation","The broadcaster that wrote the article of late March, read here in a reprint.",[],""]});
