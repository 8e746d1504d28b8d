#!/usr/bin/env node
/**
 * What Playwright starts instead of Firefox (`FIREFOX`): starts it, and says the relay's address (`RELAY`) where
 * Firefox says its own. See relay.ts.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const { FIREFOX = '', RELAY = '' } = process.env;
const child = spawn(FIREFOX, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] });
createInterface({ input: child.stderr }).on('line', (line) => {
  process.stderr.write(
    `${line.replace(/(?<=BiDi listening on )ws:\/\/127\.0\.0\.1:(\d+)/, `${RELAY}/$1`)}\n`,
  );
});
child.on('exit', (code) => process.exit(code ?? 1));
