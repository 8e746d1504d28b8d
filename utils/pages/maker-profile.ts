import { isArticle } from './addresses';
import { chunksOf } from './chunks';
import { isFurniture } from './furniture';
import { imageFindingIn, imageFindings, type ImageFinding } from './images';
import { ancestorsOf, holds } from './composed';
import { fileSelector, imageSelector, takesManyLines, textControls } from './controls';
import type { ProfileField } from './facts';
import { profileTexts } from './fields';
import { choicesOn } from './form-choices';
import { countriesOfForm } from './form-country';
import { isPlausible, labelledControls, type Labelled } from './form-fields';
import { otherTexts } from './form-original';
import { readTexts } from './form-texts';
import { readHeader } from './header';
import { isFormLoading } from './loading';
import type { Probe } from './probe';
import type { Lesson } from './lessons/lesson';
import { taughtPart } from './lessons/taught-part';
import { taughtFields } from './lessons/taught-fields';
import type { PageKind, Problem, Reading } from './reading';
import { namedRows } from './named-rows';
import { commonAncestor } from './rows';
import { makerProfileNames } from './words/profile-words';
import type { Country } from '../marketplaces/countries';
import { plain } from '../marketplaces/plain';

/**
 * The Maker Profile form of one country. Its address and markup are not public (facts, section 5), so it is
 * known by its content: both texts' fields, or one of them among the form's other fields.
 */
export const makerProfile: PageKind<'maker-profile'> = {
  kind: 'maker-profile',
  read(url, page, lessons) {
    if (isArticle(url.pathname)) return { status: 'elsewhere', looks: page.looks };
    const controls = textControls(page);
    if (!controls.some(takesManyLines) && controls.length < 2)
      return { status: 'elsewhere', looks: page.looks };
    const others = [...page.all('files', fileSelector), ...page.all('pictures', imageSelector)];
    const named = labelledControls(controls, others).filter(isPlausible);
    const { labelled, outdated } = taughtFields(lessons, controls, named, url.pathname);
    const isTaught = labelled.some((one) => takesManyLines(one.control) && !named.includes(one));
    const fields = byField(labelled);
    for (const [field, found] of fields) page.note(field, 'label', found.length);
    const form = formOf(labelled.map((one) => one.control));
    if (!form) return { status: 'elsewhere', looks: page.looks };
    const images = imagesOf(page, form, controls, lessons, url);
    const known = new Set<ProfileField>([...fields.keys(), ...images.map((image) => image.field)]);
    if (!isTaught && !isTheForm(url, page, known, labelled))
      return { status: 'elsewhere', looks: page.looks };
    const problems = outdated.map((about) => ({ code: 'outdated' as const, about }));
    return readForm(page, form, fields, images, problems, readHeader(url, page).country);
  },
};

const imageFields = ['profileImage', 'storefrontImages'] as const;

/** The image fields as labelled, and those that no label names as the seller showed them. */
function imagesOf(
  page: Probe,
  form: Element,
  controls: readonly Element[],
  lessons: readonly Lesson[],
  url: URL,
): ImageFinding[] {
  const found = imageFindings(page, form, controls);
  const taught = imageFields
    .filter((field) => !found.some((image) => image.field === field))
    .flatMap((field) => {
      const part = taughtPart(lessons, field, page, url.pathname);
      return (part && imageFindingIn(part, field)) ?? [];
    });
  return [...found, ...taught];
}

function byField(labelled: readonly Labelled[]): Map<ProfileField, Labelled[]> {
  return Map.groupBy(labelled, (one) => one.meaning.field);
}

/** The form: what holds the fields, widened a little, since images stand above or below the texts. */
function formOf(controls: readonly HTMLElement[]): Element | null {
  const inner = commonAncestor(controls);
  if (!inner) return null;
  let form = inner;
  for (const up of ancestorsOf(inner).slice(0, 3)) {
    if (/^(form|main)$/.test(form.localName) || /^(body|html|iframe)$/.test(up.localName)) break;
    form = up;
  }
  return form;
}

/**
 * Both texts, or one text among two more of the fields only this form has. Translated words alone are weaker:
 * they need one more sign. "Store name" is a registration form's field too and is no sign by itself.
 */
function isTheForm(
  url: URL,
  page: Probe,
  fields: ReadonlySet<ProfileField>,
  labelled: readonly Labelled[],
): boolean {
  const texts = profileTexts.filter((field) => fields.has(field));
  const special = (['shortUrl', 'profileImage', 'storefrontImages'] as const).filter((field) =>
    fields.has(field),
  );
  const named = isNamed(page);
  const seen = labelled.some(({ meaning }) => meaning.seen && texts.some((text) => text === meaning.field));
  if (texts.length === 2)
    return seen || named || fields.size > 2 || /guild|handmade|maker|artisan/i.test(url.pathname);
  // The form's name and its other fields without either text: the form, but not as it is known here.
  if (texts.length === 0) return named && special.length > 0 && fields.size > 1;
  // A page of that name on which one text has gone still holds the store's name beside the other.
  if (named && seen && fields.has('storeName')) return true;
  return special.length > 0 && special.length + (named ? 1 : 0) >= 2;
}

function isNamed(page: Probe): boolean {
  const names = makerProfileNames.map(plain);
  const headings = page.all('headings', 'h1, h2, h3, h4, legend, [role="heading"], title');
  return headings.some((heading) => {
    const words = plain(heading.textContent ?? '');
    return words.length < 80 && names.some((name) => words.includes(name));
  });
}

function readForm(
  page: Probe,
  form: Element,
  labelled: ReadonlyMap<ProfileField, readonly Labelled[]>,
  images: readonly ImageFinding[],
  outdated: readonly Problem[],
  country: Country | null,
): Reading<'maker-profile'> {
  const labels = new Map(
    [...labelled.values()].flat().map(({ control, meaning }) => [control, meaning.label ?? '']),
  );
  const all = new Set(labels.keys());
  const chunks = chunksOf(form, { skip: isFurniture, marks: all });
  const told = choicesOn(page);
  const choices = [...told, ...namedRows(chunks, told)];
  const { fields, controls, problems } = readTexts(
    labelled,
    otherTexts(form, chunks, labels, choices, country),
    isFormLoading(form, chunks),
  );
  problems.unshift(...outdated);
  for (const field of imageFields) {
    const finding = onlyOne(images.filter((image) => image.field === field));
    if (finding === 'doubled') problems.push({ code: 'doubled', about: field });
    else if (finding) fields[field] = finding.fact;
  }
  const missing = profileTexts.filter((field) => !labelled.has(field));
  problems.push(...missing.map((about) => ({ code: 'missing' as const, about })));
  if (!profileTexts.some((field) => fields[field])) {
    return { status: 'unreadable', kind: 'maker-profile', problems, looks: page.looks };
  }
  return {
    status: 'read',
    kind: 'maker-profile',
    facts: { fields },
    problems,
    looks: page.looks,
    anchor: form,
    controls,
    ...countriesOfForm(page, form, chunks, all, choices),
  };
}

/** Two labels of one place are one finding; two places are a contradiction. */
function onlyOne(findings: readonly ImageFinding[]): ImageFinding | 'doubled' | null {
  const [first, ...more] = findings;
  if (!first) return null;
  const same = more.every((other) => holds(first.row, other.row) || holds(other.row, first.row));
  return same ? first : 'doubled';
}
