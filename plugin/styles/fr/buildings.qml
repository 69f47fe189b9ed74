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
      <rule filter="ELSE" symbol="3" label="Sans modèle" key="{00000000-0000-0000-0000-000000000007}"/>
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
                <Option type="QString" name="Aucun plan n’a été trouvé sur le toit" value="no_planes"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Un niveau plus haut ne serait pas un solide valide" value="not_valid"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Un toit plat suit mieux les points" value="flat_fits_better"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Moins d’un point par m² d’emprise" value="few_points"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Sans points : hauteur de l’attribut" value="height_attribute"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Sans points : trois mètres par étage" value="floors_attribute"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Ni points ni hauteur : aucun modèle" value="no_height"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Pas de sol à proximité : aucun modèle" value="no_ground"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="L’emprise n’est pas un polygone : aucun modèle" value="bad_footprint"/>
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
                <Option type="QString" name="LoD2.2, des points partout, à moins de 0,5 m" value="A"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Des points sur la plus grande part du toit, à moins d’1 m" value="B"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Peu de points, ou à plus d’1 m" value="C"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Hauteur non tirée de points, ou aucun modèle" value="D"/>
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
                <Option type="QString" name="Plat" value="flat"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Plusieurs toits plats" value="several_flat"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="En pente" value="slanted"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Inconnu" value="unknown"/>
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
                <Option type="QString" name="L’heure GPS des points" value="gps_time"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="L’année de création du fichier" value="file"/>
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
                <Option type="QString" name="Il n’y a pas d’autre époque" value="only"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="L’époque la plus récente" value="newest"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Une époque plus ancienne : la plus récente ne couvre pas l’emprise" value="older"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="L’époque la plus récente : elle ne couvre pas l’emprise, mais le bâtiment a changé" value="changed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Toutes les époques : aucune ne couvre l’emprise à elle seule" value="together"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Niveau de détail" field="lod" index="0"/>
    <alias name="Pourquoi pas un niveau plus haut" field="reason" index="1"/>
    <alias name="Qualité" field="quality" index="2"/>
    <alias name="Valide selon ISO 19107" field="valid" index="3"/>
    <alias name="Sol (m)" field="h_ground_m" index="4"/>
    <alias name="Point le plus bas du toit (m)" field="h_roof_min_m" index="5"/>
    <alias name="Médiane du toit (m)" field="h_roof_50p_m" index="6"/>
    <alias name="70e centile du toit (m)" field="h_roof_70p_m" index="7"/>
    <alias name="Point le plus haut du toit (m)" field="h_roof_max_m" index="8"/>
    <alias name="Hauteur au-dessus du sol (70e centile) (m)" field="height_m" index="9"/>
    <alias name="Emprise (m²)" field="footprint_m2" index="10"/>
    <alias name="Volume (m³)" field="volume_m3" index="11"/>
    <alias name="Murs extérieurs (m²)" field="wall_m2" index="12"/>
    <alias name="Murs partagés avec d’autres bâtiments (m²)" field="party_wall_m2" index="13"/>
    <alias name="Toit (m²)" field="roof_m2" index="14"/>
    <alias name="Type de toit" field="roof_type" index="15"/>
    <alias name="Part plate du toit (%)" field="flat_percent" index="16"/>
    <alias name="Étages, estimés" field="floors" index="17"/>
    <alias name="Surface de plancher estimée (m²)" field="floor_area_m2" index="18"/>
    <alias name="Points du toit" field="points" index="19"/>
    <alias name="Points par m² d’emprise" field="points_per_m2" index="20"/>
    <alias name="Part de l’emprise sans points (%)" field="bare_percent" index="21"/>
    <alias name="Écart quadratique moyen des points au toit (m)" field="rmse_m" index="22"/>
    <alias name="Jour, ou année, des points du toit" field="epoch" index="23"/>
    <alias name="Connu par" field="epoch_source" index="24"/>
    <alias name="Époques qui ont des points du bâtiment" field="epochs" index="25"/>
    <alias name="Quelle époque a servi" field="epoch_choice" index="26"/>
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
