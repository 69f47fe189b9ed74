<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields|Forms">
  <renderer-v2 type="RuleRenderer" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="0">
    <rules key="{00000000-0000-0000-0000-000000000001}">
      <rule filter="max(coalesce(&quot;lts&quot;, 0), coalesce(&quot;lts_back&quot;, 0)) = 1" symbol="0" label="Stress 1, pour les enfants" key="{00000000-0000-0000-0000-000000000002}"/>
      <rule filter="max(coalesce(&quot;lts&quot;, 0), coalesce(&quot;lts_back&quot;, 0)) = 2" symbol="1" label="Stress 2, pour la plupart" key="{00000000-0000-0000-0000-000000000003}"/>
      <rule filter="max(coalesce(&quot;lts&quot;, 0), coalesce(&quot;lts_back&quot;, 0)) = 3" symbol="2" label="Stress 3, pour les aguerris" key="{00000000-0000-0000-0000-000000000004}"/>
      <rule filter="max(coalesce(&quot;lts&quot;, 0), coalesce(&quot;lts_back&quot;, 0)) = 4" symbol="3" label="Stress 4, pour très peu" key="{00000000-0000-0000-0000-000000000005}"/>
      <rule filter="ELSE" symbol="4" label="Interdit aux vélos, ou données manquantes" key="{00000000-0000-0000-0000-000000000006}"/>
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
                <Option type="QString" name="Pas une rue" value="none"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Autoroute" value="motorway"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Voie rapide" value="trunk"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Route principale" value="primary"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Route secondaire" value="secondary"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Voie de quartier" value="tertiary"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Rue résidentielle" value="residential"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Voie de desserte" value="service"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Zone de rencontre" value="calm"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Rue piétonne" value="pedestrian"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Voie cyclable" value="cycleway"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Chemin" value="path"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Escalier" value="steps"/>
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
                <Option type="QString" name="Manquante" value="missing"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Supposée d’après le type de rue" value="assumed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Estimé d’après la même rue" value="estimated"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Mesurée ou donnée" value="measured"/>
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
                <Option type="QString" name="Manquante" value="missing"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Supposée d’après le type de rue" value="assumed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Estimé d’après la même rue" value="estimated"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Mesurée ou donnée" value="measured"/>
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
                <Option type="QString" name="Ouverte aux vélos" value="open"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Écarté par une limite absolue" value="refused"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Interdit aux vélos" value="forbidden"/>
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
                <Option type="QString" name="Interdit aux vélos" value="forbidden"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Sans trafic motorisé" value="no_cars"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Séparé du trafic motorisé" value="separated"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bande le long d’un trafic lent" value="lane"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bande : vitesse du trafic" value="lane_speed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bande : plusieurs voies par sens" value="lane_lanes"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bande : étroite, ou de largeur inconnue" value="lane_width"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bande le long de voitures garées" value="parked_lane"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bande le long de voitures garées : vitesse" value="parked_lane_speed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bande le long de voitures garées : plusieurs voies" value="parked_lane_lanes"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bande le long de voitures garées : étroite, ou de largeur inconnue" value="parked_lane_width"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Mêlé à un trafic lent dans une rue calme" value="mixed_quiet"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Mêlé à un trafic lent" value="mixed_slow"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Trafic mêlé sur plusieurs voies" value="mixed_lanes"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Trafic mêlé : véhicules par jour" value="mixed_traffic"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Trafic mêlé : vitesse" value="mixed_speed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Vitesse inconnue" value="unknown_speed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Type de rue inconnu" value="unknown_road"/>
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
                <Option type="QString" name="Aucun" value="none"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Marquage sur la chaussée" value="shared"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Couloir de bus ouvert aux vélos" value="bus"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bande cyclable" value="lane"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Vélorue" value="cyclestreet"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Piste cyclable" value="track"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Voie verte" value="greenway"/>
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
                <Option type="QString" name="Élevé" value="high"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Moyen" value="medium"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Faible" value="low"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="À ne pas employer" value="none"/>
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
                <Option type="QString" name="Mêlé au trafic motorisé" value="mixed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bande cyclable" value="lane"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Piste cyclable" value="track"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Voie verte, à l’écart de la route" value="greenway"/>
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
                <Option type="QString" name="Ouverte aux vélos" value="open"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Écarté par une limite absolue" value="refused"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Interdit aux vélos" value="forbidden"/>
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
                <Option type="QString" name="Interdit aux vélos" value="forbidden"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Sans trafic motorisé" value="no_cars"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Séparé du trafic motorisé" value="separated"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bande le long d’un trafic lent" value="lane"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bande : vitesse du trafic" value="lane_speed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bande : plusieurs voies par sens" value="lane_lanes"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bande : étroite, ou de largeur inconnue" value="lane_width"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bande le long de voitures garées" value="parked_lane"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bande le long de voitures garées : vitesse" value="parked_lane_speed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bande le long de voitures garées : plusieurs voies" value="parked_lane_lanes"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bande le long de voitures garées : étroite, ou de largeur inconnue" value="parked_lane_width"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Mêlé à un trafic lent dans une rue calme" value="mixed_quiet"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Mêlé à un trafic lent" value="mixed_slow"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Trafic mêlé sur plusieurs voies" value="mixed_lanes"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Trafic mêlé : véhicules par jour" value="mixed_traffic"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Trafic mêlé : vitesse" value="mixed_speed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Vitesse inconnue" value="unknown_speed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Type de rue inconnu" value="unknown_road"/>
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
                <Option type="QString" name="Aucun" value="none"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Marquage sur la chaussée" value="shared"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Couloir de bus ouvert aux vélos" value="bus"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bande cyclable" value="lane"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Vélorue" value="cyclestreet"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Piste cyclable" value="track"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Voie verte" value="greenway"/>
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
                <Option type="QString" name="Élevé" value="high"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Moyen" value="medium"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Faible" value="low"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="À ne pas employer" value="none"/>
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
                <Option type="QString" name="Mêlé au trafic motorisé" value="mixed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bande cyclable" value="lane"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Piste cyclable" value="track"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Voie verte, à l’écart de la route" value="greenway"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Type de voie" field="road" index="0"/>
    <alias name="Vitesse (km/h)" field="speed_kmh" index="1"/>
    <alias name="D’où vient la vitesse" field="speed_origin" index="2"/>
    <alias name="Véhicules motorisés par jour" field="traffic_vpd" index="3"/>
    <alias name="D’où vient le trafic" field="traffic_origin" index="4"/>
    <alias name="Pente (%)" field="slope_percent" index="5"/>
    <alias name="Les 100 m les plus raides (%)" field="sustained_percent" index="6"/>
    <alias name="Distance au stationnement vélo (m)" field="parking_distance_m" index="7"/>
    <alias name="Cyclabilité, de 0 à 1" field="index" index="8"/>
    <alias name="Part du poids renseignée (%)" field="coverage" index="9"/>
    <alias name="Ouverte aux vélos" field="status" index="10"/>
    <alias name="Niveau de stress du trafic" field="lts" index="11"/>
    <alias name="Règle du niveau de stress" field="lts_rule" index="12"/>
    <alias name="Aménagement cyclable" field="facility" index="13"/>
    <alias name="Niveau de service" field="service" index="14"/>
    <alias name="Aménagement nécessaire" field="treatment" index="15"/>
    <alias name="Cyclabilité, de 0 à 1, à contresens" field="index_back" index="16"/>
    <alias name="Part du poids avec données, à contresens (%)" field="coverage_back" index="17"/>
    <alias name="Ouverte aux vélos, à contresens" field="status_back" index="18"/>
    <alias name="Niveau de stress du trafic, à contresens" field="lts_back" index="19"/>
    <alias name="Règle du niveau de stress, à contresens" field="lts_rule_back" index="20"/>
    <alias name="Aménagement cyclable, à contresens" field="facility_back" index="21"/>
    <alias name="Niveau de service, à contresens" field="service_back" index="22"/>
    <alias name="Aménagement nécessaire, à contresens" field="treatment_back" index="23"/>
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
