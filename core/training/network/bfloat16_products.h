// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/network/bfloat16_convolution.h"

// What the convolutions of bfloat16_convolution.h are made of: sums of products of 32 x 32 values. For its
// .cpp file only; all need hasBFloat16Vectors().
namespace coverscope::training {

// Matrices of 32 rows times matrices of 32 columns, `count` of them: each the product over 32 summed values
// of rows, a row after another, and of pairs, 16 of them one after another, each as 16 columns x 2 and
// again 16.
struct Products
{
    const BFloat16* rows = nullptr;
    const BFloat16* pairs = nullptr;
    int count = 0;
};

// In elements
struct Strides
{
    long row = 0;       // to the next row
    long pair = 0;      // to the next pair
    long half = 0;      // from a pair's first 16 columns to its last
    long nextRows = 0;  // to the next matrix of rows
    long nextPairs = 0; // likewise
};

constexpr int mostProducts = 64;

struct ProductList
{
    Products items[mostProducts];
    int count = 0;
};

// All eight tiles 16 x 64 bytes, while it lives; nothing where there are none. Other libraries set the tiles
// up for themselves.
class TileSession
{
public:
    TileSession();
    TileSession(const TileSession&) = delete;
    TileSession& operator=(const TileSession&) = delete;
    ~TileSession();
};

// sums += all products, and empties the list. In a TileSession. `sums`: four tiles of 16 x 16 floats, left to
// right and top to bottom, on a cache line.
void addProducts(float* sums, ProductList& list, const Strides& strides);

} // namespace coverscope::training
