# HiGHS::HiGHS. Debian's own CMake package of HiGHS 1.10 names a file of its build folder and cannot be used.
find_path(HiGHS_INCLUDE_DIR Highs.h PATH_SUFFIXES highs)
find_library(HiGHS_LIBRARY highs)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(HiGHS REQUIRED_VARS HiGHS_LIBRARY HiGHS_INCLUDE_DIR)
if(HiGHS_FOUND AND NOT TARGET HiGHS::HiGHS)
  add_library(HiGHS::HiGHS UNKNOWN IMPORTED)
  set_target_properties(HiGHS::HiGHS PROPERTIES
    IMPORTED_LOCATION "${HiGHS_LIBRARY}" INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${HiGHS_INCLUDE_DIR}"
    INTERFACE_INCLUDE_DIRECTORIES "${HiGHS_INCLUDE_DIR}")
endif()
