<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.40.6-Bratislava" styleCategories="Symbology|Symbology3D|Labeling|Fields|Forms">
  <renderer-3d type="rulebased" layer="">
    <vector-layer-3d-tiling zoom-levels-count="3" show-bounding-boxes="0"/>
    <rules key="{00000000-0000-0000-0000-000000000001}">
      <rule filter="&quot;surface&quot; = 'RoofSurface'" key="{00000000-0000-0000-0000-000000000002}">
        <symbol type="polygon" material_type="phong">
          <data rendered-facade="3" offset="0" extrusion-height="0" invert-normals="0" culling-mode="no-culling" add-back-faces="0" alt-binding="centroid" alt-clamping="absolute"/>
          <material kd="1" ambient="86,40,29,255,rgb:0.337422751201648,0.15503166247043565,0.11490043488212405,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="132,61,45,255,rgb:0.51819638361181053,0.23808651865415426,0.17647058823529413,1" opacity="1" ka="1" ks="1" shininess="0">
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
      <rule filter="&quot;surface&quot; = 'WallSurface'" key="{00000000-0000-0000-0000-000000000003}">
        <symbol type="polygon" material_type="phong">
          <data rendered-facade="3" offset="0" extrusion-height="0" invert-normals="0" culling-mode="no-culling" add-back-faces="0" alt-binding="centroid" alt-clamping="absolute"/>
          <material kd="1" ambient="110,107,102,255,rgb:0.43045700770580608,0.4213321126115816,0.39945067521171895,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="169,165,156,255,rgb:0.66105134660868237,0.6470435645075151,0.61342793926909289,1" opacity="1" ka="1" ks="1" shininess="0">
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
      <rule filter="&quot;surface&quot; not in ('RoofSurface', 'WallSurface')" key="{00000000-0000-0000-0000-000000000004}">
        <symbol type="polygon" material_type="phong">
          <data rendered-facade="3" offset="0" extrusion-height="0" invert-normals="0" culling-mode="no-culling" add-back-faces="0" alt-binding="centroid" alt-clamping="absolute"/>
          <material kd="1" ambient="67,67,67,255,rgb:0.26082246128023195,0.26082246128023195,0.26082246128023195,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="102,102,102,255,rgb:0.40054932478828109,0.40054932478828109,0.40054932478828109,1" opacity="1" ka="1" ks="1" shininess="0">
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
  <renderer-v2 type="RuleRenderer" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="1">
    <rules key="{00000000-0000-0000-0000-000000000005}">
      <rule filter="&quot;surface&quot; = 'RoofSurface'" symbol="0" label="Toit" key="{00000000-0000-0000-0000-000000000006}"/>
      <rule filter="&quot;surface&quot; = 'WallSurface'" symbol="1" label="Mur" key="{00000000-0000-0000-0000-000000000007}"/>
      <rule filter="ELSE" symbol="2" label="Plancher" key="{00000000-0000-0000-0000-000000000008}"/>
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
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000009}" locked="0" pass="2">
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
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000010}" locked="0" pass="1">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="227,224,216,255,rgb:0.8901960784313725,0.8784313725490196,0.84705882352941175,1"/>
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
    <field name="building" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="surface" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Plancher" value="GroundSurface"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Mur" value="WallSurface"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Toit" value="RoofSurface"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="area_m2" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="slope_deg" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="azimuth_deg" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Ligne du bâtiment" field="building" index="0"/>
    <alias name="Nature" field="surface" index="1"/>
    <alias name="Surface (m²)" field="area_m2" index="2"/>
    <alias name="Pente d’un toit (°)" field="slope_deg" index="3"/>
    <alias name="Sens de la descente, depuis le nord (°)" field="azimuth_deg" index="4"/>
  </aliases>
  <splitPolicies>
    <policy field="building" policy="Duplicate"/>
    <policy field="surface" policy="Duplicate"/>
    <policy field="area_m2" policy="Duplicate"/>
    <policy field="slope_deg" policy="Duplicate"/>
    <policy field="azimuth_deg" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="building" policy="Duplicate"/>
    <policy field="surface" policy="Duplicate"/>
    <policy field="area_m2" policy="Duplicate"/>
    <policy field="slope_deg" policy="Duplicate"/>
    <policy field="azimuth_deg" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="building" applyOnUpdate="0"/>
    <default expression="" field="surface" applyOnUpdate="0"/>
    <default expression="" field="area_m2" applyOnUpdate="0"/>
    <default expression="" field="slope_deg" applyOnUpdate="0"/>
    <default expression="" field="azimuth_deg" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="building" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="surface" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="area_m2" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="slope_deg" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="azimuth_deg" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="building" exp=""/>
    <constraint desc="" field="surface" exp=""/>
    <constraint desc="" field="area_m2" exp=""/>
    <constraint desc="" field="slope_deg" exp=""/>
    <constraint desc="" field="azimuth_deg" exp=""/>
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
