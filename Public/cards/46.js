dossierCards(46, {"topics/sholgara.html":["Sholgara","place","A place where security forces were ambushed on 7 April.",[],""]});
