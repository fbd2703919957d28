// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

// A running selskapd with a sample company.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Starts the program on a free port; resolves to its address, `oneTimeCode(role)` and `stop()`, which gives the exit code. */
export async function startService(program) {
    const folder = mkdtempSync(join(tmpdir(), 'selskap-contract-'));
    const child = spawn(program, ['--database', join(folder, 'account.db'), '--listen', '127.0.0.1:0', '--sample', '--users', '40',
                                  '--today', '2026-07-31', '--demo'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const exited = new Promise((resolve) => child.once('exit', resolve));
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const answer = async () => {
        const { value, done } = await lines.next();
        if (done)
            throw new Error('selskapd has ended');
        return JSON.parse(value);
    };
    const { listening } = await answer();
    return {
        address: listening,
        async oneTimeCode(role) {
            child.stdin.write(`code ${role}\n`);
            return (await answer()).oneTimeCode;
        },
        async stop() {
            child.kill('SIGTERM');
            const code = await exited;
            rmSync(folder, { recursive: true, force: true });
            return code;
        },
    };
}
