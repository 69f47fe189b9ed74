<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Fields|Forms">
  <fieldConfiguration>
    <field name="criterion" configurationFlags="NoFlag">
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
    <field name="weight" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="known" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="refused" configurationFlags="NoFlag">
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
    <alias name="Critère" field="criterion" index="0"/>
    <alias name="Unité" field="unit" index="1"/>
    <alias name="Poids (%)" field="weight" index="2"/>
    <alias name="Entités renseignées" field="known" index="3"/>
    <alias name="Entités qu’il écarte" field="refused" index="4"/>
    <alias name="Plus petite variation qui change la décision (%)" field="change" index="5"/>
  </aliases>
  <splitPolicies>
    <policy field="criterion" policy="Duplicate"/>
    <policy field="unit" policy="Duplicate"/>
    <policy field="weight" policy="Duplicate"/>
    <policy field="known" policy="Duplicate"/>
    <policy field="refused" policy="Duplicate"/>
    <policy field="change" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="criterion" policy="Duplicate"/>
    <policy field="unit" policy="Duplicate"/>
    <policy field="weight" policy="Duplicate"/>
    <policy field="known" policy="Duplicate"/>
    <policy field="refused" policy="Duplicate"/>
    <policy field="change" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="criterion" applyOnUpdate="0"/>
    <default expression="" field="unit" applyOnUpdate="0"/>
    <default expression="" field="weight" applyOnUpdate="0"/>
    <default expression="" field="known" applyOnUpdate="0"/>
    <default expression="" field="refused" applyOnUpdate="0"/>
    <default expression="" field="change" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="criterion" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="unit" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="weight" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="known" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="refused" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="change" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="criterion" exp=""/>
    <constraint desc="" field="unit" exp=""/>
    <constraint desc="" field="weight" exp=""/>
    <constraint desc="" field="known" exp=""/>
    <constraint desc="" field="refused" exp=""/>
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
