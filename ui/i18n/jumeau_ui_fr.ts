<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>jumeau::ui::CurveChart</name>
    <message>
        <source>Curve: %1 against %2</source>
        <translation>Courbe : %1 selon %2</translation>
    </message>
</context>
<context>
    <name>jumeau::ui::EmptyState</name>
    <message>
        <source>present</source>
        <translation>présente</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absente</translation>
    </message>
</context>
<context>
    <name>jumeau::ui::HubModel</name>
    <message>
        <source>%1 (exists already)</source>
        <translation>%1 (existe déjà)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Pôle</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Apport</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Dessert</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>The order in which hubs are best built</source>
        <translation>L’ordre dans lequel il vaut mieux créer les pôles</translation>
    </message>
    <message>
        <source>Name or number of the site; existing hubs in italics</source>
        <translation>Nom ou numéro du site ; les pôles existants sont en italique</translation>
    </message>
    <message>
        <source>People it adds to those of the hubs before it</source>
        <translation>Habitants qu’il ajoute à ceux des pôles qui le précèdent</translation>
    </message>
    <message>
        <source>People within reach of it</source>
        <translation>Habitants à portée de ce pôle</translation>
    </message>
    <message>
        <source>People nobody else would reach without it</source>
        <translation>Habitants que plus aucun pôle ne desservirait sans lui</translation>
    </message>
    <message>
        <source>Hub %1</source>
        <translation>Pôle %1</translation>
    </message>
</context>
<context>
    <name>jumeau::ui::HubTable</name>
    <message>
        <source>List of hubs</source>
        <translation>Liste des pôles</translation>
    </message>
</context>
<context>
    <name>jumeau::ui::HubsAnswerView</name>
    <message>
        <source>People reached by number of hubs</source>
        <translation>Habitants selon le nombre de pôles</translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation>Pôles</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <source>Number of hubs</source>
        <translation>Nombre de pôles</translation>
    </message>
    <message>
        <source>Share of people (%)</source>
        <translation>Part des habitants (%)</translation>
    </message>
    <message>
        <source>Hubs (%1)</source>
        <translation>Pôles (%1)</translation>
    </message>
    <message>
        <source>Assumptions and warnings (%1)</source>
        <translation>Hypothèses et alertes (%1)</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 maille</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 mailles</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>people, cells</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 asked for</source>
        <translation>%1 demandés</translation>
    </message>
</context>
<context>
    <name>jumeau::ui::HubsForm</name>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>The population cells</source>
        <translation>Toutes les mailles</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>on &amp;foot</source>
        <translation>à p&amp;ied</translation>
    </message>
    <message>
        <source>by &amp;bike</source>
        <translation>à vé&amp;lo</translation>
    </message>
    <message>
        <source>&amp;Streets</source>
        <translation>&amp;Rues</translation>
    </message>
    <message>
        <source>&amp;Population</source>
        <translation>&amp;Population</translation>
    </message>
    <message>
        <source>Pe&amp;ople field</source>
        <translation>Champ &amp;habitants</translation>
    </message>
    <message>
        <source>Ca&amp;ndidate sites</source>
        <translation>Sit&amp;es candidats</translation>
    </message>
    <message>
        <source>&amp;Existing hubs</source>
        <translation>Pôles exis&amp;tants</translation>
    </message>
    <message>
        <source>Street layer</source>
        <translation>Couche des rues</translation>
    </message>
    <message>
        <source>Population layer</source>
        <translation>Couche de population</translation>
    </message>
    <message>
        <source>Field that counts people</source>
        <translation>Champ du nombre d’habitants</translation>
    </message>
    <message>
        <source>Layer of candidate sites</source>
        <translation>Couche des sites candidats</translation>
    </message>
    <message>
        <source>Layer of existing hubs</source>
        <translation>Couche des pôles existants</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source> m</source>
        <comment>metres, after a number</comment>
        <translation> m</translation>
    </message>
    <message>
        <source>Distance in metres</source>
        <translation>Distance en mètres</translation>
    </message>
    <message>
        <source>% of people</source>
        <comment>after a number</comment>
        <translation> % des habitants</translation>
    </message>
    <message>
        <source>Share of people in percent</source>
        <translation>Part des habitants en pour cent</translation>
    </message>
    <message>
        <source> hubs</source>
        <comment>after a number</comment>
        <translation> pôles</translation>
    </message>
    <message>
        <source>Number of hubs</source>
        <translation>Nombre de pôles</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>Nom&amp;bre</translation>
    </message>
    <message>
        <source>Fewest &amp;hubs</source>
        <translation>Le &amp;moins de pôles</translation>
    </message>
    <message>
        <source>The least number of hubs that bring a share of the people within the distance</source>
        <translation>Le plus petit nombre de pôles qui mettent une part des habitants à portée</translation>
    </message>
    <message>
        <source>The hubs that bring the most people within the distance, when their number is given</source>
        <translation>Les pôles qui mettent le plus d’habitants à portée, leur nombre étant donné</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <translation>&amp;Distance</translation>
    </message>
    <message>
        <source>Sh&amp;are reached</source>
        <translation>Part desser&amp;vie</translation>
    </message>
    <message>
        <source>&amp;Most people</source>
        <translation>Le plus d’habita&amp;nts</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Mode</translation>
    </message>
</context>
<context>
    <name>jumeau::ui::HubsPage</name>
    <message>
        <source>This question needs two layers.</source>
        <translation>Il faut deux couches pour répondre à cette question.</translation>
    </message>
    <message>
        <source>Add them to the project: the panel finds them by itself.</source>
        <translation>Ajoutez-les au projet : le panneau les reconnaît de lui-même.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Multimodal hubs</source>
        <translation>Pôles d’échanges multimodaux</translation>
    </message>
    <message>
        <source>How few hubs bring the people within reach, on foot or by bike?</source>
        <translation>Combien de pôles suffisent pour desservir les habitants, à pied ou à vélo ?</translation>
    </message>
    <message>
        <source>The calculation was stopped. The answer below is the former one.</source>
        <translation>Le calcul a été arrêté. La réponse ci-dessous est la précédente.</translation>
    </message>
    <message>
        <source>The calculation was stopped.</source>
        <translation>Le calcul a été arrêté.</translation>
    </message>
    <message>
        <source>The question has changed since this answer.</source>
        <translation>La question a changé depuis cette réponse.</translation>
    </message>
</context>
<context>
    <name>jumeau::ui::HubsWords</name>
    <message>
        <source>within %1 on foot</source>
        <translation>à moins de %1 à pied</translation>
    </message>
    <message>
        <source>within %1 by bike</source>
        <translation>à moins de %1 à vélo</translation>
    </message>
    <message>
        <source>No hub is needed.</source>
        <translation>Aucun pôle n’est nécessaire.</translation>
    </message>
    <message>
        <source>No choice of hubs brings anybody %1.</source>
        <translation>Aucun choix de pôles ne met qui que ce soit %1.</translation>
    </message>
    <message>
        <source>No new hub is needed: with the existing one, %1 of the %2 are %3.</source>
        <translation>Aucun nouveau pôle n’est nécessaire : avec le pôle existant, %1 des %2 sont %3.</translation>
    </message>
    <message>
        <source>No new hub is needed: with the %1 existing ones, %2 of the %3 are %4.</source>
        <translation>Aucun nouveau pôle n’est nécessaire : avec les %1 pôles existants, %2 des %3 sont %4.</translation>
    </message>
    <message>
        <source>One hub is enough for %1 of the %2 to be %3.</source>
        <translation>Un seul pôle suffit pour que %1 des %2 soient %3.</translation>
    </message>
    <message>
        <source>%1 hubs are enough for %2 of the %3 to be %4.</source>
        <translation>%1 pôles suffisent pour que %2 des %3 soient %4.</translation>
    </message>
    <message>
        <source>With one hub, %1 of the %2 are %3.</source>
        <translation>Avec un seul pôle, %1 des %2 sont %3.</translation>
    </message>
    <message>
        <source>With %1 hubs, %2 of the %3 are %4.</source>
        <translation>Avec %1 pôles, %2 des %3 sont %4.</translation>
    </message>
    <message>
        <source>One of them exists already.</source>
        <translation>L’un d’eux existe déjà.</translation>
    </message>
    <message>
        <source>%1 of them exist already.</source>
        <translation>%1 d’entre eux existent déjà.</translation>
    </message>
    <message>
        <source>The share asked for was %1.</source>
        <translation>La part demandée était de %1.</translation>
    </message>
    <message>
        <source>More hubs would reach nobody else.</source>
        <translation>Davantage de pôles ne desserviraient personne de plus.</translation>
    </message>
    <message>
        <source>This is proved minimal.</source>
        <translation>C’est prouvé minimal.</translation>
    </message>
    <message>
        <source>This is proved minimal: one would not be enough.</source>
        <translation>C’est prouvé minimal : un seul ne suffirait pas.</translation>
    </message>
    <message>
        <source>This is proved minimal: %1 would not be enough.</source>
        <translation>C’est prouvé minimal : %1 ne suffiraient pas.</translation>
    </message>
    <message>
        <source>This is not proved minimal: fewer might be enough.</source>
        <translation>Ce n’est pas prouvé minimal : il pourrait en suffire de moins.</translation>
    </message>
    <message>
        <source>This is not proved minimal: it cannot be ruled out that a single one is enough.</source>
        <translation>Ce n’est pas prouvé minimal : on ne peut pas exclure qu’il en suffise d’un seul.</translation>
    </message>
    <message>
        <source>This is not proved minimal: it cannot be ruled out that %1 are enough.</source>
        <translation>Ce n’est pas prouvé minimal : on ne peut pas exclure qu’il en suffise de %1.</translation>
    </message>
    <message>
        <source>This is proved best: no other choice reaches more people.</source>
        <translation>C’est prouvé optimal : aucun autre choix ne dessert plus d’habitants.</translation>
    </message>
    <message>
        <source>This is not proved best: another choice might reach more people.</source>
        <translation>Ce n’est pas prouvé optimal : un autre choix pourrait desservir plus d’habitants.</translation>
    </message>
    <message>
        <source>This is not proved best: it cannot be ruled out that another choice reaches up to %1 (%2).</source>
        <translation>Ce n’est pas prouvé optimal : on ne peut pas exclure qu’un autre choix desserve jusqu’à %1 (%2).</translation>
    </message>
    <message>
        <source>No hub: %1 of people (%2)</source>
        <translation>Aucun pôle : %1 des habitants (%2)</translation>
    </message>
    <message>
        <source>1 hub: %1 of people (%2)</source>
        <translation>1 pôle : %1 des habitants (%2)</translation>
    </message>
    <message>
        <source>%1 hubs: %2 of people (%3)</source>
        <translation>%1 pôles : %2 des habitants (%3)</translation>
    </message>
    <message>
        <source>Nobody stays outside</source>
        <translation>Personne ne reste à l’écart</translation>
    </message>
    <message>
        <source>Choose a street layer.</source>
        <translation>Choisissez une couche de rues.</translation>
    </message>
    <message>
        <source>Choose a population layer.</source>
        <translation>Choisissez une couche de population.</translation>
    </message>
    <message>
        <source>Choose the field that counts people.</source>
        <translation>Choisissez le champ du nombre d’habitants.</translation>
    </message>
    <message>
        <source>The distance must be between %1 and %2 m.</source>
        <translation>La distance doit être comprise entre %1 et %2 m.</translation>
    </message>
    <message>
        <source>The share must be above 0 and at most 100%.</source>
        <translation>La part doit être supérieure à 0 et au plus de 100 %.</translation>
    </message>
    <message>
        <source>Ask for at least one hub.</source>
        <translation>Demandez au moins un pôle.</translation>
    </message>
    <message>
        <source>Outside: %1 (%2)</source>
        <translation>À l’écart : %1 (%2)</translation>
    </message>
</context>
<context>
    <name>jumeau::ui::JumeauPanel</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>jumeau::ui::LayerChooser</name>
    <message>
        <source>Choose a layer</source>
        <translation>Choisir une couche</translation>
    </message>
</context>
<context>
    <name>jumeau::ui::LayerRanking</name>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <source>No geometry</source>
        <translation>Sans géométrie</translation>
    </message>
    <message>
        <source>the name says “%1”</source>
        <translation>le nom contient « %1 »</translation>
    </message>
    <message>
        <source>the field “%1” looks like a number of people</source>
        <translation>le champ « %1 » semble être un nombre d’habitants</translation>
    </message>
    <message>
        <source>field “%1”</source>
        <translation>champ « %1 »</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>number of features: %1</source>
        <translation>nombre d’entités : %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two reasons</comment>
        <translation> ; </translation>
    </message>
    <message>
        <source>The name looks like a number of people</source>
        <translation>Le nom évoque un nombre d’habitants</translation>
    </message>
    <message>
        <source>A numeric field</source>
        <translation>Un champ numérique</translation>
    </message>
    <message>
        <source>Streets: a line layer (BD TOPO, OpenStreetMap…)</source>
        <translation>Rues : une couche de lignes (BD TOPO, OpenStreetMap…)</translation>
    </message>
    <message>
        <source>Population: points or polygons with a numeric field that counts people</source>
        <translation>Population : des points ou des polygones, avec un champ numérique du nombre d’habitants</translation>
    </message>
    <message>
        <source>Candidate sites: a point layer</source>
        <translation>Sites candidats : une couche de points</translation>
    </message>
    <message>
        <source>Existing hubs: a point layer</source>
        <translation>Pôles existants : une couche de points</translation>
    </message>
</context>
<context>
    <name>jumeau::ui::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>jumeau::ui::Numbers</name>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 habitant</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 habitants</translation>
    </message>
    <message>
        <source>%1&#xa0;m</source>
        <comment>metres; the space does not break</comment>
        <translation>%1 m</translation>
    </message>
</context>
<context>
    <name>jumeau::ui::PeopleFieldChooser</name>
    <message>
        <source>Choose a field</source>
        <translation>Choisir un champ</translation>
    </message>
</context>
<context>
    <name>jumeau::ui::RunBar</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécuter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Runs the calculation (Enter)</source>
        <translation>Lance le calcul (Entrée)</translation>
    </message>
    <message>
        <source>Stops the calculation (Escape)</source>
        <translation>Arrête le calcul (Échap)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>jumeau::ui::Section</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
</context>
</TS>
