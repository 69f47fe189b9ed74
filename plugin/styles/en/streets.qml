<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields|Forms">
  <renderer-v2 type="RuleRenderer" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="0">
    <rules key="{00000000-0000-0000-0000-000000000001}">
      <rule filter="coalesce(attribute('highway'), attribute('class'), '') in ('motorway','trunk','primary','secondary','tertiary','ring')" symbol="0" label="Main street" key="{00000000-0000-0000-0000-000000000002}"/>
      <rule filter="ELSE" symbol="1" label="Street" key="{00000000-0000-0000-0000-000000000003}"/>
      <rule filter="coalesce(attribute('highway'), attribute('class'), '') in ('footway','path','steps','cycleway','track','pedestrian','bridleway')" symbol="2" label="Path" key="{00000000-0000-0000-0000-000000000004}"/>
    </rules>
    <symbols>
      <symbol type="line" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleLine" enabled="1" id="{00000000-0000-0000-0000-000000000005}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="align_dash_pattern" value="0"/>
            <Option type="QString" name="capstyle" value="round"/>
            <Option type="QString" name="customdash" value="5;2"/>
            <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="customdash_unit" value="MM"/>
            <Option type="QString" name="dash_pattern_offset" value="0"/>
            <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
            <Option type="QString" name="draw_inside_polygon" value="0"/>
            <Option type="QString" name="joinstyle" value="round"/>
            <Option type="QString" name="line_color" value="138,143,152,255,rgb:0.54117647058823526,0.5607843137254902,0.59607843137254901,1"/>
            <Option type="QString" name="line_style" value="solid"/>
            <Option type="QString" name="line_width" value="0.7"/>
            <Option type="QString" name="line_width_unit" value="MM"/>
            <Option type="QString" name="offset" value="0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="ring_filter" value="0"/>
            <Option type="QString" name="trim_distance_end" value="0"/>
            <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="trim_distance_end_unit" value="MM"/>
            <Option type="QString" name="trim_distance_start" value="0"/>
            <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="trim_distance_start_unit" value="MM"/>
            <Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
            <Option type="QString" name="use_custom_dash" value="0"/>
            <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
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
      <symbol type="line" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleLine" enabled="1" id="{00000000-0000-0000-0000-000000000006}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="align_dash_pattern" value="0"/>
            <Option type="QString" name="capstyle" value="round"/>
            <Option type="QString" name="customdash" value="5;2"/>
            <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="customdash_unit" value="MM"/>
            <Option type="QString" name="dash_pattern_offset" value="0"/>
            <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
            <Option type="QString" name="draw_inside_polygon" value="0"/>
            <Option type="QString" name="joinstyle" value="round"/>
            <Option type="QString" name="line_color" value="180,184,190,255,rgb:0.70588235294117652,0.72156862745098038,0.74509803921568629,1"/>
            <Option type="QString" name="line_style" value="solid"/>
            <Option type="QString" name="line_width" value="0.4"/>
            <Option type="QString" name="line_width_unit" value="MM"/>
            <Option type="QString" name="offset" value="0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="ring_filter" value="0"/>
            <Option type="QString" name="trim_distance_end" value="0"/>
            <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="trim_distance_end_unit" value="MM"/>
            <Option type="QString" name="trim_distance_start" value="0"/>
            <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="trim_distance_start_unit" value="MM"/>
            <Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
            <Option type="QString" name="use_custom_dash" value="0"/>
            <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
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
      <symbol type="line" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="2">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleLine" enabled="1" id="{00000000-0000-0000-0000-000000000007}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="align_dash_pattern" value="0"/>
            <Option type="QString" name="capstyle" value="round"/>
            <Option type="QString" name="customdash" value="5;2"/>
            <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="customdash_unit" value="MM"/>
            <Option type="QString" name="dash_pattern_offset" value="0"/>
            <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
            <Option type="QString" name="draw_inside_polygon" value="0"/>
            <Option type="QString" name="joinstyle" value="round"/>
            <Option type="QString" name="line_color" value="201,183,156,255,rgb:0.78823529411764703,0.71764705882352942,0.61176470588235299,1"/>
            <Option type="QString" name="line_style" value="solid"/>
            <Option type="QString" name="line_width" value="0.25"/>
            <Option type="QString" name="line_width_unit" value="MM"/>
            <Option type="QString" name="offset" value="0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="ring_filter" value="0"/>
            <Option type="QString" name="trim_distance_end" value="0"/>
            <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="trim_distance_end_unit" value="MM"/>
            <Option type="QString" name="trim_distance_start" value="0"/>
            <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="trim_distance_start_unit" value="MM"/>
            <Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
            <Option type="QString" name="use_custom_dash" value="0"/>
            <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
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
    <field name="osm_id" configurationFlags="NoFlag">
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
    <field name="highway" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="oneway" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Along the line only" value="yes"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Both ways" value="no"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Against the line only" value="reverse"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="speed_kmh" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="level" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="bridge" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="tunnel" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="area" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="lanes" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="width_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="incline_percent" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="cycleway" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="cycleway_left" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="cycleway_right" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="sidewalk" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="parking_left" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="parking_right" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="maxspeed" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="incline" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="surface" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="smoothness" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="tracktype" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="lit" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="access" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="foot" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="bicycle" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="motor_vehicle" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="segregated" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="footway" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="service" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="junction" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="crossing" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="traffic_calming" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="wheelchair" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="ref" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="OpenStreetMap number" field="osm_id" index="0"/>
    <alias name="Name" field="name" index="1"/>
    <alias name="Kind of way" field="highway" index="2"/>
    <alias name="One-way" field="oneway" index="3"/>
    <alias name="Speed limit (km/h)" field="speed_kmh" index="4"/>
    <alias name="Level" field="level" index="5"/>
    <alias name="Bridge" field="bridge" index="6"/>
    <alias name="Tunnel" field="tunnel" index="7"/>
    <alias name="Square drawn as an area" field="area" index="8"/>
    <alias name="Lanes" field="lanes" index="9"/>
    <alias name="Width (m)" field="width_m" index="10"/>
    <alias name="Slope (%)" field="incline_percent" index="11"/>
    <alias name="Cycling facility" field="cycleway" index="12"/>
    <alias name="Cycling facility on the left" field="cycleway_left" index="13"/>
    <alias name="Cycling facility on the right" field="cycleway_right" index="14"/>
    <alias name="Pavement" field="sidewalk" index="15"/>
    <alias name="Parking on the left" field="parking_left" index="16"/>
    <alias name="Parking on the right" field="parking_right" index="17"/>
    <alias name="Speed limit as tagged" field="maxspeed" index="18"/>
    <alias name="Slope as tagged" field="incline" index="19"/>
    <alias name="Surface" field="surface" index="20"/>
    <alias name="Smoothness" field="smoothness" index="21"/>
    <alias name="Kind of track" field="tracktype" index="22"/>
    <alias name="Street lights" field="lit" index="23"/>
    <alias name="Access" field="access" index="24"/>
    <alias name="Access on foot" field="foot" index="25"/>
    <alias name="Access by bike" field="bicycle" index="26"/>
    <alias name="Access by motor vehicle" field="motor_vehicle" index="27"/>
    <alias name="Bikes and people on foot apart" field="segregated" index="28"/>
    <alias name="Kind of footway" field="footway" index="29"/>
    <alias name="Kind of service road" field="service" index="30"/>
    <alias name="Kind of junction" field="junction" index="31"/>
    <alias name="Kind of crossing" field="crossing" index="32"/>
    <alias name="Traffic calming" field="traffic_calming" index="33"/>
    <alias name="Access by wheelchair" field="wheelchair" index="34"/>
    <alias name="Road number" field="ref" index="35"/>
  </aliases>
  <splitPolicies>
    <policy field="osm_id" policy="Duplicate"/>
    <policy field="name" policy="Duplicate"/>
    <policy field="highway" policy="Duplicate"/>
    <policy field="oneway" policy="Duplicate"/>
    <policy field="speed_kmh" policy="Duplicate"/>
    <policy field="level" policy="Duplicate"/>
    <policy field="bridge" policy="Duplicate"/>
    <policy field="tunnel" policy="Duplicate"/>
    <policy field="area" policy="Duplicate"/>
    <policy field="lanes" policy="Duplicate"/>
    <policy field="width_m" policy="Duplicate"/>
    <policy field="incline_percent" policy="Duplicate"/>
    <policy field="cycleway" policy="Duplicate"/>
    <policy field="cycleway_left" policy="Duplicate"/>
    <policy field="cycleway_right" policy="Duplicate"/>
    <policy field="sidewalk" policy="Duplicate"/>
    <policy field="parking_left" policy="Duplicate"/>
    <policy field="parking_right" policy="Duplicate"/>
    <policy field="maxspeed" policy="Duplicate"/>
    <policy field="incline" policy="Duplicate"/>
    <policy field="surface" policy="Duplicate"/>
    <policy field="smoothness" policy="Duplicate"/>
    <policy field="tracktype" policy="Duplicate"/>
    <policy field="lit" policy="Duplicate"/>
    <policy field="access" policy="Duplicate"/>
    <policy field="foot" policy="Duplicate"/>
    <policy field="bicycle" policy="Duplicate"/>
    <policy field="motor_vehicle" policy="Duplicate"/>
    <policy field="segregated" policy="Duplicate"/>
    <policy field="footway" policy="Duplicate"/>
    <policy field="service" policy="Duplicate"/>
    <policy field="junction" policy="Duplicate"/>
    <policy field="crossing" policy="Duplicate"/>
    <policy field="traffic_calming" policy="Duplicate"/>
    <policy field="wheelchair" policy="Duplicate"/>
    <policy field="ref" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="osm_id" policy="Duplicate"/>
    <policy field="name" policy="Duplicate"/>
    <policy field="highway" policy="Duplicate"/>
    <policy field="oneway" policy="Duplicate"/>
    <policy field="speed_kmh" policy="Duplicate"/>
    <policy field="level" policy="Duplicate"/>
    <policy field="bridge" policy="Duplicate"/>
    <policy field="tunnel" policy="Duplicate"/>
    <policy field="area" policy="Duplicate"/>
    <policy field="lanes" policy="Duplicate"/>
    <policy field="width_m" policy="Duplicate"/>
    <policy field="incline_percent" policy="Duplicate"/>
    <policy field="cycleway" policy="Duplicate"/>
    <policy field="cycleway_left" policy="Duplicate"/>
    <policy field="cycleway_right" policy="Duplicate"/>
    <policy field="sidewalk" policy="Duplicate"/>
    <policy field="parking_left" policy="Duplicate"/>
    <policy field="parking_right" policy="Duplicate"/>
    <policy field="maxspeed" policy="Duplicate"/>
    <policy field="incline" policy="Duplicate"/>
    <policy field="surface" policy="Duplicate"/>
    <policy field="smoothness" policy="Duplicate"/>
    <policy field="tracktype" policy="Duplicate"/>
    <policy field="lit" policy="Duplicate"/>
    <policy field="access" policy="Duplicate"/>
    <policy field="foot" policy="Duplicate"/>
    <policy field="bicycle" policy="Duplicate"/>
    <policy field="motor_vehicle" policy="Duplicate"/>
    <policy field="segregated" policy="Duplicate"/>
    <policy field="footway" policy="Duplicate"/>
    <policy field="service" policy="Duplicate"/>
    <policy field="junction" policy="Duplicate"/>
    <policy field="crossing" policy="Duplicate"/>
    <policy field="traffic_calming" policy="Duplicate"/>
    <policy field="wheelchair" policy="Duplicate"/>
    <policy field="ref" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="osm_id" applyOnUpdate="0"/>
    <default expression="" field="name" applyOnUpdate="0"/>
    <default expression="" field="highway" applyOnUpdate="0"/>
    <default expression="" field="oneway" applyOnUpdate="0"/>
    <default expression="" field="speed_kmh" applyOnUpdate="0"/>
    <default expression="" field="level" applyOnUpdate="0"/>
    <default expression="" field="bridge" applyOnUpdate="0"/>
    <default expression="" field="tunnel" applyOnUpdate="0"/>
    <default expression="" field="area" applyOnUpdate="0"/>
    <default expression="" field="lanes" applyOnUpdate="0"/>
    <default expression="" field="width_m" applyOnUpdate="0"/>
    <default expression="" field="incline_percent" applyOnUpdate="0"/>
    <default expression="" field="cycleway" applyOnUpdate="0"/>
    <default expression="" field="cycleway_left" applyOnUpdate="0"/>
    <default expression="" field="cycleway_right" applyOnUpdate="0"/>
    <default expression="" field="sidewalk" applyOnUpdate="0"/>
    <default expression="" field="parking_left" applyOnUpdate="0"/>
    <default expression="" field="parking_right" applyOnUpdate="0"/>
    <default expression="" field="maxspeed" applyOnUpdate="0"/>
    <default expression="" field="incline" applyOnUpdate="0"/>
    <default expression="" field="surface" applyOnUpdate="0"/>
    <default expression="" field="smoothness" applyOnUpdate="0"/>
    <default expression="" field="tracktype" applyOnUpdate="0"/>
    <default expression="" field="lit" applyOnUpdate="0"/>
    <default expression="" field="access" applyOnUpdate="0"/>
    <default expression="" field="foot" applyOnUpdate="0"/>
    <default expression="" field="bicycle" applyOnUpdate="0"/>
    <default expression="" field="motor_vehicle" applyOnUpdate="0"/>
    <default expression="" field="segregated" applyOnUpdate="0"/>
    <default expression="" field="footway" applyOnUpdate="0"/>
    <default expression="" field="service" applyOnUpdate="0"/>
    <default expression="" field="junction" applyOnUpdate="0"/>
    <default expression="" field="crossing" applyOnUpdate="0"/>
    <default expression="" field="traffic_calming" applyOnUpdate="0"/>
    <default expression="" field="wheelchair" applyOnUpdate="0"/>
    <default expression="" field="ref" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="osm_id" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="name" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="highway" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="oneway" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="speed_kmh" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="level" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="bridge" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="tunnel" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="area" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="lanes" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="width_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="incline_percent" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="cycleway" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="cycleway_left" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="cycleway_right" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="sidewalk" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="parking_left" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="parking_right" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="maxspeed" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="incline" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="surface" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="smoothness" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="tracktype" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="lit" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="access" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="foot" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="bicycle" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="motor_vehicle" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="segregated" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="footway" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="service" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="junction" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="crossing" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="traffic_calming" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="wheelchair" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="ref" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="osm_id" exp=""/>
    <constraint desc="" field="name" exp=""/>
    <constraint desc="" field="highway" exp=""/>
    <constraint desc="" field="oneway" exp=""/>
    <constraint desc="" field="speed_kmh" exp=""/>
    <constraint desc="" field="level" exp=""/>
    <constraint desc="" field="bridge" exp=""/>
    <constraint desc="" field="tunnel" exp=""/>
    <constraint desc="" field="area" exp=""/>
    <constraint desc="" field="lanes" exp=""/>
    <constraint desc="" field="width_m" exp=""/>
    <constraint desc="" field="incline_percent" exp=""/>
    <constraint desc="" field="cycleway" exp=""/>
    <constraint desc="" field="cycleway_left" exp=""/>
    <constraint desc="" field="cycleway_right" exp=""/>
    <constraint desc="" field="sidewalk" exp=""/>
    <constraint desc="" field="parking_left" exp=""/>
    <constraint desc="" field="parking_right" exp=""/>
    <constraint desc="" field="maxspeed" exp=""/>
    <constraint desc="" field="incline" exp=""/>
    <constraint desc="" field="surface" exp=""/>
    <constraint desc="" field="smoothness" exp=""/>
    <constraint desc="" field="tracktype" exp=""/>
    <constraint desc="" field="lit" exp=""/>
    <constraint desc="" field="access" exp=""/>
    <constraint desc="" field="foot" exp=""/>
    <constraint desc="" field="bicycle" exp=""/>
    <constraint desc="" field="motor_vehicle" exp=""/>
    <constraint desc="" field="segregated" exp=""/>
    <constraint desc="" field="footway" exp=""/>
    <constraint desc="" field="service" exp=""/>
    <constraint desc="" field="junction" exp=""/>
    <constraint desc="" field="crossing" exp=""/>
    <constraint desc="" field="traffic_calming" exp=""/>
    <constraint desc="" field="wheelchair" exp=""/>
    <constraint desc="" field="ref" exp=""/>
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
  <layerGeometryType>1</layerGeometryType>
</qgis>
