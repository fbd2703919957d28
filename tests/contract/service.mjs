// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

// A running selskapd with a sample company.

import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The text of a mail as it was sent: of quoted-printable what stands in ASCII. */
function textOf(file) {
    return readFileSync(file, 'utf8').replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=');
}

/**
 * Starts the program on a free port; resolves to its address, `oneTimeCode(role)`, `linkTo(recipient, folder)`, which gives the path of
 * the newest link that was mailed there, and `stop()`, which gives the exit code.
 */
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
        async linkTo(recipient, kind) {
            const link = new RegExp(`/${kind}/[A-Za-z0-9_-]+`);
            for (let attempt = 0; attempt < 600; ++attempt) {
                const mails = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
                    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => join(folder, name, file)))
                    .filter((file) => file.endsWith('.eml')).sort().map(textOf);
                const found = mails.filter((text) => text.includes(recipient) && link.test(text)).pop();
                if (found)
                    return link.exec(found)[0];
                await new Promise((resolve) => setTimeout(resolve, 100));
            }
            throw new Error(`no mail with such a link came to ${recipient}`);
        },
        async stop() {
            child.kill('SIGTERM');
            const code = await exited;
            rmSync(folder, { recursive: true, force: true });
            return code;
        },
    };
}
