dossierSearch("wg0",{"words":["1","dat","mat","seek"],"digests":"dbf81eb4a6483e1a8d7e471b6e099182"});
