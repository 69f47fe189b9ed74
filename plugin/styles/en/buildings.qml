<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.40.6-Bratislava" styleCategories="Symbology|Symbology3D|Labeling|Fields|Forms">
  <renderer-3d type="rulebased" layer="">
    <vector-layer-3d-tiling zoom-levels-count="3" show-bounding-boxes="0"/>
    <rules key="{00000000-0000-0000-0000-000000000001}">
      <rule key="{00000000-0000-0000-0000-000000000002}">
        <symbol type="polygon" material_type="phong">
          <data rendered-facade="3" offset="0" extrusion-height="0" invert-normals="0" culling-mode="no-culling" add-back-faces="0" alt-binding="centroid" alt-clamping="absolute"/>
          <material kd="1" ambient="102,95,86,255,rgb:0.40126649881742582,0.37390707255664912,0.33560692759594107,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="157,146,131,255,rgb:0.61623559929808502,0.57421225299458301,0.51538872358281829,1" opacity="1" ka="1" ks="1" shininess="0">
            <data-defined-properties>
              <Option type="Map">
                <Option type="QString" name="name" value=""/>
                <Option name="properties"/>
                <Option type="QString" name="type" value="collection"/>
              </Option>
            </data-defined-properties>
          </material>
          <data-defined-properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data-defined-properties>
          <edges enabled="0" color="0,0,0,255,rgb:0,0,0,1" width="1"/>
        </symbol>
      </rule>
    </rules>
  </renderer-3d>
  <renderer-v2 type="RuleRenderer" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="0">
    <rules key="{00000000-0000-0000-0000-000000000003}">
      <rule filter="&quot;lod&quot; = '2.2'" symbol="0" label="LoD2.2" key="{00000000-0000-0000-0000-000000000004}"/>
      <rule filter="&quot;lod&quot; = '1.3'" symbol="1" label="LoD1.3" key="{00000000-0000-0000-0000-000000000005}"/>
      <rule filter="&quot;lod&quot; = '1.2'" symbol="2" label="LoD1.2" key="{00000000-0000-0000-0000-000000000006}"/>
      <rule filter="ELSE" symbol="3" label="No model" key="{00000000-0000-0000-0000-000000000007}"/>
    </rules>
    <symbols>
      <symbol type="fill" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000008}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="200,67,43,255,rgb:0.78431372549019607,0.2627450980392157,0.16862745098039217,1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,120,rgb:1,1,1,0.47058823529411764"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.1"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="solid"/>
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
      <symbol type="fill" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000009}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="242,155,84,255,rgb:0.94901960784313721,0.60784313725490191,0.32941176470588235,1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,120,rgb:1,1,1,0.47058823529411764"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.1"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="solid"/>
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
      <symbol type="fill" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="2">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000010}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="232,201,160,255,rgb:0.90980392156862744,0.78823529411764703,0.62745098039215685,1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,120,rgb:1,1,1,0.47058823529411764"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.1"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="solid"/>
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
      <symbol type="fill" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="3">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000011}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="143,143,143,255,rgb:0.5607843137254902,0.5607843137254902,0.5607843137254902,1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="255,255,255,120,rgb:1,1,1,0.47058823529411764"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.1"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="solid"/>
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
    <field name="lod" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="LoD1.2" value="1.2"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="LoD1.3" value="1.3"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="LoD2.2" value="2.2"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="reason" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="No plane was found on the roof" value="no_planes"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="A higher level would not be a valid solid" value="not_valid"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="A flat roof fits the points better" value="flat_fits_better"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Fewer than one point per m² of footprint" value="few_points"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="No points: height from the attribute" value="height_attribute"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="No points: three metres per floor" value="floors_attribute"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="No points and no height: no model" value="no_height"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="No ground near: no model" value="no_ground"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The footprint is no polygon: no model" value="bad_footprint"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="quality" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="LoD2.2, points everywhere, within 0.5 m" value="A"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Points on most of the roof, within 1 m" value="B"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Few points, or more than 1 m off" value="C"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Height not from points, or no model" value="D"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="valid" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="h_ground_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="h_roof_min_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="h_roof_50p_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="h_roof_70p_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="h_roof_max_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="height_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="footprint_m2" configurationFlags="NoFlag">
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
    <field name="wall_m2" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="party_wall_m2" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="roof_m2" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="roof_type" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Flat" value="flat"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Several flat roofs" value="several_flat"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Slanted" value="slanted"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Unknown" value="unknown"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="flat_percent" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="floors" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="floor_area_m2" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
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
    <field name="points_per_m2" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="bare_percent" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="rmse_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="epoch" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="epoch_source" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="The GPS time of the points" value="gps_time"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The year in which the file was made" value="file"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="epochs" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="epoch_choice" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="There is no other epoch" value="only"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The newest epoch" value="newest"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="An older epoch: the newest does not cover the footprint" value="older"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The newest epoch: it does not cover the footprint, but the building has changed" value="changed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="All epochs: none covers the footprint alone" value="together"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Level of detail" field="lod" index="0"/>
    <alias name="Why not a higher one" field="reason" index="1"/>
    <alias name="Quality" field="quality" index="2"/>
    <alias name="Valid by ISO 19107" field="valid" index="3"/>
    <alias name="Ground (m)" field="h_ground_m" index="4"/>
    <alias name="Lowest point of the roof (m)" field="h_roof_min_m" index="5"/>
    <alias name="Median of the roof (m)" field="h_roof_50p_m" index="6"/>
    <alias name="70th percentile of the roof (m)" field="h_roof_70p_m" index="7"/>
    <alias name="Highest point of the roof (m)" field="h_roof_max_m" index="8"/>
    <alias name="Height above ground (70th percentile) (m)" field="height_m" index="9"/>
    <alias name="Footprint (m²)" field="footprint_m2" index="10"/>
    <alias name="Volume (m³)" field="volume_m3" index="11"/>
    <alias name="Outer walls (m²)" field="wall_m2" index="12"/>
    <alias name="Walls shared with other buildings (m²)" field="party_wall_m2" index="13"/>
    <alias name="Roof (m²)" field="roof_m2" index="14"/>
    <alias name="Kind of roof" field="roof_type" index="15"/>
    <alias name="Flat share of the roof (%)" field="flat_percent" index="16"/>
    <alias name="Floors, estimated" field="floors" index="17"/>
    <alias name="Floor area, estimated (m²)" field="floor_area_m2" index="18"/>
    <alias name="Points of the roof" field="points" index="19"/>
    <alias name="Points per m² of footprint" field="points_per_m2" index="20"/>
    <alias name="Share of the footprint without points (%)" field="bare_percent" index="21"/>
    <alias name="Root mean square from points to the roof (m)" field="rmse_m" index="22"/>
    <alias name="Day, or year, of the points of the roof" field="epoch" index="23"/>
    <alias name="Known by" field="epoch_source" index="24"/>
    <alias name="Epochs with points of the building" field="epochs" index="25"/>
    <alias name="Which epoch was used" field="epoch_choice" index="26"/>
  </aliases>
  <splitPolicies>
    <policy field="lod" policy="Duplicate"/>
    <policy field="reason" policy="Duplicate"/>
    <policy field="quality" policy="Duplicate"/>
    <policy field="valid" policy="Duplicate"/>
    <policy field="h_ground_m" policy="Duplicate"/>
    <policy field="h_roof_min_m" policy="Duplicate"/>
    <policy field="h_roof_50p_m" policy="Duplicate"/>
    <policy field="h_roof_70p_m" policy="Duplicate"/>
    <policy field="h_roof_max_m" policy="Duplicate"/>
    <policy field="height_m" policy="Duplicate"/>
    <policy field="footprint_m2" policy="Duplicate"/>
    <policy field="volume_m3" policy="Duplicate"/>
    <policy field="wall_m2" policy="Duplicate"/>
    <policy field="party_wall_m2" policy="Duplicate"/>
    <policy field="roof_m2" policy="Duplicate"/>
    <policy field="roof_type" policy="Duplicate"/>
    <policy field="flat_percent" policy="Duplicate"/>
    <policy field="floors" policy="Duplicate"/>
    <policy field="floor_area_m2" policy="Duplicate"/>
    <policy field="points" policy="Duplicate"/>
    <policy field="points_per_m2" policy="Duplicate"/>
    <policy field="bare_percent" policy="Duplicate"/>
    <policy field="rmse_m" policy="Duplicate"/>
    <policy field="epoch" policy="Duplicate"/>
    <policy field="epoch_source" policy="Duplicate"/>
    <policy field="epochs" policy="Duplicate"/>
    <policy field="epoch_choice" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="lod" policy="Duplicate"/>
    <policy field="reason" policy="Duplicate"/>
    <policy field="quality" policy="Duplicate"/>
    <policy field="valid" policy="Duplicate"/>
    <policy field="h_ground_m" policy="Duplicate"/>
    <policy field="h_roof_min_m" policy="Duplicate"/>
    <policy field="h_roof_50p_m" policy="Duplicate"/>
    <policy field="h_roof_70p_m" policy="Duplicate"/>
    <policy field="h_roof_max_m" policy="Duplicate"/>
    <policy field="height_m" policy="Duplicate"/>
    <policy field="footprint_m2" policy="Duplicate"/>
    <policy field="volume_m3" policy="Duplicate"/>
    <policy field="wall_m2" policy="Duplicate"/>
    <policy field="party_wall_m2" policy="Duplicate"/>
    <policy field="roof_m2" policy="Duplicate"/>
    <policy field="roof_type" policy="Duplicate"/>
    <policy field="flat_percent" policy="Duplicate"/>
    <policy field="floors" policy="Duplicate"/>
    <policy field="floor_area_m2" policy="Duplicate"/>
    <policy field="points" policy="Duplicate"/>
    <policy field="points_per_m2" policy="Duplicate"/>
    <policy field="bare_percent" policy="Duplicate"/>
    <policy field="rmse_m" policy="Duplicate"/>
    <policy field="epoch" policy="Duplicate"/>
    <policy field="epoch_source" policy="Duplicate"/>
    <policy field="epochs" policy="Duplicate"/>
    <policy field="epoch_choice" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="lod" applyOnUpdate="0"/>
    <default expression="" field="reason" applyOnUpdate="0"/>
    <default expression="" field="quality" applyOnUpdate="0"/>
    <default expression="" field="valid" applyOnUpdate="0"/>
    <default expression="" field="h_ground_m" applyOnUpdate="0"/>
    <default expression="" field="h_roof_min_m" applyOnUpdate="0"/>
    <default expression="" field="h_roof_50p_m" applyOnUpdate="0"/>
    <default expression="" field="h_roof_70p_m" applyOnUpdate="0"/>
    <default expression="" field="h_roof_max_m" applyOnUpdate="0"/>
    <default expression="" field="height_m" applyOnUpdate="0"/>
    <default expression="" field="footprint_m2" applyOnUpdate="0"/>
    <default expression="" field="volume_m3" applyOnUpdate="0"/>
    <default expression="" field="wall_m2" applyOnUpdate="0"/>
    <default expression="" field="party_wall_m2" applyOnUpdate="0"/>
    <default expression="" field="roof_m2" applyOnUpdate="0"/>
    <default expression="" field="roof_type" applyOnUpdate="0"/>
    <default expression="" field="flat_percent" applyOnUpdate="0"/>
    <default expression="" field="floors" applyOnUpdate="0"/>
    <default expression="" field="floor_area_m2" applyOnUpdate="0"/>
    <default expression="" field="points" applyOnUpdate="0"/>
    <default expression="" field="points_per_m2" applyOnUpdate="0"/>
    <default expression="" field="bare_percent" applyOnUpdate="0"/>
    <default expression="" field="rmse_m" applyOnUpdate="0"/>
    <default expression="" field="epoch" applyOnUpdate="0"/>
    <default expression="" field="epoch_source" applyOnUpdate="0"/>
    <default expression="" field="epochs" applyOnUpdate="0"/>
    <default expression="" field="epoch_choice" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="lod" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="reason" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="quality" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="valid" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="h_ground_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="h_roof_min_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="h_roof_50p_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="h_roof_70p_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="h_roof_max_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="height_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="footprint_m2" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="volume_m3" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="wall_m2" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="party_wall_m2" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="roof_m2" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="roof_type" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="flat_percent" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="floors" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="floor_area_m2" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="points" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="points_per_m2" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="bare_percent" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="rmse_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="epoch" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="epoch_source" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="epochs" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="epoch_choice" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="lod" exp=""/>
    <constraint desc="" field="reason" exp=""/>
    <constraint desc="" field="quality" exp=""/>
    <constraint desc="" field="valid" exp=""/>
    <constraint desc="" field="h_ground_m" exp=""/>
    <constraint desc="" field="h_roof_min_m" exp=""/>
    <constraint desc="" field="h_roof_50p_m" exp=""/>
    <constraint desc="" field="h_roof_70p_m" exp=""/>
    <constraint desc="" field="h_roof_max_m" exp=""/>
    <constraint desc="" field="height_m" exp=""/>
    <constraint desc="" field="footprint_m2" exp=""/>
    <constraint desc="" field="volume_m3" exp=""/>
    <constraint desc="" field="wall_m2" exp=""/>
    <constraint desc="" field="party_wall_m2" exp=""/>
    <constraint desc="" field="roof_m2" exp=""/>
    <constraint desc="" field="roof_type" exp=""/>
    <constraint desc="" field="flat_percent" exp=""/>
    <constraint desc="" field="floors" exp=""/>
    <constraint desc="" field="floor_area_m2" exp=""/>
    <constraint desc="" field="points" exp=""/>
    <constraint desc="" field="points_per_m2" exp=""/>
    <constraint desc="" field="bare_percent" exp=""/>
    <constraint desc="" field="rmse_m" exp=""/>
    <constraint desc="" field="epoch" exp=""/>
    <constraint desc="" field="epoch_source" exp=""/>
    <constraint desc="" field="epochs" exp=""/>
    <constraint desc="" field="epoch_choice" exp=""/>
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
  <layerGeometryType>2</layerGeometryType>
</qgis>
