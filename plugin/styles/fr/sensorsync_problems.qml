<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Fields|Forms">
  <fieldConfiguration>
    <field name="problem" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Pas du JSON, ou coupé" value="damaged"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Ni capteur, ni instant, ni valeur dans l’enregistrement" value="incomplete"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Pas un instant" value="bad_time"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Une horloge qui n’était pas réglée (1970)" value="clock_not_set"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Dans le futur" value="future"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Une heure qu’aucune horloge ne montre (heure d’été)" value="skipped_hour"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Des mots à la place d’un nombre" value="words"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Pas de valeur" value="missing"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Zéro alors que rien n’était mesuré" value="not_measured"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Une unité derrière le nombre" value="unit_in_value"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Une virgule décimale" value="decimal_comma"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Une heure qui vient deux fois (heure d’hiver)" value="repeated_hour"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Latitude et longitude inversées" value="swapped"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Un capteur en plusieurs endroits" value="moved"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Un capteur sans lieu" value="no_place"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Un capteur que la liste des stations ne connaît pas" value="unknown_station"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Une unité inconnue" value="unknown_unit"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Une unité fausse d’une puissance de dix" value="wrong_scale"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Plusieurs valeurs pour un instant" value="contradiction"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Le serveur ignore le filtre par instant" value="filter_ignored"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Le serveur ignore l’ordre par instant" value="order_ignored"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Le serveur répète ses pages" value="repeated_page"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="action" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Pas dans l’entrepôt" value="refused"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Dans l’entrepôt, comme manquant ou suspect" value="flagged"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Réparé" value="repaired"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Seulement dit" value="told"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="count" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="example" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Problème" field="problem" index="0"/>
    <alias name="Ce qui a été fait" field="action" index="1"/>
    <alias name="Combien de fois" field="count" index="2"/>
    <alias name="Par exemple" field="example" index="3"/>
  </aliases>
  <splitPolicies>
    <policy field="problem" policy="Duplicate"/>
    <policy field="action" policy="Duplicate"/>
    <policy field="count" policy="Duplicate"/>
    <policy field="example" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="problem" policy="Duplicate"/>
    <policy field="action" policy="Duplicate"/>
    <policy field="count" policy="Duplicate"/>
    <policy field="example" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="problem" applyOnUpdate="0"/>
    <default expression="" field="action" applyOnUpdate="0"/>
    <default expression="" field="count" applyOnUpdate="0"/>
    <default expression="" field="example" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="problem" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="action" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="count" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="example" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="problem" exp=""/>
    <constraint desc="" field="action" exp=""/>
    <constraint desc="" field="count" exp=""/>
    <constraint desc="" field="example" exp=""/>
  </constraintExpressions>
  <expressionfields/>
  <editform tolerant="1"></editform>
  <editforminit/>
  <editforminitcodesource>0</editforminitcodesource>
  <editforminitfilepath></editforminitfilepath>
  <editforminitcode><![CDATA[]]></editforminitcode>
  <featformsuppress>0</featformsuppress>
  <editorlayout>generatedlayout</editorlayout>
  <editable/>
  <labelOnTop/>
  <reuseLastValue/>
  <dataDefinedFieldProperties/>
  <widgets/>
  <layerGeometryType>4</layerGeometryType>
</qgis>
