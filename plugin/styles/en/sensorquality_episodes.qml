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
                <Option type="QString" name="Several values of one time" value="repeated"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The sensor was down" value="uptime"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Out of range" value="range"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Never seen in that month" value="climatology"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Spike" value="spike"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Changes too fast" value="rate"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Does not change" value="flat_line"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Not as its neighbours" value="neighbours"/>
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
                <Option type="QString" name="Suspect" value="suspect"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Fails" value="fail"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Counts as missing" value="missing"/>
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
    <alias name="Network" field="network" index="0"/>
    <alias name="Sensor" field="sensor" index="1"/>
    <alias name="Number of the datastream" field="datastream" index="2"/>
    <alias name="Observed property" field="property" index="3"/>
    <alias name="Test" field="test" index="4"/>
    <alias name="Flag" field="flag" index="5"/>
    <alias name="First value (UTC)" field="begin" index="6"/>
    <alias name="Last value (UTC)" field="end" index="7"/>
    <alias name="Values" field="values" index="8"/>
    <alias name="Value farthest from 0" field="extreme" index="9"/>
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
