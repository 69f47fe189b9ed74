#pragma once

#include <QtGlobal>

#include "jumeau/monitor.hpp"

namespace jumeau::testing {

/// The code of the error that a piece of work ends with.
template <class Work>
Error::Code fault(Work&& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.code();
  }
  qFatal("no error");
}

}  // namespace jumeau::testing
