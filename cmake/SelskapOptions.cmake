# SPDX-FileCopyrightText: 2026 The Selskap authors
# SPDX-License-Identifier: Apache-2.0
#
# One interface target carries the language, the warnings and the strict Qt definitions.

set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")

option(SELSKAP_WERROR "Treat warnings as errors" OFF)
option(SELSKAP_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)

add_library(selskap_options INTERFACE)
target_compile_features(selskap_options INTERFACE cxx_std_20)
target_include_directories(selskap_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(selskap_options INTERFACE
    SELSKAP_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
)
if(MSVC)
    target_compile_options(selskap_options INTERFACE /W4 /utf-8 /permissive-)
    if(SELSKAP_WERROR)
        target_compile_options(selskap_options INTERFACE /WX)
    endif()
else()
    target_compile_options(selskap_options INTERFACE
        -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wextra-semi)
    if(SELSKAP_WERROR)
        target_compile_options(selskap_options INTERFACE -Werror)
    endif()
endif()
if(SELSKAP_SANITIZE)
    target_compile_options(selskap_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(selskap_options INTERFACE -fsanitize=address,undefined)
endif()
if(NOT MSVC AND NOT APPLE AND CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(selskap_options INTERFACE -fstack-protector-strong)
    target_compile_definitions(selskap_options INTERFACE _FORTIFY_SOURCE=2 _GLIBCXX_ASSERTIONS)
    target_link_options(selskap_options INTERFACE -Wl,-z,relro,-z,now)
endif()

# Used where present, never required.
find_program(SELSKAP_CCACHE ccache)
if(SELSKAP_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${SELSKAP_CCACHE}")
endif()
find_program(SELSKAP_MOLD mold)
if(SELSKAP_MOLD AND NOT APPLE AND NOT WIN32)
    add_link_options(-fuse-ld=mold)
endif()
