#pragma once

#include <qgsprocessingfeedback.h>

#include "jumeau/monitor.hpp"
#include "words.hpp"

/// A feedback that wants what is said as data too: the panel counts and sorts it.
class NotingFeedback : public QgsProcessingFeedback {
public:
  using QgsProcessingFeedback::QgsProcessingFeedback;
  /// `count`: rows concerned, -1 where there is nothing to count. Called in the algorithm's thread.
  virtual void note(const QString& words, qint64 count, bool warning) = 0;
};

/// Lets the core report to QGIS Processing, and be cancelled from it.
class FeedbackMonitor final : public jumeau::Monitor {
public:
  explicit FeedbackMonitor(QgsProcessingFeedback* feedback) : mFeedback(feedback) {}
  bool cancelled() const noexcept override { return mFeedback && mFeedback->isCanceled(); }
  void progress(double fraction) override {
    if (mFeedback) mFeedback->setProgress(100.0 * fraction);
  }
  void stage(const jumeau::Text& name) override {
    if (mFeedback) mFeedback->setProgressText(translated(name));
  }
  void message(jumeau::Level level, const jumeau::Text& words) override {
    if (!mFeedback) return;
    const QString said = translated(words);
    const bool warning = level == jumeau::Level::warning;
    warning ? mFeedback->pushWarning(said) : mFeedback->pushInfo(said);
    if (auto* noting = dynamic_cast<NotingFeedback*>(mFeedback)) noting->note(said, -1, warning);
  }

private:
  QgsProcessingFeedback* mFeedback;
};
