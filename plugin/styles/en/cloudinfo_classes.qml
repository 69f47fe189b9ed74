<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Fields|Forms">
  <fieldConfiguration>
    <field name="classification" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="meaning" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Never classified" value="never_classified"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Unclassified" value="unclassified"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Ground" value="ground"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Low vegetation" value="low_vegetation"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Medium vegetation" value="medium_vegetation"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="High vegetation" value="high_vegetation"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Building" value="building"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Noise" value="noise"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Water" value="water"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bridge deck" value="bridge"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Permanent structure above ground (IGN)" value="permanent_structure"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Artefact (IGN)" value="artefact"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Virtual point (IGN)" value="virtual"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Other" value="other"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="points" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="share_percent" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Class code" field="classification" index="0"/>
    <alias name="Meaning" field="meaning" index="1"/>
    <alias name="Points" field="points" index="2"/>
    <alias name="Share (%)" field="share_percent" index="3"/>
  </aliases>
  <splitPolicies>
    <policy field="classification" policy="Duplicate"/>
    <policy field="meaning" policy="Duplicate"/>
    <policy field="points" policy="Duplicate"/>
    <policy field="share_percent" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="classification" policy="Duplicate"/>
    <policy field="meaning" policy="Duplicate"/>
    <policy field="points" policy="Duplicate"/>
    <policy field="share_percent" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="classification" applyOnUpdate="0"/>
    <default expression="" field="meaning" applyOnUpdate="0"/>
    <default expression="" field="points" applyOnUpdate="0"/>
    <default expression="" field="share_percent" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="classification" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="meaning" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="points" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="share_percent" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="classification" exp=""/>
    <constraint desc="" field="meaning" exp=""/>
    <constraint desc="" field="points" exp=""/>
    <constraint desc="" field="share_percent" exp=""/>
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
