// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

// A good request for each operation that changes something.

import { randomBytes, randomUUID } from 'node:crypto';

/** A UUID of version 7, as ids of records are. */
export function newId() {
    const time = Date.now().toString(16).padStart(12, '0');
    const random = randomBytes(10).toString('hex');
    const variant = (0x8 | (parseInt(random[3], 16) & 0x3)).toString(16);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(7, 19)}`;
}

const money = (amount) => ({ amount, currency: 'NOK' });
export const quoted = (text) => `"${text}"`;

/**
 * The good requests: each is made by `(world) => call`, where the world has the sample's records by kind, the tokens by role and the
 * records made so far, by the operation that made them. Their order is that in which they are sent.
 */
export const writes = {
    createUser: ({ sample, token }) => ({ token, path: { id: newId() }, body: {
        firstName: 'Tuva', lastName: 'Prøve', email: 'tuva.prove@nordmannbygg.example', phone: '+47 000 12 345', language: 'nb',
        status: 'active', roleIds: [sample.role.find((role) => role.name === 'Customer').id], groupId: sample.group[3].id,
        paymentMethods: ['card'], orderLimit: money(500000), employeeNumber: '90001', costCentre: '1120', activeUntil: '2027-01-31',
        restrictedPermissions: [] } }),
    changeUser: ({ made, token }) => ({ token, of: made.createUser, body: { phone: '+47 000 54 321', orderLimit: null } }),
    disableUser: ({ made, token }) => ({ token, of: made.createUser }),
    enableUser: ({ made, token }) => ({ token, of: made.createUser }),
    inviteUser: ({ sample, token }) => ({ token, path: { id: newId() }, operation: 'createUser', body: {
        status: 'invited', email: 'invitert@nordmannbygg.example', language: 'nb', roleIds: [sample.role.find((role) => role.name === 'Customer').id],
        groupId: sample.group[3].id } }),
    inviteAgain: ({ made, token }) => ({ token, of: made.inviteUser }),
    cancelInvitation: ({ made, token }) => ({ token, of: made.inviteUser }),
    sendPasswordLink: ({ made, token }) => ({ token, of: made.createUser }),
    removeUser: ({ made, token }) => ({ token, of: made.createUser }),
    createGroup: ({ sample, token }) => ({ token, path: { id: newId() }, body: {
        name: 'Prosjekt Kontrakt', parentId: sample.group[0].id, description: 'Første linje\nandre linje', costCentre: '2099',
        approverIds: [], defaultPaymentMethods: ['card'] } }),
    changeGroup: ({ made, token }) => ({ token, of: made.createGroup, body: { name: 'Prosjekt Avtale', description: null } }),
    removeGroup: ({ made, token }) => ({ token, of: made.createGroup }),
    createRole: ({ token }) => ({ token, path: { id: newId() }, body: {
        name: 'Lager', description: 'Ser ordrer', permissions: ['orders.viewGroup', 'company.view'], denies: ['orders.place'] } }),
    changeRole: ({ made, token }) => ({ token, of: made.createRole, body: { permissions: ['orders.viewCompany'] } }),
    removeRole: ({ made, token }) => ({ token, of: made.createRole }),
    createBudget: ({ sample, token }) => ({ token, path: { id: newId() }, body: {
        name: 'Kontraktbudsjett', ownerKind: 'group', ownerId: sample.group[3].id, amount: money(12500000), period: 'quarterly',
        startsOn: '2026-01-01', endsOn: '2026-12-31', rollover: true, enforcement: 'warn', warnAtPercent: 75, active: true } }),
    changeBudget: ({ made, token }) => ({ token, of: made.createBudget, body: { amount: money(13000000), endsOn: null } }),
    removeBudget: ({ made, token }) => ({ token, of: made.createBudget }),
    changeCompany: ({ company, token }) => ({ token, of: company, path: {}, body: { phone: '+47 000 11 222', limitsIncludeVat: false } }),
    changeMe: ({ me, token }) => ({ token, of: me, path: {}, body: { phone: '+47 000 33 444', mailDigest: false } }),
    createOrder: ({ customerToken }) => ({ token: customerToken, path: { id: newId() }, body: {
        number: 'KT-1', placedAt: '2026-07-30T08:15:00.000Z', reference: 'kontrakt', paymentMethod: 'card', net: money(29980),
        vat: money(7495), total: money(37475),
        lines: [{ sku: '10700210', name: 'Malerrull 25 cm med skaft', quantity: 2, unitPrice: money(14990) }] } }),
    submitInvoiceApplication: ({ token }) => ({ token, path: { id: newId() }, body: {
        requestedLimit: money(75000000), contactName: 'Kari Ødegård', contactEmail: 'regnskap@nordmannbygg.example', reference: 'Faktura 2026' } }),
    withdrawInvoiceApplication: ({ made, token }) => ({ token, of: made.submitInvoiceApplication }),
    reassignOrder: ({ waiting, token, approver }) => ({ token, of: waiting[0], body: { approverIds: [approver.id], comment: 'Du kjenner saken' } }),
    remindOrder: ({ waiting, token }) => ({ token, of: waiting[1] }),
    approveOrder: ({ waiting, approverToken }) => ({ token: approverToken, of: waiting[0], body: { comment: 'Greit' } }),
    rejectOrder: ({ waiting, approverToken }) => ({ token: approverToken, of: waiting[1], body: { comment: 'For dyrt' } }),
};

/** The call as it is sent: with company, key and precondition. */
export function complete(call, operation, company) {
    const { of, ...rest } = call;
    const precondition = operation.method === 'PUT' ? { 'If-None-Match': '*' } : { 'If-Match': quoted(of.revision) };
    return { ...rest, path: { company, ...(of ? { id: of.id } : {}), ...rest.path },
             headers: { 'Idempotency-Key': quoted(randomUUID()), ...precondition } };
}

/** The same call with something wrong: `name: [change, expected status]`. */
export function wrongVariants(call, operation, strangersCompany) {
    const without = (name) => ({ ...call, headers: Object.fromEntries(Object.entries(call.headers).filter(([key]) => key !== name)) });
    const precondition = operation.method === 'PUT' ? 'If-None-Match' : 'If-Match';
    const variants = {
        'no token': [{ ...call, token: undefined }, 401],
        'a wrong token': [{ ...call, token: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }, 401],
        'no Idempotency-Key': [without('Idempotency-Key'), 400],
        'an Idempotency-Key without quotes': [{ ...call, headers: { ...call.headers, 'Idempotency-Key': 'plain' } }, 400],
        'no precondition': [without(precondition), 428],
    };
    if (precondition === 'If-Match')
        variants['an old revision'] = [{ ...call, headers: { ...call.headers, 'If-Match': quoted(999999999) } }, 412];
    if (operation.template.includes('{company}'))
        variants["another company's id"] = [{ ...call, path: { ...call.path, company: strangersCompany } }, 404];
    if (operation.template.includes('{id}') && operation.method !== 'PUT')
        variants['an unknown id'] = [{ ...call, path: { ...call.path, id: newId() } }, 404];
    if (operation.body) {
        variants['an unknown field'] = [{ ...call, body: { ...call.body, colour: 'red' } }, 422];
        variants['half a body'] = [{ ...call, body: '{"name": ' }, 400];
        variants['a body that is no object'] = [{ ...call, body: '[1]' }, 400];
        variants['a body of another type'] = [{ ...call, type: 'text/plain' }, 415];
    }
    return variants;
}
