// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

// Drives a real selskapd through every operation of docs/openapi.yaml, in the right way and in the usual wrong ways, and checks
// each request and answer against it: node run.mjs <selskapd>

import { createHash } from 'node:crypto';
import { readDocument } from './openapi.mjs';
import { Recorder } from './recorder.mjs';
import { complete, newId, quoted, writes, wrongVariants } from './requests.mjs';
import { startService } from './service.mjs';
import { authorizationQuery, cookieOf, formOf, refresh, signInByCode, signInOnPage } from './signin.mjs';

const password = 'Velkommen-2026';
const faults = [];

function expect(condition, text) {
    if (!condition)
        faults.push(text);
}

/** Reads all pages of the snapshot; gives the rows by kind and the cursor from which the changes go on. */
async function readSnapshot(recorder, call) {
    const sample = {};
    let total = 0;
    let query = {};
    let first;
    for (;;) {
        const page = await recorder.send('getSnapshot', { ...call, query });
        first ??= page.json;
        for (const { recordType, row } of page.json.rows)
            (sample[recordType] ??= []).push(row);
        total += page.json.rows.length;
        const next = /<([^>]+)>/.exec(page.headers.get('Link') ?? '');
        if (!next)
            break;
        query = { page: new URL(next[1], 'http://any').searchParams.get('page') };
    }
    expect(first.total === total, `the snapshot promised ${first.total} rows and had ${total}`);
    return { sample, cursor: first.startCursor };
}

async function checkSignIn(recorder) {
    const administrator = { email: 'kari.odegard@nordmannbygg.example', password };
    const { form, tokens } = await signInOnPage(recorder, administrator);
    expect(tokens?.access_token, 'the page does not sign Kari in');
    const again = await recorder.send('getTokens', { body: new URLSearchParams(form) });
    expect(again.status === 400 && again.json.error === 'invalid_grant', `a code works twice: ${again.status}`);
    const ended = await recorder.send('getMe', { token: tokens.access_token });
    expect(ended.status === 401, `the session of a code that came twice goes on: ${ended.status}`);

    const accountant = { email: 'ragnhild.saether@nordmannbygg.example', password, company: 'Fjordlys Elektro AS' };
    const { tokens: first } = await signInOnPage(recorder, accountant);
    const second = await refresh(recorder, first.refresh_token);
    expect(second.status === 200, `a refresh token is answered ${second.status}`);
    const stranger = await recorder.send('getMe', { token: second.json.access_token });
    expect(stranger.json?.company?.name === accountant.company, 'the chosen company is not the one signed in to');
    await recorder.send('revokeToken', { body: new URLSearchParams({ token: second.json.refresh_token, client_id: 'selskap' }) });
    const revoked = await refresh(recorder, second.json.refresh_token);
    expect(revoked.status === 400, `a revoked token is answered ${revoked.status}`);

    const page = await recorder.send('showSignIn', { query: authorizationQuery('A'.repeat(43)) });
    const { request } = formOf(page.text);
    const refused = await recorder.send('signIn', { headers: cookieOf(page), body: new URLSearchParams({ request, email: administrator.email, password: 'x', action: 'sign-in' }) });
    expect(refused.status === 403, `a wrong password is answered ${refused.status}`);
    const wrong = await recorder.send('showSignIn', { query: { ...authorizationQuery('A'.repeat(43)), redirect_uri: 'https://elsewhere.example/' } }, true);
    expect(wrong.status === 400, `a redirect elsewhere is answered ${wrong.status}`);
    for (const [form, status] of [[{ grant_type: 'password', client_id: 'selskap' }, 400], [{ grant_type: 'refresh_token', client_id: 'other' }, 401]]) {
        const answer = await recorder.send('getTokens', { body: new URLSearchParams(form) }, true);
        expect(answer.status === status, `${JSON.stringify(form)} is answered ${answer.status}`);
    }
    return stranger.json.company.id;
}

async function checkReads(recorder, { token, company, sample, cursor }, strangersCompany) {
    const reads = {
        getMe: {}, getCompany: {}, getApprovers: {}, getSnapshot: {}, getChanges: { query: { cursor } },
        getUser: { path: { id: sample.user[0].id } }, getGroup: { path: { id: sample.group[0].id } },
        getRole: { path: { id: sample.role[0].id } }, getBudget: { path: { id: sample.budget[0].id } },
        getBudgetPeriods: { path: { id: sample.budget[0].id } }, getOrder: { path: { id: sample.order[0].id } },
        getInvoiceApplication: { path: { id: sample.invoiceApplication[0].id } },
        getAudit: { query: { recordType: 'user', from: '2020-01-01T00:00:00.000Z' } },
    };
    for (const [id, { path, query }] of Object.entries(reads)) {
        const operation = recorder.operation(id);
        const call = { token, query, path: { company: company.id, ...path } };
        const answer = await recorder.send(id, call);
        expect(answer.status === 200, `${id} is answered ${answer.status}`);
        const wrong = { 'no token': [{ ...call, token: undefined }, 401] };
        if (operation.template.includes('{company}'))
            wrong["another company's id"] = [{ ...call, path: { ...call.path, company: strangersCompany } }, 404];
        if (operation.template.includes('{id}'))
            wrong['an unknown id'] = [{ ...call, path: { ...call.path, id: newId() } }, 404];
        for (const [name, [variant, status]] of Object.entries(wrong)) {
            const refused = await recorder.send(id, variant, true);
            expect(refused.status === status, `${id} with ${name} is answered ${refused.status}, not ${status}`);
        }
    }
    for (const id of ['getHealth', 'getCapabilities', 'getAuthorizationServer'])
        expect((await recorder.send(id)).status === 200, `${id} is not answered`);
    const gone = await recorder.send('getChanges', { token, path: { company: company.id }, query: { cursor: 'made-up' } });
    expect(gone.status === 410, `a made-up cursor is answered ${gone.status}`);
    const invalid = await recorder.send('getAudit', { token, path: { company: company.id }, query: { recordType: 'cat' } }, true);
    expect(invalid.status === 422, `a made-up filter is answered ${invalid.status}`);
}

async function checkWrites(recorder, world, strangersCompany) {
    for (const [name, make] of Object.entries(writes)) {
        // One operation may be called in more ways than one.
        const { operation: id = name, ...good } = make(world);
        const operation = recorder.operation(id);
        const call = complete(good, operation, world.company.id);
        for (const [what, [variant, status]] of Object.entries(wrongVariants(call, operation, strangersCompany))) {
            const answer = await recorder.send(id, variant, true);
            expect(answer.status === status, `${id} with ${what} is answered ${answer.status}, not ${status}: ${answer.text.slice(0, 200)}`);
        }
        const answer = await recorder.send(id, call);
        const status = operation.method === 'PUT' ? 201 : 200;
        expect(answer.status === status, `${id} is answered ${answer.status}: ${answer.text}`);
        const again = await recorder.send(id, call);
        expect(again.text === answer.text, `${id} sent twice has two answers: ${again.text}`);
        const another = await recorder.send(id, { ...call, path: { ...call.path }, headers: { ...call.headers, 'Idempotency-Key': quoted(newId()) } });
        expect(another.status >= 400 || JSON.stringify(another.json?.row) === JSON.stringify(answer.json?.row),
               `${id} under another key happens twice`);
        const row = answer.json?.row;
        if (row && operation.template.includes('{id}')) {
            world.made[name] = row;
            for (const maker of Object.keys(world.made).filter((maker) => world.made[maker].id === row.id))
                world.made[maker] = row;
            world.waiting = world.waiting.map((order) => (order.id === row.id ? row : order));
        }
    }
}

async function checkBatch(recorder, { token, company, sample }, strangersCompany) {
    const root = sample.group.find((group) => !group.parentId);
    const id = newId();
    const changes = [
        { key: newId(), method: 'PUT', path: `groups/${id}`, ifNoneMatch: '*', body: { name: 'Samlet', parentId: root.id } },
        { key: newId(), method: 'PATCH', path: `groups/${root.id}`, ifMatch: '999999999', body: { name: 'Foreldet' } },
    ];
    const call = { token, path: { company: company.id }, body: { changes } };
    const { json } = await recorder.send('sendBatch', call);
    const statuses = json?.outcomes?.map(({ status }) => status);
    expect(JSON.stringify(statuses) === '[201,412]', `a batch is answered ${JSON.stringify(json)}`);
    const again = await recorder.send('sendBatch', call);
    expect(again.json.outcomes[0].etag === json.outcomes[0].etag, 'a batch sent twice happens twice');
    const made = { ...json.outcomes[0].body.row };
    const removal = { key: newId(), method: 'DELETE', path: `groups/${id}`, ifMatch: `${made.revision}` };
    const removed = await recorder.send('sendBatch', { ...call, body: { changes: [removal] } });
    expect(removed.json.outcomes[0].status === 200, `a removal in a batch is answered ${removed.text}`);
    const wrong = {
        'no token': [{ ...call, token: undefined }, 401], "another company's id": [{ ...call, path: { company: strangersCompany } }, 404],
        'an unknown field': [{ ...call, body: { changes, colour: 'red' } }, 422], 'half a body': [{ ...call, body: '{"changes": ' }, 400],
        'a body of another type': [{ ...call, type: 'text/plain' }, 415],
    };
    for (const [name, [variant, status]] of Object.entries(wrong)) {
        const answer = await recorder.send('sendBatch', variant, true);
        expect(answer.status === status, `a batch with ${name} is answered ${answer.status}, not ${status}`);
    }
}

async function checkRefusals(recorder, { token, customerToken, company, sample, administrator }) {
    const root = sample.group.find((group) => !group.parentId);
    const builtIn = sample.role.find((role) => role.builtIn);
    const call = (of, more = {}) => ({ token, path: { company: company.id, id: of.id }, ...more,
                                       headers: { 'Idempotency-Key': quoted(newId()), 'If-Match': quoted(of.revision) } });
    const refusals = [
        ['removeGroup', call(root), 409], ['removeRole', call(builtIn), 403], ['disableUser', call(administrator), 403],
        ['changeGroup', call(root, { token: customerToken, body: { name: 'Mitt' } }), 404],
        ['changeCompany', call(company, { token: customerToken, path: { company: company.id }, body: { phone: '1234' } }), 403],
        ['getAudit', { token: customerToken, path: { company: company.id } }, 403],
    ];
    for (const [id, request, status] of refusals) {
        const answer = await recorder.send(id, request);
        expect(answer.status === status, `${id} that a rule forbids is answered ${answer.status}, not ${status}: ${answer.text}`);
    }
}

async function checkMethods(recorder, operations, { token, company, sample }) {
    const byPath = new Map();
    for (const { template, method } of operations)
        byPath.set(template, [...(byPath.get(template) ?? []), method]);
    for (const [template, methods] of byPath) {
        const method = ['PUT', 'DELETE', 'PATCH', 'POST'].find((other) => !methods.includes(other));
        const answer = await recorder.sendMethod(template, method, { token, path: { company: company.id, id: sample.user[0].id, token: 'A'.repeat(43) } });
        expect(answer.status === 405, `${method} ${template} is answered ${answer.status}, not 405`);
        const allowed = (answer.headers.get('Allow') ?? '').split(', ').filter((name) => name !== 'HEAD').sort();
        expect(JSON.stringify(allowed) === JSON.stringify([...methods].sort()), `${template} allows ${allowed}, and the document ${methods}`);
    }
}

async function checkWaiting(recorder, { token, company }, cursor) {
    const path = { company: company.id };
    const { json: all } = await recorder.send('getChanges', { token, path, query: { cursor } });
    expect(all.commits.length > 10, `the changes tell of ${all.commits.length} commits`);
    const ops = new Set(all.commits.flatMap((commit) => commit.changes.map((change) => change.op)));
    expect(ops.has('put') && ops.has('del'), `the changes know only ${[...ops]}`);
    const waiting = recorder.send('getChanges', { token, path, query: { cursor: all.cursor, wait: 20 } });
    const { json } = await recorder.send('getMe', { token });
    await recorder.send('changeMe', { token, body: { phone: '+47 000 77 888' },
                                      headers: { 'Idempotency-Key': quoted(newId()), 'If-Match': quoted(json.user.revision) } });
    const news = await waiting;
    expect(news.json?.commits?.length === 1, `waiting for a change gave ${news.text.slice(0, 200)}`);
}

const form = (fields) => new URLSearchParams(fields);

/** The pages behind the links of two people: one is invited, the other one was made a user. */
async function checkLinks(recorder, service, { token, company, sample }) {
    const groupId = sample.group[0].id;
    const roleIds = [sample.role.find((role) => role.name === 'Customer').id];
    const make = async (email, status) => {
        const headers = { 'Idempotency-Key': quoted(newId()), 'If-None-Match': '*' };
        const { json } = await recorder.send('createUser', { token, headers, path: { company: company.id, id: newId() },
                                                             body: { status, email, roleIds, groupId } });
        return json.row;
    };
    const people = [
        [await make('lenke.en@nordmannbygg.example', 'invited'), 'invitations', 'showInvitation', 'acceptInvitation'],
        [await make('lenke.to@nordmannbygg.example', 'active'), 'passwords', 'showPasswordLink', 'choosePassword'],
    ];
    for (const [user, folder, show, choose] of people) {
        const path = { token: (await service.linkTo(user.email, folder)).split('/').pop() };
        const good = { firstName: 'Lene', lastName: 'Lenke', password: 'fjell fjord furu', choice: 'new', action: 'save' };
        const fields = folder === 'invitations' ? good : { password: good.password };
        const steps = [
            [show, { path }, 200], [choose, { path, body: form({ ...fields, password: 'kort' }) }, 422, true],
            [choose, { path, body: form(fields), type: 'text/plain' }, 400, true], [choose, { path, body: form(fields) }, 200],
            [show, { path }, 410], [choose, { path, body: form(fields) }, 410],
            [show, { path: { token: 'A'.repeat(43) } }, 404], [choose, { path: { token: 'A'.repeat(43) }, body: form(fields) }, 404],
        ];
        for (const [id, call, status, wrong] of steps) {
            const answer = await recorder.send(id, call, wrong);
            expect(answer.status === status, `${id} is answered ${answer.status}, not ${status}: ${answer.text.slice(0, 200)}`);
            expect(answer.headers.get('Referrer-Policy') === 'no-referrer', `${id} lets the token out`);
        }
        const signedIn = await signInOnPage(recorder, { email: user.email, password: good.password });
        const { json: me } = await recorder.send('getMe', { token: signedIn.tokens.access_token });
        expect(me.user.id === user.id && me.user.status === 'active', `${user.email} does not get in`);
    }
}

async function checkRegistration(recorder, { company }) {
    const verifier = 'v'.repeat(43);
    const body = {
        company: { name: 'Ny Handel AS', organisationNumber: '987 654 325', country: 'NO', language: 'nb', timeZone: 'Europe/Oslo',
                   currency: 'NOK', email: 'post@nyhandel.example' },
        administrator: { firstName: 'Nina', lastName: 'Ny', email: 'nina@nyhandel.example' },
        password: 'fjell fjord furu', codeChallenge: createHash('sha256').update(verifier).digest('base64url'),
    };
    const headers = { 'Idempotency-Key': quoted(newId()) };
    const wrong = [[{ body }, 400], [{ headers, body: '{"company": ' }, 400], [{ headers, body: { ...body, colour: 'red' } }, 422],
                   [{ headers, body, type: 'text/plain' }, 415]];
    for (const [call, status] of wrong) {
        const answer = await recorder.send('register', call, true);
        expect(answer.status === status, `a wrong registration is answered ${answer.status}, not ${status}`);
    }
    const first = await recorder.send('register', { headers, body });
    const again = await recorder.send('register', { headers, body });
    expect(first.status === 201 && again.json?.companyId === first.json.companyId, `a registration is answered ${first.text}, then ${again.text}`);
    const { json: tokens } = await recorder.send('getTokens', { body: form({ grant_type: 'authorization_code', client_id: 'selskap',
                                                                             code: again.json.code, code_verifier: verifier }) });
    const { json: me } = await recorder.send('getMe', { token: tokens.access_token });
    expect(me?.user?.id === first.json.userId && me.company.name === body.company.name, 'a registration does not sign in');
    const taken = await recorder.send('register', { headers: { 'Idempotency-Key': quoted(newId()) }, body });
    expect(taken.status === 409 && taken.json.type.endsWith('organisation-taken'), `a taken organisation is answered ${taken.text}`);
    const other = { ...body, company: { ...body.company, organisationNumber: company.organisationNumber }, password: 'another one' };
    const refused = await recorder.send('register', { headers: { 'Idempotency-Key': quoted(newId()) }, body: other });
    expect(refused.status === 403, `a wrong password is answered ${refused.text}`);
    const request = { country: 'NO', organisationNumber: company.organisationNumber, name: 'Nina Ny', email: 'nina@nyhandel.example' };
    const asked = await recorder.send('askForAccess', { headers: { 'Idempotency-Key': quoted(newId()) }, body: request });
    expect(asked.status === 202, `asking for access is answered ${asked.text}`);
    const unknown = await recorder.send('askForAccess', { headers: { 'Idempotency-Key': quoted(newId()) },
                                                          body: { ...request, organisationNumber: '912345602' } });
    expect(unknown.status === 404, `asking nobody for access is answered ${unknown.text}`);
}

async function run(program) {
    const description = readDocument(new URL('../../docs/openapi.yaml', import.meta.url));
    const service = await startService(program);
    const recorder = new Recorder(description, service.address);
    try {
        const strangersCompany = await checkSignIn(recorder);
        const tokenOf = async (role) => (await signInByCode(recorder, await service.oneTimeCode(role))).access_token;
        const token = await tokenOf('administrator');
        const approverToken = await tokenOf('approver');
        const customerToken = await tokenOf('customer');
        const { json: me } = await recorder.send('getMe', { token });
        const { json: approver } = await recorder.send('getMe', { token: approverToken });
        const { sample, cursor } = await readSnapshot(recorder, { token, path: { company: me.company.id } });
        const waiting = sample.order.filter((order) => order.status === 'pendingApproval' && order.approverIds.includes(approver.user.id));
        expect(waiting.length >= 2, 'too few orders wait for the approver');
        const world = { token, approverToken, customerToken, me: me.user, approver: approver.user, administrator: me.user, company: me.company, sample, cursor, waiting, made: {} };
        await checkReads(recorder, world, strangersCompany);
        await checkWrites(recorder, world, strangersCompany);
        world.administrator = (await recorder.send('getMe', { token })).json.user;
        world.company = (await recorder.send('getCompany', { token, path: { company: me.company.id } })).json.row;
        await checkBatch(recorder, world, strangersCompany);
        await checkRefusals(recorder, world);
        await checkMethods(recorder, description.operations, world);
        await checkWaiting(recorder, world, cursor);
        await checkLinks(recorder, service, world);
        await checkRegistration(recorder, world);
    } finally {
        expect(await service.stop() === 0, 'selskapd did not end well');
        for (const { operation, request, status, faults: found } of recorder.exchanges)
            faults.push(...found.map((fault) => `${operation.id} (${request.method} ${request.url} -> ${status}): ${fault}`));
    }
    for (const { id, responses } of description.operations) {
        const good = recorder.exchanges.some(({ operation, status }) => operation.id === id && status < 400 && responses[status]);
        expect(good, `${id} was never answered well`);
    }
    return recorder.exchanges.length;
}

const count = await run(process.argv[2]).catch((error) => {
    faults.push(error.stack);
    return 0;
});
for (const fault of new Set(faults))
    console.error(fault);
console.log(`${count} exchanges, ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
