#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace jumeau::ui {

/// Run and cancel, how far the work is, and its stage in words.
class RunBar : public QWidget {
  Q_OBJECT
public:
  enum class State { Idle, Running, Cancelling };

  explicit RunBar(QWidget* parent = nullptr);

  /// What is missing before the work can run; empty: it can.
  void setObstacle(const QString& words);
  void setRunning(bool running);
  void setProgress(double fraction);  ///< 0 to 1; below 0 or not a number: not known
  void setStage(const QString& words);
  State state() const { return mState; }
  QPushButton* button() const { return mButton; }

public slots:
  void run();     ///< as if the button were pressed; nothing where the work runs or cannot run
  void cancel();  ///< as if the button were pressed; nothing where no work runs

protected:
  void paintEvent(QPaintEvent* event) override;

signals:
  void runClicked();
  void cancelClicked();

private:
  void update();

  State mState = State::Idle;
  double mProgress = -1;
  QString mObstacle, mStage;
  QProgressBar* mBar;
  QLabel* mWords;
  QPushButton* mButton;
};

}  // namespace jumeau::ui
