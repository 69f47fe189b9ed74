<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Fields|Forms">
  <fieldConfiguration>
    <field name="time" configurationFlags="NoFlag">
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
    <field name="method" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Ordinary kriging" value="kriging"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Universal kriging" value="universal"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Inverse distances" value="idw"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Natural neighbours" value="natural"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="model" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Spherical" value="spherical"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Exponential" value="exponential"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Gaussian" value="gaussian"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Matérn 3/2" value="matern"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="estimator" configurationFlags="NoFlag">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" name="Matheron's" value="classical"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Cressie and Hawkins's, robust" value="robust"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="nugget" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="psill" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="range_m" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="mean_error" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="mean_absolute_error" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="rmse" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="msdr" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="coverage_percent" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="mae_mean" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="mae_kriging" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="mae_universal" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="mae_idw" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="mae_natural" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="known_percent" configurationFlags="NoFlag">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="Time" field="time" index="0"/>
    <alias name="Points with a value" field="points" index="1"/>
    <alias name="Method" field="method" index="2"/>
    <alias name="Model of the variogram" field="model" index="3"/>
    <alias name="Estimator of the variogram" field="estimator" index="4"/>
    <alias name="Nugget" field="nugget" index="5"/>
    <alias name="Partial sill" field="psill" index="6"/>
    <alias name="Range (m)" field="range_m" index="7"/>
    <alias name="Mean error" field="mean_error" index="8"/>
    <alias name="Mean absolute error" field="mean_absolute_error" index="9"/>
    <alias name="Root mean square error" field="rmse" index="10"/>
    <alias name="Mean squared error by variance" field="msdr" index="11"/>
    <alias name="Errors within the 95 % interval (%)" field="coverage_percent" index="12"/>
    <alias name="Mean absolute error of the plain mean" field="mae_mean" index="13"/>
    <alias name="Mean absolute error of ordinary kriging" field="mae_kriging" index="14"/>
    <alias name="Mean absolute error of universal kriging" field="mae_universal" index="15"/>
    <alias name="Mean absolute error of inverse distances" field="mae_idw" index="16"/>
    <alias name="Mean absolute error of natural neighbours" field="mae_natural" index="17"/>
    <alias name="Cells with a value (%)" field="known_percent" index="18"/>
  </aliases>
  <splitPolicies>
    <policy field="time" policy="Duplicate"/>
    <policy field="points" policy="Duplicate"/>
    <policy field="method" policy="Duplicate"/>
    <policy field="model" policy="Duplicate"/>
    <policy field="estimator" policy="Duplicate"/>
    <policy field="nugget" policy="Duplicate"/>
    <policy field="psill" policy="Duplicate"/>
    <policy field="range_m" policy="Duplicate"/>
    <policy field="mean_error" policy="Duplicate"/>
    <policy field="mean_absolute_error" policy="Duplicate"/>
    <policy field="rmse" policy="Duplicate"/>
    <policy field="msdr" policy="Duplicate"/>
    <policy field="coverage_percent" policy="Duplicate"/>
    <policy field="mae_mean" policy="Duplicate"/>
    <policy field="mae_kriging" policy="Duplicate"/>
    <policy field="mae_universal" policy="Duplicate"/>
    <policy field="mae_idw" policy="Duplicate"/>
    <policy field="mae_natural" policy="Duplicate"/>
    <policy field="known_percent" policy="Duplicate"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy field="time" policy="Duplicate"/>
    <policy field="points" policy="Duplicate"/>
    <policy field="method" policy="Duplicate"/>
    <policy field="model" policy="Duplicate"/>
    <policy field="estimator" policy="Duplicate"/>
    <policy field="nugget" policy="Duplicate"/>
    <policy field="psill" policy="Duplicate"/>
    <policy field="range_m" policy="Duplicate"/>
    <policy field="mean_error" policy="Duplicate"/>
    <policy field="mean_absolute_error" policy="Duplicate"/>
    <policy field="rmse" policy="Duplicate"/>
    <policy field="msdr" policy="Duplicate"/>
    <policy field="coverage_percent" policy="Duplicate"/>
    <policy field="mae_mean" policy="Duplicate"/>
    <policy field="mae_kriging" policy="Duplicate"/>
    <policy field="mae_universal" policy="Duplicate"/>
    <policy field="mae_idw" policy="Duplicate"/>
    <policy field="mae_natural" policy="Duplicate"/>
    <policy field="known_percent" policy="Duplicate"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="time" applyOnUpdate="0"/>
    <default expression="" field="points" applyOnUpdate="0"/>
    <default expression="" field="method" applyOnUpdate="0"/>
    <default expression="" field="model" applyOnUpdate="0"/>
    <default expression="" field="estimator" applyOnUpdate="0"/>
    <default expression="" field="nugget" applyOnUpdate="0"/>
    <default expression="" field="psill" applyOnUpdate="0"/>
    <default expression="" field="range_m" applyOnUpdate="0"/>
    <default expression="" field="mean_error" applyOnUpdate="0"/>
    <default expression="" field="mean_absolute_error" applyOnUpdate="0"/>
    <default expression="" field="rmse" applyOnUpdate="0"/>
    <default expression="" field="msdr" applyOnUpdate="0"/>
    <default expression="" field="coverage_percent" applyOnUpdate="0"/>
    <default expression="" field="mae_mean" applyOnUpdate="0"/>
    <default expression="" field="mae_kriging" applyOnUpdate="0"/>
    <default expression="" field="mae_universal" applyOnUpdate="0"/>
    <default expression="" field="mae_idw" applyOnUpdate="0"/>
    <default expression="" field="mae_natural" applyOnUpdate="0"/>
    <default expression="" field="known_percent" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint unique_strength="0" exp_strength="0" field="time" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="points" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="method" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="model" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="estimator" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="nugget" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="psill" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="range_m" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="mean_error" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="mean_absolute_error" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="rmse" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="msdr" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="coverage_percent" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="mae_mean" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="mae_kriging" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="mae_universal" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="mae_idw" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="mae_natural" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="known_percent" notnull_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="time" exp=""/>
    <constraint desc="" field="points" exp=""/>
    <constraint desc="" field="method" exp=""/>
    <constraint desc="" field="model" exp=""/>
    <constraint desc="" field="estimator" exp=""/>
    <constraint desc="" field="nugget" exp=""/>
    <constraint desc="" field="psill" exp=""/>
    <constraint desc="" field="range_m" exp=""/>
    <constraint desc="" field="mean_error" exp=""/>
    <constraint desc="" field="mean_absolute_error" exp=""/>
    <constraint desc="" field="rmse" exp=""/>
    <constraint desc="" field="msdr" exp=""/>
    <constraint desc="" field="coverage_percent" exp=""/>
    <constraint desc="" field="mae_mean" exp=""/>
    <constraint desc="" field="mae_kriging" exp=""/>
    <constraint desc="" field="mae_universal" exp=""/>
    <constraint desc="" field="mae_idw" exp=""/>
    <constraint desc="" field="mae_natural" exp=""/>
    <constraint desc="" field="known_percent" exp=""/>
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
