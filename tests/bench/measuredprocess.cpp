// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measuredprocess.h"

#include <chrono>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ; // NOLINT(readability-redundant-declaration)

namespace Bench {

namespace {

constexpr double kilobytesOfMegabyte = 1024;

double secondsOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

} // namespace

Usage runMeasured(const std::vector<std::string> &commandLine)
{
    std::vector<char *> arguments;
    arguments.reserve(commandLine.size() + 1);
    for (const std::string &argument : commandLine)
        arguments.push_back(const_cast<char *>(argument.c_str())); // NOLINT: exec's signature is older than const
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0);

    const auto begin = std::chrono::steady_clock::now();
    pid_t child = 0;
    const int failure = posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failure != 0)
        return {};
    int status = 0;
    rusage usage = {};
    wait4(child, &status, 0, &usage);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    return {taken.count(), secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime),
        static_cast<double>(usage.ru_maxrss) / kilobytesOfMegabyte, WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

} // namespace Bench
