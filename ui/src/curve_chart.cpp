#include "jumeau/ui/curve_chart.hpp"

#include <QEvent>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>

#include "jumeau/ui/tones.hpp"

#ifdef QT_CHARTS_USE_NAMESPACE
QT_CHARTS_USE_NAMESPACE
#endif

namespace jumeau::ui {
namespace {

constexpr int pageStep = 10, chartHeight = 190;

QPointF positionOfMouse(const QMouseEvent& event) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 0, 0)
  return event.position();
#else
  return event.localPos();
#endif
}

/// 1, 2 or 5 times a power of ten, so that at most `most` steps fill the range; whole numbers only.
double niceStep(double range, int most) {
  const double least = std::max(1.0, range / most), power = std::pow(10, std::floor(std::log10(least)));
  for (const double factor : {1.0, 2.0, 5.0})
    if (factor * power >= least) return factor * power;
  return 10 * power;
}

}  // namespace

struct CurveChart::Plot {
  QChart* chart = new QChart;
  QChartView* view;
  QLineSeries* curve = new QLineSeries;
  QLineSeries* target = new QLineSeries;
  QLineSeries* guide = new QLineSeries;
  QScatterSeries* dot = new QScatterSeries;
  QValueAxis* x = new QValueAxis;
  QValueAxis* y = new QValueAxis;
  QGraphicsSimpleTextItem* targetLabel = new QGraphicsSimpleTextItem(chart);
  double targetY = -1;

  explicit Plot(QWidget* parent) : view(new QChartView(chart, parent)) {
    for (QXYSeries* series : {static_cast<QXYSeries*>(target), static_cast<QXYSeries*>(guide),
                              static_cast<QXYSeries*>(curve), static_cast<QXYSeries*>(dot)})
      chart->addSeries(series);
    chart->addAxis(x, Qt::AlignBottom);
    chart->addAxis(y, Qt::AlignLeft);
    for (QAbstractSeries* series : chart->series()) series->attachAxis(x), series->attachAxis(y);
    chart->legend()->hide();
    chart->setMargins({0, 4, 6, 0});
    chart->setBackgroundRoundness(0);
    chart->setLocalizeNumbers(true);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    for (QValueAxis* axis : {x, y}) {
      axis->setTickType(QValueAxis::TicksDynamic);
      axis->setTickAnchor(0);
      axis->setLabelFormat("%.0f");
      axis->setMinorTickCount(0);
    }
    dot->setMarkerSize(10);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setFocusPolicy(Qt::NoFocus);
    view->viewport()->setMouseTracking(true);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setFixedHeight(chartHeight);
    view->setMinimumWidth(120);
    QObject::connect(chart, &QChart::plotAreaChanged, view, [this] { placeTargetLabel(); });
  }

  void placeTargetLabel() {
    targetLabel->setVisible(targetY >= 0);
    if (targetY < 0) return;
    const QPointF left = chart->mapToPosition({0, targetY}, target);
    const double height = targetLabel->boundingRect().height();
    const bool roomAbove = left.y() - height > chart->plotArea().top() - 2;
    targetLabel->setPos(left + QPointF(4, roomAbove ? -height : 1));
  }
};

CurveChart::CurveChart(QWidget* parent)
    : QWidget(parent), mPlot(std::make_unique<Plot>(this)), mReadout(new QLabel(this)) {
  mReadout->setWordWrap(true);
  mReadout->setTextFormat(Qt::PlainText);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(4, 2, 4, 2);
  column->setSpacing(2);
  column->addWidget(mReadout);
  column->addWidget(mPlot->view);
  mPlot->view->viewport()->installEventFilter(this);
  setFocusPolicy(Qt::StrongFocus);
  recolour();
}

CurveChart::~CurveChart() { mPlot->view->viewport()->removeEventFilter(this); }

void CurveChart::setTitles(const QString& x, const QString& y) {
  mPlot->x->setTitleText(x);
  mPlot->y->setTitleText(y);
  setAccessibleName(tr("Curve: %1 against %2").arg(y, x));
}

void CurveChart::setPoints(std::vector<ChartPoint> points) {
  mPoints = std::move(points);
  mSelected = static_cast<int>(mPoints.size()) - 1;
  mHovered = -1;
  QList<QPointF> line;
  for (const ChartPoint& point : mPoints) line << QPointF(point.x, point.y);
#if QT_VERSION >= QT_VERSION_CHECK(6, 0, 0)
  mPlot->curve->replace(line);
#else
  mPlot->curve->replace(line.toVector());
#endif
  const double last = mPoints.empty() ? 1 : std::max(1.0, mPoints.back().x);
  // A little room beyond the ends, so that the dot there is whole.
  mPlot->x->setRange(0, last * 1.02);
  mPlot->x->setTickInterval(niceStep(last, 6));
  mPlot->y->setRange(0, 104);
  mPlot->y->setTickInterval(25);
  setTarget(mPlot->targetY, mPlot->targetLabel->text());
  showPoint();
}

void CurveChart::setTarget(double y, const QString& words) {
  mPlot->targetY = y;
  mPlot->targetLabel->setText(words);
  mPlot->target->clear();
  if (y >= 0) *mPlot->target << QPointF(0, y) << QPointF(mPlot->x->max(), y);
  mPlot->placeTargetLabel();
}

void CurveChart::setFaded(bool faded) {
  mFaded = faded;
  recolour();
}

void CurveChart::setSelected(int index) {
  if (mPoints.empty()) return;
  mSelected = std::clamp(index, 0, static_cast<int>(mPoints.size()) - 1);
  showPoint();
}

QPoint CurveChart::positionOf(int index) const {
  const ChartPoint& point = mPoints.at(static_cast<std::size_t>(index));
  const QPointF inScene = mPlot->chart->mapToScene(mPlot->chart->mapToPosition({point.x, point.y}, mPlot->curve));
  return mPlot->view->viewport()->mapTo(const_cast<CurveChart*>(this), mPlot->view->mapFromScene(inScene));
}

QString CurveChart::readout() const { return mReadout->text(); }

bool CurveChart::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::MouseMove: hover(nearest(positionOfMouse(*static_cast<QMouseEvent*>(event)))); break;
    case QEvent::Leave: hover(-1); break;
    case QEvent::MouseButtonPress:
      if (static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton) {
        setFocus(Qt::MouseFocusReason);
        select(nearest(positionOfMouse(*static_cast<QMouseEvent*>(event))));
      }
      break;
    // The page scrolls, not the chart in its frame.
    case QEvent::Wheel: event->ignore(); return true;
    default: break;
  }
  return QWidget::eventFilter(watched, event);
}

void CurveChart::keyPressEvent(QKeyEvent* event) {
  const int last = static_cast<int>(mPoints.size()) - 1;
  switch (event->key()) {
    case Qt::Key_Left: return select(mSelected - 1);
    case Qt::Key_Right: return select(mSelected + 1);
    case Qt::Key_PageDown: return select(std::max(mSelected - pageStep, 0));
    case Qt::Key_PageUp: return select(std::min(mSelected + pageStep, last));
    case Qt::Key_Home: return select(0);
    case Qt::Key_End: return select(last);
    default: QWidget::keyPressEvent(event);
  }
}

void CurveChart::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) recolour();
}

void CurveChart::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

void CurveChart::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

void CurveChart::paintEvent(QPaintEvent*) {
  if (!hasFocus()) return;
  QPainter painter(this);
  painter.setPen(palette().color(QPalette::Highlight));
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CurveChart::select(int index) {
  if (index < 0 || index >= static_cast<int>(mPoints.size())) return;
  const bool moved = index != mSelected;
  mSelected = index;
  showPoint();
  if (moved) emit pointSelected(index);
}

void CurveChart::hover(int index) {
  if (index == mHovered) return;
  mHovered = index;
  showPoint();
}

int CurveChart::nearest(const QPointF& viewportPosition) const {
  if (mPoints.empty()) return -1;
  const QPointF inScene = mPlot->view->mapToScene(viewportPosition.toPoint());
  const double x = mPlot->chart->mapToValue(mPlot->chart->mapFromScene(inScene), mPlot->curve).x();
  const auto found = std::min_element(mPoints.begin(), mPoints.end(), [x](const ChartPoint& a, const ChartPoint& b) {
    return std::abs(a.x - x) < std::abs(b.x - x);
  });
  return static_cast<int>(found - mPoints.begin());
}

void CurveChart::showPoint() {
  mPlot->dot->clear();
  mPlot->guide->clear();
  const int shown = mHovered >= 0 ? mHovered : mSelected;
  if (shown < 0) return mReadout->clear();
  const ChartPoint& selected = mPoints[static_cast<std::size_t>(mSelected)];
  const ChartPoint& said = mPoints[static_cast<std::size_t>(shown)];
  *mPlot->dot << QPointF(selected.x, selected.y);
  *mPlot->guide << QPointF(said.x, 0) << QPointF(said.x, said.y);
  mReadout->setText(said.words);
  setAccessibleDescription(selected.words);
}

void CurveChart::recolour() {
  const QColor text = quietText(palette());
  const auto tone = [this](Tone one) {
    const QColor clear = accent(one, palette());
    return mFaded ? faded(clear, palette()) : clear;
  };
  const QColor line = tone(Tone::Neutral);
  QFont small = font();
  small.setPointSizeF(small.pointSizeF() * 0.85);
  mPlot->chart->setBackgroundBrush(palette().color(QPalette::Window));
  for (QValueAxis* axis : {mPlot->x, mPlot->y}) {
    axis->setLabelsColor(text);
    axis->setLabelsFont(small);
    axis->setTitleBrush(text);
    axis->setTitleFont(small);
    axis->setLinePen(QPen(hairline(palette())));
    axis->setGridLinePen(QPen(hairline(palette()), 1, Qt::DotLine));
  }
  mPlot->curve->setPen(QPen(line, 2));
  mPlot->guide->setPen(QPen(text, 1));
  mPlot->target->setPen(QPen(tone(Tone::Good), 1, Qt::DashLine));
  mPlot->targetLabel->setBrush(tone(Tone::Good));
  mPlot->targetLabel->setFont(small);
  mPlot->dot->setColor(line);
  mPlot->dot->setBorderColor(palette().color(QPalette::Window));
}

}  // namespace jumeau::ui
