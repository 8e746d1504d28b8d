import * as z from 'zod/mini';
import type { Send } from './relay';

const treeSchema = z.object({ contexts: z.array(z.object({ context: z.string() })) });
const answerSchema = z.union([
  z.object({ type: z.literal('success'), result: z.object({ value: z.optional(z.unknown()) }) }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
]);

/**
 * Runs JavaScript with Firefox's own rights, in its first window. Resolves with its value, which must be plain
 * (`script` may answer a promise); rejects with what it threw.
 */
export async function runInChrome(send: Send, script: string): Promise<unknown> {
  const tree = treeSchema.parse(
    await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 }),
  );
  const expression = `(async () => JSON.stringify(await (async () => { ${script} })()))()`;
  const target = { context: tree.contexts[0]?.context };
  const answer = answerSchema.parse(
    await send('script.evaluate', { expression, target, awaitPromise: true }),
  );
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  const { value } = answer.result;
  return typeof value === 'string' ? JSON.parse(value) : undefined;
}
