<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Fields|Forms">
  <fieldConfiguration>
    <field name="rule" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
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
    <field name="state" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Inactive" value="inactive"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="En attente" value="pending"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Active" value="firing"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Active, sur le point de finir" value="holding"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Sans données" value="no_data"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="since" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="evaluated" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="last" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Règle" field="rule" index="0"/>
    <alias name="Réseau" field="network" index="1"/>
    <alias name="Capteur" field="sensor" index="2"/>
    <alias name="État" field="state" index="3"/>
    <alias name="Depuis (UTC)" field="since" index="4"/>
    <alias name="Évaluée jusqu’à (UTC)" field="evaluated" index="5"/>
    <alias name="Dernière valeur (UTC)" field="last" index="6"/>
  </aliases>
  <splitPolicies>
    <policy field="rule" policy="Duplicate"/>
    <policy field="network" policy="Duplicate"/>
    <policy field="sensor" policy="Duplicate"/>
    <policy field="state" policy="Duplicate"/>
    <policy field="since" policy="Duplicate"/>
    <policy field="evaluated" policy="Duplicate"/>
    <policy field="last" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="rule" policy="Duplicate"/>
    <policy field="network" policy="Duplicate"/>
    <policy field="sensor" policy="Duplicate"/>
    <policy field="state" policy="Duplicate"/>
    <policy field="since" policy="Duplicate"/>
    <policy field="evaluated" policy="Duplicate"/>
    <policy field="last" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="rule" applyOnUpdate="0"/>
    <default expression="" field="network" applyOnUpdate="0"/>
    <default expression="" field="sensor" applyOnUpdate="0"/>
    <default expression="" field="state" applyOnUpdate="0"/>
    <default expression="" field="since" applyOnUpdate="0"/>
    <default expression="" field="evaluated" applyOnUpdate="0"/>
    <default expression="" field="last" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="rule" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="network" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="sensor" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="state" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="since" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="evaluated" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="last" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="rule" exp=""/>
    <constraint desc="" field="network" exp=""/>
    <constraint desc="" field="sensor" exp=""/>
    <constraint desc="" field="state" exp=""/>
    <constraint desc="" field="since" exp=""/>
    <constraint desc="" field="evaluated" exp=""/>
    <constraint desc="" field="last" exp=""/>
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
