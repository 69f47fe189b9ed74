<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Fields|Forms">
  <fieldConfiguration>
    <field name="method" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Croissance connexe" value="growth"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Croissance connexe, rues plates d’abord" value="flat"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Percolation inverse" value="percolation"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Classement par intermédiarité" value="betweenness"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="phase" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="km" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="people" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="share" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="slope_percent" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="lanes_removed_km" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="parking_removed_km" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="cost" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="parts" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="pareto" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Méthode" field="method" index="0"/>
    <alias name="Phase" field="phase" index="1"/>
    <alias name="Construit (km)" field="km" index="2"/>
    <alias name="Habitants desservis" field="people" index="3"/>
    <alias name="Part des habitants (%)" field="share" index="4"/>
    <alias name="Pente moyenne de ce qui est construit (%)" field="slope_percent" index="5"/>
    <alias name="Voies de circulation retirées (km)" field="lanes_removed_km" index="6"/>
    <alias name="Côtés de stationnement retirés (km)" field="parking_removed_km" index="7"/>
    <alias name="Coût" field="cost" index="8"/>
    <alias name="Parties séparées du réseau" field="parts" index="9"/>
    <alias name="Aucune autre ligne n’est meilleure en tout" field="pareto" index="10"/>
  </aliases>
  <splitPolicies>
    <policy field="method" policy="Duplicate"/>
    <policy field="phase" policy="Duplicate"/>
    <policy field="km" policy="Duplicate"/>
    <policy field="people" policy="Duplicate"/>
    <policy field="share" policy="Duplicate"/>
    <policy field="slope_percent" policy="Duplicate"/>
    <policy field="lanes_removed_km" policy="Duplicate"/>
    <policy field="parking_removed_km" policy="Duplicate"/>
    <policy field="cost" policy="Duplicate"/>
    <policy field="parts" policy="Duplicate"/>
    <policy field="pareto" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="method" policy="Duplicate"/>
    <policy field="phase" policy="Duplicate"/>
    <policy field="km" policy="Duplicate"/>
    <policy field="people" policy="Duplicate"/>
    <policy field="share" policy="Duplicate"/>
    <policy field="slope_percent" policy="Duplicate"/>
    <policy field="lanes_removed_km" policy="Duplicate"/>
    <policy field="parking_removed_km" policy="Duplicate"/>
    <policy field="cost" policy="Duplicate"/>
    <policy field="parts" policy="Duplicate"/>
    <policy field="pareto" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="method" applyOnUpdate="0"/>
    <default expression="" field="phase" applyOnUpdate="0"/>
    <default expression="" field="km" applyOnUpdate="0"/>
    <default expression="" field="people" applyOnUpdate="0"/>
    <default expression="" field="share" applyOnUpdate="0"/>
    <default expression="" field="slope_percent" applyOnUpdate="0"/>
    <default expression="" field="lanes_removed_km" applyOnUpdate="0"/>
    <default expression="" field="parking_removed_km" applyOnUpdate="0"/>
    <default expression="" field="cost" applyOnUpdate="0"/>
    <default expression="" field="parts" applyOnUpdate="0"/>
    <default expression="" field="pareto" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="method" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="phase" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="km" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="people" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="share" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="slope_percent" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="lanes_removed_km" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="parking_removed_km" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="cost" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="parts" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="pareto" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="method" exp=""/>
    <constraint desc="" field="phase" exp=""/>
    <constraint desc="" field="km" exp=""/>
    <constraint desc="" field="people" exp=""/>
    <constraint desc="" field="share" exp=""/>
    <constraint desc="" field="slope_percent" exp=""/>
    <constraint desc="" field="lanes_removed_km" exp=""/>
    <constraint desc="" field="parking_removed_km" exp=""/>
    <constraint desc="" field="cost" exp=""/>
    <constraint desc="" field="parts" exp=""/>
    <constraint desc="" field="pareto" exp=""/>
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
  <layerGeometryType>4</layerGeometryType>
</qgis>
