<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields|Forms">
  <renderer-v2 type="RuleRenderer" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="0">
    <rules key="{00000000-0000-0000-0000-000000000001}">
      <rule filter="(&quot;good&quot; = 0)" symbol="0" label="No good value" key="{00000000-0000-0000-0000-000000000002}"/>
      <rule filter="not coalesce((&quot;good&quot; = 0), false) and (&quot;fail&quot; > 0)" symbol="1" label="Some values fail" key="{00000000-0000-0000-0000-000000000003}"/>
      <rule filter="not coalesce((&quot;good&quot; = 0), false) and not coalesce((&quot;fail&quot; > 0), false) and (&quot;suspect&quot; > 0)" symbol="2" label="Some values are suspect" key="{00000000-0000-0000-0000-000000000004}"/>
      <rule filter="ELSE" symbol="3" label="All values are good" key="{00000000-0000-0000-0000-000000000005}"/>
    </rules>
    <symbols>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000006}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="143,143,143,255,rgb:0.5607843137254902,0.5607843137254902,0.5607843137254902,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="2.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000007}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="200,67,43,255,rgb:0.78431372549019607,0.2627450980392157,0.16862745098039217,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="2.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="2">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000008}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="246,201,114,255,rgb:0.96470588235294119,0.78823529411764703,0.44705882352941179,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="2.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="3">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000009}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="26,127,107,255,rgb:0.10196078431372549,0.49803921568627452,0.41960784313725491,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.3"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="2.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
    <data-defined-properties>
      <Option type="Map">
        <Option type="QString" name="name" value=""/>
        <Option name="properties"/>
        <Option type="QString" name="type" value="collection"/>
      </Option>
    </data-defined-properties>
  </renderer-v2>
  <selection mode="Default">
    <selectionColor invalid="1"/>
  </selection>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
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
    <field name="unit" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="limits" configurationFlags="NoFlag">
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
    <field name="good" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="suspect" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="fail" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="missing" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="gaps" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="longest_gap_h" configurationFlags="NoFlag">
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
    <alias name="Number of the datastream" field="datastream" index="3"/>
    <alias name="Observed property" field="property" index="4"/>
    <alias name="Unit (UCUM)" field="unit" index="5"/>
    <alias name="Limits that were applied" field="limits" index="6"/>
    <alias name="Values" field="values" index="7"/>
    <alias name="Good" field="good" index="8"/>
    <alias name="Suspect" field="suspect" index="9"/>
    <alias name="Fail" field="fail" index="10"/>
    <alias name="Missing" field="missing" index="11"/>
    <alias name="Silences longer than the limits allow" field="gaps" index="12"/>
    <alias name="Longest silence (h)" field="longest_gap_h" index="13"/>
  </aliases>
  <splitPolicies>
    <policy field="network" policy="Duplicate"/>
    <policy field="sensor" policy="Duplicate"/>
    <policy field="name" policy="Duplicate"/>
    <policy field="datastream" policy="Duplicate"/>
    <policy field="property" policy="Duplicate"/>
    <policy field="unit" policy="Duplicate"/>
    <policy field="limits" policy="Duplicate"/>
    <policy field="values" policy="Duplicate"/>
    <policy field="good" policy="Duplicate"/>
    <policy field="suspect" policy="Duplicate"/>
    <policy field="fail" policy="Duplicate"/>
    <policy field="missing" policy="Duplicate"/>
    <policy field="gaps" policy="Duplicate"/>
    <policy field="longest_gap_h" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="network" policy="Duplicate"/>
    <policy field="sensor" policy="Duplicate"/>
    <policy field="name" policy="Duplicate"/>
    <policy field="datastream" policy="Duplicate"/>
    <policy field="property" policy="Duplicate"/>
    <policy field="unit" policy="Duplicate"/>
    <policy field="limits" policy="Duplicate"/>
    <policy field="values" policy="Duplicate"/>
    <policy field="good" policy="Duplicate"/>
    <policy field="suspect" policy="Duplicate"/>
    <policy field="fail" policy="Duplicate"/>
    <policy field="missing" policy="Duplicate"/>
    <policy field="gaps" policy="Duplicate"/>
    <policy field="longest_gap_h" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="network" applyOnUpdate="0"/>
    <default expression="" field="sensor" applyOnUpdate="0"/>
    <default expression="" field="name" applyOnUpdate="0"/>
    <default expression="" field="datastream" applyOnUpdate="0"/>
    <default expression="" field="property" applyOnUpdate="0"/>
    <default expression="" field="unit" applyOnUpdate="0"/>
    <default expression="" field="limits" applyOnUpdate="0"/>
    <default expression="" field="values" applyOnUpdate="0"/>
    <default expression="" field="good" applyOnUpdate="0"/>
    <default expression="" field="suspect" applyOnUpdate="0"/>
    <default expression="" field="fail" applyOnUpdate="0"/>
    <default expression="" field="missing" applyOnUpdate="0"/>
    <default expression="" field="gaps" applyOnUpdate="0"/>
    <default expression="" field="longest_gap_h" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="network" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="sensor" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="name" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="datastream" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="property" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="unit" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="limits" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="values" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="good" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="suspect" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="fail" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="missing" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="gaps" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="longest_gap_h" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="network" exp=""/>
    <constraint desc="" field="sensor" exp=""/>
    <constraint desc="" field="name" exp=""/>
    <constraint desc="" field="datastream" exp=""/>
    <constraint desc="" field="property" exp=""/>
    <constraint desc="" field="unit" exp=""/>
    <constraint desc="" field="limits" exp=""/>
    <constraint desc="" field="values" exp=""/>
    <constraint desc="" field="good" exp=""/>
    <constraint desc="" field="suspect" exp=""/>
    <constraint desc="" field="fail" exp=""/>
    <constraint desc="" field="missing" exp=""/>
    <constraint desc="" field="gaps" exp=""/>
    <constraint desc="" field="longest_gap_h" exp=""/>
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
  <layerGeometryType>0</layerGeometryType>
</qgis>
