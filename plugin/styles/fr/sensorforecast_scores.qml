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
    <field name="reason" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Prédite" value="told"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Pas mieux que ce qui était une semaine avant" value="not_better"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Trop peu est connu" value="too_little"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="method" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Comme une semaine avant" value="naive"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Moyenne des dernières semaines" value="seasonal"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Lissage exponentiel" value="smoothing"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="mae" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="mae_naive" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="coverage_percent" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="steps" configurationFlags="NoFlag">
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
    <alias name="Prédite ou non" field="reason" index="4"/>
    <alias name="Méthode" field="method" index="5"/>
    <alias name="Erreur absolue moyenne de la méthode" field="mae" index="6"/>
    <alias name="Erreur absolue moyenne d'une semaine avant" field="mae_naive" index="7"/>
    <alias name="Valeurs passées dans l'intervalle (%)" field="coverage_percent" index="8"/>
    <alias name="Pas connus" field="steps" index="9"/>
  </aliases>
  <splitPolicies>
    <policy field="network" policy="Duplicate"/>
    <policy field="sensor" policy="Duplicate"/>
    <policy field="datastream" policy="Duplicate"/>
    <policy field="property" policy="Duplicate"/>
    <policy field="reason" policy="Duplicate"/>
    <policy field="method" policy="Duplicate"/>
    <policy field="mae" policy="Duplicate"/>
    <policy field="mae_naive" policy="Duplicate"/>
    <policy field="coverage_percent" policy="Duplicate"/>
    <policy field="steps" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="network" policy="Duplicate"/>
    <policy field="sensor" policy="Duplicate"/>
    <policy field="datastream" policy="Duplicate"/>
    <policy field="property" policy="Duplicate"/>
    <policy field="reason" policy="Duplicate"/>
    <policy field="method" policy="Duplicate"/>
    <policy field="mae" policy="Duplicate"/>
    <policy field="mae_naive" policy="Duplicate"/>
    <policy field="coverage_percent" policy="Duplicate"/>
    <policy field="steps" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="network" applyOnUpdate="0"/>
    <default expression="" field="sensor" applyOnUpdate="0"/>
    <default expression="" field="datastream" applyOnUpdate="0"/>
    <default expression="" field="property" applyOnUpdate="0"/>
    <default expression="" field="reason" applyOnUpdate="0"/>
    <default expression="" field="method" applyOnUpdate="0"/>
    <default expression="" field="mae" applyOnUpdate="0"/>
    <default expression="" field="mae_naive" applyOnUpdate="0"/>
    <default expression="" field="coverage_percent" applyOnUpdate="0"/>
    <default expression="" field="steps" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="network" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="sensor" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="datastream" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="property" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="reason" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="method" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="mae" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="mae_naive" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="coverage_percent" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="steps" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="network" exp=""/>
    <constraint desc="" field="sensor" exp=""/>
    <constraint desc="" field="datastream" exp=""/>
    <constraint desc="" field="property" exp=""/>
    <constraint desc="" field="reason" exp=""/>
    <constraint desc="" field="method" exp=""/>
    <constraint desc="" field="mae" exp=""/>
    <constraint desc="" field="mae_naive" exp=""/>
    <constraint desc="" field="coverage_percent" exp=""/>
    <constraint desc="" field="steps" exp=""/>
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
