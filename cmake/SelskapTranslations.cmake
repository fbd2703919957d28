# SPDX-FileCopyrightText: 2026 The Selskap authors
# SPDX-License-Identifier: Apache-2.0
#
# selskap_embed_translations(target file.ts …)
#   Compiles the catalogues and embeds them in target as :/i18n/<name>.qm; Q_INIT_RESOURCE(<target>).
#   rcc and lrelease are called by name because qt_add_translations changes its signature between Qt versions.

function(selskap_embed_translations target)
    set(compiled)
    set(qrc "<RCC><qresource prefix=\"/i18n\">\n")
    foreach(source IN LISTS ARGN)
        get_filename_component(name "${source}" NAME_WE)
        set(qm "${CMAKE_CURRENT_BINARY_DIR}/${name}.qm")
        add_custom_command(
            OUTPUT "${qm}"
            COMMAND Qt6::lrelease -silent "${CMAKE_CURRENT_SOURCE_DIR}/${source}" -qm "${qm}"
            DEPENDS "${source}"
            VERBATIM)
        list(APPEND compiled "${qm}")
        string(APPEND qrc "<file alias=\"${name}.qm\">${qm}</file>\n")
    endforeach()
    string(APPEND qrc "</qresource></RCC>\n")
    set(qrc_file "${CMAKE_CURRENT_BINARY_DIR}/${target}.qrc")
    set(qrc_source "${CMAKE_CURRENT_BINARY_DIR}/qrc_${target}.cpp")
    file(CONFIGURE OUTPUT "${qrc_file}" CONTENT "${qrc}")
    add_custom_command(
        OUTPUT "${qrc_source}"
        COMMAND Qt6::rcc --name "${target}" --output "${qrc_source}" "${qrc_file}"
        DEPENDS "${qrc_file}" ${compiled}
        VERBATIM)
    set_source_files_properties("${qrc_source}" PROPERTIES SKIP_AUTOGEN ON SKIP_UNITY_BUILD_INCLUSION ON)
    target_sources(${target} PRIVATE "${qrc_source}")
endfunction()
