dossierCards(17, {"people/donald-trump.html":["Donald Trump","person · President","President of the United States, who wants American soldiers home before he stands for re-election.",[],""]});
