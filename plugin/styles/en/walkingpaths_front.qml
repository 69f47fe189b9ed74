<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Fields|Forms">
  <fieldConfiguration>
    <field name="origin" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="destination" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="path" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="route" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="length_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="noise" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="air" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="green" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="shade" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="slope" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="lighting" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="stairs" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Row of the origin, from 0" field="origin" index="0"/>
    <alias name="Row of the destination, from 0" field="destination" index="1"/>
    <alias name="Number of the path, by length" field="path" index="2"/>
    <alias name="Number of the route, where it is one" field="route" index="3"/>
    <alias name="Length (m)" field="length_m" index="4"/>
    <alias name="Noise, in metres that count (m)" field="noise" index="5"/>
    <alias name="Air pollution, in metres that count (m)" field="air" index="6"/>
    <alias name="Lack of green, in metres that count (m)" field="green" index="7"/>
    <alias name="Lack of shade, in metres that count (m)" field="shade" index="8"/>
    <alias name="Climbing, in metres that count (m)" field="slope" index="9"/>
    <alias name="Lack of light, in metres that count (m)" field="lighting" index="10"/>
    <alias name="Stairs, in metres that count (m)" field="stairs" index="11"/>
  </aliases>
  <splitPolicies>
    <policy field="origin" policy="Duplicate"/>
    <policy field="destination" policy="Duplicate"/>
    <policy field="path" policy="Duplicate"/>
    <policy field="route" policy="Duplicate"/>
    <policy field="length_m" policy="Duplicate"/>
    <policy field="noise" policy="Duplicate"/>
    <policy field="air" policy="Duplicate"/>
    <policy field="green" policy="Duplicate"/>
    <policy field="shade" policy="Duplicate"/>
    <policy field="slope" policy="Duplicate"/>
    <policy field="lighting" policy="Duplicate"/>
    <policy field="stairs" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="origin" policy="Duplicate"/>
    <policy field="destination" policy="Duplicate"/>
    <policy field="path" policy="Duplicate"/>
    <policy field="route" policy="Duplicate"/>
    <policy field="length_m" policy="Duplicate"/>
    <policy field="noise" policy="Duplicate"/>
    <policy field="air" policy="Duplicate"/>
    <policy field="green" policy="Duplicate"/>
    <policy field="shade" policy="Duplicate"/>
    <policy field="slope" policy="Duplicate"/>
    <policy field="lighting" policy="Duplicate"/>
    <policy field="stairs" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="origin" applyOnUpdate="0"/>
    <default expression="" field="destination" applyOnUpdate="0"/>
    <default expression="" field="path" applyOnUpdate="0"/>
    <default expression="" field="route" applyOnUpdate="0"/>
    <default expression="" field="length_m" applyOnUpdate="0"/>
    <default expression="" field="noise" applyOnUpdate="0"/>
    <default expression="" field="air" applyOnUpdate="0"/>
    <default expression="" field="green" applyOnUpdate="0"/>
    <default expression="" field="shade" applyOnUpdate="0"/>
    <default expression="" field="slope" applyOnUpdate="0"/>
    <default expression="" field="lighting" applyOnUpdate="0"/>
    <default expression="" field="stairs" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="origin" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="destination" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="path" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="route" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="length_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="noise" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="air" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="green" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="shade" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="slope" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="lighting" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="stairs" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="origin" exp=""/>
    <constraint desc="" field="destination" exp=""/>
    <constraint desc="" field="path" exp=""/>
    <constraint desc="" field="route" exp=""/>
    <constraint desc="" field="length_m" exp=""/>
    <constraint desc="" field="noise" exp=""/>
    <constraint desc="" field="air" exp=""/>
    <constraint desc="" field="green" exp=""/>
    <constraint desc="" field="shade" exp=""/>
    <constraint desc="" field="slope" exp=""/>
    <constraint desc="" field="lighting" exp=""/>
    <constraint desc="" field="stairs" exp=""/>
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
