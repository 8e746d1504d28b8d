import { expect, test } from 'vitest';
import { parseText } from './sources';

const file = 'utils/pages/invented.ts';

test('finds static, dynamic and re-exported imports, and tells types from values', () => {
  const { imports } = parseText(
    file,
    `import * as z from 'zod/mini';
     import { type Look, type Problem } from './reading';
     import { countrySchema, type YourServicesFacts } from './facts.ts';
     import type { Country } from '../marketplaces/countries';
     export { isSellerCentral } from '../marketplaces/hosts';
     import './reading';
     export const later = () => import('react');`,
  );
  expect(imports).toEqual([
    { to: 'zod/mini', typesOnly: false },
    { to: 'utils/pages/reading.ts', typesOnly: true },
    { to: 'utils/pages/facts.ts', typesOnly: false },
    { to: 'utils/marketplaces/countries.ts', typesOnly: true },
    { to: 'utils/pages/reading.ts', typesOnly: false },
    { to: 'utils/marketplaces/hosts.ts', typesOnly: false },
    { to: 'react', typesOnly: false },
  ]);
});

test('an import of a file that is not there, or a file that does not parse, is an error', () => {
  expect(() => parseText(file, "import { a } from './not-there';")).toThrow('not there');
  expect(() => parseText(file, 'const = 1')).toThrow(file);
});
