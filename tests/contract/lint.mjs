// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

// Lints docs/openapi.yaml.

import './packages.mjs';
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['node_modules/@stoplight/spectral-cli/dist/index.js', 'lint', '../../docs/openapi.yaml',
                                                '--ruleset', '.spectral.yaml', '--fail-severity', 'warn'],
                             { cwd: new URL('.', import.meta.url), stdio: 'inherit' });
process.exit(status ?? 1);
