#include <QTest>
#include <atomic>
#include <thread>

#include "geo/geos.hpp"

using namespace jumeau;

namespace {

/// Cancelled from the `after`-th question on; -1: never.
struct Host final : Monitor {
  explicit Host(long after) : after_(after) {}
  bool cancelled() const noexcept override { return ++asked_ > after_ && after_ >= 0; }
  long asked() const { return asked_; }

private:
  long after_;
  mutable std::atomic<long> asked_{0};
};

geos::Geometry disc(double x) {
  GEOSCoordSequence* place = GEOSCoordSeq_create_r(geos::context(), 1, 2);
  GEOSCoordSeq_setXY_r(geos::context(), place, 0, x, 0.0);
  const auto centre = geos::made(GEOSGeom_createPoint_r(geos::context(), place));
  return geos::made(GEOSBuffer_r(geos::context(), centre.get(), 100.0, 500));
}

double united_area(const geos::Geometry& a, const geos::Geometry& b) {
  const auto both = geos::made(GEOSUnion_r(geos::context(), a.get(), b.get()));
  double area = 0.0;
  GEOSArea_r(geos::context(), both.get(), &area);
  return area;
}

bool is_stopped(const geos::Geometry& a, const geos::Geometry& b) {
  try {
    united_area(a, b);
    return false;
  } catch (const Cancelled&) {
    return true;
  }
}

}  // namespace

class TestGeos : public QObject {
  Q_OBJECT
private slots:
  void aUnionAsksItsHostAndEndsWhenCancelled() {
    const auto a = disc(0.0), b = disc(150.0);
    const Host patient(-1);
    {
      const geos::Cancellable cancellable(patient);
      QVERIFY(united_area(a, b) > 31416.0);
    }
    QVERIFY(patient.asked() > 1);
    for (long after = 0; after < patient.asked(); ++after) {
      const Host host(after);
      const geos::Cancellable cancellable(host);
      QVERIFY_THROWS_EXCEPTION(Cancelled, united_area(a, b));
    }
  }

  void nobodyIsAskedOnceTheWorkIsDone() {
    const auto a = disc(0.0), b = disc(150.0);
    const Host host(0);
    {
      const geos::Cancellable cancellable(host);
    }
    QVERIFY(united_area(a, b) > 31416.0);
    QCOMPARE(host.asked(), 0L);
  }

  void theOuterHostIsAskedAgainAfterTheInnerOne() {
    const auto a = disc(0.0), b = disc(150.0);
    const Host outer(0), inner(-1);
    const geos::Cancellable cancellable(outer);
    {
      const geos::Cancellable nested(inner);
      QVERIFY(united_area(a, b) > 31416.0);
    }
    QVERIFY_THROWS_EXCEPTION(Cancelled, united_area(a, b));
  }

  void aCancelStopsNoOtherThread() {
    std::atomic<bool> goes_on{true};
    std::atomic<int> stopped{0};
    std::thread other([&] {
      const auto a = disc(0.0), b = disc(150.0);
      while (goes_on) stopped += is_stopped(a, b);
    });
    const auto a = disc(0.0), b = disc(150.0);
    const Host host(0);
    int cancelled = 0;
    {
      const geos::Cancellable cancellable(host);
      for (int i = 0; i < 200; ++i) cancelled += is_stopped(a, b);
    }
    goes_on = false;
    other.join();
    QCOMPARE(cancelled, 200);
    QCOMPARE(stopped.load(), 0);
  }

  void whatGeosCannotDoIsAnErrorStill() {
    const Host host(-1);
    const geos::Cancellable cancellable(host);
    QVERIFY_THROWS_EXCEPTION(Error, geos::made(nullptr));
    QVERIFY_THROWS_EXCEPTION(Error, geos::answered(2));
  }
};

QTEST_APPLESS_MAIN(TestGeos)
#include "test_geos.moc"
