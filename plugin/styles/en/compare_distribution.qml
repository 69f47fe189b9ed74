<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Fields|Forms">
  <fieldConfiguration>
    <field name="tenth" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="people" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="before" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="after" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="difference" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="better" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="worse" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="unreached" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Tenth of the people, 1: worst off before" field="tenth" index="0"/>
    <alias name="People" field="people" index="1"/>
    <alias name="Mean before" field="before" index="2"/>
    <alias name="Mean afterwards" field="after" index="3"/>
    <alias name="Difference" field="difference" index="4"/>
    <alias name="People better off" field="better" index="5"/>
    <alias name="People worse off" field="worse" index="6"/>
    <alias name="People without a value afterwards" field="unreached" index="7"/>
  </aliases>
  <splitPolicies>
    <policy field="tenth" policy="Duplicate"/>
    <policy field="people" policy="Duplicate"/>
    <policy field="before" policy="Duplicate"/>
    <policy field="after" policy="Duplicate"/>
    <policy field="difference" policy="Duplicate"/>
    <policy field="better" policy="Duplicate"/>
    <policy field="worse" policy="Duplicate"/>
    <policy field="unreached" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="tenth" policy="Duplicate"/>
    <policy field="people" policy="Duplicate"/>
    <policy field="before" policy="Duplicate"/>
    <policy field="after" policy="Duplicate"/>
    <policy field="difference" policy="Duplicate"/>
    <policy field="better" policy="Duplicate"/>
    <policy field="worse" policy="Duplicate"/>
    <policy field="unreached" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="tenth" applyOnUpdate="0"/>
    <default expression="" field="people" applyOnUpdate="0"/>
    <default expression="" field="before" applyOnUpdate="0"/>
    <default expression="" field="after" applyOnUpdate="0"/>
    <default expression="" field="difference" applyOnUpdate="0"/>
    <default expression="" field="better" applyOnUpdate="0"/>
    <default expression="" field="worse" applyOnUpdate="0"/>
    <default expression="" field="unreached" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="tenth" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="people" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="before" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="after" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="difference" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="better" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="worse" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="unreached" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="tenth" exp=""/>
    <constraint desc="" field="people" exp=""/>
    <constraint desc="" field="before" exp=""/>
    <constraint desc="" field="after" exp=""/>
    <constraint desc="" field="difference" exp=""/>
    <constraint desc="" field="better" exp=""/>
    <constraint desc="" field="worse" exp=""/>
    <constraint desc="" field="unreached" exp=""/>
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
