import { markup, type Markup } from '../markup.ts';
import { fileName, reportNames } from '../reports/file-name.ts';
import { flaws, readReportOptions, reportKinds } from '../reports/report-options.ts';
import type { Page, Visit } from '../visit.ts';
import { languageNames, languages } from '../words.ts';

/**
 * Inventory Reports: the four reports of the country shown, ready to download. Address from public code, the page
 * itself invented. Below them every odd form of a file that is known, for trying an import.
 */
type Choice = Readonly<Record<string, string>>;

function linkTo(visit: Visit, choice: Choice, text: string): Markup {
  const { lang, country, size } = visit.options;
  const name = fileName(readReportOptions(choice, lang), lang, new Date());
  const query = new URLSearchParams({ country, lang, ...(size > 0 && { size: String(size) }), ...choice });
  return markup`<a data-document href="/practice/reports/${encodeURIComponent(name).replaceAll('%2B', '+')}?${query.toString()}">${text}</a>`;
}

function variants(): readonly (readonly [string, readonly (readonly [string, Choice])[]])[] {
  const encodings = ['utf-8-bom', 'windows-1252', 'utf-16le', 'utf-16be'];
  const odd = { language: 'ja', encoding: 'shift_jis' };
  return [
    ['Header in', languages.map((language) => [languageNames[language], { language }] as const)],
    [
      'Encoding',
      [...encodings.map((encoding) => [encoding, { encoding }] as const), ['shift_jis (ja)', odd] as const],
    ],
    [
      'Form',
      [
        ['CSV', { kind: 'inventory', format: 'csv' }],
        ['CSV with semicolons', { format: 'semicolon', decimal: 'comma' }],
        ['short layout', { layout: 'short' }],
        ['31 columns', { tail: '31' }],
        ['32 columns', { tail: '32' }],
        ['47 columns', { tail: '47' }],
        ['\\n', { ends: 'lf' }],
        ['\\r', { ends: 'cr' }],
        ['local status words', { statuses: 'local' }],
      ],
    ],
    ['Flaws', flaws.map((flaw) => [flaw, { flaws: flaw }] as const)],
    [
      'Large',
      [
        ['10,000 products', { size: '10000' }],
        ['200,000 products', { size: '200000' }],
        ['1,000,000 products', { size: '1000000' }],
      ],
    ],
  ];
}

export function inventoryReports(visit: Visit): Page {
  const { words, options } = visit;
  const today = new Intl.DateTimeFormat(options.lang, { timeZone: 'UTC' }).format(new Date());
  const rows = reportKinds.map(
    (kind) =>
      markup`<tr><td>${reportNames[options.lang][kind]}</td><td>${today}</td><td>${linkTo(visit, { kind }, words.download)}</td></tr>`,
  );
  const odd = variants().map(
    ([name, links]) =>
      markup`<dt>${name}</dt><dd>${links.map(([text, choice]) => markup`${linkTo(visit, choice, text)} `)}</dd>`,
  );
  return {
    title: words.inventoryReports,
    main: markup`<h1>${words.inventoryReports}</h1><table class="reports"><thead><tr><th scope="col">${words.report}</th><th scope="col">${words.date}</th><th scope="col">${words.download}</th></tr></thead><tbody>${rows}</tbody></table>
<section class="practice-only"><h2>Practice: the All Listings Report in other forms</h2><dl>${odd}</dl></section>`,
  };
}
