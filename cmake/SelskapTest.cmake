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
    set_property(GLOBAL APPEND PROPERTY SELSKAP_TESTS ${name})
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

# Most of a test's compile time goes into the same headers of Qt and the standard library. With SELSKAP_PRECOMPILE_TESTS
# the first test of those that see the same modules of Qt compiles them, and the others take them from it: what QTEST_MAIN
# means, and what QTest includes, depends on the modules.
option(SELSKAP_PRECOMPILE_TESTS "Precompile the headers that most tests include" OFF)

# The modules of Qt whose definitions a target compiles with.
function(selskap_qt_modules target out)
    set(modules "")
    set(seen "")
    get_target_property(open ${target} LINK_LIBRARIES)
    while(open)
        list(POP_FRONT open library)
        if(library IN_LIST seen OR NOT TARGET "${library}")
            continue()
        endif()
        list(APPEND seen ${library})
        if(library MATCHES "^Qt6::[A-Za-z]+$")
            list(APPEND modules ${library})
        endif()
        get_target_property(next ${library} INTERFACE_LINK_LIBRARIES)
        if(next)
            list(APPEND open ${next})
        endif()
    endwhile()
    list(SORT modules)
    set(${out} "${modules}" PARENT_SCOPE)
endfunction()

function(selskap_precompile_tests)
    get_property(tests GLOBAL PROPERTY SELSKAP_TESTS)
    foreach(test IN LISTS tests)
        get_target_property(folder ${test} BINARY_DIR)
        # It is empty where the source includes its own moc file: reading the headers would cost more than it saves.
        set_source_files_properties("${folder}/${test}_autogen/mocs_compilation.cpp" TARGET_DIRECTORY ${test}
            PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
        # Qt tells each test its folder, which nobody asks for; the headers would have to be compiled anew for each folder.
        target_compile_options(${test} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
        selskap_qt_modules(${test} modules)
        string(MAKE_C_IDENTIFIER "first_${modules}" first)
        if(DEFINED ${first})
            target_precompile_headers(${test} REUSE_FROM ${${first}})
            continue()
        endif()
        set(${first} ${test})
        set(headers <QDir> <QFile> <QFuture> <QJsonArray> <QJsonDocument> <QJsonObject> <QRandomGenerator> <QRegularExpression>
            <QSignalSpy> <QTemporaryDir> <QTest> <QUuid> <algorithm> <atomic> <functional> <map> <memory> <optional> <thread> <variant>)
        if("Qt6::Widgets" IN_LIST modules)
            list(APPEND headers <QAction> <QApplication> <QComboBox> <QDialog> <QLabel> <QLineEdit> <QListWidget> <QMainWindow>
                <QMenu> <QPlainTextEdit> <QPushButton> <QTableView> <QTreeView>)
        endif()
        target_precompile_headers(${test} PRIVATE ${headers})
    endforeach()
endfunction()

if(SELSKAP_PRECOMPILE_TESTS)
    cmake_language(DEFER DIRECTORY "${CMAKE_SOURCE_DIR}" CALL selskap_precompile_tests)
endif()
