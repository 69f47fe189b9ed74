<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields|Forms">
  <renderer-v2 type="RuleRenderer" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="0">
    <rules key="{00000000-0000-0000-0000-000000000001}">
      <rule filter="&quot;kind&quot; = 'kerb'" symbol="0" label="Bordure ou limite de chaussée" key="{00000000-0000-0000-0000-000000000002}"/>
      <rule filter="&quot;kind&quot; = 'facade'" symbol="1" label="Façade" key="{00000000-0000-0000-0000-000000000003}"/>
      <rule filter="&quot;kind&quot; = 'projection'" symbol="2" label="Proéminence du bâti" key="{00000000-0000-0000-0000-000000000004}"/>
      <rule filter="&quot;kind&quot; = 'wall'" symbol="3" label="Mur" key="{00000000-0000-0000-0000-000000000005}"/>
      <rule filter="&quot;kind&quot; = 'threshold'" symbol="4" label="Seuil" key="{00000000-0000-0000-0000-000000000006}"/>
      <rule filter="&quot;kind&quot; = 'step'" symbol="5" label="Marche" key="{00000000-0000-0000-0000-000000000007}"/>
      <rule filter="&quot;kind&quot; = 'rail'" symbol="6" label="Rail" key="{00000000-0000-0000-0000-000000000008}"/>
      <rule filter="&quot;kind&quot; = 'platform'" symbol="7" label="Quai ferroviaire" key="{00000000-0000-0000-0000-000000000009}"/>
      <rule filter="&quot;kind&quot; = 'quay'" symbol="8" label="Quai" key="{00000000-0000-0000-0000-000000000010}"/>
      <rule filter="&quot;kind&quot; = 'dressing'" symbol="9" label="Habillage du plan" key="{00000000-0000-0000-0000-000000000011}"/>
      <rule filter="&quot;kind&quot; = 'extent'" symbol="10" label="Emprise de la livraison" key="{00000000-0000-0000-0000-000000000012}"/>
      <rule filter="&quot;kind&quot; = 'tree'" symbol="11" label="Arbre" key="{00000000-0000-0000-0000-000000000013}"/>
      <rule filter="ELSE" symbol="12" label="Autre objet" key="{00000000-0000-0000-0000-000000000014}"/>
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
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000015}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="74,77,82,90,rgb:0.29019607843137257,0.30196078431372547,0.32156862745098042,0.35294117647058826"/>
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
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000016}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="200,67,43,90,rgb:0.78431372549019607,0.2627450980392157,0.16862745098039217,0.35294117647058826"/>
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
      <symbol type="fill" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="10">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000017}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="0,0,255,255,rgb:0,0,1,1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="176,122,184,255,rgb:0.69019607843137254,0.47843137254901963,0.72156862745098038,1"/>
            <Option type="QString" name="outline_style" value="dash"/>
            <Option type="QString" name="outline_width" value="0.4"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="style" value="no"/>
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
      <symbol type="fill" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="11">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000018}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="47,129,71,90,rgb:0.18431372549019609,0.50588235294117645,0.27843137254901962,0.35294117647058826"/>
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
      <symbol type="fill" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="12">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000019}" locked="0" pass="0">
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
      <symbol type="fill" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="2">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000020}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="217,136,111,90,rgb:0.85098039215686272,0.53333333333333333,0.43529411764705883,0.35294117647058826"/>
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
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000021}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="141,107,79,90,rgb:0.55294117647058827,0.41960784313725491,0.30980392156862746,0.35294117647058826"/>
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
      <symbol type="fill" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="4">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000022}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="224,168,0,90,rgb:0.8784313725490196,0.6588235294117647,0,0.35294117647058826"/>
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
      <symbol type="fill" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="5">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000023}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="109,113,120,90,rgb:0.42745098039215684,0.44313725490196076,0.47058823529411764,0.35294117647058826"/>
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
      <symbol type="fill" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="6">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000024}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="51,65,92,90,rgb:0.20000000000000001,0.25490196078431371,0.36078431372549019,0.35294117647058826"/>
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
      <symbol type="fill" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="7">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000025}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="91,75,138,90,rgb:0.35686274509803922,0.29411764705882354,0.54117647058823526,0.35294117647058826"/>
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
      <symbol type="fill" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="8">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000026}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="47,127,193,90,rgb:0.18431372549019609,0.49803921568627452,0.75686274509803919,0.35294117647058826"/>
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
      <symbol type="fill" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="9">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000027}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="180,184,190,90,rgb:0.70588235294117652,0.72156862745098038,0.74509803921568629,0.35294117647058826"/>
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
    <field name="kind" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Bordure ou limite de chaussée" value="kerb"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Façade" value="facade"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Proéminence du bâti" value="projection"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Mur" value="wall"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Seuil" value="threshold"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Marche" value="step"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Pilier" value="pillar"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Pile de pont" value="bridge_pier"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Rail" value="rail"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Quai ferroviaire" value="platform"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Quai" value="quay"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Arbre" value="tree"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Avaloir" value="gully"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Coffret ou armoire" value="cabinet"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Tampon, plaque ou chambre" value="chamber"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Vanne ou branchement" value="valve"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Bouche ou poteau d’incendie" value="hydrant"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Poteau" value="post"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Candélabre" value="light"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Affleurant d’un réseau" value="fitting"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Point de canevas" value="survey_mark"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Autre objet" value="object"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Habillage du plan" value="dressing"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Symbole du plan" value="symbol"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Texte du plan" value="label"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Nom de voirie" value="street_name"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Numéro de voirie" value="house_number"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Masque d’opacité" value="mask"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Emprise de la livraison" value="extent"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Point levé" value="surveyed_point"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Dessin sans son objet" value="representation"/>
              </Option>
            </Option>
          </Option>
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
    <field name="theme" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="quality" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="precision_xy" configurationFlags="NoFlag">
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
    <field name="precision_z" configurationFlags="NoFlag">
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
    <field name="survey_date" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="producer" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="manager" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="network" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="wall" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Mur" value="01"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Mur de soutènement" value="02"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Mur bahut" value="03"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Mur bahut avec clôture" value="04"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Parapet" value="05"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Enrochement" value="06"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Autre" value="other"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="reference" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="label" configurationFlags="NoFlag">
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
    <field name="symbol_length" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="symbol_width" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="file" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Nature" field="kind" index="0"/>
    <alias name="Identifiant" field="object_id" index="1"/>
    <alias name="Thématique (code du standard)" field="theme" index="2"/>
    <alias name="Qualité de la catégorisation (code du standard)" field="quality" index="3"/>
    <alias name="Classe de précision planimétrique" field="precision_xy" index="4"/>
    <alias name="Précision planimétrique, au pire (m)" field="precision_xy_m" index="5"/>
    <alias name="Classe de précision altimétrique" field="precision_z" index="6"/>
    <alias name="Précision altimétrique, au pire (m)" field="precision_z_m" index="7"/>
    <alias name="Date du levé" field="survey_date" index="8"/>
    <alias name="Producteur" field="producer" index="9"/>
    <alias name="Gestionnaire du réseau" field="manager" index="10"/>
    <alias name="Réseau (code du standard)" field="network" index="11"/>
    <alias name="Type de mur" field="wall" index="12"/>
    <alias name="Symbole demandé" field="reference" index="13"/>
    <alias name="Texte" field="label" index="14"/>
    <alias name="Rotation, dans le sens horaire depuis le nord (°)" field="rotation_deg" index="15"/>
    <alias name="Longueur du symbole, telle que donnée" field="symbol_length" index="16"/>
    <alias name="Largeur du symbole, telle que donnée" field="symbol_width" index="17"/>
    <alias name="Fichier" field="file" index="18"/>
  </aliases>
  <splitPolicies>
    <policy field="kind" policy="Duplicate"/>
    <policy field="object_id" policy="Duplicate"/>
    <policy field="theme" policy="Duplicate"/>
    <policy field="quality" policy="Duplicate"/>
    <policy field="precision_xy" policy="Duplicate"/>
    <policy field="precision_xy_m" policy="Duplicate"/>
    <policy field="precision_z" policy="Duplicate"/>
    <policy field="precision_z_m" policy="Duplicate"/>
    <policy field="survey_date" policy="Duplicate"/>
    <policy field="producer" policy="Duplicate"/>
    <policy field="manager" policy="Duplicate"/>
    <policy field="network" policy="Duplicate"/>
    <policy field="wall" policy="Duplicate"/>
    <policy field="reference" policy="Duplicate"/>
    <policy field="label" policy="Duplicate"/>
    <policy field="rotation_deg" policy="Duplicate"/>
    <policy field="symbol_length" policy="Duplicate"/>
    <policy field="symbol_width" policy="Duplicate"/>
    <policy field="file" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="kind" policy="Duplicate"/>
    <policy field="object_id" policy="Duplicate"/>
    <policy field="theme" policy="Duplicate"/>
    <policy field="quality" policy="Duplicate"/>
    <policy field="precision_xy" policy="Duplicate"/>
    <policy field="precision_xy_m" policy="Duplicate"/>
    <policy field="precision_z" policy="Duplicate"/>
    <policy field="precision_z_m" policy="Duplicate"/>
    <policy field="survey_date" policy="Duplicate"/>
    <policy field="producer" policy="Duplicate"/>
    <policy field="manager" policy="Duplicate"/>
    <policy field="network" policy="Duplicate"/>
    <policy field="wall" policy="Duplicate"/>
    <policy field="reference" policy="Duplicate"/>
    <policy field="label" policy="Duplicate"/>
    <policy field="rotation_deg" policy="Duplicate"/>
    <policy field="symbol_length" policy="Duplicate"/>
    <policy field="symbol_width" policy="Duplicate"/>
    <policy field="file" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="kind" applyOnUpdate="0"/>
    <default expression="" field="object_id" applyOnUpdate="0"/>
    <default expression="" field="theme" applyOnUpdate="0"/>
    <default expression="" field="quality" applyOnUpdate="0"/>
    <default expression="" field="precision_xy" applyOnUpdate="0"/>
    <default expression="" field="precision_xy_m" applyOnUpdate="0"/>
    <default expression="" field="precision_z" applyOnUpdate="0"/>
    <default expression="" field="precision_z_m" applyOnUpdate="0"/>
    <default expression="" field="survey_date" applyOnUpdate="0"/>
    <default expression="" field="producer" applyOnUpdate="0"/>
    <default expression="" field="manager" applyOnUpdate="0"/>
    <default expression="" field="network" applyOnUpdate="0"/>
    <default expression="" field="wall" applyOnUpdate="0"/>
    <default expression="" field="reference" applyOnUpdate="0"/>
    <default expression="" field="label" applyOnUpdate="0"/>
    <default expression="" field="rotation_deg" applyOnUpdate="0"/>
    <default expression="" field="symbol_length" applyOnUpdate="0"/>
    <default expression="" field="symbol_width" applyOnUpdate="0"/>
    <default expression="" field="file" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="kind" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="object_id" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="theme" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="quality" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="precision_xy" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="precision_xy_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="precision_z" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="precision_z_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="survey_date" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="producer" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="manager" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="network" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="wall" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="reference" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="label" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="rotation_deg" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="symbol_length" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="symbol_width" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="file" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="kind" exp=""/>
    <constraint desc="" field="object_id" exp=""/>
    <constraint desc="" field="theme" exp=""/>
    <constraint desc="" field="quality" exp=""/>
    <constraint desc="" field="precision_xy" exp=""/>
    <constraint desc="" field="precision_xy_m" exp=""/>
    <constraint desc="" field="precision_z" exp=""/>
    <constraint desc="" field="precision_z_m" exp=""/>
    <constraint desc="" field="survey_date" exp=""/>
    <constraint desc="" field="producer" exp=""/>
    <constraint desc="" field="manager" exp=""/>
    <constraint desc="" field="network" exp=""/>
    <constraint desc="" field="wall" exp=""/>
    <constraint desc="" field="reference" exp=""/>
    <constraint desc="" field="label" exp=""/>
    <constraint desc="" field="rotation_deg" exp=""/>
    <constraint desc="" field="symbol_length" exp=""/>
    <constraint desc="" field="symbol_width" exp=""/>
    <constraint desc="" field="file" exp=""/>
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
