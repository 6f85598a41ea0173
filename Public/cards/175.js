dossierCards(175, {"people/ashraf-ghani.html":["Ashraf Ghani","person · Afghan President","President of Afghanistan, whose government released the prisoners.",[],""]});
