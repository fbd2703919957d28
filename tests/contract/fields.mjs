// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

// Compares the records of docs/openapi.yaml with the field tables: node fields.mjs <program that prints them>

import { execFileSync } from 'node:child_process';
import { readDocument } from './openapi.mjs';

const { document } = readDocument(new URL('../../docs/openapi.yaml', import.meta.url));
const { schemas } = document.components;
const tables = JSON.parse(execFileSync(process.argv[2], { encoding: 'utf8' }));
const faults = [];

const common = ['id', 'revision', 'createdAt', 'updatedAt'];
const schemaName = (type) => type[0].toUpperCase() + type.slice(1);
const targetOf = (property) => property.$ref?.split('/').pop() ?? property.oneOf?.map(targetOf)[0];
const resolved = (property) => (targetOf(property) ? { ...schemas[targetOf(property)], ...property } : property);

/** What the schema of a property must say of a field of that type. */
const expectations = {
    text: (p, f) => p.maxLength === (f.maximum || 120),
    longText: (p, f) => p.maxLength === (f.maximum || 2000),
    email: (p) => targetOf(p) === 'Email',
    phone: (p) => targetOf(p) === 'Phone',
    organisationNumber: (p) => p.type === 'string',
    country: (p) => targetOf(p) === 'Country',
    language: (p) => targetOf(p) === 'Language',
    timeZone: (p) => p.type === 'string',
    currency: (p) => targetOf(p) === 'Currency',
    boolean: (p) => p.type === 'boolean',
    integer: (p) => p.type === 'integer',
    percent: (p, f) => p.type === 'integer' && p.minimum === 1 && p.maximum === f.maximum,
    money: (p) => ['Amount', 'Money'].includes(targetOf(p)),
    day: (p) => targetOf(p) === 'Day',
    instant: (p) => targetOf(p) === 'Instant',
    choice: (p, f) => sameSet(resolved(p).enum, f.choices),
    choices: (p, f) => p.type === 'array' && sameSet(resolved(p.items).enum, f.choices),
    reference: (p) => targetOf(p) === 'Id' || p.maxLength === 64,
    references: (p) => p.type === 'array' && targetOf(p.items) === 'Id',
    address: (p) => targetOf(p) === 'Address',
    structure: (p) => targetOf(p) !== undefined || (p.type === 'array' && targetOf(p.items) !== undefined),
};

function sameSet(a = [], b = []) {
    return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
}

function compare(name, fields, more = []) {
    const schema = schemas[name];
    if (!schema) {
        faults.push(`${name} is missing`);
        return;
    }
    const expected = [...more, ...fields.map((field) => field.key)];
    for (const key of expected.filter((key) => !(key in schema.properties)))
        faults.push(`${name}.${key} is missing`);
    for (const key of Object.keys(schema.properties).filter((key) => !expected.includes(key)))
        faults.push(`${name}.${key} is no field`);
    for (const field of fields) {
        const property = schema.properties[field.key];
        if (property && !expectations[field.type](property, field))
            faults.push(`${name}.${field.key} is not described as ${field.type}`);
    }
}

for (const [type, fields] of Object.entries(tables)) {
    const name = schemaName(type);
    compare(name, fields, common);
    // Who makes a user says whether they are invited.
    const writable = fields.filter((field) => !field.readOnly);
    if (schemas[`${name}Create`])
        compare(`${name}Create`, writable, type === 'user' ? ['status'] : []);
    if (schemas[`${name}Patch`])
        compare(`${name}Patch`, writable.filter((field) => !field.createOnly));
}
compare('MePatch', tables.user.filter((field) => field.personal));
if (!sameSet(schemas.RecordType.enum, Object.keys(tables)))
    faults.push('RecordType does not list the kinds of record');

for (const fault of faults)
    console.error(fault);
process.exit(faults.length ? 1 : 0);
