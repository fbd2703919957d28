// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "mailtext.h"

#include "mailwordings.h"

#include "models/entities/order.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostLines = 20; // of an order
constexpr qsizetype mostMails = 50; // of a digest
constexpr qsizetype longestFact = 300;
constexpr qsizetype longestComment = 2000;

using Facts = QHash<QString, QString>;

/// On one line, without what could pose as another part of the mail.
QString plain(const QString &text, qsizetype longest = longestFact)
{
    QString line;
    for (const auto c : text) {
        const auto category = c.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            line += u' ';
        else if (category != QChar::Other_Format)
            line += c;
    }
    line = line.simplified();
    return line.size() <= longest ? line : line.first(longest) + u'…';
}

/// The pattern with each `{name}` replaced once: a fact that looks like another one stays as it is.
QString filled(const char *pattern, const Facts &facts)
{
    const auto text = QString::fromUtf8(pattern);
    QString result;
    qsizetype at = 0;
    for (auto open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', at)) {
        const auto close = text.indexOf(u'}', open);
        result += text.sliced(at, open - at) + facts.value(text.sliced(open + 1, close - open - 1));
        at = close + 1;
    }
    return result + text.sliced(at);
}

class Writer {
public:
    Writer(const Mail &mail, QString issuer)
        : m_mail(mail)
        , m_language(mailLanguage(mail.language))
        , m_locale(m_language.language, m_language.territory)
        , m_issuer(std::move(issuer))
        , m_case(caseOf(mail))
    {
        const QTimeZone zone(text(mail.facts["timeZone"_L1]).toLatin1());
        m_zone = zone.isValid() ? zone : QTimeZone::utc();
        collect();
    }

    [[nodiscard]] QString subject() const { return filled(wording().subject, m_facts); }

    [[nodiscard]] QString body() const
    {
        QStringList paragraphs{QString::fromUtf8(m_language.greeting), filled(wording().text, m_facts)};
        paragraphs += m_case == MailCase::Digest ? digest() : details();
        if (!m_mail.linkPath.isEmpty()) {
            paragraphs += QString::fromUtf8(wording().link) + ":\n"_L1 + link(m_mail);
            if (m_facts.contains(u"expiresAt"_s))
                paragraphs += filled(m_language.linkOnce, m_facts);
        }
        paragraphs += QString::fromUtf8(m_language.signature);
        if (isNotice(m_mail.kind))
            paragraphs.last() += u'\n' + QString::fromUtf8(m_language.whyNotice);
        return paragraphs.join("\n\n"_L1) + u'\n';
    }

    /// What a digest says of the mail: the subject, and below it the facts and the link.
    [[nodiscard]] QString entry() const
    {
        auto lines = factLines();
        if (!m_mail.linkPath.isEmpty())
            lines += link(m_mail);
        for (auto &line : lines)
            line.prepend("  "_L1);
        return u"• "_s + subject() + u'\n' + lines.join(u'\n');
    }

private:
    static MailCase caseOf(const Mail &mail)
    {
        switch (mail.kind) {
        case MailKind::Invitation:
            return MailCase::Invitation;
        case MailKind::PasswordLink:
            return MailCase::PasswordLink;
        case MailKind::UserCreated:
            return mail.linkPath.isEmpty() ? MailCase::UserCreatedElsewhere : MailCase::UserCreated;
        case MailKind::AccessRequest:
            return MailCase::AccessRequest;
        case MailKind::OrderWaiting:
            return MailCase::OrderWaiting;
        case MailKind::OrderReminder:
            return MailCase::OrderReminder;
        case MailKind::OrderDecided:
            return mail.facts["order"_L1]["status"_L1] == "rejected"_L1 ? MailCase::OrderRejected
                                                                        : MailCase::OrderApproved;
        case MailKind::ApplicationDecided:
            return mail.facts["status"_L1] == "approved"_L1 ? MailCase::ApplicationApproved
                                                            : MailCase::ApplicationDeclined;
        case MailKind::BudgetWarning:
            return MailCase::BudgetWarning;
        case MailKind::Digest:
            break;
        }
        return MailCase::Digest;
    }

    [[nodiscard]] const MailWording &wording() const { return m_language.wordings[size_t(m_case)]; }

    [[nodiscard]] static QString text(const QJsonValue &value) { return plain(value.toString()); }

    [[nodiscard]] static QString comment(const QJsonValue &value)
    {
        return plain(value.toString(), longestComment);
    }

    [[nodiscard]] QString money(const QJsonValue &value) const
    {
        Money money;
        if (!fromJson(value, money))
            return {};
        const auto number = m_locale.toString(double(money.amount) / 100, 'f', 2); // exact below 10^15
        const bool isCrown =
            money.currency == "NOK"_L1 || money.currency == "SEK"_L1 || money.currency == "DKK"_L1;
        return number + QChar(QChar::Nbsp) + (isCrown ? u"kr"_s : plain(money.currency));
    }

    [[nodiscard]] QString day(const QJsonValue &value) const
    {
        QDate day;
        return fromJson(value, day) && day.isValid()
            ? m_locale.toString(day, QString::fromLatin1(m_language.day))
            : QString();
    }

    [[nodiscard]] QString instant(const QJsonValue &value) const
    {
        QDateTime instant;
        if (!fromJson(value, instant) || !instant.isValid())
            return {};
        const auto local = instant.toTimeZone(m_zone);
        return filled(m_language.instant,
                      {{u"day"_s, m_locale.toString(local.date(), QString::fromLatin1(m_language.day))},
                       {u"time"_s, m_locale.toString(local.time(), QLocale::ShortFormat)}});
    }

    [[nodiscard]] QString percent(qint64 part, qint64 whole) const
    {
        const auto number = whole > 0 ? part * 100 / whole : 0;
        return filled(m_language.percent, {{u"number"_s, m_locale.toString(number)}});
    }

    [[nodiscard]] QString link(const Mail &mail) const
    {
        return mail.linkPath.startsWith(u'/') ? m_issuer + mail.linkPath : mail.linkPath;
    }

    /// The facts by the names that the wordings have for them.
    void collect()
    {
        const auto &facts = m_mail.facts;
        for (const auto *name : {"company", "name", "email", "actor"})
            m_facts.insert(QString::fromLatin1(name), text(facts[QLatin1StringView(name)]));
        if (m_facts[u"actor"_s].isEmpty())
            m_facts[u"actor"_s] = QString::fromUtf8(m_language.shop);
        if (const auto until = instant(facts["expiresAt"_L1]); !until.isEmpty())
            m_facts[u"expiresAt"_s] = until;
        m_facts[u"number"_s] = text(facts["order"_L1]["number"_L1]);
        m_facts[u"buyer"_s] = text(facts["order"_L1]["placedByName"_L1]);
        m_facts[u"budget"_s] = text(facts["budget"_L1]["name"_L1]);
        if (m_case == MailCase::BudgetWarning)
            m_facts[u"percent"_s] = percent(facts["used"_L1]["amount"_L1].toInteger(),
                                            facts["amount"_L1]["amount"_L1].toInteger());
    }

    void add(QStringList &lines, const char *title, const QString &value) const
    {
        if (!value.isEmpty())
            lines += QString::fromUtf8(title) + ": "_L1 + value;
    }

    [[nodiscard]] QStringList factLines() const
    {
        QStringList lines;
        const auto &facts = m_mail.facts;
        if (const auto order = facts["order"_L1].toObject(); !order.isEmpty()) {
            add(lines, m_language.buyer, text(order["placedByName"_L1]));
            add(lines, m_language.group, text(order["groupName"_L1]));
            add(lines, m_language.placedAt, instant(order["placedAt"_L1]));
            add(lines, m_language.reference, text(order["reference"_L1]));
            add(lines, m_language.net, money(order["net"_L1]));
            add(lines, m_language.vat, money(order["vat"_L1]));
            add(lines, m_language.total, money(order["total"_L1]));
            const auto reasons = order["approvalReasons"_L1].toArray();
            for (const auto &reason : reasons) {
                if (m_mail.kind != MailKind::OrderDecided)
                    add(lines, m_language.waitsBecause, approvalReason(reason));
            }
            add(lines, m_language.comment, comment(order["decision"_L1]["comment"_L1]));
        }
        if (m_case == MailCase::BudgetWarning) {
            add(lines, m_language.used,
                filled(m_language.usedOf,
                       {{u"used"_s, money(facts["used"_L1])},
                        {u"amount"_s, money(facts["amount"_L1])},
                        {u"percent"_s, m_facts[u"percent"_s]}}));
            const auto to = day(facts["periodEndsOn"_L1]);
            const auto from = day(facts["periodStartsOn"_L1]);
            if (!to.isEmpty())
                add(lines, m_language.period, filled(m_language.span, {{u"from"_s, from}, {u"to"_s, to}}));
        }
        add(lines, m_language.requestedLimit, money(facts["requestedLimit"_L1]));
        add(lines, m_language.creditLimit, money(facts["creditLimit"_L1]));
        add(lines, m_language.reason, comment(facts["reason"_L1]));
        add(lines, m_language.comment, comment(facts["comment"_L1]));
        return lines;
    }

    [[nodiscard]] QString approvalReason(const QJsonValue &reason) const
    {
        if (reason["kind"_L1] == "orderLimit"_L1)
            return QString::fromUtf8(m_language.aboveLimit);
        return filled(m_language.aboveBudget,
                      {{u"budget"_s, text(reason["budgetName"_L1])},
                       {u"percent"_s, percent(reason["percentAfter"_L1].toInteger(), 100)}});
    }

    [[nodiscard]] QString orderLines() const
    {
        const auto all = m_mail.facts["order"_L1]["lines"_L1].toArray();
        QStringList lines;
        for (qsizetype i = 0; i < std::min(mostLines, all.size()); ++i) {
            const auto &line = all[i];
            lines += "  "_L1
                + filled(m_language.line,
                         {{u"quantity"_s, m_locale.toString(line["quantity"_L1].toInteger())},
                          {u"name"_s, text(line["name"_L1])},
                          {u"price"_s, money(line["unitPrice"_L1])}});
        }
        if (all.size() > mostLines)
            lines += "  "_L1
                + filled(m_language.moreLines, {{u"count"_s, m_locale.toString(all.size() - mostLines)}});
        return lines.join(u'\n');
    }

    [[nodiscard]] QStringList details() const
    {
        QStringList paragraphs{factLines().join(u'\n'), orderLines()};
        paragraphs.removeAll(QString());
        return paragraphs;
    }

    [[nodiscard]] QStringList digest() const
    {
        const auto mails = m_mail.facts["mails"_L1].toArray();
        QStringList entries;
        for (qsizetype i = 0; i < std::min(mostMails, mails.size()); ++i) {
            auto told = mails[i]["facts"_L1].toObject();
            const Mail mail{.kind = mailKindOf(mails[i]["kind"_L1].toString()).value_or(MailKind::Digest),
                            .language = m_mail.language,
                            .facts = told,
                            .linkPath = mails[i]["link"_L1].toString()};
            entries += Writer(mail, m_issuer).entry();
        }
        if (mails.size() > mostMails)
            entries += filled(m_language.moreMails, {{u"count"_s, m_locale.toString(mails.size())}});
        return entries;
    }

    const Mail &m_mail;
    const MailLanguage &m_language;
    QLocale m_locale;
    QTimeZone m_zone;
    QString m_issuer;
    MailCase m_case;
    Facts m_facts;
};

} // namespace

MailText textOf(const Mail &mail, const QString &issuer)
{
    const Writer writer(mail, issuer);
    return {writer.subject(), writer.body()};
}
