dossierSearch("wg0",{"words":["1","dat","mark","see"],"digests":"19eb2e7ab39ed39b242d942b7ba31d53"});
