dossierCards(200, {"topics/kabul.html":["Kabul","place","Where the president met regional leaders and a Taliban team came for talks; also short for the government.",[],""]});
