<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Fields|Forms">
  <fieldConfiguration>
    <field name="network" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="sensor" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="datastream" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="property" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="test" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Plusieurs valeurs pour un instant" value="repeated"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Le capteur était arrêté" value="uptime"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Hors des limites" value="range"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Jamais vue ce mois-là" value="climatology"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Pic isolé" value="spike"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Change trop vite" value="rate"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Ne change pas" value="flat_line"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Pas comme ses voisins" value="neighbours"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="flag" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Suspecte" value="suspect"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Fausse" value="fail"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Compte comme manquante" value="missing"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="begin" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="end" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="values" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="extreme" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Réseau" field="network" index="0"/>
    <alias name="Capteur" field="sensor" index="1"/>
    <alias name="Numéro de la série" field="datastream" index="2"/>
    <alias name="Grandeur observée" field="property" index="3"/>
    <alias name="Test" field="test" index="4"/>
    <alias name="Indicateur de qualité" field="flag" index="5"/>
    <alias name="Première valeur (UTC)" field="begin" index="6"/>
    <alias name="Dernière valeur (UTC)" field="end" index="7"/>
    <alias name="Valeurs" field="values" index="8"/>
    <alias name="Valeur la plus éloignée de 0" field="extreme" index="9"/>
  </aliases>
  <splitPolicies>
    <policy field="network" policy="Duplicate"/>
    <policy field="sensor" policy="Duplicate"/>
    <policy field="datastream" policy="Duplicate"/>
    <policy field="property" policy="Duplicate"/>
    <policy field="test" policy="Duplicate"/>
    <policy field="flag" policy="Duplicate"/>
    <policy field="begin" policy="Duplicate"/>
    <policy field="end" policy="Duplicate"/>
    <policy field="values" policy="Duplicate"/>
    <policy field="extreme" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="network" policy="Duplicate"/>
    <policy field="sensor" policy="Duplicate"/>
    <policy field="datastream" policy="Duplicate"/>
    <policy field="property" policy="Duplicate"/>
    <policy field="test" policy="Duplicate"/>
    <policy field="flag" policy="Duplicate"/>
    <policy field="begin" policy="Duplicate"/>
    <policy field="end" policy="Duplicate"/>
    <policy field="values" policy="Duplicate"/>
    <policy field="extreme" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="network" applyOnUpdate="0"/>
    <default expression="" field="sensor" applyOnUpdate="0"/>
    <default expression="" field="datastream" applyOnUpdate="0"/>
    <default expression="" field="property" applyOnUpdate="0"/>
    <default expression="" field="test" applyOnUpdate="0"/>
    <default expression="" field="flag" applyOnUpdate="0"/>
    <default expression="" field="begin" applyOnUpdate="0"/>
    <default expression="" field="end" applyOnUpdate="0"/>
    <default expression="" field="values" applyOnUpdate="0"/>
    <default expression="" field="extreme" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="network" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="sensor" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="datastream" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="property" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="test" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="flag" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="begin" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="end" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="values" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="extreme" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="network" exp=""/>
    <constraint desc="" field="sensor" exp=""/>
    <constraint desc="" field="datastream" exp=""/>
    <constraint desc="" field="property" exp=""/>
    <constraint desc="" field="test" exp=""/>
    <constraint desc="" field="flag" exp=""/>
    <constraint desc="" field="begin" exp=""/>
    <constraint desc="" field="end" exp=""/>
    <constraint desc="" field="values" exp=""/>
    <constraint desc="" field="extreme" exp=""/>
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
