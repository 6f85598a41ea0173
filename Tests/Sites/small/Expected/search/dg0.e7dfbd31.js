dossierSearch("dg0",{"counts":[14],"digests":"19b90d64"});
