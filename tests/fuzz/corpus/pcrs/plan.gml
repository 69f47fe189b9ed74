<?xml version="1.0" encoding="UTF-8"?>
<PlanCorpsRueSimplifie xmlns="http://cnig.gouv.fr/pcrs" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:xlink="http://www.w3.org/1999/xlink" version="2.0">
<featureMember><LimiteVoiriePCRS gml:id="k"><dateLeve>2020-01-31</dateLeve><idObjet>k</idObjet><precisionPlanimetrique>005</precisionPlanimetrique><geometrie><gml:Curve srsName="EPSG:3946" srsDimension="3"><gml:segments><gml:Arc><gml:posList>0 0 1 5 5 1 10 0 1</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>10 0 1 12 0 1</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></geometrie></LimiteVoiriePCRS></featureMember>
<featureMember><AffleurantPCRS gml:id="a"><idObjet>a</idObjet><nature>07</nature><symbolisation xlink:href="#s"/><representation xlink:href="#g"/></AffleurantPCRS></featureMember>
<featureMember><AffleurantGeometriquePCRS gml:id="g"><point xlink:href="#p"/></AffleurantGeometriquePCRS></featureMember>
<featureMember><AffleurantPointPCRS gml:id="p"><geometrie><gml:Point srsName="EPSG:3946"><gml:pos>1 2 3</gml:pos></gml:Point></geometrie></AffleurantPointPCRS></featureMember>
<featureMember><AffleurantSymbolePCRS gml:id="s"><geometrie><gml:Point srsName="EPSG:3946"><gml:pos>1 2 3</gml:pos></gml:Point></geometrie><reference>ECL01</reference><angleRotation>30</angleRotation></AffleurantSymbolePCRS></featureMember>
</PlanCorpsRueSimplifie>
