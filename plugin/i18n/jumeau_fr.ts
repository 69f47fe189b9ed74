<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
  <context>
    <name>jumeau</name>
    <message>
      <source>"{0}" cannot be chosen: it must be one of {1}.</source>
      <translation>« {0} » ne peut pas être choisi : il faut l’une de ces valeurs : {1}.</translation>
    </message>
    <message>
      <source>"{0}" has negative numbers, which have no entropy: give it a value function.</source>
      <translation>« {0} » a des nombres négatifs, dont l’entropie n’existe pas : donnez-lui une fonction de valeur.</translation>
    </message>
    <message>
      <source>"{0}" has no data: the field "{1}" holds none of the words that have a value.</source>
      <translation>« {0} » n’a pas de données : le champ « {1} » ne contient aucun des mots qui ont une valeur.</translation>
    </message>
    <message>
      <source>"{0}" has no data: the field "{1}" is empty in every row.</source>
      <translation>« {0} » n’a pas de données : le champ « {1} » est vide dans toutes les entités.</translation>
    </message>
    <message>
      <source>"{0}" has no weight, and others have one.</source>
      <translation>« {0} » n’a pas de poids, alors que d’autres critères en ont un.</translation>
    </message>
    <message>
      <source>"{0}" holds words without values and can only refuse rows: give it the weight 0.</source>
      <translation>« {0} » contient des mots sans valeur et ne peut qu’écarter des entités : donnez-lui le poids 0.</translation>
    </message>
    <message>
      <source>"{0}" is "{1}", which is refused.</source>
      <translation>« {0} » vaut « {1} », ce qui est écarté.</translation>
    </message>
    <message>
      <source>"{0}" is no shape: it must be one of none, point, line, polygon.</source>
      <translation>« {0} » n’est pas un type de géométrie : il faut none, point, line ou polygon.</translation>
    </message>
    <message>
      <source>"{0}" is no store: give a file ending in .gpkg, or a PostgreSQL connection such as "postgresql://host/database" or "PG:dbname=database".</source>
      <translation>« {0} » n’est pas un entrepôt : donnez un fichier se terminant par .gpkg, ou une connexion PostgreSQL telle que « postgresql://hote/base » ou « PG:dbname=base ».</translation>
    </message>
    <message>
      <source>"{0}" is no time zone: give a name such as Europe/Paris, or UTC.</source>
      <translation>« {0} » n’est pas un fuseau horaire : donnez un nom tel que Europe/Paris, ou UTC.</translation>
    </message>
    <message>
      <source>"{0}" is the same in every row: it does not tell them apart.</source>
      <translation>« {0} » est identique dans toutes les entités : il ne les départage pas.</translation>
    </message>
    <message>
      <source>"{0}" is {1}: at least {2} is required.</source>
      <translation>« {0} » vaut {1} : il faut au moins {2}.</translation>
    </message>
    <message>
      <source>"{0}" is {1}: at most {2} is allowed.</source>
      <translation>« {0} » vaut {1} : {2} au plus est admis.</translation>
    </message>
    <message>
      <source>"{0}" needs "swing": points from 0 to 100.</source>
      <translation>Il manque à « {0} » un nombre « swing » : des points de 0 à 100.</translation>
    </message>
    <message>
      <source>"{0}" needs numbers, and the field "{1}" holds words. Choose a numeric field, convert it, or give each word a value.</source>
      <translation>« {0} » demande des nombres, et le champ « {1} » contient du texte. Choisissez un champ numérique, convertissez-le, ou donnez une valeur à chaque mot.</translation>
    </message>
    <message>
      <source>10th percentile of the hour</source>
      <translation>10e centile de l'heure</translation>
    </message>
    <message>
      <source>3dfier's rule (LoD1.2): last returns, 3 m around corners, 90th and 10th percentile</source>
      <translation>Règle de 3dfier (LoD1.2) : derniers retours, 3 m autour des sommets, 90e et 10e centiles</translation>
    </message>
    <message>
      <source>70th percentile of the roof</source>
      <translation>70e centile du toit</translation>
    </message>
    <message>
      <source>90th percentile of the hour</source>
      <translation>90e centile de l'heure</translation>
    </message>
    <message>
      <source>A building has moved if by at least</source>
      <translation>Un bâtiment est déplacé à partir de</translation>
    </message>
    <message>
      <source>A clock that was not set (1970)</source>
      <translation>Une horloge qui n’était pas réglée (1970)</translation>
    </message>
    <message>
      <source>A commune</source>
      <translation>une commune</translation>
    </message>
    <message>
      <source>A coordinate is not a number, or beyond 10^9 m.</source>
      <translation>Une coordonnée n’est pas un nombre, ou dépasse 10^9 m.</translation>
    </message>
    <message>
      <source>A crown is higher than this share of its mean</source>
      <translation>Un houppier dépasse cette part de sa moyenne</translation>
    </message>
    <message>
      <source>A crown is higher than this share of its top</source>
      <translation>Un houppier dépasse cette part de sa cime</translation>
    </message>
    <message>
      <source>A decimal comma</source>
      <translation>Une virgule décimale</translation>
    </message>
    <message>
      <source>A file cannot be read</source>
      <translation>Un fichier ne peut pas être lu</translation>
    </message>
    <message>
      <source>A file cannot be written</source>
      <translation>Un fichier ne peut pas être écrit</translation>
    </message>
    <message>
      <source>A flat roof fits the points better</source>
      <translation>Un toit plat suit mieux les points</translation>
    </message>
    <message>
      <source>A forecast needs a season, a horizon and at least two origins.</source>
      <translation>Une prévision demande une saison, un horizon et au moins deux origines.</translation>
    </message>
    <message>
      <source>A geometry could not be compared: {0}</source>
      <translation>Une géométrie n’a pas pu être comparée : {0}</translation>
    </message>
    <message>
      <source>A geometry could not be computed: {0}</source>
      <translation>Une géométrie n’a pas pu être calculée : {0}</translation>
    </message>
    <message>
      <source>A good answer soon</source>
      <translation>une bonne réponse rapidement</translation>
    </message>
    <message>
      <source>A higher level would not be a valid solid</source>
      <translation>Un niveau plus haut ne serait pas un solide valide</translation>
    </message>
    <message>
      <source>A hole lies in another hole.</source>
      <translation>Un trou est à l’intérieur d’un autre trou.</translation>
    </message>
    <message>
      <source>A hole lies outside the face.</source>
      <translation>Un trou est à l’extérieur de la face.</translation>
    </message>
    <message>
      <source>A hole turns the same way as the outer ring.</source>
      <translation>Un trou tourne dans le même sens que le contour extérieur.</translation>
    </message>
    <message>
      <source>A hollow lies outside the solid.</source>
      <translation>Une cavité est à l’extérieur du solide.</translation>
    </message>
    <message>
      <source>A layer of streets is empty.</source>
      <translation>Une couche de rues est vide.</translation>
    </message>
    <message>
      <source>A light is on from this power (W)</source>
      <translation>Une lampe est allumée à partir de cette puissance (W)</translation>
    </message>
    <message>
      <source>A metropolis</source>
      <translation>une métropole</translation>
    </message>
    <message>
      <source>A picture cannot be made: {0}.</source>
      <translation>Une image ne peut pas être faite : {0}.</translation>
    </message>
    <message>
      <source>A point of the face is too far from its plane.</source>
      <translation>Un point de la face est trop loin du plan de celle-ci.</translation>
    </message>
    <message>
      <source>A precision of {0} is not possible: it must be finite and not negative.</source>
      <translation>Une précision de {0} n’est pas possible : elle doit être finie, positive ou nulle.</translation>
    </message>
    <message>
      <source>A preset of your own (PRESET_FILE)</source>
      <translation>Un préréglage à vous (PRESET_FILE)</translation>
    </message>
    <message>
      <source>A quarter</source>
      <translation>un quartier</translation>
    </message>
    <message>
      <source>A sensor in several places</source>
      <translation>Un capteur en plusieurs endroits</translation>
    </message>
    <message>
      <source>A sensor that the list of stations does not know</source>
      <translation>Un capteur que la liste des stations ne connaît pas</translation>
    </message>
    <message>
      <source>A sensor without a place</source>
      <translation>Un capteur sans lieu</translation>
    </message>
    <message>
      <source>A share of {0} % is not possible: all candidates together reach {1} %, and no candidate reaches {2} of {3}. Ask for less, allow a larger distance or add candidates.</source>
      <translation>Une part de {0} % n’est pas possible : tous les candidats réunis desservent {1} %, et {2} habitants sur {3} ne sont à portée d’aucun candidat. Demandez une part plus faible, autorisez une distance plus grande ou ajoutez des candidats.</translation>
    </message>
    <message>
      <source>A share of {0} % is not possible: the candidates' capacities serve {1} % at most. Ask for less, allow a larger distance, or add candidates or capacity.</source>
      <translation>Une part de {0} % n’est pas possible : les capacités des candidats ne permettent de desservir que {1} % au plus. Demandez une part plus faible, autorisez une distance plus grande, ou ajoutez des candidats ou de la capacité.</translation>
    </message>
    <message>
      <source>A solid</source>
      <translation>Un solide</translation>
    </message>
    <message>
      <source>A street without a value counts as</source>
      <translation>Une rue sans valeur compte comme</translation>
    </message>
    <message>
      <source>A stretch of this line lies on another.</source>
      <translation>Un tronçon de cette ligne est posé sur une autre.</translation>
    </message>
    <message>
      <source>A stretch of this line lies on the line itself.</source>
      <translation>Un tronçon de cette ligne est posé sur la ligne elle-même.</translation>
    </message>
    <message>
      <source>A table of your own (TRAFFIC_TABLE_FILE)</source>
      <translation>Une table à vous (TRAFFIC_TABLE_FILE)</translation>
    </message>
    <message>
      <source>A table without geometry has no positions.</source>
      <translation>Une table sans géométrie n’a pas de positions.</translation>
    </message>
    <message>
      <source>A tile holds at least one feature.</source>
      <translation>Une tuile contient au moins une entité.</translation>
    </message>
    <message>
      <source>A top and its place in the register are at most apart</source>
      <translation>Écart maximal entre une cime et sa place dans le registre</translation>
    </message>
    <message>
      <source>A unit behind the number</source>
      <translation>Une unité derrière le nombre</translation>
    </message>
    <message>
      <source>A unit that is not known</source>
      <translation>Une unité inconnue</translation>
    </message>
    <message>
      <source>A unit that is wrong by a power of ten</source>
      <translation>Une unité fausse d’une puissance de dix</translation>
    </message>
    <message>
      <source>A variogram needs at least three classes of distance to be fitted; there are {0}.</source>
      <translation>L'ajustement d'un variogramme demande au moins trois classes de distance ; il y en a {0}.</translation>
    </message>
    <message>
      <source>A webhook is waited for (s)</source>
      <translation>Attente d’un webhook (s)</translation>
    </message>
    <message>
      <source>A weight is {0}: it must be a number from 0 up.</source>
      <translation>Un poids vaut {0} ; il doit être un nombre positif ou nul.</translation>
    </message>
    <message>
      <source>AREA and the point cloud do not overlap.</source>
      <translation>AREA et le nuage de points ne se recouvrent pas.</translation>
    </message>
    <message>
      <source>AUTHCFG names credentials that QGIS keeps: outside QGIS, set GDAL_HTTP_USERPWD or GDAL_HTTP_HEADERS.</source>
      <translation>AUTHCFG nomme des identifiants que garde QGIS : hors de QGIS, définissez GDAL_HTTP_USERPWD ou GDAL_HTTP_HEADERS.</translation>
    </message>
    <message>
      <source>Acceptable paths</source>
      <translation>Chemins acceptables</translation>
    </message>
    <message>
      <source>Access</source>
      <translation>Accès</translation>
    </message>
    <message>
      <source>Access by bike</source>
      <translation>Accès à vélo</translation>
    </message>
    <message>
      <source>Access by motor vehicle</source>
      <translation>Accès motorisé</translation>
    </message>
    <message>
      <source>Access by wheelchair</source>
      <translation>Accès en fauteuil roulant</translation>
    </message>
    <message>
      <source>Access on foot</source>
      <translation>Accès à pied</translation>
    </message>
    <message>
      <source>Access road</source>
      <translation>Voie de desserte</translation>
    </message>
    <message>
      <source>Accidents</source>
      <translation>Accidents</translation>
    </message>
    <message>
      <source>Acknowledged by</source>
      <translation>Acquittée par</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Ajoutée</translation>
    </message>
    <message>
      <source>Afterwards</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>Afterwards: streets, or a result</source>
      <translation>Après : rues, ou un résultat</translation>
    </message>
    <message>
      <source>Against the line only</source>
      <translation>À contresens de la ligne seulement</translation>
    </message>
    <message>
      <source>Air pollution above</source>
      <translation>Pollution de l’air au-dessus de</translation>
    </message>
    <message>
      <source>Air pollution raster</source>
      <translation>Raster de pollution de l’air</translation>
    </message>
    <message>
      <source>Air pollution saved</source>
      <translation>Pollution de l’air évitée</translation>
    </message>
    <message>
      <source>Air pollution, in metres that count</source>
      <translation>Pollution de l’air, en mètres comptés</translation>
    </message>
    <message>
      <source>Air pollution, mean</source>
      <translation>Pollution de l’air, moyenne</translation>
    </message>
    <message>
      <source>Air quality index, 1 (good) to 5</source>
      <translation>Indice de qualité de l’air, de 1 (bon) à 5</translation>
    </message>
    <message>
      <source>Alerts</source>
      <translation>Alertes</translation>
    </message>
    <message>
      <source>Alerts of sensors</source>
      <translation>Alertes des capteurs</translation>
    </message>
    <message>
      <source>Alerts that began in this run</source>
      <translation>Alertes commencées dans cette exécution</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <source>All different ones, best match first</source>
      <translation>Toutes les valeurs distinctes, le meilleur rapprochement d’abord</translation>
    </message>
    <message>
      <source>All epochs: none covers the footprint alone</source>
      <translation>Toutes les époques : aucune ne couvre l’emprise à elle seule</translation>
    </message>
    <message>
      <source>All points, buildings too</source>
      <translation>Tous les points, bâtiments compris</translation>
    </message>
    <message>
      <source>All that speaks for it, codes of the column before</source>
      <translation>Tout ce qui parle pour lui, codes de la colonne précédente</translation>
    </message>
    <message>
      <source>Along the line only</source>
      <translation>Dans le sens de la ligne seulement</translation>
    </message>
    <message>
      <source>Also find crossings without a common vertex</source>
      <translation>Chercher aussi les croisements sans sommet commun</translation>
    </message>
    <message>
      <source>Also write: tiles, gltf, obj, cityjsonseq</source>
      <translation>Écrire aussi : tiles, gltf, obj, cityjsonseq</translation>
    </message>
    <message>
      <source>Ambiguous where the runner-up comes as near as</source>
      <translation>Ambigu si le deuxième approche à ce point</translation>
    </message>
    <message>
      <source>Ambiguous: another is nearly as good</source>
      <translation>Ambigu : un autre convient presque aussi bien</translation>
    </message>
    <message>
      <source>Among the best</source>
      <translation>Parmi les meilleurs</translation>
    </message>
    <message>
      <source>Aménagements cyclables, national schema</source>
      <translation>Aménagements cyclables, schéma national</translation>
    </message>
    <message>
      <source>An entry of the log needs an author, a category and a text.</source>
      <translation>Une entrée de la main courante a besoin d’un auteur, d’une catégorie et d’un texte.</translation>
    </message>
    <message>
      <source>An hour that comes twice (winter time)</source>
      <translation>Une heure qui vient deux fois (heure d’hiver)</translation>
    </message>
    <message>
      <source>An hour that no clock shows (summer time)</source>
      <translation>Une heure qu’aucune horloge ne montre (heure d’été)</translation>
    </message>
    <message>
      <source>An index with its reasons, the level of traffic stress, and the facility that traffic and speed ask for, for each street and direction.</source>
      <translation>Un indice avec ses raisons, le niveau de stress du trafic et l’aménagement que demandent trafic et vitesse, pour chaque rue et chaque sens.</translation>
    </message>
    <message>
      <source>An invented territory, from one quarter to a whole metropolis: terrain, streets, people, places, stops, sites.</source>
      <translation>Un territoire inventé, d’un seul quartier à une métropole entière : relief, rues, habitants, équipements, arrêts, sites.</translation>
    </message>
    <message>
      <source>An invented territory: {0} streets, {1} inhabited cells, {2} candidate sites.</source>
      <translation>Territoire inventé : {0} rues, {1} mailles habitées, {2} sites candidats.</translation>
    </message>
    <message>
      <source>An older epoch: the newest does not cover the footprint</source>
      <translation>Une époque plus ancienne : la plus récente ne couvre pas l’emprise</translation>
    </message>
    <message>
      <source>An option does not suit</source>
      <translation>Une option ne convient pas</translation>
    </message>
    <message>
      <source>An origin goes to</source>
      <translation>Une origine va vers</translation>
    </message>
    <message>
      <source>An unknown fault happened.</source>
      <translation>Une erreur inconnue s’est produite.</translation>
    </message>
    <message>
      <source>Angle of the fold</source>
      <translation>Angle du pli</translation>
    </message>
    <message>
      <source>Another compromise</source>
      <translation>Autre compromis</translation>
    </message>
    <message>
      <source>Another program is writing to {0}: waiting for it.</source>
      <translation>Un autre programme écrit dans {0} : attente.</translation>
    </message>
    <message>
      <source>Applies rules (thresholds, durations, rates, silences, flat lines, calendars) to the history of a store.</source>
      <translation>Applique des règles (seuils, durées, variations, silences, séries figées, calendriers) à l’historique d’un entrepôt.</translation>
    </message>
    <message>
      <source>Arc {0} ends at node {1}: nodes go from 0 to {2}.</source>
      <translation>L’arc {0} touche le nœud {1} : les nœuds vont de 0 à {2}.</translation>
    </message>
    <message>
      <source>Area (m²)</source>
      <translation>Surface (m²)</translation>
    </message>
    <message>
      <source>Area of the crown (m²)</source>
      <translation>Surface du houppier (m²)</translation>
    </message>
    <message>
      <source>Area without a point (m²)</source>
      <translation>Surface sans point (m²)</translation>
    </message>
    <message>
      <source>Areas of the plan</source>
      <translation>Surfaces du plan</translation>
    </message>
    <message>
      <source>Artefact (IGN)</source>
      <translation>Artefact (IGN)</translation>
    </message>
    <message>
      <source>As a week before</source>
      <translation>Comme une semaine avant</translation>
    </message>
    <message>
      <source>As the points lie</source>
      <translation>Comme les points sont placés</translation>
    </message>
    <message>
      <source>Assumed from the kind of street</source>
      <translation>Supposée d’après le type de rue</translation>
    </message>
    <message>
      <source>Atmo of NO2</source>
      <translation>Atmo du NO2</translation>
    </message>
    <message>
      <source>Atmo of O3</source>
      <translation>Atmo de l'O3</translation>
    </message>
    <message>
      <source>Atmo of PM10</source>
      <translation>Atmo des PM10</translation>
    </message>
    <message>
      <source>Atmo of PM2.5</source>
      <translation>Atmo des PM2,5</translation>
    </message>
    <message>
      <source>Atmo of SO2</source>
      <translation>Atmo du SO2</translation>
    </message>
    <message>
      <source>Atmo, the worst pollutant</source>
      <translation>Atmo, le pire polluant</translation>
    </message>
    <message>
      <source>Attributes from another layer</source>
      <translation>Attributs d’une autre couche</translation>
    </message>
    <message>
      <source>Attributes to take (none: all)</source>
      <translation>Attributs à prendre (aucun : tous)</translation>
    </message>
    <message>
      <source>Authentication configuration of QGIS</source>
      <translation>Configuration d’authentification de QGIS</translation>
    </message>
    <message>
      <source>BD TOPO v3, roads</source>
      <translation>BD TOPO v3, tronçons de route</translation>
    </message>
    <message>
      <source>BEFORE and AFTER differ in the kind of geometry.</source>
      <translation>BEFORE et AFTER n’ont pas le même type de géométrie.</translation>
    </message>
    <message>
      <source>BEFORE or AFTER is empty: there is nothing to compare.</source>
      <translation>BEFORE ou AFTER est vide : il n’y a rien à comparer.</translation>
    </message>
    <message>
      <source>BENCHES</source>
      <translation>BENCHES</translation>
    </message>
    <message>
      <source>BIKE_RACKS</source>
      <translation>BIKE_RACKS</translation>
    </message>
    <message>
      <source>BINS</source>
      <translation>BINS</translation>
    </message>
    <message>
      <source>BREAKLINES: {0} vertices have no height and were left out.</source>
      <translation>BREAKLINES : {0} sommets n’ont pas d’altitude et ont été écartés.</translation>
    </message>
    <message>
      <source>BUDGET needs MAX_HUBS above 0: the fewest hubs for a share have no budget.</source>
      <translation>BUDGET suppose MAX_HUBS supérieur à 0 : la recherche du moins de pôles pour une part n’a pas de budget.</translation>
    </message>
    <message>
      <source>BUDGET_COST needs COST_FIELD: the cost of a metre of lane on each street.</source>
      <translation>BUDGET_COST demande COST_FIELD : le coût d’un mètre d’aménagement dans chaque rue.</translation>
    </message>
    <message>
      <source>BURDEN_BACK_FIELD needs BURDEN_FIELD.</source>
      <translation>BURDEN_BACK_FIELD suppose BURDEN_FIELD.</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Before: streets, or a result</source>
      <translation>Avant : rues, ou un résultat</translation>
    </message>
    <message>
      <source>Beginning of the names of new fields</source>
      <translation>Début du nom des nouveaux champs</translation>
    </message>
    <message>
      <source>Begins (UTC)</source>
      <translation>Début (UTC)</translation>
    </message>
    <message>
      <source>Bench</source>
      <translation>Banc</translation>
    </message>
    <message>
      <source>Benches</source>
      <translation>Bancs</translation>
    </message>
    <message>
      <source>Best compromise</source>
      <translation>Meilleur compromis</translation>
    </message>
    <message>
      <source>Best lit</source>
      <translation>Le mieux éclairé</translation>
    </message>
    <message>
      <source>Best match: row of the other layer, from 1</source>
      <translation>Meilleur rapprochement : ligne de l’autre couche, à partir de 1</translation>
    </message>
    <message>
      <source>Better</source>
      <translation>Mieux</translation>
    </message>
    <message>
      <source>Better off: {0} people; worse off: {1}; no difference: {2}.</source>
      <translation>Gagnants : {0} personnes ; perdants : {1} ; sans différence : {2}.</translation>
    </message>
    <message>
      <source>Better sites</source>
      <translation>Recherche de meilleurs sites</translation>
    </message>
    <message>
      <source>Beyond the limit</source>
      <translation>Au-delà de la limite</translation>
    </message>
    <message>
      <source>Bike lanes</source>
      <translation>Pistes et bandes cyclables</translation>
    </message>
    <message>
      <source>Bike lanes: where to build, in what order</source>
      <translation>Aménagements cyclables : où construire, dans quel ordre</translation>
    </message>
    <message>
      <source>Bike parking</source>
      <translation>Stationnements vélo</translation>
    </message>
    <message>
      <source>Bike rack</source>
      <translation>Arceau à vélos</translation>
    </message>
    <message>
      <source>Bike racks</source>
      <translation>Arceaux à vélos</translation>
    </message>
    <message>
      <source>Bikes and people on foot apart</source>
      <translation>Vélos et piétons séparés</translation>
    </message>
    <message>
      <source>Bikes are not allowed</source>
      <translation>Interdit aux vélos</translation>
    </message>
    <message>
      <source>Bin</source>
      <translation>Corbeille</translation>
    </message>
    <message>
      <source>Bins</source>
      <translation>Corbeilles</translation>
    </message>
    <message>
      <source>Bollard</source>
      <translation>Borne ou potelet</translation>
    </message>
    <message>
      <source>Both ways</source>
      <translation>Dans les deux sens</translation>
    </message>
    <message>
      <source>Bound</source>
      <translation>Calcul de la borne</translation>
    </message>
    <message>
      <source>Bound: no answer has fewer hubs (with costs: costs less; with MAX_HUBS: reaches more people)</source>
      <translation>Borne : aucune réponse n’a moins de pôles (avec des coûts : ne coûte moins ; avec MAX_HUBS : ne dessert plus d’habitants)</translation>
    </message>
    <message>
      <source>Box or cabinet</source>
      <translation>Coffret ou armoire</translation>
    </message>
    <message>
      <source>Breaklines or water</source>
      <translation>Les lignes de rupture ou l’eau</translation>
    </message>
    <message>
      <source>Breaklines with heights</source>
      <translation>Lignes de rupture avec altitudes</translation>
    </message>
    <message>
      <source>Bridge</source>
      <translation>Pont</translation>
    </message>
    <message>
      <source>Bridge deck</source>
      <translation>Tablier de pont</translation>
    </message>
    <message>
      <source>Bridge pier</source>
      <translation>Pile de pont</translation>
    </message>
    <message>
      <source>Brings observations of sensors from a server or a file into a store: all of them first, then what is new.</source>
      <translation>Apporte les observations de capteurs d’un serveur ou d’un fichier dans un entrepôt : toutes d’abord, puis ce qui est nouveau.</translation>
    </message>
    <message>
      <source>Building</source>
      <translation>Bâtiment</translation>
    </message>
    <message>
      <source>Building the network</source>
      <translation>Construction du réseau</translation>
    </message>
    <message>
      <source>Buildings</source>
      <translation>Bâtiments</translation>
    </message>
    <message>
      <source>Buildings farther from each other are two</source>
      <translation>Deux bâtiments plus éloignés restent distincts</translation>
    </message>
    <message>
      <source>Buildings from footprints and a point cloud</source>
      <translation>Bâtiments d’après emprises et nuage de points</translation>
    </message>
    <message>
      <source>Buildings have {0} points per m2: with a GAP of {1} m, they may fall to pieces. Take a wider one.</source>
      <translation>Les bâtiments ont {0} points par m² : avec un GAP de {1} m, ils peuvent se morceler. Élargissez-le.</translation>
    </message>
    <message>
      <source>Buildings matched</source>
      <translation>Bâtiments rapprochés</translation>
    </message>
    <message>
      <source>Buildings of a tile, at most</source>
      <translation>Bâtiments par tuile, au plus</translation>
    </message>
    <message>
      <source>Buildings of quality A</source>
      <translation>Bâtiments de qualité A</translation>
    </message>
    <message>
      <source>Buildings of the layer that stand</source>
      <translation>Bâtiments de la couche qui sont debout</translation>
    </message>
    <message>
      <source>Buildings of the layer that stand elsewhere</source>
      <translation>Bâtiments de la couche debout ailleurs</translation>
    </message>
    <message>
      <source>Buildings of the layer where nothing stands</source>
      <translation>Bâtiments de la couche où rien n’est debout</translation>
    </message>
    <message>
      <source>Buildings of the model</source>
      <translation>Bâtiments de la maquette</translation>
    </message>
    <message>
      <source>Buildings that were written</source>
      <translation>Bâtiments écrits</translation>
    </message>
    <message>
      <source>Buildings with a solid</source>
      <translation>Bâtiments avec un solide</translation>
    </message>
    <message>
      <source>Buildings with an ambiguous match</source>
      <translation>Bâtiments au rapprochement ambigu</translation>
    </message>
    <message>
      <source>Buildings with attributes</source>
      <translation>Bâtiments avec attributs</translation>
    </message>
    <message>
      <source>Buildings without a match</source>
      <translation>Bâtiments sans rapprochement</translation>
    </message>
    <message>
      <source>Buildings without a valid geometry</source>
      <translation>Bâtiments sans géométrie valide</translation>
    </message>
    <message>
      <source>Buildings without points</source>
      <translation>Bâtiments sans points</translation>
    </message>
    <message>
      <source>Buildings, written or not</source>
      <translation>Bâtiments, écrits ou non</translation>
    </message>
    <message>
      <source>Built</source>
      <translation>Construit</translation>
    </message>
    <message>
      <source>Built so far</source>
      <translation>Construit jusque-là</translation>
    </message>
    <message>
      <source>Bus lane open to bikes</source>
      <translation>Couloir de bus ouvert aux vélos</translation>
    </message>
    <message>
      <source>By bike</source>
      <translation>à vélo</translation>
    </message>
    <message>
      <source>By car</source>
      <translation>en voiture</translation>
    </message>
    <message>
      <source>By days</source>
      <translation>Par jours</translation>
    </message>
    <message>
      <source>By hours</source>
      <translation>Par heures</translation>
    </message>
    <message>
      <source>By months</source>
      <translation>Par mois</translation>
    </message>
    <message>
      <source>By weeks</source>
      <translation>Par semaines</translation>
    </message>
    <message>
      <source>By years</source>
      <translation>Par années</translation>
    </message>
    <message>
      <source>CANDIDATES is empty: leave it out to use the population cells.</source>
      <translation>CANDIDATES est vide : omettez cette couche pour utiliser les mailles de population.</translation>
    </message>
    <message>
      <source>CATCHMENTS, CATCHMENT_FIELD and SCHOOL_FIELD go together: one of them is missing.</source>
      <translation>CATCHMENTS, CATCHMENT_FIELD et SCHOOL_FIELD vont ensemble : il en manque un.</translation>
    </message>
    <message>
      <source>CELL is {0} m: the cloud would have more than {1} cells.</source>
      <translation>CELL vaut {0} m : le nuage aurait plus de {1} cellules.</translation>
    </message>
    <message>
      <source>CLEAR must not be above UP.</source>
      <translation>CLEAR ne doit pas dépasser UP.</translation>
    </message>
    <message>
      <source>CLIMB_FIELD and DESCENT_FIELD go together: a street is climbed in both directions.</source>
      <translation>CLIMB_FIELD et DESCENT_FIELD vont ensemble : une rue se monte dans les deux sens.</translation>
    </message>
    <message>
      <source>CLOUD is one file, several, or a folder: LAS and LAZ 1.0 to 1.4, point formats 0 to 3 and 6 to 8, COPC. All of it is read, in bounded memory.

OUTPUT has one row per file with what its header says and what was found. Days of flight are known where the file has adjusted GPS time. Files more than 90 days apart are of different epochs; without days, the year of the file counts.

DENSITY counts points in cells of CELL. GAPS are connected cells without a point, of at least GAP_AREA, within the boxes of the files.

Duplicates have the place of another point, to the last digit. Outliers have at most five points in the 27 cubes of 4 m around them, as in LAStools' lasnoise. Withheld points are left out throughout.</source>
      <translation>CLOUD est un fichier, plusieurs, ou un dossier : LAS et LAZ 1.0 à 1.4, formats de points 0 à 3 et 6 à 8, COPC. Tout est lu, en mémoire bornée.

OUTPUT a une ligne par fichier, avec ce que dit son en-tête et ce qui a été trouvé. Les jours de vol sont connus si le fichier a l’heure GPS ajustée. Des fichiers à plus de 90 jours d’écart sont d’époques différentes ; sans jours, l’année du fichier compte.

DENSITY compte les points par cellule de CELL. GAPS sont les cellules voisines sans point, d’au moins GAP_AREA, dans l’emprise des fichiers.

Les doublons sont à la place d’un autre point, au dernier chiffre près. Les points isolés ont au plus cinq points dans les 27 cubes de 4 m autour d’eux, comme dans lasnoise de LAStools. Les points retirés (withheld) sont partout écartés.</translation>
    </message>
    <message>
      <source>CLOUD is what a LiDAR would have seen of 300 m by 300 m in its middle: houses whose roofs are known (layer houses), trees (layer trees), noise, gaps. The layers footprints and tree_register are as a town hall has them: houses that were pulled down, or that are missing; trees that were felled, or never entered.

Nothing of it exists: the places, names and figures are invented, and each row says so. It serves to try the tools, to teach and to measure, without data of anybody.

A quarter is 1.6 km wide with 15,000 people, a commune 6 km with 90,000, a metropolis has 92 communes on 3,200 km2 with 1.9 million people. The same size and seed give the same territory everywhere.

With polygons of communes, a metropolis fills these instead of outlines of its own, and takes their names and codes (fields called nom, name or libelle, and code, insee or insee_com).

The vertical datum of the heights is invented too: metres above the sea of this territory. Streets meet where vertices are equal; where they only cross, one is a bridge with a level above 0. Traffic is in vehicles a day, empty where nobody counted.</source>
      <translation>CLOUD est ce qu’un LiDAR aurait vu de 300 m sur 300 m en son milieu : des maisons dont on connaît les toits (couche houses), des arbres (couche trees), du bruit, des trous. Les couches footprints et tree_register sont comme une mairie les a : des maisons démolies, ou qui manquent ; des arbres abattus, ou jamais saisis.

Rien n’en existe : les lieux, les noms et les chiffres sont inventés, et chaque ligne le dit. Ce territoire sert à essayer les outils, à enseigner et à mesurer, sans données sur qui que ce soit.

Un quartier fait 1,6 km de large et compte 15 000 habitants ; une commune, 6 km et 90 000 habitants ; une métropole a 92 communes sur 3 200 km², et 1,9 million d’habitants. La même taille et la même graine donnent partout le même territoire.

Si des polygones de communes sont donnés, la métropole remplit ceux-ci au lieu de contours de son invention, et en reprend les noms et les codes (champs appelés nom, name ou libelle, et code, insee ou insee_com).

La référence verticale des altitudes est inventée elle aussi : des mètres au-dessus de la mer de ce territoire. Les rues communiquent là où leurs sommets sont les mêmes ; là où elles ne font que se croiser, l’une est un pont, de niveau supérieur à 0. Le trafic est en véhicules par jour, vide là où personne n’a compté.</translation>
    </message>
    <message>
      <source>COST_FIELD: the field "{0}" holds no cost.</source>
      <translation>COST_FIELD : le champ « {0} » ne contient aucun coût.</translation>
    </message>
    <message>
      <source>COUNT_FIELD is needed: the field of COUNTS with the vehicles per day.</source>
      <translation>COUNT_FIELD est nécessaire : le champ de COUNTS avec les véhicules par jour.</translation>
    </message>
    <message>
      <source>CRITERIA is JSON, a file of JSON, or a table with one row per criterion: the field, its unit, whether more is better or worse, the value function (linear, sigmoid, piecewise, classes), the weight, and hard limits. Weights are entered directly, by swing, by pairwise comparison (AHP, with its consistency ratio), or follow from the data by entropy.

A row beyond a hard limit is refused, and the criterion is named. Where data are missing, the weights are renormalised over the criteria that are known; coverage tells their share of the weight. The columns ending in _part tell what each criterion contributes to the score.

robustness is the share of WEIGHT_SETS weight sets, drawn around the weights, in which the row keeps its class, or, without classes, its place in or out of the best TOP. sensitive_to and change tell the smallest change of one weight that puts the row into another class, or, without classes, out of the best TOP. WEIGHTS tells for each criterion the smallest change of its weight that changes the best TOP.</source>
      <translation>CRITERIA est du JSON, un fichier de JSON, ou une table d’une ligne par critère : le champ, son unité, s’il vaut mieux plus ou moins, la fonction de valeur (linear, sigmoid, piecewise, classes), le poids et les limites absolues. Les poids sont saisis directement, par écarts (swing), par comparaison par paires (AHP, avec son ratio de cohérence), ou viennent des données par l’entropie.

Une entité qui dépasse une limite absolue est écartée, et le critère est nommé. Là où des données manquent, les poids sont ramenés aux critères connus ; coverage dit leur part du poids. Les colonnes qui finissent par _part disent ce que chaque critère apporte à la note.

robustness est la part des WEIGHT_SETS jeux de poids, tirés autour des poids, dans lesquels l’entité garde sa classe ou, sans classes, sa place parmi ou hors des TOP meilleures. sensitive_to et change disent la plus petite variation d’un seul poids qui fait passer l’entité dans une autre classe ou, sans classes, hors des TOP meilleures. WEIGHTS dit pour chaque critère la plus petite variation de son poids qui change les TOP meilleures.</translation>
    </message>
    <message>
      <source>CRS is {0}: it must be a projected system whose unit is the metre on the ground.</source>
      <translation>CRS vaut {0} : il faut un système de coordonnées projeté dont l’unité est le mètre sur le terrain.</translation>
    </message>
    <message>
      <source>CYCLEWAYS has no field that tells the kind of facility: all are taken for cycle tracks.</source>
      <translation>CYCLEWAYS n’a pas de champ qui dise le type d’aménagement : tous sont pris pour des pistes cyclables.</translation>
    </message>
    <message>
      <source>Calm the traffic</source>
      <translation>Apaiser la circulation</translation>
    </message>
    <message>
      <source>Candidate sites (none: the population cells)</source>
      <translation>Sites candidats (aucun : les mailles de population)</translation>
    </message>
    <message>
      <source>Candidate {0} is both an existing and a forbidden site.</source>
      <translation>Le candidat {0} est à la fois un site existant et un site exclu.</translation>
    </message>
    <message>
      <source>Candidates</source>
      <translation>Candidats</translation>
    </message>
    <message>
      <source>Canopy height (m)</source>
      <translation>Hauteur de canopée (m)</translation>
    </message>
    <message>
      <source>Canopy height is of</source>
      <translation>La hauteur de canopée est celle de</translation>
    </message>
    <message>
      <source>Catchments need ORIGIN_FIELD and DESTINATION_FIELD: the codes that go together.</source>
      <translation>Les secteurs demandent ORIGIN_FIELD et DESTINATION_FIELD : les codes qui vont ensemble.</translation>
    </message>
    <message>
      <source>Categories that are not in time</source>
      <translation>Catégories qui ne sont pas à temps</translation>
    </message>
    <message>
      <source>Categories: people served, places needed</source>
      <translation>Catégories : habitants desservis, équipements à créer</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Catégorie</translation>
    </message>
    <message>
      <source>Category of a place</source>
      <translation>Catégorie de l’équipement</translation>
    </message>
    <message>
      <source>Category that serves the fewest people</source>
      <translation>Catégorie qui dessert le moins d’habitants</translation>
    </message>
    <message>
      <source>Category that takes longest</source>
      <translation>Catégorie la plus longue à atteindre</translation>
    </message>
    <message>
      <source>Cells computed again</source>
      <translation>Cellules recalculées</translation>
    </message>
    <message>
      <source>Cells of the terrain that were filled (%)</source>
      <translation>Cellules du terrain comblées (%)</translation>
    </message>
    <message>
      <source>Cells with a value</source>
      <translation>Cellules avec une valeur</translation>
    </message>
    <message>
      <source>Cells without terrain (%)</source>
      <translation>Cellules sans terrain (%)</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Changement</translation>
    </message>
    <message>
      <source>Change of that weight</source>
      <translation>Variation de ce poids</translation>
    </message>
    <message>
      <source>Changes made</source>
      <translation>Corrections faites</translation>
    </message>
    <message>
      <source>Changes too fast</source>
      <translation>Change trop vite</translation>
    </message>
    <message>
      <source>Charging point</source>
      <translation>Borne de recharge</translation>
    </message>
    <message>
      <source>Check a city model</source>
      <translation>Vérifier une maquette urbaine</translation>
    </message>
    <message>
      <source>Check a network</source>
      <translation>Contrôler un réseau</translation>
    </message>
    <message>
      <source>Check the direction of the one-way streets, or whether a street back is missing.</source>
      <translation>Vérifiez le sens des rues à sens unique, ou s’il manque une rue pour le retour.</translation>
    </message>
    <message>
      <source>Checking the geometries</source>
      <translation>Vérification des géométries</translation>
    </message>
    <message>
      <source>Choosing the sites</source>
      <translation>Choix des sites</translation>
    </message>
    <message>
      <source>City model</source>
      <translation>Maquette de la ville</translation>
    </message>
    <message>
      <source>City model (CityJSON)</source>
      <translation>Maquette urbaine (CityJSON)</translation>
    </message>
    <message>
      <source>City model, zone by zone</source>
      <translation>Maquette de la ville, zone par zone</translation>
    </message>
    <message>
      <source>CityJSON of the buildings</source>
      <translation>CityJSON des bâtiments</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <source>Class code</source>
      <translation>Code de classe</translation>
    </message>
    <message>
      <source>Class codes of buildings</source>
      <translation>Codes de classe des bâtiments</translation>
    </message>
    <message>
      <source>Class codes of noise, left out</source>
      <translation>Codes de classe du bruit, écarté</translation>
    </message>
    <message>
      <source>Class codes of the ground</source>
      <translation>Codes de classe du sol</translation>
    </message>
    <message>
      <source>Class codes of vegetation</source>
      <translation>Codes de classe de la végétation</translation>
    </message>
    <message>
      <source>Class codes of water</source>
      <translation>Codes de classe de l’eau</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <source>Cleanest air</source>
      <translation>L’air le plus pur</translation>
    </message>
    <message>
      <source>Climbing, in metres that count</source>
      <translation>Montée, en mètres comptés</translation>
    </message>
    <message>
      <source>Code of a catchment</source>
      <translation>Code d’un secteur</translation>
    </message>
    <message>
      <source>Code of a school</source>
      <translation>Code d’une école</translation>
    </message>
    <message>
      <source>Codes for unknown (with a semicolon between)</source>
      <translation>Codes pour « inconnu » (séparés par un point-virgule)</translation>
    </message>
    <message>
      <source>Columns of the table (JSON, or a file of it)</source>
      <translation>Colonnes de la table (JSON, ou un fichier)</translation>
    </message>
    <message>
      <source>Communes can be filled at size "metropolis" only: choose it, or leave the communes out.</source>
      <translation>On ne peut remplir des communes qu’à la taille « metropolis » : choisissez-la, ou omettez les communes.</translation>
    </message>
    <message>
      <source>Communes to fill</source>
      <translation>Communes à remplir</translation>
    </message>
    <message>
      <source>Compare before and after</source>
      <translation>Comparer avant et après</translation>
    </message>
    <message>
      <source>Compare with other methods</source>
      <translation>Comparer avec d’autres méthodes</translation>
    </message>
    <message>
      <source>Compared with the cloud</source>
      <translation>Comparé au nuage</translation>
    </message>
    <message>
      <source>Compared with the layer</source>
      <translation>Comparé à la couche</translation>
    </message>
    <message>
      <source>Compared with the register</source>
      <translation>Comparé au registre</translation>
    </message>
    <message>
      <source>Comparing the parts of buildings</source>
      <translation>Comparaison des parties de bâtiments</translation>
    </message>
    <message>
      <source>Comparing the rows</source>
      <translation>Comparaison des entités</translation>
    </message>
    <message>
      <source>Comparing with other methods</source>
      <translation>Comparaison avec d’autres méthodes</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <source>Concentration (µg/m³), relative to the reference</source>
      <translation>Concentration (µg/m³), rapportée à la référence</translation>
    </message>
    <message>
      <source>Concentration that counts 1 (µg/m³)</source>
      <translation>Concentration qui compte pour 1 (µg/m³)</translation>
    </message>
    <message>
      <source>Confidence, from 0 to 1: the least of the next three</source>
      <translation>Confiance, de 0 à 1 : la plus faible des trois suivantes</translation>
    </message>
    <message>
      <source>Connected growth</source>
      <translation>Croissance connexe</translation>
    </message>
    <message>
      <source>Connected growth, flat streets first</source>
      <translation>Croissance connexe, rues plates d’abord</translation>
    </message>
    <message>
      <source>Consumption (kWh)</source>
      <translation>Consommation (kWh)</translation>
    </message>
    <message>
      <source>Containers: days to full</source>
      <translation>Conteneurs : jours avant remplissage</translation>
    </message>
    <message>
      <source>Contradictions kept apart</source>
      <translation>Contradictions gardées à part</translation>
    </message>
    <message>
      <source>Correct the speed, or leave it empty for the default.</source>
      <translation>Corrigez la vitesse, ou laissez-la vide pour prendre la valeur par défaut.</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Coût</translation>
    </message>
    <message>
      <source>Cost of a candidate</source>
      <translation>Coût d’un candidat</translation>
    </message>
    <message>
      <source>Cost of what is built</source>
      <translation>Coût de ce qui est construit</translation>
    </message>
    <message>
      <source>Cost to spend instead (0: the length counts)</source>
      <translation>Coût à dépenser à la place (0 : la longueur compte)</translation>
    </message>
    <message>
      <source>Cost {0} of arc {1} is {2}: costs must be finite and not negative.</source>
      <translation>Le coût {0} de l’arc {1} vaut {2} : les coûts doivent être finis, positifs ou nuls.</translation>
    </message>
    <message>
      <source>Costs must be zero or more; one towards candidate {0} is {1}.</source>
      <translation>Les coûts doivent être positifs ou nuls ; l’un d’eux, vers le candidat {0}, vaut {1}.</translation>
    </message>
    <message>
      <source>Counting the places that are missing</source>
      <translation>Décompte des équipements manquants</translation>
    </message>
    <message>
      <source>Counting who is served</source>
      <translation>Décompte des personnes desservies</translation>
    </message>
    <message>
      <source>Counts as missing</source>
      <translation>Compte comme manquante</translation>
    </message>
    <message>
      <source>Counts per working day, Saturday, Sunday and holiday</source>
      <translation>Comptages par jour ouvré, samedi, dimanche et jour férié</translation>
    </message>
    <message>
      <source>Cover, plate or chamber</source>
      <translation>Tampon, plaque ou chambre</translation>
    </message>
    <message>
      <source>Covered</source>
      <translation>Desservie</translation>
    </message>
    <message>
      <source>Cressie and Hawkins's, robust</source>
      <translation>De Cressie et Hawkins, robuste</translation>
    </message>
    <message>
      <source>Criteria (JSON, or a file of them)</source>
      <translation>Critères (JSON, ou un fichier de critères)</translation>
    </message>
    <message>
      <source>Criteria (JSON, or a file of them) instead of the usual ones</source>
      <translation>Critères (JSON, ou un fichier) à la place des critères habituels</translation>
    </message>
    <message>
      <source>Criterion</source>
      <translation>Critère</translation>
    </message>
    <message>
      <source>Criterion that refuses it</source>
      <translation>Critère qui l’écarte</translation>
    </message>
    <message>
      <source>Criterion whose weight changes it first</source>
      <translation>Critère dont le poids change le résultat en premier</translation>
    </message>
    <message>
      <source>Criterion whose weight changes the best rows first</source>
      <translation>Critère dont le poids change en premier les meilleures entités</translation>
    </message>
    <message>
      <source>Critical</source>
      <translation>Critique</translation>
    </message>
    <message>
      <source>Crossing without a vertex</source>
      <translation>Croisement sans sommet</translation>
    </message>
    <message>
      <source>Crossings</source>
      <translation>Passages piétons</translation>
    </message>
    <message>
      <source>Crossings without a vertex</source>
      <translation>Croisements sans sommet commun</translation>
    </message>
    <message>
      <source>Crowns</source>
      <translation>Houppiers</translation>
    </message>
    <message>
      <source>Cut where they part and remove the double stretch.</source>
      <translation>Coupez là où elles se séparent et supprimez la partie en double.</translation>
    </message>
    <message>
      <source>Cycle lane</source>
      <translation>Bande cyclable</translation>
    </message>
    <message>
      <source>Cycle street</source>
      <translation>Vélorue</translation>
    </message>
    <message>
      <source>Cycle track</source>
      <translation>Piste cyclable</translation>
    </message>
    <message>
      <source>Cycleway</source>
      <translation>Voie cyclable</translation>
    </message>
    <message>
      <source>Cycling facilities drawn apart</source>
      <translation>Aménagements cyclables dessinés à part</translation>
    </message>
    <message>
      <source>Cycling facility</source>
      <translation>Aménagement cyclable</translation>
    </message>
    <message>
      <source>Cycling facility on the left</source>
      <translation>Aménagement cyclable à gauche</translation>
    </message>
    <message>
      <source>Cycling facility on the right</source>
      <translation>Aménagement cyclable à droite</translation>
    </message>
    <message>
      <source>Cycling facility, against the line</source>
      <translation>Aménagement cyclable, à contresens</translation>
    </message>
    <message>
      <source>DTM is the Delaunay triangulation of the ground points, read at the middle of each cell. BREAKLINES with heights (kerbs, walls) join it as points, one per cell; each polygon of WATER is flat, at the median height of the water points in it, or where there is none, of the lowest tenth of the ground points within 3 m of its edge.

Where the longest side of a triangle is more than FILLED_BEYOND, no point was measured near: the cell is filled, and ORIGIN says 2 (1: measured, 3: water). Across gaps wider than WIDEST_GAP nothing is known and nothing is invented: the cell is missing.

DSM is the highest point of each cell, without noise; a cell without a point takes its nearest neighbours within FILLED_BEYOND. CHM is the highest point of vegetation above the terrain (0 where there is none), or with CANOPY everything, DSM less DTM. SLOPE is in percent, by Horn's method.

The cloud is worked on tile by tile with a border, in bounded memory. Cells are whole multiples of RESOLUTION: the result is the same whatever the tiles, the files and their order.

Heights are those of the files; nothing is moved to another vertical system.</source>
      <translation>DTM est la triangulation de Delaunay des points du sol, lue au milieu de chaque cellule. BREAKLINES, lignes avec altitudes (bordures, murs), s’y joignent comme points, un par cellule ; chaque polygone de WATER est plat, à la médiane des points d’eau qu’il contient ou, s’il n’y en a pas, au dixième le plus bas des points du sol à moins de 3 m de son bord.

Où le plus long côté d’un triangle dépasse FILLED_BEYOND, aucun point n’a été mesuré à proximité : la cellule est comblée, et ORIGIN vaut 2 (1 : mesuré, 3 : eau). Au travers des trous plus larges que WIDEST_GAP rien n’est connu et rien n’est inventé : la cellule manque.

DSM est le point le plus haut de chaque cellule, sans le bruit ; une cellule sans point prend ses voisines les plus proches à moins de FILLED_BEYOND. CHM est le point de végétation le plus haut au-dessus du terrain (0 s’il n’y en a pas) ou, avec CANOPY everything, DSM moins DTM. SLOPE est en pour cent, par la méthode de Horn.

Le nuage est traité dalle par dalle avec une bordure, en mémoire bornée. Les cellules sont des multiples entiers de RESOLUTION : le résultat est le même quels que soient les dalles, les fichiers et leur ordre.

Les altitudes sont celles des fichiers ; rien n’est déplacé vers un autre système vertical.</translation>
    </message>
    <message>
      <source>Date of survey</source>
      <translation>Date du levé</translation>
    </message>
    <message>
      <source>Day, or year, of the points of the roof</source>
      <translation>Jour, ou année, des points du toit</translation>
    </message>
    <message>
      <source>Days of heat waves</source>
      <translation>Jours de canicule</translation>
    </message>
    <message>
      <source>Days to full</source>
      <translation>Jours avant remplissage</translation>
    </message>
    <message>
      <source>Days, in seasons of a week</source>
      <translation>Jours, en saisons d'une semaine</translation>
    </message>
    <message>
      <source>Default speed (0: that of the way of travel)</source>
      <translation>Vitesse par défaut (0 : celle du mode de déplacement)</translation>
    </message>
    <message>
      <source>Demo territory</source>
      <translation>Territoire de démonstration</translation>
    </message>
    <message>
      <source>Demolished: nothing stands there</source>
      <translation>Démoli : rien n’y est debout</translation>
    </message>
    <message>
      <source>Demonstration territory</source>
      <translation>Territoire de démonstration</translation>
    </message>
    <message>
      <source>Density, classes, gaps, epochs, duplicates and outliers of LAS and LAZ files.</source>
      <translation>Densité, classes, trous, époques, doublons et points isolés de fichiers LAS et LAZ.</translation>
    </message>
    <message>
      <source>Describing the answer</source>
      <translation>Description de la réponse</translation>
    </message>
    <message>
      <source>Diameter in which a top is highest</source>
      <translation>Diamètre où une cime est la plus haute</translation>
    </message>
    <message>
      <source>Diameter of a circle as large as the crown</source>
      <translation>Diamètre d’un cercle de même surface que le houppier</translation>
    </message>
    <message>
      <source>Diameter of its crown</source>
      <translation>Diamètre de son houppier</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Différence</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>Différences</translation>
    </message>
    <message>
      <source>Differences up to this count as none</source>
      <translation>Les différences jusqu’à cette valeur ne comptent pas</translation>
    </message>
    <message>
      <source>Dirichlet, around the weights</source>
      <translation>loi de Dirichlet, autour des poids</translation>
    </message>
    <message>
      <source>Distance (m)</source>
      <translation>une distance (m)</translation>
    </message>
    <message>
      <source>Distance apart</source>
      <translation>Écart</translation>
    </message>
    <message>
      <source>Distance from its place in the register</source>
      <translation>Distance à sa place dans le registre</translation>
    </message>
    <message>
      <source>Distance from the plane</source>
      <translation>Distance au plan</translation>
    </message>
    <message>
      <source>Distance of its top</source>
      <translation>Distance de sa cime</translation>
    </message>
    <message>
      <source>Distance of the best match</source>
      <translation>Distance du meilleur rapprochement</translation>
    </message>
    <message>
      <source>Distance of the runner-up</source>
      <translation>Distance du deuxième</translation>
    </message>
    <message>
      <source>Distance to bike parking</source>
      <translation>Distance au stationnement vélo</translation>
    </message>
    <message>
      <source>Distance to the nearest hub</source>
      <translation>Distance au pôle le plus proche</translation>
    </message>
    <message>
      <source>Distance to the street</source>
      <translation>Distance à la rue</translation>
    </message>
    <message>
      <source>Distances are computed in {0}.</source>
      <translation>Les distances sont calculées dans le système {0}.</translation>
    </message>
    <message>
      <source>Dividing the blocks</source>
      <translation>Découpage des îlots</translation>
    </message>
    <message>
      <source>Does not change</source>
      <translation>Ne change pas</translation>
    </message>
    <message>
      <source>Done in the repaired network</source>
      <translation>Faite dans le réseau réparé</translation>
    </message>
    <message>
      <source>Downhill from north</source>
      <translation>Sens de la descente, depuis le nord</translation>
    </message>
    <message>
      <source>Draw weight sets by</source>
      <translation>Tirage des jeux de poids</translation>
    </message>
    <message>
      <source>Drawing without its object</source>
      <translation>Dessin sans son objet</translation>
    </message>
    <message>
      <source>Dressing of the map</source>
      <translation>Habillage du plan</translation>
    </message>
    <message>
      <source>Drift, such as the terrain</source>
      <translation>Dérive, comme le terrain</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Doublon</translation>
    </message>
    <message>
      <source>Duplicates</source>
      <translation>Doublons</translation>
    </message>
    <message>
      <source>Duplicates and outliers</source>
      <translation>Doublons et points isolés</translation>
    </message>
    <message>
      <source>Duration (h)</source>
      <translation>Durée (h)</translation>
    </message>
    <message>
      <source>Each home goes to its nearest school. With CATCHMENTS it goes to the nearest one of the catchment it lies in (of several, the first): those that lie there too, or those with the code of the catchment, where CATCHMENT_FIELD and SCHOOL_FIELD are given. With PUPILS_FIELD the pupils of a school come from its homes in proportion to their people; without, everybody counts once. A walk is counted one way.

Acceptable paths are those of walkingpaths: no other betters them in length and OBJECTIVES together, none is longer than the shortest by more than DETOUR (and a path is left out when another that is no longer costs at most EPSILON more in everything). Along a path each metre feels as many metres longer as its exposures count, times their weights; a street of CROSSING_FIELD seconds feels as many seconds longer when walked from end to end. People share out over the paths by a path-size logit (Ben-Akiva and Bierlaire 1999): half as many for each HALF metres that a path feels longer, fewer on paths that overlap. The weights of 1 are a choice of ours, not a measurement; Green Paths offers 0.1 to 6 for noise, 5 to 30 for air, 2 to 8 for green.

A street that is calmed loses CALM decibels; one that is greened gains GREEN % of green and of shade, up to all of it; one that is lit is lit from end to end; one that is given crossings loses the seconds of CROSSING_FIELD (such as crossings_s of streetexposure). Only what is known and among the objectives changes: a street whose noise is unknown gains nothing by calm. The gain is people times the minutes that walks feel shorter (the change in logsum, Small and Rosen 1981). It counts those who walk there today and those who change to it from another of their acceptable paths; it does not count paths that become acceptable only then, nor people who begin to walk. Each street is changed alone: gains do not add up.

BY_HOME and BY_SCHOOL tell for each home and school the time, and the time as it feels. Times are at 4.8 km/h.</source>
      <translation>Chaque logement va à son école la plus proche. Avec CATCHMENTS, il va à la plus proche du secteur où il se trouve (de plusieurs, le premier) : celles qui s’y trouvent aussi, ou celles qui portent le code du secteur, si CATCHMENT_FIELD et SCHOOL_FIELD sont donnés. Avec PUPILS_FIELD, les élèves d’une école viennent de ses logements en proportion de leurs habitants ; sans lui, chacun compte une fois. Un trajet compte pour un aller.

Les chemins acceptables sont ceux de walkingpaths : aucun autre ne les surpasse à la fois en longueur et en OBJECTIVES, aucun n’est plus long que le plus court de plus de DETOUR (et un chemin est laissé de côté quand un autre, pas plus long, coûte au plus EPSILON de plus en tout). Le long d’un chemin, chaque mètre est ressenti d’autant de mètres plus long que ses expositions comptent, fois leurs poids ; une rue de CROSSING_FIELD secondes est ressentie d’autant de secondes plus longue quand on la parcourt d’un bout à l’autre. Les gens se répartissent sur les chemins selon un logit à taille de chemin (path-size logit, Ben-Akiva et Bierlaire 1999) : deux fois moins pour chaque HALF mètres qu’un chemin est ressenti plus long, moins sur les chemins qui se recouvrent. Les poids de 1 sont un choix de notre part, pas une mesure ; Green Paths propose de 0,1 à 6 pour le bruit, de 5 à 30 pour l’air, de 2 à 8 pour la verdure.

Une rue apaisée perd CALM décibels ; une rue végétalisée gagne GREEN % de verdure et d’ombre, jusqu’à la totalité ; une rue éclairée l’est d’un bout à l’autre ; une rue dotée de traversées perd les secondes de CROSSING_FIELD (telles que crossings_s de streetexposure). Seul change ce qui est connu et fait partie des objectifs : une rue dont le bruit est inconnu ne gagne rien à être apaisée. Le gain est le nombre de personnes fois les minutes dont les trajets sont ressentis plus courts (la différence de logsum, Small et Rosen 1981). Il compte ceux qui y marchent aujourd’hui et ceux qui s’y reportent depuis un autre de leurs chemins acceptables ; il ne compte ni les chemins qui ne deviennent acceptables qu’alors, ni ceux qui se mettraient à marcher. Chaque rue est changée seule : les gains ne s’additionnent pas.

BY_HOME et BY_SCHOOL donnent pour chaque logement et chaque école le temps, et le temps ressenti. Les temps sont à 4,8 km/h.</translation>
    </message>
    <message>
      <source>Each point is left out in turn and estimated from the others. METHOD auto takes the method with the least mean absolute error, which one wild value does not decide; SCORES tells the error of each, and that of the plain mean. Kriging needs 10 points, universal kriging 5 more per drift. Its variogram is fitted to classes of distance up to a third of the diagonal, weighted by pairs / distance^2, by the classical and by the robust estimator; of them and of the models (above 500 points, of those with the least squares) the one that predicts best is taken. Above 2,000 points kriging takes the 32 nearest of each cell; universal kriging is then left out.

Values that are far off the median of their 8 nearest neighbours (8 robust standard deviations) are told. They may be faults, or the very thing to be seen: they stay, unless WILD says how far off is too far.

DRIFT, DRIFT_2, DRIFT_3 (terrain, distance to roads, density of buildings ...) are what the mean depends on in universal kriging; the variogram is that of what they leave unexplained.

UNCERTAINTY is the standard deviation of kriging's estimate, in the unit of the values; of other methods the root mean square error of the left-out points, the same everywhere. Cells where nothing is known are missing: for kriging, where the variance is more than KNOWN of the sill; for the others, farther from every point than FARTHEST (0: than any point is from its nearest neighbour); natural neighbours, out of the points' hull, too.

With TIME_FIELD, each time has a surface of its own and a row in SCORES; OUTPUT and UNCERTAINTY are those of the last time, and STACK holds all of them as bands of one file, with the times for QGIS's temporal controller.

In place of INPUT, a STORE gives the slots of one PROPERTY between FROM and TO, as sensorindicators makes them: each slot is a time.

Points at one place count as one, with their mean; points without a value are left out. Both are told. Cells are whole multiples of RESOLUTION, over AREA, or the box of the points and a tenth around it.</source>
      <translation>Chaque point est écarté à son tour et estimé à partir des autres. METHOD auto prend la méthode dont l'erreur absolue moyenne est la plus petite, qu'une seule valeur aberrante ne décide pas ; SCORES dit l'erreur de chacune, et celle de la simple moyenne. Le krigeage demande 10 points, le krigeage universel 5 de plus par dérive. Son variogramme est ajusté à des classes de distance jusqu'au tiers de la diagonale, pondérées par paires / distance^2, par l'estimateur classique et par l'estimateur robuste ; d'eux et des modèles (au-dessus de 500 points, de ceux aux moindres carrés), celui qui prédit le mieux est pris. Au-dessus de 2 000 points, le krigeage prend les 32 plus proches de chaque cellule ; le krigeage universel est alors laissé de côté.

Les valeurs très éloignées de la médiane de leurs 8 plus proches voisines (8 écarts-types robustes) sont signalées. Ce sont peut-être des défauts, ou justement ce qu'il faut voir : elles restent, sauf si WILD dit quel écart est de trop.

DRIFT, DRIFT_2, DRIFT_3 (terrain, distance aux routes, densité du bâti...) sont ce dont dépend la moyenne dans le krigeage universel ; le variogramme est celui de ce qu'elles laissent inexpliqué.

UNCERTAINTY est l'écart-type de l'estimation du krigeage, dans l'unité des valeurs ; des autres méthodes, l'erreur quadratique moyenne des points écartés, la même partout. Les cellules où l'on ne sait rien sont manquantes : pour le krigeage, où la variance dépasse KNOWN du palier ; pour les autres, plus loin de tout point que FARTHEST (0 : qu'aucun point ne l'est de son plus proche voisin) ; les voisins naturels, aussi hors de l'enveloppe des points.

Avec TIME_FIELD, chaque instant a sa propre surface et une ligne dans SCORES ; OUTPUT et UNCERTAINTY sont ceux du dernier instant, et STACK les contient tous comme bandes d'un fichier, avec les instants pour le contrôleur temporel de QGIS.

À la place d'INPUT, un STORE donne les intervalles d'une PROPERTY entre FROM et TO, comme sensorindicators les fait : chaque intervalle est un instant.

Des points à la même place comptent pour un, avec leur moyenne ; les points sans valeur sont écartés. L'un et l'autre sont dits. Les cellules sont des multiples entiers de RESOLUTION, sur AREA, ou sur l'emprise des points et un dixième autour.</translation>
    </message>
    <message>
      <source>Each point joins the network at the nearest place of the nearest street. Streets are followed from there, and cut exactly where the limit is met; the straight way from the point to its street counts.

Lines connect where their vertices are equal, never where they merely cross. A street without a usable speed takes the default speed of the way of travel; the log says how many do.

Areas are what lies within the width around the reached streets. A block of houses is added when reached streets enclose it wholly, no street that is out of reach enters it, and it is nowhere wider than the widest block to fill. Land behind a river, a railway or a wall is therefore not in the area. Areas keep the columns of their places.</source>
      <translation>Chaque point rejoint le réseau à l’endroit le plus proche de la rue la plus proche. De là, les rues sont suivies et coupées exactement là où la limite est atteinte ; le trajet à vol d’oiseau du point à sa rue est compté.

Deux lignes communiquent là où elles ont un sommet commun, jamais là où elles ne font que se croiser. Un tronçon sans vitesse utilisable prend la vitesse par défaut du mode de déplacement ; le journal dit combien sont dans ce cas.

La zone est ce qui se trouve à moins de la largeur donnée des rues atteintes. Un îlot bâti s’y ajoute lorsque des rues atteintes l’entourent entièrement, qu’aucune rue hors de portée n’y pénètre et qu’il n’est nulle part plus large que le plus large îlot à remplir. Les terrains situés derrière une rivière, une voie ferrée ou un mur ne sont donc pas dans la zone. Les zones gardent les colonnes de leurs lieux.</translation>
    </message>
    <message>
      <source>Each series becomes hours or days by the clock of TIME_ZONE, without values that fail or are missing: sums of counts, LAeq of noise, means of the rest. Three methods tell what the last ORIGINS times HORIZON steps would have been, each from what was known before: the value of a week before, the mean of the same hour or day of the last six weeks, and exponential smoothing of level, damped trend and week (Holt and Winters). The one with the least mean absolute error is taken. One that is no better than the value of a week before is refused: SCORES says so, and OUTPUT has no row of that series.

The interval from low to high holds about 95 % of what came in the past, so many steps ahead; SCORES tells how many it would have held.

A series needs three weeks and ORIGINS times HORIZON steps, of which at least half are known.</source>
      <translation>Chaque série devient des heures ou des jours à l'horloge de TIME_ZONE, sans les valeurs fausses ou manquantes : sommes des comptages, LAeq du bruit, moyennes du reste. Trois méthodes disent ce qu'auraient été les derniers ORIGINS fois HORIZON pas, chacune d'après ce qui était connu avant : la valeur d'une semaine avant, la moyenne de la même heure ou du même jour des six dernières semaines, et un lissage exponentiel du niveau, de la tendance amortie et de la semaine (Holt et Winters). Celle dont l'erreur absolue moyenne est la plus petite est prise. Si elle n'est pas meilleure que la valeur d'une semaine avant, elle est refusée : SCORES le dit, et OUTPUT n'a pas de ligne de cette série.

L'intervalle de low à high contient environ 95 % de ce qui est venu par le passé, à tant de pas d'avance ; SCORES dit combien il en aurait contenu.

Une série demande trois semaines et ORIGINS fois HORIZON pas, dont au moins la moitié est connue.</translation>
    </message>
    <message>
      <source>Each target has two coordinates.</source>
      <translation>Chaque cible a deux coordonnées.</translation>
    </message>
    <message>
      <source>Each target needs a category below {0}.</source>
      <translation>Chaque cible doit avoir une catégorie inférieure à {0}.</translation>
    </message>
    <message>
      <source>Each weight more or less by at most the spread</source>
      <translation>chaque poids augmenté ou réduit de la dispersion au plus</translation>
    </message>
    <message>
      <source>Eastwards</source>
      <translation>Vers l’est</translation>
    </message>
    <message>
      <source>Effort</source>
      <translation>Effort de recherche</translation>
    </message>
    <message>
      <source>Ends (UTC); none: it fires</source>
      <translation>Fin (UTC) ; aucune : elle est active</translation>
    </message>
    <message>
      <source>Environment</source>
      <translation>Environnement</translation>
    </message>
    <message>
      <source>Epoch, 1: the oldest</source>
      <translation>Époque, 1 : la plus ancienne</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Époques</translation>
    </message>
    <message>
      <source>Epochs with points of the building</source>
      <translation>Époques qui ont des points du bâtiment</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Erreur</translation>
    </message>
    <message>
      <source>Errors of left-out points</source>
      <translation>Erreurs des points écartés</translation>
    </message>
    <message>
      <source>Errors of the past</source>
      <translation>Erreurs du passé</translation>
    </message>
    <message>
      <source>Errors within the 95 % interval</source>
      <translation>Erreurs dans l'intervalle à 95 %</translation>
    </message>
    <message>
      <source>Estimated from the same street</source>
      <translation>Estimé d’après la même rue</translation>
    </message>
    <message>
      <source>Estimator of the variogram</source>
      <translation>Estimateur du variogramme</translation>
    </message>
    <message>
      <source>Evaluated up to (UTC)</source>
      <translation>Évaluée jusqu’à (UTC)</translation>
    </message>
    <message>
      <source>Every category in time</source>
      <translation>Toutes les catégories à temps</translation>
    </message>
    <message>
      <source>Every destination within the limit</source>
      <translation>Toute destination dans la limite</translation>
    </message>
    <message>
      <source>Every footprint is in the result, with its columns. LOD is what is asked for; where the points do not carry it, a lower level takes its place and reason says why: LoD2.2, 1.3, 1.2, then HEIGHT_FIELD, then three metres for each of FLOORS_FIELD, then no model. Each solid is checked by the rules of ISO 19107 with val3dity's tolerances.

LoD2.2: planes of the roof are found by region growing, their borders and intersections regularised against the walls, the footprint cut along them, and each piece given the plane that fits its points best (graph cut). No roof rises more than 0.6 m above the points of its building. It is used only where it is nearer to the points than a flat roof.

The ground is the GROUND_PERCENTILE of the ground points within 3 m of the footprint (then 10 m, then TERRAIN); the roof of LoD1 the ROOF_PERCENTILE of the building's points. Only a building's own points count: neighbours, tiles, files and threads change nothing of its solid. Where its walls are covered by those of another building of FOOTPRINTS, facing them within 0.3 m, they are party walls, the others are outer walls.

Points more than 90 days apart are of different epochs (of files without adjusted GPS time the year of their making counts). A roof is made of the newest epoch that covers the footprint: at most 6 % of its cells of half a metre are without points, and no circle of more than half a metre. Where none does, all points count, but of the newest epoch only where half of the cells it shares with an older one differ by more than 1.2 m (after roofer).

Heights below -500 m in HEIGHT_FIELD or FLOORS_FIELD, and not above 0, are unknown. Footprint coordinates move by at most 1 mm.

SURFACES has one row per face: floor, wall, roof, with area, and slope and azimuth of roofs. CITYJSON writes the same as CityJSON 2.0, or CityJSONSeq where the ending is .jsonl, and LoD0: the footprint on the ground, and at the height of the roof (70th percentile). Its objects are called as ID_FIELD says, of one name the second has _2 added; without it, building_ and the row, from 0.</source>
      <translation>Chaque emprise est dans le résultat, avec ses colonnes. LOD est ce qui est demandé ; où les points ne le portent pas, un niveau plus bas le remplace et reason dit pourquoi : LoD2.2, 1.3, 1.2, puis HEIGHT_FIELD, puis trois mètres par étage de FLOORS_FIELD, puis aucun modèle. Chaque solide est vérifié selon les règles d’ISO 19107, avec les tolérances de val3dity.

LoD2.2 : les plans du toit sont trouvés par croissance de régions, leurs bords et intersections régularisés d’après les murs, l’emprise découpée le long de ceux-ci, et chaque morceau reçoit le plan qui suit le mieux ses points (coupe de graphe). Aucun toit ne dépasse les points du bâtiment de plus de 0,6 m. Il ne sert que là où il est plus près des points qu’un toit plat.

Le sol est le GROUND_PERCENTILE des points du sol à moins de 3 m de l’emprise (puis 10 m, puis TERRAIN) ; le toit du LoD1 le ROOF_PERCENTILE des points du bâtiment. Seuls comptent les points du bâtiment lui-même : voisins, dalles, fichiers et fils d’exécution ne changent rien à son solide. Là où ses murs sont couverts par ceux d’un autre bâtiment de FOOTPRINTS, qui leur font face à 0,3 m au plus, ils sont mitoyens ; les autres sont extérieurs.

Des points à plus de 90 jours d’écart sont d’époques différentes (pour les fichiers sans heure GPS ajustée, l’année de leur création compte). Un toit est fait de l’époque la plus récente qui couvre l’emprise : 6 % au plus de ses cellules d’un demi-mètre sont sans point, et aucun cercle de plus d’un demi-mètre. Si aucune ne la couvre, tous les points comptent, mais seulement ceux de la plus récente si la moitié des cellules qu’elle partage avec une plus ancienne diffèrent de plus de 1,2 m (d’après roofer).

Les valeurs sous -500 m dans HEIGHT_FIELD ou FLOORS_FIELD, ou qui ne dépassent pas 0, sont inconnues. Les coordonnées des emprises bougent d’1 mm au plus.

SURFACES a une ligne par face : plancher, mur, toit, avec la surface, et la pente et l’azimut des toits. CITYJSON écrit la même chose en CityJSON 2.0, ou CityJSONSeq si la terminaison est .jsonl, et le LoD0 : l’emprise au sol, et à la hauteur du toit (70e percentile). Ses objets s’appellent comme le dit ID_FIELD, le second d’un même nom avec _2 en plus ; sans ce champ, building_ et la ligne, à partir de 0.</translation>
    </message>
    <message>
      <source>Every layer but the streets may be left out; those that are given add columns.

Rasters (NOISE, AIR, HEAT): noise_mean_db, air_mean, heat_mean_c: the mean along the street by length; noise_above_percent, the share of the known length above NOISE_ABOVE; noise_known_percent, the share of the length where the raster has data. NOISE_BANDS does the same from areas with their level in NOISE_FIELD; where areas overlap, the highest level counts.

Areas (GREEN, WATER, CALM): green_percent, the share of the length that is at most NEAR from such an area (CALM, zones of 30 km/h: inside it); green_distance_m, the distance to the nearest one.

Points (TREES, PARKING, LIGHTS, CROSSINGS, ACCIDENTS): trees_count, how many are at most NEAR from the street (CROSSINGS: at most CROSSINGS_NEAR); trees_distance_m, the distance to the nearest one; trees_percent and lights_percent, the share of the length that is at most CROSSINGS_NEAR from a tree, NEAR from a light. With CROSSING_FIELD, the seconds lost at each crossing, crossings_s is their sum on the street, each crossing on the nearest street only: pathimprovements takes it. COUNTS: traffic_vpd, the mean of COUNT_FIELD over the counts at most CROSSINGS_NEAR from the street; traffic_counts, their number.

TERRAIN: climb_m and descent_m along the line as it is drawn (against it they change places), slope_percent from end to end, steepest_up_percent and steepest_down_percent over one piece of about PIECE, sustained_percent of the steepest 100 m, terrain_known_percent. A coarse terrain is not read finer than it is: pieces are at least two of its cells long, and the slope of a street shorter than one cell is unknown. Streets that STRUCTURE_FIELD calls a bridge or a tunnel run straight between their ends, whatever the terrain. Pieces steeper than MOST_SLOPE are taken for an error of the terrain, or a bridge that nobody told of: they are left out, and the street has an issue.

What is missing stays NULL and is counted.</source>
      <translation>Toutes les couches sauf les rues peuvent être omises ; celles qui sont données ajoutent des colonnes.

Rasters (NOISE, AIR, HEAT) : noise_mean_db, air_mean, heat_mean_c : la moyenne le long de la rue, pondérée par la longueur ; noise_above_percent, la part de la longueur connue au-dessus de NOISE_ABOVE ; noise_known_percent, la part de la longueur où le raster a des données. NOISE_BANDS fait de même à partir de zones dont le niveau est dans NOISE_FIELD ; où des zones se recouvrent, le niveau le plus élevé compte.

Zones (GREEN, WATER, CALM) : green_percent, la part de la longueur à NEAR au plus d’une telle zone (CALM, zones 30 : dedans) ; green_distance_m, la distance à la plus proche.

Points (TREES, PARKING, LIGHTS, CROSSINGS, ACCIDENTS) : trees_count, combien sont à NEAR au plus de la rue (CROSSINGS : à CROSSINGS_NEAR au plus) ; trees_distance_m, la distance au plus proche ; trees_percent et lights_percent, la part de la longueur à CROSSINGS_NEAR au plus d’un arbre, à NEAR au plus d’un lampadaire. Avec CROSSING_FIELD, les secondes perdues à chaque traversée, crossings_s est leur somme dans la rue, chaque traversée comptant pour la rue la plus proche seulement : pathimprovements la prend telle quelle. COUNTS : traffic_vpd, la moyenne de COUNT_FIELD sur les comptages à CROSSINGS_NEAR au plus de la rue ; traffic_counts, leur nombre.

TERRAIN : climb_m et descent_m le long de la ligne telle qu’elle est dessinée (dans l’autre sens ils s’échangent), slope_percent d’un bout à l’autre, steepest_up_percent et steepest_down_percent sur un morceau d’environ PIECE, sustained_percent des 100 m les plus raides, terrain_known_percent. Un terrain grossier n’est pas lu plus finement qu’il n’est : les morceaux font au moins deux de ses cellules, et la pente d’une rue plus courte qu’une cellule est inconnue. Les rues que STRUCTURE_FIELD donne pour un pont ou un tunnel vont droit d’un bout à l’autre, quel que soit le terrain. Les morceaux plus raides que MOST_SLOPE sont pris pour une erreur du terrain, ou un pont que personne n’a signalé : ils sont écartés, et la rue a une remarque.

Ce qui manque reste NULL et est compté.</translation>
    </message>
    <message>
      <source>Every one of them, exactly</source>
      <translation>Tous, exactement</translation>
    </message>
    <message>
      <source>Every path on foot between origins and destinations that no other betters in length, noise, air, green, shade, slope, light and stairs together, and a few of them to choose from.</source>
      <translation>Tous les chemins à pied entre origines et destinations qu’aucun autre ne surpasse à la fois en longueur, bruit, air, verdure, ombre, pente, éclairage et escaliers, et quelques-uns d’entre eux parmi lesquels choisir.</translation>
    </message>
    <message>
      <source>Every path that nothing betters</source>
      <translation>Tous les chemins que rien ne surpasse</translation>
    </message>
    <message>
      <source>Every point needs all of its drifts, as finite numbers.</source>
      <translation>Chaque point a besoin de toutes ses dérives, en nombres finis.</translation>
    </message>
    <message>
      <source>Every row is beyond a hard limit: there is nothing to rank.</source>
      <translation>Toutes les entités dépassent une limite absolue : il n’y a rien à classer.</translation>
    </message>
    <message>
      <source>Every target needs the {0} drifts that the points have.</source>
      <translation>Chaque cible a besoin des {0} dérives qu'ont les points.</translation>
    </message>
    <message>
      <source>Existing bike lanes</source>
      <translation>Aménagements cyclables existants</translation>
    </message>
    <message>
      <source>Existing hub</source>
      <translation>Pôle existant</translation>
    </message>
    <message>
      <source>Existing hubs, kept</source>
      <translation>Pôles existants, conservés</translation>
    </message>
    <message>
      <source>Exponential</source>
      <translation>Exponentiel</translation>
    </message>
    <message>
      <source>Exponential smoothing</source>
      <translation>Lissage exponentiel</translation>
    </message>
    <message>
      <source>Export a city model</source>
      <translation>Exporter une maquette urbaine</translation>
    </message>
    <message>
      <source>Exposure and context of streets</source>
      <translation>Exposition et contexte des rues</translation>
    </message>
    <message>
      <source>Extent of the delivery</source>
      <translation>Emprise de la livraison</translation>
    </message>
    <message>
      <source>FIELD is needed: the field of INPUT with the value.</source>
      <translation>FIELD est nécessaire : le champ d'INPUT avec la valeur.</translation>
    </message>
    <message>
      <source>FOLDER keeps the model. Each zone has a folder in it: terrain rasters, model.gpkg (buildings, their faces, footprints, trees, furniture), buildings.city.json, 3D tiles, and zone.json, which tells what it was made from and what was warned of. All zones together: tileset.json, dtm.vrt, dsm.vrt, chm.vrt, buildings.vrt, trees.vrt, furniture.vrt, and the table of zones, zones.gpkg.

ZONES are polygons with their number or name in ZONE_FIELD; without them, squares of SIDE. A building belongs to the zone where the middle of its footprint lies, a tree to that of its top, of several zones the first: each is modelled once and as a whole, with the points around it, so that zones change nothing.

Without FOOTPRINTS they are taken from the points of buildings. ID_FIELD names buildings; without it, they are numbered. ATTRIBUTES gives them what another layer knows, as jumeau:enrich does.

FURNITURE and LIGHTS are placed on the terrain, as jumeau:furniture does (which also turns a PCRS plan into such a layer). With ORTHOPHOTO, roofs in glTF and 3D Tiles show it, and the terrain is in them, too.

Run again, a zone is made anew where its files of the cloud, footprints, trees, breaklines, water, other layers or options have changed, or where it failed; WHICH none only tells. A zone that fails is told and does not stop the others. What is finished stays when a run is interrupted.

FORMATS: tiles (3D Tiles), gltf, obj, cityjsonseq, separated by commas. Tiles need to know what heights are above: VERTICAL_CRS (EPSG:5720 in mainland France), GEOID or UNDULATION, where the cloud does not tell it.</source>
      <translation>FOLDER garde la maquette. Chaque zone y a un dossier : rasters du terrain, model.gpkg (bâtiments, leurs faces, emprises, arbres, mobilier), buildings.city.json, tuiles 3D, et zone.json, qui dit de quoi elle est faite et ce qui a été signalé. Toutes les zones ensemble : tileset.json, dtm.vrt, dsm.vrt, chm.vrt, buildings.vrt, trees.vrt, furniture.vrt et la table des zones, zones.gpkg.

ZONES sont des polygones dont le numéro ou le nom est dans ZONE_FIELD ; sans eux, des carrés de SIDE. Un bâtiment appartient à la zone où se trouve le milieu de son emprise, un arbre à celle de sa cime, de plusieurs zones à la première : chacun est modélisé une fois et en entier, avec les points qui l’entourent, de sorte que les zones ne changent rien.

Sans FOOTPRINTS, les emprises sont tirées des points de bâtiments. ID_FIELD nomme les bâtiments ; sans lui, ils sont numérotés. ATTRIBUTES leur donne ce qu’une autre couche sait d’eux, comme le fait jumeau:enrich.

FURNITURE et LIGHTS sont posés sur le terrain, comme le fait jumeau:furniture (qui tire aussi une telle couche d’un plan PCRS). Avec ORTHOPHOTO, les toits la montrent dans glTF et 3D Tiles, et le terrain y figure aussi.

Relancé, l’outil refait une zone si ses fichiers du nuage, emprises, arbres, lignes de rupture, eaux, autres couches ou options ont changé, ou si elle avait échoué ; WHICH à none ne fait que le dire. Une zone qui échoue est signalée et n’arrête pas les autres. Ce qui est fini reste quand l’exécution est interrompue.

FORMATS : tiles (3D Tiles), gltf, obj, cityjsonseq, séparés par des virgules. Les tuiles doivent savoir au-dessus de quoi se comptent les hauteurs : VERTICAL_CRS (EPSG:5720 en France continentale), GEOID ou UNDULATION, si le nuage ne le dit pas.</translation>
    </message>
    <message>
      <source>FOOTPRINTS is empty.</source>
      <translation>FOOTPRINTS est vide.</translation>
    </message>
    <message>
      <source>FORMATS: {0} is none of tiles, gltf, obj, cityjsonseq.</source>
      <translation>FORMATS : {0} n’est ni tiles, ni gltf, ni obj, ni cityjsonseq.</translation>
    </message>
    <message>
      <source>Faces</source>
      <translation>Faces</translation>
    </message>
    <message>
      <source>Faces left out</source>
      <translation>Faces laissées de côté</translation>
    </message>
    <message>
      <source>Faces of buildings</source>
      <translation>Faces des bâtiments</translation>
    </message>
    <message>
      <source>Faces that have nothing to do with each other</source>
      <translation>Des faces indépendantes les unes des autres</translation>
    </message>
    <message>
      <source>Facility that is needed</source>
      <translation>Aménagement nécessaire</translation>
    </message>
    <message>
      <source>Facility that is needed, against the line</source>
      <translation>Aménagement nécessaire, à contresens</translation>
    </message>
    <message>
      <source>Fail</source>
      <translation>Fausses</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Échec</translation>
    </message>
    <message>
      <source>Fails</source>
      <translation>Fausse</translation>
    </message>
    <message>
      <source>Farther from points, a cell counts as filled</source>
      <translation>Plus loin des points, une cellule compte comme comblée</translation>
    </message>
    <message>
      <source>Farthest a place may be from its street</source>
      <translation>Distance maximale d’un lieu à sa rue</translation>
    </message>
    <message>
      <source>Farthest destination, by the shortest path</source>
      <translation>Destination la plus éloignée, par le chemin le plus court</translation>
    </message>
    <message>
      <source>Farthest from a point, without kriging (0: by the points)</source>
      <translation>Plus loin d'un point, sans krigeage (0 : d'après les points)</translation>
    </message>
    <message>
      <source>Farthest school, by the shortest path</source>
      <translation>École la plus éloignée, par le chemin le plus court</translation>
    </message>
    <message>
      <source>Fastest</source>
      <translation>Le plus rapide</translation>
    </message>
    <message>
      <source>Fault</source>
      <translation>Défaut</translation>
    </message>
    <message>
      <source>Faults</source>
      <translation>Défauts</translation>
    </message>
    <message>
      <source>Faults of the city model</source>
      <translation>Défauts de la maquette urbaine</translation>
    </message>
    <message>
      <source>Façade</source>
      <translation>Façade</translation>
    </message>
    <message>
      <source>Few points, or more than 1 m off</source>
      <translation>Peu de points, ou à plus d’1 m</translation>
    </message>
    <message>
      <source>Fewer than one point per m² of footprint</source>
      <translation>Moins d’un point par m² d’emprise</translation>
    </message>
    <message>
      <source>Fewest stairs</source>
      <translation>Le moins d’escaliers</translation>
    </message>
    <message>
      <source>Field that rules a candidate out where true</source>
      <translation>Champ qui exclut un candidat lorsqu’il est vrai</translation>
    </message>
    <message>
      <source>Field that tells bridges and tunnels</source>
      <translation>Champ qui dit les ponts et tunnels</translation>
    </message>
    <message>
      <source>Field that tells rows apart (none: the geometry)</source>
      <translation>Champ qui distingue les lignes (aucun : la géométrie)</translation>
    </message>
    <message>
      <source>Field to compare (of two results)</source>
      <translation>Champ à comparer (de deux résultats)</translation>
    </message>
    <message>
      <source>Field with the air pollution</source>
      <translation>Champ de la pollution de l’air</translation>
    </message>
    <message>
      <source>Field with the burden against the line</source>
      <translation>Champ de la gêne en sens inverse de la ligne</translation>
    </message>
    <message>
      <source>Field with the burden of streets (stress, noise, slope)</source>
      <translation>Champ de la gêne des rues (stress, bruit, pente)</translation>
    </message>
    <message>
      <source>Field with the code of a destination</source>
      <translation>Champ du code d’une destination</translation>
    </message>
    <message>
      <source>Field with the code of an origin</source>
      <translation>Champ du code d’une origine</translation>
    </message>
    <message>
      <source>Field with the cost of a metre of lane</source>
      <translation>Champ avec le coût d’un mètre d’aménagement</translation>
    </message>
    <message>
      <source>Field with the facility on the left</source>
      <translation>Champ avec l’aménagement à gauche</translation>
    </message>
    <message>
      <source>Field with the facility on the right</source>
      <translation>Champ avec l’aménagement à droite</translation>
    </message>
    <message>
      <source>Field with the kind of road</source>
      <translation>Champ avec le type de voie</translation>
    </message>
    <message>
      <source>Field with the level of bridges and tunnels</source>
      <translation>Champ du niveau (ponts, tunnels)</translation>
    </message>
    <message>
      <source>Field with the level of noise areas</source>
      <translation>Champ avec le niveau des zones de bruit</translation>
    </message>
    <message>
      <source>Field with the level of traffic stress</source>
      <translation>Champ avec le niveau de stress du trafic</translation>
    </message>
    <message>
      <source>Field with the metres up against the line</source>
      <translation>Champ des mètres montés à contresens de la ligne</translation>
    </message>
    <message>
      <source>Field with the metres up along the line</source>
      <translation>Champ des mètres montés dans le sens de la ligne</translation>
    </message>
    <message>
      <source>Field with the noise (dB)</source>
      <translation>Champ du bruit (dB)</translation>
    </message>
    <message>
      <source>Field with the number of lanes</source>
      <translation>Champ avec le nombre de voies</translation>
    </message>
    <message>
      <source>Field with the number of the building</source>
      <translation>Champ de l’identifiant du bâtiment</translation>
    </message>
    <message>
      <source>Field with the one-way direction</source>
      <translation>Champ du sens unique</translation>
    </message>
    <message>
      <source>Field with the one-way direction (not for walkers)</source>
      <translation>Champ du sens unique (sans effet à pied)</translation>
    </message>
    <message>
      <source>Field with the one-way direction for bikes</source>
      <translation>Champ avec le sens unique pour les vélos</translation>
    </message>
    <message>
      <source>Field with the people of a row of a result</source>
      <translation>Champ avec les personnes d’une ligne de résultat</translation>
    </message>
    <message>
      <source>Field with the seconds lost at a crossing</source>
      <translation>Champ des secondes perdues à une traversée</translation>
    </message>
    <message>
      <source>Field with the seconds lost at crossings along the street</source>
      <translation>Champ des secondes perdues aux traversées le long de la rue</translation>
    </message>
    <message>
      <source>Field with the share of green (0 to 1, or %)</source>
      <translation>Champ de la part de verdure (0 à 1, ou %)</translation>
    </message>
    <message>
      <source>Field with the share of shade (0 to 1, or %)</source>
      <translation>Champ de la part d’ombre (0 à 1, ou %)</translation>
    </message>
    <message>
      <source>Field with the share that is lit (0 to 1, or %)</source>
      <translation>Champ de la part éclairée (0 à 1, ou %)</translation>
    </message>
    <message>
      <source>Field with the slope (%)</source>
      <translation>Champ avec la pente (%)</translation>
    </message>
    <message>
      <source>Field with the slope of the steepest 100 m (%)</source>
      <translation>Champ avec la pente des 100 m les plus raides (%)</translation>
    </message>
    <message>
      <source>Field with the speed (km/h)</source>
      <translation>Champ de la vitesse (km/h)</translation>
    </message>
    <message>
      <source>Field with the speed of travel (km/h), for a time</source>
      <translation>Champ de la vitesse de déplacement (km/h), pour une limite en temps</translation>
    </message>
    <message>
      <source>Field with the stairs (yes or no, a share, or OSM's highway)</source>
      <translation>Champ des escaliers (oui ou non, une part, ou le highway d’OSM)</translation>
    </message>
    <message>
      <source>Field with the surface</source>
      <translation>Champ avec le revêtement</translation>
    </message>
    <message>
      <source>Field with the time</source>
      <translation>Champ de l'instant</translation>
    </message>
    <message>
      <source>Field with the value</source>
      <translation>Champ de la valeur</translation>
    </message>
    <message>
      <source>Field with the vehicles per day</source>
      <translation>Champ avec les véhicules par jour</translation>
    </message>
    <message>
      <source>Fields of the streets</source>
      <translation>Champs des rues</translation>
    </message>
    <message>
      <source>Fields to take (none: all)</source>
      <translation>Champs à reprendre (aucun : tous)</translation>
    </message>
    <message>
      <source>Fields: {0} ({1}). Traffic and speed: {2}, {3}.</source>
      <translation>Champs : {0} ({1}). Trafic et vitesse : {2}, {3}.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>File of your own preset (JSON)</source>
      <translation>Fichier de votre préréglage (JSON)</translation>
    </message>
    <message>
      <source>File of your own table (CSV)</source>
      <translation>Fichier de votre table (CSV)</translation>
    </message>
    <message>
      <source>File to write</source>
      <translation>Fichier à écrire</translation>
    </message>
    <message>
      <source>Files of the cloud</source>
      <translation>Fichiers du nuage</translation>
    </message>
    <message>
      <source>Files of the model are gone</source>
      <translation>Des fichiers de la maquette ont disparu</translation>
    </message>
    <message>
      <source>Filling the layers</source>
      <translation>Remplissage des couches</translation>
    </message>
    <message>
      <source>Finds the faults of 3D buildings by the rules of ISO 19107, with the numbers of val3dity, and repairs some.</source>
      <translation>Trouve les défauts de bâtiments 3D selon les règles d’ISO 19107, avec les numéros de val3dity, et en répare certains.</translation>
    </message>
    <message>
      <source>Finds the gaps, duplicates, islands and one-way traps of a street network, and proposes a repair for each.</source>
      <translation>Trouve les interruptions, les doublons, les parties isolées et les pièges à sens unique d’un réseau viaire, et propose une réparation pour chacun.</translation>
    </message>
    <message>
      <source>Fire hydrant</source>
      <translation>Bouche ou poteau d’incendie</translation>
    </message>
    <message>
      <source>Firing</source>
      <translation>Active</translation>
    </message>
    <message>
      <source>Firing, about to end</source>
      <translation>Active, sur le point de finir</translation>
    </message>
    <message>
      <source>First day of flight</source>
      <translation>Premier jour de vol</translation>
    </message>
    <message>
      <source>First of them (UTC)</source>
      <translation>La première (UTC)</translation>
    </message>
    <message>
      <source>First solution</source>
      <translation>Première solution</translation>
    </message>
    <message>
      <source>First value (UTC)</source>
      <translation>Première valeur (UTC)</translation>
    </message>
    <message>
      <source>Fitting of a network</source>
      <translation>Affleurant d’un réseau</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>Indicateur de qualité</translation>
    </message>
    <message>
      <source>Flat</source>
      <translation>Plat</translation>
    </message>
    <message>
      <source>Flat points above the ground</source>
      <translation>Points plans au-dessus du sol</translation>
    </message>
    <message>
      <source>Flat share of the roof</source>
      <translation>Part plate du toit</translation>
    </message>
    <message>
      <source>Flattest</source>
      <translation>Le plus plat</translation>
    </message>
    <message>
      <source>Floor</source>
      <translation>Plancher</translation>
    </message>
    <message>
      <source>Floor area, estimated (m²)</source>
      <translation>Surface de plancher estimée (m²)</translation>
    </message>
    <message>
      <source>Floors, estimated</source>
      <translation>Étages, estimés</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Folder of the model</source>
      <translation>Dossier de la maquette</translation>
    </message>
    <message>
      <source>Following the streets</source>
      <translation>Parcours des rues</translation>
    </message>
    <message>
      <source>Footprint (m²)</source>
      <translation>Emprise (m²)</translation>
    </message>
    <message>
      <source>Footprints</source>
      <translation>Emprises</translation>
    </message>
    <message>
      <source>Footprints found</source>
      <translation>Emprises trouvées</translation>
    </message>
    <message>
      <source>Footprints missing in the layer</source>
      <translation>Emprises absentes de la couche</translation>
    </message>
    <message>
      <source>Footprints of buildings from a point cloud</source>
      <translation>Emprises de bâtiments d’un nuage de points</translation>
    </message>
    <message>
      <source>Footprints of the layer, compared</source>
      <translation>Emprises de la couche, comparées</translation>
    </message>
    <message>
      <source>Footprints to compare with</source>
      <translation>Emprises à comparer</translation>
    </message>
    <message>
      <source>Footprints with attributes of the other layer</source>
      <translation>Emprises pourvues d’attributs de l’autre couche</translation>
    </message>
    <message>
      <source>Footprints without a solid</source>
      <translation>Emprises sans solide</translation>
    </message>
    <message>
      <source>Footprints without points</source>
      <translation>Emprises sans points</translation>
    </message>
    <message>
      <source>For each population cell and each category of PLACES: the minutes to the NEAREST nearest places, on foot or by bike, straight ways to and from the street included. A cell is served when the last of them is within LIMIT in every category; worst names the category that takes longest. A column for each category, such as school_min, tells the minutes.

CATEGORIES tells for each category the people served, and how many more places (in population cells, the existing ones kept) would be needed so that SHARE % of the people have one within LIMIT, with a lower bound and a gap. People whom no street reaches stay in the total: where they alone make SHARE impossible, the highest possible share is used, and the log says so.

Speeds: 4.8 km/h on foot, 15 km/h by bike, unless SPEED says otherwise.</source>
      <translation>Pour chaque cellule de population et chaque catégorie de PLACES : les minutes jusqu’aux NEAREST équipements les plus proches, à pied ou à vélo, y compris les trajets à vol d’oiseau pour rejoindre et quitter les rues. Une maille est desservie lorsque le dernier d’entre eux est à moins de LIMIT dans toutes les catégories ; le champ worst nomme la catégorie la plus longue à atteindre. Une colonne par catégorie, telle que school_min, donne les minutes.

CATEGORIES donne, pour chaque catégorie, les habitants desservis, et combien d’équipements de plus (placés dans des mailles de population, les existants étant conservés) seraient nécessaires pour que SHARE % des habitants en aient un à moins de LIMIT, avec une borne inférieure et un écart. Les habitants qu’aucune rue n’atteint restent dans le total : si à eux seuls ils rendent SHARE impossible, la plus grande part possible est retenue, et le journal le dit.

Vitesses : 4,8 km/h à pied, 15 km/h à vélo, sauf si SPEED en donne une autre.</translation>
    </message>
    <message>
      <source>For example</source>
      <translation>Par exemple</translation>
    </message>
    <message>
      <source>For {0} of {1} times nothing is known of any cell: the values do not hang on distance, or KNOWN or FARTHEST is too small.</source>
      <translation>Pour {0} instants sur {1}, on ne sait rien d'aucune cellule : les valeurs ne dépendent pas de la distance, ou KNOWN ou FARTHEST est trop petit.</translation>
    </message>
    <message>
      <source>For {0} of {1} times the plain mean predicts left-out points better than the surface.</source>
      <translation>Pour {0} instants sur {1}, la simple moyenne prédit mieux les points écartés que la surface.</translation>
    </message>
    <message>
      <source>Forecast</source>
      <translation>Prévision</translation>
    </message>
    <message>
      <source>Forecast of sensors</source>
      <translation>Prévision des capteurs</translation>
    </message>
    <message>
      <source>Found by</source>
      <translation>Trouvé par</translation>
    </message>
    <message>
      <source>Fountain</source>
      <translation>Fontaine</translation>
    </message>
    <message>
      <source>France, Cerema (its cells are still to be entered)</source>
      <translation>France, Cerema (ses cases sont encore à saisir)</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Vient de</translation>
    </message>
    <message>
      <source>From (UTC)</source>
      <translation>De (UTC)</translation>
    </message>
    <message>
      <source>From (homes)</source>
      <translation>Depuis (logements)</translation>
    </message>
    <message>
      <source>From (time, included)</source>
      <translation>À partir de (instant, inclus)</translation>
    </message>
    <message>
      <source>From these places</source>
      <translation>Lieux de départ</translation>
    </message>
    <message>
      <source>GAP is {0} m: the cloud would have more than {1} cells. Take one zone after the other.</source>
      <translation>GAP vaut {0} m : le nuage aurait plus de {1} cellules. Traitez une zone après l’autre.</translation>
    </message>
    <message>
      <source>GDAL cannot make polygons of cells.</source>
      <translation>GDAL ne peut pas faire de polygones des cellules.</translation>
    </message>
    <message>
      <source>GROUND_CLASSES names no class.</source>
      <translation>GROUND_CLASSES ne nomme aucune classe.</translation>
    </message>
    <message>
      <source>Gain if calmed, people × minutes</source>
      <translation>Gain si elle est apaisée, personnes × minutes</translation>
    </message>
    <message>
      <source>Gain if given crossings, people × minutes</source>
      <translation>Gain si elle reçoit des traversées, personnes × minutes</translation>
    </message>
    <message>
      <source>Gain if greened, people × minutes</source>
      <translation>Gain si elle est végétalisée, personnes × minutes</translation>
    </message>
    <message>
      <source>Gain if lit, people × minutes</source>
      <translation>Gain si elle est éclairée, personnes × minutes</translation>
    </message>
    <message>
      <source>Gain of that measure, people × minutes</source>
      <translation>Gain de cette mesure, personnes × minutes</translation>
    </message>
    <message>
      <source>Gain per 100 m, people × minutes</source>
      <translation>Gain pour 100 m, personnes × minutes</translation>
    </message>
    <message>
      <source>Gap</source>
      <translation>Interruption</translation>
    </message>
    <message>
      <source>Gap between answer and bound (%), 0: proved optimal</source>
      <translation>Écart entre la réponse et la borne (%) ; 0 : prouvé optimal</translation>
    </message>
    <message>
      <source>Gap between the two</source>
      <translation>Écart entre les deux</translation>
    </message>
    <message>
      <source>Gaps</source>
      <translation>Interruptions</translation>
    </message>
    <message>
      <source>Gaussian</source>
      <translation>Gaussien</translation>
    </message>
    <message>
      <source>Geometries</source>
      <translation>Géométries</translation>
    </message>
    <message>
      <source>Give FIELD, to compare two results, or POPULATION and PLACES, to compare two layers of streets.</source>
      <translation>Donnez FIELD, pour comparer deux résultats, ou POPULATION et PLACES, pour comparer deux couches de rues.</translation>
    </message>
    <message>
      <source>Give a CityJSON file (versions 1.0 to 2.0; a .jsonl file is read as CityJSONSeq), another vector file of 3D polygons, or a layer of them: one building per row, its polygons are the faces of a solid.

Rings and faces (1xx, 2xx) are checked first, then the shells made of them (3xx), then the solids (4xx), then solids that make one (5xx) and the parts of a building (601): a level is looked at only where the one before is right, so that one cause makes one fault.

The repaired model has near vertices merged, repeated points taken out, holes and faces turned the right way, and faces that are not planar split into triangles. Gaps and crossings are left as they are: look at them yourself.</source>
      <translation>Donnez un fichier CityJSON (versions 1.0 à 2.0 ; un fichier .jsonl est lu comme CityJSONSeq), un autre fichier vectoriel de polygones 3D, ou une couche de tels polygones : un bâtiment par entité, dont les polygones sont les faces d’un solide.

Les anneaux et les faces (1xx, 2xx) sont vérifiés d’abord, puis les enveloppes qu’elles forment (3xx), puis les solides (4xx), enfin les solides qui n’en forment qu’un (5xx) et les parties d’un bâtiment (601) : un niveau n’est examiné que si le précédent est correct, pour qu’une cause ne fasse qu’un défaut.

Dans la maquette réparée, les sommets voisins sont fusionnés, les points répétés supprimés, les trous et les faces retournés du bon côté, et les faces non planes découpées en triangles. Les ouvertures et les croisements restent tels quels : c’est à vous de les examiner.</translation>
    </message>
    <message>
      <source>Give both a vertex here if people can turn, or different levels if not.</source>
      <translation>Donnez aux deux un sommet ici si l’on peut y tourner, sinon des niveaux différents.</translation>
    </message>
    <message>
      <source>Give either INPUT or STORE.</source>
      <translation>Donnez INPUT ou STORE, l'un des deux.</translation>
    </message>
    <message>
      <source>Give either a file (INPUT) or a layer (LAYER).</source>
      <translation>Donnez soit un fichier (INPUT), soit une couche (LAYER).</translation>
    </message>
    <message>
      <source>Give either a grid of the geoid or one height of it, not both.</source>
      <translation>Donnez soit une grille du géoïde, soit une seule hauteur de celui-ci, pas les deux.</translation>
    </message>
    <message>
      <source>Give noise as NOISE or as NOISE_BANDS, not both.</source>
      <translation>Donnez le bruit par NOISE ou par NOISE_BANDS, pas par les deux.</translation>
    </message>
    <message>
      <source>Gives buildings the attributes of cadastre, BD TOPO, energy certificates, addresses or any other layer, and says how sure each match is.</source>
      <translation>Donne aux bâtiments les attributs du cadastre, de la BD TOPO, des DPE, des adresses ou de toute autre couche, et dit à quel point chaque rapprochement est sûr.</translation>
    </message>
    <message>
      <source>Gone: nothing stands there</source>
      <translation>Disparu : rien n’y est debout</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Bonnes</translation>
    </message>
    <message>
      <source>Greatest burden that people accept</source>
      <translation>Plus grande gêne que les gens acceptent</translation>
    </message>
    <message>
      <source>Greatest distance from the plane of a face</source>
      <translation>Distance maximale au plan d’une face</translation>
    </message>
    <message>
      <source>Greatest distance to a hub</source>
      <translation>Distance maximale à un pôle</translation>
    </message>
    <message>
      <source>Greatest fold of a face</source>
      <translation>Pli maximal d’une face</translation>
    </message>
    <message>
      <source>Greatest straight distance to a street</source>
      <translation>Distance maximale à une rue, à vol d’oiseau</translation>
    </message>
    <message>
      <source>Greatest value of the episode</source>
      <translation>Plus grande valeur de l'épisode</translation>
    </message>
    <message>
      <source>Green Paths 2: 0 up to 40 dB, 1 at 75 dB</source>
      <translation>Green Paths 2 : 0 jusqu’à 40 dB, 1 à 75 dB</translation>
    </message>
    <message>
      <source>Green Paths 3: 0 up to 44 dB, then doubles every 10 dB</source>
      <translation>Green Paths 3 : 0 jusqu’à 44 dB, puis double tous les 10 dB</translation>
    </message>
    <message>
      <source>Green along it</source>
      <translation>Verdure au long du trajet</translation>
    </message>
    <message>
      <source>Green and shade that a greened street gains</source>
      <translation>Verdure et ombre que gagne une rue végétalisée</translation>
    </message>
    <message>
      <source>Green areas</source>
      <translation>Espaces verts</translation>
    </message>
    <message>
      <source>Greenest</source>
      <translation>Le plus vert</translation>
    </message>
    <message>
      <source>Greenway</source>
      <translation>Voie verte</translation>
    </message>
    <message>
      <source>Greenway, away from the road</source>
      <translation>Voie verte, à l’écart de la route</translation>
    </message>
    <message>
      <source>Grid of the geoid (3D Tiles)</source>
      <translation>Grille du géoïde (3D Tiles)</translation>
    </message>
    <message>
      <source>Ground</source>
      <translation>Sol</translation>
    </message>
    <message>
      <source>Ground points in and around</source>
      <translation>Points du sol dans la zone et autour</translation>
    </message>
    <message>
      <source>Ground: percentile of the points</source>
      <translation>Sol : centile des points</translation>
    </message>
    <message>
      <source>Growing the network</source>
      <translation>Croissance du réseau</translation>
    </message>
    <message>
      <source>Grows a connected network of cycle lanes that serves most people for its length, by phases, with the reasons.</source>
      <translation>Fait croître un réseau connexe d’aménagements cyclables qui dessert le plus de monde pour sa longueur, par phases, avec les raisons.</translation>
    </message>
    <message>
      <source>Gully</source>
      <translation>Avaloir</translation>
    </message>
    <message>
      <source>Half as many take a path that feels longer by</source>
      <translation>Deux fois moins prennent un chemin ressenti plus long de</translation>
    </message>
    <message>
      <source>Heat above (°C)</source>
      <translation>Chaleur au-dessus de (°C)</translation>
    </message>
    <message>
      <source>Heat raster (°C)</source>
      <translation>Raster de chaleur (°C)</translation>
    </message>
    <message>
      <source>Heat wave: mean greatest temperature (°C)</source>
      <translation>Canicule : moyenne des températures maximales (°C)</translation>
    </message>
    <message>
      <source>Heat wave: mean least temperature (°C)</source>
      <translation>Canicule : moyenne des températures minimales (°C)</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Hauteur</translation>
    </message>
    <message>
      <source>Height above ground (70th percentile)</source>
      <translation>Hauteur au-dessus du sol (70e centile)</translation>
    </message>
    <message>
      <source>Height above ground, without points</source>
      <translation>Hauteur au-dessus du sol, sans points</translation>
    </message>
    <message>
      <source>Height in the cloud</source>
      <translation>Hauteur dans le nuage</translation>
    </message>
    <message>
      <source>Height in the register (m)</source>
      <translation>Hauteur dans le registre (m)</translation>
    </message>
    <message>
      <source>Height less that of the register</source>
      <translation>Hauteur moins celle du registre</translation>
    </message>
    <message>
      <source>Height not from points, or no model</source>
      <translation>Hauteur non tirée de points, ou aucun modèle</translation>
    </message>
    <message>
      <source>Height of the geoid above the ellipsoid (3D Tiles)</source>
      <translation>Hauteur du géoïde au-dessus de l’ellipsoïde (3D Tiles)</translation>
    </message>
    <message>
      <source>Height of the ground</source>
      <translation>Altitude du sol</translation>
    </message>
    <message>
      <source>Height of the object</source>
      <translation>Hauteur de l’objet</translation>
    </message>
    <message>
      <source>Height of the object (m)</source>
      <translation>Hauteur de l’objet (m)</translation>
    </message>
    <message>
      <source>Height of the terrain</source>
      <translation>Altitude du terrain</translation>
    </message>
    <message>
      <source>Height of trees (m)</source>
      <translation>Hauteur des arbres (m)</translation>
    </message>
    <message>
      <source>Heights are above the ellipsoid already.</source>
      <translation>Les hauteurs sont déjà au-dessus de l’ellipsoïde.</translation>
    </message>
    <message>
      <source>Heights are raised by PROJ's grid for {0}.</source>
      <translation>Les altitudes sont relevées par la grille de PROJ pour {0}.</translation>
    </message>
    <message>
      <source>Heights are raised by the grid {0}.</source>
      <translation>Les altitudes sont relevées par la grille {0}.</translation>
    </message>
    <message>
      <source>Heights are raised by {0} m, as given.</source>
      <translation>Les altitudes sont relevées de {0} m, comme indiqué.</translation>
    </message>
    <message>
      <source>High</source>
      <translation>Élevé</translation>
    </message>
    <message>
      <source>High level of service</source>
      <translation>Niveau de service élevé</translation>
    </message>
    <message>
      <source>High vegetation</source>
      <translation>Végétation haute</translation>
    </message>
    <message>
      <source>Highest</source>
      <translation>La plus grande</translation>
    </message>
    <message>
      <source>Highest level that counts as quiet</source>
      <translation>Niveau le plus élevé qui compte comme calme</translation>
    </message>
    <message>
      <source>Highest plausible speed</source>
      <translation>Vitesse maximale vraisemblable</translation>
    </message>
    <message>
      <source>Highest point</source>
      <translation>Point le plus haut</translation>
    </message>
    <message>
      <source>Highest point of the roof</source>
      <translation>Point le plus haut du toit</translation>
    </message>
    <message>
      <source>Hint</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <source>Homes (points or polygons)</source>
      <translation>Logements (points ou polygones)</translation>
    </message>
    <message>
      <source>Homes they come from</source>
      <translation>Logements d’où ils viennent</translation>
    </message>
    <message>
      <source>Hour of the week (0: Monday, 0 h)</source>
      <translation>Heure de la semaine (0 : lundi, 0 h)</translation>
    </message>
    <message>
      <source>Hours on</source>
      <translation>Heures d'allumage</translation>
    </message>
    <message>
      <source>Hours, in seasons of a week</source>
      <translation>Heures, en saisons d'une semaine</translation>
    </message>
    <message>
      <source>House number</source>
      <translation>Numéro de voirie</translation>
    </message>
    <message>
      <source>How far the building stands from here</source>
      <translation>Distance d’ici au bâtiment réel</translation>
    </message>
    <message>
      <source>How many hubs does it take so that at least SHARE % of the people have one within DISTANCE metres, and where? The answer comes with a lower bound: GAP 0 means that it is proved that fewer cannot do. With MAX_HUBS above 0 the question is turned round: which places for that many hubs bring most people within reach?

The distance is the straight way from the place to the nearest street, the way along the streets, and the straight way from the street to the hub. A polygon stands for its centroid. A hub in a cell is at distance 0 of that cell. Shares are of people, not of cells; people whom no street reaches stay in the total. On foot every street goes both ways.

Without candidates every population cell may hold a hub. Existing hubs are kept and counted in HUB_COUNT.

Each hub tells the people within its reach (people_alone), those for whom it is the nearest (people_nearest), those whom nobody else would serve (people_lost), and what it adds when hubs are built in the order of their rank (people_added). Each cell tells its nearest hub, the distance, and if it is not covered, why not.

Where CAPACITY_FIELD limits the people that a hub can serve, they are shared out so that as many as possible are served: people_added, people_lost, the curve and the shares count those. A cell is covered when all its people are served; people_served tells how many are. people_alone and people_nearest do not look at capacities.</source>
      <translation>Combien de pôles faut-il pour qu’au moins SHARE % des habitants en aient un à moins de DISTANCE mètres, et où ? La réponse est donnée avec une borne inférieure : GAP égal à 0 signifie qu’il est prouvé qu’il n’en suffit pas de moins. Avec MAX_HUBS supérieur à 0, la question est renversée : quels emplacements, pour ce nombre de pôles, desservent le plus d’habitants ?

La distance est le trajet à vol d’oiseau du lieu à la rue la plus proche, puis le chemin le long des rues, puis le trajet à vol d’oiseau de la rue au pôle. Un polygone est représenté par son centroïde. Un pôle situé dans une maille est à la distance 0 de cette maille. Les parts sont des parts d’habitants, pas de mailles ; les habitants qu’aucune rue n’atteint restent dans le total. À pied, toutes les rues se parcourent dans les deux sens.

Sans sites candidats, chaque maille de population peut accueillir un pôle. Les pôles existants sont conservés et comptés dans HUB_COUNT.

Pour chaque pôle : les habitants à sa portée (people_alone), ceux dont il est le pôle le plus proche (people_nearest), ceux que personne d’autre ne desservirait (people_lost), et ce qu’il ajoute lorsque les pôles sont créés dans l’ordre de leur rang (people_added). Pour chaque maille : son pôle le plus proche, la distance et, si elle n’est pas desservie, la raison.

Lorsque CAPACITY_FIELD limite le nombre d’habitants qu’un pôle peut desservir, ils sont répartis de façon à en desservir le plus possible : people_added, people_lost, la courbe et les parts comptent ceux-là. Une maille est desservie lorsque tous ses habitants le sont ; people_served dit combien le sont. people_alone et people_nearest ne tiennent pas compte des capacités.</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>Combien de fois</translation>
    </message>
    <message>
      <source>How often the past is told</source>
      <translation>Combien de fois le passé est prédit</translation>
    </message>
    <message>
      <source>Hubs</source>
      <translation>Pôles</translation>
    </message>
    <message>
      <source>INPUT</source>
      <translation>INPUT</translation>
    </message>
    <message>
      <source>INPUT has no point with a geometry.</source>
      <translation>INPUT n'a aucun point avec une géométrie.</translation>
    </message>
    <message>
      <source>INPUT holds objects of several kinds, told by KIND_FIELD in French, English or OpenStreetMap's words (candélabre, bench, waste_basket). KINDS adds words of your own, such as MOB12=bench; TOTEM=sign. LIGHTS, BENCHES and the others hold one kind each. What no word tells is other, and counted. Fields of INPUT stay.

PCRS is a file or a folder of the standard of CNIG, version 2 (GML): trees, posts, street lights, covers and the other fittings of networks become objects too, in the middle of their outline where they have one; with their precision classes. Kerbs, façades, walls and what else is drawn are layers of their own, with heights. An object of several tiles is there once.

Objects stand on the TERRAIN, between the middles of its cells. A height of their own is kept and compared: a difference above MOST_DIFFERENCE is told. Heights of -1000, and those of a layer where all are 0, are unknown. Where neither is known, the object is drawn at 0, and counted.

An object that another source has, too, at most REPEATED_WITHIN from there, stays with the number of the more precise one in repeats, and is not drawn. Layers decide the reference system of the run; a plan alone stays in its own.

HEIGHT_FIELD is how high the object is, in metres; else it is as high as its kind usually is. ROTATION_FIELD is in degrees, clockwise from north.</source>
      <translation>INPUT contient des objets de plusieurs types, que KIND_FIELD dit en français, en anglais ou avec les mots d’OpenStreetMap (candélabre, bench, waste_basket). KINDS ajoute vos propres mots, par exemple MOB12=bench; TOTEM=sign. LIGHTS, BENCHES et les autres ne contiennent chacune qu’un type. Ce qu’aucun mot ne dit est « autre », et compté. Les champs d’INPUT restent.

PCRS est un fichier ou un dossier au standard du CNIG, version 2 (GML) : arbres, poteaux, candélabres, tampons et autres affleurants deviennent aussi des objets, au milieu de leur contour s’ils en ont un, avec leurs classes de précision. Bordures, façades, murs et le reste du dessin forment leurs propres couches, avec leurs altitudes. Un objet présent sur plusieurs dalles ne l’est qu’une fois.

Les objets reposent sur TERRAIN, interpolé entre les centres de ses cellules. Une altitude propre est gardée et comparée : un écart de plus de MOST_DIFFERENCE est signalé. Les altitudes de -1000, et celles d’une couche où toutes valent 0, sont inconnues. Quand aucune n’est connue, l’objet est dessiné à 0, et compté.

Un objet qu’une autre source a aussi, à REPEATED_WITHIN au plus, reste avec le numéro du plus précis dans repeats, et n’est pas dessiné. Les couches décident du système de coordonnées du calcul ; un plan seul reste dans le sien.

HEIGHT_FIELD est la hauteur de l’objet, en mètres ; sans elle, il a la hauteur habituelle de son type. ROTATION_FIELD est en degrés, dans le sens horaire depuis le nord.</translation>
    </message>
    <message>
      <source>INPUT is a layer of polygons or the buildings of a 3D model, whose footprint is what its faces cover from above. All its rows stay, in their order, with their geometry and attributes; those of FROM are added.

Polygons of FROM are candidates where they cover at least MIN_OVERLAP of the building, or the building covers as much of them; the best has most area in common, then more of itself within the building. Points of FROM belong to the building that holds them, else to the nearest within MAX_DISTANCE, so that a house is not lent the address of its neighbour. The best is the nearest, then the one nearest to the middle of the building. Of equals, the first comes by the words of its fields, then by its place from the west: the order of rows plays no part.

A match is ambiguous where a runner-up with other values has at least AMBIGUITY of the best's area in common, or where the best is at least AMBIGUITY as far as it; and where a point is as near as that to another building. TAKE says what is made of the numbers of several candidates; other fields are those of the best match, but for lists. What the best match does not know stays unknown.

NULL_VALUES are codes for unknown, such as the height -1000 of BD TOPO: they become NULL. PREFIX goes before the name of each new field; without one, those whose name INPUT has already begin with from_. Objects of FROM that no building takes are a layer of their own.</source>
      <translation>INPUT est une couche de polygones ou les bâtiments d’une maquette 3D, dont l’emprise est ce que ses faces couvrent vues d’en haut. Toutes ses lignes restent, dans leur ordre, avec leur géométrie et leurs attributs ; ceux de FROM s’y ajoutent.

Les polygones de FROM sont candidats s’ils couvrent au moins MIN_OVERLAP du bâtiment, ou si le bâtiment couvre autant d’eux ; le meilleur a la plus grande surface commune, puis la plus grande part de lui-même dans le bâtiment. Les points de FROM appartiennent au bâtiment qui les contient, sinon au plus proche à MAX_DISTANCE au plus : une maison n’emprunte donc pas l’adresse de sa voisine. Le meilleur est le plus proche, puis le plus proche du milieu du bâtiment. À égalité, le premier l’est par les mots de ses champs, puis par sa place depuis l’ouest : l’ordre des lignes ne joue pas.

Un rapprochement est ambigu quand un deuxième aux valeurs différentes a au moins AMBIGUITY de la surface commune du meilleur, ou quand la distance du meilleur est au moins AMBIGUITY de la sienne ; et quand un point est aussi proche d’un autre bâtiment. TAKE dit ce que l’on fait des nombres de plusieurs candidats ; les autres champs sont ceux du meilleur, sauf pour les listes. Ce que le meilleur ne sait pas reste inconnu.

NULL_VALUES sont des codes pour « inconnu », comme l’altitude -1000 de la BD TOPO : ils deviennent NULL. PREFIX précède le nom de chaque nouveau champ ; sans lui, ceux dont INPUT a déjà le nom commencent par from_. Les objets de FROM qu’aucun bâtiment ne retient forment une couche à part.</translation>
    </message>
    <message>
      <source>INPUT is empty: there is nothing to rank.</source>
      <translation>INPUT est vide : il n’y a rien à classer.</translation>
    </message>
    <message>
      <source>INPUT: {0} points are at the place of another one of the same time: their mean counts.</source>
      <translation>INPUT : {0} points sont à la place d'un autre du même instant : leur moyenne compte.</translation>
    </message>
    <message>
      <source>INPUT: {0} rows have no geometry and were left out.</source>
      <translation>INPUT : {0} lignes n'ont pas de géométrie et ont été écartées.</translation>
    </message>
    <message>
      <source>INPUT: {0} rows have no number in "{1}" and were left out.</source>
      <translation>INPUT : {0} lignes n'ont pas de nombre dans « {1} » et ont été écartées.</translation>
    </message>
    <message>
      <source>INPUT: {0} values are far off those around them and were left out.</source>
      <translation>INPUT : {0} valeurs sont très loin de celles qui les entourent et ont été écartées.</translation>
    </message>
    <message>
      <source>INPUT: {0} values are far off those around them. They count; WILD leaves them out.</source>
      <translation>INPUT : {0} valeurs sont très loin de celles qui les entourent. Elles comptent ; WILD les écarte.</translation>
    </message>
    <message>
      <source>Identifier</source>
      <translation>Identifiant</translation>
    </message>
    <message>
      <source>Identifier in the plan</source>
      <translation>Identifiant dans le plan</translation>
    </message>
    <message>
      <source>Impossible speed</source>
      <translation>Vitesse impossible</translation>
    </message>
    <message>
      <source>Impossible speeds</source>
      <translation>Vitesses impossibles</translation>
    </message>
    <message>
      <source>In no catchment of a school</source>
      <translation>Dans aucun secteur d’une école</translation>
    </message>
    <message>
      <source>In the future</source>
      <translation>Dans le futur</translation>
    </message>
    <message>
      <source>In the layer</source>
      <translation>Dans la couche</translation>
    </message>
    <message>
      <source>In the layer, elsewhere</source>
      <translation>Dans la couche, ailleurs</translation>
    </message>
    <message>
      <source>In the register</source>
      <translation>Dans le registre</translation>
    </message>
    <message>
      <source>In the store, as missing or suspect</source>
      <translation>Dans l’entrepôt, comme manquant ou suspect</translation>
    </message>
    <message>
      <source>Inactive</source>
      <translation>Inactive</translation>
    </message>
    <message>
      <source>Index of air quality (Atmo), by days</source>
      <translation>Indice de qualité de l'air (Atmo), par jours</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>Indicateur</translation>
    </message>
    <message>
      <source>Indicators</source>
      <translation>Indicateurs</translation>
    </message>
    <message>
      <source>Indicators of sensors</source>
      <translation>Indicateurs des capteurs</translation>
    </message>
    <message>
      <source>Information</source>
      <translation>Information</translation>
    </message>
    <message>
      <source>Internal: the organisation</source>
      <translation>Interne : l’organisation</translation>
    </message>
    <message>
      <source>Invented territory, from jumeau:demoterritory</source>
      <translation>Territoire inventé, de jumeau:demoterritory</translation>
    </message>
    <message>
      <source>Inverse distances</source>
      <translation>Inverse des distances</translation>
    </message>
    <message>
      <source>Inverse percolation</source>
      <translation>Percolation inverse</translation>
    </message>
    <message>
      <source>Island</source>
      <translation>Partie isolée</translation>
    </message>
    <message>
      <source>Islands</source>
      <translation>Parties isolées</translation>
    </message>
    <message>
      <source>It has a coordinate that is not a number</source>
      <translation>Il a une coordonnée qui n’est pas un nombre</translation>
    </message>
    <message>
      <source>It has no face at this level of detail</source>
      <translation>Il n’a pas de face à ce niveau de détail</translation>
    </message>
    <message>
      <source>It has no geometry.</source>
      <translation>Il n’a pas de géométrie.</translation>
    </message>
    <message>
      <source>It is not clear which columns of the table are the time and the values: say so with MAPPING. There are: {0}.</source>
      <translation>On ne voit pas quelles colonnes de la table sont l’instant et les valeurs : dites-le par MAPPING. Il y a : {0}.</translation>
    </message>
    <message>
      <source>Its coordinates are outside the domain of {0}.</source>
      <translation>Ses coordonnées sont hors du domaine de {0}.</translation>
    </message>
    <message>
      <source>Its geometry has coordinates that are no numbers and was left out.</source>
      <translation>Sa géométrie a des coordonnées qui ne sont pas des nombres et a été laissée de côté.</translation>
    </message>
    <message>
      <source>Its geometry is damaged and was left out.</source>
      <translation>Sa géométrie est endommagée et a été laissée de côté.</translation>
    </message>
    <message>
      <source>Its geometry is of another shape than the layer's and was left out.</source>
      <translation>Sa géométrie n’est pas du type de la couche : elle a été laissée de côté.</translation>
    </message>
    <message>
      <source>Its geometry is of several shapes and was left out.</source>
      <translation>Sa géométrie mêle plusieurs formes et a été laissée de côté.</translation>
    </message>
    <message>
      <source>Its geometry lies outside its reference system and was left out.</source>
      <translation>Sa géométrie sort de son système de coordonnées et a été laissée de côté.</translation>
    </message>
    <message>
      <source>Its nearest destination</source>
      <translation>Sa destination la plus proche</translation>
    </message>
    <message>
      <source>Its outline</source>
      <translation>Son contour</translation>
    </message>
    <message>
      <source>Its own</source>
      <translation>La sienne</translation>
    </message>
    <message>
      <source>Its own height</source>
      <translation>Son altitude propre</translation>
    </message>
    <message>
      <source>Its own height is {0} m off the terrain.</source>
      <translation>Son altitude propre s’écarte de {0} m du terrain.</translation>
    </message>
    <message>
      <source>Its own height less that of the terrain</source>
      <translation>Son altitude propre moins celle du terrain</translation>
    </message>
    <message>
      <source>Its sources or options changed since</source>
      <translation>Ses sources ou options ont changé depuis</translation>
    </message>
    <message>
      <source>Joining people and sites to the streets</source>
      <translation>Rattachement des habitants et des sites aux rues</translation>
    </message>
    <message>
      <source>Joining the places to the streets</source>
      <translation>Raccordement des lieux aux rues</translation>
    </message>
    <message>
      <source>Judges every observation of a store, and says which test it failed; nothing is deleted.</source>
      <translation>Juge chaque observation d'un entrepôt et dit à quel test elle échoue ; rien n'est supprimé.</translation>
    </message>
    <message>
      <source>Judging the streets</source>
      <translation>Évaluation des rues</translation>
    </message>
    <message>
      <source>Jumeau: hubs</source>
      <translation>Jumeau : pôles</translation>
    </message>
    <message>
      <source>KINDS: "{0}" is not word=kind with one of the kinds {1}.</source>
      <translation>KINDS : « {0} » n’est pas mot=type avec l’un des types {1}.</translation>
    </message>
    <message>
      <source>Keep the fields as a preset</source>
      <translation>Garder les champs comme préréglage</translation>
    </message>
    <message>
      <source>Kerb or edge of the carriageway</source>
      <translation>Bordure ou limite de chaussée</translation>
    </message>
    <message>
      <source>Kilometres and people</source>
      <translation>Kilomètres et personnes</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Nature</translation>
    </message>
    <message>
      <source>Kind of crossing</source>
      <translation>Type de traversée</translation>
    </message>
    <message>
      <source>Kind of footway</source>
      <translation>Type de cheminement</translation>
    </message>
    <message>
      <source>Kind of furniture</source>
      <translation>Type de mobilier</translation>
    </message>
    <message>
      <source>Kind of junction</source>
      <translation>Type de carrefour</translation>
    </message>
    <message>
      <source>Kind of problem</source>
      <translation>Type de problème</translation>
    </message>
    <message>
      <source>Kind of road</source>
      <translation>Type de voie</translation>
    </message>
    <message>
      <source>Kind of roof</source>
      <translation>Type de toit</translation>
    </message>
    <message>
      <source>Kind of service road</source>
      <translation>Type de voie de service</translation>
    </message>
    <message>
      <source>Kind of source</source>
      <translation>Genre de source</translation>
    </message>
    <message>
      <source>Kind of street unknown</source>
      <translation>Type de rue inconnu</translation>
    </message>
    <message>
      <source>Kind of track</source>
      <translation>Type de chemin</translation>
    </message>
    <message>
      <source>Kind of wall</source>
      <translation>Type de mur</translation>
    </message>
    <message>
      <source>Kind of way</source>
      <translation>Type de voie</translation>
    </message>
    <message>
      <source>Kind, as its layer says it</source>
      <translation>Type, tel que le dit sa couche</translation>
    </message>
    <message>
      <source>Kinds of road never to build on</source>
      <translation>Types de voies où ne jamais construire</translation>
    </message>
    <message>
      <source>Known</source>
      <translation>Connu</translation>
    </message>
    <message>
      <source>Known by</source>
      <translation>Connu par</translation>
    </message>
    <message>
      <source>Known neither before nor afterwards</source>
      <translation>Inconnu avant comme après</translation>
    </message>
    <message>
      <source>Kriging needs at least three points, and two neighbours of each.</source>
      <translation>Le krigeage demande au moins trois points, et deux voisins de chacun.</translation>
    </message>
    <message>
      <source>L10, exceeded 10 % of the time</source>
      <translation>L10, dépassé 10 % du temps</translation>
    </message>
    <message>
      <source>L50</source>
      <translation>L50</translation>
    </message>
    <message>
      <source>L90, exceeded 90 % of the time</source>
      <translation>L90, dépassé 90 % du temps</translation>
    </message>
    <message>
      <source>LAS version and point format</source>
      <translation>Version LAS et format de point</translation>
    </message>
    <message>
      <source>LASzip cannot be used.</source>
      <translation>LASzip ne peut pas être utilisé.</translation>
    </message>
    <message>
      <source>LAeq</source>
      <translation>LAeq</translation>
    </message>
    <message>
      <source>LAeq of the period</source>
      <translation>LAeq de la période</translation>
    </message>
    <message>
      <source>LIGHTS</source>
      <translation>LIGHTS</translation>
    </message>
    <message>
      <source>Lack of green, in metres that count</source>
      <translation>Manque de verdure, en mètres comptés</translation>
    </message>
    <message>
      <source>Lack of light, in metres that count</source>
      <translation>Manque d’éclairage, en mètres comptés</translation>
    </message>
    <message>
      <source>Lack of shade, in metres that count</source>
      <translation>Manque d’ombre, en mètres comptés</translation>
    </message>
    <message>
      <source>Lane beside parked cars</source>
      <translation>Bande le long de voitures garées</translation>
    </message>
    <message>
      <source>Lane beside parked cars: narrow, or of unknown width</source>
      <translation>Bande le long de voitures garées : étroite, ou de largeur inconnue</translation>
    </message>
    <message>
      <source>Lane beside parked cars: several traffic lanes</source>
      <translation>Bande le long de voitures garées : plusieurs voies</translation>
    </message>
    <message>
      <source>Lane beside parked cars: speed</source>
      <translation>Bande le long de voitures garées : vitesse</translation>
    </message>
    <message>
      <source>Lane beside slow traffic</source>
      <translation>Bande le long d’un trafic lent</translation>
    </message>
    <message>
      <source>Lane: narrow, or of unknown width</source>
      <translation>Bande : étroite, ou de largeur inconnue</translation>
    </message>
    <message>
      <source>Lane: several traffic lanes per direction</source>
      <translation>Bande : plusieurs voies par sens</translation>
    </message>
    <message>
      <source>Lane: speed of motor traffic</source>
      <translation>Bande : vitesse du trafic</translation>
    </message>
    <message>
      <source>Lanes</source>
      <translation>Voies</translation>
    </message>
    <message>
      <source>Largest radius of a crown</source>
      <translation>Plus grand rayon d’un houppier</translation>
    </message>
    <message>
      <source>Last day of flight</source>
      <translation>Dernier jour de vol</translation>
    </message>
    <message>
      <source>Last of them (UTC)</source>
      <translation>La dernière (UTC)</translation>
    </message>
    <message>
      <source>Last value (UTC)</source>
      <translation>Dernière valeur (UTC)</translation>
    </message>
    <message>
      <source>Latitude and longitude swapped</source>
      <translation>Latitude et longitude inversées</translation>
    </message>
    <message>
      <source>Layer to rank</source>
      <translation>Couche à classer</translation>
    </message>
    <message>
      <source>Layer to take attributes from</source>
      <translation>Couche dont reprendre les attributs</translation>
    </message>
    <message>
      <source>Layer to take attributes of buildings from</source>
      <translation>Couche où prendre les attributs des bâtiments</translation>
    </message>
    <message>
      <source>Laying the main roads</source>
      <translation>Tracé des routes principales</translation>
    </message>
    <message>
      <source>Lden</source>
      <translation>Lden</translation>
    </message>
    <message>
      <source>Lden of the period</source>
      <translation>Lden de la période</translation>
    </message>
    <message>
      <source>Least overlap of polygons</source>
      <translation>Plus petit recouvrement de polygones</translation>
    </message>
    <message>
      <source>Least share of a slot that is known</source>
      <translation>Plus petite part connue d'un intervalle</translation>
    </message>
    <message>
      <source>Least weeks of a profile</source>
      <translation>Nombre minimal de semaines d'un profil</translation>
    </message>
    <message>
      <source>Leave out a path when another costs at most this much more</source>
      <translation>Laisser un chemin de côté quand un autre coûte au plus autant en plus</translation>
    </message>
    <message>
      <source>Leave out values off their neighbours by more standard deviations (0: none)</source>
      <translation>Écarter les valeurs éloignées de leurs voisines de plus d'écarts-types (0 : aucune)</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Longueur</translation>
    </message>
    <message>
      <source>Length built (km)</source>
      <translation>Longueur construite (km)</translation>
    </message>
    <message>
      <source>Length concerned</source>
      <translation>Longueur concernée</translation>
    </message>
    <message>
      <source>Length of the reached streets</source>
      <translation>Longueur des rues atteintes</translation>
    </message>
    <message>
      <source>Length of the symbol, as given</source>
      <translation>Longueur du symbole, telle que donnée</translation>
    </message>
    <message>
      <source>Length over which a slope is told</source>
      <translation>Longueur sur laquelle une pente est donnée</translation>
    </message>
    <message>
      <source>Length to build</source>
      <translation>Longueur à construire</translation>
    </message>
    <message>
      <source>Less is better</source>
      <translation>Moins, c’est mieux</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Niveau</translation>
    </message>
    <message>
      <source>Level below which an episode ends</source>
      <translation>Niveau sous lequel un épisode finit</translation>
    </message>
    <message>
      <source>Level field (bridges, tunnels)</source>
      <translation>Champ du niveau (ponts, tunnels)</translation>
    </message>
    <message>
      <source>Level from which an episode begins</source>
      <translation>Niveau à partir duquel un épisode commence</translation>
    </message>
    <message>
      <source>Level of all days</source>
      <translation>Niveau de toutes les journées</translation>
    </message>
    <message>
      <source>Level of all evenings</source>
      <translation>Niveau de toutes les soirées</translation>
    </message>
    <message>
      <source>Level of all nights</source>
      <translation>Niveau de toutes les nuits</translation>
    </message>
    <message>
      <source>Level of detail</source>
      <translation>Niveau de détail</translation>
    </message>
    <message>
      <source>Level of detail (none: the finest of each building)</source>
      <translation>Niveau de détail (aucun : le plus fin de chaque bâtiment)</translation>
    </message>
    <message>
      <source>Level of service</source>
      <translation>Niveau de service</translation>
    </message>
    <message>
      <source>Level of service, against the line</source>
      <translation>Niveau de service, à contresens</translation>
    </message>
    <message>
      <source>Level of the day, 6 to 18 h</source>
      <translation>Niveau de la journée, 6 à 18 h</translation>
    </message>
    <message>
      <source>Level of the evening, 18 to 22 h</source>
      <translation>Niveau de la soirée, 18 à 22 h</translation>
    </message>
    <message>
      <source>Level of the night, 22 to 6 h</source>
      <translation>Niveau de la nuit, 22 à 6 h</translation>
    </message>
    <message>
      <source>Level of traffic stress</source>
      <translation>Niveau de stress du trafic</translation>
    </message>
    <message>
      <source>Level of traffic stress now</source>
      <translation>Niveau de stress du trafic aujourd’hui</translation>
    </message>
    <message>
      <source>Level of traffic stress, against the line</source>
      <translation>Niveau de stress du trafic, à contresens</translation>
    </message>
    <message>
      <source>Levels keep lines apart at {0} vertices.</source>
      <translation>Sommets où les niveaux séparent des lignes superposées : {0}.</translation>
    </message>
    <message>
      <source>Light it</source>
      <translation>L’éclairer</translation>
    </message>
    <message>
      <source>Lighting: hours and consumption, by days</source>
      <translation>Éclairage : heures et consommation, par jours</translation>
    </message>
    <message>
      <source>Limit (metres for a distance, minutes for a time)</source>
      <translation>Limite (en mètres pour une distance, en minutes pour un temps)</translation>
    </message>
    <message>
      <source>Limits (JSON, or a file of it)</source>
      <translation>Limites (JSON, ou un fichier de JSON)</translation>
    </message>
    <message>
      <source>Limits that were applied</source>
      <translation>Limites appliquées</translation>
    </message>
    <message>
      <source>Line without length</source>
      <translation>Ligne sans longueur</translation>
    </message>
    <message>
      <source>Lines of the plan</source>
      <translation>Lignes du plan</translation>
    </message>
    <message>
      <source>Lines without length</source>
      <translation>Lignes sans longueur</translation>
    </message>
    <message>
      <source>Link them with a street, or remove them.</source>
      <translation>Reliez-les par une rue, ou supprimez-les.</translation>
    </message>
    <message>
      <source>Lit way</source>
      <translation>Trajet éclairé</translation>
    </message>
    <message>
      <source>Living street</source>
      <translation>Zone de rencontre</translation>
    </message>
    <message>
      <source>LoD1.2</source>
      <translation>LoD1.2</translation>
    </message>
    <message>
      <source>LoD1.2: one flat roof</source>
      <translation>LoD1.2 : un toit plat</translation>
    </message>
    <message>
      <source>LoD1.3</source>
      <translation>LoD1.3</translation>
    </message>
    <message>
      <source>LoD1.3: flat roofs, a step from 3 m on</source>
      <translation>LoD1.3 : toits plats, une marche à partir de 3 m</translation>
    </message>
    <message>
      <source>LoD2.2</source>
      <translation>LoD2.2</translation>
    </message>
    <message>
      <source>LoD2.2, points everywhere, within 0.5 m</source>
      <translation>LoD2.2, des points partout, à moins de 0,5 m</translation>
    </message>
    <message>
      <source>LoD2.2: the planes of the roof</source>
      <translation>LoD2.2 : les plans du toit</translation>
    </message>
    <message>
      <source>Local road</source>
      <translation>Voie de quartier</translation>
    </message>
    <message>
      <source>Longer than the fastest by</source>
      <translation>Plus long que le plus rapide de</translation>
    </message>
    <message>
      <source>Longest detour over the shortest path</source>
      <translation>Détour le plus long par rapport au chemin le plus court</translation>
    </message>
    <message>
      <source>Longest route, in times the shortest way</source>
      <translation>Trajet le plus long, en fois le plus court chemin</translation>
    </message>
    <message>
      <source>Longest silence (h)</source>
      <translation>Plus long silence (h)</translation>
    </message>
    <message>
      <source>Longest trip</source>
      <translation>Déplacement le plus long</translation>
    </message>
    <message>
      <source>Longest way</source>
      <translation>Chemin le plus long</translation>
    </message>
    <message>
      <source>Looking at dead ends</source>
      <translation>Examen des extrémités libres</translation>
    </message>
    <message>
      <source>Looking at one-way streets</source>
      <translation>Examen des sens uniques</translation>
    </message>
    <message>
      <source>Looking for "{0}" around the streets</source>
      <translation>Recherche de « {0} » autour des rues</translation>
    </message>
    <message>
      <source>Looking for overlaps</source>
      <translation>Recherche des recouvrements</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>Faible</translation>
    </message>
    <message>
      <source>Low vegetation</source>
      <translation>Végétation basse</translation>
    </message>
    <message>
      <source>Low wall</source>
      <translation>Mur bahut</translation>
    </message>
    <message>
      <source>Low wall with a fence</source>
      <translation>Mur bahut avec clôture</translation>
    </message>
    <message>
      <source>Lower end of the interval</source>
      <translation>Bas de l'intervalle</translation>
    </message>
    <message>
      <source>Lowest</source>
      <translation>La plus petite</translation>
    </message>
    <message>
      <source>Lowest point</source>
      <translation>Point le plus bas</translation>
    </message>
    <message>
      <source>Lowest point of the roof</source>
      <translation>Point le plus bas du toit</translation>
    </message>
    <message>
      <source>Lowest tree</source>
      <translation>Arbre le plus bas</translation>
    </message>
    <message>
      <source>MAPPING is no JSON.</source>
      <translation>MAPPING n’est pas du JSON.</translation>
    </message>
    <message>
      <source>MAPPING must be a JSON object.</source>
      <translation>MAPPING doit être un objet JSON.</translation>
    </message>
    <message>
      <source>MAPPING must name "time", and "values" or "value".</source>
      <translation>MAPPING doit nommer « time », et « values » ou « value ».</translation>
    </message>
    <message>
      <source>MAPPING: "stations" must name "sensor".</source>
      <translation>MAPPING : « stations » doit nommer « sensor ».</translation>
    </message>
    <message>
      <source>MAPPING: "{0}" is not known there, or is not a text.</source>
      <translation>MAPPING : « {0} » n’y est pas connu, ou n’est pas un texte.</translation>
    </message>
    <message>
      <source>MQTT topics, for a time</source>
      <translation>Sujets MQTT, pendant un temps</translation>
    </message>
    <message>
      <source>Made at (UTC)</source>
      <translation>Faite le (UTC)</translation>
    </message>
    <message>
      <source>Made in this run</source>
      <translation>Faite lors de cette exécution</translation>
    </message>
    <message>
      <source>Made with version</source>
      <translation>Faite avec la version</translation>
    </message>
    <message>
      <source>Main road</source>
      <translation>Route principale</translation>
    </message>
    <message>
      <source>Make crossings</source>
      <translation>Aménager des traversées</translation>
    </message>
    <message>
      <source>Makes terrain, buildings, trees, furniture and 3D tiles for each zone, and again only where a source has changed.</source>
      <translation>Fait le terrain, les bâtiments, les arbres, le mobilier et les tuiles 3D de chaque zone, et ne refait que celles dont une source a changé.</translation>
    </message>
    <message>
      <source>Making the land</source>
      <translation>Création du territoire</translation>
    </message>
    <message>
      <source>Making the lines</source>
      <translation>Création des lignes</translation>
    </message>
    <message>
      <source>Marks on the road</source>
      <translation>Marquage sur la chaussée</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>Rapprochement</translation>
    </message>
    <message>
      <source>Matched</source>
      <translation>Rapproché</translation>
    </message>
    <message>
      <source>Matches</source>
      <translation>Rapprochements</translation>
    </message>
    <message>
      <source>Matheron's</source>
      <translation>De Matheron</translation>
    </message>
    <message>
      <source>Matérn 3/2</source>
      <translation>Matérn 3/2</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Moyenne</translation>
    </message>
    <message>
      <source>Mean absolute error</source>
      <translation>Erreur absolue moyenne</translation>
    </message>
    <message>
      <source>Mean absolute error of a week before</source>
      <translation>Erreur absolue moyenne d'une semaine avant</translation>
    </message>
    <message>
      <source>Mean absolute error of inverse distances</source>
      <translation>Erreur absolue moyenne de l'inverse des distances</translation>
    </message>
    <message>
      <source>Mean absolute error of natural neighbours</source>
      <translation>Erreur absolue moyenne des voisins naturels</translation>
    </message>
    <message>
      <source>Mean absolute error of ordinary kriging</source>
      <translation>Erreur absolue moyenne du krigeage ordinaire</translation>
    </message>
    <message>
      <source>Mean absolute error of the method</source>
      <translation>Erreur absolue moyenne de la méthode</translation>
    </message>
    <message>
      <source>Mean absolute error of the plain mean</source>
      <translation>Erreur absolue moyenne de la simple moyenne</translation>
    </message>
    <message>
      <source>Mean absolute error of universal kriging</source>
      <translation>Erreur absolue moyenne du krigeage universel</translation>
    </message>
    <message>
      <source>Mean afterwards</source>
      <translation>Moyenne après</translation>
    </message>
    <message>
      <source>Mean afterwards, of the people known on both sides</source>
      <translation>Moyenne après, des personnes connues des deux côtés</translation>
    </message>
    <message>
      <source>Mean before</source>
      <translation>Moyenne avant</translation>
    </message>
    <message>
      <source>Mean before, of the people known on both sides</source>
      <translation>Moyenne avant, des personnes connues des deux côtés</translation>
    </message>
    <message>
      <source>Mean error</source>
      <translation>Erreur moyenne</translation>
    </message>
    <message>
      <source>Mean of Saturdays</source>
      <translation>Moyenne des samedis</translation>
    </message>
    <message>
      <source>Mean of Sundays and holidays</source>
      <translation>Moyenne des dimanches et jours fériés</translation>
    </message>
    <message>
      <source>Mean of the hour</source>
      <translation>Moyenne de l'heure</translation>
    </message>
    <message>
      <source>Mean of the last weeks</source>
      <translation>Moyenne des dernières semaines</translation>
    </message>
    <message>
      <source>Mean of the worst-off tenth afterwards</source>
      <translation>Moyenne du dixième le plus mal loti après</translation>
    </message>
    <message>
      <source>Mean of the worst-off tenth before</source>
      <translation>Moyenne du dixième le plus mal loti avant</translation>
    </message>
    <message>
      <source>Mean of working days</source>
      <translation>Moyenne des jours ouvrés</translation>
    </message>
    <message>
      <source>Mean points per m², where there are any</source>
      <translation>Points par m² en moyenne, là où il y en a</translation>
    </message>
    <message>
      <source>Mean slope of what is built</source>
      <translation>Pente moyenne de ce qui est construit</translation>
    </message>
    <message>
      <source>Mean squared error by variance</source>
      <translation>Erreur quadratique moyenne rapportée à la variance</translation>
    </message>
    <message>
      <source>Mean time</source>
      <translation>Temps moyen</translation>
    </message>
    <message>
      <source>Mean time (min)</source>
      <translation>Temps moyen (min)</translation>
    </message>
    <message>
      <source>Mean time as it feels</source>
      <translation>Temps moyen ressenti</translation>
    </message>
    <message>
      <source>Mean time that exposures and crossings add (min)</source>
      <translation>Temps moyen qu’ajoutent les expositions et les traversées (min)</translation>
    </message>
    <message>
      <source>Mean, by the area in common</source>
      <translation>Moyenne, selon la surface commune</translation>
    </message>
    <message>
      <source>Meaning</source>
      <translation>Sens</translation>
    </message>
    <message>
      <source>Measure that gains most</source>
      <translation>Mesure qui fait gagner le plus</translation>
    </message>
    <message>
      <source>Measured or given</source>
      <translation>Mesurée ou donnée</translation>
    </message>
    <message>
      <source>Measuring slopes</source>
      <translation>Mesure des pentes</translation>
    </message>
    <message>
      <source>Measuring the ways</source>
      <translation>Mesure des trajets</translation>
    </message>
    <message>
      <source>Median distance from points to roofs</source>
      <translation>Distance médiane des points aux toits</translation>
    </message>
    <message>
      <source>Median of rmse_m (m)</source>
      <translation>Médiane de rmse_m (m)</translation>
    </message>
    <message>
      <source>Median of the roof</source>
      <translation>Médiane du toit</translation>
    </message>
    <message>
      <source>Medium</source>
      <translation>Moyen</translation>
    </message>
    <message>
      <source>Medium level of service</source>
      <translation>Niveau de service moyen</translation>
    </message>
    <message>
      <source>Medium vegetation</source>
      <translation>Végétation moyenne</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <source>Method of the surface</source>
      <translation>Méthode de la surface</translation>
    </message>
    <message>
      <source>Metres or minutes to its end</source>
      <translation>Mètres ou minutes jusqu’à sa fin</translation>
    </message>
    <message>
      <source>Metres or minutes to its start</source>
      <translation>Mètres ou minutes jusqu’à son début</translation>
    </message>
    <message>
      <source>Metres up</source>
      <translation>Mètres montés</translation>
    </message>
    <message>
      <source>Metres up saved</source>
      <translation>Mètres montés évités</translation>
    </message>
    <message>
      <source>Minutes from each cell to the nearest places of each category, who has them all in time, and how many places are missing.</source>
      <translation>Le temps, depuis chaque maille, jusqu’aux équipements les plus proches de chaque catégorie, la part des habitants qui les ont tous à temps, et le nombre d’équipements qui manquent.</translation>
    </message>
    <message>
      <source>Minutes to places</source>
      <translation>Minutes jusqu’aux équipements</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>Manquante</translation>
    </message>
    <message>
      <source>Missing in the layer</source>
      <translation>Absente de la couche</translation>
    </message>
    <message>
      <source>Missing in the register</source>
      <translation>Absent du registre</translation>
    </message>
    <message>
      <source>Missing part of routes</source>
      <translation>Partie manquante de trajets</translation>
    </message>
    <message>
      <source>Missing values</source>
      <translation>Valeurs manquantes</translation>
    </message>
    <message>
      <source>Missing values completed</source>
      <translation>Valeurs manquantes complétées</translation>
    </message>
    <message>
      <source>Mixed traffic on several lanes</source>
      <translation>Trafic mêlé sur plusieurs voies</translation>
    </message>
    <message>
      <source>Mixed traffic: speed</source>
      <translation>Trafic mêlé : vitesse</translation>
    </message>
    <message>
      <source>Mixed traffic: vehicles per day</source>
      <translation>Trafic mêlé : véhicules par jour</translation>
    </message>
    <message>
      <source>Mixed with motor traffic</source>
      <translation>Mêlé au trafic motorisé</translation>
    </message>
    <message>
      <source>Mixed with slow traffic</source>
      <translation>Mêlé à un trafic lent</translation>
    </message>
    <message>
      <source>Mixed with slow traffic in a quiet street</source>
      <translation>Mêlé à un trafic lent dans une rue calme</translation>
    </message>
    <message>
      <source>Mobility</source>
      <translation>Mobilité</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Model of the variogram</source>
      <translation>Modèle du variogramme</translation>
    </message>
    <message>
      <source>Montpellier, open data of the city</source>
      <translation>Montpellier, données ouvertes de la ville</translation>
    </message>
    <message>
      <source>More for each metre of height</source>
      <translation>En plus par mètre de hauteur</translation>
    </message>
    <message>
      <source>More than half of the values are missing: there is nothing to go by.</source>
      <translation>Plus de la moitié des valeurs manquent : il n'y a rien sur quoi s'appuyer.</translation>
    </message>
    <message>
      <source>More than two faces meet at an edge, or the faces around a vertex are not one ring.</source>
      <translation>Plus de deux faces se rejoignent sur une arête, ou les faces autour d’un sommet ne forment pas un seul tour.</translation>
    </message>
    <message>
      <source>Most labels of a search</source>
      <translation>Nombre maximal d’étiquettes d’une recherche</translation>
    </message>
    <message>
      <source>Most places of departure</source>
      <translation>Nombre maximal de lieux de départ</translation>
    </message>
    <message>
      <source>Most requests per second</source>
      <translation>Au plus tant de requêtes par seconde</translation>
    </message>
    <message>
      <source>Most routes to show for each pair</source>
      <translation>Nombre maximal d’itinéraires montrés par couple</translation>
    </message>
    <message>
      <source>Most variance of a known cell, of the sill</source>
      <translation>Plus grande variance d'une cellule connue, en part du palier</translation>
    </message>
    <message>
      <source>Mostly at right angles</source>
      <translation>Surtout à angles droits</translation>
    </message>
    <message>
      <source>Motor traffic is measured for {0} % of the streets, estimated for {1} %, assumed for {2} %, missing for {3} %. Where it is missing, stress in mixed traffic follows the kind of street.</source>
      <translation>Le trafic motorisé est mesuré pour {0} % des rues, estimé pour {1} %, supposé pour {2} %, manquant pour {3} %. Où il manque, le stress dans le trafic mêlé suit le type de rue.</translation>
    </message>
    <message>
      <source>Motor vehicles per day</source>
      <translation>Véhicules motorisés par jour</translation>
    </message>
    <message>
      <source>Motorway</source>
      <translation>Autoroute</translation>
    </message>
    <message>
      <source>Move this end onto the other line and give that a vertex there.</source>
      <translation>Déplacez cette extrémité sur l’autre ligne et donnez à celle-ci un sommet à cet endroit.</translation>
    </message>
    <message>
      <source>Move this end onto the other.</source>
      <translation>Déplacez cette extrémité sur l’autre.</translation>
    </message>
    <message>
      <source>Move to x</source>
      <translation>Déplacer vers x</translation>
    </message>
    <message>
      <source>Move to y</source>
      <translation>Déplacer vers y</translation>
    </message>
    <message>
      <source>Multimodal hubs</source>
      <translation>Pôles d’échanges multimodaux</translation>
    </message>
    <message>
      <source>NETWORK has no field "{0}" with the level of traffic stress: run jumeau:bikesuitability on it first, or name the field as STRESS_FIELD.</source>
      <translation>NETWORK n’a pas de champ « {0} » avec le niveau de stress du trafic : lancez d’abord jumeau:bikesuitability dessus, ou nommez le champ par STRESS_FIELD.</translation>
    </message>
    <message>
      <source>NETWORK is empty: there is no street to build on.</source>
      <translation>NETWORK est vide : il n’y a pas de rue où construire.</translation>
    </message>
    <message>
      <source>NETWORK is empty: there is no street to judge.</source>
      <translation>NETWORK est vide : il n’y a pas de rue à évaluer.</translation>
    </message>
    <message>
      <source>NETWORK is empty: there is no street to measure.</source>
      <translation>NETWORK est vide : il n’y a pas de rue à mesurer.</translation>
    </message>
    <message>
      <source>NGSI-LD or FIWARE: JSON, or one object per line</source>
      <translation>NGSI-LD ou FIWARE : JSON, ou un objet par ligne</translation>
    </message>
    <message>
      <source>NOISE_FIELD is needed: the field of NOISE_BANDS with the level.</source>
      <translation>NOISE_FIELD est nécessaire : le champ de NOISE_BANDS avec le niveau.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Name of a street</source>
      <translation>Nom de voirie</translation>
    </message>
    <message>
      <source>Name of the rule</source>
      <translation>Nom de la règle</translation>
    </message>
    <message>
      <source>Name of the sensor</source>
      <translation>Nom du capteur</translation>
    </message>
    <message>
      <source>Name of the zone</source>
      <translation>Nom de la zone</translation>
    </message>
    <message>
      <source>Natural neighbours</source>
      <translation>Voisins naturels</translation>
    </message>
    <message>
      <source>Near</source>
      <translation>Près</translation>
    </message>
    <message>
      <source>Near miss</source>
      <translation>Raccord manqué</translation>
    </message>
    <message>
      <source>Near misses</source>
      <translation>Raccords manqués</translation>
    </message>
    <message>
      <source>Near, for crossings and counts</source>
      <translation>Près, pour les passages et les comptages</translation>
    </message>
    <message>
      <source>Neighbours are at most so far</source>
      <translation>Les voisins sont à cette distance au plus</translation>
    </message>
    <message>
      <source>Neither the cutoff nor the width of a class can be negative.</source>
      <translation>Ni la distance maximale ni la largeur d'une classe ne peuvent être négatives.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <source>Network (code of the standard)</source>
      <translation>Réseau (code du standard)</translation>
    </message>
    <message>
      <source>Network of sensors (empty: named after the source)</source>
      <translation>Réseau de capteurs (vide : nommé d’après la source)</translation>
    </message>
    <message>
      <source>Network: {0} lines make {1} edges between {2} nodes.</source>
      <translation>Réseau : {0} lignes forment {1} arcs entre {2} nœuds.</translation>
    </message>
    <message>
      <source>Never classified</source>
      <translation>Jamais classé</translation>
    </message>
    <message>
      <source>Never seen in that month</source>
      <translation>Jamais vue ce mois-là</translation>
    </message>
    <message>
      <source>New hubs at most (0: the fewest for the share)</source>
      <translation>Nouveaux pôles au plus (0 : le moins possible pour la part)</translation>
    </message>
    <message>
      <source>Newest file of the cloud</source>
      <translation>Fichier le plus récent du nuage</translation>
    </message>
    <message>
      <source>No 3D tiles are made: nobody says what heights are above. Give VERTICAL_CRS (EPSG:5720 in mainland France), GEOID or UNDULATION.</source>
      <translation>Aucune tuile 3D n’est faite : rien ne dit au-dessus de quoi se comptent les hauteurs. Donnez VERTICAL_CRS (EPSG:5720 en France continentale), GEOID ou UNDULATION.</translation>
    </message>
    <message>
      <source>No JSON, or cut off</source>
      <translation>Pas du JSON, ou coupé</translation>
    </message>
    <message>
      <source>No OpenStreetMap file is given.</source>
      <translation>Aucun fichier OpenStreetMap n’est indiqué.</translation>
    </message>
    <message>
      <source>No answer was found within the effort: raise it, or ask for less.</source>
      <translation>Aucune réponse n’a été trouvée avec cet effort : augmentez-le, ou demandez moins.</translation>
    </message>
    <message>
      <source>No authority has a code for {0} with heights in {1}: the CityJSON file names the first alone.</source>
      <translation>Aucune autorité n’a de code pour {0} avec des altitudes en {1} : le fichier CityJSON ne nomme que le premier.</translation>
    </message>
    <message>
      <source>No building near enough</source>
      <translation>Aucun bâtiment assez proche</translation>
    </message>
    <message>
      <source>No candidate reaches {0} of the points.</source>
      <translation>{0} des points ne sont à portée d’aucun candidat.</translation>
    </message>
    <message>
      <source>No candidate site near enough</source>
      <translation>Aucun site candidat assez proche</translation>
    </message>
    <message>
      <source>No criterion tells the rows apart: entropy gives no weights. Enter them directly.</source>
      <translation>Aucun critère ne départage les entités : l’entropie ne donne pas de poids. Saisissez-les directement.</translation>
    </message>
    <message>
      <source>No data</source>
      <translation>Sans données</translation>
    </message>
    <message>
      <source>No destination has its code</source>
      <translation>Aucune destination n’a son code</translation>
    </message>
    <message>
      <source>No destination has the code of this place.</source>
      <translation>Aucune destination n’a le code de ce lieu.</translation>
    </message>
    <message>
      <source>No destination lies within {0} m on foot.</source>
      <translation>Aucune destination ne se trouve à moins de {0} m à pied.</translation>
    </message>
    <message>
      <source>No footprint holds a point of class {0}: look at the classes with jumeau:cloudinfo, and whether the footprints lie in the cloud.</source>
      <translation>Aucune emprise ne contient de point de classe {0} : regardez les classes avec jumeau:cloudinfo, et si les emprises sont dans le nuage.</translation>
    </message>
    <message>
      <source>No ground near: no model</source>
      <translation>Pas de sol à proximité : aucun modèle</translation>
    </message>
    <message>
      <source>No home with people walks to this school.</source>
      <translation>Aucun logement habité ne mène à pied à cette école.</translation>
    </message>
    <message>
      <source>No longer there in the repaired model</source>
      <translation>N’existe plus dans la maquette réparée</translation>
    </message>
    <message>
      <source>No longer within the burden people accept</source>
      <translation>Au-delà de la gêne acceptée désormais</translation>
    </message>
    <message>
      <source>No object of FROM is near a building of INPUT: are both layers of the same place, in the right reference systems?</source>
      <translation>Aucun objet de FROM n’est près d’un bâtiment d’INPUT : les deux couches sont-elles du même lieu, dans les bons systèmes de coordonnées ?</translation>
    </message>
    <message>
      <source>No other row is better in all</source>
      <translation>Aucune autre ligne n’est meilleure en tout</translation>
    </message>
    <message>
      <source>No plane was found on the roof</source>
      <translation>Aucun plan n’a été trouvé sur le toit</translation>
    </message>
    <message>
      <source>No point of the cloud lies there</source>
      <translation>Aucun point du nuage ne s’y trouve</translation>
    </message>
    <message>
      <source>No points and no height: no model</source>
      <translation>Ni points ni hauteur : aucun modèle</translation>
    </message>
    <message>
      <source>No points: height from the attribute</source>
      <translation>Sans points : hauteur de l’attribut</translation>
    </message>
    <message>
      <source>No points: three metres per floor</source>
      <translation>Sans points : trois mètres par étage</translation>
    </message>
    <message>
      <source>No school lies within {0} m on foot.</source>
      <translation>Aucune école ne se trouve à moins de {0} m à pied.</translation>
    </message>
    <message>
      <source>No sensor of the store that observes "{0}" has a place.</source>
      <translation>Aucun capteur de l'entrepôt qui observe « {0} » n'a de place.</translation>
    </message>
    <message>
      <source>No sensor, time or value in the record</source>
      <translation>Ni capteur, ni instant, ni valeur dans l’enregistrement</translation>
    </message>
    <message>
      <source>No street has "{0}" up to {1}: there is nothing to travel on.</source>
      <translation>Aucune rue n’a « {0} » jusqu’à {1} : il n’y a rien à parcourir.</translation>
    </message>
    <message>
      <source>No street has data for "{0}": the index is that of the other criteria, see coverage.</source>
      <translation>Aucune rue n’a de données pour « {0} » : l’indice est celui des autres critères, voir coverage.</translation>
    </message>
    <message>
      <source>No street leads there</source>
      <translation>Aucune rue n’y mène</translation>
    </message>
    <message>
      <source>No street leads to a hub</source>
      <translation>Aucune rue ne mène à un pôle</translation>
    </message>
    <message>
      <source>No street lies within {0} m of this place.</source>
      <translation>Aucune rue à moins de {0} m de ce lieu.</translation>
    </message>
    <message>
      <source>No street links this place with a destination.</source>
      <translation>Aucune rue ne relie ce lieu à une destination.</translation>
    </message>
    <message>
      <source>No street links this place with a school.</source>
      <translation>Aucune rue ne relie ce lieu à une école.</translation>
    </message>
    <message>
      <source>No street near</source>
      <translation>Aucune rue à proximité</translation>
    </message>
    <message>
      <source>No street near enough</source>
      <translation>Aucune rue assez proche</translation>
    </message>
    <message>
      <source>No street reaches {0} people: the places needed are counted for {1} % of the people instead of {2} %.</source>
      <translation>Habitants qu’aucune rue n’atteint : {0}. Les équipements nécessaires sont comptés pour {1} % des habitants au lieu de {2} %.</translation>
    </message>
    <message>
      <source>No trip is possible: no place to go to lies within {0} m of anybody along the streets.</source>
      <translation>Aucun déplacement n’est possible : aucun lieu où aller n’est à {0} m de quelqu’un le long des rues.</translation>
    </message>
    <message>
      <source>No value</source>
      <translation>Pas de valeur</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Bruit</translation>
    </message>
    <message>
      <source>Noise above</source>
      <translation>Bruit au-dessus de</translation>
    </message>
    <message>
      <source>Noise areas</source>
      <translation>Zones de bruit</translation>
    </message>
    <message>
      <source>Noise counts as</source>
      <translation>Le bruit compte comme</translation>
    </message>
    <message>
      <source>Noise raster (dB)</source>
      <translation>Raster de bruit (dB)</translation>
    </message>
    <message>
      <source>Noise saved</source>
      <translation>Bruit évité</translation>
    </message>
    <message>
      <source>Noise that a calmed street loses</source>
      <translation>Bruit que perd une rue apaisée</translation>
    </message>
    <message>
      <source>Noise, air, heat, green, water, trees, lights, crossings, accidents, traffic and slopes of each street.</source>
      <translation>Bruit, air, chaleur, vert, eau, arbres, éclairage, passages, accidents, trafic et pentes de chaque rue.</translation>
    </message>
    <message>
      <source>Noise, in metres that count</source>
      <translation>Bruit, en mètres comptés</translation>
    </message>
    <message>
      <source>Noise, mean level</source>
      <translation>Bruit, niveau moyen</translation>
    </message>
    <message>
      <source>Noise: LAeq, L10, L50, L90, Lden, by days and of the period</source>
      <translation>Bruit : LAeq, L10, L50, L90, Lden, par jours et sur la période</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <source>None is missing but those close to another</source>
      <translation>Il n’en manque pas, sauf ceux proches d’un autre</translation>
    </message>
    <message>
      <source>None of these helps</source>
      <translation>Aucune n’aide</translation>
    </message>
    <message>
      <source>None: only say how they are</source>
      <translation>Aucune : dire seulement leur état</translation>
    </message>
    <message>
      <source>Northwards</source>
      <translation>Vers le nord</translation>
    </message>
    <message>
      <source>Not a street</source>
      <translation>Pas une rue</translation>
    </message>
    <message>
      <source>Not a time</source>
      <translation>Pas un instant</translation>
    </message>
    <message>
      <source>Not as its neighbours</source>
      <translation>Pas comme ses voisins</translation>
    </message>
    <message>
      <source>Not better than what was a week before</source>
      <translation>Pas mieux que ce qui était une semaine avant</translation>
    </message>
    <message>
      <source>Not in the store</source>
      <translation>Pas dans l’entrepôt</translation>
    </message>
    <message>
      <source>Not made yet</source>
      <translation>Pas encore faite</translation>
    </message>
    <message>
      <source>Not possible here</source>
      <translation>Impossible ici</translation>
    </message>
    <message>
      <source>Not proved: as few as {0} hubs might do. EFFORT thorough searches longer.</source>
      <translation>Ce n’est pas prouvé minimal : on ne peut pas exclure qu’il suffise de {0}. L’effort « thorough » cherche plus longtemps.</translation>
    </message>
    <message>
      <source>Not proved: up to {0} people might be reached with as many hubs. EFFORT thorough searches longer.</source>
      <translation>Ce n’est pas prouvé optimal : on ne peut pas exclure qu’autant de pôles desservent jusqu’à {0} habitants. L’effort « thorough » cherche plus longtemps.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Nothing is given: take at least one layer of objects, or a PCRS plan.</source>
      <translation>Rien n’est donné : choisir au moins une couche d’objets, ou un plan PCRS.</translation>
    </message>
    <message>
      <source>Nothing matches</source>
      <translation>Aucun rapprochement</translation>
    </message>
    <message>
      <source>Now within the burden people accept</source>
      <translation>Dans la gêne acceptée désormais</translation>
    </message>
    <message>
      <source>Nugget</source>
      <translation>Pépite</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <source>Number of floors, without points</source>
      <translation>Nombre d’étages, sans points</translation>
    </message>
    <message>
      <source>Number of hubs</source>
      <translation>Nombre de pôles</translation>
    </message>
    <message>
      <source>Number of hubs, existing ones included</source>
      <translation>Nombre de pôles, pôles existants compris</translation>
    </message>
    <message>
      <source>Number of new hubs</source>
      <translation>Nombre de nouveaux pôles</translation>
    </message>
    <message>
      <source>Number of origins without a destination</source>
      <translation>Nombre d’origines sans destination</translation>
    </message>
    <message>
      <source>Number of pairs whose set is not exact</source>
      <translation>Nombre de couples dont l’ensemble n’est pas exact</translation>
    </message>
    <message>
      <source>Number of paths that nothing betters</source>
      <translation>Nombre de chemins que rien ne surpasse</translation>
    </message>
    <message>
      <source>Number of people</source>
      <translation>Nombre d’habitants</translation>
    </message>
    <message>
      <source>Number of people who walk</source>
      <translation>Nombre de personnes qui marchent</translation>
    </message>
    <message>
      <source>Number of people whose home reaches no school</source>
      <translation>Nombre d’habitants dont le logement n’atteint aucune école</translation>
    </message>
    <message>
      <source>Number of people within reach</source>
      <translation>Nombre d’habitants desservis</translation>
    </message>
    <message>
      <source>Number of pupils</source>
      <translation>Nombre d’élèves</translation>
    </message>
    <message>
      <source>Number of refused rows</source>
      <translation>Nombre d’entités écartées</translation>
    </message>
    <message>
      <source>Number of the best rows</source>
      <translation>Nombre des meilleures entités</translation>
    </message>
    <message>
      <source>Number of the building</source>
      <translation>Numéro du bâtiment</translation>
    </message>
    <message>
      <source>Number of the building, for CITYJSON</source>
      <translation>Numéro du bâtiment, pour CITYJSON</translation>
    </message>
    <message>
      <source>Number of the datastream</source>
      <translation>Numéro de la série</translation>
    </message>
    <message>
      <source>Number of the face, from 0</source>
      <translation>Numéro de la face, à partir de 0</translation>
    </message>
    <message>
      <source>Number of the footprint that overlaps most</source>
      <translation>Numéro de l’emprise qui le recouvre le plus</translation>
    </message>
    <message>
      <source>Number of the geometry, from 0</source>
      <translation>Numéro de la géométrie, à partir de 0</translation>
    </message>
    <message>
      <source>Number of the object of another source that it repeats</source>
      <translation>Numéro de l’objet d’une autre source qu’il répète</translation>
    </message>
    <message>
      <source>Number of the other face, shell or solid</source>
      <translation>Numéro de l’autre face, enveloppe ou solide</translation>
    </message>
    <message>
      <source>Number of the path, by length</source>
      <translation>Numéro du chemin, par longueur</translation>
    </message>
    <message>
      <source>Number of the route</source>
      <translation>Numéro de l’itinéraire</translation>
    </message>
    <message>
      <source>Number of the route, where it is one</source>
      <translation>Numéro de l’itinéraire, s’il en est un</translation>
    </message>
    <message>
      <source>Number of the rule, as in val3dity</source>
      <translation>Numéro de la règle, comme dans val3dity</translation>
    </message>
    <message>
      <source>Number of the shell, from 0</source>
      <translation>Numéro de l’enveloppe, à partir de 0</translation>
    </message>
    <message>
      <source>Number of the solid, from 0</source>
      <translation>Numéro du solide, à partir de 0</translation>
    </message>
    <message>
      <source>Number of the tree</source>
      <translation>Numéro de l’arbre</translation>
    </message>
    <message>
      <source>Number or name of the zone</source>
      <translation>Numéro ou nom de la zone</translation>
    </message>
    <message>
      <source>Numbers of several candidates</source>
      <translation>Nombres de plusieurs candidats</translation>
    </message>
    <message>
      <source>OBJECTIVES names what counts besides the length: noise, air, green, shade, slope, lighting, stairs, at most five at once; empty: everything whose field is given. Each is a field of the streets and is added up along the way, metre by metre: noise (dB) and air (index, or concentration) as Green Paths counts them; green, shade and lighting as the metres without; slope as metres up, each worth 7.92 m on the flat (Naismith); stairs as their metres. A field that OBJECTIVES leaves out is told, but not minimised. Shares are 0 to 1, or percent where the name of the field ends in _percent or most of those above 0 are above 1. The columns of streetexposure serve as they are: noise_mean_db, air_mean (AIR_SCALE concentration), green_percent, climb_m, descent_m.

A street without a usable value counts as the mean of the others (by length), or takes the penalty of Green Paths (noise 100, air 10; without green, shade and light, all stairs, the steepest slope). The log tells how many streets and which share of the length that is, the column unknown tells it for each route.

FRONT holds the complete set for each pair: no path is missing that is better in something. DETOUR leaves out paths that are longer than the shortest by more than that. EPSILON leaves out a path when one that is kept is no longer and costs at most so much more in everything else; PRECISION rounds costs. A set that needs more than LABELS labels is sought again with an EPSILON of 1 % (or twice the given one), then twice as large, up to five times; PAIRS says for each pair whether its set is exact, how much better what was left out may be, and whether paths are missing even so.

OUTPUT holds at most ROUTES routes per pair: the fastest, the best for each objective, the best compromise (the least sum of costs, each scaled to 0 to 1), then those that differ most. kind tells why a route is shown; reasons tells all that it is best in, in the same codes, with blanks between them. The columns ending in _saved compare with the fastest; a negative number costs more.

Places join the nearest point of a street; the straight ends count as length, and their exposures are not known. Times are at 4.8 km/h. Walkers go both ways in every street.</source>
      <translation>OBJECTIVES nomme ce qui compte en plus de la longueur : noise (bruit), air, green (verdure), shade (ombre), slope (pente), lighting (éclairage), stairs (escaliers), cinq au plus à la fois ; vide : tout ce dont le champ est donné. Chacun est un champ des rues et s’additionne le long du trajet, mètre par mètre : le bruit (dB) et l’air (indice ou concentration) comme les compte Green Paths ; verdure, ombre et éclairage comme les mètres qui en manquent ; la pente comme les mètres montés, chacun valant 7,92 m à plat (Naismith) ; les escaliers comme leurs mètres. Un champ qu’OBJECTIVES ne nomme pas est indiqué, mais pas minimisé. Les parts vont de 0 à 1, ou sont en pourcentage là où le nom du champ finit en _percent ou que la plupart de celles au-dessus de 0 dépassent 1. Les champs de streetexposure servent tels quels : noise_mean_db, air_mean (AIR_SCALE concentration), green_percent, climb_m, descent_m.

Une rue sans valeur utilisable compte comme la moyenne des autres (par longueur), ou prend la pénalité de Green Paths (bruit 100, air 10 ; sans verdure, ombre ni éclairage, tout en escaliers, la pente la plus raide). Le journal dit combien de rues et quelle part de la longueur cela représente, le champ unknown le dit pour chaque itinéraire.

FRONT contient l’ensemble complet de chaque couple : il n’y manque aucun chemin qui soit meilleur en quelque chose. DETOUR laisse de côté les chemins plus longs que le plus court de plus que cela. EPSILON laisse de côté un chemin quand un autre, gardé, n’est pas plus long et coûte au plus autant en plus dans tout le reste ; PRECISION arrondit les coûts. Un ensemble qui demande plus de LABELS étiquettes est cherché de nouveau avec un EPSILON de 1 % (ou le double de celui donné), puis le double encore, jusqu’à cinq fois ; PAIRS dit pour chaque couple si son ensemble est exact, de combien ce qui est laissé de côté peut être meilleur, et si des chemins manquent malgré cela.

OUTPUT contient au plus ROUTES itinéraires par couple : le plus rapide, le meilleur pour chaque objectif, le meilleur compromis (la plus petite somme des coûts, chacun ramené de 0 à 1), puis ceux qui diffèrent le plus. kind dit pourquoi un itinéraire est montré ; reasons dit tout ce en quoi il est le meilleur, avec les mêmes codes, séparés par des espaces. Les champs finissant en _saved comparent au plus rapide ; un nombre négatif coûte davantage.

Les lieux rejoignent le point le plus proche d’une rue ; les bouts à vol d’oiseau comptent dans la longueur, et leurs expositions ne sont pas connues. Les temps sont à 4,8 km/h. Les piétons vont dans les deux sens dans toutes les rues.</translation>
    </message>
    <message>
      <source>OBJECTIVES: "{0}" needs the field of the streets that holds it.</source>
      <translation>OBJECTIVES : « {0} » demande le champ des rues qui le contient.</translation>
    </message>
    <message>
      <source>OBJECTIVES: there is no "{0}". There are: {1}.</source>
      <translation>OBJECTIVES : « {0} » n’existe pas. Il y a : {1}.</translation>
    </message>
    <message>
      <source>OGC SensorThings 1.0 or 1.1</source>
      <translation>OGC SensorThings 1.0 ou 1.1</translation>
    </message>
    <message>
      <source>ONLY: there is no zone {0}.</source>
      <translation>ONLY : il n’y a pas de zone {0}.</translation>
    </message>
    <message>
      <source>ORTHOPHOTO does not say its coordinate system: it is taken to be {0}, as the model is.</source>
      <translation>ORTHOPHOTO ne dit pas son système de coordonnées : elle est supposée être en {0}, comme la maquette.</translation>
    </message>
    <message>
      <source>OUTPUT has one row per series, indicator and time, at the place of the sensor: sensorsurface takes it. Values that fail or count as missing are left out, and suspect ones where USE_SUSPECT is off. A slot of which less than KNOWN is known has no value, and says what is known. Hours and days are those of the clock in TIME_ZONE: a day has 23 or 25 hours when it is changed.

By hours, days, weeks, months, years: sums of counts and rain, LAeq of noise (the mean energy), means of the rest. profile: mean, 10th and 90th percentile of each hour of the week, without public holidays, where at least LEAST_WEEKS are known.

noise: LAeq, L10, L50, L90, and Lden with the French hours (day 6 to 18, evening 18 to 22, night 22 to 6), by days, and over the whole period. atmo: the index of each sensor and of its pollutants, 1 (good) to 6 (extremely poor): greatest hourly mean of NO2, O3 and SO2, daily mean of PM10 and PM2.5; the worst one counts. level: from a value of at least UP until one below CLEAR. fill: days until a container is full, at its rate since it was last emptied. counts: mean of daily sums. lighting: hours with at least ON, and consumption. heat: nights that stay at 20 °C or more, and days of heat waves: three days in a row whose mean least and greatest temperatures reach NIGHT and DAY, the thresholds of the département.</source>
      <translation>OUTPUT a une ligne par série, indicateur et temps, à la place du capteur : sensorsurface la prend. Les valeurs fausses ou qui comptent comme manquantes sont écartées, et les suspectes si USE_SUSPECT est désactivé. Un intervalle connu pour moins que KNOWN n'a pas de valeur, et dit ce qui est connu. Les heures et les jours sont ceux de l'horloge de TIME_ZONE : un jour a 23 ou 25 heures au changement d'heure.

Par heures, jours, semaines, mois, années : sommes des comptages et de la pluie, LAeq du bruit (l'énergie moyenne), moyennes du reste. profile : moyenne, 10e et 90e centiles de chaque heure de la semaine, sans les jours fériés, là où au moins LEAST_WEEKS sont connues.

noise : LAeq, L10, L50, L90, et Lden avec les heures françaises (journée 6 à 18, soirée 18 à 22, nuit 22 à 6), par jours, et sur toute la période. atmo : l'indice de chaque capteur et de ses polluants, de 1 (bon) à 6 (extrêmement mauvais) : plus grande moyenne horaire du NO2, de l'O3 et du SO2, moyenne journalière des PM10 et PM2,5 ; le pire compte. level : d'une valeur d'au moins UP jusqu'à une sous CLEAR. fill : jours avant qu'un conteneur soit plein, à son rythme depuis qu'il a été vidé. counts : moyenne des sommes journalières. lighting : heures avec au moins ON, et consommation. heat : nuits qui restent à 20 °C ou plus, et jours de canicule : trois jours de suite dont les moyennes des températures minimales et maximales atteignent NIGHT et DAY, les seuils du département.</translation>
    </message>
    <message>
      <source>Object of the model</source>
      <translation>Objet de la maquette</translation>
    </message>
    <message>
      <source>Objects</source>
      <translation>Objets</translation>
    </message>
    <message>
      <source>Objects of no known kind</source>
      <translation>Objets de type inconnu</translation>
    </message>
    <message>
      <source>Objects of several kinds</source>
      <translation>Objets de plusieurs types</translation>
    </message>
    <message>
      <source>Objects of two sources are the same up to</source>
      <translation>Des objets de deux sources sont les mêmes jusqu’à</translation>
    </message>
    <message>
      <source>Objects stand on</source>
      <translation>Les objets reposent sur</translation>
    </message>
    <message>
      <source>Objects that no building takes</source>
      <translation>Objets qu’aucun bâtiment ne retient</translation>
    </message>
    <message>
      <source>Objects that repeat one of another source</source>
      <translation>Objets qui en répètent un d’une autre source</translation>
    </message>
    <message>
      <source>Objects whose own height is off the terrain</source>
      <translation>Objets dont l’altitude propre s’écarte du terrain</translation>
    </message>
    <message>
      <source>Objects without a known height</source>
      <translation>Objets sans altitude connue</translation>
    </message>
    <message>
      <source>Observations added</source>
      <translation>Observations ajoutées</translation>
    </message>
    <message>
      <source>Observations read</source>
      <translation>Observations lues</translation>
    </message>
    <message>
      <source>Observations that were there</source>
      <translation>Observations qui y étaient</translation>
    </message>
    <message>
      <source>Observed property</source>
      <translation>Grandeur observée</translation>
    </message>
    <message>
      <source>Observed property of the store</source>
      <translation>Propriété observée de l'entrepôt</translation>
    </message>
    <message>
      <source>Of the best match</source>
      <translation>Du meilleur rapprochement</translation>
    </message>
    <message>
      <source>Of these ambiguous</source>
      <translation>Dont ambiguës</translation>
    </message>
    <message>
      <source>Of these at LoD2.2</source>
      <translation>Dont au LoD2.2</translation>
    </message>
    <message>
      <source>Of these fire now</source>
      <translation>Dont actives</translation>
    </message>
    <message>
      <source>Of these valid by ISO 19107</source>
      <translation>Dont valides selon ISO 19107</translation>
    </message>
    <message>
      <source>Oldest file of the cloud</source>
      <translation>Fichier le plus ancien du nuage</translation>
    </message>
    <message>
      <source>On foot</source>
      <translation>à pied</translation>
    </message>
    <message>
      <source>One source is wanted, {0} are given.</source>
      <translation>Il faut une seule origine ; nombre d’origines données : {0}.</translation>
    </message>
    <message>
      <source>One surface of faces that fit together</source>
      <translation>Une seule surface, aux faces ajustées entre elles</translation>
    </message>
    <message>
      <source>One-way</source>
      <translation>Sens unique</translation>
    </message>
    <message>
      <source>One-way field (by bike)</source>
      <translation>Champ du sens unique (à vélo)</translation>
    </message>
    <message>
      <source>One-way rules let people enter here but not leave again.</source>
      <translation>Les sens uniques permettent d’entrer ici, mais pas d’en ressortir.</translation>
    </message>
    <message>
      <source>One-way rules let people leave here but not enter.</source>
      <translation>Les sens uniques permettent de sortir d’ici, mais pas d’y entrer.</translation>
    </message>
    <message>
      <source>One-way rules let people neither come here from the main network nor go there from here.</source>
      <translation>Les sens uniques ne permettent ni de venir ici depuis le réseau principal, ni de le rejoindre depuis ici.</translation>
    </message>
    <message>
      <source>One-way trap</source>
      <translation>Piège à sens unique</translation>
    </message>
    <message>
      <source>One-way traps</source>
      <translation>Pièges à sens unique</translation>
    </message>
    <message>
      <source>Only afterwards</source>
      <translation>Seulement après</translation>
    </message>
    <message>
      <source>Only before</source>
      <translation>Seulement avant</translation>
    </message>
    <message>
      <source>Only look at the past from (time, included)</source>
      <translation>Ne regarder que le passé depuis (instant, inclus)</translation>
    </message>
    <message>
      <source>Only the box of these polygons; the cloud around it is used, too</source>
      <translation>Seulement l’emprise de ces polygones ; le nuage alentour sert aussi</translation>
    </message>
    <message>
      <source>Only these zones, separated by commas</source>
      <translation>Seulement ces zones, séparées par des virgules</translation>
    </message>
    <message>
      <source>Only this observed property</source>
      <translation>Seulement cette propriété observée</translation>
    </message>
    <message>
      <source>Only within these polygons</source>
      <translation>Seulement dans ces polygones</translation>
    </message>
    <message>
      <source>Opacity mask</source>
      <translation>Masque d’opacité</translation>
    </message>
    <message>
      <source>Open to bikes</source>
      <translation>Ouverte aux vélos</translation>
    </message>
    <message>
      <source>Open to bikes, against the line</source>
      <translation>Ouverte aux vélos, à contresens</translation>
    </message>
    <message>
      <source>Open: may be published</source>
      <translation>Ouvert : peut être publié</translation>
    </message>
    <message>
      <source>OpenStreetMap file</source>
      <translation>Fichier OpenStreetMap</translation>
    </message>
    <message>
      <source>OpenStreetMap number</source>
      <translation>Numéro OpenStreetMap</translation>
    </message>
    <message>
      <source>OpenStreetMap, from jumeau:streets</source>
      <translation>OpenStreetMap, de jumeau:streets</translation>
    </message>
    <message>
      <source>Opendatasoft Explore 2.1</source>
      <translation>Opendatasoft Explore 2.1</translation>
    </message>
    <message>
      <source>Operator of the network</source>
      <translation>Gestionnaire du réseau</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Les options</translation>
    </message>
    <message>
      <source>Or a layer of 3D polygons</source>
      <translation>Ou une couche de polygones 3D</translation>
    </message>
    <message>
      <source>Ordinary kriging</source>
      <translation>Krigeage ordinaire</translation>
    </message>
    <message>
      <source>Origins and destinations</source>
      <translation>Origines et destinations</translation>
    </message>
    <message>
      <source>Orthophoto (glTF, 3D Tiles)</source>
      <translation>Orthophoto (glTF, 3D Tiles)</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Autre</translation>
    </message>
    <message>
      <source>Other fields</source>
      <translation>Autres champs</translation>
    </message>
    <message>
      <source>Other object</source>
      <translation>Autre objet</translation>
    </message>
    <message>
      <source>Out of range</source>
      <translation>Hors des limites</translation>
    </message>
    <message>
      <source>Outer walls (m²)</source>
      <translation>Murs extérieurs (m²)</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Contour</translation>
    </message>
    <message>
      <source>Outlines</source>
      <translation>Contours</translation>
    </message>
    <message>
      <source>Outlines of buildings from a point cloud, with their confidence, and what a layer of footprints lacks, or has too much, or elsewhere.</source>
      <translation>Contours des bâtiments d’un nuage de points, avec leur confiance, et ce qu’une couche d’emprises a en moins, en trop ou ailleurs.</translation>
    </message>
    <message>
      <source>Overlap</source>
      <translation>Recouvrement</translation>
    </message>
    <message>
      <source>Overlaps</source>
      <translation>Recouvrements</translation>
    </message>
    <message>
      <source>Own heights may be off the terrain by</source>
      <translation>Écart admis entre les altitudes propres et le terrain</translation>
    </message>
    <message>
      <source>Owner of new series</source>
      <translation>Propriétaire des nouvelles séries</translation>
    </message>
    <message>
      <source>PCRS</source>
      <translation>PCRS</translation>
    </message>
    <message>
      <source>PCRS plan (file or folder)</source>
      <translation>Plan PCRS (fichier ou dossier)</translation>
    </message>
    <message>
      <source>PLACES is empty: it has no feature.</source>
      <translation>PLACES est vide : la couche n’a aucune entité.</translation>
    </message>
    <message>
      <source>PLACES is empty: there is nowhere to go to.</source>
      <translation>PLACES est vide : il n’y a nulle part où aller.</translation>
    </message>
    <message>
      <source>PLACES: the field "{0}" names no category.</source>
      <translation>PLACES : le champ « {0} » ne nomme aucune catégorie.</translation>
    </message>
    <message>
      <source>POPULATION and PLACES belong together: give both.</source>
      <translation>POPULATION et PLACES vont ensemble : donnez les deux.</translation>
    </message>
    <message>
      <source>POPULATION holds nobody: the field "{0}" sums to 0.</source>
      <translation>POPULATION ne compte aucun habitant : la somme du champ « {0} » est 0.</translation>
    </message>
    <message>
      <source>POPULATION is empty: it has no feature.</source>
      <translation>POPULATION est vide : la couche n’a aucune entité.</translation>
    </message>
    <message>
      <source>PRESET says which fields of NETWORK tell the kind of road, the speed, the lanes and the cycling facilities. Any other layer: choose "fields" and the fields, once, and keep them with SAVE_PRESET.

Columns come in pairs: without ending along the line as it is drawn (right side), ending in _back against it (left side). A direction that bikes may not take has no index.

index is the weighted mean of the values of the criteria, 0 to 1, coverage the share of the weight that had data; the columns ending in _part tell what each criterion contributes. The criteria follow NetAScore's bike profile, with motor traffic and bike parking; CRITERIA takes others.

lts is the level of traffic stress, 1 for children to 4, and lts_rule the rule that decided: Furth's tables of 2022 by traffic, speed, lanes and widths; where traffic is missing, that of Mekuria, Furth and Nixon (2012) by kind of street. Crossings are not judged.

treatment is the simplest facility (mixed, lane, track, greenway) that gives the WANTED level of service by the table of traffic and speed; service is the level of what is there now. Both are empty where traffic decides and is not known.

TRAFFIC is a table of counts, joined by the key that the preset names; the latest year counts, summed over the directions. Streets without a count take the mean of the counted ones of the same name: traffic_origin says measured, estimated, assumed (where the preset does) or missing, and speed_origin the same of speeds, which may also be assumed from the kind of street. CYCLEWAYS are facilities drawn apart from the streets: they belong to the street that they follow within 15 m along half of its length.

TERRAIN gives slopes (bridges and tunnels run straight), PARKING the distance to the nearest bike parking.</source>
      <translation>PRESET dit quels champs de NETWORK donnent le type de voie, la vitesse, les voies et les aménagements cyclables. Pour toute autre couche : choisissez « fields » et les champs, une fois, et gardez-les avec SAVE_PRESET.

Les colonnes vont par deux : sans suffixe le long de la ligne telle qu’elle est dessinée (côté droit), avec _back à contresens (côté gauche). Un sens interdit aux vélos n’a pas d’indice.

index est la moyenne pondérée des valeurs des critères, de 0 à 1, coverage la part du poids qui avait des données ; les colonnes en _part disent ce qu’apporte chaque critère. Les critères suivent le profil vélo de NetAScore, avec le trafic motorisé et le stationnement vélo ; CRITERIA en prend d’autres.

lts est le niveau de stress du trafic, de 1 pour les enfants à 4, et lts_rule la règle qui a décidé : les tables de Furth de 2022 selon le trafic, la vitesse, les voies et les largeurs ; où le trafic manque, celle de Mekuria, Furth et Nixon (2012) selon le type de rue. Les carrefours ne sont pas jugés.

treatment est l’aménagement le plus simple (mixte, bande, piste, voie verte) qui donne le niveau de service WANTED d’après la table de trafic et de vitesse ; service est le niveau de ce qui existe. Les deux sont vides où le trafic décide et n’est pas connu.

TRAFFIC est une table de comptages, jointe par la clé que nomme le préréglage ; la dernière année compte, somme des sens. Les rues sans comptage prennent la moyenne de celles, comptées, du même nom : traffic_origin dit mesuré, estimé, supposé (si le préréglage le fait) ou manquant, et speed_origin de même pour les vitesses, qui peuvent aussi être supposées d’après le type de rue. CYCLEWAYS sont des aménagements dessinés à part : ils appartiennent à la rue qu’ils suivent à moins de 15 m sur la moitié de sa longueur.

TERRAIN donne les pentes (ponts et tunnels vont droit), PARKING la distance au stationnement vélo le plus proche.</translation>
    </message>
    <message>
      <source>PROJ has no grid for the heights of {0}: the geoid of the world (EGM96) serves instead, and heights may be wrong by about 1 m. Give the grid of the region for better.</source>
      <translation>PROJ n’a pas de grille pour les altitudes de {0} : le géoïde mondial (EGM96) en tient lieu, et les hauteurs peuvent être fausses d’environ 1 m. Donnez la grille de la région pour faire mieux.</translation>
    </message>
    <message>
      <source>PROJ has no grid for the heights of {0}: they would be wrong by tens of metres. Install PROJ's grids (package proj-data, command projsync), or give a grid of the geoid or one height of it.</source>
      <translation>PROJ n’a pas de grille pour les altitudes de {0} : elles seraient fausses de dizaines de mètres. Installez les grilles de PROJ (paquet proj-data, commande projsync), ou donnez une grille du géoïde ou une seule hauteur de celui-ci.</translation>
    </message>
    <message>
      <source>PROMETHEE II, preferences between pairs of rows</source>
      <translation>PROMETHEE II, préférences entre paires d’entités</translation>
    </message>
    <message>
      <source>PROPERTY is needed: which property of the store is to be drawn.</source>
      <translation>PROPERTY est nécessaire : la propriété de l'entrepôt à dessiner.</translation>
    </message>
    <message>
      <source>Pairs as near as another pair</source>
      <translation>Paires aussi proches qu’une autre</translation>
    </message>
    <message>
      <source>Pairwise comparison is for {0} criteria at most: there are {1}.</source>
      <translation>La comparaison par paires vaut pour {0} critères au plus : il y en a {1}.</translation>
    </message>
    <message>
      <source>Parapet</source>
      <translation>Parapet</translation>
    </message>
    <message>
      <source>Pareto dominance, without weights</source>
      <translation>dominance de Pareto, sans poids</translation>
    </message>
    <message>
      <source>Pareto front</source>
      <translation>Front de Pareto</translation>
    </message>
    <message>
      <source>Parking meter</source>
      <translation>Horodateur</translation>
    </message>
    <message>
      <source>Parking on the left</source>
      <translation>Stationnement à gauche</translation>
    </message>
    <message>
      <source>Parking on the right</source>
      <translation>Stationnement à droite</translation>
    </message>
    <message>
      <source>Partial sill</source>
      <translation>Palier partiel</translation>
    </message>
    <message>
      <source>Parts may overlap by (-1: not at all)</source>
      <translation>Recouvrement admis entre parties (-1 : aucun)</translation>
    </message>
    <message>
      <source>Past values within the interval</source>
      <translation>Valeurs passées dans l'intervalle</translation>
    </message>
    <message>
      <source>Path</source>
      <translation>Chemin</translation>
    </message>
    <message>
      <source>Paths that nothing betters</source>
      <translation>Chemins que rien ne surpasse</translation>
    </message>
    <message>
      <source>Pavement</source>
      <translation>Trottoir</translation>
    </message>
    <message>
      <source>Pedestrian street</source>
      <translation>Rue piétonne</translation>
    </message>
    <message>
      <source>Pending</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Habitants</translation>
    </message>
    <message>
      <source>People (points or polygons)</source>
      <translation>Population (points ou polygones)</translation>
    </message>
    <message>
      <source>People (points or polygons), for streets</source>
      <translation>Population (points ou polygones), pour des rues</translation>
    </message>
    <message>
      <source>People added</source>
      <translation>Habitants ajoutés</translation>
    </message>
    <message>
      <source>People are served as far as their trips have a route that is quiet all along and at most DETOUR times as long as the shortest way. A street is quiet where its level of traffic stress (STRESS_FIELD, and the same field ending in _back) is at most QUIET, or a lane is built or EXISTING there. jumeau:bikesuitability gives that level.

Trips go from POPULATION to DESTINATIONS (or to where others live), at most TRIP metres along the streets: each person's trips are shared among the places by their weight and by distance (exp(-d / 2 km)), the 30 heaviest per cell. Trips start and end at the crossing nearest along the street. Cells are put together until there are at most ORIGINS.

BUDGET is a length. With BUDGET_COST above 0 it is a cost instead: COST_FIELD holds what a metre of lane costs on each street, and what serves most for its cost comes first.

The network grows by projects: the missing part of a route that touches what is there already, chosen so that each metre carries most people. Where none touches it, the best one elsewhere begins another part. gain_people tells whose routes a project completes; quiet streets of a route are listed, they cost nothing but signs. Streets on REFUSED_ROADS, or steeper than MOST_SLOPE from end to end or over their steepest 100 m, are never proposed; those that many would have used are listed as refused, with the reason.

CURVE tells people served against kilometres, slope, and lanes and parking removed (a street of three lanes or more loses one; else one side of parked cars, where fields of jumeau:streets tell it), counted exactly after each phase, also for two other methods: ranking by betweenness, and inverse percolation (Steinacker, Storch, Timme and Schröder 2022), neither of which keeps the lanes connected.</source>
      <translation>Une personne est desservie pour autant que ses déplacements ont un trajet calme de bout en bout, au plus DETOUR fois plus long que le plus court chemin. Une rue est calme si son niveau de stress du trafic (STRESS_FIELD, et le même champ avec _back) est d’au plus QUIET, ou si un aménagement y est construit ou EXISTING. jumeau:bikesuitability donne ce niveau.

Les déplacements vont de POPULATION à DESTINATIONS (ou là où d’autres habitent), à TRIP mètres au plus le long des rues : ceux de chaque personne sont répartis entre les lieux selon leur poids et la distance (exp(-d / 2 km)), les 30 plus lourds par cellule. Ils commencent et finissent au carrefour le plus proche le long de la rue. Les cellules sont regroupées jusqu’à ORIGINS au plus.

BUDGET est une longueur. Avec BUDGET_COST au-dessus de 0, c’est un coût : COST_FIELD dit ce que coûte un mètre d’aménagement dans chaque rue, et ce qui dessert le plus pour son coût vient d’abord.

Le réseau croît par projets : la partie manquante d’un trajet qui touche ce qui existe déjà, choisie pour que chaque mètre porte le plus de monde. Où aucun ne touche le réseau, le meilleur ailleurs commence une autre partie. gain_people dit de combien de personnes un projet complète les trajets ; les rues calmes d’un trajet sont listées, elles ne coûtent que des panneaux. Les rues de REFUSED_ROADS, ou plus raides que MOST_SLOPE d’un bout à l’autre ou sur leurs 100 m les plus raides, ne sont jamais proposées ; celles que beaucoup auraient prises sont listées comme refusées, avec la raison.

CURVE donne les personnes desservies selon les kilomètres, la pente, les voies et le stationnement retirés (une rue de trois voies ou plus en perd une ; sinon un côté de voitures garées, où les champs de jumeau:streets le disent), comptées exactement après chaque phase, aussi pour deux autres méthodes : le classement par intermédiarité et la percolation inverse (Steinacker, Storch, Timme et Schröder 2022), dont aucune ne garde le réseau connexe.</translation>
    </message>
    <message>
      <source>People better off</source>
      <translation>Gagnants</translation>
    </message>
    <message>
      <source>People come</source>
      <translation>Mode de déplacement</translation>
    </message>
    <message>
      <source>People for whom it is the nearest</source>
      <translation>Habitants dont c’est le pôle le plus proche</translation>
    </message>
    <message>
      <source>People go</source>
      <translation>Mode de déplacement</translation>
    </message>
    <message>
      <source>People on foot take the speeds of the field "{0}": check that these are not those of cars.</source>
      <translation>À pied, les vitesses sont prises dans le champ « {0} » : vérifiez que ce ne sont pas celles des voitures.</translation>
    </message>
    <message>
      <source>People on their way afterwards</source>
      <translation>Personnes en chemin après</translation>
    </message>
    <message>
      <source>People on their way before</source>
      <translation>Personnes en chemin avant</translation>
    </message>
    <message>
      <source>People served</source>
      <translation>Habitants desservis</translation>
    </message>
    <message>
      <source>People served afterwards</source>
      <translation>Personnes desservies après</translation>
    </message>
    <message>
      <source>People served before</source>
      <translation>Personnes desservies avant</translation>
    </message>
    <message>
      <source>People so far</source>
      <translation>Habitants jusqu’ici</translation>
    </message>
    <message>
      <source>People that a candidate can serve</source>
      <translation>Nombre d’habitants qu’un candidat peut desservir</translation>
    </message>
    <message>
      <source>People travel</source>
      <translation>Mode de déplacement</translation>
    </message>
    <message>
      <source>People who walk</source>
      <translation>Personnes qui marchent</translation>
    </message>
    <message>
      <source>People who walk here</source>
      <translation>Personnes qui marchent ici</translation>
    </message>
    <message>
      <source>People who would ride there</source>
      <translation>Personnes qui y rouleraient</translation>
    </message>
    <message>
      <source>People whom nobody else would serve</source>
      <translation>Habitants que nul autre ne desservirait</translation>
    </message>
    <message>
      <source>People whose routes the project completes</source>
      <translation>Personnes dont le projet complète les trajets</translation>
    </message>
    <message>
      <source>People with no difference</source>
      <translation>Personnes sans différence</translation>
    </message>
    <message>
      <source>People with trips</source>
      <translation>Personnes avec des déplacements</translation>
    </message>
    <message>
      <source>People within its reach</source>
      <translation>Habitants à sa portée</translation>
    </message>
    <message>
      <source>People within reach</source>
      <translation>Population desservie</translation>
    </message>
    <message>
      <source>People without a value afterwards</source>
      <translation>Personnes sans valeur après</translation>
    </message>
    <message>
      <source>People worse off</source>
      <translation>Perdants</translation>
    </message>
    <message>
      <source>Permanent structure above ground (IGN)</source>
      <translation>Structure permanente hors-sol (IGN)</translation>
    </message>
    <message>
      <source>Phase</source>
      <translation>Phase</translation>
    </message>
    <message>
      <source>Phases</source>
      <translation>Phases</translation>
    </message>
    <message>
      <source>Pillar</source>
      <translation>Pilier</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Équipements</translation>
    </message>
    <message>
      <source>Places (shops, schools, care...)</source>
      <translation>Équipements (commerces, écoles, soins…)</translation>
    </message>
    <message>
      <source>Places afterwards, where they change</source>
      <translation>Lieux après, s’ils changent</translation>
    </message>
    <message>
      <source>Places lights, benches, signs, bins, bike racks, trees and the objects of a PCRS plan on the terrain, each with its kind, height, model and precision; and the lines and areas of the plan.</source>
      <translation>Pose sur le terrain candélabres, bancs, panneaux, corbeilles, arceaux, arbres et objets d’un plan PCRS, chacun avec son type, sa hauteur, son modèle et sa précision ; et donne les lignes et surfaces du plan.</translation>
    </message>
    <message>
      <source>Places of each category that count</source>
      <translation>Nombre d’équipements comptés par catégorie</translation>
    </message>
    <message>
      <source>Places still needed</source>
      <translation>Équipements encore nécessaires</translation>
    </message>
    <message>
      <source>Places still needed at least</source>
      <translation>Équipements encore nécessaires au moins</translation>
    </message>
    <message>
      <source>Places to go to</source>
      <translation>Lieux où aller</translation>
    </message>
    <message>
      <source>Places to go to: schools, jobs, hubs, bike parking</source>
      <translation>Lieux où aller : écoles, emplois, pôles, stationnements vélo</translation>
    </message>
    <message>
      <source>Places within reach afterwards</source>
      <translation>Lieux à portée après</translation>
    </message>
    <message>
      <source>Places within reach before</source>
      <translation>Lieux à portée avant</translation>
    </message>
    <message>
      <source>Placing objects</source>
      <translation>Pose des objets</translation>
    </message>
    <message>
      <source>Plant trees</source>
      <translation>Planter des arbres</translation>
    </message>
    <message>
      <source>Planter</source>
      <translation>Jardinière</translation>
    </message>
    <message>
      <source>Point cloud (files or folder)</source>
      <translation>Nuage de points (fichiers ou dossier)</translation>
    </message>
    <message>
      <source>Point cloud of its middle</source>
      <translation>Nuage de points de son milieu</translation>
    </message>
    <message>
      <source>Point {0} (counted from 0) is at the place of an earlier one: put them together before.</source>
      <translation>Le point {0} (compté à partir de 0) est à la place d'un point précédent : réunissez-les d'abord.</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Points</translation>
    </message>
    <message>
      <source>Points at the place of another one</source>
      <translation>Points à la place d’un autre</translation>
    </message>
    <message>
      <source>Points by the header</source>
      <translation>Points selon l’en-tête</translation>
    </message>
    <message>
      <source>Points classified as buildings</source>
      <translation>Points classés bâtiment</translation>
    </message>
    <message>
      <source>Points far from all others</source>
      <translation>Points loin de tous les autres</translation>
    </message>
    <message>
      <source>Points of format {0} are not written: 0 to 3 and 6 to 8 are.</source>
      <translation>Les points de format {0} ne sont pas écrits : 0 à 3 et 6 à 8 le sont.</translation>
    </message>
    <message>
      <source>Points of the building</source>
      <translation>Points du bâtiment</translation>
    </message>
    <message>
      <source>Points of the building per m²</source>
      <translation>Points du bâtiment par m²</translation>
    </message>
    <message>
      <source>Points of the cloud</source>
      <translation>Points du nuage</translation>
    </message>
    <message>
      <source>Points of the plan</source>
      <translation>Points du plan</translation>
    </message>
    <message>
      <source>Points of the roof</source>
      <translation>Points du toit</translation>
    </message>
    <message>
      <source>Points of vegetation only</source>
      <translation>Les points de végétation seulement</translation>
    </message>
    <message>
      <source>Points of vegetation within the crown</source>
      <translation>Points de végétation dans le houppier</translation>
    </message>
    <message>
      <source>Points on most of the roof, within 1 m</source>
      <translation>Des points sur la plus grande part du toit, à moins d’1 m</translation>
    </message>
    <message>
      <source>Points outside are at most as far as</source>
      <translation>Points à l’extérieur, au plus à</translation>
    </message>
    <message>
      <source>Points per m²</source>
      <translation>Points par m²</translation>
    </message>
    <message>
      <source>Points per m² of footprint</source>
      <translation>Points par m² d’emprise</translation>
    </message>
    <message>
      <source>Points per m², 4 or more counting as 1</source>
      <translation>Points par m², 4 et plus comptant pour 1</translation>
    </message>
    <message>
      <source>Points per m², where there are any</source>
      <translation>Points par m², là où il y en a</translation>
    </message>
    <message>
      <source>Points whose place or value is no finite number must be left out before.</source>
      <translation>Les points dont la place ou la valeur n'est pas un nombre fini doivent d'abord être écartés.</translation>
    </message>
    <message>
      <source>Points with a value</source>
      <translation>Points avec une valeur</translation>
    </message>
    <message>
      <source>Points within the footprint</source>
      <translation>Les points dans l’emprise</translation>
    </message>
    <message>
      <source>Points {0} and {1} (counted from 0) are at one place: put them together before.</source>
      <translation>Les points {0} et {1} (comptés à partir de 0) sont à la même place : réunissez-les d'abord.</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Poteau</translation>
    </message>
    <message>
      <source>Precision class in the plane</source>
      <translation>Classe de précision planimétrique</translation>
    </message>
    <message>
      <source>Precision class of the height</source>
      <translation>Classe de précision altimétrique</translation>
    </message>
    <message>
      <source>Precision in the plane, at worst</source>
      <translation>Précision planimétrique, au pire</translation>
    </message>
    <message>
      <source>Precision of the height, at worst</source>
      <translation>Précision altimétrique, au pire</translation>
    </message>
    <message>
      <source>Prices and capacities must be zero or more; one is {0}.</source>
      <translation>Les prix et les capacités doivent être positifs ou nuls ; l’un d’eux vaut {0}.</translation>
    </message>
    <message>
      <source>Prices must be finite; forbid the sites that cannot be opened.</source>
      <translation>Les prix doivent être finis ; excluez les sites qui ne peuvent pas ouvrir.</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problème</translation>
    </message>
    <message>
      <source>Problems</source>
      <translation>Problèmes</translation>
    </message>
    <message>
      <source>Problems of the network</source>
      <translation>Problèmes du réseau</translation>
    </message>
    <message>
      <source>Producer</source>
      <translation>Producteur</translation>
    </message>
    <message>
      <source>Project, in the order of building</source>
      <translation>Projet, dans l’ordre de construction</translation>
    </message>
    <message>
      <source>Projection of a building</source>
      <translation>Proéminence du bâti</translation>
    </message>
    <message>
      <source>Proof</source>
      <translation>Preuve</translation>
    </message>
    <message>
      <source>Proposed repair</source>
      <translation>Réparation proposée</translation>
    </message>
    <message>
      <source>Proved at the size of a city</source>
      <translation>prouvé à l’échelle d’une ville</translation>
    </message>
    <message>
      <source>Proved optimal.</source>
      <translation>C’est prouvé optimal.</translation>
    </message>
    <message>
      <source>Publishing</source>
      <translation>Publication</translation>
    </message>
    <message>
      <source>Pulses of the point cloud per m²</source>
      <translation>Impulsions du nuage de points par m²</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Qualité</translation>
    </message>
    <message>
      <source>Quality of its class (code of the standard)</source>
      <translation>Qualité de la catégorisation (code du standard)</translation>
    </message>
    <message>
      <source>Quality of sensors</source>
      <translation>Qualité des capteurs</translation>
    </message>
    <message>
      <source>Quarter-hour city</source>
      <translation>Ville du quart d’heure</translation>
    </message>
    <message>
      <source>Quay</source>
      <translation>Quai</translation>
    </message>
    <message>
      <source>Quiet link between two parts</source>
      <translation>Lien calme entre deux parties</translation>
    </message>
    <message>
      <source>Quiet street of a route, to be signed</source>
      <translation>Rue calme d’un trajet, à jalonner</translation>
    </message>
    <message>
      <source>Quietest</source>
      <translation>Le plus calme</translation>
    </message>
    <message>
      <source>RESOLUTION is {0} m: that makes more than {1} cells. Choose a larger one, or a smaller AREA.</source>
      <translation>RESOLUTION vaut {0} m : cela fait plus de {1} cellules. Choisissez-en une plus grande, ou une AREA plus petite.</translation>
    </message>
    <message>
      <source>RESOLUTION is {0} m: the rasters would have more than {1} cells. Take larger cells, or one zone after the other.</source>
      <translation>RESOLUTION vaut {0} m : les rasters auraient plus de {1} cellules. Prenez des cellules plus grandes, ou une zone après l’autre.</translation>
    </message>
    <message>
      <source>RULES has no rule.</source>
      <translation>RULES n’a aucune règle.</translation>
    </message>
    <message>
      <source>RULES is JSON, or a file of it (docs/sensors.md). A rule is applied to each sensor of its network, codes and ZONES that observes its properties. Its alert fires once the conditions are met for as long as the rule says, by the clock, and ends when they are no longer met, or beyond the clear level; a sensor that says nothing ends no alert. Values that fail a test of quality do not count.

Without FROM, the run goes on where the last one ended, up to TO (now): states and alerts are kept in the store, the log gets an entry when an alert begins and when it ends, and the webhook of the rule is told of those that fire now, unless the rule is muted. Running it every few minutes gives the same as one run. A webhook that does not answer within WEBHOOK_LIMIT is told, and stops nothing.

With FROM, the history from there on is looked at as if nothing had been before; nothing is kept and nobody told.</source>
      <translation>RULES est du JSON, ou un fichier qui en contient (docs/sensors.md). Une règle s’applique à chaque capteur de son réseau, de ses codes et de ses ZONES qui observe ses propriétés. Son alerte se déclenche quand les conditions sont remplies aussi longtemps que la règle le demande, à l’horloge, et finit quand elles ne le sont plus, ou au-delà du niveau de fin ; un capteur muet ne met fin à aucune alerte. Les valeurs qui échouent à un test de qualité ne comptent pas.

Sans FROM, l’exécution reprend là où la précédente s’est arrêtée, jusqu’à TO (maintenant) : états et alertes restent dans l’entrepôt, la main courante reçoit une entrée au début et à la fin d’une alerte, et le webhook de la règle est prévenu de celles qui sont actives, sauf si la règle est muette. L’exécuter toutes les quelques minutes donne la même chose qu’une seule exécution. Un webhook qui ne répond pas avant WEBHOOK_LIMIT est signalé, et n’arrête rien.

Avec FROM, l’historique est regardé depuis là comme si rien n’avait précédé ; rien n’est gardé et personne n’est prévenu.</translation>
    </message>
    <message>
      <source>RULES: rule {0}: {1}.</source>
      <translation>RULES : règle {0} : {1}.</translation>
    </message>
    <message>
      <source>Rail</source>
      <translation>Rail</translation>
    </message>
    <message>
      <source>Railway platform</source>
      <translation>Quai ferroviaire</translation>
    </message>
    <message>
      <source>Raising the relief</source>
      <translation>Création du relief</translation>
    </message>
    <message>
      <source>Range</source>
      <translation>Portée</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>Rank by several criteria</source>
      <translation>Classer selon plusieurs critères</translation>
    </message>
    <message>
      <source>Rank of the first hub that serves it</source>
      <translation>Rang du premier pôle qui la dessert</translation>
    </message>
    <message>
      <source>Rank of the nearest hub</source>
      <translation>Rang du pôle le plus proche</translation>
    </message>
    <message>
      <source>Ranked</source>
      <translation>Classé</translation>
    </message>
    <message>
      <source>Ranked rows</source>
      <translation>Entités classées</translation>
    </message>
    <message>
      <source>Ranking by betweenness</source>
      <translation>Classement par intermédiarité</translation>
    </message>
    <message>
      <source>Reached</source>
      <translation>Atteinte</translation>
    </message>
    <message>
      <source>Reached areas</source>
      <translation>Zones atteintes</translation>
    </message>
    <message>
      <source>Reached streets</source>
      <translation>Rues atteintes</translation>
    </message>
    <message>
      <source>Reaches its school</source>
      <translation>Atteint son école</translation>
    </message>
    <message>
      <source>Reading layers</source>
      <translation>Lecture des couches</translation>
    </message>
    <message>
      <source>Reading points</source>
      <translation>Lecture des points</translation>
    </message>
    <message>
      <source>Reading streets and trips</source>
      <translation>Lecture des rues et des déplacements</translation>
    </message>
    <message>
      <source>Reading the model</source>
      <translation>Lecture de la maquette</translation>
    </message>
    <message>
      <source>Reading the nodes</source>
      <translation>Lecture des nœuds</translation>
    </message>
    <message>
      <source>Reading the plan</source>
      <translation>Lecture du plan</translation>
    </message>
    <message>
      <source>Reading the raster "{0}" along the streets</source>
      <translation>Lecture du raster « {0} » le long des rues</translation>
    </message>
    <message>
      <source>Reading the streets</source>
      <translation>Lecture des rues</translation>
    </message>
    <message>
      <source>Reading the ways</source>
      <translation>Lecture des chemins</translation>
    </message>
    <message>
      <source>Reads .osm.pbf, .osm, .osm.gz and .osm.bz2 files (an extract from geofabrik.de, or what JOSM or Overpass save).

On foot: every way with a highway tag, except motorway, motorway_link, trunk, trunk_link, construction, proposed, raceway, bus_guideway, platform, elevator, corridor, and except foot=no. Squares drawn as areas are kept as their outline.

By bike: roads other than motorways and motor roads, cycleways, paths, tracks and pedestrian streets; footways, steps and bridleways only where bicycle allows it; not where bicycle is no or use_sidepath, nor where access or vehicle is no and bicycle does not say otherwise.

By car: roads from motorway to service and living street; not where motorcar, motor_vehicle, vehicle or access (the most precise one that is there) is no, agricultural, forestry or emergency; not areas.

The field oneway says yes, no or reverse for the profile: contraflow cycling is honoured by bike, and only what is said for pedestrians (oneway:foot, escalators) on foot. The field speed_kmh is the speed limit for motor traffic, empty where the file does not tell it. The field level is the layer, 0 where it is not given.</source>
      <translation>Lit les fichiers .osm.pbf, .osm, .osm.gz et .osm.bz2 (un extrait de geofabrik.de, ou ce qu’enregistrent JOSM ou Overpass).

À pied : tous les chemins (ways) qui ont l’attribut highway, sauf motorway, motorway_link, trunk, trunk_link, construction, proposed, raceway, bus_guideway, platform, elevator et corridor, et sauf foot=no. Les places dessinées en surface sont gardées sous la forme de leur contour.

À vélo : les routes autres que les autoroutes et les voies réservées aux automobiles, les pistes cyclables, les sentiers, les chemins agricoles et forestiers, et les rues piétonnes ; les trottoirs, les escaliers et les allées cavalières seulement si bicycle l’autorise ; pas si bicycle vaut no ou use_sidepath, ni si access ou vehicle vaut no sans que bicycle dise le contraire.

En voiture : les voies de l’autoroute (motorway) à la voie de desserte (service) et à la zone de rencontre (living_street) ; pas si motorcar, motor_vehicle, vehicle ou access (le plus précis de ceux qui sont présents) vaut no, agricultural, forestry ou emergency ; pas les surfaces.

Le champ oneway vaut yes, no ou reverse selon le profil : à vélo, les doubles sens cyclables sont respectés ; à pied, seul compte ce qui est dit pour les piétons (oneway:foot, escaliers mécaniques). Le champ speed_kmh est la vitesse maximale autorisée des véhicules à moteur, vide si le fichier ne la donne pas. Le champ level est la valeur de layer, 0 si elle n’est pas donnée.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Raison</translation>
    </message>
    <message>
      <source>Records refused</source>
      <translation>Enregistrements refusés</translation>
    </message>
    <message>
      <source>Reference system</source>
      <translation>Système de référence</translation>
    </message>
    <message>
      <source>Reference system of heights</source>
      <translation>Système de référence des altitudes</translation>
    </message>
    <message>
      <source>Reference system of heights, such as EPSG:5720 (3D Tiles)</source>
      <translation>Système de référence des altitudes, comme EPSG:5720 (3D Tiles)</translation>
    </message>
    <message>
      <source>Reference system of heights, such as EPSG:5720 (CityJSON)</source>
      <translation>Système de référence des altitudes, comme EPSG:5720 (CityJSON)</translation>
    </message>
    <message>
      <source>Refused by a hard limit</source>
      <translation>Écarté par une limite absolue</translation>
    </message>
    <message>
      <source>Remove it.</source>
      <translation>Supprimez-la.</translation>
    </message>
    <message>
      <source>Remove one of the two.</source>
      <translation>Supprimez l’une des deux.</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Supprimée</translation>
    </message>
    <message>
      <source>Repaired</source>
      <translation>Réparé</translation>
    </message>
    <message>
      <source>Repaired faults</source>
      <translation>Défauts réparés</translation>
    </message>
    <message>
      <source>Repaired model</source>
      <translation>Maquette réparée</translation>
    </message>
    <message>
      <source>Repaired network</source>
      <translation>Réseau réparé</translation>
    </message>
    <message>
      <source>Repaired: {0} vertices merged, {1} points and {2} faces taken out, {3} holes and {4} faces turned, {5} faces split into triangles.</source>
      <translation>Réparations : sommets fusionnés : {0} ; points supprimés : {1} ; faces supprimées : {2} ; trous retournés : {3} ; faces retournées : {4} ; faces découpées en triangles : {5}.</translation>
    </message>
    <message>
      <source>Residential street</source>
      <translation>Rue résidentielle</translation>
    </message>
    <message>
      <source>Restricted: its owner</source>
      <translation>Restreint : son propriétaire</translation>
    </message>
    <message>
      <source>Retaining wall</source>
      <translation>Mur de soutènement</translation>
    </message>
    <message>
      <source>Ring {0} is not closed: it needs at least 4 positions, the last equal to the first.</source>
      <translation>L’anneau {0} n’est pas fermé : il lui faut au moins 4 positions, dont la dernière est égale à la première.</translation>
    </message>
    <message>
      <source>Riprap</source>
      <translation>Enrochement</translation>
    </message>
    <message>
      <source>Road number</source>
      <translation>Numéro de route</translation>
    </message>
    <message>
      <source>Roof</source>
      <translation>Toit</translation>
    </message>
    <message>
      <source>Roof (m²)</source>
      <translation>Toit (m²)</translation>
    </message>
    <message>
      <source>Roof of LoD1: percentile of the points</source>
      <translation>Toit du LoD1 : centile des points</translation>
    </message>
    <message>
      <source>Root mean square error</source>
      <translation>Racine de l'erreur quadratique moyenne</translation>
    </message>
    <message>
      <source>Root mean square error of left-out points</source>
      <translation>Racine de l'erreur quadratique moyenne des points écartés</translation>
    </message>
    <message>
      <source>Root mean square from points to the roof</source>
      <translation>Écart quadratique moyen des points au toit</translation>
    </message>
    <message>
      <source>Rotation, clockwise from north</source>
      <translation>Rotation, dans le sens horaire depuis le nord</translation>
    </message>
    <message>
      <source>Rotation, clockwise from north (°)</source>
      <translation>Rotation, dans le sens horaire depuis le nord (°)</translation>
    </message>
    <message>
      <source>Routes to choose from</source>
      <translation>Itinéraires au choix</translation>
    </message>
    <message>
      <source>Row in its layer, from 0</source>
      <translation>Rang dans sa couche, à partir de 0</translation>
    </message>
    <message>
      <source>Row of its layer, from 1</source>
      <translation>Ligne de sa couche, à partir de 1</translation>
    </message>
    <message>
      <source>Row of the building</source>
      <translation>Ligne du bâtiment</translation>
    </message>
    <message>
      <source>Row of the destination, from 0</source>
      <translation>Ligne de la destination, à partir de 0</translation>
    </message>
    <message>
      <source>Row of the line, from 0</source>
      <translation>Rang de la ligne, à partir de 0</translation>
    </message>
    <message>
      <source>Row of the origin, from 0</source>
      <translation>Ligne de l’origine, à partir de 0</translation>
    </message>
    <message>
      <source>Row of the other line, from 0</source>
      <translation>Rang de l’autre ligne, à partir de 0</translation>
    </message>
    <message>
      <source>Row of the people that decided</source>
      <translation>Ligne de la population qui a décidé</translation>
    </message>
    <message>
      <source>Row of the place that they go to</source>
      <translation>Ligne du lieu où elle va</translation>
    </message>
    <message>
      <source>Row of the place, from 0</source>
      <translation>Rang du lieu, à partir de 0</translation>
    </message>
    <message>
      <source>Row of the register, from 1</source>
      <translation>Ligne du registre, à partir de 1</translation>
    </message>
    <message>
      <source>Row of the school, from 0</source>
      <translation>Ligne de l’école, à partir de 0</translation>
    </message>
    <message>
      <source>Row of the street, from 0</source>
      <translation>Rang de la rue, à partir de 0</translation>
    </message>
    <message>
      <source>Rows that it refuses</source>
      <translation>Entités qu’il écarte</translation>
    </message>
    <message>
      <source>Rows with data</source>
      <translation>Entités renseignées</translation>
    </message>
    <message>
      <source>Rows without a value: too little is known</source>
      <translation>Lignes sans valeur : trop peu est connu</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Règle</translation>
    </message>
    <message>
      <source>Rule of the level of stress</source>
      <translation>Règle du niveau de stress</translation>
    </message>
    <message>
      <source>Rule of the level of stress, against the line</source>
      <translation>Règle du niveau de stress, à contresens</translation>
    </message>
    <message>
      <source>Rules (JSON, or a file of it)</source>
      <translation>Règles (JSON, ou un fichier qui en contient)</translation>
    </message>
    <message>
      <source>Run this before an analysis on foot, by bike or by car: a gap of a few centimetres can cut a quarter off.

gap: a dead end that nearly meets the end of a line. near miss: a dead end that nearly meets the middle of a line. Both count within the tolerance, and only where the way round on the network is more than five times as long.

crossing (on demand): lines that cross at the same level without a common vertex; people cannot turn there. duplicate: the same line twice. overlap: lines that share a stretch. zero length: no line at all. island: streets that nothing links with the rest. one-way trap: streets that one-way rules let people enter but not leave, or leave but not enter. speed: zero, negative, unreadable or above the highest plausible one. one-way value: not known.

The repaired lines hold the repairs that are safe: gaps and near misses closed, duplicates and empty lines left out. They keep their columns. Look at the others yourself.</source>
      <translation>À exécuter avant une analyse à pied, à vélo ou en voiture : une interruption de quelques centimètres peut couper du reste tout un quartier.

gap (interruption) : une extrémité libre arrive presque sur l’extrémité d’une autre ligne. near miss (raccord manqué) : une extrémité libre arrive presque au milieu d’une ligne. Les deux comptent en deçà de la tolérance, et seulement si le détour par le réseau est plus de cinq fois plus long.

crossing (croisement, sur demande) : des lignes se croisent au même niveau sans sommet commun ; on ne peut pas y tourner. duplicate (doublon) : deux fois la même ligne. overlap (recouvrement) : des lignes ont une partie commune. zero length (longueur nulle) : ce n’est pas une ligne. island (partie isolée) : des rues que rien ne relie au reste. one-way trap (piège à sens unique) : des rues où les sens uniques permettent d’entrer mais pas de sortir, ou de sortir mais pas d’entrer. speed (vitesse) : nulle, négative, illisible ou supérieure à la vitesse maximale vraisemblable. one-way value (valeur de sens unique) : inconnue.

Le réseau réparé contient les réparations sûres : les interruptions et les raccords manqués sont refermés, les doublons et les lignes sans longueur sont retirés. Ses lignes gardent leurs colonnes. Examinez les autres problèmes vous-même.</translation>
    </message>
    <message>
      <source>SIGM@ Jumeau, digital twin of the territory</source>
      <translation>SIGM@ Jumeau, jumeau numérique du territoire</translation>
    </message>
    <message>
      <source>SIGNS</source>
      <translation>SIGNS</translation>
    </message>
    <message>
      <source>SINCE must come before UNTIL.</source>
      <translation>SINCE doit précéder UNTIL.</translation>
    </message>
    <message>
      <source>SOURCE and STORE must be given.</source>
      <translation>SOURCE et STORE doivent être donnés.</translation>
    </message>
    <message>
      <source>SOURCE is the address of a server (SensorThings: where the version stands, such as https://host/v1.1; Opendatasoft: a dataset, such as https://host/explore/dataset/name), a file, a folder of files, or an MQTT topic (mqtt://host:port/topic). STORE is a GeoPackage, made where it is missing, or a PostgreSQL connection with PostGIS. Keep passwords out of it: use a service or a password file.

Run again, a server is asked only for what comes after the last observation of each series, from SINCE where it is given; what was interrupted goes on where it stopped. Nothing is stored twice. Different values for one time are kept apart, as contradictions, and the value in the series becomes suspect.

MAPPING tells which columns of a table hold what, as JSON or a file of JSON (docs/sensors.md); it is kept in the store for the next time. Without it, columns are told by their names. NETWORK names the source in the store. Times without an offset are local times of TIME_ZONE, summer time included.

PROBLEMS tells what was repaired, flagged or refused, how often, with an example.</source>
      <translation>SOURCE est l’adresse d’un serveur (SensorThings : là où se trouve la version, telle que https://hote/v1.1 ; Opendatasoft : un jeu de données, tel que https://hote/explore/dataset/nom), un fichier, un dossier de fichiers, ou un sujet MQTT (mqtt://hote:port/sujet). STORE est un GeoPackage, créé s’il manque, ou une connexion PostgreSQL avec PostGIS. N’y mettez pas de mot de passe : utilisez un service ou un fichier de mots de passe.

Relancé, il ne demande à un serveur que ce qui suit la dernière observation de chaque série, à partir de SINCE s’il est donné ; ce qui a été interrompu reprend où il s’est arrêté. Rien n’est stocké deux fois. Des valeurs différentes pour un même instant sont gardées à part, comme contradictions, et la valeur de la série devient suspecte.

MAPPING dit quelles colonnes d’une table contiennent quoi, en JSON ou dans un fichier JSON (docs/sensors-fr.md) ; l’entrepôt le garde pour la prochaine fois. Sans lui, les colonnes se devinent à leurs noms. NETWORK nomme la source dans l’entrepôt. Les instants sans décalage sont en heure locale de TIME_ZONE, heure d’été comprise.

PROBLEMS dit ce qui a été réparé, marqué ou refusé, combien de fois, avec un exemple.</translation>
    </message>
    <message>
      <source>Scanning houses and trees</source>
      <translation>Numérisation des maisons et des arbres</translation>
    </message>
    <message>
      <source>School catchments</source>
      <translation>Secteurs scolaires</translation>
    </message>
    <message>
      <source>Schools</source>
      <translation>Écoles</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Scores and ranks the rows of a layer by several criteria, with the reasons and how far the weights may change.</source>
      <translation>Note et classe les entités d’une couche selon plusieurs critères, avec les raisons et la marge laissée aux poids.</translation>
    </message>
    <message>
      <source>Scotland, Cycling by Design 2021</source>
      <translation>Écosse, Cycling by Design 2021</translation>
    </message>
    <message>
      <source>Search ten times longer for the proof</source>
      <translation>chercher la preuve dix fois plus longtemps</translation>
    </message>
    <message>
      <source>Second drift, such as the distance to roads</source>
      <translation>Deuxième dérive, comme la distance aux routes</translation>
    </message>
    <message>
      <source>Secondary road</source>
      <translation>Route secondaire</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Graine</translation>
    </message>
    <message>
      <source>Seed of the weight sets</source>
      <translation>Graine des jeux de poids</translation>
    </message>
    <message>
      <source>Seeking the paths that nothing betters</source>
      <translation>Recherche des chemins que rien ne surpasse</translation>
    </message>
    <message>
      <source>Seeking the weights that decide</source>
      <translation>Recherche des poids décisifs</translation>
    </message>
    <message>
      <source>Sensor</source>
      <translation>Capteur</translation>
    </message>
    <message>
      <source>Sensors</source>
      <translation>Capteurs</translation>
    </message>
    <message>
      <source>Sensors, or points with a value</source>
      <translation>Capteurs, ou points avec une valeur</translation>
    </message>
    <message>
      <source>Separate parts of the lanes</source>
      <translation>Parties séparées du réseau</translation>
    </message>
    <message>
      <source>Separated from motor traffic</source>
      <translation>Séparé du trafic motorisé</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>Séries</translation>
    </message>
    <message>
      <source>Series and their quality</source>
      <translation>Séries et leur qualité</translation>
    </message>
    <message>
      <source>Series refused</source>
      <translation>Séries refusées</translation>
    </message>
    <message>
      <source>Series told</source>
      <translation>Séries prédites</translation>
    </message>
    <message>
      <source>Server, file, folder or topic</source>
      <translation>Serveur, fichier, dossier ou sujet</translation>
    </message>
    <message>
      <source>Several flat roofs</source>
      <translation>Plusieurs toits plats</translation>
    </message>
    <message>
      <source>Several values for one time</source>
      <translation>Plusieurs valeurs pour un instant</translation>
    </message>
    <message>
      <source>Several values of one time</source>
      <translation>Plusieurs valeurs pour un instant</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Gravité</translation>
    </message>
    <message>
      <source>Shade along it</source>
      <translation>Ombre au long du trajet</translation>
    </message>
    <message>
      <source>Shadiest</source>
      <translation>Le plus ombragé</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Part</translation>
    </message>
    <message>
      <source>Share of its points on planes</source>
      <translation>Part de ses points sur des plans</translation>
    </message>
    <message>
      <source>Share of its square metres with a point</source>
      <translation>Part de ses mètres carrés qui ont un point</translation>
    </message>
    <message>
      <source>Share of its streets with an unknown exposure</source>
      <translation>Part de ses rues dont une exposition est inconnue</translation>
    </message>
    <message>
      <source>Share of the best match that lies within the building</source>
      <translation>Part du meilleur rapprochement située dans le bâtiment</translation>
    </message>
    <message>
      <source>Share of the building that the best match covers</source>
      <translation>Part du bâtiment que couvre le meilleur rapprochement</translation>
    </message>
    <message>
      <source>Share of the building that the runner-up covers</source>
      <translation>Part du bâtiment que couvre le deuxième</translation>
    </message>
    <message>
      <source>Share of the footprint without points</source>
      <translation>Part de l’emprise sans points</translation>
    </message>
    <message>
      <source>Share of the people</source>
      <translation>Part des habitants</translation>
    </message>
    <message>
      <source>Share of the people by number of hubs</source>
      <translation>Part des habitants selon le nombre de pôles</translation>
    </message>
    <message>
      <source>Share of the people served</source>
      <translation>Part des habitants desservis</translation>
    </message>
    <message>
      <source>Share of the people to reach</source>
      <translation>Part des habitants à desservir</translation>
    </message>
    <message>
      <source>Share of the people to serve, for the places still needed</source>
      <translation>Part des habitants à desservir, pour les équipements à créer</translation>
    </message>
    <message>
      <source>Share of the people with every category in time (%)</source>
      <translation>Part des habitants qui ont toutes les catégories à temps (%)</translation>
    </message>
    <message>
      <source>Share of the people within reach (%)</source>
      <translation>Part des habitants desservis (%)</translation>
    </message>
    <message>
      <source>Share of the weight sets that agree</source>
      <translation>Part des jeux de poids qui concordent</translation>
    </message>
    <message>
      <source>Share of the weight with data</source>
      <translation>Part du poids renseignée</translation>
    </message>
    <message>
      <source>Share of the weight with data, against the line</source>
      <translation>Part du poids avec données, à contresens</translation>
    </message>
    <message>
      <source>Share so far</source>
      <translation>Part jusqu’ici</translation>
    </message>
    <message>
      <source>Share that footprints cover</source>
      <translation>Part que des emprises couvrent</translation>
    </message>
    <message>
      <source>Share that the layer covers</source>
      <translation>Part que la couche couvre</translation>
    </message>
    <message>
      <source>Share with points of buildings</source>
      <translation>Part qui a des points de bâtiment</translation>
    </message>
    <message>
      <source>Shelter</source>
      <translation>Abri</translation>
    </message>
    <message>
      <source>Shortest path</source>
      <translation>Chemin le plus court</translation>
    </message>
    <message>
      <source>Should not be used</source>
      <translation>À ne pas employer</translation>
    </message>
    <message>
      <source>Show or hide the panel of the digital twin</source>
      <translation>Affiche ou masque le panneau du jumeau numérique</translation>
    </message>
    <message>
      <source>Side of a cell</source>
      <translation>Côté d’une cellule</translation>
    </message>
    <message>
      <source>Side of a cell of the terrain</source>
      <translation>Côté d’une cellule du terrain</translation>
    </message>
    <message>
      <source>Side of a square, without ZONES</source>
      <translation>Côté d’un carré, sans ZONES</translation>
    </message>
    <message>
      <source>Side of a tile</source>
      <translation>Côté d’une dalle</translation>
    </message>
    <message>
      <source>Sides of parked cars removed</source>
      <translation>Côtés de stationnement retirés</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Panneau</translation>
    </message>
    <message>
      <source>Signs</source>
      <translation>Panneaux</translation>
    </message>
    <message>
      <source>Silences longer than the limits allow</source>
      <translation>Silences plus longs que les limites ne le permettent</translation>
    </message>
    <message>
      <source>Since (UTC)</source>
      <translation>Depuis (UTC)</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Slanted</source>
      <translation>En pente</translation>
    </message>
    <message>
      <source>Slope</source>
      <translation>Pente</translation>
    </message>
    <message>
      <source>Slope as tagged</source>
      <translation>Pente telle que saisie</translation>
    </message>
    <message>
      <source>Slope of a roof</source>
      <translation>Pente d’un toit</translation>
    </message>
    <message>
      <source>Slope of the terrain (%)</source>
      <translation>Pente du terrain (%)</translation>
    </message>
    <message>
      <source>Slots of the store</source>
      <translation>Intervalles de l'entrepôt</translation>
    </message>
    <message>
      <source>Smallest building (m²)</source>
      <translation>Plus petit bâtiment (m²)</translation>
    </message>
    <message>
      <source>Smallest change that decides otherwise</source>
      <translation>Plus petite variation qui change la décision</translation>
    </message>
    <message>
      <source>Smallest courtyard (m²)</source>
      <translation>Plus petite cour (m²)</translation>
    </message>
    <message>
      <source>Smallest crown (m²)</source>
      <translation>Plus petit houppier (m²)</translation>
    </message>
    <message>
      <source>Smallest gap (m²)</source>
      <translation>Plus petit trou (m²)</translation>
    </message>
    <message>
      <source>Smoothness</source>
      <translation>Planéité</translation>
    </message>
    <message>
      <source>Software</source>
      <translation>Logiciel</translation>
    </message>
    <message>
      <source>Solids that should make one do not touch.</source>
      <translation>Des solides qui devraient n’en former qu’un ne se touchent pas.</translation>
    </message>
    <message>
      <source>Solids, or surfaces</source>
      <translation>Solides, ou surfaces</translation>
    </message>
    <message>
      <source>Some faces share no edge with the rest of the shell.</source>
      <translation>Des faces n’ont aucune arête commune avec le reste de l’enveloppe.</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Vitesse</translation>
    </message>
    <message>
      <source>Speed (empty: that of the mode)</source>
      <translation>Vitesse (vide : celle du mode)</translation>
    </message>
    <message>
      <source>Speed limit</source>
      <translation>Vitesse limite</translation>
    </message>
    <message>
      <source>Speed limit as tagged</source>
      <translation>Vitesse limite telle que saisie</translation>
    </message>
    <message>
      <source>Speed unknown</source>
      <translation>Vitesse inconnue</translation>
    </message>
    <message>
      <source>Spherical</source>
      <translation>Sphérique</translation>
    </message>
    <message>
      <source>Spike</source>
      <translation>Pic isolé</translation>
    </message>
    <message>
      <source>Spread of the weight sets</source>
      <translation>Dispersion des jeux de poids</translation>
    </message>
    <message>
      <source>Square drawn as an area</source>
      <translation>Place dessinée comme surface</translation>
    </message>
    <message>
      <source>Stairs</source>
      <translation>Escaliers</translation>
    </message>
    <message>
      <source>Stairs saved</source>
      <translation>Escaliers évités</translation>
    </message>
    <message>
      <source>Stairs, in metres that count</source>
      <translation>Escaliers, en mètres comptés</translation>
    </message>
    <message>
      <source>Stands</source>
      <translation>Debout</translation>
    </message>
    <message>
      <source>Stands elsewhere</source>
      <translation>Debout ailleurs</translation>
    </message>
    <message>
      <source>Stands in part</source>
      <translation>Debout en partie</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>States of rules</source>
      <translation>États des règles</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <source>Steepest 100 m</source>
      <translation>Les 100 m les plus raides</translation>
    </message>
    <message>
      <source>Steepest slope that is believed</source>
      <translation>Pente la plus raide à laquelle on croit</translation>
    </message>
    <message>
      <source>Steepest slope to build on</source>
      <translation>Pente la plus raide où construire</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Marche</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Escalier</translation>
    </message>
    <message>
      <source>Steps known</source>
      <translation>Pas connus</translation>
    </message>
    <message>
      <source>Steps to round costs to (0: exact)</source>
      <translation>Pas d’arrondi des coûts (0 : exact)</translation>
    </message>
    <message>
      <source>Steps to tell</source>
      <translation>Pas à prédire</translation>
    </message>
    <message>
      <source>Stop at a gap of</source>
      <translation>Arrêter à un écart de</translation>
    </message>
    <message>
      <source>Store (GeoPackage or PostgreSQL connection)</source>
      <translation>Entrepôt (GeoPackage ou connexion PostgreSQL)</translation>
    </message>
    <message>
      <source>Store, in place of INPUT (GeoPackage or PostgreSQL connection)</source>
      <translation>Entrepôt, à la place d'INPUT (GeoPackage ou connexion PostgreSQL)</translation>
    </message>
    <message>
      <source>Stored value per value of the source</source>
      <translation>Valeur stockée par valeur de la source</translation>
    </message>
    <message>
      <source>Street furniture</source>
      <translation>Mobilier urbain</translation>
    </message>
    <message>
      <source>Street furniture on the terrain</source>
      <translation>Mobilier urbain sur le terrain</translation>
    </message>
    <message>
      <source>Street light</source>
      <translation>Candélabre</translation>
    </message>
    <message>
      <source>Street lights</source>
      <translation>Éclairage</translation>
    </message>
    <message>
      <source>Street network</source>
      <translation>Réseau viaire</translation>
    </message>
    <message>
      <source>Streets</source>
      <translation>Rues</translation>
    </message>
    <message>
      <source>Streets and areas that can be reached from points along a network, within a distance or a time.</source>
      <translation>Les rues et les zones que l’on peut atteindre depuis des points en suivant un réseau, en deçà d’une distance ou d’un temps.</translation>
    </message>
    <message>
      <source>Streets and paths</source>
      <translation>Rues et chemins</translation>
    </message>
    <message>
      <source>Streets and paths of an OpenStreetMap file as lines, with what the analyses of walking, cycling and driving need.</source>
      <translation>Les rues et les chemins d’un fichier OpenStreetMap, sous forme de lignes, avec ce qu’il faut aux analyses à pied, à vélo et en voiture.</translation>
    </message>
    <message>
      <source>Streets for</source>
      <translation>Rues pour aller</translation>
    </message>
    <message>
      <source>Streets from OpenStreetMap</source>
      <translation>Rues d’OpenStreetMap</translation>
    </message>
    <message>
      <source>Streets with a level of stress</source>
      <translation>Rues avec un niveau de stress</translation>
    </message>
    <message>
      <source>Streets with assumed traffic (%)</source>
      <translation>Rues à trafic supposé (%)</translation>
    </message>
    <message>
      <source>Streets with differences</source>
      <translation>Rues avec les différences</translation>
    </message>
    <message>
      <source>Streets with estimated traffic (%)</source>
      <translation>Rues à trafic estimé (%)</translation>
    </message>
    <message>
      <source>Streets with exposure</source>
      <translation>Rues avec leur exposition</translation>
    </message>
    <message>
      <source>Streets with measured traffic (%)</source>
      <translation>Rues à trafic mesuré (%)</translation>
    </message>
    <message>
      <source>Streets with suitability</source>
      <translation>Rues avec leur cyclabilité</translation>
    </message>
    <message>
      <source>Streets without traffic data (%)</source>
      <translation>Rues sans donnée de trafic (%)</translation>
    </message>
    <message>
      <source>Streets, by what improving them gains</source>
      <translation>Rues, selon ce que leur amélioration fait gagner</translation>
    </message>
    <message>
      <source>Stretches that are not good</source>
      <translation>Suites de valeurs qui ne sont pas bonnes</translation>
    </message>
    <message>
      <source>Suitability of streets for cycling</source>
      <translation>Cyclabilité des rues</translation>
    </message>
    <message>
      <source>Suitability, 0 to 1</source>
      <translation>Cyclabilité, de 0 à 1</translation>
    </message>
    <message>
      <source>Suitability, 0 to 1, against the line</source>
      <translation>Cyclabilité, de 0 à 1, à contresens</translation>
    </message>
    <message>
      <source>Sum</source>
      <translation>Somme</translation>
    </message>
    <message>
      <source>Sum of costs at most (with MAX_HUBS)</source>
      <translation>Somme des coûts au plus (avec MAX_HUBS)</translation>
    </message>
    <message>
      <source>Sum over all candidates</source>
      <translation>Somme sur tous les candidats</translation>
    </message>
    <message>
      <source>Sum, of each its share within the building</source>
      <translation>Somme, chacun pour sa part dans le bâtiment</translation>
    </message>
    <message>
      <source>Surface</source>
      <translation>Revêtement</translation>
    </message>
    <message>
      <source>Surface (m)</source>
      <translation>Surface (m)</translation>
    </message>
    <message>
      <source>Surface from sensors</source>
      <translation>Surface à partir de capteurs</translation>
    </message>
    <message>
      <source>Surfaces of all times</source>
      <translation>Surfaces de tous les instants</translation>
    </message>
    <message>
      <source>Survey mark</source>
      <translation>Point de canevas</translation>
    </message>
    <message>
      <source>Surveyed point</source>
      <translation>Point levé</translation>
    </message>
    <message>
      <source>Suspect</source>
      <translation>Suspecte</translation>
    </message>
    <message>
      <source>Suspect values</source>
      <translation>Valeurs suspectes</translation>
    </message>
    <message>
      <source>Symbol asked for</source>
      <translation>Symbole demandé</translation>
    </message>
    <message>
      <source>Symbol of the map</source>
      <translation>Symbole du plan</translation>
    </message>
    <message>
      <source>Synchronise sensors</source>
      <translation>Synchroniser des capteurs</translation>
    </message>
    <message>
      <source>TERRAIN and ORTHOPHOTO are for glTF and 3D Tiles, not for {0}.</source>
      <translation>TERRAIN et ORTHOPHOTO valent pour glTF et 3D Tiles, pas pour {0}.</translation>
    </message>
    <message>
      <source>TO must be later than FROM.</source>
      <translation>TO doit être après FROM.</translation>
    </message>
    <message>
      <source>TOPSIS, closeness to the best of each criterion</source>
      <translation>TOPSIS, proximité du meilleur de chaque critère</translation>
    </message>
    <message>
      <source>TRAFFIC needs the fields that the preset "{0}" names for the key and the number of vehicles.</source>
      <translation>TRAFFIC doit avoir les champs que le préréglage « {0} » nomme pour la clé et le nombre de véhicules.</translation>
    </message>
    <message>
      <source>TREES</source>
      <translation>TREES</translation>
    </message>
    <message>
      <source>Table of traffic and speed</source>
      <translation>Table de trafic et de vitesse</translation>
    </message>
    <message>
      <source>Table of traffic counts</source>
      <translation>Table de comptages</translation>
    </message>
    <message>
      <source>Table: CSV, GeoJSON, GeoPackage or another file that GDAL reads</source>
      <translation>Table : CSV, GeoJSON, GeoPackage ou autre fichier que GDAL lit</translation>
    </message>
    <message>
      <source>Tell by the source</source>
      <translation>D’après la source</translation>
    </message>
    <message>
      <source>Tenth of the people, 1: worst off before</source>
      <translation>Dixième de la population, 1 : le plus mal loti avant</translation>
    </message>
    <message>
      <source>Tenths of the people</source>
      <translation>Dixièmes de la population</translation>
    </message>
    <message>
      <source>Terrain (DTM), surface (DSM), canopy height (CHM) and slope as rasters.</source>
      <translation>Terrain (MNT), surface (MNS), hauteur de canopée (MNH) et pente en rasters.</translation>
    </message>
    <message>
      <source>Terrain (glTF, 3D Tiles)</source>
      <translation>Terrain (glTF, 3D Tiles)</translation>
    </message>
    <message>
      <source>Terrain (m)</source>
      <translation>Terrain (m)</translation>
    </message>
    <message>
      <source>Terrain (m), where there is no ground point near</source>
      <translation>Terrain (m), où aucun point du sol n’est proche</translation>
    </message>
    <message>
      <source>Terrain and surface from a point cloud</source>
      <translation>Terrain et surface d’un nuage de points</translation>
    </message>
    <message>
      <source>Terrain filled between points</source>
      <translation>Terrain comblé entre les points</translation>
    </message>
    <message>
      <source>Terrain missing</source>
      <translation>Terrain manquant</translation>
    </message>
    <message>
      <source>Terrain, tile by tile</source>
      <translation>Terrain, dalle par dalle</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Test</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Text of the map</source>
      <translation>Texte du plan</translation>
    </message>
    <message>
      <source>The GPS time of the points</source>
      <translation>L’heure GPS des points</translation>
    </message>
    <message>
      <source>The air field is</source>
      <translation>Le champ de l’air est</translation>
    </message>
    <message>
      <source>The analysis jumeau:hubs is not registered: reload the plugin.</source>
      <translation>Le traitement jumeau:hubs n’est pas disponible : rechargez l’extension.</translation>
    </message>
    <message>
      <source>The analysis stopped without saying why.</source>
      <translation>Le traitement s’est arrêté sans dire pourquoi.</translation>
    </message>
    <message>
      <source>The best {0} change first with the weight of "{1}": at {2} %.</source>
      <translation>Les {0} meilleurs changent d’abord avec le poids de « {1} » : à {2} %.</translation>
    </message>
    <message>
      <source>The budget must be zero or more; it is {0}.</source>
      <translation>Le budget doit être positif ou nul ; il vaut {0}.</translation>
    </message>
    <message>
      <source>The buildings are of different epochs, from {0} to {1}: see the column epoch.</source>
      <translation>Les bâtiments sont d’époques différentes, de {0} à {1} : voir la colonne epoch.</translation>
    </message>
    <message>
      <source>The buildings must be polygons.</source>
      <translation>Les bâtiments doivent être des polygones.</translation>
    </message>
    <message>
      <source>The candidates' capacities cannot serve everybody: add candidates or capacity.</source>
      <translation>Les capacités des candidats ne permettent pas de desservir tout le monde : ajoutez des candidats ou de la capacité.</translation>
    </message>
    <message>
      <source>The canopy is the highest point of VEGETATION_CLASSES in each cell above the terrain (jumeau:terrain), a little smoothed. A top is the highest cell within a circle whose diameter grows with its height: WINDOW plus WINDOW_PER_METRE for each metre (Popescu and Wynne 2004, as in lidR's lmf). Crowns grow from the tops by the rules of Dalponte and Coomes (2016): a neighbouring cell joins that is higher than SEED_SHARE of the top and CROWN_SHARE of the mean of the crown, and within CROWN of the top; where two crowns meet, it goes to the nearer top. Buildings are no trees: their points are of other classes, and crowns smaller than LEAST_CROWN, such as of stray points along walls, are left out.

REGISTER is compared: each of its trees with at most one top, within DISTANCE, the nearest pairs first; of pairs equally far the earlier row comes first, and TIES counts them. A tree of the register without a top is gone where no canopy of LEAST_HEIGHT is within half of DISTANCE, else under a crown.

The result is the same whatever the files and their order. In dense woods, trees under others are not seen.</source>
      <translation>La canopée est le point le plus haut de VEGETATION_CLASSES dans chaque cellule au-dessus du terrain (jumeau:terrain), un peu lissée. Une cime est la cellule la plus haute d’un cercle dont le diamètre croît avec sa hauteur : WINDOW plus WINDOW_PER_METRE par mètre (Popescu et Wynne 2004, comme lmf de lidR). Les houppiers croissent depuis les cimes selon les règles de Dalponte et Coomes (2016) : s’y joint une cellule voisine plus haute que SEED_SHARE de la cime et que CROWN_SHARE de la moyenne du houppier, à CROWN au plus de la cime ; là où deux houppiers se rencontrent, elle va à la cime la plus proche. Les bâtiments ne sont pas des arbres : leurs points sont d’autres classes, et les houppiers plus petits que LEAST_CROWN, comme ceux de points épars le long des murs, sont écartés.

REGISTER est comparé : chacun de ses arbres avec une cime au plus, à DISTANCE au plus, les paires les plus proches d’abord ; entre paires également éloignées la première ligne passe avant, et TIES les compte. Un arbre du registre sans cime a disparu si aucune canopée de LEAST_HEIGHT n’est à moins de la moitié de DISTANCE, sinon il est sous un houppier.

Le résultat est le même quels que soient les fichiers et leur ordre. Dans les bois denses, les arbres sous les autres ne sont pas vus.</translation>
    </message>
    <message>
      <source>The cloud does not reach there</source>
      <translation>Le nuage ne va pas jusque-là</translation>
    </message>
    <message>
      <source>The cloud has {0} points of {1} houses and {2} trees, whose truth is in the layers houses and trees.</source>
      <translation>Le nuage a {0} points de {1} maisons et {2} arbres, dont la vérité est dans les couches houses et trees.</translation>
    </message>
    <message>
      <source>The column "{0}" has {1} values for {2} rows.</source>
      <translation>La colonne « {0} » a {1} valeurs pour {2} lignes.</translation>
    </message>
    <message>
      <source>The columns of a series must be of equal length.</source>
      <translation>Les colonnes d'une série doivent être de même longueur.</translation>
    </message>
    <message>
      <source>The communes are too narrow for a metropolis: give polygons of several km.</source>
      <translation>Les communes sont trop étroites pour une métropole : donnez des polygones de plusieurs kilomètres.</translation>
    </message>
    <message>
      <source>The communes are {0} km wide and {1} km high: 300 km is the most.</source>
      <translation>Les communes s’étendent sur {0} km de large et {1} km de haut : le maximum est de 300 km.</translation>
    </message>
    <message>
      <source>The communes are {0} m wide and {1} m high: a metropolis needs 3 km at least, in a system in metres.</source>
      <translation>Les communes s’étendent sur {0} m de large et {1} m de haut : il faut à une métropole au moins 3 km, dans un système en mètres.</translation>
    </message>
    <message>
      <source>The communes hold {0} km2 of land: 2 km2 is the least.</source>
      <translation>Les communes ont {0} km² de terre ferme : il en faut au moins 2 km².</translation>
    </message>
    <message>
      <source>The comparison of "{0}" and "{1}" must be a number above 0.</source>
      <translation>La comparaison de « {0} » et « {1} » doit être un nombre supérieur à 0.</translation>
    </message>
    <message>
      <source>The comparisons are not reciprocal: "{0}" to "{1}" is {2}, the other way round it is {3}, and should be {4}.</source>
      <translation>Les comparaisons ne sont pas réciproques : « {0} » par rapport à « {1} » vaut {2}, l’inverse vaut {3} et devrait valoir {4}.</translation>
    </message>
    <message>
      <source>The coordinate reference system "{0}" is not known.</source>
      <translation>Le système de coordonnées « {0} » est inconnu.</translation>
    </message>
    <message>
      <source>The coordinates are in degrees ({0}): put the model into a system in metres first.</source>
      <translation>Les coordonnées sont en degrés ({0}) : convertissez d’abord la maquette dans un système en mètres.</translation>
    </message>
    <message>
      <source>The coordinates, around {0}, {1}, cannot be in the reference system {2} that the layer claims. Set the layer's right system.</source>
      <translation>Les coordonnées, autour de {0} ; {1}, ne peuvent pas être dans le système {2} que la couche déclare. Affectez à la couche son vrai système de coordonnées.</translation>
    </message>
    <message>
      <source>The cost matrix has {0} numbers, not {1} points x {2} candidates.</source>
      <translation>La matrice des coûts a {0} nombres, et non {1} points × {2} candidats.</translation>
    </message>
    <message>
      <source>The cost matrix is damaged: its rows do not match its pairs.</source>
      <translation>La matrice des coûts est incohérente : ses lignes ne correspondent pas à ses paires.</translation>
    </message>
    <message>
      <source>The cost matrix names candidate {0}; candidates go from 0 to {1}.</source>
      <translation>La matrice des coûts cite le candidat {0} ; les candidats vont de 0 à {1}.</translation>
    </message>
    <message>
      <source>The costs are too large to be added.</source>
      <translation>Les coûts sont trop grands pour être additionnés.</translation>
    </message>
    <message>
      <source>The costs of the paths must be finite, the same number for each.</source>
      <translation>Les coûts des chemins doivent être finis, et aussi nombreux pour chacun.</translation>
    </message>
    <message>
      <source>The data do not suit</source>
      <translation>Les données ne conviennent pas</translation>
    </message>
    <message>
      <source>The default speed must be above 0 km/h, not {0}.</source>
      <translation>La vitesse par défaut doit être supérieure à 0 km/h ; elle vaut {0}.</translation>
    </message>
    <message>
      <source>The drifts depend on each other, or do not change from point to point: leave one out.</source>
      <translation>Les dérives dépendent l'une de l'autre, ou ne changent pas d'un point à l'autre : retirez-en une.</translation>
    </message>
    <message>
      <source>The ending of the file chooses the format: .glb (glTF, one file), .obj (with an .mtl file for the colours), .gpkg (GeoPackage: a layer of buildings and a layer of their surfaces, polygons with heights), or tileset.json (3D Tiles 1.1: its folder is filled with tiles for QGIS and the web, and must be new, empty or a tileset).

Without LOD, each building is written at the finest level of detail that it has.

Globes need heights above the ellipsoid. If PROJ has no grid for the model's heights, the geoid of the world serves, which may be wrong by about 1 m: give GEOID, the grid of the region, or UNDULATION, one height of the geoid (49.4 m at Marseille). A model that does not say what its heights are above needs VERTICAL_CRS (EPSG:5720 in mainland France), GEOID or UNDULATION.

glTF and 3D Tiles can also show TERRAIN, as a surface, and ORTHOPHOTO on roofs and terrain: a picture of 8 bits per colour in any system, whose pixels are kept up to 4096 per km in glTF; a roof outside it keeps its plain colour.

Faces whose rings cross cannot be drawn: LEFT_OUT counts them, jumeau:validatecity says which they are.</source>
      <translation>La terminaison du fichier choisit le format : .glb (glTF, un seul fichier), .obj (avec un fichier .mtl pour les couleurs), .gpkg (GeoPackage : une couche de bâtiments et une couche de leurs surfaces, en polygones avec altitudes), ou tileset.json (3D Tiles 1.1 : son dossier est rempli de tuiles pour QGIS et le web ; il doit être nouveau, vide ou un jeu de tuiles).

Sans LOD, chaque bâtiment est écrit au niveau de détail le plus fin qu’il a.

Les globes veulent des hauteurs au-dessus de l’ellipsoïde. Si PROJ n’a pas de grille pour les altitudes de la maquette, le géoïde mondial en tient lieu, ce qui peut être faux d’environ 1 m : donnez GEOID, la grille de la région, ou UNDULATION, une seule hauteur du géoïde (49,4 m à Marseille). Une maquette qui ne dit pas au-dessus de quoi sont ses altitudes demande VERTICAL_CRS (EPSG:5720 en France continentale), GEOID ou UNDULATION.

glTF et 3D Tiles peuvent aussi montrer TERRAIN, comme surface, et ORTHOPHOTO sur les toits et le terrain : une image à 8 bits par couleur, dans n’importe quel système, dont glTF garde au plus 4096 pixels par km ; un toit hors de l’image garde sa couleur unie.

Les faces dont les anneaux se croisent ne peuvent pas être dessinées : LEFT_OUT les compte, jumeau:validatecity dit lesquelles.</translation>
    </message>
    <message>
      <source>The entry {0} of the log was corrected already: correct {1}.</source>
      <translation>L’entrée {0} de la main courante est déjà corrigée : corrigez {1}.</translation>
    </message>
    <message>
      <source>The face has a fold, too small to be seen by distances.</source>
      <translation>La face a un pli, trop petit pour se voir aux distances.</translation>
    </message>
    <message>
      <source>The face looks the other way than its neighbours.</source>
      <translation>La face est orientée à l’inverse de ses voisines.</translation>
    </message>
    <message>
      <source>The faces of the shell look the wrong way.</source>
      <translation>Les faces de l’enveloppe sont orientées du mauvais côté.</translation>
    </message>
    <message>
      <source>The farthest a point may be from its street must be at least 0 m, not {0}.</source>
      <translation>La distance maximale d’un point à sa rue doit être d’au moins 0 m ; elle vaut {0}.</translation>
    </message>
    <message>
      <source>The fewest hubs such that a share of the people is near one, on foot or by bike, with the proof.</source>
      <translation>Le moins de pôles possible pour qu’une part des habitants en ait un à proximité, à pied ou à vélo, avec la preuve.</translation>
    </message>
    <message>
      <source>The field "{0}" does not hold text.</source>
      <translation>Le champ « {0} » ne contient pas de texte.</translation>
    </message>
    <message>
      <source>The fields chosen below</source>
      <translation>Les champs choisis ci-dessous</translation>
    </message>
    <message>
      <source>The file "{0}" cannot be read.</source>
      <translation>Le fichier « {0} » ne peut pas être lu.</translation>
    </message>
    <message>
      <source>The file "{0}" cannot be written.</source>
      <translation>Le fichier « {0} » ne peut pas être écrit.</translation>
    </message>
    <message>
      <source>The file {0} cannot be opened: check that you may read it.</source>
      <translation>Le fichier {0} ne peut pas être ouvert : vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
      <source>The file {0} cannot be read: the disk or the network fails.</source>
      <translation>Le fichier {0} ne peut pas être lu : le disque ou le réseau informatique est en défaut.</translation>
    </message>
    <message>
      <source>The file {0} does not exist.</source>
      <translation>Le fichier {0} n’existe pas.</translation>
    </message>
    <message>
      <source>The file {0} holds changes or the history of objects: give an extract of one date.</source>
      <translation>Le fichier {0} contient des modifications ou l’historique des objets : donnez un extrait à une seule date.</translation>
    </message>
    <message>
      <source>The file {0} holds no street for this profile.</source>
      <translation>Le fichier {0} ne contient aucune rue pour ce profil.</translation>
    </message>
    <message>
      <source>The file {0} holds no way: it was cut short, or is an extract without streets. Download or export it again.</source>
      <translation>Le fichier {0} ne contient aucun chemin (way) : il a été tronqué, ou c’est un extrait sans rues. Téléchargez-le ou exportez-le de nouveau.</translation>
    </message>
    <message>
      <source>The file {0} is damaged or was cut short ({1}): download or export it again.</source>
      <translation>Le fichier {0} est endommagé ou a été tronqué ({1}) : téléchargez-le ou exportez-le de nouveau.</translation>
    </message>
    <message>
      <source>The file {0} is empty: download or export it again.</source>
      <translation>Le fichier {0} est vide : téléchargez-le ou exportez-le de nouveau.</translation>
    </message>
    <message>
      <source>The file {0} is not an OpenStreetMap file: give one ending in .osm.pbf, .osm, .osm.gz or .osm.bz2.</source>
      <translation>Le fichier {0} n’est pas un fichier OpenStreetMap : donnez-en un qui se termine par .osm.pbf, .osm, .osm.gz ou .osm.bz2.</translation>
    </message>
    <message>
      <source>The files are of {0} epochs: see the column epoch.</source>
      <translation>Les fichiers sont de {0} époques : voir la colonne epoch.</translation>
    </message>
    <message>
      <source>The files do not tell the reference system of their heights.</source>
      <translation>Les fichiers ne disent pas le système de référence de leurs altitudes.</translation>
    </message>
    <message>
      <source>The files of the cloud are in different reference systems: {0} is in {1}, {2} in {3}.</source>
      <translation>Les fichiers du nuage sont dans des systèmes de référence différents : {0} est en {1}, {2} en {3}.</translation>
    </message>
    <message>
      <source>The files of {0} do not tell their coordinate reference system: give it as CRS.</source>
      <translation>Les fichiers de {0} ne disent pas leur système de référence : donnez-le par CRS.</translation>
    </message>
    <message>
      <source>The filter of the layer “{0}” was changed.</source>
      <translation>Le filtre de la couche « {0} » a changé.</translation>
    </message>
    <message>
      <source>The first and the last point of the ring differ.</source>
      <translation>Le premier et le dernier point de l’anneau diffèrent.</translation>
    </message>
    <message>
      <source>The folder {0} cannot be read: {1}</source>
      <translation>Le dossier {0} ne peut pas être lu : {1}</translation>
    </message>
    <message>
      <source>The footprint is no polygon.</source>
      <translation>L’emprise n’est pas un polygone.</translation>
    </message>
    <message>
      <source>The footprint is no polygon: no model</source>
      <translation>L’emprise n’est pas un polygone : aucun modèle</translation>
    </message>
    <message>
      <source>The footprints</source>
      <translation>Les emprises</translation>
    </message>
    <message>
      <source>The gap must be zero or more; it is {0}.</source>
      <translation>L’écart doit être positif ou nul ; il vaut {0}.</translation>
    </message>
    <message>
      <source>The geometry of this building is not valid: it was matched after a repair.</source>
      <translation>La géométrie de ce bâtiment n’est pas valide : il a été rapproché après réparation.</translation>
    </message>
    <message>
      <source>The height of the geoid is not a number.</source>
      <translation>La hauteur du géoïde n’est pas un nombre.</translation>
    </message>
    <message>
      <source>The holes cut the face into pieces.</source>
      <translation>Les trous coupent la face en morceaux.</translation>
    </message>
    <message>
      <source>The hollows cut the solid into pieces.</source>
      <translation>Les cavités coupent le solide en morceaux.</translation>
    </message>
    <message>
      <source>The hubs near it are full</source>
      <translation>Les pôles proches sont complets</translation>
    </message>
    <message>
      <source>The kind of road must not be used</source>
      <translation>Ce type de voie ne doit pas servir</translation>
    </message>
    <message>
      <source>The layer "{0}" must hold points or polygons.</source>
      <translation>La couche « {0} » doit contenir des points ou des polygones.</translation>
    </message>
    <message>
      <source>The layer of attributes</source>
      <translation>La couche d’attributs</translation>
    </message>
    <message>
      <source>The layer of communes holds coordinates that are not numbers: repair its geometries.</source>
      <translation>La couche des communes contient des coordonnées qui ne sont pas des nombres : réparez ses géométries.</translation>
    </message>
    <message>
      <source>The layer of communes holds no polygon.</source>
      <translation>La couche des communes ne contient aucun polygone.</translation>
    </message>
    <message>
      <source>The layer of places is empty: there is nowhere to start from.</source>
      <translation>La couche des lieux est vide : il n’y a aucun point de départ.</translation>
    </message>
    <message>
      <source>The layer {0} cannot be read: reading its features failed.</source>
      <translation>La couche {0} ne peut pas être lue : la lecture de ses entités a échoué.</translation>
    </message>
    <message>
      <source>The layer “{0}” was edited.</source>
      <translation>La couche « {0} » a été modifiée.</translation>
    </message>
    <message>
      <source>The limit is a</source>
      <translation>La limite est</translation>
    </message>
    <message>
      <source>The limit must be at least 0, not {0}.</source>
      <translation>La limite doit être d’au moins 0 ; elle vaut {0}.</translation>
    </message>
    <message>
      <source>The limit of labels is {0}: it must be 1 to {1}.</source>
      <translation>La limite d’étiquettes vaut {0} : elle doit aller de 1 à {1}.</translation>
    </message>
    <message>
      <source>The line ends near the end of another.</source>
      <translation>La ligne se termine près du bout d’une autre.</translation>
    </message>
    <message>
      <source>The line ends near the middle of another.</source>
      <translation>La ligne se termine près du milieu d’une autre.</translation>
    </message>
    <message>
      <source>The line ends on the middle of another, which has no vertex there.</source>
      <translation>La ligne se termine au milieu d’une autre, qui n’a pas de sommet à cet endroit.</translation>
    </message>
    <message>
      <source>The line has no length.</source>
      <translation>La ligne n’a pas de longueur.</translation>
    </message>
    <message>
      <source>The lines are in {0}: put them into a projected system in metres first.</source>
      <translation>Les lignes sont en {0} : mettez-les d’abord dans un système projeté en mètres.</translation>
    </message>
    <message>
      <source>The log has no entry {0}.</source>
      <translation>La main courante n’a pas d’entrée {0}.</translation>
    </message>
    <message>
      <source>The mean of the other streets</source>
      <translation>La moyenne des autres rues</translation>
    </message>
    <message>
      <source>The model does not say its coordinate system: neither TERRAIN nor ORTHOPHOTO finds its place in it.</source>
      <translation>La maquette ne dit pas son système de coordonnées : ni TERRAIN ni ORTHOPHOTO n’y trouvent leur place.</translation>
    </message>
    <message>
      <source>The model has no level of detail {0}, but: {1}.</source>
      <translation>La maquette n’a pas de niveau de détail {0}, mais : {1}.</translation>
    </message>
    <message>
      <source>The model is too large for one glTF file, which ends at 4 GB: write 3D Tiles instead.</source>
      <translation>La maquette est trop grande pour un seul fichier glTF, limité à 4 Go : écrivez plutôt des 3D Tiles.</translation>
    </message>
    <message>
      <source>The nearest destination with the same code (catchments)</source>
      <translation>La destination la plus proche de même code (secteurs)</translation>
    </message>
    <message>
      <source>The network has more vertices than fit in one graph ({0}).</source>
      <translation>Le réseau a plus de sommets qu’un graphe ne peut en contenir ({0}).</translation>
    </message>
    <message>
      <source>The network has no line: there is nothing to travel on.</source>
      <translation>Le réseau n’a aucune ligne : il n’y a pas de quoi se déplacer.</translation>
    </message>
    <message>
      <source>The network is in {0} parts that no street links; the largest has {1} % of the length.</source>
      <translation>Le réseau est en {0} parties qu’aucune rue ne relie ; la plus grande fait {1} % de la longueur.</translation>
    </message>
    <message>
      <source>The network layer is empty: it has no line.</source>
      <translation>La couche du réseau est vide : elle n’a aucune ligne.</translation>
    </message>
    <message>
      <source>The network must be a layer of lines.</source>
      <translation>Le réseau doit être une couche de lignes.</translation>
    </message>
    <message>
      <source>The newest epoch</source>
      <translation>L’époque la plus récente</translation>
    </message>
    <message>
      <source>The newest epoch: it does not cover the footprint, but the building has changed</source>
      <translation>L’époque la plus récente : elle ne couvre pas l’emprise, mais le bâtiment a changé</translation>
    </message>
    <message>
      <source>The next hours or days of the series of a store, with intervals, where the past shows that it can be told.</source>
      <translation>Les prochaines heures ou les prochains jours des séries d'un entrepôt, avec des intervalles, là où le passé montre qu'on peut les prédire.</translation>
    </message>
    <message>
      <source>The number of people is missing: counted as 0.</source>
      <translation>Le nombre d’habitants manque : compté 0.</translation>
    </message>
    <message>
      <source>The number of people is {0}: counted as 0.</source>
      <translation>Le nombre d’habitants vaut {0} : compté 0.</translation>
    </message>
    <message>
      <source>The number of pupils is missing or impossible: counted as 0.</source>
      <translation>Le nombre d’élèves manque ou est impossible : compté 0.</translation>
    </message>
    <message>
      <source>The number of sites must be zero or more; it is {0}.</source>
      <translation>Le nombre de sites doit être positif ou nul ; il vaut {0}.</translation>
    </message>
    <message>
      <source>The number of threads is {0}: it must be 0 (all) or a positive number.</source>
      <translation>Le nombre de fils d’exécution vaut {0} : ce doit être 0 (tous) ou un nombre positif.</translation>
    </message>
    <message>
      <source>The offsets "{0}" must rise from 0 to {1}, what they point into.</source>
      <translation>Les décalages « {0} » doivent croître de 0 à {1}, la taille de ce qu’ils désignent.</translation>
    </message>
    <message>
      <source>The one with the least error when points are left out</source>
      <translation>Celle dont l'erreur est la plus petite quand on écarte des points</translation>
    </message>
    <message>
      <source>The one-way value is not known.</source>
      <translation>La valeur de sens unique est inconnue.</translation>
    </message>
    <message>
      <source>The only one: none is better in anything</source>
      <translation>Le seul : aucun autre n’est meilleur en quoi que ce soit</translation>
    </message>
    <message>
      <source>The orthophoto</source>
      <translation>L’orthophoto</translation>
    </message>
    <message>
      <source>The other object</source>
      <translation>L’autre objet</translation>
    </message>
    <message>
      <source>The output refused a feature: {0}.</source>
      <translation>La couche de sortie a refusé une entité : {0}.</translation>
    </message>
    <message>
      <source>The pairwise comparisons contradict each other: their consistency ratio is {0}, above 0.1. Reconsider first, from what was given to what would agree with the others: {1}.</source>
      <translation>Les comparaisons par paires se contredisent : leur ratio de cohérence est de {0}, au-dessus de 0,1. À revoir d’abord, de ce qui a été donné à ce qui s’accorderait avec les autres : {1}.</translation>
    </message>
    <message>
      <source>The pairwise comparisons have a consistency ratio of {0}.</source>
      <translation>Les comparaisons par paires ont un ratio de cohérence de {0}.</translation>
    </message>
    <message>
      <source>The pairwise comparisons need {0} rows of {0} numbers, one for each criterion.</source>
      <translation>Les comparaisons par paires demandent {0} lignes de {0} nombres, une par critère.</translation>
    </message>
    <message>
      <source>The penalty of Green Paths: avoided where possible</source>
      <translation>La pénalité de Green Paths : évitée quand c’est possible</translation>
    </message>
    <message>
      <source>The people of {0} crossings were put together at {1} (ORIGINS).</source>
      <translation>Les habitants de {0} carrefours ont été regroupés en {1} (ORIGINS).</translation>
    </message>
    <message>
      <source>The place has no category and was left out.</source>
      <translation>L’équipement n’a pas de catégorie et a été laissé de côté.</translation>
    </message>
    <message>
      <source>The point cloud</source>
      <translation>Le nuage de points</translation>
    </message>
    <message>
      <source>The point cloud has no ground point: look at its classes with jumeau:cloudinfo, and name those of the ground in GROUND_CLASSES.</source>
      <translation>Le nuage de points n’a aucun point du sol : regardez ses classes avec jumeau:cloudinfo, et nommez celles du sol dans GROUND_CLASSES.</translation>
    </message>
    <message>
      <source>The point cloud has no point of a building (BUILDING_CLASSES: {0}) and none of the ground (GROUND_CLASSES: {1}): look at its classes with jumeau:cloudinfo.</source>
      <translation>Le nuage de points n’a aucun point de bâtiment (BUILDING_CLASSES : {0}) ni du sol (GROUND_CLASSES : {1}) : regardez ses classes avec jumeau:cloudinfo.</translation>
    </message>
    <message>
      <source>The point cloud has no point of the classes {0}: buildings are flat points at least {1} m above the terrain.</source>
      <translation>Le nuage de points n’a aucun point des classes {0} : sont bâtiments les points plans à au moins {1} m au-dessus du terrain.</translation>
    </message>
    <message>
      <source>The point cloud has no point of vegetation (VEGETATION_CLASSES: {0}): look at its classes with jumeau:cloudinfo.</source>
      <translation>Le nuage de points n’a aucun point de végétation (VEGETATION_CLASSES : {0}) : regardez ses classes avec jumeau:cloudinfo.</translation>
    </message>
    <message>
      <source>The point cloud holds no point.</source>
      <translation>Le nuage de points ne contient aucun point.</translation>
    </message>
    <message>
      <source>The point cloud says itself that it is in {0}.</source>
      <translation>Le nuage de points dit lui-même qu’il est en {0}.</translation>
    </message>
    <message>
      <source>The points of BUILDING_CLASSES are joined where they are nearer than GAP (alpha shapes, Edelsbrunner and others 1983): buildings with a wider gap between them stay apart; those that touch are one. Where the cloud has no point of these classes, which is told, points count that are at least HEIGHT above the terrain, the last of their pulse, of no class in LEFT_OUT_CLASSES, and on a plane: within 0.2 m of one through half of the points of 3 m x 3 m.

Outlines are cut into straight sides; where at least half of them runs along two directions at right angles, so do the sides (Sampath and Shan 2007). What is narrower than 1 m is left out. Courtyards of at least HOLE_AREA are kept. Roofs are seen from above: outlines are those of the eaves.

Confidence is the least of three shares: of the square metres with a point, of the points on planes, and of 4 points per m².

EXISTING is compared. Of OUTPUT, a footprint is missing in the layer where less than half of it is covered. Of COMPARISON, which has one row per row of EXISTING with its columns, a building stands (matched) where at least half of it is covered; it has moved where it and the footprint that overlaps most fit clearly better after a shift of at least MOVED; it is demolished where footprints cover, and points of buildings fill, less than a tenth of it; unknown where the cloud has no point on half of it; else it stands in part.

The cloud is worked on tile by tile, but each building as a whole: the result is the same whatever the files and their order.</source>
      <translation>Les points de BUILDING_CLASSES sont réunis s’ils sont plus proches que GAP (formes alpha, Edelsbrunner et autres 1983) : les bâtiments que sépare un écart plus large restent distincts ; ceux qui se touchent n’en font qu’un. Si le nuage n’a aucun point de ces classes, ce qui est dit, comptent les points à au moins HEIGHT au-dessus du terrain, derniers de leur impulsion, d’aucune classe de LEFT_OUT_CLASSES, et sur un plan : à 0,2 m au plus d’un plan passant par la moitié des points de 3 m x 3 m.

Les contours sont découpés en côtés droits ; si la moitié au moins suit deux directions à angle droit, les côtés les prennent (Sampath et Shan 2007). Ce qui a moins de 1 m de large est écarté. Les cours d’au moins HOLE_AREA sont gardées. Les toits sont vus d’en haut : les contours sont ceux des avant-toits.

La confiance est la plus faible de trois parts : des mètres carrés qui ont un point, des points sur des plans, et de 4 points par m².

EXISTING est comparée. Dans OUTPUT, une emprise est absente de la couche si moins de la moitié en est couverte. Dans COMPARISON, qui a une ligne par ligne d’EXISTING avec ses colonnes, un bâtiment est debout (matched) si la moitié au moins en est couverte ; il est déplacé si lui et l’emprise qui le recouvre le plus coïncident nettement mieux après un décalage d’au moins MOVED ; il est démoli si des emprises en couvrent, et des points de bâtiment en occupent, moins d’un dixième ; inconnu si le nuage n’a pas de point sur la moitié ; sinon debout en partie.

Le nuage est traité dalle par dalle, mais chaque bâtiment d’un seul tenant : le résultat est le même quels que soient les fichiers et leur ordre.</translation>
    </message>
    <message>
      <source>The polygons have no heights: they are not the faces of 3D buildings.</source>
      <translation>Les polygones n’ont pas d’altitude : ce ne sont pas les faces de bâtiments 3D.</translation>
    </message>
    <message>
      <source>The polygons of a row of a layer are</source>
      <translation>Les polygones d’une entité de la couche sont</translation>
    </message>
    <message>
      <source>The position {0}, {1}, {2} is outside its reference system or the grid of heights.</source>
      <translation>La position {0}, {1}, {2} est hors de son système de référence ou de la grille des altitudes.</translation>
    </message>
    <message>
      <source>The power of the distance must be more than 0.</source>
      <translation>La puissance de la distance doit être supérieure à 0.</translation>
    </message>
    <message>
      <source>The preset "{0}" cannot be read at "{1}".</source>
      <translation>Le préréglage « {0} » est illisible à « {1} ».</translation>
    </message>
    <message>
      <source>The preset "{0}" does not know {1} words of "{2}", in {3} rows, such as "{4}": unknown.</source>
      <translation>Le préréglage « {0} » ne connaît pas {1} mots de « {2} », dans {3} lignes, comme « {4} » : inconnus.</translation>
    </message>
    <message>
      <source>The radius must be zero or more; it is {0}.</source>
      <translation>Le rayon doit être positif ou nul ; il vaut {0}.</translation>
    </message>
    <message>
      <source>The raster "{0}" has no cells, or cells without size.</source>
      <translation>Le raster « {0} » n’a pas de cellules, ou des cellules sans taille.</translation>
    </message>
    <message>
      <source>The raster {0} cannot be brought from {1} to {2}.</source>
      <translation>Le raster {0} ne peut pas être reprojeté de {1} en {2}.</translation>
    </message>
    <message>
      <source>The raster {0} does not fit into memory.</source>
      <translation>Le raster {0} ne tient pas en mémoire.</translation>
    </message>
    <message>
      <source>The record cannot be replayed: {0} has changed since.</source>
      <translation>Le calcul de cette fiche ne peut pas être refait : {0} a changé depuis.</translation>
    </message>
    <message>
      <source>The record cannot be replayed: {0} was not read from a file.</source>
      <translation>Le calcul de cette fiche ne peut pas être refait : {0} n’a pas été lu dans un fichier.</translation>
    </message>
    <message>
      <source>The reference system "{0}" is not known: the faults are without one.</source>
      <translation>Le système de référence « {0} » est inconnu : les défauts n’en ont pas.</translation>
    </message>
    <message>
      <source>The reference system of the layer “{0}” was changed.</source>
      <translation>Le système de coordonnées de la couche « {0} » a changé.</translation>
    </message>
    <message>
      <source>The reference system {0} does not say what heights are above. Give the vertical system, such as EPSG:5720 (NGF-IGN69) in mainland France, a grid of the geoid, or one height of it.</source>
      <translation>Le système de référence {0} ne dit pas au-dessus de quoi sont les altitudes. Donnez le système vertical, comme EPSG:5720 (NGF-IGN69) en France continentale, une grille du géoïde, ou une seule hauteur de celui-ci.</translation>
    </message>
    <message>
      <source>The ring crosses or touches itself, or is collapsed to a line.</source>
      <translation>L’anneau se croise ou se touche lui-même, ou il est réduit à une ligne.</translation>
    </message>
    <message>
      <source>The ring has fewer than 3 points.</source>
      <translation>L’anneau a moins de 3 points.</translation>
    </message>
    <message>
      <source>The rule {0} concerns no sensor of the store.</source>
      <translation>La règle {0} ne concerne aucun capteur de l’entrepôt.</translation>
    </message>
    <message>
      <source>The rule {0} is for the zone {1}, which ZONES has not.</source>
      <translation>La règle {0} vaut pour la zone {1}, que ZONES n’a pas.</translation>
    </message>
    <message>
      <source>The same</source>
      <translation>Pareil</translation>
    </message>
    <message>
      <source>The same line is there twice.</source>
      <translation>La même ligne y est deux fois.</translation>
    </message>
    <message>
      <source>The sensor was down</source>
      <translation>Le capteur était arrêté</translation>
    </message>
    <message>
      <source>The server ignored the filter by time in {0} answers, such as {1}: it is applied here.</source>
      <translation>Le serveur a ignoré le filtre par instant dans {0} réponses, telles que {1} : il est appliqué ici.</translation>
    </message>
    <message>
      <source>The server ignored the order by time in {0} answers, such as {1}: whole series are read.</source>
      <translation>Le serveur a ignoré l’ordre par instant dans {0} réponses, telles que {1} : des séries entières sont lues.</translation>
    </message>
    <message>
      <source>The server ignores the filter by time</source>
      <translation>Le serveur ignore le filtre par instant</translation>
    </message>
    <message>
      <source>The server ignores the order by time</source>
      <translation>Le serveur ignore l’ordre par instant</translation>
    </message>
    <message>
      <source>The server repeated {0} pages, such as {1}: what they repeat is left out.</source>
      <translation>Le serveur a répété {0} pages, telles que {1} : ce qu’elles répètent est laissé de côté.</translation>
    </message>
    <message>
      <source>The server repeats its pages</source>
      <translation>Le serveur répète ses pages</translation>
    </message>
    <message>
      <source>The share must lie between 0 and 1; it is {0}.</source>
      <translation>La part doit être comprise entre 0 et 1 ; elle vaut {0}.</translation>
    </message>
    <message>
      <source>The shell has a gap here.</source>
      <translation>L’enveloppe a une ouverture ici.</translation>
    </message>
    <message>
      <source>The shell has fewer than 4 faces.</source>
      <translation>L’enveloppe a moins de 4 faces.</translation>
    </message>
    <message>
      <source>The speed is above the highest plausible one.</source>
      <translation>La vitesse dépasse la vitesse maximale vraisemblable.</translation>
    </message>
    <message>
      <source>The speed is not a number.</source>
      <translation>La vitesse n’est pas un nombre.</translation>
    </message>
    <message>
      <source>The speed is not above 0.</source>
      <translation>La vitesse n’est pas supérieure à 0.</translation>
    </message>
    <message>
      <source>The speed limit "{0}" of way {1} cannot be read.</source>
      <translation>La vitesse autorisée « {0} » du chemin {1} est illisible.</translation>
    </message>
    <message>
      <source>The store has no datastream {0}.</source>
      <translation>L’entrepôt n’a pas de série {0}.</translation>
    </message>
    <message>
      <source>The store has no sensor {0}.</source>
      <translation>L’entrepôt n’a pas de capteur {0}.</translation>
    </message>
    <message>
      <source>The store has no series for this indicator.</source>
      <translation>L'entrepôt n'a pas de série pour cet indicateur.</translation>
    </message>
    <message>
      <source>The store has no series of this property.</source>
      <translation>L'entrepôt n'a pas de série de cette propriété.</translation>
    </message>
    <message>
      <source>The store names an access level that is not known: {0}.</source>
      <translation>L’entrepôt nomme un niveau d’accès inconnu : {0}.</translation>
    </message>
    <message>
      <source>The store was made by a newer version of this program (tables {0}, known up to {1}): update it.</source>
      <translation>L’entrepôt a été fait par une version plus récente de ce programme (tables {0}, connues jusqu’à {1}) : mettez-le à jour.</translation>
    </message>
    <message>
      <source>The store was made by an older version of this program: synchronise it once, then read it.</source>
      <translation>L’entrepôt a été fait par une version plus ancienne de ce programme : synchronisez-le une fois, puis lisez-le.</translation>
    </message>
    <message>
      <source>The streets ({0}) and the places ({1}) differ in reference system.</source>
      <translation>Les rues ({0}) et les lieux ({1}) ne sont pas dans le même système de coordonnées.</translation>
    </message>
    <message>
      <source>The streets lack the field "{0}", by which TRAFFIC is joined.</source>
      <translation>Les rues n’ont pas le champ « {0} », par lequel TRAFFIC est joint.</translation>
    </message>
    <message>
      <source>The streets lack these fields of the preset "{0}": {1}.</source>
      <translation>Il manque aux rues ces champs du préréglage « {0} » : {1}.</translation>
    </message>
    <message>
      <source>The style {0} could not be applied: {1}.</source>
      <translation>Le style {0} n’a pas pu être appliqué : {1}.</translation>
    </message>
    <message>
      <source>The swing that matters most must have 100 points.</source>
      <translation>L’écart (swing) qui compte le plus doit avoir 100 points.</translation>
    </message>
    <message>
      <source>The table has no column {0}, but: {1}.</source>
      <translation>La table n’a pas de colonne {0}, mais : {1}.</translation>
    </message>
    <message>
      <source>The table has no reference system: it cannot be put into another.</source>
      <translation>La table n’a pas de système de coordonnées : elle ne peut pas être mise dans un autre.</translation>
    </message>
    <message>
      <source>The terrain</source>
      <translation>Le terrain</translation>
    </message>
    <message>
      <source>The terrain, else their own</source>
      <translation>Le terrain, sinon leur altitude propre</translation>
    </message>
    <message>
      <source>The tests are those of QARTOD, on windows of time: several values of one time; the share of the time for which the sensor was up (a datastream "uptime" of the same sensor, 0 to 1: zero bikes of a counter that was down are missing, not none); range; what a month has never seen; spike; rate of change; flat line; and for some properties the median of at least three neighbours within NEIGHBOURS.

Each value gets the flag of the strictest test (1 good, 2 not evaluated, 3 suspect, 4 fail, 9 missing) and that test's name, in the store. Values that contradict each other stay suspect. The limits of each property are in core/data/quality.json; LIMITS is JSON in that format, or a file of it, in their place. A property without limits is told, and only repeated stamps and uptime are judged.

EPISODES are stretches of values in a row with the same flag and test.</source>
      <translation>Les tests sont ceux de QARTOD, sur des fenêtres de temps : plusieurs valeurs pour un instant ; la part du temps où le capteur marchait (un flux « uptime » du même capteur, de 0 à 1 : zéro vélo d'un compteur arrêté est une valeur manquante, pas une absence) ; limites ; ce qu'un mois n'a jamais vu ; pic isolé ; vitesse de variation ; valeur figée ; et pour certaines propriétés la médiane d'au moins trois voisins à moins de NEIGHBOURS.

Chaque valeur reçoit l'indicateur du test le plus sévère (1 bonne, 2 non évaluée, 3 suspecte, 4 fausse, 9 manquante) et le nom de ce test, dans l'entrepôt. Les valeurs qui se contredisent restent suspectes. Les limites de chaque propriété sont dans core/data/quality.json ; LIMITS est du JSON de ce format, ou un fichier, à leur place. Une propriété sans limites est signalée, et seuls ses instants répétés et son temps de marche sont jugés.

EPISODES sont des suites de valeurs de même indicateur et de même test.</translation>
    </message>
    <message>
      <source>The textures and materials of {0} geometries are left out.</source>
      <translation>Géométries dont les textures et matériaux sont laissés de côté : {0}.</translation>
    </message>
    <message>
      <source>The times of a series must not fall: sort it before.</source>
      <translation>Les instants d'une série ne doivent pas reculer : triez-la d'abord.</translation>
    </message>
    <message>
      <source>The traffic and speed table "{0}" has no cells yet. Enter them from its source ({1}) in a copy of the file, and give that file as TRAFFIC_TABLE.</source>
      <translation>La table de trafic et de vitesse « {0} » n’a pas encore de cases. Saisissez-les d’après leur source ({1}) dans une copie du fichier, et donnez ce fichier comme TRAFFIC_TABLE.</translation>
    </message>
    <message>
      <source>The tree register</source>
      <translation>Le registre des arbres</translation>
    </message>
    <message>
      <source>The variogram is too smooth for points so close to each other: the equations cannot be solved. Give it a nugget, or take another model.</source>
      <translation>Le variogramme est trop lisse pour des points si proches les uns des autres : les équations n'ont pas de solution. Donnez-lui une pépite, ou prenez un autre modèle.</translation>
    </message>
    <message>
      <source>The way from this place to its street ({0} m) uses up the limit of {1}.</source>
      <translation>Le trajet de ce lieu à sa rue ({0} m) épuise à lui seul la limite de {1}.</translation>
    </message>
    <message>
      <source>The webhook of the rule {0} did not take the alert: {1}.</source>
      <translation>Le webhook de la règle {0} n’a pas pris l’alerte : {1}.</translation>
    </message>
    <message>
      <source>The weight of point {0} is {1}; it must be zero or more.</source>
      <translation>Le poids du point {0} vaut {1} ; il doit être positif ou nul.</translation>
    </message>
    <message>
      <source>The weights sum to 0: at least one must be above 0.</source>
      <translation>La somme des poids est nulle : l’un d’eux au moins doit être supérieur à 0.</translation>
    </message>
    <message>
      <source>The year in which the file was made</source>
      <translation>L’année de création du fichier</translation>
    </message>
    <message>
      <source>Their own, else the terrain</source>
      <translation>Leur altitude propre, sinon le terrain</translation>
    </message>
    <message>
      <source>Theme (code of the standard)</source>
      <translation>Thématique (code du standard)</translation>
    </message>
    <message>
      <source>There are more than {0} classes of distance: make them wider.</source>
      <translation>Il y a plus de {0} classes de distance : élargissez-les.</translation>
    </message>
    <message>
      <source>There are no limits of quality for "{0}".</source>
      <translation>Il n'y a pas de limites de qualité pour « {0} ».</translation>
    </message>
    <message>
      <source>There are no limits of quality for "{0}": its {1} series are judged by their stamps and uptime only.</source>
      <translation>Il n'y a pas de limites de qualité pour « {0} » : ses {1} séries ne sont jugées que sur leurs instants et leur temps de marche.</translation>
    </message>
    <message>
      <source>There are too few points with a value in "{0}" for the method: kriging needs 10.</source>
      <translation>Il y a trop peu de points avec une valeur dans « {0} » pour la méthode : le krigeage en demande 10.</translation>
    </message>
    <message>
      <source>There are two columns "{0}".</source>
      <translation>Il y a deux colonnes « {0} ».</translation>
    </message>
    <message>
      <source>There are {0} communes: 30000 is the most.</source>
      <translation>Il y a {0} communes : le maximum est de 30 000.</translation>
    </message>
    <message>
      <source>There are {0} coordinates for {1} values: each point has two.</source>
      <translation>Il y a {0} coordonnées pour {1} valeurs : chaque point en a deux.</translation>
    </message>
    <message>
      <source>There are {0} costs for {1} arcs: there must be {2} for each.</source>
      <translation>Il y a {0} coûts pour {1} arcs : il en faut {2} pour chacun.</translation>
    </message>
    <message>
      <source>There are {0} costs per arc: there must be 1 to {1}.</source>
      <translation>Il y a {0} coûts par arc : il en faut de 1 à {1}.</translation>
    </message>
    <message>
      <source>There are {0} heights for {1} positions.</source>
      <translation>Il y a {0} altitudes pour {1} positions.</translation>
    </message>
    <message>
      <source>There are {0} numbers of precision: there must be {1}, one per cost.</source>
      <translation>Il y a {0} valeurs de précision : il en faut {1}, une par coût.</translation>
    </message>
    <message>
      <source>There are {0} objectives besides the length: {1} are the most that can be weighed at once. Name fewer in OBJECTIVES.</source>
      <translation>Il y a {0} objectifs en plus de la longueur : on peut en peser {1} au plus à la fois. Nommez-en moins dans OBJECTIVES.</translation>
    </message>
    <message>
      <source>There are {0} prices or capacities for {1} candidates.</source>
      <translation>Il y a {0} prix ou capacités pour {1} candidats.</translation>
    </message>
    <message>
      <source>There are {0} steps: a forecast needs {1}, three seasons and what is told of the past.</source>
      <translation>Il y a {0} pas : une prévision en demande {1}, trois saisons et ce qui est prédit du passé.</translation>
    </message>
    <message>
      <source>There are {0} weights for {1} points.</source>
      <translation>Il y a {0} poids pour {1} points.</translation>
    </message>
    <message>
      <source>There is no alert of {0} that began at {1}.</source>
      <translation>Il n’y a pas d’alerte de {0} commencée à {1}.</translation>
    </message>
    <message>
      <source>There is no algorithm "{0}". There are: {1}.</source>
      <translation>Il n’y a pas de traitement « {0} ». Il y a : {1}.</translation>
    </message>
    <message>
      <source>There is no candidate {0}; candidates go from 0 to {1}.</source>
      <translation>Il n’y a pas de candidat {0} ; les candidats vont de 0 à {1}.</translation>
    </message>
    <message>
      <source>There is no effort "{0}". There are: gap, nodes, pivots, moves, bound_steps, regions.</source>
      <translation>L’effort « {0} » n’existe pas. Il y a : gap, nodes, pivots, moves, bound_steps, regions.</translation>
    </message>
    <message>
      <source>There is no face.</source>
      <translation>Il n’y a aucune face.</translation>
    </message>
    <message>
      <source>There is no field "{0}". The layer has: {1}.</source>
      <translation>Il n’y a pas de champ « {0} ». La couche a : {1}.</translation>
    </message>
    <message>
      <source>There is no field "{0}": the layer has no field.</source>
      <translation>Il n’y a pas de champ « {0} » : la couche n’a aucun champ.</translation>
    </message>
    <message>
      <source>There is no flat land for people in the communes.</source>
      <translation>Il n’y a pas de terrain plat pour des habitants dans les communes.</translation>
    </message>
    <message>
      <source>There is no node {0}: the network has {1}.</source>
      <translation>Le nœud {0} n’existe pas : le réseau en a {1}.</translation>
    </message>
    <message>
      <source>There is no other epoch</source>
      <translation>Il n’y a pas d’autre époque</translation>
    </message>
    <message>
      <source>There is no point cloud (.las or .laz) in what was given.</source>
      <translation>Il n’y a aucun nuage de points (.las ou .laz) dans ce qui est donné.</translation>
    </message>
    <message>
      <source>There is no room for streets in the communes.</source>
      <translation>Il n’y a pas de place pour des rues dans les communes.</translation>
    </message>
    <message>
      <source>There is no solution</source>
      <translation>Il n’y a pas de solution</translation>
    </message>
    <message>
      <source>There is no store of sensors yet: synchronise a source first.</source>
      <translation>Il n’y a pas encore d’entrepôt de capteurs : synchronisez d’abord une source.</translation>
    </message>
    <message>
      <source>There is no table of the index for {0}.</source>
      <translation>Il n'y a pas de table de l'indice pour {0}.</translation>
    </message>
    <message>
      <source>There is no variogram "{0}". There are: spherical, exponential, gaussian, matern.</source>
      <translation>Il n'y a pas de variogramme « {0} ». Il y a : spherical, exponential, gaussian, matern.</translation>
    </message>
    <message>
      <source>There is no version {0} of the cost of noise: there are 2 and 3.</source>
      <translation>La version {0} du coût du bruit n’existe pas : il y a 2 et 3.</translation>
    </message>
    <message>
      <source>There is no way from the reference system {0} to {1}.</source>
      <translation>Il n’y a pas de passage du système de coordonnées {0} au système {1}.</translation>
    </message>
    <message>
      <source>There is not enough memory for this territory: take a smaller one, or a smaller distance.</source>
      <translation>La mémoire ne suffit pas pour ce territoire : prenez un territoire plus petit, ou une distance plus courte.</translation>
    </message>
    <message>
      <source>There is nothing to weigh against the length: name a field of the streets, such as NOISE_FIELD.</source>
      <translation>Il n’y a rien à peser contre la longueur : nommez un champ des rues, tel que NOISE_FIELD.</translation>
    </message>
    <message>
      <source>There must be one length per level of noise.</source>
      <translation>Il faut une longueur par niveau de bruit.</translation>
    </message>
    <message>
      <source>These are no limits of quality: {0}.</source>
      <translation>Ce ne sont pas des limites de qualité : {0}.</translation>
    </message>
    <message>
      <source>These are no tables of an index: {0}.</source>
      <translation>Ce ne sont pas des tables d'un indice : {0}.</translation>
    </message>
    <message>
      <source>These streets are not linked with the rest of the network.</source>
      <translation>Ces rues ne sont pas reliées au reste du réseau.</translation>
    </message>
    <message>
      <source>Third drift, such as the density of buildings</source>
      <translation>Troisième dérive, comme la densité du bâti</translation>
    </message>
    <message>
      <source>This GDAL cannot write JPEG.</source>
      <translation>Ce GDAL ne sait pas écrire de JPEG.</translation>
    </message>
    <message>
      <source>This QGIS is {running}; the native part was built for: {built}. The analyses run through the Python module instead, and the panels are not available.</source>
      <translation>Ce QGIS est en version {running} ; la partie native a été compilée pour : {built}. Les traitements passent par le module Python, et les panneaux ne sont pas disponibles.</translation>
    </message>
    <message>
      <source>This building has no area: nothing was matched.</source>
      <translation>Ce bâtiment n’a pas de surface : rien n’en a été rapproché.</translation>
    </message>
    <message>
      <source>This footprint crosses itself: it was compared after a repair.</source>
      <translation>Cette emprise se recoupe elle-même : elle a été comparée après réparation.</translation>
    </message>
    <message>
      <source>This footprint has no area: it was not compared.</source>
      <translation>Cette emprise n’a pas de surface : elle n’a pas été comparée.</translation>
    </message>
    <message>
      <source>This is no variogram: nugget and partial sill must be at least 0 and one of them more, and the range must be more than 0.</source>
      <translation>Ce n'est pas un variogramme : la pépite et le palier partiel doivent être au moins 0 et l'un des deux davantage, et la portée supérieure à 0.</translation>
    </message>
    <message>
      <source>This is not a record of jumeau: {0}.</source>
      <translation>Ce n’est pas une fiche de calcul de jumeau : {0}.</translation>
    </message>
    <message>
      <source>This object has no place.</source>
      <translation>Cet objet n’a pas de place.</translation>
    </message>
    <message>
      <source>This place lies in no catchment of a school.</source>
      <translation>Ce lieu n’est dans aucun secteur d’une école.</translation>
    </message>
    <message>
      <source>This tree of the register has no place: it was not compared.</source>
      <translation>Cet arbre du registre n’a pas de position : il n’a pas été comparé.</translation>
    </message>
    <message>
      <source>Those whose sources or options changed, or that failed</source>
      <translation>Celles dont les sources ou options ont changé, ou qui ont échoué</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Seuil</translation>
    </message>
    <message>
      <source>Tighter bound</source>
      <translation>Resserrement de la borne</translation>
    </message>
    <message>
      <source>Tighter bound, region by region</source>
      <translation>Borne plus serrée, secteur par secteur</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Temps</translation>
    </message>
    <message>
      <source>Time (min)</source>
      <translation>un temps (min)</translation>
    </message>
    <message>
      <source>Time as it feels</source>
      <translation>Temps ressenti</translation>
    </message>
    <message>
      <source>Time limit</source>
      <translation>Temps maximal</translation>
    </message>
    <message>
      <source>Time of that value (UTC)</source>
      <translation>Instant de cette valeur (UTC)</translation>
    </message>
    <message>
      <source>Time that its exposures add, people × minutes</source>
      <translation>Temps qu’ajoutent ses expositions, personnes × minutes</translation>
    </message>
    <message>
      <source>Time to listen (MQTT)</source>
      <translation>Durée d’écoute (MQTT)</translation>
    </message>
    <message>
      <source>Time to the category that takes longest</source>
      <translation>Temps jusqu’à la catégorie la plus longue à atteindre</translation>
    </message>
    <message>
      <source>Time walked here, people × minutes</source>
      <translation>Temps marché ici, personnes × minutes</translation>
    </message>
    <message>
      <source>Time zone of hours and days</source>
      <translation>Fuseau horaire des heures et des jours</translation>
    </message>
    <message>
      <source>Time zone of times without an offset</source>
      <translation>Fuseau horaire des instants sans décalage</translation>
    </message>
    <message>
      <source>Times above a level</source>
      <translation>Temps au-dessus d'un niveau</translation>
    </message>
    <message>
      <source>To (UTC, excluded)</source>
      <translation>À (UTC, exclu)</translation>
    </message>
    <message>
      <source>To (schools, stops, shops)</source>
      <translation>Vers (écoles, arrêts, commerces)</translation>
    </message>
    <message>
      <source>To (time, excluded)</source>
      <translation>Jusqu’à (instant, exclu)</translation>
    </message>
    <message>
      <source>To build</source>
      <translation>À construire</translation>
    </message>
    <message>
      <source>Told</source>
      <translation>Prédite</translation>
    </message>
    <message>
      <source>Told by its layer</source>
      <translation>Dite par sa couche</translation>
    </message>
    <message>
      <source>Told only</source>
      <translation>Seulement dit</translation>
    </message>
    <message>
      <source>Told or not</source>
      <translation>Prédite ou non</translation>
    </message>
    <message>
      <source>Too far from every hub</source>
      <translation>Trop loin de tous les pôles</translation>
    </message>
    <message>
      <source>Too little is known</source>
      <translation>Trop peu est connu</translation>
    </message>
    <message>
      <source>Too steep</source>
      <translation>Trop raide</translation>
    </message>
    <message>
      <source>Tops and crowns of trees with height, diameter and points, and what a tree register lacks or has too much.</source>
      <translation>Cimes et houppiers des arbres avec hauteur, diamètre et points, et ce qu’un registre d’arbres a en moins ou en trop.</translation>
    </message>
    <message>
      <source>Traffic calming</source>
      <translation>Ralentisseur</translation>
    </message>
    <message>
      <source>Traffic counts</source>
      <translation>Comptages de trafic</translation>
    </message>
    <message>
      <source>Traffic lanes removed</source>
      <translation>Voies de circulation retirées</translation>
    </message>
    <message>
      <source>Traffic light</source>
      <translation>Feu de circulation</translation>
    </message>
    <message>
      <source>Travel towards the places, not away from them</source>
      <translation>Aller vers les lieux, et non en partir</translation>
    </message>
    <message>
      <source>Tree</source>
      <translation>Arbre</translation>
    </message>
    <message>
      <source>Tree register to compare with</source>
      <translation>Registre d’arbres à comparer</translation>
    </message>
    <message>
      <source>Tree tops</source>
      <translation>Cimes</translation>
    </message>
    <message>
      <source>Trees</source>
      <translation>Arbres</translation>
    </message>
    <message>
      <source>Trees found</source>
      <translation>Arbres trouvés</translation>
    </message>
    <message>
      <source>Trees from a point cloud</source>
      <translation>Arbres d’un nuage de points</translation>
    </message>
    <message>
      <source>Trees missing in the register</source>
      <translation>Arbres absents du registre</translation>
    </message>
    <message>
      <source>Trees of the register that are gone</source>
      <translation>Arbres du registre disparus</translation>
    </message>
    <message>
      <source>Trees of the register that stand</source>
      <translation>Arbres du registre qui sont debout</translation>
    </message>
    <message>
      <source>Trees of the register, compared</source>
      <translation>Arbres du registre, comparés</translation>
    </message>
    <message>
      <source>Triangles</source>
      <translation>Triangles</translation>
    </message>
    <message>
      <source>Tropical nights</source>
      <translation>Nuits tropicales</translation>
    </message>
    <message>
      <source>Tropical nights and days of heat waves, by years</source>
      <translation>Nuits tropicales et jours de canicule, par années</translation>
    </message>
    <message>
      <source>Trunk road</source>
      <translation>Voie rapide</translation>
    </message>
    <message>
      <source>Trying weight sets</source>
      <translation>Essai des jeux de poids</translation>
    </message>
    <message>
      <source>Tunnel</source>
      <translation>Tunnel</translation>
    </message>
    <message>
      <source>Two criteria are called "{0}".</source>
      <translation>Deux critères s’appellent « {0} ».</translation>
    </message>
    <message>
      <source>Two faces of the shell cross or overlap.</source>
      <translation>Deux faces de l’enveloppe se croisent ou se recouvrent.</translation>
    </message>
    <message>
      <source>Two lines cross at the same level without a common vertex.</source>
      <translation>Deux lignes se croisent au même niveau sans sommet commun.</translation>
    </message>
    <message>
      <source>Two parts of the building overlap.</source>
      <translation>Deux parties du bâtiment se recouvrent.</translation>
    </message>
    <message>
      <source>Two points in a row of the ring are the same.</source>
      <translation>Deux points consécutifs de l’anneau sont confondus.</translation>
    </message>
    <message>
      <source>Two rings of the face are the same.</source>
      <translation>Deux anneaux de la face sont identiques.</translation>
    </message>
    <message>
      <source>Two rings of the face cross.</source>
      <translation>Deux anneaux de la face se croisent.</translation>
    </message>
    <message>
      <source>Two shells are the same.</source>
      <translation>Deux enveloppes sont identiques.</translation>
    </message>
    <message>
      <source>Two shells cross or share a face.</source>
      <translation>Deux enveloppes se croisent ou partagent une face.</translation>
    </message>
    <message>
      <source>Two solids that make one are the same.</source>
      <translation>Deux solides d’un même ensemble sont identiques.</translation>
    </message>
    <message>
      <source>Two solids that make one overlap.</source>
      <translation>Deux solides d’un même ensemble se recouvrent.</translation>
    </message>
    <message>
      <source>Two ways to use it.

With POPULATION and PLACES, BEFORE and AFTER are the streets before and after a change (a street closed, added, made one-way or quiet), and PLACES_AFTER the places afterwards where they change too (a hub moved, a new park). For each cell of people: the minutes to the nearest place along the streets, and how many places are within LIMIT, before and afterwards. A place that is a polygon is entered along its edge, every 50 m at most. STREETS tells for each street whether it is the same, added, removed, opened, closed or changed, and how many people pass there on the way to their nearest place.

BURDEN_FIELD keeps people to the streets that they accept: with lts of jumeau:bikesuitability and BURDEN_MOST 2, the minutes are those of routes of low traffic stress, and a new lane is a street whose lts falls; with a noise level, those of quiet walks. Streets without a number are closed and counted. A street that opens nearer to a home is taken where that is quicker.

Without them, BEFORE and AFTER are two results of the same analysis, and FIELD is compared row by row: rows with the same KEY_FIELD, or without it the same geometry. PEOPLE_FIELD says how many people a row stands for; without it each row counts one.

A difference is afterwards less before; LESS_IS_BETTER says what is better. Rows known on one side only are new or gone: they count as better or worse, but in no mean. DISTRIBUTION cuts the people into tenths, the worst off before first; WORST_TENTH_BEFORE and WORST_TENTH_AFTER are the means of the worst off on either side.

What was computed before is kept: when a few streets are edited, only the cells near them are computed again (SEARCHED_AGAIN), with the same result as from nothing.</source>
      <translation>Deux emplois.

Avec POPULATION et PLACES, BEFORE et AFTER sont les rues avant et après un changement (une rue fermée, ajoutée, mise en sens unique ou apaisée), et PLACES_AFTER les lieux d’après s’ils changent aussi (un pôle déplacé, un nouveau parc). Pour chaque cellule de population : les minutes jusqu’au lieu le plus proche par les rues, et combien de lieux sont à moins de LIMIT, avant et après. Un lieu surfacique s’atteint par son bord, tous les 50 m au plus. STREETS dit de chaque rue si elle est la même, ajoutée, supprimée, ouverte, fermée ou modifiée, et combien de personnes y passent en allant au lieu le plus proche.

BURDEN_FIELD tient les gens aux rues qu’ils acceptent : avec lts de jumeau:bikesuitability et BURDEN_MOST à 2, les minutes sont celles des itinéraires à faible stress de trafic, et un nouvel aménagement est une rue dont le lts baisse ; avec un niveau de bruit, celles des marches calmes. Les rues sans nombre sont fermées et comptées. Une rue qui s’ouvre plus près d’un logement est prise là où cela va plus vite.

Sans elles, BEFORE et AFTER sont deux résultats de la même analyse, et FIELD est comparé ligne à ligne : lignes de même KEY_FIELD ou, sans lui, de même géométrie. PEOPLE_FIELD dit combien de personnes vaut une ligne ; sans lui chaque ligne compte pour une.

Une différence est l’après moins l’avant ; LESS_IS_BETTER dit ce qui est mieux. Les lignes connues d’un seul côté sont nouvelles ou disparues : elles comptent comme mieux ou moins bien, mais dans aucune moyenne. DISTRIBUTION coupe la population en dixièmes, le plus mal loti avant d’abord ; WORST_TENTH_BEFORE et WORST_TENTH_AFTER sont les moyennes des plus mal lotis de chaque côté.

Ce qui a été calculé est gardé : quand quelques rues changent, seules les cellules proches sont recalculées (SEARCHED_AGAIN), avec le même résultat que depuis rien.</translation>
    </message>
    <message>
      <source>Uncertainty</source>
      <translation>Incertitude</translation>
    </message>
    <message>
      <source>Unclassified</source>
      <translation>Non classé</translation>
    </message>
    <message>
      <source>Under a crown, without a top of its own</source>
      <translation>Sous un houppier, sans cime à lui</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Unité</translation>
    </message>
    <message>
      <source>Unit (UCUM)</source>
      <translation>Unité (UCUM)</translation>
    </message>
    <message>
      <source>Unit as the source says it</source>
      <translation>Unité telle que la dit la source</translation>
    </message>
    <message>
      <source>Universal kriging</source>
      <translation>Krigeage universel</translation>
    </message>
    <message>
      <source>Universal kriging needs a DRIFT.</source>
      <translation>Le krigeage universel demande un DRIFT.</translation>
    </message>
    <message>
      <source>Universal kriging, with the drifts</source>
      <translation>Krigeage universel, avec les dérives</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <source>Unknown one-way value</source>
      <translation>Valeur de sens unique inconnue</translation>
    </message>
    <message>
      <source>Unknown one-way values</source>
      <translation>Valeurs de sens unique inconnues</translation>
    </message>
    <message>
      <source>Unknown: drawn at 0</source>
      <translation>Inconnue : dessiné à 0</translation>
    </message>
    <message>
      <source>Unlit way saved</source>
      <translation>Trajet non éclairé évité</translation>
    </message>
    <message>
      <source>Up to (time, included)</source>
      <translation>Jusqu’à (instant, inclus)</translation>
    </message>
    <message>
      <source>Up to date</source>
      <translation>À jour</translation>
    </message>
    <message>
      <source>Upper end of the interval</source>
      <translation>Haut de l'intervalle</translation>
    </message>
    <message>
      <source>Use suspect values</source>
      <translation>Utiliser les valeurs suspectes</translation>
    </message>
    <message>
      <source>Usual for its kind</source>
      <translation>Habituelle pour son type</translation>
    </message>
    <message>
      <source>Usual week, by hours</source>
      <translation>Semaine type, par heures</translation>
    </message>
    <message>
      <source>Valid LoD1.2, LoD1.3 or LoD2.2 solids, one per footprint, with heights, areas, volume and quality.</source>
      <translation>Des solides valides au LoD1.2, 1.3 ou 2.2, un par emprise, avec hauteurs, surfaces, volume et qualité.</translation>
    </message>
    <message>
      <source>Valid buildings</source>
      <translation>Bâtiments valides</translation>
    </message>
    <message>
      <source>Valid by ISO 19107</source>
      <translation>Valide selon ISO 19107</translation>
    </message>
    <message>
      <source>Valid geometries</source>
      <translation>Géométries valides</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <source>Value farthest beyond the rule</source>
      <translation>Valeur la plus au-delà de la règle</translation>
    </message>
    <message>
      <source>Value farthest from 0</source>
      <translation>Valeur la plus éloignée de 0</translation>
    </message>
    <message>
      <source>Value found</source>
      <translation>Valeur trouvée</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Valeurs</translation>
    </message>
    <message>
      <source>Values at points as a raster with its uncertainty, by the method that predicts left-out points best.</source>
      <translation>Des valeurs en des points deviennent un raster avec son incertitude, par la méthode qui prédit le mieux les points écartés.</translation>
    </message>
    <message>
      <source>Values judged</source>
      <translation>Valeurs jugées</translation>
    </message>
    <message>
      <source>Values that fail</source>
      <translation>Valeurs fausses</translation>
    </message>
    <message>
      <source>Valve or connection</source>
      <translation>Vanne ou branchement</translation>
    </message>
    <message>
      <source>Vertices are one within</source>
      <translation>Des sommets sont confondus à moins de</translation>
    </message>
    <message>
      <source>Virtual point (IGN)</source>
      <translation>Point virtuel (IGN)</translation>
    </message>
    <message>
      <source>Volume (m³)</source>
      <translation>Volume (m³)</translation>
    </message>
    <message>
      <source>Volume (m³), of closed solids</source>
      <translation>Volume (m³), des solides fermés</translation>
    </message>
    <message>
      <source>WATER: {0} polygons have no point of water or ground in or near them: they are not flattened.</source>
      <translation>WATER : {0} polygones n’ont aucun point d’eau ou de sol en eux ou près d’eux : ils ne sont pas aplanis.</translation>
    </message>
    <message>
      <source>Walking paths: short, quiet, clean, green</source>
      <translation>Chemins à pied : courts, calmes, à l’air pur, verts</translation>
    </message>
    <message>
      <source>Walks of each home</source>
      <translation>Trajets de chaque logement</translation>
    </message>
    <message>
      <source>Walks to each school</source>
      <translation>Trajets vers chaque école</translation>
    </message>
    <message>
      <source>Wall</source>
      <translation>Mur</translation>
    </message>
    <message>
      <source>Walls shared with other buildings (m²)</source>
      <translation>Murs partagés avec d’autres bâtiments (m²)</translation>
    </message>
    <message>
      <source>Wanted level of service</source>
      <translation>Niveau de service voulu</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Avertissement</translation>
    </message>
    <message>
      <source>Warnings, see zone.json</source>
      <translation>Avertissements, voir zone.json</translation>
    </message>
    <message>
      <source>Water</source>
      <translation>Eau</translation>
    </message>
    <message>
      <source>Water, to be flat</source>
      <translation>Eau, à aplanir</translation>
    </message>
    <message>
      <source>Way in the sun saved</source>
      <translation>Trajet au soleil évité</translation>
    </message>
    <message>
      <source>Way of travel</source>
      <translation>Mode de déplacement</translation>
    </message>
    <message>
      <source>Way without green saved</source>
      <translation>Trajet sans verdure évité</translation>
    </message>
    <message>
      <source>Webhooks that did not answer</source>
      <translation>Webhooks sans réponse</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Poids</translation>
    </message>
    <message>
      <source>Weight of air pollution</source>
      <translation>Poids de la pollution de l’air</translation>
    </message>
    <message>
      <source>Weight of climbing</source>
      <translation>Poids de la montée</translation>
    </message>
    <message>
      <source>Weight of noise</source>
      <translation>Poids du bruit</translation>
    </message>
    <message>
      <source>Weight of stairs</source>
      <translation>Poids des escaliers</translation>
    </message>
    <message>
      <source>Weight of the lack of green</source>
      <translation>Poids du manque de verdure</translation>
    </message>
    <message>
      <source>Weight of the lack of light</source>
      <translation>Poids du manque d’éclairage</translation>
    </message>
    <message>
      <source>Weight of the lack of shade</source>
      <translation>Poids du manque d’ombre</translation>
    </message>
    <message>
      <source>Weight of the places (none: all equal)</source>
      <translation>Poids des lieux (aucun : tous égaux)</translation>
    </message>
    <message>
      <source>Weight sets to try</source>
      <translation>Nombre de jeux de poids à essayer</translation>
    </message>
    <message>
      <source>Weighted sum of values</source>
      <translation>somme pondérée des valeurs</translation>
    </message>
    <message>
      <source>Weights of the criteria</source>
      <translation>Poids des critères</translation>
    </message>
    <message>
      <source>What a change does: the difference of each row and street, totals, who gains and who loses.</source>
      <translation>Ce que fait un changement : la différence de chaque ligne et de chaque rue, les totaux, qui gagne et qui perd.</translation>
    </message>
    <message>
      <source>What a point cloud holds</source>
      <translation>Ce que contient un nuage de points</translation>
    </message>
    <message>
      <source>What a rule knows of the past cannot be read: {0}.</source>
      <translation>Ce qu’une règle sait du passé ne peut pas être lu : {0}.</translation>
    </message>
    <message>
      <source>What can be reached</source>
      <translation>Rues et zones accessibles (isochrones)</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Ce qui a changé</translation>
    </message>
    <message>
      <source>What counts besides the length (such as: noise, air)</source>
      <translation>Ce qui compte en plus de la longueur (par exemple : noise, air)</translation>
    </message>
    <message>
      <source>What is left out is better by at most</source>
      <translation>Ce qui est laissé de côté est meilleur d’au plus</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Ce qui ne va pas</translation>
    </message>
    <message>
      <source>What it stands on</source>
      <translation>Ce sur quoi il repose</translation>
    </message>
    <message>
      <source>What the series of a store say by hours, days, weeks and years, in the terms of each field.</source>
      <translation>Ce que les séries d'un entrepôt disent par heures, jours, semaines et années, dans les termes de chaque domaine.</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>Ce qui a été fait</translation>
    </message>
    <message>
      <source>Where buildings are</source>
      <translation>Repérage des bâtiments</translation>
    </message>
    <message>
      <source>Where heights of the terrain come from</source>
      <translation>Origine des altitudes du terrain</translation>
    </message>
    <message>
      <source>Where its height comes from</source>
      <translation>D’où vient sa hauteur</translation>
    </message>
    <message>
      <source>Where the speed comes from</source>
      <translation>D’où vient la vitesse</translation>
    </message>
    <message>
      <source>Where the traffic comes from</source>
      <translation>D’où vient le trafic</translation>
    </message>
    <message>
      <source>Where to improve the ways to school</source>
      <translation>Où améliorer les trajets vers l’école</translation>
    </message>
    <message>
      <source>Where walks to schools suffer most from noise, air, heat, slope or darkness, and which streets would help most people most if calmed, greened, lit or given crossings.</source>
      <translation>Où les trajets à pied vers les écoles souffrent le plus du bruit, de l’air, de la chaleur, de la pente ou de l’obscurité, et quelles rues, apaisées, végétalisées, éclairées ou dotées de traversées, aideraient le plus le plus grand nombre.</translation>
    </message>
    <message>
      <source>Which epoch was used</source>
      <translation>Quelle époque a servi</translation>
    </message>
    <message>
      <source>Which points count</source>
      <translation>Quels points comptent</translation>
    </message>
    <message>
      <source>Who acknowledges an alert must give a name.</source>
      <translation>Qui acquitte une alerte doit donner un nom.</translation>
    </message>
    <message>
      <source>Who may see new series</source>
      <translation>Qui peut voir les nouvelles séries</translation>
    </message>
    <message>
      <source>Why it failed</source>
      <translation>Pourquoi elle a échoué</translation>
    </message>
    <message>
      <source>Why it is not covered</source>
      <translation>Pourquoi elle n’est pas desservie</translation>
    </message>
    <message>
      <source>Why it is shown</source>
      <translation>Pourquoi il est montré</translation>
    </message>
    <message>
      <source>Why no building takes it</source>
      <translation>Pourquoi aucun bâtiment ne le retient</translation>
    </message>
    <message>
      <source>Why not a higher one</source>
      <translation>Pourquoi pas un niveau plus haut</translation>
    </message>
    <message>
      <source>Widest block of houses to fill between reached streets</source>
      <translation>Plus large îlot bâti à remplir entre des rues atteintes</translation>
    </message>
    <message>
      <source>Widest gap that is filled</source>
      <translation>Trou le plus large à combler</translation>
    </message>
    <message>
      <source>Widest gap to find</source>
      <translation>Plus grande interruption à chercher</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Largeur</translation>
    </message>
    <message>
      <source>Width of the area on each side of a reached street</source>
      <translation>Largeur de la zone de chaque côté d’une rue atteinte</translation>
    </message>
    <message>
      <source>Width of the symbol, as given</source>
      <translation>Largeur du symbole, telle que donnée</translation>
    </message>
    <message>
      <source>With {0} km of lanes, {1} people have quiet routes for their trips instead of {2}, of {3}.</source>
      <translation>Avec {0} km d’aménagements, {1} personnes ont des trajets calmes pour leurs déplacements au lieu de {2}, sur {3}.</translation>
    </message>
    <message>
      <source>Without a valid geometry</source>
      <translation>Sans géométrie valide</translation>
    </message>
    <message>
      <source>Without classified buildings: class codes of what is no building</source>
      <translation>Sans bâtiments classés : codes de classe de ce qui n’en est pas</translation>
    </message>
    <message>
      <source>Without classified buildings: least height above the terrain</source>
      <translation>Sans bâtiments classés : hauteur minimale au-dessus du terrain</translation>
    </message>
    <message>
      <source>Without geometry</source>
      <translation>Sans géométrie</translation>
    </message>
    <message>
      <source>Without motor traffic</source>
      <translation>Sans trafic motorisé</translation>
    </message>
    <message>
      <source>Words for kinds (word=kind; ...)</source>
      <translation>Mots pour les types (mot=type; ...)</translation>
    </message>
    <message>
      <source>Words in place of a number</source>
      <translation>Des mots à la place d’un nombre</translation>
    </message>
    <message>
      <source>Working reference system (metric; empty: chosen from the place)</source>
      <translation>Système de coordonnées de travail (métrique ; vide : choisi selon le lieu)</translation>
    </message>
    <message>
      <source>Worse</source>
      <translation>Moins bien</translation>
    </message>
    <message>
      <source>Write what joins all zones</source>
      <translation>Écrire ce qui réunit toutes les zones</translation>
    </message>
    <message>
      <source>Write yes, no or -1; until then the street is open both ways.</source>
      <translation>Écrivez yes, no ou -1 ; en attendant, la rue est ouverte dans les deux sens.</translation>
    </message>
    <message>
      <source>Writes a CityJSON file as glTF, 3D Tiles, OBJ or a GeoPackage, with its attributes.</source>
      <translation>Écrit un fichier CityJSON en glTF, 3D Tiles, OBJ ou GeoPackage, avec ses attributs.</translation>
    </message>
    <message>
      <source>Writing results</source>
      <translation>Écriture des résultats</translation>
    </message>
    <message>
      <source>Writing the model</source>
      <translation>Écriture de la maquette</translation>
    </message>
    <message>
      <source>Writing the repaired model</source>
      <translation>Écriture de la maquette réparée</translation>
    </message>
    <message>
      <source>Written</source>
      <translation>Écrit</translation>
    </message>
    <message>
      <source>ZONES is empty.</source>
      <translation>ZONES est vide.</translation>
    </message>
    <message>
      <source>ZONES: row {0} has no name in the field {1}.</source>
      <translation>ZONES : la ligne {0} n’a pas de nom dans le champ {1}.</translation>
    </message>
    <message>
      <source>ZONES: rows {0} and {1} have the same name, {2}.</source>
      <translation>ZONES : les lignes {0} et {1} ont le même nom, {2}.</translation>
    </message>
    <message>
      <source>ZONES: zone {0} has no outline.</source>
      <translation>ZONES : la zone {0} n’a pas de contour.</translation>
    </message>
    <message>
      <source>Zero while nothing was measured</source>
      <translation>Zéro alors que rien n’était mesuré</translation>
    </message>
    <message>
      <source>Zone</source>
      <translation>Zone</translation>
    </message>
    <message>
      <source>Zone {0}</source>
      <translation>Zone {0}</translation>
    </message>
    <message>
      <source>Zone {0} failed; what it was before is kept.</source>
      <translation>La zone {0} a échoué ; ce qu’elle était auparavant est gardé.</translation>
    </message>
    <message>
      <source>Zone {0} has no ground point: look at its classes with jumeau:cloudinfo, and name those of the ground in GROUND_CLASSES.</source>
      <translation>La zone {0} n’a aucun point du sol : regardez ses classes avec jumeau:cloudinfo, et nommez celles du sol dans GROUND_CLASSES.</translation>
    </message>
    <message>
      <source>Zone {0} has {1} footprints, but no point of class {2}: they have no solid.</source>
      <translation>La zone {0} a {1} emprises, mais aucun point de classe {2} : elles n’ont pas de volume.</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Zones</translation>
    </message>
    <message>
      <source>Zones made in this run</source>
      <translation>Zones faites lors de cette exécution</translation>
    </message>
    <message>
      <source>Zones of 30 km/h</source>
      <translation>Zones 30</translation>
    </message>
    <message>
      <source>Zones that are stale or not made yet</source>
      <translation>Zones périmées ou pas encore faites</translation>
    </message>
    <message>
      <source>Zones that failed</source>
      <translation>Zones en échec</translation>
    </message>
    <message>
      <source>Zones to make</source>
      <translation>Zones à faire</translation>
    </message>
    <message>
      <source>Zones up to date, or empty</source>
      <translation>Zones à jour, ou vides</translation>
    </message>
    <message>
      <source>epsilon must be finite.</source>
      <translation>epsilon doit être fini.</translation>
    </message>
    <message>
      <source>x, y, z and classification must be of equal length.</source>
      <translation>x, y, z et classification doivent être de même longueur.</translation>
    </message>
    <message>
      <source>{0} alerts, {1} of them fire.</source>
      <translation>{0} alertes, dont {1} actives.</translation>
    </message>
    <message>
      <source>{0} answered with something that is not whole JSON ({1}).</source>
      <translation>{0} a répondu par quelque chose qui n’est pas du JSON entier ({1}).</translation>
    </message>
    <message>
      <source>{0} answered with status {1}.</source>
      <translation>{0} a répondu par le statut {1}.</translation>
    </message>
    <message>
      <source>{0} attributes that are lists or objects are kept as their JSON text.</source>
      <translation>Attributs qui sont des listes ou des objets, gardés comme texte JSON : {0}.</translation>
    </message>
    <message>
      <source>{0} buildings have points of several epochs: the columns epoch and epoch_choice say which were used.</source>
      <translation>{0} bâtiments ont des points de plusieurs époques : les colonnes epoch et epoch_choice disent lesquelles ont servi.</translation>
    </message>
    <message>
      <source>{0} cannot be made: {1}.</source>
      <translation>{0} ne peut pas être créé : {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be reached: {1}.</source>
      <translation>{0} ne peut pas être joint : {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be read as a point cloud: it does not begin as a LAS file does.</source>
      <translation>{0} ne peut pas être lu comme nuage de points : il ne commence pas comme un fichier LAS.</translation>
    </message>
    <message>
      <source>{0} cannot be read as a point cloud: it ends before its first point.</source>
      <translation>{0} ne peut pas être lu comme nuage de points : il finit avant son premier point.</translation>
    </message>
    <message>
      <source>{0} cannot be read as a point cloud: it ends before its header does.</source>
      <translation>{0} ne peut pas être lu comme nuage de points : il finit avant son en-tête.</translation>
    </message>
    <message>
      <source>{0} cannot be read as a point cloud: it is compressed, but the record that says how is missing.</source>
      <translation>{0} ne peut pas être lu comme nuage de points : il est compressé, mais l’enregistrement qui dit comment manque.</translation>
    </message>
    <message>
      <source>{0} cannot be read as a point cloud: it is missing, or may not be read.</source>
      <translation>{0} ne peut pas être lu comme nuage de points : il manque, ou n’est pas lisible.</translation>
    </message>
    <message>
      <source>{0} cannot be read as a point cloud: it is too short.</source>
      <translation>{0} ne peut pas être lu comme nuage de points : il est trop court.</translation>
    </message>
    <message>
      <source>{0} cannot be read as a point cloud: its points take {1} bytes, format {2} needs {3}.</source>
      <translation>{0} ne peut pas être lu comme nuage de points : ses points prennent {1} octets, le format {2} en demande {3}.</translation>
    </message>
    <message>
      <source>{0} cannot be read as a point cloud: the box of its header is empty or not finite.</source>
      <translation>{0} ne peut pas être lu comme nuage de points : l’emprise de son en-tête est vide ou non finie.</translation>
    </message>
    <message>
      <source>{0} cannot be read as a point cloud: the scale or the offset of its coordinates is not a number above 0.</source>
      <translation>{0} ne peut pas être lu comme nuage de points : l’échelle ou l’origine de ses coordonnées n’est pas un nombre supérieur à 0.</translation>
    </message>
    <message>
      <source>{0} cannot be read as a point cloud: the sizes in its header contradict each other.</source>
      <translation>{0} ne peut pas être lu comme nuage de points : les tailles de son en-tête se contredisent.</translation>
    </message>
    <message>
      <source>{0} cannot be read as a point cloud: {1}</source>
      <translation>{0} ne peut pas être lu comme nuage de points : {1}</translation>
    </message>
    <message>
      <source>{0} cannot be read.</source>
      <translation>{0} ne peut pas être lu.</translation>
    </message>
    <message>
      <source>{0} cannot be read: "{1}" is not three numbers.</source>
      <translation>{0} ne peut pas être lu : « {1} » n’est pas fait de trois nombres.</translation>
    </message>
    <message>
      <source>{0} cannot be read: a corner of a ring is not the number of a vertex.</source>
      <translation>{0} ne peut pas être lu : un coin d’un anneau n’est pas le numéro d’un sommet.</translation>
    </message>
    <message>
      <source>{0} cannot be read: a value of its semantics is not a number.</source>
      <translation>{0} ne peut pas être lu : une valeur de sa sémantique n’est pas un nombre.</translation>
    </message>
    <message>
      <source>{0} cannot be read: it declares a document type, which a PCRS file never does.</source>
      <translation>{0} ne peut pas être lu : il déclare un type de document, ce qu’un fichier PCRS ne fait jamais.</translation>
    </message>
    <message>
      <source>{0} cannot be read: it has no CityObjects.</source>
      <translation>{0} ne peut pas être lu : il n’a pas de CityObjects.</translation>
    </message>
    <message>
      <source>{0} cannot be read: it has no band {1}.</source>
      <translation>{0} ne peut pas être lu : le fichier n’a pas de bande {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be read: it has no layer {1}, but: {2}.</source>
      <translation>{0} ne peut pas être lu : le fichier n’a pas de couche {1}, mais : {2}.</translation>
    </message>
    <message>
      <source>{0} cannot be read: it has no vertices.</source>
      <translation>{0} ne peut pas être lu : il n’a pas de sommets (vertices).</translation>
    </message>
    <message>
      <source>{0} cannot be read: it holds no raster.</source>
      <translation>{0} ne peut pas être lu : le fichier ne contient aucun raster.</translation>
    </message>
    <message>
      <source>{0} cannot be read: it holds no vector layer.</source>
      <translation>{0} ne peut pas être lu : le fichier ne contient aucune couche vectorielle.</translation>
    </message>
    <message>
      <source>{0} cannot be read: it is damaged ({1}).</source>
      <translation>{0} ne peut pas être lu : le fichier est endommagé ({1}).</translation>
    </message>
    <message>
      <source>{0} cannot be read: it is empty.</source>
      <translation>{0} ne peut pas être lu : il est vide.</translation>
    </message>
    <message>
      <source>{0} cannot be read: it is nested more than {1} deep.</source>
      <translation>{0} ne peut pas être lu : son imbrication dépasse {1} niveaux.</translation>
    </message>
    <message>
      <source>{0} cannot be read: it is no table.</source>
      <translation>{0} ne peut pas être lu : ce n’est pas une table.</translation>
    </message>
    <message>
      <source>{0} cannot be read: it is not JSON, or cut short, at byte {1}.</source>
      <translation>{0} ne peut pas être lu : ce n’est pas du JSON, ou il est tronqué, à l’octet {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be read: it is not a CityJSONFeature.</source>
      <translation>{0} ne peut pas être lu : ce n’est pas un CityJSONFeature.</translation>
    </message>
    <message>
      <source>{0} cannot be read: it is not an object.</source>
      <translation>{0} ne peut pas être lu : ce n’est pas un objet.</translation>
    </message>
    <message>
      <source>{0} cannot be read: it is not georeferenced.</source>
      <translation>{0} ne peut pas être lu : le raster n’est pas géoréférencé.</translation>
    </message>
    <message>
      <source>{0} cannot be read: it is too large for the memory; CityJSONSeq (.jsonl) needs less.</source>
      <translation>{0} ne peut pas être lu : il est trop grand pour la mémoire ; CityJSONSeq (.jsonl) en demande moins.</translation>
    </message>
    <message>
      <source>{0} cannot be read: its XML is damaged or cut short ({1}).</source>
      <translation>{0} ne peut pas être lu : son XML est endommagé ou tronqué ({1}).</translation>
    </message>
    <message>
      <source>{0} cannot be read: its boundaries are not nested as its type wants.</source>
      <translation>{0} ne peut pas être lu : ses frontières ne sont pas imbriquées comme le veut son type.</translation>
    </message>
    <message>
      <source>{0} cannot be read: its geometry is not a list.</source>
      <translation>{0} ne peut pas être lu : sa géométrie n’est pas une liste.</translation>
    </message>
    <message>
      <source>{0} cannot be read: its id is there twice.</source>
      <translation>{0} ne peut pas être lu : son identifiant est présent deux fois.</translation>
    </message>
    <message>
      <source>{0} cannot be read: its parents make a circle.</source>
      <translation>{0} ne peut pas être lu : ses parents forment un cercle.</translation>
    </message>
    <message>
      <source>{0} cannot be read: its semantic surfaces are not a list.</source>
      <translation>{0} ne peut pas être lu : ses surfaces sémantiques ne sont pas une liste.</translation>
    </message>
    <message>
      <source>{0} cannot be read: its semantics have no surface {1}.</source>
      <translation>{0} ne peut pas être lu : sa sémantique n’a pas de surface {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be read: its type is not CityJSON.</source>
      <translation>{0} ne peut pas être lu : son type n’est pas CityJSON.</translation>
    </message>
    <message>
      <source>{0} cannot be read: one of its features is too large or too deep.</source>
      <translation>{0} ne peut pas être lu : un de ses objets est trop grand ou trop profond.</translation>
    </message>
    <message>
      <source>{0} cannot be read: the folder holds no .gml and no .xml file.</source>
      <translation>{0} ne peut pas être lu : le dossier ne contient ni .gml ni .xml.</translation>
    </message>
    <message>
      <source>{0} cannot be read: there is no such file.</source>
      <translation>{0} ne peut pas être lu : ce fichier n’existe pas.</translation>
    </message>
    <message>
      <source>{0} cannot be read: there is no vertex {1}, but {2} of them.</source>
      <translation>{0} ne peut pas être lu : il n’y a pas de sommet {1}, le fichier en a {2}.</translation>
    </message>
    <message>
      <source>{0} cannot be read: vertex {1} is not finite.</source>
      <translation>{0} ne peut pas être lu : le sommet {1} n’est pas fini.</translation>
    </message>
    <message>
      <source>{0} cannot be read: {1}.</source>
      <translation>{0} ne peut pas être lu : {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be written: GDAL has no driver for COG.</source>
      <translation>{0} ne peut pas être écrit : GDAL n’a pas de pilote COG.</translation>
    </message>
    <message>
      <source>{0} cannot be written: another program has been writing to it for a minute.</source>
      <translation>{0} ne peut pas être écrit : un autre programme y écrit depuis une minute.</translation>
    </message>
    <message>
      <source>{0} cannot be written: it is a folder.</source>
      <translation>{0} ne peut pas être écrit : c’est un dossier.</translation>
    </message>
    <message>
      <source>{0} cannot be written: it is there already and is neither empty nor a tileset.</source>
      <translation>{0} ne peut pas être écrit : il existe déjà et n’est ni vide ni un jeu de tuiles.</translation>
    </message>
    <message>
      <source>{0} cannot be written: its folder does not exist.</source>
      <translation>{0} ne peut pas être écrit : son dossier n’existe pas.</translation>
    </message>
    <message>
      <source>{0} cannot be written: no format has that ending; .gpkg is a good one.</source>
      <translation>{0} ne peut pas être écrit : aucun format n’a cette extension ; .gpkg en est une bonne.</translation>
    </message>
    <message>
      <source>{0} cannot be written: nothing in the model has a face.</source>
      <translation>{0} ne peut pas être écrit : rien dans la maquette n’a de face.</translation>
    </message>
    <message>
      <source>{0} cannot be written: object "{1}" has a coordinate that is not a number or beyond 10^9 m.</source>
      <translation>{0} ne peut pas être écrit : l’objet « {1} » a une coordonnée qui n’est pas un nombre ou dépasse 10^9 m.</translation>
    </message>
    <message>
      <source>{0} cannot be written: only a GeoPackage (.gpkg) can hold several layers.</source>
      <translation>{0} ne peut pas être écrit : seul un GeoPackage (.gpkg) peut contenir plusieurs couches.</translation>
    </message>
    <message>
      <source>{0} cannot be written: the disk is full or failed ({1}). Nothing of the last step was kept.</source>
      <translation>{0} ne peut pas être écrit : le disque est plein ou en panne ({1}). Rien de la dernière étape n’a été gardé.</translation>
    </message>
    <message>
      <source>{0} cannot be written: the disk is full or the folder is read-only.</source>
      <translation>{0} ne peut pas être écrit : le disque est plein ou le dossier est en lecture seule.</translation>
    </message>
    <message>
      <source>{0} cannot be written: there is nothing to write.</source>
      <translation>{0} ne peut pas être écrit : il n’y a rien à écrire.</translation>
    </message>
    <message>
      <source>{0} cannot be written: {1}</source>
      <translation>{0} ne peut pas être écrit : {1}</translation>
    </message>
    <message>
      <source>{0} cannot be written: {1}.</source>
      <translation>{0} ne peut pas être écrit : {1}.</translation>
    </message>
    <message>
      <source>{0} cells have a missing or impossible number of people and count 0.</source>
      <translation>Mailles dont le nombre d’habitants manque ou est impossible, comptées 0 : {0}.</translation>
    </message>
    <message>
      <source>{0} cells join the streets elsewhere afterwards, because their street is gone or another one is nearer: a part of their difference is that of the straight way.</source>
      <translation>{0} cellules rejoignent les rues ailleurs après, parce que leur rue a disparu ou qu’une autre est plus proche : une partie de leur différence est celle du chemin tout droit.</translation>
    </message>
    <message>
      <source>{0} did not answer: {1}.</source>
      <translation>{0} n’a pas répondu : {1}.</translation>
    </message>
    <message>
      <source>{0} does not tell its reference system (srsName).</source>
      <translation>{0} ne dit pas son système de coordonnées (srsName).</translation>
    </message>
    <message>
      <source>{0} faces have rings that cross and were left out: jumeau:validatecity says which.</source>
      <translation>{0} faces ont des anneaux qui se croisent et sont laissées de côté : jumeau:validatecity dit lesquelles.</translation>
    </message>
    <message>
      <source>{0} faces without area are not drawn.</source>
      <translation>{0} faces sans aire ne sont pas dessinées.</translation>
    </message>
    <message>
      <source>{0} field names are longer than the 10 letters of a Shapefile and are cut there: prefer a GeoPackage.</source>
      <translation>Noms de champs plus longs que les 10 caractères d’un Shapefile, donc coupés : {0}. Préférez un GeoPackage.</translation>
    </message>
    <message>
      <source>{0} footprints have no solid: the column reason says why.</source>
      <translation>{0} emprises n’ont pas de solide : la colonne reason dit pourquoi.</translation>
    </message>
    <message>
      <source>{0} footprints hold no point of a building: see the columns reason and quality.</source>
      <translation>{0} emprises ne contiennent aucun point de bâtiment : voir les colonnes reason et quality.</translation>
    </message>
    <message>
      <source>{0} footprints lie in no zone, or have no outline: they are not modelled.</source>
      <translation>{0} emprises ne sont dans aucune zone, ou n’ont pas de contour : elles ne sont pas modélisées.</translation>
    </message>
    <message>
      <source>{0} geometries made from templates are left out.</source>
      <translation>Géométries faites à partir de modèles, laissées de côté : {0}.</translation>
    </message>
    <message>
      <source>{0} geometries that are points or lines are left out.</source>
      <translation>Géométries qui sont des points ou des lignes, laissées de côté : {0}.</translation>
    </message>
    <message>
      <source>{0} has an unknown ending: write .glb, .obj, .gpkg, or a file named tileset.json.</source>
      <translation>{0} a une terminaison inconnue : écrivez .glb, .obj, .gpkg, ou un fichier nommé tileset.json.</translation>
    </message>
    <message>
      <source>{0} has no "{1}".</source>
      <translation>{0} n’a pas de « {1} ».</translation>
    </message>
    <message>
      <source>{0} has no PostGIS: install it on the server.</source>
      <translation>{0} n’a pas PostGIS : installez-le sur le serveur.</translation>
    </message>
    <message>
      <source>{0} has no column {1}.</source>
      <translation>{0} n’a pas de colonne {1}.</translation>
    </message>
    <message>
      <source>{0} has no coordinate reference system: set the layer's, so that metres mean metres.</source>
      <translation>{0} n’a pas de système de coordonnées : affectez-en un à la couche, pour que les mètres soient des mètres.</translation>
    </message>
    <message>
      <source>{0} has no datastreams: SOURCE must be where its version stands, such as https://host/v1.1.</source>
      <translation>{0} n’a pas de séries (Datastreams) : SOURCE doit être là où se trouve sa version, telle que https://hote/v1.1.</translation>
    </message>
    <message>
      <source>{0} has no option {1}.</source>
      <translation>{0} n’a pas de paramètre {1}.</translation>
    </message>
    <message>
      <source>{0} has points of format {1}: formats 0 to 3 and 6 to 8 are read.</source>
      <translation>{0} a des points de format {1} : les formats 0 à 3 et 6 à 8 sont lus.</translation>
    </message>
    <message>
      <source>{0} holds lines: it cannot be used here.</source>
      <translation>{0} contient des lignes : cette couche ne convient pas ici.</translation>
    </message>
    <message>
      <source>{0} holds points: it cannot be used here.</source>
      <translation>{0} contient des points : cette couche ne convient pas ici.</translation>
    </message>
    <message>
      <source>{0} holds polygons: it cannot be used here.</source>
      <translation>{0} contient des polygones : cette couche ne convient pas ici.</translation>
    </message>
    <message>
      <source>{0} holds rows without geometry: it cannot be used here.</source>
      <translation>{0} est une table sans géométrie : elle ne convient pas ici.</translation>
    </message>
    <message>
      <source>{0} holds {1} numbers: it must hold {2}, one per cost.</source>
      <translation>{0} contient {1} nombres : il en faut {2}, un par coût.</translation>
    </message>
    <message>
      <source>{0} is "{1}": it must be a time such as 2022-01-10 or 2022-01-10T01:45:00Z.</source>
      <translation>{0} est « {1} » : ce doit être un instant tel que 2022-01-10 ou 2022-01-10T01:45:00Z.</translation>
    </message>
    <message>
      <source>{0} is "{1}": it must be one of {2}.</source>
      <translation>{0} vaut « {1} » : les valeurs possibles sont {2}.</translation>
    </message>
    <message>
      <source>{0} is "{1}": that is no time.</source>
      <translation>{0} vaut « {1} » : ce n'est pas un instant.</translation>
    </message>
    <message>
      <source>{0} is CityJSON of version "{1}"; versions 1.0, 1.1 and 2.0 are read.</source>
      <translation>{0} est un CityJSON de version « {1} » ; les versions 1.0, 1.1 et 2.0 sont lues.</translation>
    </message>
    <message>
      <source>{0} is LAS {1}.{2}: versions 1.0 to 1.4 are read.</source>
      <translation>{0} est en LAS {1}.{2} : les versions 1.0 à 1.4 sont lues.</translation>
    </message>
    <message>
      <source>{0} is a folder: give an OpenStreetMap file in it.</source>
      <translation>{0} est un dossier : donnez un fichier OpenStreetMap qu’il contient.</translation>
    </message>
    <message>
      <source>{0} is damaged: at least {1} of its {2} points are missing; the others were used.</source>
      <translation>{0} est endommagé : au moins {1} de ses {2} points manquent ; les autres ont servi.</translation>
    </message>
    <message>
      <source>{0} is empty: it has no feature.</source>
      <translation>{0} est vide : aucune entité.</translation>
    </message>
    <message>
      <source>{0} is empty: name the file that is to be read.</source>
      <translation>{0} est vide : nommez le fichier à lire.</translation>
    </message>
    <message>
      <source>{0} is in {1}: a point cloud is worked on in its own system.</source>
      <translation>{0} est en {1} : un nuage de points est traité dans son propre système.</translation>
    </message>
    <message>
      <source>{0} is in {1}: a point cloud must be in a projected system in metres.</source>
      <translation>{0} est en {1} : un nuage de points doit être dans un système projeté en mètres.</translation>
    </message>
    <message>
      <source>{0} is in {1}: it is worked on in {2}.</source>
      <translation>{0} est en {1} : le calcul se fait en {2}.</translation>
    </message>
    <message>
      <source>{0} is in {1}: its cells are interpolated for {2}.</source>
      <translation>{0} est en {1} : ses cellules sont interpolées pour {2}.</translation>
    </message>
    <message>
      <source>{0} is missing.</source>
      <translation>Le paramètre {0} manque.</translation>
    </message>
    <message>
      <source>{0} is nested too deep.</source>
      <translation>{0} est imbriqué trop profondément.</translation>
    </message>
    <message>
      <source>{0} is no MQTT topic: SOURCE must be such as mqtt://host:1883/city/+/noise.</source>
      <translation>{0} n’est pas un sujet MQTT : SOURCE doit être tel que mqtt://hote:1883/ville/+/bruit.</translation>
    </message>
    <message>
      <source>{0} is no dataset of Opendatasoft: SOURCE must be such as https://host/explore/dataset/name.</source>
      <translation>{0} n’est pas un jeu de données Opendatasoft : SOURCE doit être tel que https://hote/explore/dataset/nom.</translation>
    </message>
    <message>
      <source>{0} is no picture of 8 bits per colour: gdal_translate makes one of it (-ot Byte -scale, or -expand rgb).</source>
      <translation>{0} n’est pas une image à 8 bits par couleur : gdal_translate en fait une (-ot Byte -scale, ou -expand rgb).</translation>
    </message>
    <message>
      <source>{0} is not a GeoPackage.</source>
      <translation>{0} n’est pas un GeoPackage.</translation>
    </message>
    <message>
      <source>{0} is not a PCRS file: it begins with {1}, not with PlanCorpsRueSimplifie.</source>
      <translation>{0} n’est pas un fichier PCRS : il commence par {1} et non par PlanCorpsRueSimplifie.</translation>
    </message>
    <message>
      <source>{0} is not a file on a disk.</source>
      <translation>{0} n’est pas un fichier sur un disque.</translation>
    </message>
    <message>
      <source>{0} is not a grid of heights that PROJ can read.</source>
      <translation>{0} n’est pas une grille de hauteurs que PROJ sait lire.</translation>
    </message>
    <message>
      <source>{0} is not a store of sensors: give the file that a synchronisation made, or a new name.</source>
      <translation>{0} n’est pas un entrepôt de capteurs : donnez le fichier qu’une synchronisation a fait, ou un nouveau nom.</translation>
    </message>
    <message>
      <source>{0} is not a vertical reference system, such as EPSG:5720 (NGF-IGN69).</source>
      <translation>{0} n’est pas un système de référence vertical, comme EPSG:5720 (NGF-IGN69).</translation>
    </message>
    <message>
      <source>{0} is not valid JSON, at character {1}.</source>
      <translation>{0} n’est pas du JSON valide, au caractère {1}.</translation>
    </message>
    <message>
      <source>{0} is not valid JSON: a number is too large.</source>
      <translation>{0} n’est pas du JSON valide : un nombre est trop grand.</translation>
    </message>
    <message>
      <source>{0} is of the wrong type.</source>
      <translation>Le paramètre {0} n’est pas du bon type.</translation>
    </message>
    <message>
      <source>{0} is {1}: it is out of its range.</source>
      <translation>{0} vaut {1} : c’est hors de l’intervalle permis.</translation>
    </message>
    <message>
      <source>{0} is {1}: it must be a whole number.</source>
      <translation>{0} vaut {1} : il faut un nombre entier.</translation>
    </message>
    <message>
      <source>{0} is {1}: it must be at least {2}.</source>
      <translation>{0} vaut {1} : il faut au moins {2}.</translation>
    </message>
    <message>
      <source>{0} is {1}: it must be from {2} to {3}.</source>
      <translation>{0} vaut {1} : il faut une valeur de {2} à {3}.</translation>
    </message>
    <message>
      <source>{0} km of the {1} km are used: no other whole route fits into the rest.</source>
      <translation>{0} km sur les {1} km sont utilisés : aucun autre trajet entier ne tient dans le reste.</translation>
    </message>
    <message>
      <source>{0} lines are closed, because "{1}" is above {2} or missing.</source>
      <translation>{0} lignes sont fermées, car « {1} » dépasse {2} ou manque.</translation>
    </message>
    <message>
      <source>{0} lines have a level that is not a number: they are at level 0.</source>
      <translation>Lignes dont le niveau n’est pas un nombre, prises au niveau 0 : {0}.</translation>
    </message>
    <message>
      <source>{0} lines have a one-way value that is not known: they are open both ways.</source>
      <translation>Lignes dont la valeur de sens unique est inconnue, ouvertes dans les deux sens : {0}.</translation>
    </message>
    <message>
      <source>{0} lines have a speed that is not a number: they take the default, {1} km/h.</source>
      <translation>Lignes dont la vitesse n’est pas un nombre : {0} ; elles prennent la valeur par défaut, {1} km/h.</translation>
    </message>
    <message>
      <source>{0} lines have a speed that is zero, negative or infinite: they take the default, {1} km/h.</source>
      <translation>Lignes dont la vitesse est nulle, négative ou infinie : {0} ; elles prennent la valeur par défaut, {1} km/h.</translation>
    </message>
    <message>
      <source>{0} lines have no length and were left out.</source>
      <translation>Lignes sans longueur, laissées de côté : {0}.</translation>
    </message>
    <message>
      <source>{0} lines have no number in "{1}": they are closed.</source>
      <translation>{0} lignes n’ont pas de nombre dans « {1} » : elles sont fermées.</translation>
    </message>
    <message>
      <source>{0} lines have no speed: they take the default, {1} km/h.</source>
      <translation>Lignes sans vitesse : {0} ; elles prennent la valeur par défaut, {1} km/h.</translation>
    </message>
    <message>
      <source>{0} matches are ambiguous: look at the column match.</source>
      <translation>{0} rapprochements sont ambigus : voir la colonne match.</translation>
    </message>
    <message>
      <source>{0} must be a JSON object, not {1}.</source>
      <translation>{0} doit être un objet JSON, et non {1}.</translation>
    </message>
    <message>
      <source>{0} needs CANDIDATES.</source>
      <translation>{0} suppose une couche CANDIDATES.</translation>
    </message>
    <message>
      <source>{0} needs {1}.</source>
      <translation>{0} ne vaut qu’avec {1}.</translation>
    </message>
    <message>
      <source>{0} nodes and {1} arcs are too many.</source>
      <translation>{0} nœuds et {1} arcs, c’est trop.</translation>
    </message>
    <message>
      <source>{0} objects are in several files, or twice in one: each is one row.</source>
      <translation>{0} objets sont dans plusieurs fichiers, ou deux fois dans un seul : chacun fait une ligne.</translation>
    </message>
    <message>
      <source>{0} objects name a parent that is not there.</source>
      <translation>Objets qui nomment un parent absent : {0}.</translation>
    </message>
    <message>
      <source>{0} objects of FROM are not valid: they were matched after a repair.</source>
      <translation>{0} objets de FROM ne sont pas valides : ils ont été rapprochés après réparation.</translation>
    </message>
    <message>
      <source>{0} observations added, {1} were there, {2} missing values completed, {3} contradictions, {4} records refused.</source>
      <translation>{0} observations ajoutées, {1} y étaient, {2} valeurs manquantes complétées, {3} contradictions, {4} enregistrements refusés.</translation>
    </message>
    <message>
      <source>{0} of the {1} nodes of way {2} are not in the file: only the parts between known nodes are kept.</source>
      <translation>{0} des {1} nœuds du chemin {2} ne sont pas dans le fichier : seules les parties entre nœuds connus sont gardées.</translation>
    </message>
    <message>
      <source>{0} of the {1} ways of the file are streets for this profile: {2} lines.</source>
      <translation>{0} des {1} chemins du fichier sont des rues pour ce profil : {2} lignes.</translation>
    </message>
    <message>
      <source>{0} of {1} buildings have no face to write.</source>
      <translation>{0} bâtiments sur {1} n’ont aucune face à écrire.</translation>
    </message>
    <message>
      <source>{0} of {1} destinations have no street within {2} m.</source>
      <translation>{0} destinations sur {1} n’ont pas de rue à moins de {2} m.</translation>
    </message>
    <message>
      <source>{0} of {1} footprints have a solid, {2} at LoD2.2.</source>
      <translation>{0} emprises sur {1} ont un solide, {2} au LoD2.2.</translation>
    </message>
    <message>
      <source>{0} of {1} homes, with {2} people, reach no school: the column status of BY_HOME says why.</source>
      <translation>{0} logements sur {1}, de {2} habitants, n’atteignent aucune école : le champ status de BY_HOME dit pourquoi.</translation>
    </message>
    <message>
      <source>{0} of {1} objects are more than {2} m off the terrain by their own height.</source>
      <translation>{0} objets sur {1} s’écartent de plus de {2} m du terrain par leur altitude propre.</translation>
    </message>
    <message>
      <source>{0} of {1} objects are of no known kind: say what their words mean in KINDS.</source>
      <translation>{0} objets sur {1} sont de type inconnu : dire dans KINDS ce que leurs mots signifient.</translation>
    </message>
    <message>
      <source>{0} of {1} objects have no height of their own and none of the terrain: they are drawn at 0.</source>
      <translation>{0} objets sur {1} n’ont ni altitude propre ni terrain : ils sont dessinés à 0.</translation>
    </message>
    <message>
      <source>{0} of {1} objects repeat one of another source: look at the column repeats.</source>
      <translation>{0} objets sur {1} en répètent un d’une autre source : voir la colonne repeats.</translation>
    </message>
    <message>
      <source>{0} of {1} origins reach no destination: the column status of PAIRS says why.</source>
      <translation>{0} origines sur {1} n’atteignent aucune destination : le champ status de PAIRS dit pourquoi.</translation>
    </message>
    <message>
      <source>{0} of {1} pairs have more paths than {2} labels hold: those that another one comes close to in everything were left out. The columns exact and within of PAIRS tell where, and how close.</source>
      <translation>{0} couples sur {1} ont plus de chemins que {2} étiquettes n’en tiennent : ceux dont un autre est proche en tout ont été laissés de côté. Les champs exact et within de PAIRS disent où, et à quel point.</translation>
    </message>
    <message>
      <source>{0} of {1} pairs have too many paths even so: some are missing. A shorter detour or fewer objectives make their sets smaller.</source>
      <translation>{0} couples sur {1} ont malgré cela trop de chemins : il en manque. Un détour plus court ou moins d’objectifs réduisent leurs ensembles.</translation>
    </message>
    <message>
      <source>{0} of {1} places have no street within {2} m.</source>
      <translation>{0} lieux sur {1} n’ont aucune rue à moins de {2} m.</translation>
    </message>
    <message>
      <source>{0} of {1} rows are beyond a hard limit and are not ranked.</source>
      <translation>{0} entités sur {1} dépassent une limite absolue et ne sont pas classées.</translation>
    </message>
    <message>
      <source>{0} of {1} rows have no value: too little is known.</source>
      <translation>{0} lignes sur {1} n'ont pas de valeur : trop peu est connu.</translation>
    </message>
    <message>
      <source>{0} of {1} series are not told: SCORES says why.</source>
      <translation>{0} séries sur {1} ne sont pas prédites : SCORES dit pourquoi.</translation>
    </message>
    <message>
      <source>{0} of {1} sets of paths are not complete: their searches met the limit of {2} labels. Coarser steps, a shorter detour or fewer objectives make them smaller.</source>
      <translation>{0} des {1} ensembles de chemins ne sont pas complets : leur recherche a atteint la limite de {2} étiquettes. Des pas plus grossiers, un détour plus court ou moins d’objectifs les réduisent.</translation>
    </message>
    <message>
      <source>{0} of {1} streets have data of "{2}" for a part of their length only: the known part counts.</source>
      <translation>{0} rues sur {1} ont des données de « {2} » pour une partie de leur longueur seulement : la partie connue compte.</translation>
    </message>
    <message>
      <source>{0} of {1} streets have no cost: they take the mean of the others.</source>
      <translation>{0} rues sur {1} n’ont pas de coût : elles prennent la moyenne des autres.</translation>
    </message>
    <message>
      <source>{0} of {1} streets have no data for "{2}".</source>
      <translation>{0} rues sur {1} n’ont pas de données pour « {2} ».</translation>
    </message>
    <message>
      <source>{0} of {1} streets have no data of "{2}".</source>
      <translation>{0} rues sur {1} n’ont pas de données de « {2} ».</translation>
    </message>
    <message>
      <source>{0} of {1} streets have no level of stress: they count as not quiet.</source>
      <translation>{0} rues sur {1} n’ont pas de niveau de stress : elles ne comptent pas comme calmes.</translation>
    </message>
    <message>
      <source>{0} of {1} streets have no speed, and none is assumed for their kind.</source>
      <translation>{0} rues sur {1} n’ont pas de vitesse, et aucune n’est supposée pour leur type.</translation>
    </message>
    <message>
      <source>{0} of {1} streets have no speed: that of their kind of street was assumed.</source>
      <translation>{0} rues sur {1} n’ont pas de vitesse : celle de leur type de rue a été supposée.</translation>
    </message>
    <message>
      <source>{0} of {1} times have too few points with a value: their surfaces are empty.</source>
      <translation>{0} instants sur {1} ont trop peu de points avec une valeur : leurs surfaces sont vides.</translation>
    </message>
    <message>
      <source>{0} pairs of a tree and its place in the register are as near as another pair: the earlier row of the register was taken.</source>
      <translation>{0} paires d’un arbre et de sa place dans le registre sont aussi proches qu’une autre : la première ligne du registre a été prise.</translation>
    </message>
    <message>
      <source>{0} paths cannot be chosen: it must be 1 or more.</source>
      <translation>{0} chemins ne peuvent pas être choisis : il en faut 1 ou plus.</translation>
    </message>
    <message>
      <source>{0} pieces are steeper than {1} % on the terrain: an error there, or a bridge or tunnel that is not marked. They were left out.</source>
      <translation>{0} morceaux sont plus raides que {1} % sur le terrain : une erreur du terrain, ou un pont ou un tunnel qui n’est pas signalé. Ils ont été écartés.</translation>
    </message>
    <message>
      <source>{0} pieces of the source are no JSON or are cut off, such as {1}: they are left out.</source>
      <translation>{0} morceaux de la source ne sont pas du JSON ou sont coupés, tels que {1} : ils sont laissés de côté.</translation>
    </message>
    <message>
      <source>{0} places have latitude and longitude swapped, such as {1}: they are turned.</source>
      <translation>{0} lieux ont latitude et longitude inversées, tels que {1} : elles sont remises à l’endroit.</translation>
    </message>
    <message>
      <source>{0} places have no category and were left out.</source>
      <translation>Équipements sans catégorie, laissés de côté : {0}.</translation>
    </message>
    <message>
      <source>{0} places reach no street within the limit.</source>
      <translation>Lieux qui n’atteignent aucune rue en deçà de la limite : {0}.</translation>
    </message>
    <message>
      <source>{0} points are too few for kriging with {1} drifts.</source>
      <translation>{0} points sont trop peu pour un krigeage avec {1} dérives.</translation>
    </message>
    <message>
      <source>{0} points are too few to estimate between them.</source>
      <translation>{0} points sont trop peu pour estimer entre eux.</translation>
    </message>
    <message>
      <source>{0} points are too many for kriging by all of them (at most {1}): take the nearest ones.</source>
      <translation>{0} points sont trop nombreux pour un krigeage par tous (au plus {1}) : prenez les plus proches.</translation>
    </message>
    <message>
      <source>{0} problems found.</source>
      <translation>Problèmes trouvés : {0}.</translation>
    </message>
    <message>
      <source>{0} pupils go to schools that no home walks to: they are left out.</source>
      <translation>{0} élèves vont à des écoles où aucun logement ne mène à pied : ils sont laissés de côté.</translation>
    </message>
    <message>
      <source>{0} records have no value, such as {1}: they are stored as missing.</source>
      <translation>{0} enregistrements n’ont pas de valeur, tels que {1} : ils sont stockés comme manquants.</translation>
    </message>
    <message>
      <source>{0} records tell no sensor, no time or no value, such as {1}: they are left out.</source>
      <translation>{0} enregistrements ne disent ni capteur, ni instant, ni valeur, tels que {1} : ils sont laissés de côté.</translation>
    </message>
    <message>
      <source>{0} roofs were simplified at places where a solid would not have been valid.</source>
      <translation>{0} toits ont été simplifiés aux endroits où un solide n’aurait pas été valide.</translation>
    </message>
    <message>
      <source>{0} rows ({1}), such as: {2}</source>
      <translation>{0} entités ({1}), par exemple : {2}</translation>
    </message>
    <message>
      <source>{0} rows have no number for "{1}": its limit cannot be checked, and they are kept.</source>
      <translation>{0} entités n’ont pas de nombre pour « {1} » : sa limite ne peut pas être vérifiée, et elles sont conservées.</translation>
    </message>
    <message>
      <source>{0} rows hold no number in "{1}", but words: counted as unknown.</source>
      <translation>{0} lignes n’ont pas de nombre dans « {1} », mais des mots : comptées comme inconnues.</translation>
    </message>
    <message>
      <source>{0} rows share the best {1} places: what would change them is not sought.</source>
      <translation>{0} entités se partagent les {1} premières places : ce qui les changerait n’est pas cherché.</translation>
    </message>
    <message>
      <source>{0} schools have no usable number of pupils and count 0.</source>
      <translation>{0} écoles n’ont pas de nombre d’élèves utilisable et comptent 0.</translation>
    </message>
    <message>
      <source>{0} sensors are not in the list of stations, such as {1}: they have no place.</source>
      <translation>{0} capteurs ne sont pas dans la liste des stations, tels que {1} : ils n’ont pas de lieu.</translation>
    </message>
    <message>
      <source>{0} sensors are said to be in several places, such as {1}: each keeps the one that is said most often.</source>
      <translation>{0} capteurs sont dits en plusieurs endroits, tels que {1} : chacun garde celui qui est dit le plus souvent.</translation>
    </message>
    <message>
      <source>{0} sensors have no place, such as {1}.</source>
      <translation>{0} capteurs n’ont pas de lieu, tels que {1}.</translation>
    </message>
    <message>
      <source>{0} series have a unit that is not known, such as {1}: their values stay as they are.</source>
      <translation>{0} séries ont une unité inconnue, telles que {1} : leurs valeurs restent telles quelles.</translation>
    </message>
    <message>
      <source>{0} series have values that their unit makes implausible, such as {1}: they are taken as written in a unit that suits.</source>
      <translation>{0} séries ont des valeurs que leur unité rend invraisemblables, telles que {1} : elles sont prises comme écrites dans une unité qui convient.</translation>
    </message>
    <message>
      <source>{0} sites cannot reach every point: allow more sites, or add candidates.</source>
      <translation>{0} sites ne peuvent pas atteindre tous les points : autorisez davantage de sites, ou ajoutez des candidats.</translation>
    </message>
    <message>
      <source>{0} sites cannot serve every point: allow more sites, or add candidates or capacity.</source>
      <translation>{0} sites ne peuvent pas desservir tous les points : autorisez davantage de sites, ou ajoutez des candidats ou de la capacité.</translation>
    </message>
    <message>
      <source>{0} solids are not valid: see the column valid.</source>
      <translation>{0} solides ne sont pas valides : voir la colonne valid.</translation>
    </message>
    <message>
      <source>{0} streets are left out: fewer than two of their nodes follow each other in the file.</source>
      <translation>Rues laissées de côté, faute de deux nœuds successifs dans le fichier : {0}.</translation>
    </message>
    <message>
      <source>{0} streets have a speed limit that cannot be read: it is left empty.</source>
      <translation>Rues dont la vitesse autorisée est illisible, laissée vide : {0}.</translation>
    </message>
    <message>
      <source>{0} streets have a traffic count, of {1} counted places.</source>
      <translation>{0} rues ont un comptage de trafic, sur {1} lieux comptés.</translation>
    </message>
    <message>
      <source>{0} streets have no speed limit in the file: speed_kmh is empty there.</source>
      <translation>Rues sans vitesse autorisée dans le fichier : {0} ; speed_kmh y est vide.</translation>
    </message>
    <message>
      <source>{0} streets have nodes that are not in the file: only their known parts are kept.</source>
      <translation>Rues dont des nœuds ne sont pas dans le fichier : {0} ; seules leurs parties connues sont gardées.</translation>
    </message>
    <message>
      <source>{0} streets have pieces steeper than {1} %, which were left out.</source>
      <translation>{0} rues ont des morceaux plus raides que {1} %, qui ont été écartés.</translation>
    </message>
    <message>
      <source>{0} surfaces are of a kind that buildings do not have; what they are is left out.</source>
      <translation>Surfaces d’une nature que les bâtiments n’ont pas, et qui est laissée de côté : {0}.</translation>
    </message>
    <message>
      <source>{0} times are of 1970, when a clock was not set, such as {1}: their records are left out.</source>
      <translation>{0} instants sont de 1970, quand une horloge n’était pas réglée, tels que {1} : leurs enregistrements sont laissés de côté.</translation>
    </message>
    <message>
      <source>{0} times cannot be read, such as {1}: their records are left out.</source>
      <translation>{0} instants sont illisibles, tels que {1} : leurs enregistrements sont laissés de côté.</translation>
    </message>
    <message>
      <source>{0} times lie in the future, such as {1}: their records are left out.</source>
      <translation>{0} instants sont dans le futur, tels que {1} : leurs enregistrements sont laissés de côté.</translation>
    </message>
    <message>
      <source>{0} times lie in the hour that comes twice in autumn, such as {1}: its two passes are told apart by the order of the records.</source>
      <translation>{0} instants sont dans l’heure qui vient deux fois en automne, tels que {1} : ses deux passages se distinguent par l’ordre des enregistrements.</translation>
    </message>
    <message>
      <source>{0} times lie in the hour that summer time skips, such as {1}: their records are left out. Does the source follow another TIME_ZONE?</source>
      <translation>{0} instants sont dans l’heure que saute l’heure d’été, tels que {1} : leurs enregistrements sont laissés de côté. La source suit-elle un autre TIME_ZONE ?</translation>
    </message>
    <message>
      <source>{0} trees of the register are where the cloud does not reach.</source>
      <translation>{0} arbres du registre sont là où le nuage ne va pas.</translation>
    </message>
    <message>
      <source>{0} values are words, such as {1}: they are stored as missing.</source>
      <translation>{0} valeurs sont des mots, telles que {1} : elles sont stockées comme manquantes.</translation>
    </message>
    <message>
      <source>{0} values contradict another of the same time, such as {1}: they are kept apart, and the value in the series is suspect.</source>
      <translation>{0} valeurs en contredisent une autre du même instant, telles que {1} : elles sont gardées à part, et la valeur de la série est suspecte.</translation>
    </message>
    <message>
      <source>{0} values have a decimal comma, such as {1}.</source>
      <translation>{0} valeurs ont une virgule décimale, telles que {1}.</translation>
    </message>
    <message>
      <source>{0} values have their unit behind them, such as {1}: the number is taken.</source>
      <translation>{0} valeurs ont leur unité derrière elles, telles que {1} : le nombre est pris.</translation>
    </message>
    <message>
      <source>{0} values of FROM are codes for unknown (NULL_VALUES).</source>
      <translation>{0} valeurs de FROM sont des codes pour « inconnu » (NULL_VALUES).</translation>
    </message>
    <message>
      <source>{0} values were not measured although they are numbers, such as {1}: they are stored as missing.</source>
      <translation>{0} valeurs n’ont pas été mesurées bien qu’elles soient des nombres, telles que {1} : elles sont stockées comme manquantes.</translation>
    </message>
    <message>
      <source>{0} vertices are not finite numbers: their lines are broken there.</source>
      <translation>Sommets dont les coordonnées ne sont pas des nombres finis : {0} ; leurs lignes y sont interrompues.</translation>
    </message>
    <message>
      <source>{0} ways are twice in the file: the last one counts.</source>
      <translation>Chemins présents deux fois dans le fichier : {0} ; le dernier compte.</translation>
    </message>
    <message>
      <source>{0} went away: nothing of the last step was kept. Run it again.</source>
      <translation>{0} ne répond plus : rien de la dernière étape n’a été gardé. Relancez.</translation>
    </message>
    <message>
      <source>{0} zones made, {1} up to date, {2} stale or not made, {3} failed.</source>
      <translation>{0} zones faites, {1} à jour, {2} périmées ou pas faites, {3} en échec.</translation>
    </message>
    <message>
      <source>{0}, line {1}: "{2}" is not facility,speed_kmh,traffic_vpd,service, with a facility of mixed, lane, track, greenway and a service of high, medium, low, none.</source>
      <translation>{0}, ligne {1} : « {2} » n’est pas facility,speed_kmh,traffic_vpd,service, avec un aménagement parmi mixed, lane, track, greenway et un niveau parmi high, medium, low, none.</translation>
    </message>
    <message>
      <source>{0}, {1}: {2}.</source>
      <translation>{0}, {1} : {2}.</translation>
    </message>
    <message>
      <source>{0}: "{1}" cannot be {2}.</source>
      <translation>{0} : « {1} » ne peut pas valoir {2}.</translation>
    </message>
    <message>
      <source>{0}: "{1}" is "{2}", it must be one of {3}.</source>
      <translation>{0} : « {1} » vaut « {2} » ; il faut l’une de ces valeurs : {3}.</translation>
    </message>
    <message>
      <source>{0}: "{1}" is not a class code, a whole number from 0 to 255.</source>
      <translation>{0} : « {1} » n’est pas un code de classe, un nombre entier de 0 à 255.</translation>
    </message>
    <message>
      <source>{0}: "{1}" is not known here.</source>
      <translation>{0} : « {1} » n’est pas connu ici.</translation>
    </message>
    <message>
      <source>{0}: the field "{1}" does not hold numbers. Choose a numeric field, or convert it.</source>
      <translation>{0} : le champ « {1} » ne contient pas de nombres. Choisissez un champ numérique, ou convertissez-le.</translation>
    </message>
    <message>
      <source>{0}: the field "{1}" holds words, not numbers. Choose another field.</source>
      <translation>{0} : le champ « {1} » contient des mots, pas des nombres. Choisissez un autre champ.</translation>
    </message>
    <message>
      <source>{0}: the field "{1}" holds {2}, it cannot be negative.</source>
      <translation>{0} : le champ « {1} » contient {2} : ses valeurs ne peuvent pas être négatives.</translation>
    </message>
    <message>
      <source>{0}: the field "{1}" is read as percent.</source>
      <translation>{0} : le champ « {1} » est lu en pourcentage.</translation>
    </message>
    <message>
      <source>{0}: the key "{1}" is there more than once in "{2}".</source>
      <translation>{0} : la clé « {1} » est présente plusieurs fois dans « {2} ».</translation>
    </message>
    <message>
      <source>{0}: the store cannot do that ({1}).</source>
      <translation>{0} : l’entrepôt ne peut pas faire cela ({1}).</translation>
    </message>
    <message>
      <source>{0}: what is in {1} is put into {2}.</source>
      <translation>{0} : ce qui est en {1} est mis en {2}.</translation>
    </message>
    <message>
      <source>{0}: {1} elements {2} are no objects of the plan and were left out.</source>
      <translation>{0} : {1} éléments {2} ne sont pas des objets du plan et ont été laissés de côté.</translation>
    </message>
    <message>
      <source>{0}: {1} of {2} streets, {3} % of the length, have no usable value: they count as the mean of the others.</source>
      <translation>{0} : {1} rues sur {2}, soit {3} % de la longueur, n’ont pas de valeur utilisable : elles comptent comme la moyenne des autres.</translation>
    </message>
    <message>
      <source>{0}: {1} of {2} streets, {3} % of the length, have no usable value: they take the penalty.</source>
      <translation>{0} : {1} rues sur {2}, soit {3} % de la longueur, n’ont pas de valeur utilisable : elles prennent la pénalité.</translation>
    </message>
    <message>
      <source>{0}: {1} of {2} values of the field "{3}" lie outside {4} to {5}: it is another field that is meant, or another unit.</source>
      <translation>{0} : {1} des {2} valeurs du champ « {3} » sortent de l’intervalle de {4} à {5} : c’est un autre champ qu’il faut, ou une autre unité.</translation>
    </message>
    <message>
      <source>{0}: {1} points have coordinates that are not finite numbers and were left out.</source>
      <translation>{0} : {1} points ont des coordonnées qui ne sont pas des nombres finis et ont été écartés.</translation>
    </message>
    <message>
      <source>{0}: {1} points lie outside the box that its header tells.</source>
      <translation>{0} : {1} points sont hors de l’emprise que dit l’en-tête.</translation>
    </message>
    <message>
      <source>{0}: {1} rows have no geometry and were left out.</source>
      <translation>{0} : {1} lignes n’ont pas de géométrie et ont été laissées de côté.</translation>
    </message>
    <message>
      <source>{0}: {1} rows lie outside the domain of {2} and were left without geometry.</source>
      <translation>{0} : {1} entités sont hors du domaine de {2} et restent sans géométrie.</translation>
    </message>
  </context>
</TS>
