# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Two interface targets every other target links, and the functions that make a room of the house.

include(PostscopeHardening)

add_library(postscope_options INTERFACE)
target_compile_features(postscope_options INTERFACE cxx_std_20)
target_include_directories(postscope_options INTERFACE "${PROJECT_SOURCE_DIR}/app" "${PROJECT_SOURCE_DIR}")
target_compile_definitions(postscope_options INTERFACE
    POSTSCOPE_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_URL_CAST_FROM_STRING
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
)

add_library(postscope_warnings INTERFACE)
target_compile_options(postscope_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${POSTSCOPE_WARNINGS_AS_ERRORS}>:-Werror>
)

# postscope_room(<folder> [LINKS <rooms and libraries>...] [PRIVATE_LINKS <libraries>...] SOURCES <files>...)
#
# A room: one static target per folder of app/, named as the folder. Its headers are checked to compile alone.
function(postscope_room name)
    cmake_parse_arguments(PARSE_ARGV 1 room "" "" "LINKS;PRIVATE_LINKS;SOURCES")
    set(headers ${room_SOURCES})
    list(FILTER headers INCLUDE REGEX "\\.h$")
    list(FILTER room_SOURCES EXCLUDE REGEX "\\.h$")
    add_library(${name} STATIC ${room_SOURCES})
    target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}/app" FILES ${headers})
    set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
    target_link_libraries(${name}
        PUBLIC postscope_options Qt6::Core ${room_LINKS}
        PRIVATE postscope_warnings ${room_PRIVATE_LINKS})
endfunction()
