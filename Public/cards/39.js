dossierCards(39, {"topics/bagram.html":["Bagram detention centre","place","The place north of Kabul where many Taliban prisoners are held.",[],""]});
