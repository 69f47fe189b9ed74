<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Fields|Forms">
  <renderer-v2 type="RuleRenderer" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="0">
    <rules key="{00000000-0000-0000-0000-000000000001}">
      <rule filter="ELSE" symbol="0" label="Fichier du nuage" key="{00000000-0000-0000-0000-000000000002}"/>
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
        <layer class="SimpleFill" enabled="1" id="{00000000-0000-0000-0000-000000000003}" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="color" value="60,120,200,40,rgb:0.23529411764705882,0.47058823529411764,0.78431372549019607,0.15686274509803921"/>
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
    <field name="file" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="format" configurationFlags="NoFlag">
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
    <field name="told" configurationFlags="NoFlag">
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
    <field name="lowest_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="highest_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="first_day" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="last_day" configurationFlags="NoFlag">
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
    <field name="crs" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="vertical_crs" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="software" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Fichier" field="file" index="0"/>
    <alias name="Version LAS et format de point" field="format" index="1"/>
    <alias name="Points" field="points" index="2"/>
    <alias name="Points selon l’en-tête" field="told" index="3"/>
    <alias name="Points par m², là où il y en a" field="points_per_m2" index="4"/>
    <alias name="Point le plus bas (m)" field="lowest_m" index="5"/>
    <alias name="Point le plus haut (m)" field="highest_m" index="6"/>
    <alias name="Premier jour de vol" field="first_day" index="7"/>
    <alias name="Dernier jour de vol" field="last_day" index="8"/>
    <alias name="Époque, 1 : la plus ancienne" field="epoch" index="9"/>
    <alias name="Système de référence" field="crs" index="10"/>
    <alias name="Système de référence des altitudes" field="vertical_crs" index="11"/>
    <alias name="Logiciel" field="software" index="12"/>
  </aliases>
  <splitPolicies>
    <policy field="file" policy="Duplicate"/>
    <policy field="format" policy="Duplicate"/>
    <policy field="points" policy="Duplicate"/>
    <policy field="told" policy="Duplicate"/>
    <policy field="points_per_m2" policy="Duplicate"/>
    <policy field="lowest_m" policy="Duplicate"/>
    <policy field="highest_m" policy="Duplicate"/>
    <policy field="first_day" policy="Duplicate"/>
    <policy field="last_day" policy="Duplicate"/>
    <policy field="epoch" policy="Duplicate"/>
    <policy field="crs" policy="Duplicate"/>
    <policy field="vertical_crs" policy="Duplicate"/>
    <policy field="software" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="file" policy="Duplicate"/>
    <policy field="format" policy="Duplicate"/>
    <policy field="points" policy="Duplicate"/>
    <policy field="told" policy="Duplicate"/>
    <policy field="points_per_m2" policy="Duplicate"/>
    <policy field="lowest_m" policy="Duplicate"/>
    <policy field="highest_m" policy="Duplicate"/>
    <policy field="first_day" policy="Duplicate"/>
    <policy field="last_day" policy="Duplicate"/>
    <policy field="epoch" policy="Duplicate"/>
    <policy field="crs" policy="Duplicate"/>
    <policy field="vertical_crs" policy="Duplicate"/>
    <policy field="software" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="file" applyOnUpdate="0"/>
    <default expression="" field="format" applyOnUpdate="0"/>
    <default expression="" field="points" applyOnUpdate="0"/>
    <default expression="" field="told" applyOnUpdate="0"/>
    <default expression="" field="points_per_m2" applyOnUpdate="0"/>
    <default expression="" field="lowest_m" applyOnUpdate="0"/>
    <default expression="" field="highest_m" applyOnUpdate="0"/>
    <default expression="" field="first_day" applyOnUpdate="0"/>
    <default expression="" field="last_day" applyOnUpdate="0"/>
    <default expression="" field="epoch" applyOnUpdate="0"/>
    <default expression="" field="crs" applyOnUpdate="0"/>
    <default expression="" field="vertical_crs" applyOnUpdate="0"/>
    <default expression="" field="software" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="file" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="format" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="points" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="told" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="points_per_m2" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="lowest_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="highest_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="first_day" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="last_day" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="epoch" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="crs" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="vertical_crs" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="software" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="file" exp=""/>
    <constraint desc="" field="format" exp=""/>
    <constraint desc="" field="points" exp=""/>
    <constraint desc="" field="told" exp=""/>
    <constraint desc="" field="points_per_m2" exp=""/>
    <constraint desc="" field="lowest_m" exp=""/>
    <constraint desc="" field="highest_m" exp=""/>
    <constraint desc="" field="first_day" exp=""/>
    <constraint desc="" field="last_day" exp=""/>
    <constraint desc="" field="epoch" exp=""/>
    <constraint desc="" field="crs" exp=""/>
    <constraint desc="" field="vertical_crs" exp=""/>
    <constraint desc="" field="software" exp=""/>
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
