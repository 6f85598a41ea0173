dossierSearch("wg0",{"words":["1","dat","mat","seek"],"digests":"cb4088421001ff77c475844dad4adcac"});
