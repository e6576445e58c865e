// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checkpoint.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <limits>

using namespace coverscope;
using base::ErrorCode;
using model::Checkpoint;
using model::TensorData;

namespace {

constexpr const char* goodMetadata = "'__metadata__':{'architecture':'pitch_class_cnn'}";

Checkpoint sample()
{
    Checkpoint checkpoint;
    checkpoint.info.name = QStringLiteral("Ä model");
    checkpoint.info.architecture = QStringLiteral("resnet50_ibn");
    checkpoint.info.width = 16;
    checkpoint.info.embeddingDimension = 128;
    checkpoint.info.features.chunkFrames = 51;
    checkpoint.info.suggestedHop = 5.5;
    checkpoint.info.training = {{QStringLiteral("steps"), 2700}};
    checkpoint.info.calibration = {{QStringLiteral("knots"), QJsonArray{1, 2}}};
    checkpoint.tensors["a.weight"] = TensorData{{2, 3}, {1.0F, -2.0F, 0.5F, 0.0F, 65504.0F, 0x1p-24F}};
    checkpoint.tensors["gem.p"] = TensorData{{}, {0.25F}};
    checkpoint.tensors["none"] = TensorData{{0, 4}, {}};
    return checkpoint;
}

// Headers are written here with ' for a quotation mark and ` for an escaped one.
QByteArray file(QByteArray header, const QByteArray& data)
{
    header.replace('\'', '"').replace('`', "\\\"");
    QByteArray bytes(8, '\0');
    qToLittleEndian(static_cast<quint64>(header.size()), bytes.data());
    return bytes + header + data;
}

// A file of one tensor "t" as `entry` describes it, with eight bytes of data.
QByteArray fileWithEntry(const char* entry)
{
    return file(QByteArray("{") + goodMetadata + ",'t':" + entry + "}", QByteArray(8, '\0'));
}

} // namespace

class CheckpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldAndTensorSurvivesTheWayThroughAFile()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path =
            std::filesystem::path(folder.path().toStdString()) / "name\xff.safetensors";
        const Checkpoint written = sample();
        QVERIFY(written.write(path).has_value());
        const auto read = Checkpoint::read(path);
        QVERIFY(read.has_value());
        QCOMPARE(read->info.name, written.info.name);
        QCOMPARE(read->info.architecture, written.info.architecture);
        QCOMPARE(read->info.width, 16);
        QCOMPARE(read->info.embeddingDimension, 128);
        QCOMPARE(read->info.features, written.info.features);
        QCOMPARE(read->info.suggestedHop, 5.5);
        QCOMPARE(read->info.training, written.info.training);
        QCOMPARE(read->info.calibration, written.info.calibration);
        QCOMPARE(read->tensors.size(), std::size_t{3});
        QCOMPARE(read->tensors.at("a.weight").shape, (std::vector<std::int64_t>{2, 3}));
        QCOMPARE(read->tensors.at("a.weight").values, written.tensors.at("a.weight").values);
        QCOMPARE(read->tensors.at("gem.p").values, std::vector<float>{0.25F});
        QVERIFY(read->tensors.at("gem.p").shape.empty());
        const QByteArray bytes = *written.serialise();
        QCOMPARE(read->info.hash, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        for (const auto& entry : std::filesystem::directory_iterator(path.parent_path()))
            QCOMPARE(entry.path().extension().string(), std::string(".safetensors")); // nothing left behind
        std::filesystem::remove(path); // QTemporaryDir knows only names that are text
    }

    void anotherContentHasAnotherHash()
    {
        Checkpoint other = sample();
        other.info.name = QStringLiteral("another");
        const auto first = Checkpoint::parse(*sample().serialise(), "a");
        const auto second = Checkpoint::parse(*other.serialise(), "a");
        QVERIFY(first->info.hash != second->info.hash);
        QCOMPARE(first->info.hash.size(), 64);
    }

    void float32AndCountersAreReadAndAbsentFieldsTakeDefaults()
    {
        QByteArray data(12, '\0');
        qToLittleEndian(1.5F, data.data());
        qToLittleEndian(qint64{2700}, data.data() + 4);
        const auto read = Checkpoint::parse(
            file("{'__metadata__':{'architecture':'pitch_class_cnn','width':'24','embedding':'512',"
                 "'frames':'60','averaging':'10','bn_eps':'1e-5'},"
                 "'w':{'dtype':'F32','shape':[],'data_offsets':[0,4]},"
                 "'bn.num_batches_tracked':{'dtype':'I64','shape':[1],'data_offsets':[4,12]}}",
                 data),
            "folder/some.safetensors");
        QVERIFY(read.has_value());
        QCOMPARE(read->tensors.at("w").values, std::vector<float>{1.5F});
        QCOMPARE(read->tensors.at("bn.num_batches_tracked").values, std::vector<float>{2700.0F});
        features::FeatureSettings expected;
        expected.chunkFrames = 60;
        expected.averagingFactor = 10;
        QCOMPARE(read->info.features, expected);
        QCOMPARE(read->info.suggestedHop, model::ModelInfo().suggestedHop);
        QCOMPARE(read->info.name, QStringLiteral("some"));
    }

    void hostileFilesAreRefusedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QByteArray& bytes, ErrorCode code) {
            QTest::newRow(name) << bytes << static_cast<int>(code);
        };
        const QByteArray good = *sample().serialise();
        row("empty", {}, ErrorCode::EmptyFile);
        row("text", "hello", ErrorCode::UnsupportedFormat);
        row("longer text", "this is not a model at all", ErrorCode::UnsupportedFormat);
        row("truncated data", good.chopped(1), ErrorCode::Corrupt);
        row("truncated header", good.left(40), ErrorCode::Corrupt);
        row("a byte too many", good + 'x', ErrorCode::Corrupt);
        row("header length of 2^64 - 1", QByteArray(8, '\xff') + good.mid(8), ErrorCode::UnsupportedFormat);
        row("bad json", file("{'a':", {}), ErrorCode::UnsupportedFormat);
        row("json array", file("[]", {}), ErrorCode::UnsupportedFormat);
        row("no architecture", file("{}", {}), ErrorCode::UnsupportedFormat);
        row("unknown type", fileWithEntry("{'dtype':'BOOL','shape':[8],'data_offsets':[0,8]}"),
            ErrorCode::UnsupportedFormat);
        row("entry is no object", fileWithEntry("3"), ErrorCode::UnsupportedFormat);
        row("no shape", fileWithEntry("{'dtype':'F32','data_offsets':[0,8]}"), ErrorCode::Corrupt);
        row("no offsets", fileWithEntry("{'dtype':'F32','shape':[2]}"), ErrorCode::Corrupt);
        row("negative extent", fileWithEntry("{'dtype':'F32','shape':[-2],'data_offsets':[0,8]}"),
            ErrorCode::Corrupt);
        row("product overflows",
            fileWithEntry("{'dtype':'F32','shape':[4294967296,4294967296],'data_offsets':[0,0]}"),
            ErrorCode::Corrupt);
        row("many factors overflow",
            fileWithEntry("{'dtype':'F32','shape':[1048576,1048576,1048576,1048576],'data_offsets':[0,0]}"),
            ErrorCode::Corrupt);
        row("shape and offsets differ", fileWithEntry("{'dtype':'F32','shape':[3],'data_offsets':[0,8]}"),
            ErrorCode::Corrupt);
        row("offsets upside down", fileWithEntry("{'dtype':'F32','shape':[2],'data_offsets':[8,0]}"),
            ErrorCode::Corrupt);
        row("offsets past the end", fileWithEntry("{'dtype':'F32','shape':[4],'data_offsets':[0,16]}"),
            ErrorCode::Corrupt);
        row("huge offsets",
            fileWithEntry("{'dtype':'F32','shape':[2],'data_offsets':[9007199254740983,9007199254740991]}"),
            ErrorCode::Corrupt);
        row("gap", fileWithEntry("{'dtype':'F32','shape':[1],'data_offsets':[4,8]}"), ErrorCode::Corrupt);
        row("overlap",
            fileWithEntry("{'dtype':'F32','shape':[2],'data_offsets':[0,8]},"
                          "'u':{'dtype':'F32','shape':[1],'data_offsets':[4,8]}"),
            ErrorCode::Corrupt);
        QByteArray notFinite(4, '\0');
        qToLittleEndian(std::numeric_limits<float>::infinity(), notFinite.data());
        row("infinite weight",
            file(QByteArray("{") + goodMetadata + ",'t':{'dtype':'F32','shape':[1],'data_offsets':[0,4]}}",
                 notFinite),
            ErrorCode::Corrupt);
        for (const char* field :
             {"'width':'x'", "'width':'0'", "'width':'1.5'", "'embedding':'-1'", "'suggested_hop':'nan'",
              "'features':'{`bin_count`:0}'", "'features':'{`chunk_frames`:100000}'", "'frames':'100000'",
              "'features':'no'", "'training':'[]'", "'calibration':''"})
            row(field, file(QByteArray("{'__metadata__':{'architecture':'a',") + field + "}}", {}),
                ErrorCode::Corrupt);
    }

    void hostileFilesAreRefusedWithTheReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const auto read = Checkpoint::parse(bytes, "folder/bad.safetensors");
        QVERIFY(!read.has_value());
        QCOMPARE(static_cast<int>(read.error().code), code);
        QVERIFY2(read.error().message.contains(QLatin1String("bad")), qPrintable(read.error().message));
    }

    void everyTruncationIsRefused()
    {
        const QByteArray good = *sample().serialise();
        for (qsizetype size = 0; size < good.size(); ++size)
            QVERIFY(!Checkpoint::parse(good.left(size), "cut").has_value());
    }

    void aTensorThatDoesNotFitFloat16OrItsShapeIsNotWritten()
    {
        Checkpoint tooLarge = sample();
        tooLarge.tensors["a.weight"].values[0] = 1e6F;
        QVERIFY(!tooLarge.serialise().has_value());
        Checkpoint misshapen = sample();
        misshapen.tensors["a.weight"].values.pop_back();
        QVERIFY(!misshapen.serialise().has_value());
    }

    void filesThatAreNotThereSayWhy()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        QCOMPARE(Checkpoint::read(path / "absent").error().code, ErrorCode::FileNotFound);
        QCOMPARE(Checkpoint::read(path).error().code, ErrorCode::NotAFile);
        QCOMPARE(Checkpoint::read("/dev/zero").error().code, ErrorCode::NotAFile);
        QCOMPARE(sample().write(path / "absent" / "file").error().code, ErrorCode::FileNotFound);
    }

    void aFailedWriteLeavesTheOldFileWhole()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("no /dev/full here");
        const QTemporaryDir folder;
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "model";
        QVERIFY(sample().write(path).has_value());
        std::filesystem::create_symlink("/dev/full", path.string() + ".partial"); // the disk is full
        Checkpoint other = sample();
        other.info.name = QStringLiteral("other");
        const auto written = other.write(path);
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, ErrorCode::NoSpaceLeft);
        QCOMPARE(Checkpoint::read(path)->info.name, sample().info.name);
    }
};

QTEST_GUILESS_MAIN(CheckpointTest)
#include "checkpoint_test.moc"
