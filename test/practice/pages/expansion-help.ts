import { paths } from '../frame.ts';
import { markup } from '../markup.ts';
import type { Page, Visit } from '../visit.ts';
import { expansionTexts } from './expansion-texts.ts';

/**
 * Our own words on the procedure, not Amazon's article; its addresses are the real ones. It names stores, profile
 * fields and the account page, and is none of them.
 */
export function expansionHelp({ options, words }: Visit): Page {
  const text = expansionTexts[options.lang];
  const steps = text.steps.map(([heading, what]) => markup`<h2>${heading}</h2><p>${what}</p>`);
  return {
    title: text.title,
    main: markup`<article><h1>${text.title}</h1><p>${text.approval}</p>${steps}<ul><li><a href="${paths.registration}">${words.addEuropean}</a></li><li><a href="${paths.profileHelp}">${words.makerProfile}</a></li></ul></article>`,
  };
}
