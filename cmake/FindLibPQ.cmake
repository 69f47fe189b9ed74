# LibPQ::LibPQ, the client library of PostgreSQL. CMake's own module asks for the server's headers too.
find_path(LibPQ_INCLUDE_DIR libpq-fe.h PATH_SUFFIXES postgresql)
find_library(LibPQ_LIBRARY pq)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibPQ REQUIRED_VARS LibPQ_LIBRARY LibPQ_INCLUDE_DIR)
if(LibPQ_FOUND AND NOT TARGET LibPQ::LibPQ)
  add_library(LibPQ::LibPQ UNKNOWN IMPORTED)
  set_target_properties(LibPQ::LibPQ PROPERTIES
    IMPORTED_LOCATION "${LibPQ_LIBRARY}" INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${LibPQ_INCLUDE_DIR}"
    INTERFACE_INCLUDE_DIRECTORIES "${LibPQ_INCLUDE_DIR}")
endif()
