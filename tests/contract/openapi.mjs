// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

// docs/openapi.yaml: read, and its schemas compiled.

import './packages.mjs';
import { readFileSync } from 'node:fs';

// Static imports would be looked for before packages.mjs can say that they are missing.
const { default: Ajv } = await import('ajv/dist/2020.js');
const { default: addFormats } = await import('ajv-formats');
const { parse } = await import('yaml');

const documentId = 'https://selskap.example/openapi';

/** The API's description with every $ref to parameters, headers and responses followed. Schemas stay references. */
export function readDocument(file) {
    const document = parse(readFileSync(file, 'utf8'));
    const follow = (node) => {
        if (!node?.$ref)
            return node;
        const target = node.$ref.split('/').slice(1).reduce((part, key) => part?.[key], document);
        if (target === undefined)
            throw new Error(`${node.$ref} leads nowhere`);
        return target;
    };
    const operations = [];
    for (const [template, item] of Object.entries(document.paths)) {
        for (const method of ['get', 'put', 'post', 'patch', 'delete']) {
            const operation = item[method];
            if (!operation)
                continue;
            const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(follow);
            const responses = Object.fromEntries(Object.entries(operation.responses).map(([status, response]) => {
                const { headers = {}, ...rest } = follow(response);
                return [status, { ...rest, headers: Object.fromEntries(Object.entries(headers).map(([name, header]) => [name, follow(header)])) }];
            }));
            operations.push({ id: operation.operationId, method: method.toUpperCase(), template, parameters, responses,
                              isPublic: operation.security?.length === 0, body: operation.requestBody?.content });
        }
    }
    return { document, operations };
}

/** Whatever the service sends must stand in the document, though clients ignore what they do not know. */
function closed(schema) {
    if (Array.isArray(schema))
        return schema.map(closed);
    if (typeof schema !== 'object' || schema === null)
        return schema;
    const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
    if (typeof schema.properties === 'object' && schema.type === 'object')
        copy.additionalProperties ??= false;
    return copy;
}

/** Answers a function that checks a value against a schema of the document and gives the errors as text, or nothing. */
export function schemaChecker(document) {
    const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true, allErrors: true });
    addFormats(ajv);
    const absolute = (schema) => JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', `"${documentId}#/$defs/`));
    const definitions = closed(absolute(document.components.schemas));
    // Problems of a kind have members of their own.
    definitions.Problem.additionalProperties = true;
    ajv.addSchema({ $id: documentId, $defs: definitions });
    const compiled = new Map();
    return (schema, value) => {
        const key = JSON.stringify(schema);
        if (!compiled.has(key))
            compiled.set(key, ajv.compile(closed(absolute(schema))));
        const validate = compiled.get(key);
        return validate(value) ? undefined : ajv.errorsText(validate.errors, { separator: '; ' });
    };
}
