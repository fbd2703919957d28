# SPDX-FileCopyrightText: 2026 The Selskap authors
# SPDX-License-Identifier: Apache-2.0
#
# selskap_test(tst_name LIBRARIES … [SOURCES …] [TIMEOUT seconds])
#   A QtTest program tst_name.cpp beside the CMakeLists.txt, run offscreen.

function(selskap_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "LIBRARIES;SOURCES;ENVIRONMENT;LABELS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} Qt6::Test selskap_options)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;SELSKAP_BIN=${CMAKE_BINARY_DIR}/bin;SELSKAP_SOURCE=${CMAKE_SOURCE_DIR};${arg_ENVIRONMENT}")
endfunction()
