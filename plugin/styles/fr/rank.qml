<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Fields|Forms">
  <fieldConfiguration>
    <field name="rank" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="score" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="coverage" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="status" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Classé" value="ranked"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Écarté par une limite absolue" value="refused"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Sans données" value="no_data"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="refused_by" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="class" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="top" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="front" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="robustness" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="sensitive_to" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="change" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Rang" field="rank" index="0"/>
    <alias name="Note" field="score" index="1"/>
    <alias name="Part du poids renseignée (%)" field="coverage" index="2"/>
    <alias name="Statut" field="status" index="3"/>
    <alias name="Critère qui l’écarte" field="refused_by" index="4"/>
    <alias name="Classe" field="class" index="5"/>
    <alias name="Parmi les meilleurs" field="top" index="6"/>
    <alias name="Front de Pareto" field="front" index="7"/>
    <alias name="Part des jeux de poids qui concordent (%)" field="robustness" index="8"/>
    <alias name="Critère dont le poids change le résultat en premier" field="sensitive_to" index="9"/>
    <alias name="Variation de ce poids (%)" field="change" index="10"/>
  </aliases>
  <splitPolicies>
    <policy field="rank" policy="Duplicate"/>
    <policy field="score" policy="Duplicate"/>
    <policy field="coverage" policy="Duplicate"/>
    <policy field="status" policy="Duplicate"/>
    <policy field="refused_by" policy="Duplicate"/>
    <policy field="class" policy="Duplicate"/>
    <policy field="top" policy="Duplicate"/>
    <policy field="front" policy="Duplicate"/>
    <policy field="robustness" policy="Duplicate"/>
    <policy field="sensitive_to" policy="Duplicate"/>
    <policy field="change" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="rank" policy="Duplicate"/>
    <policy field="score" policy="Duplicate"/>
    <policy field="coverage" policy="Duplicate"/>
    <policy field="status" policy="Duplicate"/>
    <policy field="refused_by" policy="Duplicate"/>
    <policy field="class" policy="Duplicate"/>
    <policy field="top" policy="Duplicate"/>
    <policy field="front" policy="Duplicate"/>
    <policy field="robustness" policy="Duplicate"/>
    <policy field="sensitive_to" policy="Duplicate"/>
    <policy field="change" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="rank" applyOnUpdate="0"/>
    <default expression="" field="score" applyOnUpdate="0"/>
    <default expression="" field="coverage" applyOnUpdate="0"/>
    <default expression="" field="status" applyOnUpdate="0"/>
    <default expression="" field="refused_by" applyOnUpdate="0"/>
    <default expression="" field="class" applyOnUpdate="0"/>
    <default expression="" field="top" applyOnUpdate="0"/>
    <default expression="" field="front" applyOnUpdate="0"/>
    <default expression="" field="robustness" applyOnUpdate="0"/>
    <default expression="" field="sensitive_to" applyOnUpdate="0"/>
    <default expression="" field="change" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="rank" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="score" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="coverage" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="status" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="refused_by" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="class" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="top" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="front" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="robustness" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="sensitive_to" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="change" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="rank" exp=""/>
    <constraint desc="" field="score" exp=""/>
    <constraint desc="" field="coverage" exp=""/>
    <constraint desc="" field="status" exp=""/>
    <constraint desc="" field="refused_by" exp=""/>
    <constraint desc="" field="class" exp=""/>
    <constraint desc="" field="top" exp=""/>
    <constraint desc="" field="front" exp=""/>
    <constraint desc="" field="robustness" exp=""/>
    <constraint desc="" field="sensitive_to" exp=""/>
    <constraint desc="" field="change" exp=""/>
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
