#pragma once

#include <qgsexception.h>

#include <new>
#include <stdexcept>

#include "jumeau/monitor.hpp"
#include "words.hpp"

/// Runs the body of a QGIS virtual. Only a QgsProcessingException may leave it: any other exception would hang
/// qgis_process for ever and crash a worker thread of QGIS Desktop.
template <class Body, class Result>
Result guarded(Body&& body, Result whenCancelled) {
  try {
    return body();
  } catch (const jumeau::Cancelled&) {
    return whenCancelled;
  } catch (const QgsProcessingException&) {
    throw;
  } catch (const jumeau::Error& error) {
    throw QgsProcessingException(translated(error.text()));
  } catch (const std::bad_alloc&) {
    throw QgsProcessingException(
        translated("There is not enough memory for this territory: take a smaller one, or a smaller distance."));
  } catch (const QgsException& error) {  // not a std::exception
    throw QgsProcessingException(error.what());
  } catch (const std::exception& error) {
    throw QgsProcessingException(plainQString(error.what()));
  } catch (...) {
    throw QgsProcessingException(translated("An unknown fault happened."));
  }
}
