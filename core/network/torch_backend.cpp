// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/backend.h"
#include "core/network/torch_device.h"
#include "core/network/torch_embedder.h"
#include "core/network/torch_note_network.h"

namespace coverscope::network {

namespace {

class TorchBackend final : public model::Backend
{
public:
    base::Result<std::unique_ptr<model::Embedder>> createEmbedder(const model::Checkpoint& checkpoint,
                                                                  const model::Device& device) const override
    {
        return network::createEmbedder(checkpoint, device);
    }

    base::Result<std::shared_ptr<const model::NoteNetwork>>
    loadNoteNetwork(const std::filesystem::path& path, const model::Device& device,
                    model::NotePrecision precision) const override
    {
        return network::loadNoteNetwork(path, device, precision);
    }

    bool answersCuda() const override { return network::answersCuda(); }
    // Of the copy of core/model that this library has.
    void setThreadCount(int count) const override { model::setThreadCount(count); }
};

} // namespace

} // namespace coverscope::network

extern "C" Q_DECL_EXPORT const coverscope::model::Backend* coverscopeBackend()
{
    static const coverscope::network::TorchBackend torchBackend;
    return &torchBackend;
}
