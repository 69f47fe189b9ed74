<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.40.6-Bratislava" styleCategories="Symbology|Symbology3D|Labeling|Fields|Forms">
  <renderer-3d type="rulebased" layer="">
    <vector-layer-3d-tiling zoom-levels-count="3" show-bounding-boxes="0"/>
    <rules key="{00000000-0000-0000-0000-000000000001}">
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;model&quot; = 'bench'" key="{00000000-0000-0000-0000-000000000002}">
        <symbol type="point" shape="cube" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="72,49,28,255,rgb:0.28088807507438773,0.19333180743114367,0.10943770504310674,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="110,76,43,255,rgb:0.43137254901960786,0.29691004806591897,0.1680628671702144,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="size" value="1"/>
            </Option>
          </shape-properties>
          <transform matrix="1.6 0 0 0 0 0.06 0 0 0 0 0.45 0 0 0.45 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;model&quot; = 'bench'" key="{00000000-0000-0000-0000-000000000003}">
        <symbol type="point" shape="cube" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="72,49,28,255,rgb:0.28088807507438773,0.19333180743114367,0.10943770504310674,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="110,76,43,255,rgb:0.43137254901960786,0.29691004806591897,0.1680628671702144,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="size" value="1"/>
            </Option>
          </shape-properties>
          <transform matrix="1.6 0 0 0 0 0.4 0 0 0 0 0.05 0 0 0.68 0.22 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;model&quot; = 'bench'" key="{00000000-0000-0000-0000-000000000004}">
        <symbol type="point" shape="cube" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="42,45,48,255,rgb:0.16597238117036697,0.17509727626459143,0.18968490119783321,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="65,69,74,255,rgb:0.25490196078431371,0.26890974288548103,0.29130998702983141,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="size" value="1"/>
            </Option>
          </shape-properties>
          <transform matrix="1.4 0 0 0 0 0.42 0 0 0 0 0.3 0 0 0.21 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;model&quot; = 'sign'" key="{00000000-0000-0000-0000-000000000005}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="42,45,48,255,rgb:0.16597238117036697,0.17509727626459143,0.18968490119783321,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="65,69,74,255,rgb:0.25490196078431371,0.26890974288548103,0.29130998702983141,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="length" value="2.5"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.04"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 1.25 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;model&quot; = 'sign'" key="{00000000-0000-0000-0000-000000000006}">
        <symbol type="point" shape="cube" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="14,44,81,255,rgb:0.05654993514915694,0.17326619363698786,0.31737239642938886,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="22,68,124,255,rgb:0.08683909361409933,0.2660868238345922,0.4873884184023804,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="size" value="1"/>
            </Option>
          </shape-properties>
          <transform matrix="0.7 0 0 0 0 0.7 0 0 0 0 0.04 0 0 2.3 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;model&quot; = 'bin'" key="{00000000-0000-0000-0000-000000000007}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="28,57,37,255,rgb:0.1112535286488136,0.22252231631952391,0.1440756847486076,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="44,87,56,255,rgb:0.17085526817730984,0.34172579537651637,0.2212710765239948,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="length" value="0.9"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.28"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 0.45 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;model&quot; = 'bin'" key="{00000000-0000-0000-0000-000000000008}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="19,39,27,255,rgb:0.0729533836881056,0.15320057984283209,0.10579079880979629,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="29,60,41,255,rgb:0.11204699778744183,0.23529411764705882,0.1624780651560235,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="length" value="0.1"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.3"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 0.95 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;model&quot; = 'bike_rack'" key="{00000000-0000-0000-0000-000000000009}">
        <symbol type="point" shape="torus" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="65,67,71,255,rgb:0.25351338979171434,0.26446936751354239,0.27905699244678417,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="99,104,109,255,rgb:0.3893492027161059,0.40614938582436866,0.42856488899061568,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="minorRadius" value="0.03"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.4"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 0.45 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;model&quot; = 'bollard'" key="{00000000-0000-0000-0000-000000000010}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="42,45,48,255,rgb:0.16597238117036697,0.17509727626459143,0.18968490119783321,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="65,69,74,255,rgb:0.25490196078431371,0.26890974288548103,0.29130998702983141,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="length" value="1"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.09"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 0.5 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;model&quot; = 'cabinet'" key="{00000000-0000-0000-0000-000000000011}">
        <symbol type="point" shape="cube" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="78,80,83,255,rgb:0.30641641870756087,0.31554131380178529,0.32648203250171665,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="120,124,128,255,rgb:0.47058823529411764,0.48459601739528496,0.50139620050354772,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="size" value="1"/>
            </Option>
          </shape-properties>
          <transform matrix="0.9 0 0 0 0 1.4 0 0 0 0 0.4 0 0 0.7 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;model&quot; = 'shelter'" key="{00000000-0000-0000-0000-000000000012}">
        <symbol type="point" shape="cube" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="42,45,48,255,rgb:0.16597238117036697,0.17509727626459143,0.18968490119783321,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="65,69,74,255,rgb:0.25490196078431371,0.26890974288548103,0.29130998702983141,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="size" value="1"/>
            </Option>
          </shape-properties>
          <transform matrix="4 0 0 0 0 0.1 0 0 0 0 1.7 0 0 2.5 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;model&quot; = 'shelter'" key="{00000000-0000-0000-0000-000000000013}">
        <symbol type="point" shape="cube" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="86,98,103,255,rgb:0.33743801022354469,0.38484779125658047,0.40309758144502938,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="132,151,158,255,rgb:0.51821164263370723,0.59102769512474251,0.61904325932707716,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="size" value="1"/>
            </Option>
          </shape-properties>
          <transform matrix="4 0 0 0 0 2.3 0 0 0 0 0.05 0 0 1.25 0.75 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;model&quot; = 'shelter'" key="{00000000-0000-0000-0000-000000000014}">
        <symbol type="point" shape="cube" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="86,98,103,255,rgb:0.33743801022354469,0.38484779125658047,0.40309758144502938,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="132,151,158,255,rgb:0.51821164263370723,0.59102769512474251,0.61904325932707716,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="size" value="1"/>
            </Option>
          </shape-properties>
          <transform matrix="0.05 0 0 0 0 2.3 0 0 0 0 1.4 0 1.95 1.25 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;model&quot; = 'fountain'" key="{00000000-0000-0000-0000-000000000015}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="84,82,77,255,rgb:0.32831311512932021,0.32101930266269935,0.30278477149614708,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="129,126,119,255,rgb:0.50418860151064315,0.49298847943846802,0.46497291523613338,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="length" value="0.5"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.6"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 0.25 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;model&quot; = 'fountain'" key="{00000000-0000-0000-0000-000000000016}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="42,76,96,255,rgb:0.1641565575646601,0.29732204165712978,0.37755397878995955,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="64,116,148,255,rgb:0.25209430075532158,0.45659571221484702,0.57982757305256738,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="length" value="0.06"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.5"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 0.51 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;model&quot; = 'fountain'" key="{00000000-0000-0000-0000-000000000017}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="84,82,77,255,rgb:0.32831311512932021,0.32101930266269935,0.30278477149614708,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="129,126,119,255,rgb:0.50418860151064315,0.49298847943846802,0.46497291523613338,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="length" value="1.2"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.12"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 0.6 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;model&quot; = 'planter'" key="{00000000-0000-0000-0000-000000000018}">
        <symbol type="point" shape="cube" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="77,66,54,255,rgb:0.30095368886854351,0.25717555504692147,0.21158159761959258,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="118,101,83,255,rgb:0.46218051422903794,0.39494926375219347,0.32492561226825362,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="size" value="1"/>
            </Option>
          </shape-properties>
          <transform matrix="1.2 0 0 0 0 0.6 0 0 0 0 1.2 0 0 0.3 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;model&quot; = 'planter'" key="{00000000-0000-0000-0000-000000000019}">
        <symbol type="point" shape="sphere" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="44,72,38,255,rgb:0.17326619363698786,0.28088807507438773,0.14956893263141832,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="68,110,59,255,rgb:0.2660868238345922,0.43137254901960786,0.22969405661097123,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="radius" value="0.5"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 0.75 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;model&quot; = 'plate'" key="{00000000-0000-0000-0000-000000000020}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="34,36,38,255,rgb:0.13496604867627984,0.14042877851529717,0.14955367360952163,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="53,55,59,255,rgb:0.20726329442282751,0.21567101548790724,0.22967879758907453,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="length" value="0.03"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.35"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 0.015 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;model&quot; = 'pillar'" key="{00000000-0000-0000-0000-000000000021}">
        <symbol type="point" shape="cube" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="86,83,76,255,rgb:0.337422751201648,0.32465094987411308,0.29912260624093995,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="132,127,117,255,rgb:0.51819638361181053,0.49858854047455559,0.45937285420004575,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="size" value="1"/>
            </Option>
          </shape-properties>
          <transform matrix="0.6 0 0 0 0 2 0 0 0 0 0.6 0 0 1 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;model&quot; = 'other'" key="{00000000-0000-0000-0000-000000000022}">
        <symbol type="point" shape="cube" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="82,57,86,255,rgb:0.32101930266269935,0.22252231631952391,0.33560692759594107,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="126,87,131,255,rgb:0.49300373846036472,0.34174105439841307,0.51540398260471498,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="size" value="1"/>
            </Option>
          </shape-properties>
          <transform matrix="0.6 0 0 0 0 1 0 0 0 0 0.6 0 0 0.5 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'tree' and &quot;height_m&quot; > 0 and &quot;height_m&quot; &lt;= 4" key="{00000000-0000-0000-0000-000000000023}">
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
              <Option type="double" name="length" value="1.35"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.06"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 0.675 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'tree' and &quot;height_m&quot; > 0 and &quot;height_m&quot; &lt;= 4" key="{00000000-0000-0000-0000-000000000024}">
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
              <Option type="double" name="radius" value="0.78"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1.22 0 0 0 0 1 0 0 2.04 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'tree' and &quot;height_m&quot; > 4 and &quot;height_m&quot; &lt;= 7" key="{00000000-0000-0000-0000-000000000025}">
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
              <Option type="double" name="length" value="2.475"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.11"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 1.2375 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'tree' and &quot;height_m&quot; > 4 and &quot;height_m&quot; &lt;= 7" key="{00000000-0000-0000-0000-000000000026}">
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
              <Option type="double" name="radius" value="1.4300000000000002"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1.22 0 0 0 0 1 0 0 3.74 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'tree' and &quot;height_m&quot; > 7 and &quot;height_m&quot; &lt;= 11" key="{00000000-0000-0000-0000-000000000027}">
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
              <Option type="double" name="length" value="4.05"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.18"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 2.025 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'tree' and &quot;height_m&quot; > 7 and &quot;height_m&quot; &lt;= 11" key="{00000000-0000-0000-0000-000000000028}">
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
              <Option type="double" name="radius" value="2.34"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1.22 0 0 0 0 1 0 0 6.12 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'tree' and &quot;height_m&quot; > 11 and &quot;height_m&quot; &lt;= 16" key="{00000000-0000-0000-0000-000000000029}">
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
              <Option type="double" name="length" value="5.8500000000000005"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.26"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 2.925 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'tree' and &quot;height_m&quot; > 11 and &quot;height_m&quot; &lt;= 16" key="{00000000-0000-0000-0000-000000000030}">
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
              <Option type="double" name="radius" value="3.38"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1.22 0 0 0 0 1 0 0 8.84 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'tree' and &quot;height_m&quot; > 16 and &quot;height_m&quot; &lt;= 1000" key="{00000000-0000-0000-0000-000000000031}">
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
              <Option type="double" name="length" value="9"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.4"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 4.5 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'tree' and &quot;height_m&quot; > 16 and &quot;height_m&quot; &lt;= 1000" key="{00000000-0000-0000-0000-000000000032}">
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
              <Option type="double" name="radius" value="5.2"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1.22 0 0 0 0 1 0 0 13.6 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'light' and &quot;height_m&quot; > 0 and &quot;height_m&quot; &lt;= 4" key="{00000000-0000-0000-0000-000000000033}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="42,45,48,255,rgb:0.16597238117036697,0.17509727626459143,0.18968490119783321,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="65,69,74,255,rgb:0.25490196078431371,0.26890974288548103,0.29130998702983141,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="int" name="length" value="3"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.08"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 1.5 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'light' and &quot;height_m&quot; > 0 and &quot;height_m&quot; &lt;= 4" key="{00000000-0000-0000-0000-000000000034}">
        <symbol type="point" shape="cube" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="42,45,48,255,rgb:0.16597238117036697,0.17509727626459143,0.18968490119783321,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="65,69,74,255,rgb:0.25490196078431371,0.26890974288548103,0.29130998702983141,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="size" value="1"/>
            </Option>
          </shape-properties>
          <transform matrix="0.9 0 0 0 0 0.08 0 0 0 0 0.08 0 0.4 3 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'light' and &quot;height_m&quot; > 0 and &quot;height_m&quot; &lt;= 4" key="{00000000-0000-0000-0000-000000000035}">
        <symbol type="point" shape="sphere" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="119,101,44,255,rgb:0.46511024643320364,0.39580376897840847,0.171450370031281,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="182,155,67,255,rgb:0.71427481498435952,0.60784313725490191,0.26329442282749677,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="radius" value="0.18"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0.75 2.9 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'light' and &quot;height_m&quot; > 4 and &quot;height_m&quot; &lt;= 7" key="{00000000-0000-0000-0000-000000000036}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="42,45,48,255,rgb:0.16597238117036697,0.17509727626459143,0.18968490119783321,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="65,69,74,255,rgb:0.25490196078431371,0.26890974288548103,0.29130998702983141,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="length" value="5.5"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.08"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 2.75 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'light' and &quot;height_m&quot; > 4 and &quot;height_m&quot; &lt;= 7" key="{00000000-0000-0000-0000-000000000037}">
        <symbol type="point" shape="cube" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="42,45,48,255,rgb:0.16597238117036697,0.17509727626459143,0.18968490119783321,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="65,69,74,255,rgb:0.25490196078431371,0.26890974288548103,0.29130998702983141,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="size" value="1"/>
            </Option>
          </shape-properties>
          <transform matrix="0.9 0 0 0 0 0.08 0 0 0 0 0.08 0 0.4 5.5 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'light' and &quot;height_m&quot; > 4 and &quot;height_m&quot; &lt;= 7" key="{00000000-0000-0000-0000-000000000038}">
        <symbol type="point" shape="sphere" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="119,101,44,255,rgb:0.46511024643320364,0.39580376897840847,0.171450370031281,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="182,155,67,255,rgb:0.71427481498435952,0.60784313725490191,0.26329442282749677,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="radius" value="0.18"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0.75 5.4 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'light' and &quot;height_m&quot; > 7 and &quot;height_m&quot; &lt;= 11" key="{00000000-0000-0000-0000-000000000039}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="42,45,48,255,rgb:0.16597238117036697,0.17509727626459143,0.18968490119783321,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="65,69,74,255,rgb:0.25490196078431371,0.26890974288548103,0.29130998702983141,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="int" name="length" value="9"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.08"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 4.5 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'light' and &quot;height_m&quot; > 7 and &quot;height_m&quot; &lt;= 11" key="{00000000-0000-0000-0000-000000000040}">
        <symbol type="point" shape="cube" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="42,45,48,255,rgb:0.16597238117036697,0.17509727626459143,0.18968490119783321,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="65,69,74,255,rgb:0.25490196078431371,0.26890974288548103,0.29130998702983141,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="size" value="1"/>
            </Option>
          </shape-properties>
          <transform matrix="0.9 0 0 0 0 0.08 0 0 0 0 0.08 0 0.4 9 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'light' and &quot;height_m&quot; > 7 and &quot;height_m&quot; &lt;= 11" key="{00000000-0000-0000-0000-000000000041}">
        <symbol type="point" shape="sphere" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="119,101,44,255,rgb:0.46511024643320364,0.39580376897840847,0.171450370031281,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="182,155,67,255,rgb:0.71427481498435952,0.60784313725490191,0.26329442282749677,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="radius" value="0.18"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0.75 8.9 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'light' and &quot;height_m&quot; > 11 and &quot;height_m&quot; &lt;= 16" key="{00000000-0000-0000-0000-000000000042}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="42,45,48,255,rgb:0.16597238117036697,0.17509727626459143,0.18968490119783321,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="65,69,74,255,rgb:0.25490196078431371,0.26890974288548103,0.29130998702983141,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="int" name="length" value="13"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.08"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 6.5 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'light' and &quot;height_m&quot; > 11 and &quot;height_m&quot; &lt;= 16" key="{00000000-0000-0000-0000-000000000043}">
        <symbol type="point" shape="cube" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="42,45,48,255,rgb:0.16597238117036697,0.17509727626459143,0.18968490119783321,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="65,69,74,255,rgb:0.25490196078431371,0.26890974288548103,0.29130998702983141,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="size" value="1"/>
            </Option>
          </shape-properties>
          <transform matrix="0.9 0 0 0 0 0.08 0 0 0 0 0.08 0 0.4 13 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'light' and &quot;height_m&quot; > 11 and &quot;height_m&quot; &lt;= 16" key="{00000000-0000-0000-0000-000000000044}">
        <symbol type="point" shape="sphere" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="119,101,44,255,rgb:0.46511024643320364,0.39580376897840847,0.171450370031281,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="182,155,67,255,rgb:0.71427481498435952,0.60784313725490191,0.26329442282749677,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="radius" value="0.18"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0.75 12.9 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'post' and &quot;height_m&quot; > 0 and &quot;height_m&quot; &lt;= 4" key="{00000000-0000-0000-0000-000000000045}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="66,61,54,255,rgb:0.25717555504692147,0.24075684748607615,0.21158159761959258,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="101,94,83,255,rgb:0.39494926375219347,0.36974135957885101,0.32492561226825362,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="int" name="length" value="3"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.12"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 1.5 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'post' and &quot;height_m&quot; > 4 and &quot;height_m&quot; &lt;= 7" key="{00000000-0000-0000-0000-000000000046}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="66,61,54,255,rgb:0.25717555504692147,0.24075684748607615,0.21158159761959258,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="101,94,83,255,rgb:0.39494926375219347,0.36974135957885101,0.32492561226825362,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="length" value="5.5"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.12"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 2.75 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'post' and &quot;height_m&quot; > 7 and &quot;height_m&quot; &lt;= 11" key="{00000000-0000-0000-0000-000000000047}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="66,61,54,255,rgb:0.25717555504692147,0.24075684748607615,0.21158159761959258,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="101,94,83,255,rgb:0.39494926375219347,0.36974135957885101,0.32492561226825362,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="int" name="length" value="9"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.12"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 4.5 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'post' and &quot;height_m&quot; > 11 and &quot;height_m&quot; &lt;= 16" key="{00000000-0000-0000-0000-000000000048}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="66,61,54,255,rgb:0.25717555504692147,0.24075684748607615,0.21158159761959258,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="101,94,83,255,rgb:0.39494926375219347,0.36974135957885101,0.32492561226825362,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="int" name="length" value="13"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.12"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 6.5 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'post' and &quot;height_m&quot; > 16 and &quot;height_m&quot; &lt;= 1000" key="{00000000-0000-0000-0000-000000000049}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="66,61,54,255,rgb:0.25717555504692147,0.24075684748607615,0.21158159761959258,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="101,94,83,255,rgb:0.39494926375219347,0.36974135957885101,0.32492561226825362,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="int" name="length" value="20"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.12"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 10 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'traffic_light'" key="{00000000-0000-0000-0000-000000000050}">
        <symbol type="point" shape="cylinder" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="42,45,48,255,rgb:0.16597238117036697,0.17509727626459143,0.18968490119783321,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="65,69,74,255,rgb:0.25490196078431371,0.26890974288548103,0.29130998702983141,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="length" value="3.2"/>
              <Option type="QString" name="model" value=""/>
              <Option type="double" name="radius" value="0.08"/>
            </Option>
          </shape-properties>
          <transform matrix="1 0 0 0 0 1 0 0 0 0 1 0 0 1.6 0 1"/>
        </symbol>
      </rule>
      <rule filter="&quot;z_source&quot; &lt;> 'none' and &quot;repeats&quot; is null and &quot;kind&quot; = 'traffic_light'" key="{00000000-0000-0000-0000-000000000051}">
        <symbol type="point" shape="cube" material_type="phong">
          <data alt-clamping="absolute"/>
          <material kd="1" ambient="16,18,20,255,rgb:0.06384374761577782,0.06930647745479515,0.07843137254901961,1" specular="16,16,16,255,rgb:0.06274509803921569,0.06274509803921569,0.06274509803921569,1" diffuse="25,27,31,255,rgb:0.09802395666437781,0.10643167772945754,0.12043945983062486,1" opacity="1" ka="1" ks="1" shininess="0">
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
              <Option type="double" name="size" value="1"/>
            </Option>
          </shape-properties>
          <transform matrix="0.3 0 0 0 0 0.9 0 0 0 0 0.25 0 0 2.8 0 1"/>
        </symbol>
      </rule>
    </rules>
  </renderer-3d>
  <renderer-v2 type="RuleRenderer" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="0">
    <rules key="{00000000-0000-0000-0000-000000000052}">
      <rule filter="&quot;kind&quot; = 'light' and &quot;repeats&quot; is null" scalemaxdenom="25000" symbol="0" label="Street light" key="{00000000-0000-0000-0000-000000000053}"/>
      <rule filter="&quot;kind&quot; = 'bench' and &quot;repeats&quot; is null" scalemaxdenom="25000" symbol="1" label="Bench" key="{00000000-0000-0000-0000-000000000054}"/>
      <rule filter="&quot;kind&quot; = 'sign' and &quot;repeats&quot; is null" scalemaxdenom="25000" symbol="2" label="Sign" key="{00000000-0000-0000-0000-000000000055}"/>
      <rule filter="&quot;kind&quot; = 'traffic_light' and &quot;repeats&quot; is null" scalemaxdenom="25000" symbol="3" label="Traffic light" key="{00000000-0000-0000-0000-000000000056}"/>
      <rule filter="&quot;kind&quot; = 'bin' and &quot;repeats&quot; is null" scalemaxdenom="25000" symbol="4" label="Bin" key="{00000000-0000-0000-0000-000000000057}"/>
      <rule filter="&quot;kind&quot; = 'bike_rack' and &quot;repeats&quot; is null" scalemaxdenom="25000" symbol="5" label="Bike rack" key="{00000000-0000-0000-0000-000000000058}"/>
      <rule filter="&quot;kind&quot; = 'bollard' and &quot;repeats&quot; is null" scalemaxdenom="25000" symbol="6" label="Bollard" key="{00000000-0000-0000-0000-000000000059}"/>
      <rule filter="&quot;kind&quot; = 'charging_point' and &quot;repeats&quot; is null" scalemaxdenom="25000" symbol="7" label="Charging point" key="{00000000-0000-0000-0000-000000000060}"/>
      <rule filter="&quot;kind&quot; = 'parking_meter' and &quot;repeats&quot; is null" scalemaxdenom="25000" symbol="8" label="Parking meter" key="{00000000-0000-0000-0000-000000000061}"/>
      <rule filter="&quot;kind&quot; = 'shelter' and &quot;repeats&quot; is null" scalemaxdenom="25000" symbol="9" label="Shelter" key="{00000000-0000-0000-0000-000000000062}"/>
      <rule filter="&quot;kind&quot; = 'fountain' and &quot;repeats&quot; is null" scalemaxdenom="25000" symbol="10" label="Fountain" key="{00000000-0000-0000-0000-000000000063}"/>
      <rule filter="&quot;kind&quot; = 'planter' and &quot;repeats&quot; is null" scalemaxdenom="25000" symbol="11" label="Planter" key="{00000000-0000-0000-0000-000000000064}"/>
      <rule filter="&quot;kind&quot; = 'tree' and &quot;repeats&quot; is null" scalemaxdenom="25000" symbol="12" label="Tree" key="{00000000-0000-0000-0000-000000000065}"/>
      <rule filter="&quot;kind&quot; = 'hydrant' and &quot;repeats&quot; is null" scalemaxdenom="25000" symbol="13" label="Fire hydrant" key="{00000000-0000-0000-0000-000000000066}"/>
      <rule filter="&quot;kind&quot; = 'post' and &quot;repeats&quot; is null" scalemaxdenom="25000" symbol="14" label="Post" key="{00000000-0000-0000-0000-000000000067}"/>
      <rule filter="&quot;kind&quot; = 'cabinet' and &quot;repeats&quot; is null" scalemaxdenom="25000" symbol="15" label="Box or cabinet" key="{00000000-0000-0000-0000-000000000068}"/>
      <rule filter="&quot;kind&quot; = 'chamber' and &quot;repeats&quot; is null" scalemaxdenom="25000" symbol="16" label="Cover, plate or chamber" key="{00000000-0000-0000-0000-000000000069}"/>
      <rule filter="&quot;kind&quot; = 'gully' and &quot;repeats&quot; is null" scalemaxdenom="25000" symbol="17" label="Gully" key="{00000000-0000-0000-0000-000000000070}"/>
      <rule filter="&quot;kind&quot; = 'valve' and &quot;repeats&quot; is null" scalemaxdenom="25000" symbol="18" label="Valve or connection" key="{00000000-0000-0000-0000-000000000071}"/>
      <rule filter="&quot;kind&quot; = 'fitting' and &quot;repeats&quot; is null" scalemaxdenom="25000" symbol="19" label="Fitting of a network" key="{00000000-0000-0000-0000-000000000072}"/>
      <rule filter="&quot;kind&quot; = 'pillar' and &quot;repeats&quot; is null" scalemaxdenom="25000" symbol="20" label="Pillar" key="{00000000-0000-0000-0000-000000000073}"/>
      <rule filter="&quot;kind&quot; = 'other' and &quot;repeats&quot; is null" scalemaxdenom="25000" symbol="21" label="Other" key="{00000000-0000-0000-0000-000000000074}"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000075}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="224,168,0,255,rgb:0.8784313725490196,0.6588235294117647,0,1"/>
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
            <Option type="QString" name="size" value="3.6"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000076}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="star"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.7"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation_deg&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000077}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="154,106,60,255,rgb:0.60392156862745094,0.41568627450980394,0.23529411764705882,1"/>
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
            <Option type="QString" name="size" value="3.6"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000078}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="square"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.7"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation_deg&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="10">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000079}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="90,163,207,255,rgb:0.35294117647058826,0.63921568627450975,0.81176470588235294,1"/>
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
            <Option type="QString" name="size" value="3.6"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000080}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.7"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation_deg&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="11">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000081}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="140,198,109,255,rgb:0.5490196078431373,0.77647058823529413,0.42745098039215684,1"/>
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
            <Option type="QString" name="size" value="3.6"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000082}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="hexagon"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.7"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation_deg&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="12">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000083}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="47,129,71,255,rgb:0.18431372549019609,0.50588235294117645,0.27843137254901962,1"/>
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
            <Option type="QString" name="size" value="3.6"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000084}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.7"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation_deg&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="13">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000085}" locked="0" pass="0">
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
            <Option type="QString" name="size" value="3.6"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000086}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="cross_fill"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.7"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation_deg&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="14">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000087}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="91,96,104,255,rgb:0.35686274509803922,0.37647058823529411,0.40784313725490196,1"/>
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
            <Option type="QString" name="size" value="3.6"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000088}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="cross_fill"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.7"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation_deg&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="15">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000089}" locked="0" pass="0">
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
            <Option type="QString" name="size" value="3.6"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000090}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="square"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.7"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation_deg&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="16">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000091}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="109,113,120,255,rgb:0.42745098039215684,0.44313725490196076,0.47058823529411764,1"/>
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
            <Option type="QString" name="size" value="3.6"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000092}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="octagon"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.7"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation_deg&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="17">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000093}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="79,125,153,255,rgb:0.30980392156862746,0.49019607843137253,0.59999999999999998,1"/>
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
            <Option type="QString" name="size" value="3.6"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000094}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="square"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.7"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation_deg&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="18">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000095}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="79,125,153,255,rgb:0.30980392156862746,0.49019607843137253,0.59999999999999998,1"/>
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
            <Option type="QString" name="size" value="3.6"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000096}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="diamond"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.7"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation_deg&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="19">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000097}" locked="0" pass="0">
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
            <Option type="QString" name="size" value="3.6"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000098}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="hexagon"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.7"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation_deg&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000099}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="31,95,174,255,rgb:0.12156862745098039,0.37254901960784315,0.68235294117647061,1"/>
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
            <Option type="QString" name="size" value="3.6"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000100}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="equilateral_triangle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.7"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation_deg&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="20">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000101}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="141,132,116,255,rgb:0.55294117647058827,0.51764705882352946,0.45490196078431372,1"/>
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
            <Option type="QString" name="size" value="3.6"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000102}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="square"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.7"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation_deg&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="21">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000103}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="176,122,184,255,rgb:0.69019607843137254,0.47843137254901963,0.72156862745098038,1"/>
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
            <Option type="QString" name="size" value="3.6"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000104}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.7"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation_deg&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000105}" locked="0" pass="0">
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
            <Option type="QString" name="size" value="3.6"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000106}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="diamond"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.7"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation_deg&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="4">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000107}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="61,122,79,255,rgb:0.23921568627450981,0.47843137254901963,0.30980392156862746,1"/>
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
            <Option type="QString" name="size" value="3.6"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000108}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="square"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.7"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation_deg&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="5">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000109}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="11,122,117,255,rgb:0.04313725490196078,0.47843137254901963,0.45882352941176469,1"/>
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
            <Option type="QString" name="size" value="3.6"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000110}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="semi_circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.7"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation_deg&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="6">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000111}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="91,96,104,255,rgb:0.35686274509803922,0.37647058823529411,0.40784313725490196,1"/>
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
            <Option type="QString" name="size" value="3.6"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000112}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.7"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation_deg&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="7">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000113}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="47,127,193,255,rgb:0.18431372549019609,0.49803921568627452,0.75686274509803919,1"/>
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
            <Option type="QString" name="size" value="3.6"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000114}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="arrowhead"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.7"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation_deg&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="8">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000115}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="91,75,138,255,rgb:0.35686274509803922,0.29411764705882354,0.54117647058823526,1"/>
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
            <Option type="QString" name="size" value="3.6"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000116}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="square"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.7"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation_deg&quot;, 0)"/>
                  <Option type="int" name="type" value="3"/>
                </Option>
              </Option>
              <Option type="QString" name="type" value="collection"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="9">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000117}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="51,65,92,255,rgb:0.20000000000000001,0.25490196078431371,0.36078431372549019,1"/>
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
            <Option type="QString" name="size" value="3.6"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000118}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="255,255,255,255,rgb:1,1,1,1"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="pentagon"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1"/>
            <Option type="QString" name="outline_style" value="no"/>
            <Option type="QString" name="outline_width" value="0"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.7"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option type="Map" name="properties">
                <Option type="Map" name="angle">
                  <Option type="bool" name="active" value="true"/>
                  <Option type="QString" name="expression" value="coalesce(&quot;rotation_deg&quot;, 0)"/>
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
    <field name="number" configurationFlags="NoFlag">
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
                <Option type="QString" name="Street light" value="light"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bench" value="bench"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Sign" value="sign"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Traffic light" value="traffic_light"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bin" value="bin"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bike rack" value="bike_rack"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bollard" value="bollard"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Charging point" value="charging_point"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Parking meter" value="parking_meter"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Shelter" value="shelter"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Fountain" value="fountain"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Planter" value="planter"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Tree" value="tree"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Fire hydrant" value="hydrant"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Post" value="post"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Box or cabinet" value="cabinet"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Cover, plate or chamber" value="chamber"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Gully" value="gully"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Valve or connection" value="valve"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Fitting of a network" value="fitting"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Pillar" value="pillar"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Other" value="other"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="kind_told" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="source" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="INPUT" value="input"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="LIGHTS" value="lights"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="BENCHES" value="benches"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="SIGNS" value="signs"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="BINS" value="bins"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="BIKE_RACKS" value="bike_racks"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="TREES" value="trees"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="PCRS" value="plan"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="source_row" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="object_id" configurationFlags="NoFlag">
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
    <field name="height_source" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Told by its layer" value="told"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Usual for its kind" value="usual"/>
              </Option>
            </Option>
          </Option>
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
    <field name="own_z_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="z_difference_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="z_source" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Its own" value="own"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The terrain" value="terrain"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Unknown: drawn at 0" value="none"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="model" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="rotation_deg" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="precision_xy_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="precision_z_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="repeats" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Number" field="number" index="0"/>
    <alias name="Kind" field="kind" index="1"/>
    <alias name="Kind, as its layer says it" field="kind_told" index="2"/>
    <alias name="From" field="source" index="3"/>
    <alias name="Row of its layer, from 1" field="source_row" index="4"/>
    <alias name="Identifier in the plan" field="object_id" index="5"/>
    <alias name="Height of the object (m)" field="height_m" index="6"/>
    <alias name="Where its height comes from" field="height_source" index="7"/>
    <alias name="Height of the terrain (m)" field="ground_m" index="8"/>
    <alias name="Its own height (m)" field="own_z_m" index="9"/>
    <alias name="Its own height less that of the terrain (m)" field="z_difference_m" index="10"/>
    <alias name="What it stands on" field="z_source" index="11"/>
    <alias name="Model" field="model" index="12"/>
    <alias name="Rotation, clockwise from north (°)" field="rotation_deg" index="13"/>
    <alias name="Precision in the plane, at worst (m)" field="precision_xy_m" index="14"/>
    <alias name="Precision of the height, at worst (m)" field="precision_z_m" index="15"/>
    <alias name="Number of the object of another source that it repeats" field="repeats" index="16"/>
  </aliases>
  <splitPolicies>
    <policy field="number" policy="Duplicate"/>
    <policy field="kind" policy="Duplicate"/>
    <policy field="kind_told" policy="Duplicate"/>
    <policy field="source" policy="Duplicate"/>
    <policy field="source_row" policy="Duplicate"/>
    <policy field="object_id" policy="Duplicate"/>
    <policy field="height_m" policy="Duplicate"/>
    <policy field="height_source" policy="Duplicate"/>
    <policy field="ground_m" policy="Duplicate"/>
    <policy field="own_z_m" policy="Duplicate"/>
    <policy field="z_difference_m" policy="Duplicate"/>
    <policy field="z_source" policy="Duplicate"/>
    <policy field="model" policy="Duplicate"/>
    <policy field="rotation_deg" policy="Duplicate"/>
    <policy field="precision_xy_m" policy="Duplicate"/>
    <policy field="precision_z_m" policy="Duplicate"/>
    <policy field="repeats" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="number" policy="Duplicate"/>
    <policy field="kind" policy="Duplicate"/>
    <policy field="kind_told" policy="Duplicate"/>
    <policy field="source" policy="Duplicate"/>
    <policy field="source_row" policy="Duplicate"/>
    <policy field="object_id" policy="Duplicate"/>
    <policy field="height_m" policy="Duplicate"/>
    <policy field="height_source" policy="Duplicate"/>
    <policy field="ground_m" policy="Duplicate"/>
    <policy field="own_z_m" policy="Duplicate"/>
    <policy field="z_difference_m" policy="Duplicate"/>
    <policy field="z_source" policy="Duplicate"/>
    <policy field="model" policy="Duplicate"/>
    <policy field="rotation_deg" policy="Duplicate"/>
    <policy field="precision_xy_m" policy="Duplicate"/>
    <policy field="precision_z_m" policy="Duplicate"/>
    <policy field="repeats" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="number" applyOnUpdate="0"/>
    <default expression="" field="kind" applyOnUpdate="0"/>
    <default expression="" field="kind_told" applyOnUpdate="0"/>
    <default expression="" field="source" applyOnUpdate="0"/>
    <default expression="" field="source_row" applyOnUpdate="0"/>
    <default expression="" field="object_id" applyOnUpdate="0"/>
    <default expression="" field="height_m" applyOnUpdate="0"/>
    <default expression="" field="height_source" applyOnUpdate="0"/>
    <default expression="" field="ground_m" applyOnUpdate="0"/>
    <default expression="" field="own_z_m" applyOnUpdate="0"/>
    <default expression="" field="z_difference_m" applyOnUpdate="0"/>
    <default expression="" field="z_source" applyOnUpdate="0"/>
    <default expression="" field="model" applyOnUpdate="0"/>
    <default expression="" field="rotation_deg" applyOnUpdate="0"/>
    <default expression="" field="precision_xy_m" applyOnUpdate="0"/>
    <default expression="" field="precision_z_m" applyOnUpdate="0"/>
    <default expression="" field="repeats" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="number" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="kind" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="kind_told" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="source" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="source_row" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="object_id" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="height_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="height_source" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="ground_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="own_z_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="z_difference_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="z_source" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="model" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="rotation_deg" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="precision_xy_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="precision_z_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="repeats" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="number" exp=""/>
    <constraint desc="" field="kind" exp=""/>
    <constraint desc="" field="kind_told" exp=""/>
    <constraint desc="" field="source" exp=""/>
    <constraint desc="" field="source_row" exp=""/>
    <constraint desc="" field="object_id" exp=""/>
    <constraint desc="" field="height_m" exp=""/>
    <constraint desc="" field="height_source" exp=""/>
    <constraint desc="" field="ground_m" exp=""/>
    <constraint desc="" field="own_z_m" exp=""/>
    <constraint desc="" field="z_difference_m" exp=""/>
    <constraint desc="" field="z_source" exp=""/>
    <constraint desc="" field="model" exp=""/>
    <constraint desc="" field="rotation_deg" exp=""/>
    <constraint desc="" field="precision_xy_m" exp=""/>
    <constraint desc="" field="precision_z_m" exp=""/>
    <constraint desc="" field="repeats" exp=""/>
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
