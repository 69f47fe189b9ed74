<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields|Forms">
  <renderer-v2 type="RuleRenderer" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="0">
    <rules key="{00000000-0000-0000-0000-000000000001}">
      <rule filter="&quot;state&quot; = 'up_to_date'" symbol="0" label="À jour" key="{00000000-0000-0000-0000-000000000002}"/>
      <rule filter="&quot;state&quot; = 'stale'" symbol="1" label="Ses sources ou options ont changé depuis" key="{00000000-0000-0000-0000-000000000003}"/>
      <rule filter="&quot;state&quot; = 'not_made'" symbol="2" label="Pas encore faite" key="{00000000-0000-0000-0000-000000000004}"/>
      <rule filter="&quot;state&quot; = 'failed'" symbol="3" label="Échec" key="{00000000-0000-0000-0000-000000000005}"/>
      <rule filter="ELSE" symbol="4" label="Aucun point du nuage ne s’y trouve" key="{00000000-0000-0000-0000-000000000006}"/>
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
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000007}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="143,201,138,255,rgb:0.5607843137254902,0.78823529411764703,0.54117647058823526,1"/>
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
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000008}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="242,209,107,255,rgb:0.94901960784313721,0.81960784313725488,0.41960784313725491,1"/>
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
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000009}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="220,218,211,255,rgb:0.86274509803921573,0.85490196078431369,0.82745098039215681,1"/>
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
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000010}" locked="0" pass="0">
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
      <symbol type="fill" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="4">
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
            <Option type="QString" name="color" value="244,242,236,255,rgb:0.95686274509803926,0.94901960784313721,0.92549019607843142,1"/>
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
    <field name="zone" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="state" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="À jour" value="up_to_date"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Ses sources ou options ont changé depuis" value="stale"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Pas encore faite" value="not_made"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Échec" value="failed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Aucun point du nuage ne s’y trouve" value="empty"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="changed" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Des fichiers de la maquette ont disparu" value="files"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Son contour" value="zone"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Les options" value="options"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Le nuage de points" value="cloud"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Les emprises" value="footprints"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Le registre des arbres" value="trees"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Les lignes de rupture ou l’eau" value="terrain"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="La couche d’attributs" value="attributes"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Mobilier urbain" value="furniture"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="L’orthophoto" value="orthophoto"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="made_now" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="made_at" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="version" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="failure" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Une option ne convient pas" value="bad_option"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Les données ne conviennent pas" value="bad_input"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Un fichier ne peut pas être lu" value="unreadable"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Un fichier ne peut pas être écrit" value="unwritable"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Impossible ici" value="unsupported"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Il n’y a pas de solution" value="infeasible"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="warnings" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="cloud_files" configurationFlags="NoFlag">
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
    <field name="first_year" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="last_year" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="footprints" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="buildings" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="lod22" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
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
    <field name="without_points" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="without_model" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="quality_a" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="attributes_matched" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="attributes_ambiguous" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="rmse_median_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="trees" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="trees_matched" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="trees_missing" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="trees_gone" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="furniture" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="terrain_filled_percent" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="terrain_missing_percent" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="folder" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Zone" field="zone" index="0"/>
    <alias name="État" field="state" index="1"/>
    <alias name="Ce qui a changé" field="changed" index="2"/>
    <alias name="Faite lors de cette exécution" field="made_now" index="3"/>
    <alias name="Faite le (UTC)" field="made_at" index="4"/>
    <alias name="Faite avec la version" field="version" index="5"/>
    <alias name="Pourquoi elle a échoué" field="failure" index="6"/>
    <alias name="Avertissements, voir zone.json" field="warnings" index="7"/>
    <alias name="Fichiers du nuage" field="cloud_files" index="8"/>
    <alias name="Points du nuage" field="points" index="9"/>
    <alias name="Points par m²" field="points_per_m2" index="10"/>
    <alias name="Fichier le plus ancien du nuage" field="first_year" index="11"/>
    <alias name="Fichier le plus récent du nuage" field="last_year" index="12"/>
    <alias name="Emprises" field="footprints" index="13"/>
    <alias name="Bâtiments avec un solide" field="buildings" index="14"/>
    <alias name="Dont au LoD2.2" field="lod22" index="15"/>
    <alias name="Dont valides selon ISO 19107" field="valid" index="16"/>
    <alias name="Emprises sans points" field="without_points" index="17"/>
    <alias name="Emprises sans solide" field="without_model" index="18"/>
    <alias name="Bâtiments de qualité A" field="quality_a" index="19"/>
    <alias name="Emprises pourvues d’attributs de l’autre couche" field="attributes_matched" index="20"/>
    <alias name="Dont ambiguës" field="attributes_ambiguous" index="21"/>
    <alias name="Distance médiane des points aux toits (m)" field="rmse_median_m" index="22"/>
    <alias name="Arbres" field="trees" index="23"/>
    <alias name="Arbres du registre qui sont debout" field="trees_matched" index="24"/>
    <alias name="Arbres absents du registre" field="trees_missing" index="25"/>
    <alias name="Arbres du registre disparus" field="trees_gone" index="26"/>
    <alias name="Mobilier urbain" field="furniture" index="27"/>
    <alias name="Terrain comblé entre les points (%)" field="terrain_filled_percent" index="28"/>
    <alias name="Terrain manquant (%)" field="terrain_missing_percent" index="29"/>
    <alias name="Dossier" field="folder" index="30"/>
  </aliases>
  <splitPolicies>
    <policy field="zone" policy="Duplicate"/>
    <policy field="state" policy="Duplicate"/>
    <policy field="changed" policy="Duplicate"/>
    <policy field="made_now" policy="Duplicate"/>
    <policy field="made_at" policy="Duplicate"/>
    <policy field="version" policy="Duplicate"/>
    <policy field="failure" policy="Duplicate"/>
    <policy field="warnings" policy="Duplicate"/>
    <policy field="cloud_files" policy="Duplicate"/>
    <policy field="points" policy="Duplicate"/>
    <policy field="points_per_m2" policy="Duplicate"/>
    <policy field="first_year" policy="Duplicate"/>
    <policy field="last_year" policy="Duplicate"/>
    <policy field="footprints" policy="Duplicate"/>
    <policy field="buildings" policy="Duplicate"/>
    <policy field="lod22" policy="Duplicate"/>
    <policy field="valid" policy="Duplicate"/>
    <policy field="without_points" policy="Duplicate"/>
    <policy field="without_model" policy="Duplicate"/>
    <policy field="quality_a" policy="Duplicate"/>
    <policy field="attributes_matched" policy="Duplicate"/>
    <policy field="attributes_ambiguous" policy="Duplicate"/>
    <policy field="rmse_median_m" policy="Duplicate"/>
    <policy field="trees" policy="Duplicate"/>
    <policy field="trees_matched" policy="Duplicate"/>
    <policy field="trees_missing" policy="Duplicate"/>
    <policy field="trees_gone" policy="Duplicate"/>
    <policy field="furniture" policy="Duplicate"/>
    <policy field="terrain_filled_percent" policy="Duplicate"/>
    <policy field="terrain_missing_percent" policy="Duplicate"/>
    <policy field="folder" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="zone" policy="Duplicate"/>
    <policy field="state" policy="Duplicate"/>
    <policy field="changed" policy="Duplicate"/>
    <policy field="made_now" policy="Duplicate"/>
    <policy field="made_at" policy="Duplicate"/>
    <policy field="version" policy="Duplicate"/>
    <policy field="failure" policy="Duplicate"/>
    <policy field="warnings" policy="Duplicate"/>
    <policy field="cloud_files" policy="Duplicate"/>
    <policy field="points" policy="Duplicate"/>
    <policy field="points_per_m2" policy="Duplicate"/>
    <policy field="first_year" policy="Duplicate"/>
    <policy field="last_year" policy="Duplicate"/>
    <policy field="footprints" policy="Duplicate"/>
    <policy field="buildings" policy="Duplicate"/>
    <policy field="lod22" policy="Duplicate"/>
    <policy field="valid" policy="Duplicate"/>
    <policy field="without_points" policy="Duplicate"/>
    <policy field="without_model" policy="Duplicate"/>
    <policy field="quality_a" policy="Duplicate"/>
    <policy field="attributes_matched" policy="Duplicate"/>
    <policy field="attributes_ambiguous" policy="Duplicate"/>
    <policy field="rmse_median_m" policy="Duplicate"/>
    <policy field="trees" policy="Duplicate"/>
    <policy field="trees_matched" policy="Duplicate"/>
    <policy field="trees_missing" policy="Duplicate"/>
    <policy field="trees_gone" policy="Duplicate"/>
    <policy field="furniture" policy="Duplicate"/>
    <policy field="terrain_filled_percent" policy="Duplicate"/>
    <policy field="terrain_missing_percent" policy="Duplicate"/>
    <policy field="folder" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="zone" applyOnUpdate="0"/>
    <default expression="" field="state" applyOnUpdate="0"/>
    <default expression="" field="changed" applyOnUpdate="0"/>
    <default expression="" field="made_now" applyOnUpdate="0"/>
    <default expression="" field="made_at" applyOnUpdate="0"/>
    <default expression="" field="version" applyOnUpdate="0"/>
    <default expression="" field="failure" applyOnUpdate="0"/>
    <default expression="" field="warnings" applyOnUpdate="0"/>
    <default expression="" field="cloud_files" applyOnUpdate="0"/>
    <default expression="" field="points" applyOnUpdate="0"/>
    <default expression="" field="points_per_m2" applyOnUpdate="0"/>
    <default expression="" field="first_year" applyOnUpdate="0"/>
    <default expression="" field="last_year" applyOnUpdate="0"/>
    <default expression="" field="footprints" applyOnUpdate="0"/>
    <default expression="" field="buildings" applyOnUpdate="0"/>
    <default expression="" field="lod22" applyOnUpdate="0"/>
    <default expression="" field="valid" applyOnUpdate="0"/>
    <default expression="" field="without_points" applyOnUpdate="0"/>
    <default expression="" field="without_model" applyOnUpdate="0"/>
    <default expression="" field="quality_a" applyOnUpdate="0"/>
    <default expression="" field="attributes_matched" applyOnUpdate="0"/>
    <default expression="" field="attributes_ambiguous" applyOnUpdate="0"/>
    <default expression="" field="rmse_median_m" applyOnUpdate="0"/>
    <default expression="" field="trees" applyOnUpdate="0"/>
    <default expression="" field="trees_matched" applyOnUpdate="0"/>
    <default expression="" field="trees_missing" applyOnUpdate="0"/>
    <default expression="" field="trees_gone" applyOnUpdate="0"/>
    <default expression="" field="furniture" applyOnUpdate="0"/>
    <default expression="" field="terrain_filled_percent" applyOnUpdate="0"/>
    <default expression="" field="terrain_missing_percent" applyOnUpdate="0"/>
    <default expression="" field="folder" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="zone" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="state" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="changed" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="made_now" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="made_at" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="version" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="failure" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="warnings" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="cloud_files" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="points" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="points_per_m2" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="first_year" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="last_year" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="footprints" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="buildings" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="lod22" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="valid" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="without_points" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="without_model" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="quality_a" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="attributes_matched" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="attributes_ambiguous" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="rmse_median_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="trees" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="trees_matched" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="trees_missing" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="trees_gone" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="furniture" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="terrain_filled_percent" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="terrain_missing_percent" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="folder" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="zone" exp=""/>
    <constraint desc="" field="state" exp=""/>
    <constraint desc="" field="changed" exp=""/>
    <constraint desc="" field="made_now" exp=""/>
    <constraint desc="" field="made_at" exp=""/>
    <constraint desc="" field="version" exp=""/>
    <constraint desc="" field="failure" exp=""/>
    <constraint desc="" field="warnings" exp=""/>
    <constraint desc="" field="cloud_files" exp=""/>
    <constraint desc="" field="points" exp=""/>
    <constraint desc="" field="points_per_m2" exp=""/>
    <constraint desc="" field="first_year" exp=""/>
    <constraint desc="" field="last_year" exp=""/>
    <constraint desc="" field="footprints" exp=""/>
    <constraint desc="" field="buildings" exp=""/>
    <constraint desc="" field="lod22" exp=""/>
    <constraint desc="" field="valid" exp=""/>
    <constraint desc="" field="without_points" exp=""/>
    <constraint desc="" field="without_model" exp=""/>
    <constraint desc="" field="quality_a" exp=""/>
    <constraint desc="" field="attributes_matched" exp=""/>
    <constraint desc="" field="attributes_ambiguous" exp=""/>
    <constraint desc="" field="rmse_median_m" exp=""/>
    <constraint desc="" field="trees" exp=""/>
    <constraint desc="" field="trees_matched" exp=""/>
    <constraint desc="" field="trees_missing" exp=""/>
    <constraint desc="" field="trees_gone" exp=""/>
    <constraint desc="" field="furniture" exp=""/>
    <constraint desc="" field="terrain_filled_percent" exp=""/>
    <constraint desc="" field="terrain_missing_percent" exp=""/>
    <constraint desc="" field="folder" exp=""/>
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
