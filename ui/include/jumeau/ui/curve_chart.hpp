#pragma once

#include <QWidget>
#include <memory>
#include <vector>

class QLabel;

namespace jumeau::ui {

struct ChartPoint {
  double x = 0, y = 0;
  QString words;  ///< the point read aloud: "40 hubs: 70.3% of people"
};

/// A rising curve of which one point is selected: by a click, or by the arrow keys, Home, End and Page Up/Down.
/// The point under the pointer, else the selected one, is said in words above the curve. Colours follow the palette.
class CurveChart : public QWidget {
  Q_OBJECT
public:
  explicit CurveChart(QWidget* parent = nullptr);
  ~CurveChart() override;

  void setTitles(const QString& x, const QString& y);
  /// Ascending by x; y in percent. Selects the last point, without a signal.
  void setPoints(std::vector<ChartPoint> points);
  /// A dashed horizontal line with its words; below 0: none.
  void setTarget(double y, const QString& words);
  void setFaded(bool faded);
  void setSelected(int index);  ///< without a signal
  int selected() const { return mSelected; }
  const std::vector<ChartPoint>& points() const { return mPoints; }
  /// Where the point is drawn, in this widget's coordinates.
  QPoint positionOf(int index) const;
  QString readout() const;

signals:
  void pointSelected(int index);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  struct Plot;
  void select(int index);
  void hover(int index);
  int nearest(const QPointF& viewportPosition) const;
  void showPoint();
  void recolour();

  std::vector<ChartPoint> mPoints;
  bool mFaded = false;
  int mSelected = -1, mHovered = -1;
  std::unique_ptr<Plot> mPlot;
  QLabel* mReadout;
};

}  // namespace jumeau::ui
