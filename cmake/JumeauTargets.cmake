# What every target of the project shares: language, warnings, sanitizers; and how a test is declared.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

# Results do not depend on how a compiler fuses multiplications and additions.
add_compile_options(-ffp-contract=off)
if(JUMEAU_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=address,undefined)
endif()

function(jumeau_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
endfunction()

# What a test leaves in the temporary folder goes with it: QGIS itself never removes some of its own files there.
set(JUMEAU_TEMPORARY_FOLDER "${PROJECT_BINARY_DIR}/temporary")
function(jumeau_use_temporary_folder test)
  set_tests_properties(${test} PROPERTIES FIXTURES_REQUIRED temporary_folder
    ENVIRONMENT_MODIFICATION "TMPDIR=set:${JUMEAU_TEMPORARY_FOLDER}")
endfunction()

# jumeau_test(NAME QT 5|6 SOURCES ... LIBRARIES ...): one Qt Test program, run without a screen.
function(jumeau_test name)
  cmake_parse_arguments(arg "" "QT" "SOURCES;LIBRARIES;LABELS" ${ARGN})
  if(NOT arg_QT)
    set(arg_QT 6)
  endif()
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} Qt${arg_QT}::Test)
  target_compile_definitions(${name} PRIVATE
    JUMEAU_TESTS="${PROJECT_SOURCE_DIR}/tests"
    JUMEAU_SHARED_DATA="${PROJECT_SOURCE_DIR}/../shared/data")
  jumeau_warnings(${name})
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 600 LABELS "${arg_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8")
  jumeau_use_temporary_folder(${name})
endfunction()
