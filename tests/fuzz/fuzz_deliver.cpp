// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/input.h"
#include "fuzz/require.h"
#include "fuzz/target.h"
#include "support/dialoguerun.h"

namespace {

class InputChooser final : public Support::Chooser {
public:
    explicit InputChooser(Fuzz::Input &input)
        : m_input(input)
    {
    }

    int number(int below) override { return m_input.number(below); }

private:
    Fuzz::Input &m_input;
};

} // namespace

// Whole deliveries, of orders and to servers that the fuzzer thinks of.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Fuzz::Input input(data, size);
    InputChooser chooser(input);
    const QByteArray broken = Support::ruleBrokenInDelivery(chooser);
    Fuzz::require(broken.isEmpty(), broken.constData());
    return 0;
}
