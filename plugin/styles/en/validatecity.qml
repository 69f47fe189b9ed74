<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields|Forms">
  <renderer-v2 type="RuleRenderer" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="0">
    <rules key="{00000000-0000-0000-0000-000000000001}">
      <rule filter="(&quot;repaired&quot;)" symbol="0" label="Repaired" key="{00000000-0000-0000-0000-000000000002}"/>
      <rule filter="not coalesce((&quot;repaired&quot;), false) and (&quot;code&quot; &lt; 300 or &quot;code&quot; > 900)" symbol="1" label="Face" key="{00000000-0000-0000-0000-000000000003}"/>
      <rule filter="not coalesce((&quot;repaired&quot;), false) and not coalesce((&quot;code&quot; &lt; 300 or &quot;code&quot; > 900), false) and (&quot;code&quot; &lt; 400)" symbol="2" label="Shell" key="{00000000-0000-0000-0000-000000000004}"/>
      <rule filter="ELSE" symbol="3" label="Solid, or parts of a building" key="{00000000-0000-0000-0000-000000000005}"/>
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
                <Option type="QString" name="The ring has fewer than 3 points." value="TOO_FEW_POINTS"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Two points in a row of the ring are the same." value="CONSECUTIVE_POINTS_SAME"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The first and the last point of the ring differ." value="RING_NOT_CLOSED"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The ring crosses or touches itself, or is collapsed to a line." value="RING_SELF_INTERSECTION"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Two rings of the face cross." value="INTERSECTION_RINGS"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Two rings of the face are the same." value="DUPLICATED_RINGS"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="A point of the face is too far from its plane." value="NON_PLANAR_POLYGON_DISTANCE_PLANE"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The face has a fold, too small to be seen by distances." value="NON_PLANAR_POLYGON_NORMALS_DEVIATION"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The holes cut the face into pieces." value="POLYGON_INTERIOR_DISCONNECTED"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="A hole lies outside the face." value="INNER_RING_OUTSIDE"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="A hole lies in another hole." value="INNER_RINGS_NESTED"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="A hole turns the same way as the outer ring." value="ORIENTATION_RINGS_SAME"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The shell has fewer than 4 faces." value="TOO_FEW_POLYGONS"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The shell has a gap here." value="SHELL_NOT_CLOSED"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="More than two faces meet at an edge, or the faces around a vertex are not one ring." value="NON_MANIFOLD_CASE"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Some faces share no edge with the rest of the shell." value="MULTIPLE_CONNECTED_COMPONENTS"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Two faces of the shell cross or overlap." value="SHELL_SELF_INTERSECTION"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The face looks the other way than its neighbours." value="POLYGON_WRONG_ORIENTATION"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Two shells cross or share a face." value="INTERSECTION_SHELLS"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Two shells are the same." value="DUPLICATED_SHELLS"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="A hollow lies outside the solid." value="INNER_SHELL_OUTSIDE"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The hollows cut the solid into pieces." value="SOLID_INTERIOR_DISCONNECTED"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="The faces of the shell look the wrong way." value="WRONG_ORIENTATION_SHELL"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Two solids that make one overlap." value="INTERSECTION_SOLIDS"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Two solids that make one are the same." value="DUPLICATED_SOLIDS"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Solids that should make one do not touch." value="DISCONNECTED_SOLIDS"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Two parts of the building overlap." value="BUILDINGPARTS_OVERLAP"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="A coordinate is not a number, or beyond 10^9 m." value="INVALID_INPUT_FILE"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="There is no face." value="EMPTY_PRIMITIVE"/>
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
    <alias name="Building" field="building" index="0"/>
    <alias name="Object of the model" field="object" index="1"/>
    <alias name="Level of detail" field="lod" index="2"/>
    <alias name="Number of the geometry, from 0" field="geometry" index="3"/>
    <alias name="Number of the rule, as in val3dity" field="code" index="4"/>
    <alias name="Fault" field="fault" index="5"/>
    <alias name="Number of the solid, from 0" field="solid" index="6"/>
    <alias name="Number of the shell, from 0" field="shell" index="7"/>
    <alias name="Number of the face, from 0" field="face" index="8"/>
    <alias name="Number of the other face, shell or solid" field="other" index="9"/>
    <alias name="The other object" field="other_object" index="10"/>
    <alias name="Distance from the plane (m)" field="distance_m" index="11"/>
    <alias name="Angle of the fold (°)" field="angle_deg" index="12"/>
    <alias name="No longer there in the repaired model" field="repaired" index="13"/>
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
