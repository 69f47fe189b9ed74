# LASzip::LASzip, the C API of the library itself; laszip_api is a loader that would look for it at run time.
find_path(LASzip_INCLUDE_DIR laszip/laszip_api.h)
find_library(LASzip_LIBRARY laszip)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LASzip REQUIRED_VARS LASzip_LIBRARY LASzip_INCLUDE_DIR)
if(LASzip_FOUND AND NOT TARGET LASzip::LASzip)
  add_library(LASzip::LASzip UNKNOWN IMPORTED)
  set_target_properties(LASzip::LASzip PROPERTIES
    IMPORTED_LOCATION "${LASzip_LIBRARY}" INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${LASzip_INCLUDE_DIR}"
    INTERFACE_INCLUDE_DIRECTORIES "${LASzip_INCLUDE_DIR}")
endif()
