dossierCards(24, {"topics/twitter.html":["Twitter","organisation","The service on which spokesmen of both sides announced releases and meetings.",[],""]});
