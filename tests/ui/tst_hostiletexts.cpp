// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogchecks.h"
#include "tests/entities/hostiletexts.h"
#include "tests/ui_rights/rightsfixture.h"

#include "models/approverindex.h"
#include "models/entities/budget.h"
#include "models/entities/company.h"
#include "models/entities/validation.h"
#include "models/recordlistmodel.h"
#include "models/recordtexts.h"
#include "ui/detailpane.h"
#include "ui/fieldeditor.h"
#include "ui/messagebar.h"
#include "ui/newrecorddialog.h"
#include "ui/recordform.h"
#include "ui/recordtable.h"
#include "ui/rights/removeroledialog.h"
#include "ui/users/leavedialog.h"
#include "ui/users/userchangedialog.h"
#include "ui/viewmemory.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(RecordType)

namespace {

/// Those that may be the name of something.
QStringList allowedTexts()
{
    QStringList allowed;
    const Field name = *findField(RecordType::Group, u"name"_s);
    const auto all = hostileTexts();
    for (const auto &hostile : all) {
        if (!checkValue(name, hostile.text))
            allowed.append(hostile.text);
    }
    return allowed;
}

bool isTyped(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::OrganisationNumber:
    case FieldType::Money:
    case FieldType::Address:
        return true;
    default:
        return false;
    }
}

/// As it is to be sent: a text of nothing but spaces empties the field.
QJsonValue stored(const Field &field, const QJsonValue &typed)
{
    const auto cleaned = cleanValue(field, typed);
    return cleaned == QJsonValue(QString()) ? QJsonValue() : cleaned;
}

/// What shows the text and would take it for markup, or for a mnemonic.
QStringList misread(QWidget *window, const QString &text)
{
    QStringList found;
    auto widgets = window->findChildren<QWidget *>();
    widgets.append(window);
    for (const auto *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->text().contains(text) && label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
            found.append(u"label: "_s + label->text());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && text.contains(u'&') && button->text().contains(text))
            found.append(u"button: "_s + button->text());
        for (const auto &tip : {widget->toolTip(), widget->whatsThis()}) {
            if (tip.contains(text) && Qt::mightBeRichText(tip) && text != text.toHtmlEscaped())
                found.append(u"tool tip: "_s + tip);
        }
    }
    return found;
}

bool shows(const QWidget *window, const QString &text)
{
    const auto labels = window->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(text); });
}

} // namespace

/// Each text through each field that takes text, of each kind of record: refused at the field, with a reason, or shown everywhere as it is.
class tst_HostileTexts : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void areRefusedAtTheFieldOrKept_data();
    void areRefusedAtTheFieldOrKept();
    void areShownAsTheyAre_data();
    void areShownAsTheyAre();
    void standInSentencesAsTheyAre();

private:
    [[nodiscard]] static FieldEditor *editorOf(const RecordForm &form, RecordType type, const Field &field)
    {
        for (auto *editor : form.findChildren<FieldEditor *>()) {
            if (editor->accessibleName() == RecordTexts::fieldTitle(type, field))
                return editor;
        }
        return nullptr;
    }
    static void type(FieldEditor *editor, const QString &text)
    {
        if (auto *line = editor->findChild<QLineEdit *>()) {
            line->selectAll();
            line->insert(text);
        } else if (auto *page = editor->findChild<QPlainTextEdit *>()) {
            page->selectAll();
            page->insertPlainText(text);
        }
    }
    [[nodiscard]] QJsonObject row(RecordType type)
    {
        const auto found = AccountFixture::wait(m_fixture->account.cache.row({type, AccountFixture::id(m_numbers[type])}));
        return found ? found->row : QJsonObject();
    }

    std::unique_ptr<RightsFixture> m_fixture;
    std::unique_ptr<ApproverIndex> m_approvers;
    std::unique_ptr<ViewMemory> m_memory;
    QHash<RecordType, int> m_numbers{{RecordType::User, 12}, {RecordType::Group, 30}, {RecordType::Role, 1}, {RecordType::Budget, 40},
                                     {RecordType::Company, 50}};
};

void tst_HostileTexts::init()
{
    m_fixture = std::make_unique<RightsFixture>();
    QVERIFY(m_fixture->isReady);
    const auto then = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    Budget budget;
    budget.id = AccountFixture::id(40);
    budget.createdAt = budget.updatedAt = then;
    budget.name = u"Verktøy"_s;
    budget.ownerKind = BudgetOwner::Group;
    budget.ownerId = AccountFixture::id(30);
    budget.amount = {100'000, u"NOK"_s};
    budget.startsOn = then.date();
    Company company;
    company.id = AccountFixture::id(50);
    company.createdAt = company.updatedAt = then;
    company.name = u"Nordmann Bygg AS"_s;
    company.organisationNumber = u"974760673"_s;
    company.country = u"NO"_s;
    company.language = u"nb"_s;
    company.timeZone = u"Europe/Oslo"_s;
    company.currency = u"NOK"_s;
    company.email = u"post@nordmann.example"_s;
    company.allowedPaymentMethods = {PaymentMethod::Card};
    QVERIFY(m_fixture->account.put(RecordType::Group, {AccountFixture::group(30, u"Salg"_s)}));
    QVERIFY(m_fixture->account.put(RecordType::Budget, {toRow(budget)}));
    QVERIFY(m_fixture->account.put(RecordType::Company, {toRow(company)}));
    m_approvers = std::make_unique<ApproverIndex>(&m_fixture->account.cache, m_fixture->roles.get());
    m_memory = std::make_unique<ViewMemory>(QString());
    m_fixture->context.approvers = m_approvers.get();
    m_fixture->context.memory = m_memory.get();
}

void tst_HostileTexts::cleanup()
{
    m_approvers.reset();
    m_memory.reset();
    m_fixture.reset();
}

void tst_HostileTexts::areRefusedAtTheFieldOrKept_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addRow("user") << RecordType::User;
    QTest::addRow("group") << RecordType::Group;
    QTest::addRow("role") << RecordType::Role;
    QTest::addRow("budget") << RecordType::Budget;
    QTest::addRow("company") << RecordType::Company;
}

void tst_HostileTexts::areRefusedAtTheFieldOrKept()
{
    QFETCH(RecordType, type);
    const auto seen = row(type);
    QVERIFY(!seen.isEmpty());
    RecordDraft draft(type, seen);
    RecordForm form(m_fixture->context, &draft, nullptr);
    QList<std::pair<const Field *, FieldEditor *>> typed;
    for (const auto &field : describe(type).fields) {
        if (auto *editor = isTyped(field) ? editorOf(form, type, field) : nullptr)
            typed.append({&field, editor});
    }
    QVERIFY(!typed.isEmpty());
    QCOMPARE(typed.first().second->isEnabled(), true);

    for (const auto &hostile : hostileTexts()) {
        const auto name = QByteArray(hostile.what);
        for (const auto &each : std::as_const(typed)) {
            const auto &field = *each.first;
            auto *editor = each.second;
            const auto where = name + " in " + QByteArray(field.key.data(), field.key.size());
            this->type(editor, hostile.text);
            const auto value = draft.value(field.key);
            const auto error = checkValue(field, value);
            const bool isName = field.type == FieldType::Text && field.is(Required);
            if (isName && hostile.asName != Name::ByRule)
                QVERIFY2(error.has_value() == (hostile.asName == Name::Refused), where.constData());
            QVERIFY2(error.has_value() == draft.error(field.key).has_value(), where.constData());
            // Whoever cannot see the red sentence hears it at the field.
            QVERIFY2(editor->focusProxy()->accessibleDescription().isEmpty() != error.has_value() || !editor->isEnabled(), where.constData());
            m_fixture->asked.clear();
            form.save();
            if (error) {
                QVERIFY2(m_fixture->asked.isEmpty(), where.constData());
            } else if (draft.isDirty(field.key)) {
                QVERIFY2(m_fixture->asked.size() == 1, where.constData());
                const auto &intents = m_fixture->asked[0].intents;
                QVERIFY2(intents.size() == 1 && intents[0].field == field.key && sameValue(intents[0].value, stored(field, value)), where.constData());
                emit m_fixture->actions.editFailed(m_fixture->asked[0].id, {ErrorKind::DiskFull, {}, {}}); // so that the form stays
            }
            const auto wrong = misread(&form, hostile.text);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
            draft.revert(field.key);
        }
    }
}

void tst_HostileTexts::areShownAsTheyAre_data()
{
    areRefusedAtTheFieldOrKept_data();
}

void tst_HostileTexts::areShownAsTheyAre()
{
    QFETCH(RecordType, type);
    const auto texts = allowedTexts();
    const auto key = type == RecordType::User ? u"firstName"_s : u"name"_s;
    QHash<QString, QString> idOf;
    QList<QJsonObject> rows;
    for (const auto &text : texts) {
        auto changed = row(type);
        changed[u"id"_s] = AccountFixture::id(1'000 + int(rows.size()));
        changed[key] = text;
        if (type == RecordType::User)
            changed[u"lastName"_s] = QString();
        idOf.insert(text, changed["id"_L1].toString());
        rows.append(changed);
    }
    QVERIFY(m_fixture->account.put(type, rows));
    DetailPane pane(type, m_fixture->context, nullptr);
    for (const auto &text : texts) {
        pane.setKey(RecordKey{type, idOf[text]});
        QVERIFY2(QTest::qWaitFor([&] { return shows(&pane, text); }, 20'000), qPrintable(text));
        QCOMPARE(misread(&pane, text), QStringList());
    }

    RecordListModel model(type, &m_fixture->account.cache, m_fixture->titles.get(), m_fixture->context.format);
    model.setQuery({type, {}, {}, {}});
    const auto rowOf = [&](const QString &id) {
        for (int i = 0; i < model.rowCount(); ++i)
            (void)model.index(i, 0).data(); // brings it into memory
        return model.rowOf(id);
    };
    for (const auto &text : texts) {
        QTRY_VERIFY2(rowOf(idOf[text]) >= 0, qPrintable(text));
        bool shown = false;
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto cell = model.index(rowOf(idOf[text]), column);
            shown = shown || cell.data().toString() == text;
            const auto tip = cell.data(Qt::ToolTipRole).toString();
            QVERIFY2(!tip.contains(text) || !Qt::mightBeRichText(tip) || text == text.toHtmlEscaped(), qPrintable(tip));
        }
        QVERIFY2(shown, qPrintable(text));
    }
}

void tst_HostileTexts::standInSentencesAsTheyAre()
{
    const auto texts = allowedTexts();
    const auto person = row(RecordType::User);
    auto role = *fromRow<Role>(row(RecordType::Role));
    MessageBar bar;
    for (const auto &text : texts) {
        CacheRow user;
        user.id = AccountFixture::id(12);
        user.row = person;
        user.row[u"firstName"_s] = text;
        user.row[u"lastName"_s] = text;
        role.name = text;
        const std::unique_ptr<QDialog> dialogs[] = {
            std::make_unique<LeaveDialog>(user, *m_fixture->administrators, m_fixture->context, nullptr),
            std::make_unique<UserChangeDialog>(UserAction::Disable, QList{user}, *m_fixture->administrators, m_fixture->context, nullptr),
            std::make_unique<UserChangeDialog>(UserAction::Remove, QList{user}, *m_fixture->administrators, m_fixture->context, nullptr),
            std::make_unique<RemoveRoleDialog>(role, m_fixture->context, nullptr),
        };
        for (const auto &dialog : dialogs) {
            QVERIFY2(shows(dialog.get(), text) || dialog->windowTitle().contains(text), qPrintable(text));
            QCOMPARE(misread(dialog.get(), text), QStringList());
        }
        bar.set(MessageBar::Subject::Notice, Semantic::Info, text);
        QVERIFY(shows(&bar, text));
        QCOMPARE(misread(&bar, text), QStringList());
    }
}

QTEST_MAIN(tst_HostileTexts)
#include "tst_hostiletexts.moc"
