#include "jumeau/ui/hubs_form.hpp"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStringList>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

#include "jumeau/ui/layer_chooser.hpp"
#include "jumeau/ui/people_field_chooser.hpp"
#include "jumeau/ui/section.hpp"
#include "jumeau/ui/section_header.hpp"

namespace jumeau::ui {
namespace {

QFormLayout* makeFormLayout(QWidget* parent) {
  auto* layout = new QFormLayout(parent);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  layout->setRowWrapPolicy(QFormLayout::WrapLongRows);  // large fonts in a narrow dock
  layout->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
  layout->setLabelAlignment(Qt::AlignLeft);
  layout->setHorizontalSpacing(8);
  layout->setVerticalSpacing(5);
  return layout;
}

/// Radio buttons of which one is checked.
QWidget* besideEachOther(QBoxLayout::Direction direction, std::initializer_list<QRadioButton*> buttons) {
  auto* box = new QWidget;
  auto* group = new QButtonGroup(box);
  auto* layout = new QBoxLayout(direction, box);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(direction == QBoxLayout::TopToBottom ? 2 : 12);
  for (QRadioButton* button : buttons) {
    group->addButton(button);
    layout->addWidget(button);
  }
  if (direction == QBoxLayout::LeftToRight) layout->addStretch(1);
  return box;
}

/// A wheel that scrolls the page must not change a choice under the pointer.
class WheelGuard : public QObject {
public:
  using QObject::QObject;

protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::Wheel || !widget || widget->hasFocus()) return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
  }
};

}  // namespace

HubsForm::HubsForm(QWidget* parent)
    : QWidget(parent),
      mLayersSection(new Section(tr("Layers"), this)),
      mQuestionSection(new Section(tr("Question"), this)),
      mStreets(new LayerChooser(LayerRole::Streets, {}, this)),
      mPopulation(new LayerChooser(LayerRole::Population, {}, this)),
      mCandidates(new LayerChooser(LayerRole::Candidates, tr("The population cells"), this)),
      mExisting(new LayerChooser(LayerRole::ExistingHubs, tr("None"), this)),
      mField(new PeopleFieldChooser(this)),
      mDistance(new QDoubleSpinBox(this)),
      mShare(new QDoubleSpinBox(this)),
      mCount(new QSpinBox(this)),
      mShareLabel(new QLabel(tr("Sh&are reached"), this)),
      mCountLabel(new QLabel(tr("N&umber"), this)),
      mWalk(new QRadioButton(tr("on &foot"), this)),
      mBike(new QRadioButton(tr("by &bike"), this)),
      mFewest(new QRadioButton(tr("Fewest &hubs"), this)),
      mBest(new QRadioButton(tr("&Most people"), this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(10);
  column->addWidget(mLayersSection);
  mLayersSection->setContent(makeLayers());
  column->addWidget(mQuestionSection);
  mQuestionSection->setContent(makeQuestion());
  alignLabels();
  orderTabs();
  setRequest({});
  connectAll();
}

QWidget* HubsForm::makeLayers() {
  auto* box = new QWidget(this);
  QFormLayout* layout = makeFormLayout(box);
  layout->addRow(tr("&Streets"), mStreets);
  layout->addRow(tr("&Population"), mPopulation);
  layout->addRow(tr("Pe&ople field"), mField);
  layout->addRow(tr("Ca&ndidate sites"), mCandidates);
  layout->addRow(tr("&Existing hubs"), mExisting);
  mStreets->setAccessibleName(tr("Street layer"));
  mPopulation->setAccessibleName(tr("Population layer"));
  mField->setAccessibleName(tr("Field that counts people"));
  mCandidates->setAccessibleName(tr("Layer of candidate sites"));
  mExisting->setAccessibleName(tr("Layer of existing hubs"));
  return box;
}

QWidget* HubsForm::makeQuestion() {
  auto* box = new QWidget(this);
  mShare->setRange(shareMinPercent, shareMaxPercent);
  mShare->setDecimals(1);
  mShare->setSingleStep(5);
  mShare->setSuffix(tr("% of people", "after a number"));
  mShare->setAccessibleName(tr("Share of people in percent"));
  mCount->setRange(hubCountMin, hubCountMax);
  mCount->setGroupSeparatorShown(true);
  mCount->setSuffix(tr(" hubs", "after a number"));
  mCount->setAccessibleName(tr("Number of hubs"));
  mDistance->setRange(distanceMinM, distanceMaxM);
  mDistance->setDecimals(0);
  mDistance->setSingleStep(50);
  mDistance->setGroupSeparatorShown(true);
  mDistance->setSuffix(tr(" m", "metres, after a number"));
  mDistance->setAccessibleName(tr("Distance in metres"));
  mFewest->setToolTip(tr("The least number of hubs that bring a share of the people within the distance"));
  mBest->setToolTip(tr("The hubs that bring the most people within the distance, when their number is given"));

  QFormLayout* layout = makeFormLayout(box);
  layout->addRow(tr("Goal"), besideEachOther(QBoxLayout::TopToBottom, {mFewest, mBest}));
  layout->addRow(mShareLabel, mShare);
  layout->addRow(mCountLabel, mCount);
  layout->addRow(tr("&Distance"), mDistance);
  layout->addRow(tr("Travel"), besideEachOther(QBoxLayout::LeftToRight, {mWalk, mBike}));
  mShareLabel->setBuddy(mShare);
  mCountLabel->setBuddy(mCount);
  return box;
}

/// The keyboard goes through the form as the eye does.
void HubsForm::orderTabs() {
  QWidget* const order[] = {mLayersSection->header(),
                            mStreets,
                            mPopulation,
                            mField,
                            mCandidates,
                            mExisting,
                            mQuestionSection->header(),
                            mFewest,
                            mBest,
                            mShare,
                            mCount,
                            mDistance,
                            mWalk,
                            mBike};
  for (std::size_t i = 1; i < std::size(order); ++i) setTabOrder(order[i - 1], order[i]);
}

/// Both parts of the form share one column of labels.
void HubsForm::alignLabels() {
  const auto labels = findChildren<QLabel*>();
  int widest = 0;
  for (const QLabel* label : labels) widest = std::max(widest, label->sizeHint().width());
  for (QLabel* label : labels) label->setMinimumWidth(widest);
}

void HubsForm::connectAll() {
  auto* guard = new WheelGuard(this);
  for (QWidget* chooser : std::initializer_list<QWidget*>{mStreets, mPopulation, mField, mCandidates, mExisting,
                                                          mDistance, mShare, mCount}) {
    chooser->setFocusPolicy(Qt::StrongFocus);
    chooser->installEventFilter(guard);
  }
  for (LayerChooser* chooser : {mStreets, mCandidates, mExisting})
    connect(chooser, &LayerChooser::layerChanged, this, &HubsForm::tell);
  connect(mPopulation, &LayerChooser::layerChanged, this, [this] {
    takeFields();
    tell();
  });
  connect(mField, &PeopleFieldChooser::fieldChanged, this, &HubsForm::tell);
  connect(mDistance, QOverload<double>::of(&QDoubleSpinBox::valueChanged), this, &HubsForm::tell);
  connect(mShare, QOverload<double>::of(&QDoubleSpinBox::valueChanged), this, &HubsForm::tell);
  connect(mCount, QOverload<int>::of(&QSpinBox::valueChanged), this, &HubsForm::tell);
  connect(mWalk, &QRadioButton::toggled, this, &HubsForm::tell);
  connect(mFewest, &QRadioButton::toggled, this, &HubsForm::tell);
}

void HubsForm::setLayers(const std::vector<LayerInfo>& layers) {
  mLayers = layers;
  {
    const QSignalBlocker silence(this);  // one signal at the end, not one per box
    for (LayerChooser* chooser : {mStreets, mPopulation, mCandidates, mExisting}) chooser->setLayers(layers);
    takeFields();
  }
  tell();
}

void HubsForm::setRequest(const HubsRequest& request) {
  mStreets->setLayerId(request.streetsId);
  mPopulation->setLayerId(request.populationId);
  mField->setField(request.populationField);
  mCandidates->setLayerId(request.candidatesId);
  mExisting->setLayerId(request.existingId);
  mDistance->setValue(request.distanceM);
  mShare->setValue(request.sharePercent);
  mCount->setValue(request.hubCount);
  (request.mode == TravelMode::Walk ? mWalk : mBike)->setChecked(true);
  (request.goal == HubsGoal::FewestForShare ? mFewest : mBest)->setChecked(true);
  tell();
}

HubsRequest HubsForm::request() const {
  HubsRequest r;
  r.streetsId = mStreets->layerId();
  r.populationId = mPopulation->layerId();
  r.populationField = mField->field();
  r.candidatesId = mCandidates->layerId();
  r.existingId = mExisting->layerId();
  r.distanceM = mDistance->value();
  r.sharePercent = mShare->value();
  r.hubCount = mCount->value();
  r.mode = mWalk->isChecked() ? TravelMode::Walk : TravelMode::Bike;
  r.goal = mFewest->isChecked() ? HubsGoal::FewestForShare : HubsGoal::BestWithCount;
  return r;
}

void HubsForm::settle() {
  for (LayerChooser* chooser : {mStreets, mPopulation, mCandidates, mExisting}) chooser->settle();
  mField->setField(mField->field());
}

bool HubsForm::hasStreets() const { return mStreets->hasProposals(); }

bool HubsForm::hasPopulation() const { return mPopulation->hasProposals(); }

void HubsForm::takeFields() {
  const QString id = mPopulation->layerId();
  const auto layer = std::find_if(mLayers.begin(), mLayers.end(), [&](const LayerInfo& one) { return one.id == id; });
  mField->setFields(layer == mLayers.end() ? std::vector<FieldInfo>{} : layer->fields);
}

void HubsForm::tell() {
  for (QWidget* part : std::initializer_list<QWidget*>{mShareLabel, mShare}) part->setVisible(mFewest->isChecked());
  for (QWidget* part : std::initializer_list<QWidget*>{mCountLabel, mCount}) part->setVisible(mBest->isChecked());
  QStringList chosen;
  for (const LayerChooser* chooser : {mStreets, mPopulation})
    if (!chooser->layerId().isEmpty()) chosen << chooser->currentText();
  mLayersSection->setSummary(chosen.join(QStringLiteral(" · ")));
  emit changed();
}

}  // namespace jumeau::ui
