// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

// Signs in as a native program does, with the part of the browser and the person played here.

import { createHash, randomBytes } from 'node:crypto';

const client = { client_id: 'selskap' };
const redirect = 'http://127.0.0.1:49152/callback/made-up';

/** What the browser sends back of the page's cookie. */
export function cookieOf(page) {
    return { Cookie: page.headers.get('Set-Cookie').split(';')[0] };
}

/** The hidden field and the choices of the page's form. */
export function formOf(page) {
    const request = /name="request"\s+value="([^"]*)"/.exec(page)?.[1];
    const companies = [...page.matchAll(/name="company"\s+value="([^"]*)"[^>]*>([^<]*)</g)].map(([, id, name]) => ({ id, name }));
    return { request, companies };
}

export function authorizationQuery(challenge, state = 'state-1') {
    return { response_type: 'code', ...client, redirect_uri: redirect, state, code_challenge: challenge, code_challenge_method: 'S256' };
}

/** The tokens of somebody who signs in on the page; of several companies they choose the one of that name. */
export async function signInOnPage(recorder, { email, password, company }) {
    const verifier = randomBytes(32).toString('base64url');
    const query = authorizationQuery(createHash('sha256').update(verifier).digest('base64url'));
    const page = await recorder.send('showSignIn', { query });
    const headers = cookieOf(page);
    let answer = await recorder.send('signIn', { headers,
        body: new URLSearchParams({ request: formOf(page.text).request, email, password, action: 'sign-in' }) });
    if (answer.status === 200) {
        const { request, companies } = formOf(answer.text);
        const chosen = companies.find(({ name }) => name === company);
        if (!chosen)
            throw new Error(`the page does not offer ${company}: ${JSON.stringify(companies)}`);
        answer = await recorder.send('signIn', { headers, body: new URLSearchParams({ request, company: chosen.id }) });
    }
    if (answer.status !== 303)
        throw new Error(`signing in as ${email} was answered ${answer.status}`);
    const back = new URL(answer.headers.get('Location'));
    if (`${back.origin}${back.pathname}` !== redirect || back.searchParams.get('state') !== query.state || !back.searchParams.get('iss'))
        throw new Error(`the browser is sent to ${back}`);
    const form = { grant_type: 'authorization_code', ...client, code: back.searchParams.get('code'), redirect_uri: redirect, code_verifier: verifier };
    return { form, tokens: (await recorder.send('getTokens', { body: new URLSearchParams(form) })).json };
}

/** The tokens for a one-time code of the demonstration. */
export async function signInByCode(recorder, code) {
    const form = { grant_type: 'urn:selskap:one-time-code', ...client, code };
    return (await recorder.send('getTokens', { body: new URLSearchParams(form) })).json;
}

export async function refresh(recorder, token) {
    const form = { grant_type: 'refresh_token', ...client, refresh_token: token };
    return recorder.send('getTokens', { body: new URLSearchParams(form) });
}
