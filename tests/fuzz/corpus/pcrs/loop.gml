<?xml version="1.0" encoding="UTF-8"?>
<PlanCorpsRueSimplifie xmlns="http://cnig.gouv.fr/pcrs" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:xlink="http://www.w3.org/1999/xlink" version="2.0">
<featureMember><AffleurantPCRS gml:id="a"><idObjet>a</idObjet><nature>07</nature><symbolisation xlink:href="#s"/><representation xlink:href="#g"/></AffleurantPCRS></featureMember>
<featureMember><AffleurantGeometriquePCRS gml:id="g"><point xlink:href="#g"/></AffleurantGeometriquePCRS></featureMember>
<featureMember><AffleurantPointPCRS gml:id="p"><geometrie><gml:Point srsName="EPSG:3946"><gml:pos>1 2 3</gml:pos></gml:Point></geometrie></AffleurantPointPCRS></featureMember>
<featureMember><AffleurantSymbolePCRS gml:id="s"><geometrie><gml:Point srsName="EPSG:3946"><gml:pos>1 2 3</gml:pos></gml:Point></geometrie><reference>ECL01</reference><angleRotation>30</angleRotation></AffleurantSymbolePCRS></featureMember>
</PlanCorpsRueSimplifie>
