dossierCards(51, {"people/zabihullah-mujahid.html":["Zabihullah Mujahid","person · Taliban spokesman","A Taliban spokesman, who in April rejects the government's releases as unacceptable.",[],""]});
