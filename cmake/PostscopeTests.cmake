# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

# postscope_test(<name> [LINKS <targets>...] [LABELS <labels>...] [TIMEOUT <seconds>] [SOURCES <files>...]
#                [RUN_IN <command>...] [ENVIRONMENT <variable=value>...])
#
# A Qt Test program: tst_<name>.cpp unless SOURCES says otherwise, run by ctest without a display. RUN_IN is a command
# that runs the command behind it, dbus-run-session for one.
function(postscope_test name)
    cmake_parse_arguments(PARSE_ARGV 1 test "" "TIMEOUT" "LINKS;LABELS;SOURCES;RUN_IN;ENVIRONMENT")
    if(NOT test_SOURCES)
        set(test_SOURCES tst_${name}.cpp)
    endif()
    if(NOT test_TIMEOUT)
        set(test_TIMEOUT 120)
    endif()
    add_executable(tst_${name} ${test_SOURCES})
    target_link_libraries(tst_${name} PRIVATE testsupport Qt6::Test postscope_options postscope_warnings ${test_LINKS})
    add_test(NAME ${name} COMMAND ${test_RUN_IN} $<TARGET_FILE:tst_${name}>)
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${test_TIMEOUT}
        LABELS "${test_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;${test_ENVIRONMENT}")
endfunction()
