<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields|Forms">
  <renderer-v2 type="RuleRenderer" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="0">
    <rules key="{00000000-0000-0000-0000-000000000001}">
      <rule filter="&quot;severity&quot; = 'error'" symbol="0" label="Error" key="{00000000-0000-0000-0000-000000000002}"/>
      <rule filter="&quot;severity&quot; = 'warning'" symbol="1" label="Warning" key="{00000000-0000-0000-0000-000000000003}"/>
      <rule filter="ELSE" symbol="2" label="Hint" key="{00000000-0000-0000-0000-000000000004}"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000005}" locked="0" pass="0">
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
            <Option type="QString" name="size" value="3"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000006}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="242,155,84,255,rgb:0.94901960784313721,0.60784313725490191,0.32941176470588235,1"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000007}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="111,143,191,255,rgb:0.43529411764705883,0.5607843137254902,0.74901960784313726,1"/>
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
            <Option type="QString" name="size" value="2.2"/>
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
    <field name="kind" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Gap" value="gap"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Near miss" value="near_miss"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Crossing without a vertex" value="crossing"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Duplicate" value="duplicate"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Overlap" value="overlap"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Line without length" value="zero_length"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Island" value="island"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="One-way trap" value="oneway_trap"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Impossible speed" value="speed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Unknown one-way value" value="oneway_value"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="severity" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Error" value="error"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Warning" value="warning"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Hint" value="info"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="row" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="other_row" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="distance_m" configurationFlags="NoFlag">
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
    <field name="what" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="The line ends near the end of another." value="end_near_end"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The line ends near the middle of another." value="end_near_middle"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The line ends on the middle of another, which has no vertex there." value="end_on_middle"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Two lines cross at the same level without a common vertex." value="crossing"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The same line is there twice." value="duplicate"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="A stretch of this line lies on another." value="overlap"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="A stretch of this line lies on the line itself." value="self_overlap"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The line has no length." value="no_length"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="These streets are not linked with the rest of the network." value="not_linked"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="One-way rules let people enter here but not leave again." value="no_way_out"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="One-way rules let people leave here but not enter." value="no_way_in"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="One-way rules let people neither come here from the main network nor go there from here." value="no_way_in_or_out"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The speed is not a number." value="speed_unreadable"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The speed is not above 0." value="speed_not_positive"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The speed is above the highest plausible one." value="speed_too_high"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The one-way value is not known." value="oneway_unknown"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="value" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="repair" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Move this end onto the other." value="move_end"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Move this end onto the other line and give that a vertex there." value="move_end_add_vertex"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Give both a vertex here if people can turn, or different levels if not." value="add_vertex_or_level"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Remove one of the two." value="remove_one"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Cut where they part and remove the double stretch." value="cut_and_remove"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Remove it." value="remove"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Link them with a street, or remove them." value="link_or_remove"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Check the direction of the one-way streets, or whether a street back is missing." value="check_directions"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Correct the speed, or leave it empty for the default." value="correct_speed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Write yes, no or -1; until then the street is open both ways." value="correct_oneway"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="to_x" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="to_y" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="applied" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Kind of problem" field="kind" index="0"/>
    <alias name="Severity" field="severity" index="1"/>
    <alias name="Row of the line, from 0" field="row" index="2"/>
    <alias name="Row of the other line, from 0" field="other_row" index="3"/>
    <alias name="Distance apart (m)" field="distance_m" index="4"/>
    <alias name="Length concerned (m)" field="length_m" index="5"/>
    <alias name="What is wrong" field="what" index="6"/>
    <alias name="Value found" field="value" index="7"/>
    <alias name="Proposed repair" field="repair" index="8"/>
    <alias name="Move to x" field="to_x" index="9"/>
    <alias name="Move to y" field="to_y" index="10"/>
    <alias name="Done in the repaired network" field="applied" index="11"/>
  </aliases>
  <splitPolicies>
    <policy field="kind" policy="Duplicate"/>
    <policy field="severity" policy="Duplicate"/>
    <policy field="row" policy="Duplicate"/>
    <policy field="other_row" policy="Duplicate"/>
    <policy field="distance_m" policy="Duplicate"/>
    <policy field="length_m" policy="Duplicate"/>
    <policy field="what" policy="Duplicate"/>
    <policy field="value" policy="Duplicate"/>
    <policy field="repair" policy="Duplicate"/>
    <policy field="to_x" policy="Duplicate"/>
    <policy field="to_y" policy="Duplicate"/>
    <policy field="applied" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="kind" policy="Duplicate"/>
    <policy field="severity" policy="Duplicate"/>
    <policy field="row" policy="Duplicate"/>
    <policy field="other_row" policy="Duplicate"/>
    <policy field="distance_m" policy="Duplicate"/>
    <policy field="length_m" policy="Duplicate"/>
    <policy field="what" policy="Duplicate"/>
    <policy field="value" policy="Duplicate"/>
    <policy field="repair" policy="Duplicate"/>
    <policy field="to_x" policy="Duplicate"/>
    <policy field="to_y" policy="Duplicate"/>
    <policy field="applied" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="kind" applyOnUpdate="0"/>
    <default expression="" field="severity" applyOnUpdate="0"/>
    <default expression="" field="row" applyOnUpdate="0"/>
    <default expression="" field="other_row" applyOnUpdate="0"/>
    <default expression="" field="distance_m" applyOnUpdate="0"/>
    <default expression="" field="length_m" applyOnUpdate="0"/>
    <default expression="" field="what" applyOnUpdate="0"/>
    <default expression="" field="value" applyOnUpdate="0"/>
    <default expression="" field="repair" applyOnUpdate="0"/>
    <default expression="" field="to_x" applyOnUpdate="0"/>
    <default expression="" field="to_y" applyOnUpdate="0"/>
    <default expression="" field="applied" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="kind" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="severity" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="row" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="other_row" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="distance_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="length_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="what" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="value" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="repair" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="to_x" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="to_y" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="applied" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="kind" exp=""/>
    <constraint desc="" field="severity" exp=""/>
    <constraint desc="" field="row" exp=""/>
    <constraint desc="" field="other_row" exp=""/>
    <constraint desc="" field="distance_m" exp=""/>
    <constraint desc="" field="length_m" exp=""/>
    <constraint desc="" field="what" exp=""/>
    <constraint desc="" field="value" exp=""/>
    <constraint desc="" field="repair" exp=""/>
    <constraint desc="" field="to_x" exp=""/>
    <constraint desc="" field="to_y" exp=""/>
    <constraint desc="" field="applied" exp=""/>
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
