<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Fields|Forms">
  <fieldConfiguration>
    <field name="problem" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="No JSON, or cut off" value="damaged"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="No sensor, time or value in the record" value="incomplete"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Not a time" value="bad_time"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="A clock that was not set (1970)" value="clock_not_set"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="In the future" value="future"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="An hour that no clock shows (summer time)" value="skipped_hour"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Words in place of a number" value="words"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="No value" value="missing"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Zero while nothing was measured" value="not_measured"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="A unit behind the number" value="unit_in_value"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="A decimal comma" value="decimal_comma"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="An hour that comes twice (winter time)" value="repeated_hour"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Latitude and longitude swapped" value="swapped"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="A sensor in several places" value="moved"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="A sensor without a place" value="no_place"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="A sensor that the list of stations does not know" value="unknown_station"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="A unit that is not known" value="unknown_unit"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="A unit that is wrong by a power of ten" value="wrong_scale"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Several values for one time" value="contradiction"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The server ignores the filter by time" value="filter_ignored"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The server ignores the order by time" value="order_ignored"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The server repeats its pages" value="repeated_page"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="action" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Not in the store" value="refused"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="In the store, as missing or suspect" value="flagged"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Repaired" value="repaired"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Told only" value="told"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="count" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="example" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Problem" field="problem" index="0"/>
    <alias name="What was done" field="action" index="1"/>
    <alias name="How often" field="count" index="2"/>
    <alias name="For example" field="example" index="3"/>
  </aliases>
  <splitPolicies>
    <policy field="problem" policy="Duplicate"/>
    <policy field="action" policy="Duplicate"/>
    <policy field="count" policy="Duplicate"/>
    <policy field="example" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="problem" policy="Duplicate"/>
    <policy field="action" policy="Duplicate"/>
    <policy field="count" policy="Duplicate"/>
    <policy field="example" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="problem" applyOnUpdate="0"/>
    <default expression="" field="action" applyOnUpdate="0"/>
    <default expression="" field="count" applyOnUpdate="0"/>
    <default expression="" field="example" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="problem" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="action" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="count" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="example" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="problem" exp=""/>
    <constraint desc="" field="action" exp=""/>
    <constraint desc="" field="count" exp=""/>
    <constraint desc="" field="example" exp=""/>
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
