# SPDX-FileCopyrightText: 2026 The Selskap authors
# SPDX-License-Identifier: Apache-2.0
#
# selskap_test(tst_name LIBRARIES … [SOURCES …] [TIMEOUT seconds] [POSTGRESQL])
#   A QtTest program tst_name.cpp beside the CMakeLists.txt, run offscreen. With POSTGRESQL it is run once more, as
#   tst_name_postgresql, with a server of the tests' own for the databases that it makes.

find_program(SELSKAP_POSTGRES postgres PATHS /usr/lib/postgresql/15/bin NO_DEFAULT_PATH)
if(SELSKAP_POSTGRES)
    # Not in the build's folder: the server's user must reach it, and the name of a socket is short.
    string(MD5 build "${CMAKE_BINARY_DIR}")
    string(SUBSTRING "${build}" 0 8 build)
    set(SELSKAP_TEST_POSTGRESQL "/tmp/selskap-postgresql-${build}")
else()
    message(STATUS "PostgreSQL 15 is not installed; the service is tested with SQLite alone.")
endif()

function(selskap_test name)
    cmake_parse_arguments(arg "POSTGRESQL" "TIMEOUT" "LIBRARIES;SOURCES;ENVIRONMENT;LABELS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} Qt6::Test selskap_options)
    set(environment "QT_QPA_PLATFORM=offscreen;SELSKAP_BIN=${CMAKE_BINARY_DIR}/bin;SELSKAP_SOURCE=${CMAKE_SOURCE_DIR};${arg_ENVIRONMENT}")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        ENVIRONMENT "${environment}")
    if(arg_POSTGRESQL AND SELSKAP_TEST_POSTGRESQL)
        add_test(NAME ${name}_postgresql COMMAND ${name})
        set_tests_properties(${name}_postgresql PROPERTIES
            TIMEOUT ${arg_TIMEOUT}
            LABELS "${arg_LABELS}"
            FIXTURES_REQUIRED postgresql
            ENVIRONMENT "${environment};SELSKAP_TEST_POSTGRESQL=postgresql://postgres@/postgres?host=${SELSKAP_TEST_POSTGRESQL}")
    endif()
endfunction()
