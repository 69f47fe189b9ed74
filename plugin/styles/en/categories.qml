<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Fields|Forms">
  <fieldConfiguration>
    <field name="category" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="places" configurationFlags="NoFlag">
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
    <field name="share" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="needed" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="needed_bound" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="needed_gap" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Category" field="category" index="0"/>
    <alias name="Places" field="places" index="1"/>
    <alias name="People served" field="people" index="2"/>
    <alias name="Share of the people served (%)" field="share" index="3"/>
    <alias name="Places still needed" field="needed" index="4"/>
    <alias name="Places still needed at least" field="needed_bound" index="5"/>
    <alias name="Gap between the two (%)" field="needed_gap" index="6"/>
  </aliases>
  <splitPolicies>
    <policy field="category" policy="Duplicate"/>
    <policy field="places" policy="Duplicate"/>
    <policy field="people" policy="Duplicate"/>
    <policy field="share" policy="Duplicate"/>
    <policy field="needed" policy="Duplicate"/>
    <policy field="needed_bound" policy="Duplicate"/>
    <policy field="needed_gap" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="category" policy="Duplicate"/>
    <policy field="places" policy="Duplicate"/>
    <policy field="people" policy="Duplicate"/>
    <policy field="share" policy="Duplicate"/>
    <policy field="needed" policy="Duplicate"/>
    <policy field="needed_bound" policy="Duplicate"/>
    <policy field="needed_gap" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="category" applyOnUpdate="0"/>
    <default expression="" field="places" applyOnUpdate="0"/>
    <default expression="" field="people" applyOnUpdate="0"/>
    <default expression="" field="share" applyOnUpdate="0"/>
    <default expression="" field="needed" applyOnUpdate="0"/>
    <default expression="" field="needed_bound" applyOnUpdate="0"/>
    <default expression="" field="needed_gap" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="category" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="places" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="people" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="share" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="needed" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="needed_bound" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="needed_gap" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="category" exp=""/>
    <constraint desc="" field="places" exp=""/>
    <constraint desc="" field="people" exp=""/>
    <constraint desc="" field="share" exp=""/>
    <constraint desc="" field="needed" exp=""/>
    <constraint desc="" field="needed_bound" exp=""/>
    <constraint desc="" field="needed_gap" exp=""/>
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
