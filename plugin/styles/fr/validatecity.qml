<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields|Forms">
  <renderer-v2 type="RuleRenderer" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="0">
    <rules key="{00000000-0000-0000-0000-000000000001}">
      <rule filter="(&quot;repaired&quot;)" symbol="0" label="Réparé" key="{00000000-0000-0000-0000-000000000002}"/>
      <rule filter="not coalesce((&quot;repaired&quot;), false) and (&quot;code&quot; &lt; 300 or &quot;code&quot; > 900)" symbol="1" label="Face" key="{00000000-0000-0000-0000-000000000003}"/>
      <rule filter="not coalesce((&quot;repaired&quot;), false) and not coalesce((&quot;code&quot; &lt; 300 or &quot;code&quot; > 900), false) and (&quot;code&quot; &lt; 400)" symbol="2" label="Enveloppe" key="{00000000-0000-0000-0000-000000000004}"/>
      <rule filter="ELSE" symbol="3" label="Solide, ou parties d’un bâtiment" key="{00000000-0000-0000-0000-000000000005}"/>
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000006}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="124,203,189,255,rgb:0.48627450980392156,0.79607843137254897,0.74117647058823533,1"/>
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
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="1">
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
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000008}" locked="0" pass="0">
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
      <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="3">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000009}" locked="0" pass="0">
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
    <field name="object" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="lod" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="geometry" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="code" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="fault" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="L’anneau a moins de 3 points." value="TOO_FEW_POINTS"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Deux points consécutifs de l’anneau sont confondus." value="CONSECUTIVE_POINTS_SAME"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Le premier et le dernier point de l’anneau diffèrent." value="RING_NOT_CLOSED"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="L’anneau se croise ou se touche lui-même, ou il est réduit à une ligne." value="RING_SELF_INTERSECTION"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Deux anneaux de la face se croisent." value="INTERSECTION_RINGS"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Deux anneaux de la face sont identiques." value="DUPLICATED_RINGS"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Un point de la face est trop loin du plan de celle-ci." value="NON_PLANAR_POLYGON_DISTANCE_PLANE"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="La face a un pli, trop petit pour se voir aux distances." value="NON_PLANAR_POLYGON_NORMALS_DEVIATION"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Les trous coupent la face en morceaux." value="POLYGON_INTERIOR_DISCONNECTED"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Un trou est à l’extérieur de la face." value="INNER_RING_OUTSIDE"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Un trou est à l’intérieur d’un autre trou." value="INNER_RINGS_NESTED"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Un trou tourne dans le même sens que le contour extérieur." value="ORIENTATION_RINGS_SAME"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="L’enveloppe a moins de 4 faces." value="TOO_FEW_POLYGONS"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="L’enveloppe a une ouverture ici." value="SHELL_NOT_CLOSED"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Plus de deux faces se rejoignent sur une arête, ou les faces autour d’un sommet ne forment pas un seul tour." value="NON_MANIFOLD_CASE"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Des faces n’ont aucune arête commune avec le reste de l’enveloppe." value="MULTIPLE_CONNECTED_COMPONENTS"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Deux faces de l’enveloppe se croisent ou se recouvrent." value="SHELL_SELF_INTERSECTION"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="La face est orientée à l’inverse de ses voisines." value="POLYGON_WRONG_ORIENTATION"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Deux enveloppes se croisent ou partagent une face." value="INTERSECTION_SHELLS"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Deux enveloppes sont identiques." value="DUPLICATED_SHELLS"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Une cavité est à l’extérieur du solide." value="INNER_SHELL_OUTSIDE"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Les cavités coupent le solide en morceaux." value="SOLID_INTERIOR_DISCONNECTED"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Les faces de l’enveloppe sont orientées du mauvais côté." value="WRONG_ORIENTATION_SHELL"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Deux solides d’un même ensemble se recouvrent." value="INTERSECTION_SOLIDS"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Deux solides d’un même ensemble sont identiques." value="DUPLICATED_SOLIDS"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Des solides qui devraient n’en former qu’un ne se touchent pas." value="DISCONNECTED_SOLIDS"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Deux parties du bâtiment se recouvrent." value="BUILDINGPARTS_OVERLAP"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Une coordonnée n’est pas un nombre, ou dépasse 10^9 m." value="INVALID_INPUT_FILE"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Il n’y a aucune face." value="EMPTY_PRIMITIVE"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="solid" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="shell" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="face" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="other" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="other_object" configurationFlags="NoFlag">
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
    <field name="angle_deg" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="repaired" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Bâtiment" field="building" index="0"/>
    <alias name="Objet de la maquette" field="object" index="1"/>
    <alias name="Niveau de détail" field="lod" index="2"/>
    <alias name="Numéro de la géométrie, à partir de 0" field="geometry" index="3"/>
    <alias name="Numéro de la règle, comme dans val3dity" field="code" index="4"/>
    <alias name="Défaut" field="fault" index="5"/>
    <alias name="Numéro du solide, à partir de 0" field="solid" index="6"/>
    <alias name="Numéro de l’enveloppe, à partir de 0" field="shell" index="7"/>
    <alias name="Numéro de la face, à partir de 0" field="face" index="8"/>
    <alias name="Numéro de l’autre face, enveloppe ou solide" field="other" index="9"/>
    <alias name="L’autre objet" field="other_object" index="10"/>
    <alias name="Distance au plan (m)" field="distance_m" index="11"/>
    <alias name="Angle du pli (°)" field="angle_deg" index="12"/>
    <alias name="N’existe plus dans la maquette réparée" field="repaired" index="13"/>
  </aliases>
  <splitPolicies>
    <policy field="building" policy="Duplicate"/>
    <policy field="object" policy="Duplicate"/>
    <policy field="lod" policy="Duplicate"/>
    <policy field="geometry" policy="Duplicate"/>
    <policy field="code" policy="Duplicate"/>
    <policy field="fault" policy="Duplicate"/>
    <policy field="solid" policy="Duplicate"/>
    <policy field="shell" policy="Duplicate"/>
    <policy field="face" policy="Duplicate"/>
    <policy field="other" policy="Duplicate"/>
    <policy field="other_object" policy="Duplicate"/>
    <policy field="distance_m" policy="Duplicate"/>
    <policy field="angle_deg" policy="Duplicate"/>
    <policy field="repaired" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="building" policy="Duplicate"/>
    <policy field="object" policy="Duplicate"/>
    <policy field="lod" policy="Duplicate"/>
    <policy field="geometry" policy="Duplicate"/>
    <policy field="code" policy="Duplicate"/>
    <policy field="fault" policy="Duplicate"/>
    <policy field="solid" policy="Duplicate"/>
    <policy field="shell" policy="Duplicate"/>
    <policy field="face" policy="Duplicate"/>
    <policy field="other" policy="Duplicate"/>
    <policy field="other_object" policy="Duplicate"/>
    <policy field="distance_m" policy="Duplicate"/>
    <policy field="angle_deg" policy="Duplicate"/>
    <policy field="repaired" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="building" applyOnUpdate="0"/>
    <default expression="" field="object" applyOnUpdate="0"/>
    <default expression="" field="lod" applyOnUpdate="0"/>
    <default expression="" field="geometry" applyOnUpdate="0"/>
    <default expression="" field="code" applyOnUpdate="0"/>
    <default expression="" field="fault" applyOnUpdate="0"/>
    <default expression="" field="solid" applyOnUpdate="0"/>
    <default expression="" field="shell" applyOnUpdate="0"/>
    <default expression="" field="face" applyOnUpdate="0"/>
    <default expression="" field="other" applyOnUpdate="0"/>
    <default expression="" field="other_object" applyOnUpdate="0"/>
    <default expression="" field="distance_m" applyOnUpdate="0"/>
    <default expression="" field="angle_deg" applyOnUpdate="0"/>
    <default expression="" field="repaired" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="building" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="object" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="lod" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="geometry" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="code" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="fault" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="solid" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="shell" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="face" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="other" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="other_object" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="distance_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="angle_deg" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="repaired" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="building" exp=""/>
    <constraint desc="" field="object" exp=""/>
    <constraint desc="" field="lod" exp=""/>
    <constraint desc="" field="geometry" exp=""/>
    <constraint desc="" field="code" exp=""/>
    <constraint desc="" field="fault" exp=""/>
    <constraint desc="" field="solid" exp=""/>
    <constraint desc="" field="shell" exp=""/>
    <constraint desc="" field="face" exp=""/>
    <constraint desc="" field="other" exp=""/>
    <constraint desc="" field="other_object" exp=""/>
    <constraint desc="" field="distance_m" exp=""/>
    <constraint desc="" field="angle_deg" exp=""/>
    <constraint desc="" field="repaired" exp=""/>
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
