<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.40.6-Bratislava" styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|MapTips" readOnly="0">
  <flags>
    <Identifiable>1</Identifiable>
    <Removable>1</Removable>
    <Searchable>1</Searchable>
    <Private>0</Private>
  </flags>
  <renderer-v2 type="RuleRenderer" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="0">
    <rules key="{00000000-0000-0000-0000-000000000001}">
      <rule filter="&quot;kind&quot; = 'only'" symbol="0" label="Le seul : aucun autre n’est meilleur en quoi que ce soit" key="{00000000-0000-0000-0000-000000000002}"/>
      <rule filter="&quot;kind&quot; = 'fastest'" symbol="1" label="Le plus rapide" key="{00000000-0000-0000-0000-000000000003}"/>
      <rule filter="&quot;kind&quot; = 'quietest'" symbol="2" label="Le plus calme" key="{00000000-0000-0000-0000-000000000004}"/>
      <rule filter="&quot;kind&quot; = 'cleanest'" symbol="3" label="L’air le plus pur" key="{00000000-0000-0000-0000-000000000005}"/>
      <rule filter="&quot;kind&quot; = 'greenest'" symbol="4" label="Le plus vert" key="{00000000-0000-0000-0000-000000000006}"/>
      <rule filter="&quot;kind&quot; = 'shadiest'" symbol="5" label="Le plus ombragé" key="{00000000-0000-0000-0000-000000000007}"/>
      <rule filter="&quot;kind&quot; = 'flattest'" symbol="6" label="Le plus plat" key="{00000000-0000-0000-0000-000000000008}"/>
      <rule filter="&quot;kind&quot; = 'best_lit'" symbol="7" label="Le mieux éclairé" key="{00000000-0000-0000-0000-000000000009}"/>
      <rule filter="&quot;kind&quot; = 'fewest_stairs'" symbol="8" label="Le moins d’escaliers" key="{00000000-0000-0000-0000-000000000010}"/>
      <rule filter="&quot;kind&quot; = 'compromise'" symbol="9" label="Meilleur compromis" key="{00000000-0000-0000-0000-000000000011}"/>
      <rule filter="&quot;kind&quot; = 'between'" symbol="10" label="Autre compromis" key="{00000000-0000-0000-0000-000000000012}"/>
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
        <layer class="SimpleLine" enabled="1" id="{00000000-0000-0000-0000-000000000013}" locked="0" pass="0">
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
            <Option type="QString" name="line_color" value="11,122,117,255,rgb:0.04313725490196078,0.47843137254901963,0.45882352941176469,1"/>
            <Option type="QString" name="line_style" value="solid"/>
            <Option type="QString" name="line_width" value="0.9"/>
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
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="0.9 * (&quot;route&quot; - 1)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
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
        <layer class="SimpleLine" enabled="1" id="{00000000-0000-0000-0000-000000000014}" locked="0" pass="0">
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
            <Option type="QString" name="line_color" value="51,65,92,255,rgb:0.20000000000000001,0.25490196078431371,0.36078431372549019,1"/>
            <Option type="QString" name="line_style" value="solid"/>
            <Option type="QString" name="line_width" value="0.9"/>
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
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="0.9 * (&quot;route&quot; - 1)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="line" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="10">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleLine" enabled="1" id="{00000000-0000-0000-0000-000000000015}" locked="0" pass="0">
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
            <Option type="QString" name="line_color" value="154,159,168,255,rgb:0.60392156862745094,0.62352941176470589,0.6588235294117647,1"/>
            <Option type="QString" name="line_style" value="solid"/>
            <Option type="QString" name="line_width" value="0.9"/>
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
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="0.9 * (&quot;route&quot; - 1)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
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
        <layer class="SimpleLine" enabled="1" id="{00000000-0000-0000-0000-000000000016}" locked="0" pass="0">
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
            <Option type="QString" name="line_color" value="91,75,138,255,rgb:0.35686274509803922,0.29411764705882354,0.54117647058823526,1"/>
            <Option type="QString" name="line_style" value="solid"/>
            <Option type="QString" name="line_width" value="0.9"/>
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
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="0.9 * (&quot;route&quot; - 1)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
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
        <layer class="SimpleLine" enabled="1" id="{00000000-0000-0000-0000-000000000017}" locked="0" pass="0">
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
            <Option type="QString" name="line_color" value="47,127,193,255,rgb:0.18431372549019609,0.49803921568627452,0.75686274509803919,1"/>
            <Option type="QString" name="line_style" value="solid"/>
            <Option type="QString" name="line_width" value="0.9"/>
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
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="0.9 * (&quot;route&quot; - 1)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
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
        <layer class="SimpleLine" enabled="1" id="{00000000-0000-0000-0000-000000000018}" locked="0" pass="0">
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
            <Option type="QString" name="line_color" value="63,143,58,255,rgb:0.24705882352941178,0.5607843137254902,0.22745098039215686,1"/>
            <Option type="QString" name="line_style" value="solid"/>
            <Option type="QString" name="line_width" value="0.9"/>
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
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="0.9 * (&quot;route&quot; - 1)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="line" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="5">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleLine" enabled="1" id="{00000000-0000-0000-0000-000000000019}" locked="0" pass="0">
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
            <Option type="QString" name="line_width" value="0.9"/>
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
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="0.9 * (&quot;route&quot; - 1)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="line" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="6">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleLine" enabled="1" id="{00000000-0000-0000-0000-000000000020}" locked="0" pass="0">
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
            <Option type="QString" name="line_color" value="201,138,27,255,rgb:0.78823529411764703,0.54117647058823526,0.10588235294117647,1"/>
            <Option type="QString" name="line_style" value="solid"/>
            <Option type="QString" name="line_width" value="0.9"/>
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
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="0.9 * (&quot;route&quot; - 1)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="line" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="7">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleLine" enabled="1" id="{00000000-0000-0000-0000-000000000021}" locked="0" pass="0">
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
            <Option type="QString" name="line_color" value="224,180,0,255,rgb:0.8784313725490196,0.70588235294117652,0,1"/>
            <Option type="QString" name="line_style" value="solid"/>
            <Option type="QString" name="line_width" value="0.9"/>
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
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="0.9 * (&quot;route&quot; - 1)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="line" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="8">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleLine" enabled="1" id="{00000000-0000-0000-0000-000000000022}" locked="0" pass="0">
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
            <Option type="QString" name="line_color" value="176,86,47,255,rgb:0.69019607843137254,0.33725490196078434,0.18431372549019609,1"/>
            <Option type="QString" name="line_style" value="solid"/>
            <Option type="QString" name="line_width" value="0.9"/>
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
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="0.9 * (&quot;route&quot; - 1)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="line" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="9">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleLine" enabled="1" id="{00000000-0000-0000-0000-000000000023}" locked="0" pass="0">
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
            <Option type="QString" name="line_width" value="0.9"/>
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
              <Option type="Map" name="properties">
                <Option type="Map" name="offset">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="0.9 * (&quot;route&quot; - 1)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
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
    <field name="route" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="kind" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Le seul : aucun autre n’est meilleur en quoi que ce soit" value="only"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Le plus rapide" value="fastest"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Le plus calme" value="quietest"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="L’air le plus pur" value="cleanest"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Le plus vert" value="greenest"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Le plus ombragé" value="shadiest"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Le plus plat" value="flattest"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Le mieux éclairé" value="best_lit"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Le moins d’escaliers" value="fewest_stairs"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Meilleur compromis" value="compromise"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Autre compromis" value="between"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="reasons" configurationFlags="NoFlag">
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
    <field name="minutes" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="more_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="unknown" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="noise_db" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="noise_saved" configurationFlags="NoFlag">
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
    <field name="air_saved" configurationFlags="NoFlag">
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
    <field name="green_saved" configurationFlags="NoFlag">
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
    <field name="shade_saved" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="climb_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="climb_saved" configurationFlags="NoFlag">
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
    <field name="lit_saved" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="stairs_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="stairs_saved" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Ligne de l’origine, à partir de 0" field="origin" index="0"/>
    <alias name="Ligne de la destination, à partir de 0" field="destination" index="1"/>
    <alias name="Numéro de l’itinéraire" field="route" index="2"/>
    <alias name="Pourquoi il est montré" field="kind" index="3"/>
    <alias name="Tout ce qui parle pour lui, codes de la colonne précédente" field="reasons" index="4"/>
    <alias name="Longueur (m)" field="length_m" index="5"/>
    <alias name="Temps (min)" field="minutes" index="6"/>
    <alias name="Plus long que le plus rapide de (m)" field="more_m" index="7"/>
    <alias name="Part de ses rues dont une exposition est inconnue (%)" field="unknown" index="8"/>
    <alias name="Bruit, niveau moyen (dB)" field="noise_db" index="9"/>
    <alias name="Bruit évité (%)" field="noise_saved" index="10"/>
    <alias name="Pollution de l’air, moyenne" field="air" index="11"/>
    <alias name="Pollution de l’air évitée (%)" field="air_saved" index="12"/>
    <alias name="Verdure au long du trajet (%)" field="green" index="13"/>
    <alias name="Trajet sans verdure évité (%)" field="green_saved" index="14"/>
    <alias name="Ombre au long du trajet (%)" field="shade" index="15"/>
    <alias name="Trajet au soleil évité (%)" field="shade_saved" index="16"/>
    <alias name="Mètres montés (m)" field="climb_m" index="17"/>
    <alias name="Mètres montés évités (%)" field="climb_saved" index="18"/>
    <alias name="Trajet éclairé (%)" field="lit" index="19"/>
    <alias name="Trajet non éclairé évité (%)" field="lit_saved" index="20"/>
    <alias name="Escaliers (m)" field="stairs_m" index="21"/>
    <alias name="Escaliers évités (%)" field="stairs_saved" index="22"/>
  </aliases>
  <splitPolicies>
    <policy field="origin" policy="Duplicate"/>
    <policy field="destination" policy="Duplicate"/>
    <policy field="route" policy="Duplicate"/>
    <policy field="kind" policy="Duplicate"/>
    <policy field="reasons" policy="Duplicate"/>
    <policy field="length_m" policy="Duplicate"/>
    <policy field="minutes" policy="Duplicate"/>
    <policy field="more_m" policy="Duplicate"/>
    <policy field="unknown" policy="Duplicate"/>
    <policy field="noise_db" policy="Duplicate"/>
    <policy field="noise_saved" policy="Duplicate"/>
    <policy field="air" policy="Duplicate"/>
    <policy field="air_saved" policy="Duplicate"/>
    <policy field="green" policy="Duplicate"/>
    <policy field="green_saved" policy="Duplicate"/>
    <policy field="shade" policy="Duplicate"/>
    <policy field="shade_saved" policy="Duplicate"/>
    <policy field="climb_m" policy="Duplicate"/>
    <policy field="climb_saved" policy="Duplicate"/>
    <policy field="lit" policy="Duplicate"/>
    <policy field="lit_saved" policy="Duplicate"/>
    <policy field="stairs_m" policy="Duplicate"/>
    <policy field="stairs_saved" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="origin" policy="Duplicate"/>
    <policy field="destination" policy="Duplicate"/>
    <policy field="route" policy="Duplicate"/>
    <policy field="kind" policy="Duplicate"/>
    <policy field="reasons" policy="Duplicate"/>
    <policy field="length_m" policy="Duplicate"/>
    <policy field="minutes" policy="Duplicate"/>
    <policy field="more_m" policy="Duplicate"/>
    <policy field="unknown" policy="Duplicate"/>
    <policy field="noise_db" policy="Duplicate"/>
    <policy field="noise_saved" policy="Duplicate"/>
    <policy field="air" policy="Duplicate"/>
    <policy field="air_saved" policy="Duplicate"/>
    <policy field="green" policy="Duplicate"/>
    <policy field="green_saved" policy="Duplicate"/>
    <policy field="shade" policy="Duplicate"/>
    <policy field="shade_saved" policy="Duplicate"/>
    <policy field="climb_m" policy="Duplicate"/>
    <policy field="climb_saved" policy="Duplicate"/>
    <policy field="lit" policy="Duplicate"/>
    <policy field="lit_saved" policy="Duplicate"/>
    <policy field="stairs_m" policy="Duplicate"/>
    <policy field="stairs_saved" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="origin" applyOnUpdate="0"/>
    <default expression="" field="destination" applyOnUpdate="0"/>
    <default expression="" field="route" applyOnUpdate="0"/>
    <default expression="" field="kind" applyOnUpdate="0"/>
    <default expression="" field="reasons" applyOnUpdate="0"/>
    <default expression="" field="length_m" applyOnUpdate="0"/>
    <default expression="" field="minutes" applyOnUpdate="0"/>
    <default expression="" field="more_m" applyOnUpdate="0"/>
    <default expression="" field="unknown" applyOnUpdate="0"/>
    <default expression="" field="noise_db" applyOnUpdate="0"/>
    <default expression="" field="noise_saved" applyOnUpdate="0"/>
    <default expression="" field="air" applyOnUpdate="0"/>
    <default expression="" field="air_saved" applyOnUpdate="0"/>
    <default expression="" field="green" applyOnUpdate="0"/>
    <default expression="" field="green_saved" applyOnUpdate="0"/>
    <default expression="" field="shade" applyOnUpdate="0"/>
    <default expression="" field="shade_saved" applyOnUpdate="0"/>
    <default expression="" field="climb_m" applyOnUpdate="0"/>
    <default expression="" field="climb_saved" applyOnUpdate="0"/>
    <default expression="" field="lit" applyOnUpdate="0"/>
    <default expression="" field="lit_saved" applyOnUpdate="0"/>
    <default expression="" field="stairs_m" applyOnUpdate="0"/>
    <default expression="" field="stairs_saved" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="origin" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="destination" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="route" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="kind" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="reasons" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="length_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="minutes" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="more_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="unknown" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="noise_db" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="noise_saved" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="air" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="air_saved" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="green" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="green_saved" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="shade" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="shade_saved" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="climb_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="climb_saved" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="lit" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="lit_saved" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="stairs_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="stairs_saved" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="origin" exp=""/>
    <constraint desc="" field="destination" exp=""/>
    <constraint desc="" field="route" exp=""/>
    <constraint desc="" field="kind" exp=""/>
    <constraint desc="" field="reasons" exp=""/>
    <constraint desc="" field="length_m" exp=""/>
    <constraint desc="" field="minutes" exp=""/>
    <constraint desc="" field="more_m" exp=""/>
    <constraint desc="" field="unknown" exp=""/>
    <constraint desc="" field="noise_db" exp=""/>
    <constraint desc="" field="noise_saved" exp=""/>
    <constraint desc="" field="air" exp=""/>
    <constraint desc="" field="air_saved" exp=""/>
    <constraint desc="" field="green" exp=""/>
    <constraint desc="" field="green_saved" exp=""/>
    <constraint desc="" field="shade" exp=""/>
    <constraint desc="" field="shade_saved" exp=""/>
    <constraint desc="" field="climb_m" exp=""/>
    <constraint desc="" field="climb_saved" exp=""/>
    <constraint desc="" field="lit" exp=""/>
    <constraint desc="" field="lit_saved" exp=""/>
    <constraint desc="" field="stairs_m" exp=""/>
    <constraint desc="" field="stairs_saved" exp=""/>
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
  <previewExpression>with_variable('said', lower(array_to_string(array_foreach(string_to_array("reasons", ' '), map_get(map('only', 'Le seul : aucun autre n’est meilleur en quoi que ce soit', 'fastest', 'Le plus rapide', 'quietest', 'Le plus calme', 'cleanest', 'L’air le plus pur', 'greenest', 'Le plus vert', 'shadiest', 'Le plus ombragé', 'flattest', 'Le plus plat', 'best_lit', 'Le mieux éclairé', 'fewest_stairs', 'Le moins d’escaliers', 'compromise', 'Meilleur compromis', 'between', 'Autre compromis'), @element)), ', ')), upper(left(@said, 1)) || substr(@said, 2)) || ' : ' || round("length_m") || ' m' || if(round("more_m") >= 1, ', ' || round("more_m") || ' m de plus que le plus rapide', '') || case when round(coalesce("noise_saved", 0)) >= 1 then ', ' || round(coalesce("noise_saved", 0)) || ' % de bruit en moins' when round(coalesce("noise_saved", 0)) &lt;= -1 then ', ' || -round(coalesce("noise_saved", 0)) || ' % de bruit en plus' else '' end || case when round(coalesce("air_saved", 0)) >= 1 then ', ' || round(coalesce("air_saved", 0)) || ' % d’air pollué en moins' when round(coalesce("air_saved", 0)) &lt;= -1 then ', ' || -round(coalesce("air_saved", 0)) || ' % d’air pollué en plus' else '' end || case when round(coalesce("green_saved", 0)) >= 1 then ', ' || round(coalesce("green_saved", 0)) || ' % de trajet sans verdure en moins' when round(coalesce("green_saved", 0)) &lt;= -1 then ', ' || -round(coalesce("green_saved", 0)) || ' % de trajet sans verdure en plus' else '' end || case when round(coalesce("shade_saved", 0)) >= 1 then ', ' || round(coalesce("shade_saved", 0)) || ' % de trajet au soleil en moins' when round(coalesce("shade_saved", 0)) &lt;= -1 then ', ' || -round(coalesce("shade_saved", 0)) || ' % de trajet au soleil en plus' else '' end || case when round(coalesce("climb_saved", 0)) >= 1 then ', ' || round(coalesce("climb_saved", 0)) || ' % de montée en moins' when round(coalesce("climb_saved", 0)) &lt;= -1 then ', ' || -round(coalesce("climb_saved", 0)) || ' % de montée en plus' else '' end || case when round(coalesce("lit_saved", 0)) >= 1 then ', ' || round(coalesce("lit_saved", 0)) || ' % de trajet non éclairé en moins' when round(coalesce("lit_saved", 0)) &lt;= -1 then ', ' || -round(coalesce("lit_saved", 0)) || ' % de trajet non éclairé en plus' else '' end || case when round(coalesce("stairs_saved", 0)) >= 1 then ', ' || round(coalesce("stairs_saved", 0)) || ' % d’escaliers en moins' when round(coalesce("stairs_saved", 0)) &lt;= -1 then ', ' || -round(coalesce("stairs_saved", 0)) || ' % d’escaliers en plus' else '' end</previewExpression>
  <mapTip enabled="1">[% with_variable('said', lower(array_to_string(array_foreach(string_to_array("reasons", ' '), map_get(map('only', 'Le seul : aucun autre n’est meilleur en quoi que ce soit', 'fastest', 'Le plus rapide', 'quietest', 'Le plus calme', 'cleanest', 'L’air le plus pur', 'greenest', 'Le plus vert', 'shadiest', 'Le plus ombragé', 'flattest', 'Le plus plat', 'best_lit', 'Le mieux éclairé', 'fewest_stairs', 'Le moins d’escaliers', 'compromise', 'Meilleur compromis', 'between', 'Autre compromis'), @element)), ', ')), upper(left(@said, 1)) || substr(@said, 2)) || ' : ' || round("length_m") || ' m' || if(round("more_m") >= 1, ', ' || round("more_m") || ' m de plus que le plus rapide', '') || case when round(coalesce("noise_saved", 0)) >= 1 then ', ' || round(coalesce("noise_saved", 0)) || ' % de bruit en moins' when round(coalesce("noise_saved", 0)) &lt;= -1 then ', ' || -round(coalesce("noise_saved", 0)) || ' % de bruit en plus' else '' end || case when round(coalesce("air_saved", 0)) >= 1 then ', ' || round(coalesce("air_saved", 0)) || ' % d’air pollué en moins' when round(coalesce("air_saved", 0)) &lt;= -1 then ', ' || -round(coalesce("air_saved", 0)) || ' % d’air pollué en plus' else '' end || case when round(coalesce("green_saved", 0)) >= 1 then ', ' || round(coalesce("green_saved", 0)) || ' % de trajet sans verdure en moins' when round(coalesce("green_saved", 0)) &lt;= -1 then ', ' || -round(coalesce("green_saved", 0)) || ' % de trajet sans verdure en plus' else '' end || case when round(coalesce("shade_saved", 0)) >= 1 then ', ' || round(coalesce("shade_saved", 0)) || ' % de trajet au soleil en moins' when round(coalesce("shade_saved", 0)) &lt;= -1 then ', ' || -round(coalesce("shade_saved", 0)) || ' % de trajet au soleil en plus' else '' end || case when round(coalesce("climb_saved", 0)) >= 1 then ', ' || round(coalesce("climb_saved", 0)) || ' % de montée en moins' when round(coalesce("climb_saved", 0)) &lt;= -1 then ', ' || -round(coalesce("climb_saved", 0)) || ' % de montée en plus' else '' end || case when round(coalesce("lit_saved", 0)) >= 1 then ', ' || round(coalesce("lit_saved", 0)) || ' % de trajet non éclairé en moins' when round(coalesce("lit_saved", 0)) &lt;= -1 then ', ' || -round(coalesce("lit_saved", 0)) || ' % de trajet non éclairé en plus' else '' end || case when round(coalesce("stairs_saved", 0)) >= 1 then ', ' || round(coalesce("stairs_saved", 0)) || ' % d’escaliers en moins' when round(coalesce("stairs_saved", 0)) &lt;= -1 then ', ' || -round(coalesce("stairs_saved", 0)) || ' % d’escaliers en plus' else '' end %]</mapTip>
  <layerGeometryType>1</layerGeometryType>
</qgis>
