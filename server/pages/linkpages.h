// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linkpage.h"

#include "server/http/httpreply.h"
#include "server/oauth/passwords.h"

#include <QThreadPool>

/// `/invitations/{token}` and `/passwords/{token}`: what the links in mails lead to. Opening one changes
/// nothing; the form on it does, once. Thread-safe.
class LinkPages {
public:
    /// `passwords` must outlive this object.
    LinkPages(const StoreContext &context, Passwords &passwords);
    ~LinkPages(); ///< waits for the passwords that are being hashed

    /// Answers the requests for these paths; false for every other path.
    [[nodiscard]] bool handle(const HttpRequest &request, const HttpReply &reply);

private:
    struct Visit;

    [[nodiscard]] HttpResponse show(const Visit &visit);
    [[nodiscard]] HttpResponse submit(const Visit &visit);
    [[nodiscard]] Result<int> wait(const Visit &visit, const LinkView &view);
    [[nodiscard]] Result<bool> proves(const Visit &visit, const LinkView &view);
    [[nodiscard]] HttpResponse save(const Visit &visit, const LinkView &view, LinkForm form);

    StoreContext m_context;
    LinkDesk m_desk;
    Passwords &m_passwords;
    QThreadPool m_hashing; ///< so that slow hashes do not keep other requests waiting
};
