<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.40.6-Bratislava" styleCategories="Symbology|Symbology3D|Labeling|Fields|Forms">
  <renderer-3d type="rulebased" layer="">
    <vector-layer-3d-tiling zoom-levels-count="3" show-bounding-boxes="0"/>
    <rules key="{00000000-0000-0000-0000-000000000001}">
      <rule filter="&quot;height_m&quot; > 0 and &quot;height_m&quot; &lt;= 4" key="{00000000-0000-0000-0000-000000000002}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="50,37,27,255,rgb:0.19516289005874723,0.1440909437705043,0.10579079880979629,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="76,56,41,255,rgb:0.29971770809491111,0.2212710765239948,0.16246280613412681,1" opacity="1" ka="1" ks="1" shininess="0">
            <data-defined-properties>
              <Option type="Map">
                <Option type="QString" name="name" value=""/>
                <Option name="properties"/>
                <Option type="QString" name="type" value="collection"/>
              </Option>
            </data-defined-properties>
          </material>
          <shape-properties>
            <Option type="Map">
              <Option type="double" name="length" value="1.8"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.08"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 -3.1 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;height_m&quot; > 0 and &quot;height_m&quot; &lt;= 4" key="{00000000-0000-0000-0000-000000000003}">
        <symbol type="point" shape="sphere" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="37,64,34,255,rgb:0.1440909437705043,0.25169756618600747,0.13496604867627984,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="56,99,53,255,rgb:0.2212863355458915,0.38654154268711377,0.20727855344472421,1" opacity="1" ka="1" ks="1" shininess="0">
            <data-defined-properties>
              <Option type="Map">
                <Option type="QString" name="name" value=""/>
                <Option name="properties"/>
                <Option type="QString" name="type" value="collection"/>
              </Option>
            </data-defined-properties>
          </material>
          <shape-properties>
            <Option type="Map">
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="1.04"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1.22 0 0 0 0 1 0 0 -1.28 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;height_m&quot; > 4 and &quot;height_m&quot; &lt;= 7" key="{00000000-0000-0000-0000-000000000004}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="50,37,27,255,rgb:0.19516289005874723,0.1440909437705043,0.10579079880979629,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="76,56,41,255,rgb:0.29971770809491111,0.2212710765239948,0.16246280613412681,1" opacity="1" ka="1" ks="1" shininess="0">
            <data-defined-properties>
              <Option type="Map">
                <Option type="QString" name="name" value=""/>
                <Option name="properties"/>
                <Option type="QString" name="type" value="collection"/>
              </Option>
            </data-defined-properties>
          </material>
          <shape-properties>
            <Option type="Map">
              <Option type="double" name="length" value="3.15"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.14"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 -5.425 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;height_m&quot; > 4 and &quot;height_m&quot; &lt;= 7" key="{00000000-0000-0000-0000-000000000005}">
        <symbol type="point" shape="sphere" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="37,64,34,255,rgb:0.1440909437705043,0.25169756618600747,0.13496604867627984,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="56,99,53,255,rgb:0.2212863355458915,0.38654154268711377,0.20727855344472421,1" opacity="1" ka="1" ks="1" shininess="0">
            <data-defined-properties>
              <Option type="Map">
                <Option type="QString" name="name" value=""/>
                <Option name="properties"/>
                <Option type="QString" name="type" value="collection"/>
              </Option>
            </data-defined-properties>
          </material>
          <shape-properties>
            <Option type="Map">
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="1.82"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1.22 0 0 0 0 1 0 0 -2.24 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;height_m&quot; > 7 and &quot;height_m&quot; &lt;= 10" key="{00000000-0000-0000-0000-000000000006}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="50,37,27,255,rgb:0.19516289005874723,0.1440909437705043,0.10579079880979629,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="76,56,41,255,rgb:0.29971770809491111,0.2212710765239948,0.16246280613412681,1" opacity="1" ka="1" ks="1" shininess="0">
            <data-defined-properties>
              <Option type="Map">
                <Option type="QString" name="name" value=""/>
                <Option name="properties"/>
                <Option type="QString" name="type" value="collection"/>
              </Option>
            </data-defined-properties>
          </material>
          <shape-properties>
            <Option type="Map">
              <Option type="double" name="length" value="4.5"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.2"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 -7.75 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;height_m&quot; > 7 and &quot;height_m&quot; &lt;= 10" key="{00000000-0000-0000-0000-000000000007}">
        <symbol type="point" shape="sphere" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="37,64,34,255,rgb:0.1440909437705043,0.25169756618600747,0.13496604867627984,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="56,99,53,255,rgb:0.2212863355458915,0.38654154268711377,0.20727855344472421,1" opacity="1" ka="1" ks="1" shininess="0">
            <data-defined-properties>
              <Option type="Map">
                <Option type="QString" name="name" value=""/>
                <Option name="properties"/>
                <Option type="QString" name="type" value="collection"/>
              </Option>
            </data-defined-properties>
          </material>
          <shape-properties>
            <Option type="Map">
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="2.6"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1.22 0 0 0 0 1 0 0 -3.2 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;height_m&quot; > 10 and &quot;height_m&quot; &lt;= 14" key="{00000000-0000-0000-0000-000000000008}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="50,37,27,255,rgb:0.19516289005874723,0.1440909437705043,0.10579079880979629,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="76,56,41,255,rgb:0.29971770809491111,0.2212710765239948,0.16246280613412681,1" opacity="1" ka="1" ks="1" shininess="0">
            <data-defined-properties>
              <Option type="Map">
                <Option type="QString" name="name" value=""/>
                <Option name="properties"/>
                <Option type="QString" name="type" value="collection"/>
              </Option>
            </data-defined-properties>
          </material>
          <shape-properties>
            <Option type="Map">
              <Option type="double" name="length" value="6.3"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.28"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 -10.85 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;height_m&quot; > 10 and &quot;height_m&quot; &lt;= 14" key="{00000000-0000-0000-0000-000000000009}">
        <symbol type="point" shape="sphere" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="37,64,34,255,rgb:0.1440909437705043,0.25169756618600747,0.13496604867627984,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="56,99,53,255,rgb:0.2212863355458915,0.38654154268711377,0.20727855344472421,1" opacity="1" ka="1" ks="1" shininess="0">
            <data-defined-properties>
              <Option type="Map">
                <Option type="QString" name="name" value=""/>
                <Option name="properties"/>
                <Option type="QString" name="type" value="collection"/>
              </Option>
            </data-defined-properties>
          </material>
          <shape-properties>
            <Option type="Map">
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="3.64"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1.22 0 0 0 0 1 0 0 -4.48 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;height_m&quot; > 14 and &quot;height_m&quot; &lt;= 19" key="{00000000-0000-0000-0000-000000000010}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="50,37,27,255,rgb:0.19516289005874723,0.1440909437705043,0.10579079880979629,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="76,56,41,255,rgb:0.29971770809491111,0.2212710765239948,0.16246280613412681,1" opacity="1" ka="1" ks="1" shininess="0">
            <data-defined-properties>
              <Option type="Map">
                <Option type="QString" name="name" value=""/>
                <Option name="properties"/>
                <Option type="QString" name="type" value="collection"/>
              </Option>
            </data-defined-properties>
          </material>
          <shape-properties>
            <Option type="Map">
              <Option type="double" name="length" value="8.55"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.38"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 -14.725 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;height_m&quot; > 14 and &quot;height_m&quot; &lt;= 19" key="{00000000-0000-0000-0000-000000000011}">
        <symbol type="point" shape="sphere" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="37,64,34,255,rgb:0.1440909437705043,0.25169756618600747,0.13496604867627984,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="56,99,53,255,rgb:0.2212863355458915,0.38654154268711377,0.20727855344472421,1" opacity="1" ka="1" ks="1" shininess="0">
            <data-defined-properties>
              <Option type="Map">
                <Option type="QString" name="name" value=""/>
                <Option name="properties"/>
                <Option type="QString" name="type" value="collection"/>
              </Option>
            </data-defined-properties>
          </material>
          <shape-properties>
            <Option type="Map">
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="4.94"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1.22 0 0 0 0 1 0 0 -6.08 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;height_m&quot; > 19 and &quot;height_m&quot; &lt;= 25" key="{00000000-0000-0000-0000-000000000012}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="50,37,27,255,rgb:0.19516289005874723,0.1440909437705043,0.10579079880979629,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="76,56,41,255,rgb:0.29971770809491111,0.2212710765239948,0.16246280613412681,1" opacity="1" ka="1" ks="1" shininess="0">
            <data-defined-properties>
              <Option type="Map">
                <Option type="QString" name="name" value=""/>
                <Option name="properties"/>
                <Option type="QString" name="type" value="collection"/>
              </Option>
            </data-defined-properties>
          </material>
          <shape-properties>
            <Option type="Map">
              <Option type="double" name="length" value="11.25"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.5"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 -19.375 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;height_m&quot; > 19 and &quot;height_m&quot; &lt;= 25" key="{00000000-0000-0000-0000-000000000013}">
        <symbol type="point" shape="sphere" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="37,64,34,255,rgb:0.1440909437705043,0.25169756618600747,0.13496604867627984,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="56,99,53,255,rgb:0.2212863355458915,0.38654154268711377,0.20727855344472421,1" opacity="1" ka="1" ks="1" shininess="0">
            <data-defined-properties>
              <Option type="Map">
                <Option type="QString" name="name" value=""/>
                <Option name="properties"/>
                <Option type="QString" name="type" value="collection"/>
              </Option>
            </data-defined-properties>
          </material>
          <shape-properties>
            <Option type="Map">
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="6.5"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1.22 0 0 0 0 1 0 0 -8 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;height_m&quot; > 25 and &quot;height_m&quot; &lt;= 1000" key="{00000000-0000-0000-0000-000000000014}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="50,37,27,255,rgb:0.19516289005874723,0.1440909437705043,0.10579079880979629,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="76,56,41,255,rgb:0.29971770809491111,0.2212710765239948,0.16246280613412681,1" opacity="1" ka="1" ks="1" shininess="0">
            <data-defined-properties>
              <Option type="Map">
                <Option type="QString" name="name" value=""/>
                <Option name="properties"/>
                <Option type="QString" name="type" value="collection"/>
              </Option>
            </data-defined-properties>
          </material>
          <shape-properties>
            <Option type="Map">
              <Option type="double" name="length" value="14.4"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.64"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 -24.8 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;height_m&quot; > 25 and &quot;height_m&quot; &lt;= 1000" key="{00000000-0000-0000-0000-000000000015}">
        <symbol type="point" shape="sphere" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="37,64,34,255,rgb:0.1440909437705043,0.25169756618600747,0.13496604867627984,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="56,99,53,255,rgb:0.2212863355458915,0.38654154268711377,0.20727855344472421,1" opacity="1" ka="1" ks="1" shininess="0">
            <data-defined-properties>
              <Option type="Map">
                <Option type="QString" name="name" value=""/>
                <Option name="properties"/>
                <Option type="QString" name="type" value="collection"/>
              </Option>
            </data-defined-properties>
          </material>
          <shape-properties>
            <Option type="Map">
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="8.32"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1.22 0 0 0 0 1 0 0 -10.24 0 1"/>
        </symbol>
      </rule>
    </rules>
  </renderer-3d>
  <renderer-v2 type="RuleRenderer" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="0">
    <rules key="{00000000-0000-0000-0000-000000000016}">
      <rule filter="&quot;status&quot; = 'missing'" symbol="0" label="Missing in the register" key="{00000000-0000-0000-0000-000000000017}"/>
      <rule filter="ELSE" symbol="1" label="Stands" key="{00000000-0000-0000-0000-000000000018}"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000019}" locked="0" pass="0">
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
            <Option type="QString" name="size" value="1.6"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000020}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="20,83,45,255,rgb:0.07843137254901961,0.32549019607843138,0.17647058823529413,1"/>
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
            <Option type="QString" name="size" value="1.4"/>
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
    <field name="number" configurationFlags="NoFlag">
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
    <field name="ground_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="crown_m2" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="crown_diameter_m" configurationFlags="NoFlag">
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
    <field name="status" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="In the register" value="matched"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Missing in the register" value="missing"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="register_row" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="register_distance_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="height_difference_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Number" field="number" index="0"/>
    <alias name="Height (m)" field="height_m" index="1"/>
    <alias name="Height of the ground (m)" field="ground_m" index="2"/>
    <alias name="Area of the crown (m²)" field="crown_m2" index="3"/>
    <alias name="Diameter of a circle as large as the crown (m)" field="crown_diameter_m" index="4"/>
    <alias name="Points of vegetation within the crown" field="points" index="5"/>
    <alias name="Compared with the register" field="status" index="6"/>
    <alias name="Row of the register, from 1" field="register_row" index="7"/>
    <alias name="Distance from its place in the register (m)" field="register_distance_m" index="8"/>
    <alias name="Height less that of the register (m)" field="height_difference_m" index="9"/>
  </aliases>
  <splitPolicies>
    <policy field="number" policy="Duplicate"/>
    <policy field="height_m" policy="Duplicate"/>
    <policy field="ground_m" policy="Duplicate"/>
    <policy field="crown_m2" policy="Duplicate"/>
    <policy field="crown_diameter_m" policy="Duplicate"/>
    <policy field="points" policy="Duplicate"/>
    <policy field="status" policy="Duplicate"/>
    <policy field="register_row" policy="Duplicate"/>
    <policy field="register_distance_m" policy="Duplicate"/>
    <policy field="height_difference_m" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="number" policy="Duplicate"/>
    <policy field="height_m" policy="Duplicate"/>
    <policy field="ground_m" policy="Duplicate"/>
    <policy field="crown_m2" policy="Duplicate"/>
    <policy field="crown_diameter_m" policy="Duplicate"/>
    <policy field="points" policy="Duplicate"/>
    <policy field="status" policy="Duplicate"/>
    <policy field="register_row" policy="Duplicate"/>
    <policy field="register_distance_m" policy="Duplicate"/>
    <policy field="height_difference_m" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="number" applyOnUpdate="0"/>
    <default expression="" field="height_m" applyOnUpdate="0"/>
    <default expression="" field="ground_m" applyOnUpdate="0"/>
    <default expression="" field="crown_m2" applyOnUpdate="0"/>
    <default expression="" field="crown_diameter_m" applyOnUpdate="0"/>
    <default expression="" field="points" applyOnUpdate="0"/>
    <default expression="" field="status" applyOnUpdate="0"/>
    <default expression="" field="register_row" applyOnUpdate="0"/>
    <default expression="" field="register_distance_m" applyOnUpdate="0"/>
    <default expression="" field="height_difference_m" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="number" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="height_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="ground_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="crown_m2" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="crown_diameter_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="points" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="status" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="register_row" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="register_distance_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="height_difference_m" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="number" exp=""/>
    <constraint desc="" field="height_m" exp=""/>
    <constraint desc="" field="ground_m" exp=""/>
    <constraint desc="" field="crown_m2" exp=""/>
    <constraint desc="" field="crown_diameter_m" exp=""/>
    <constraint desc="" field="points" exp=""/>
    <constraint desc="" field="status" exp=""/>
    <constraint desc="" field="register_row" exp=""/>
    <constraint desc="" field="register_distance_m" exp=""/>
    <constraint desc="" field="height_difference_m" exp=""/>
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
