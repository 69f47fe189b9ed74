<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields|Forms">
  <renderer-v2 type="RuleRenderer" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="0">
    <rules key="{00000000-0000-0000-0000-000000000001}">
      <rule filter="max(coalesce(&quot;lts&quot;, 0), coalesce(&quot;lts_back&quot;, 0)) = 1" symbol="0" label="Stress 1, for children" key="{00000000-0000-0000-0000-000000000002}"/>
      <rule filter="max(coalesce(&quot;lts&quot;, 0), coalesce(&quot;lts_back&quot;, 0)) = 2" symbol="1" label="Stress 2, for most" key="{00000000-0000-0000-0000-000000000003}"/>
      <rule filter="max(coalesce(&quot;lts&quot;, 0), coalesce(&quot;lts_back&quot;, 0)) = 3" symbol="2" label="Stress 3, for the confident" key="{00000000-0000-0000-0000-000000000004}"/>
      <rule filter="max(coalesce(&quot;lts&quot;, 0), coalesce(&quot;lts_back&quot;, 0)) = 4" symbol="3" label="Stress 4, for the few" key="{00000000-0000-0000-0000-000000000005}"/>
      <rule filter="ELSE" symbol="4" label="Bikes not allowed, or data missing" key="{00000000-0000-0000-0000-000000000006}"/>
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
            <Option type="QString" name="line_color" value="26,127,107,255,rgb:0.10196078431372549,0.49803921568627452,0.41960784313725491,1"/>
            <Option type="QString" name="line_style" value="solid"/>
            <Option type="QString" name="line_width" value="0.6"/>
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
        <layer class="SimpleLine" enabled="1" id="{00000000-0000-0000-0000-000000000008}" locked="0" pass="0">
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
            <Option type="QString" name="line_color" value="140,198,109,255,rgb:0.5490196078431373,0.77647058823529413,0.42745098039215684,1"/>
            <Option type="QString" name="line_style" value="solid"/>
            <Option type="QString" name="line_width" value="0.6"/>
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
        <layer class="SimpleLine" enabled="1" id="{00000000-0000-0000-0000-000000000009}" locked="0" pass="0">
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
            <Option type="QString" name="line_color" value="242,155,84,255,rgb:0.94901960784313721,0.60784313725490191,0.32941176470588235,1"/>
            <Option type="QString" name="line_style" value="solid"/>
            <Option type="QString" name="line_width" value="0.6"/>
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
      <symbol type="line" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="3">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleLine" enabled="1" id="{00000000-0000-0000-0000-000000000010}" locked="0" pass="0">
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
            <Option type="QString" name="line_color" value="200,67,43,255,rgb:0.78431372549019607,0.2627450980392157,0.16862745098039217,1"/>
            <Option type="QString" name="line_style" value="solid"/>
            <Option type="QString" name="line_width" value="0.6"/>
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
      <symbol type="line" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="4">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleLine" enabled="1" id="{00000000-0000-0000-0000-000000000011}" locked="0" pass="0">
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
            <Option type="QString" name="line_width" value="0.3"/>
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
    <field name="road" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Not a street" value="none"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Motorway" value="motorway"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Trunk road" value="trunk"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Main road" value="primary"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Secondary road" value="secondary"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Local road" value="tertiary"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Residential street" value="residential"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Access road" value="service"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Living street" value="calm"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Pedestrian street" value="pedestrian"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Cycleway" value="cycleway"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Path" value="path"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Steps" value="steps"/>
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
    <field name="speed_origin" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Missing" value="missing"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Assumed from the kind of street" value="assumed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Estimated from the same street" value="estimated"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Measured or given" value="measured"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="traffic_vpd" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="traffic_origin" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Missing" value="missing"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Assumed from the kind of street" value="assumed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Estimated from the same street" value="estimated"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Measured or given" value="measured"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="slope_percent" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="sustained_percent" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="parking_distance_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="index" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="coverage" configurationFlags="NoFlag">
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
                <Option type="QString" name="Open to bikes" value="open"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Refused by a hard limit" value="refused"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bikes are not allowed" value="forbidden"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="lts" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="lts_rule" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Bikes are not allowed" value="forbidden"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Without motor traffic" value="no_cars"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Separated from motor traffic" value="separated"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Lane beside slow traffic" value="lane"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Lane: speed of motor traffic" value="lane_speed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Lane: several traffic lanes per direction" value="lane_lanes"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Lane: narrow, or of unknown width" value="lane_width"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Lane beside parked cars" value="parked_lane"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Lane beside parked cars: speed" value="parked_lane_speed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Lane beside parked cars: several traffic lanes" value="parked_lane_lanes"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Lane beside parked cars: narrow, or of unknown width" value="parked_lane_width"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Mixed with slow traffic in a quiet street" value="mixed_quiet"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Mixed with slow traffic" value="mixed_slow"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Mixed traffic on several lanes" value="mixed_lanes"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Mixed traffic: vehicles per day" value="mixed_traffic"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Mixed traffic: speed" value="mixed_speed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Speed unknown" value="unknown_speed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Kind of street unknown" value="unknown_road"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="facility" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="None" value="none"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Marks on the road" value="shared"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bus lane open to bikes" value="bus"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Cycle lane" value="lane"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Cycle street" value="cyclestreet"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Cycle track" value="track"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Greenway" value="greenway"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="service" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="High" value="high"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Medium" value="medium"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Low" value="low"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Should not be used" value="none"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="treatment" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Mixed with motor traffic" value="mixed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Cycle lane" value="lane"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Cycle track" value="track"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Greenway, away from the road" value="greenway"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="index_back" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="coverage_back" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="status_back" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Open to bikes" value="open"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Refused by a hard limit" value="refused"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bikes are not allowed" value="forbidden"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="lts_back" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="lts_rule_back" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Bikes are not allowed" value="forbidden"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Without motor traffic" value="no_cars"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Separated from motor traffic" value="separated"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Lane beside slow traffic" value="lane"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Lane: speed of motor traffic" value="lane_speed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Lane: several traffic lanes per direction" value="lane_lanes"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Lane: narrow, or of unknown width" value="lane_width"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Lane beside parked cars" value="parked_lane"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Lane beside parked cars: speed" value="parked_lane_speed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Lane beside parked cars: several traffic lanes" value="parked_lane_lanes"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Lane beside parked cars: narrow, or of unknown width" value="parked_lane_width"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Mixed with slow traffic in a quiet street" value="mixed_quiet"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Mixed with slow traffic" value="mixed_slow"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Mixed traffic on several lanes" value="mixed_lanes"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Mixed traffic: vehicles per day" value="mixed_traffic"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Mixed traffic: speed" value="mixed_speed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Speed unknown" value="unknown_speed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Kind of street unknown" value="unknown_road"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="facility_back" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="None" value="none"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Marks on the road" value="shared"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bus lane open to bikes" value="bus"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Cycle lane" value="lane"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Cycle street" value="cyclestreet"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Cycle track" value="track"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Greenway" value="greenway"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="service_back" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="High" value="high"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Medium" value="medium"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Low" value="low"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Should not be used" value="none"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="treatment_back" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Mixed with motor traffic" value="mixed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Cycle lane" value="lane"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Cycle track" value="track"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Greenway, away from the road" value="greenway"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Kind of road" field="road" index="0"/>
    <alias name="Speed (km/h)" field="speed_kmh" index="1"/>
    <alias name="Where the speed comes from" field="speed_origin" index="2"/>
    <alias name="Motor vehicles per day" field="traffic_vpd" index="3"/>
    <alias name="Where the traffic comes from" field="traffic_origin" index="4"/>
    <alias name="Slope (%)" field="slope_percent" index="5"/>
    <alias name="Steepest 100 m (%)" field="sustained_percent" index="6"/>
    <alias name="Distance to bike parking (m)" field="parking_distance_m" index="7"/>
    <alias name="Suitability, 0 to 1" field="index" index="8"/>
    <alias name="Share of the weight with data (%)" field="coverage" index="9"/>
    <alias name="Open to bikes" field="status" index="10"/>
    <alias name="Level of traffic stress" field="lts" index="11"/>
    <alias name="Rule of the level of stress" field="lts_rule" index="12"/>
    <alias name="Cycling facility" field="facility" index="13"/>
    <alias name="Level of service" field="service" index="14"/>
    <alias name="Facility that is needed" field="treatment" index="15"/>
    <alias name="Suitability, 0 to 1, against the line" field="index_back" index="16"/>
    <alias name="Share of the weight with data, against the line (%)" field="coverage_back" index="17"/>
    <alias name="Open to bikes, against the line" field="status_back" index="18"/>
    <alias name="Level of traffic stress, against the line" field="lts_back" index="19"/>
    <alias name="Rule of the level of stress, against the line" field="lts_rule_back" index="20"/>
    <alias name="Cycling facility, against the line" field="facility_back" index="21"/>
    <alias name="Level of service, against the line" field="service_back" index="22"/>
    <alias name="Facility that is needed, against the line" field="treatment_back" index="23"/>
  </aliases>
  <splitPolicies>
    <policy field="road" policy="Duplicate"/>
    <policy field="speed_kmh" policy="Duplicate"/>
    <policy field="speed_origin" policy="Duplicate"/>
    <policy field="traffic_vpd" policy="Duplicate"/>
    <policy field="traffic_origin" policy="Duplicate"/>
    <policy field="slope_percent" policy="Duplicate"/>
    <policy field="sustained_percent" policy="Duplicate"/>
    <policy field="parking_distance_m" policy="Duplicate"/>
    <policy field="index" policy="Duplicate"/>
    <policy field="coverage" policy="Duplicate"/>
    <policy field="status" policy="Duplicate"/>
    <policy field="lts" policy="Duplicate"/>
    <policy field="lts_rule" policy="Duplicate"/>
    <policy field="facility" policy="Duplicate"/>
    <policy field="service" policy="Duplicate"/>
    <policy field="treatment" policy="Duplicate"/>
    <policy field="index_back" policy="Duplicate"/>
    <policy field="coverage_back" policy="Duplicate"/>
    <policy field="status_back" policy="Duplicate"/>
    <policy field="lts_back" policy="Duplicate"/>
    <policy field="lts_rule_back" policy="Duplicate"/>
    <policy field="facility_back" policy="Duplicate"/>
    <policy field="service_back" policy="Duplicate"/>
    <policy field="treatment_back" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="road" policy="Duplicate"/>
    <policy field="speed_kmh" policy="Duplicate"/>
    <policy field="speed_origin" policy="Duplicate"/>
    <policy field="traffic_vpd" policy="Duplicate"/>
    <policy field="traffic_origin" policy="Duplicate"/>
    <policy field="slope_percent" policy="Duplicate"/>
    <policy field="sustained_percent" policy="Duplicate"/>
    <policy field="parking_distance_m" policy="Duplicate"/>
    <policy field="index" policy="Duplicate"/>
    <policy field="coverage" policy="Duplicate"/>
    <policy field="status" policy="Duplicate"/>
    <policy field="lts" policy="Duplicate"/>
    <policy field="lts_rule" policy="Duplicate"/>
    <policy field="facility" policy="Duplicate"/>
    <policy field="service" policy="Duplicate"/>
    <policy field="treatment" policy="Duplicate"/>
    <policy field="index_back" policy="Duplicate"/>
    <policy field="coverage_back" policy="Duplicate"/>
    <policy field="status_back" policy="Duplicate"/>
    <policy field="lts_back" policy="Duplicate"/>
    <policy field="lts_rule_back" policy="Duplicate"/>
    <policy field="facility_back" policy="Duplicate"/>
    <policy field="service_back" policy="Duplicate"/>
    <policy field="treatment_back" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="road" applyOnUpdate="0"/>
    <default expression="" field="speed_kmh" applyOnUpdate="0"/>
    <default expression="" field="speed_origin" applyOnUpdate="0"/>
    <default expression="" field="traffic_vpd" applyOnUpdate="0"/>
    <default expression="" field="traffic_origin" applyOnUpdate="0"/>
    <default expression="" field="slope_percent" applyOnUpdate="0"/>
    <default expression="" field="sustained_percent" applyOnUpdate="0"/>
    <default expression="" field="parking_distance_m" applyOnUpdate="0"/>
    <default expression="" field="index" applyOnUpdate="0"/>
    <default expression="" field="coverage" applyOnUpdate="0"/>
    <default expression="" field="status" applyOnUpdate="0"/>
    <default expression="" field="lts" applyOnUpdate="0"/>
    <default expression="" field="lts_rule" applyOnUpdate="0"/>
    <default expression="" field="facility" applyOnUpdate="0"/>
    <default expression="" field="service" applyOnUpdate="0"/>
    <default expression="" field="treatment" applyOnUpdate="0"/>
    <default expression="" field="index_back" applyOnUpdate="0"/>
    <default expression="" field="coverage_back" applyOnUpdate="0"/>
    <default expression="" field="status_back" applyOnUpdate="0"/>
    <default expression="" field="lts_back" applyOnUpdate="0"/>
    <default expression="" field="lts_rule_back" applyOnUpdate="0"/>
    <default expression="" field="facility_back" applyOnUpdate="0"/>
    <default expression="" field="service_back" applyOnUpdate="0"/>
    <default expression="" field="treatment_back" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="road" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="speed_kmh" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="speed_origin" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="traffic_vpd" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="traffic_origin" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="slope_percent" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="sustained_percent" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="parking_distance_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="index" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="coverage" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="status" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="lts" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="lts_rule" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="facility" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="service" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="treatment" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="index_back" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="coverage_back" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="status_back" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="lts_back" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="lts_rule_back" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="facility_back" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="service_back" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="treatment_back" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="road" exp=""/>
    <constraint desc="" field="speed_kmh" exp=""/>
    <constraint desc="" field="speed_origin" exp=""/>
    <constraint desc="" field="traffic_vpd" exp=""/>
    <constraint desc="" field="traffic_origin" exp=""/>
    <constraint desc="" field="slope_percent" exp=""/>
    <constraint desc="" field="sustained_percent" exp=""/>
    <constraint desc="" field="parking_distance_m" exp=""/>
    <constraint desc="" field="index" exp=""/>
    <constraint desc="" field="coverage" exp=""/>
    <constraint desc="" field="status" exp=""/>
    <constraint desc="" field="lts" exp=""/>
    <constraint desc="" field="lts_rule" exp=""/>
    <constraint desc="" field="facility" exp=""/>
    <constraint desc="" field="service" exp=""/>
    <constraint desc="" field="treatment" exp=""/>
    <constraint desc="" field="index_back" exp=""/>
    <constraint desc="" field="coverage_back" exp=""/>
    <constraint desc="" field="status_back" exp=""/>
    <constraint desc="" field="lts_back" exp=""/>
    <constraint desc="" field="lts_rule_back" exp=""/>
    <constraint desc="" field="facility_back" exp=""/>
    <constraint desc="" field="service_back" exp=""/>
    <constraint desc="" field="treatment_back" exp=""/>
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
