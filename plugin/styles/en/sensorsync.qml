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
    <field name="name" configurationFlags="NoFlag">
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
    <field name="unit" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="source_unit" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="factor" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="read" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="first" configurationFlags="NoFlag">
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
    <field name="datastream" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Network" field="network" index="0"/>
    <alias name="Sensor" field="sensor" index="1"/>
    <alias name="Name" field="name" index="2"/>
    <alias name="Observed property" field="property" index="3"/>
    <alias name="Unit (UCUM)" field="unit" index="4"/>
    <alias name="Unit as the source says it" field="source_unit" index="5"/>
    <alias name="Stored value per value of the source" field="factor" index="6"/>
    <alias name="Observations read" field="read" index="7"/>
    <alias name="First of them (UTC)" field="first" index="8"/>
    <alias name="Last of them (UTC)" field="last" index="9"/>
    <alias name="Number of the datastream" field="datastream" index="10"/>
  </aliases>
  <splitPolicies>
    <policy field="network" policy="Duplicate"/>
    <policy field="sensor" policy="Duplicate"/>
    <policy field="name" policy="Duplicate"/>
    <policy field="property" policy="Duplicate"/>
    <policy field="unit" policy="Duplicate"/>
    <policy field="source_unit" policy="Duplicate"/>
    <policy field="factor" policy="Duplicate"/>
    <policy field="read" policy="Duplicate"/>
    <policy field="first" policy="Duplicate"/>
    <policy field="last" policy="Duplicate"/>
    <policy field="datastream" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="network" policy="Duplicate"/>
    <policy field="sensor" policy="Duplicate"/>
    <policy field="name" policy="Duplicate"/>
    <policy field="property" policy="Duplicate"/>
    <policy field="unit" policy="Duplicate"/>
    <policy field="source_unit" policy="Duplicate"/>
    <policy field="factor" policy="Duplicate"/>
    <policy field="read" policy="Duplicate"/>
    <policy field="first" policy="Duplicate"/>
    <policy field="last" policy="Duplicate"/>
    <policy field="datastream" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="network" applyOnUpdate="0"/>
    <default expression="" field="sensor" applyOnUpdate="0"/>
    <default expression="" field="name" applyOnUpdate="0"/>
    <default expression="" field="property" applyOnUpdate="0"/>
    <default expression="" field="unit" applyOnUpdate="0"/>
    <default expression="" field="source_unit" applyOnUpdate="0"/>
    <default expression="" field="factor" applyOnUpdate="0"/>
    <default expression="" field="read" applyOnUpdate="0"/>
    <default expression="" field="first" applyOnUpdate="0"/>
    <default expression="" field="last" applyOnUpdate="0"/>
    <default expression="" field="datastream" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="network" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="sensor" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="name" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="property" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="unit" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="source_unit" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="factor" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="read" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="first" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="last" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="datastream" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="network" exp=""/>
    <constraint desc="" field="sensor" exp=""/>
    <constraint desc="" field="name" exp=""/>
    <constraint desc="" field="property" exp=""/>
    <constraint desc="" field="unit" exp=""/>
    <constraint desc="" field="source_unit" exp=""/>
    <constraint desc="" field="factor" exp=""/>
    <constraint desc="" field="read" exp=""/>
    <constraint desc="" field="first" exp=""/>
    <constraint desc="" field="last" exp=""/>
    <constraint desc="" field="datastream" exp=""/>
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
