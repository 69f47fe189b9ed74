#include "problems.hpp"

namespace jumeau::network {

Kind kind_of(Finding finding) {
  switch (finding) {
    case Finding::end_near_end: return Kind::gap;
    case Finding::end_near_middle:
    case Finding::end_on_middle: return Kind::near_miss;
    case Finding::crossing: return Kind::crossing;
    case Finding::duplicate: return Kind::duplicate;
    case Finding::overlap:
    case Finding::self_overlap: return Kind::overlap;
    case Finding::no_length: return Kind::zero_length;
    case Finding::not_linked: return Kind::island;
    case Finding::no_way_out:
    case Finding::no_way_in:
    case Finding::no_way_in_or_out: return Kind::oneway_trap;
    case Finding::speed_unreadable:
    case Finding::speed_not_positive:
    case Finding::speed_too_high: return Kind::speed;
    case Finding::oneway_unknown: break;
  }
  return Kind::oneway;
}

Severity severity_of(Kind kind) {
  switch (kind) {
    case Kind::gap:
    case Kind::near_miss:
    case Kind::speed:
    case Kind::oneway: return Severity::error;
    case Kind::crossing: return Severity::info;
    default: return Severity::warning;
  }
}

}  // namespace jumeau::network
