// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

// Speaks to the service, and checks each request and answer against the document.

import { schemaChecker } from './openapi.mjs';

export class Recorder {
    #operations;
    #check;
    #address;
    /** What was exchanged: `{ operation, request, status, faults }`. */
    exchanges = [];

    constructor({ document, operations }, address) {
        this.#operations = new Map(operations.map((operation) => [operation.id, operation]));
        this.#check = schemaChecker(document);
        this.#address = address;
    }

    operation(id) {
        const operation = this.#operations.get(id);
        if (!operation)
            throw new Error(`the document has no operation ${id}`);
        return operation;
    }

    /**
     * Sends one request. `call` has `path` and `query` (parameters by name), `headers`, `body` (a text as it is, a URLSearchParams, or
     * JSON), `token`, `type` (of the body). With `wrong` the request breaks the document on purpose, so only the answer is checked.
     */
    async send(id, call = {}, wrong = false) {
        const operation = this.operation(id);
        const exchange = { operation, faults: [] };
        const { url, init } = this.#request(operation, call);
        exchange.request = { method: init.method, url, headers: init.headers, body: init.body };
        if (!wrong)
            this.#checkRequest(operation, call, init, exchange.faults);
        const answer = await this.#exchange(url, init);
        exchange.status = answer.status;
        exchange.answer = answer;
        this.#checkAnswer(operation, answer, exchange.faults);
        this.exchanges.push(exchange);
        return answer;
    }

    /** Sends a method that the path does not have. */
    async sendMethod(template, method, call) {
        const { url, init } = this.#request({ template, method }, call);
        const answer = await this.#exchange(url, init);
        const exchange = { operation: { id: `${method} ${template}` }, request: { method, url }, status: answer.status, answer, faults: [] };
        this.#checkBody({ 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }, answer, exchange.faults);
        this.exchanges.push(exchange);
        return answer;
    }

    #request(operation, { path = {}, query = {}, headers = {}, body, token, type }) {
        const filled = operation.template.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(path[name]));
        const url = new URL(filled, this.#address);
        for (const [name, value] of Object.entries(query))
            url.searchParams.set(name, value);
        const init = { method: operation.method, headers: { ...headers }, redirect: 'manual' };
        if (token)
            init.headers.Authorization = `Bearer ${token}`;
        if (body !== undefined) {
            init.headers['Content-Type'] = type ?? Object.keys(operation.body ?? { 'application/json': 0 })[0];
            init.body = typeof body === 'string' ? body : body instanceof URLSearchParams ? body.toString() : JSON.stringify(body);
        }
        return { url: url.toString(), init };
    }

    async #exchange(url, init) {
        const response = await fetch(url, init);
        const text = await response.text();
        const type = (response.headers.get('Content-Type') ?? '').split(';')[0];
        let json;
        if (/[/+]json$/.test(type))
            json = JSON.parse(text);
        return { status: response.status, headers: response.headers, type, text, json };
    }

    #checkRequest(operation, call, init, faults) {
        const given = { path: call.path ?? {}, query: call.query ?? {}, header: init.headers };
        for (const parameter of operation.parameters) {
            const value = given[parameter.in][parameter.name];
            if (value === undefined) {
                if (parameter.required)
                    faults.push(`the request lacks ${parameter.name}`);
                continue;
            }
            this.#checkValue(parameter.schema, value, `the request's ${parameter.name}`, faults);
        }
        const known = new Set(operation.parameters.filter((p) => p.in === 'query').map((p) => p.name));
        for (const name of Object.keys(given.query).filter((name) => !known.has(name)))
            faults.push(`the request's ${name} is not in the document`);
        if (call.body === undefined) {
            if (operation.body)
                faults.push('the request has no body');
            return;
        }
        const media = operation.body?.[init.headers['Content-Type']];
        if (!media)
            faults.push(`a body of ${init.headers['Content-Type']} is not in the document`);
        else
            this.#checkValue(media.schema, call.body instanceof URLSearchParams ? Object.fromEntries(call.body) : call.body,
                             "the request's body", faults);
    }

    #checkAnswer(operation, answer, faults) {
        if (answer.headers.get('Cache-Control') !== 'no-store')
            faults.push('the answer may be cached');
        if (!answer.headers.get('X-Request-Id'))
            faults.push('the answer has no X-Request-Id');
        const response = operation.responses[answer.status];
        if (!response) {
            faults.push(`the answer ${answer.status} is not in the document: ${answer.text.slice(0, 300)}`);
            return;
        }
        for (const [name, header] of Object.entries(response.headers)) {
            const value = answer.headers.get(name);
            if (value !== null)
                this.#checkValue(header.schema, value, `the answer's ${name}`, faults);
            else if (header.required)
                faults.push(`the answer lacks ${name}`);
        }
        this.#checkBody(response.content, answer, faults);
    }

    #checkBody(content, answer, faults) {
        if (!content) {
            if (answer.text)
                faults.push('the answer has a body that is not in the document');
            return;
        }
        const media = content[answer.type];
        if (!media)
            faults.push(`an answer of ${answer.type} is not in the document`);
        else if (answer.json !== undefined)
            this.#checkValue(media.schema, answer.json, "the answer's body", faults);
    }

    #checkValue(schema, value, what, faults) {
        // What stands in a path, query or header is text, whatever it means.
        const typed = schema.type === 'integer' && /^-?\d+$/.test(value) ? Number(value) : value;
        const errors = this.#check(schema, typed);
        if (errors)
            faults.push(`${what}: ${errors}`);
    }
}
