<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Fields|Forms">
  <fieldConfiguration>
    <field name="id" configurationFlags="NoFlag">
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
                <Option type="QString" name="Written" value="written"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="It has no face at this level of detail" value="no_face"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="It has a coordinate that is not a number" value="not_a_number"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="solids" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="faces" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="volume_m3" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Building" field="id" index="0"/>
    <alias name="Status" field="status" index="1"/>
    <alias name="Solids, or surfaces" field="solids" index="2"/>
    <alias name="Faces" field="faces" index="3"/>
    <alias name="Volume (m³), of closed solids" field="volume_m3" index="4"/>
  </aliases>
  <splitPolicies>
    <policy field="id" policy="Duplicate"/>
    <policy field="status" policy="Duplicate"/>
    <policy field="solids" policy="Duplicate"/>
    <policy field="faces" policy="Duplicate"/>
    <policy field="volume_m3" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="id" policy="Duplicate"/>
    <policy field="status" policy="Duplicate"/>
    <policy field="solids" policy="Duplicate"/>
    <policy field="faces" policy="Duplicate"/>
    <policy field="volume_m3" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="id" applyOnUpdate="0"/>
    <default expression="" field="status" applyOnUpdate="0"/>
    <default expression="" field="solids" applyOnUpdate="0"/>
    <default expression="" field="faces" applyOnUpdate="0"/>
    <default expression="" field="volume_m3" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="id" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="status" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="solids" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="faces" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="volume_m3" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="id" exp=""/>
    <constraint desc="" field="status" exp=""/>
    <constraint desc="" field="solids" exp=""/>
    <constraint desc="" field="faces" exp=""/>
    <constraint desc="" field="volume_m3" exp=""/>
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
