// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <csignal>

namespace coverscope::cli {

namespace {

base::CancellationSource& source()
{
    static base::CancellationSource instance;
    return instance;
}

extern "C" void onInterrupt(int)
{
    source().cancel(); // made before the handler is installed; setting its flag is lock-free
}

} // namespace

void handleSignals()
{
    source();
    struct sigaction interrupt = {};
    interrupt.sa_handler = onInterrupt;
    interrupt.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    sigemptyset(&interrupt.sa_mask);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction present = {};
        sigaction(signal, nullptr, &present);
        if (present.sa_handler != SIG_IGN) // nohup, or a shell's background job
            sigaction(signal, &interrupt, nullptr);
    }

    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &ignore, nullptr);
    sigaction(SIGXFSZ, &ignore, nullptr);
}

base::CancellationToken interruptionToken()
{
    return source().token();
}

} // namespace coverscope::cli
