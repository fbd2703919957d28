// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

#include <span>

/// One article of the shop.
struct SampleArticle {
    QStringView sku;
    QStringView name;
    int price; ///< in øre, without VAT
    int most; ///< how many of it stand on one line at most
};

/// What a builder buys; the last ones are what an electrician buys.
[[nodiscard]] std::span<const SampleArticle> sampleArticles();
[[nodiscard]] std::span<const SampleArticle> sampleElectricalArticles();
