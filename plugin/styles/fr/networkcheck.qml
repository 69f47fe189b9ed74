<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields|Forms">
  <renderer-v2 type="RuleRenderer" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="0">
    <rules key="{00000000-0000-0000-0000-000000000001}">
      <rule filter="&quot;severity&quot; = 'error'" symbol="0" label="Erreur" key="{00000000-0000-0000-0000-000000000002}"/>
      <rule filter="&quot;severity&quot; = 'warning'" symbol="1" label="Avertissement" key="{00000000-0000-0000-0000-000000000003}"/>
      <rule filter="ELSE" symbol="2" label="Remarque" key="{00000000-0000-0000-0000-000000000004}"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000005}" locked="0" pass="0">
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
            <Option type="QString" name="size" value="3"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000006}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="242,155,84,255,rgb:0.94901960784313721,0.60784313725490191,0.32941176470588235,1"/>
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
            <Option type="QString" name="size" value="2.6"/>
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
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="2">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000007}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="111,143,191,255,rgb:0.43529411764705883,0.5607843137254902,0.74901960784313726,1"/>
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
            <Option type="QString" name="size" value="2.2"/>
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
    <field name="kind" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Interruption" value="gap"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Raccord manqué" value="near_miss"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Croisement sans sommet" value="crossing"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Doublon" value="duplicate"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Recouvrement" value="overlap"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Ligne sans longueur" value="zero_length"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Partie isolée" value="island"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Piège à sens unique" value="oneway_trap"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Vitesse impossible" value="speed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Valeur de sens unique inconnue" value="oneway_value"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="severity" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Erreur" value="error"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Avertissement" value="warning"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Remarque" value="info"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="row" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="other_row" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="distance_m" configurationFlags="NoFlag">
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
    <field name="what" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="La ligne se termine près du bout d’une autre." value="end_near_end"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="La ligne se termine près du milieu d’une autre." value="end_near_middle"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="La ligne se termine au milieu d’une autre, qui n’a pas de sommet à cet endroit." value="end_on_middle"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Deux lignes se croisent au même niveau sans sommet commun." value="crossing"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="La même ligne y est deux fois." value="duplicate"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Un tronçon de cette ligne est posé sur une autre." value="overlap"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Un tronçon de cette ligne est posé sur la ligne elle-même." value="self_overlap"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="La ligne n’a pas de longueur." value="no_length"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Ces rues ne sont pas reliées au reste du réseau." value="not_linked"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Les sens uniques permettent d’entrer ici, mais pas d’en ressortir." value="no_way_out"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Les sens uniques permettent de sortir d’ici, mais pas d’y entrer." value="no_way_in"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Les sens uniques ne permettent ni de venir ici depuis le réseau principal, ni de le rejoindre depuis ici." value="no_way_in_or_out"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="La vitesse n’est pas un nombre." value="speed_unreadable"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="La vitesse n’est pas supérieure à 0." value="speed_not_positive"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="La vitesse dépasse la vitesse maximale vraisemblable." value="speed_too_high"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="La valeur de sens unique est inconnue." value="oneway_unknown"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="value" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="repair" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Déplacez cette extrémité sur l’autre." value="move_end"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Déplacez cette extrémité sur l’autre ligne et donnez à celle-ci un sommet à cet endroit." value="move_end_add_vertex"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Donnez aux deux un sommet ici si l’on peut y tourner, sinon des niveaux différents." value="add_vertex_or_level"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Supprimez l’une des deux." value="remove_one"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Coupez là où elles se séparent et supprimez la partie en double." value="cut_and_remove"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Supprimez-la." value="remove"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Reliez-les par une rue, ou supprimez-les." value="link_or_remove"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Vérifiez le sens des rues à sens unique, ou s’il manque une rue pour le retour." value="check_directions"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Corrigez la vitesse, ou laissez-la vide pour prendre la valeur par défaut." value="correct_speed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Écrivez yes, no ou -1 ; en attendant, la rue est ouverte dans les deux sens." value="correct_oneway"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="to_x" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="to_y" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="applied" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Type de problème" field="kind" index="0"/>
    <alias name="Gravité" field="severity" index="1"/>
    <alias name="Rang de la ligne, à partir de 0" field="row" index="2"/>
    <alias name="Rang de l’autre ligne, à partir de 0" field="other_row" index="3"/>
    <alias name="Écart (m)" field="distance_m" index="4"/>
    <alias name="Longueur concernée (m)" field="length_m" index="5"/>
    <alias name="Ce qui ne va pas" field="what" index="6"/>
    <alias name="Valeur trouvée" field="value" index="7"/>
    <alias name="Réparation proposée" field="repair" index="8"/>
    <alias name="Déplacer vers x" field="to_x" index="9"/>
    <alias name="Déplacer vers y" field="to_y" index="10"/>
    <alias name="Faite dans le réseau réparé" field="applied" index="11"/>
  </aliases>
  <splitPolicies>
    <policy field="kind" policy="Duplicate"/>
    <policy field="severity" policy="Duplicate"/>
    <policy field="row" policy="Duplicate"/>
    <policy field="other_row" policy="Duplicate"/>
    <policy field="distance_m" policy="Duplicate"/>
    <policy field="length_m" policy="Duplicate"/>
    <policy field="what" policy="Duplicate"/>
    <policy field="value" policy="Duplicate"/>
    <policy field="repair" policy="Duplicate"/>
    <policy field="to_x" policy="Duplicate"/>
    <policy field="to_y" policy="Duplicate"/>
    <policy field="applied" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="kind" policy="Duplicate"/>
    <policy field="severity" policy="Duplicate"/>
    <policy field="row" policy="Duplicate"/>
    <policy field="other_row" policy="Duplicate"/>
    <policy field="distance_m" policy="Duplicate"/>
    <policy field="length_m" policy="Duplicate"/>
    <policy field="what" policy="Duplicate"/>
    <policy field="value" policy="Duplicate"/>
    <policy field="repair" policy="Duplicate"/>
    <policy field="to_x" policy="Duplicate"/>
    <policy field="to_y" policy="Duplicate"/>
    <policy field="applied" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="kind" applyOnUpdate="0"/>
    <default expression="" field="severity" applyOnUpdate="0"/>
    <default expression="" field="row" applyOnUpdate="0"/>
    <default expression="" field="other_row" applyOnUpdate="0"/>
    <default expression="" field="distance_m" applyOnUpdate="0"/>
    <default expression="" field="length_m" applyOnUpdate="0"/>
    <default expression="" field="what" applyOnUpdate="0"/>
    <default expression="" field="value" applyOnUpdate="0"/>
    <default expression="" field="repair" applyOnUpdate="0"/>
    <default expression="" field="to_x" applyOnUpdate="0"/>
    <default expression="" field="to_y" applyOnUpdate="0"/>
    <default expression="" field="applied" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="kind" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="severity" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="row" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="other_row" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="distance_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="length_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="what" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="value" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="repair" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="to_x" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="to_y" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="applied" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="kind" exp=""/>
    <constraint desc="" field="severity" exp=""/>
    <constraint desc="" field="row" exp=""/>
    <constraint desc="" field="other_row" exp=""/>
    <constraint desc="" field="distance_m" exp=""/>
    <constraint desc="" field="length_m" exp=""/>
    <constraint desc="" field="what" exp=""/>
    <constraint desc="" field="value" exp=""/>
    <constraint desc="" field="repair" exp=""/>
    <constraint desc="" field="to_x" exp=""/>
    <constraint desc="" field="to_y" exp=""/>
    <constraint desc="" field="applied" exp=""/>
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
