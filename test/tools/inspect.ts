/**
 * `npm run --silent inspect -- page|text|report …`: what the extension makes of a saved file, without a browser.
 * One JSON object on stdout; exit status 0 when it could answer, 2 for wrong use (message on stderr). The
 * contract is in CONTRIBUTING.md.
 */
const usage = `Usage:
  npm run --silent inspect -- page FILE.html --url ADDRESS
  npm run --silent inspect -- text FILE --expect LANG [--original FILE] [--original-language LANG]
  npm run --silent inspect -- report FILE [--country COUNTRY]`;

/** Each loads only what it needs: the page reader needs a DOM, the language judge its model. */
const commands: Record<string, (parameters: string[]) => Promise<object>> = {
  page: async (parameters) => (await import('./inspect-page')).inspectPage(parameters),
  report: async (parameters) => (await import('./inspect-report')).inspectReport(parameters),
  text: async (parameters) => (await import('./inspect-text')).inspectText(parameters),
};

async function main(): Promise<void> {
  const [name = '', ...parameters] = process.argv.slice(2);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Error(name ? `There is no "${name}".\n${usage}` : usage);
  process.stdout.write(`${JSON.stringify(await command(parameters), null, 2)}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
