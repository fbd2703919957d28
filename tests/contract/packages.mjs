// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

// Imported first: says in one sentence what to do when the packages are not there.

import { existsSync } from 'node:fs';

if (!existsSync(new URL('node_modules/ajv', import.meta.url))) {
    console.error('tests/contract/node_modules is missing: run "npm ci" in tests/contract (scripts/test.sh does it).');
    process.exit(1);
}
