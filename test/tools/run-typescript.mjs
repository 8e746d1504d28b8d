/**
 * Lets Node run the project's TypeScript without a build: Node strips the types itself, but does not know
 * imports without a file ending, nor JSON without an import attribute.
 */
import { registerHooks } from 'node:module';

function isOurs(parentURL) {
  return parentURL !== undefined && !parentURL.includes('/node_modules/');
}

function withEnding(specifier) {
  return /^\.{1,2}\//.test(specifier) && !/\.\w+$/.test(specifier) ? `${specifier}.ts` : specifier;
}

registerHooks({
  resolve(specifier, context, next) {
    if (!isOurs(context.parentURL)) return next(specifier, context);
    const resolved = next(withEnding(specifier), context);
    return resolved.url.endsWith('.json') ? { ...resolved, importAttributes: { type: 'json' } } : resolved;
  },
});
