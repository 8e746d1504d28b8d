import { chunksOf } from './chunks';
import { ancestorsOf, drawnWithin, holds, isShown } from './composed';
import { fileSelector, imageSelector } from './controls';
import type { ImageFieldFact } from './facts';
import { meaningOf } from './label-meaning';
import { ownLabel } from './labels';
import { loadingSelector } from './loading';
import type { Probe } from './probe';
import { exampleWords } from './words/services-words';
import { plain } from '../marketplaces/plain';

export type ImageField = 'profileImage' | 'storefrontImages';

/** What an image field shows, once per place on the page that is labelled as that field. */
export interface ImageFinding {
  field: ImageField;
  fact: ImageFieldFact;
  /** The part of the page that holds it. */
  row: Element;
}

/** Pictures that stand where a photo would be, and small signs: no photo. */
export const notAPhoto =
  /placeholder|default|empty|no-?(image|photo|picture)|icon|sprite|spinner|loading|transparent|pixel|silhouette|blank|plus|upload|add-|camera|logo|flag/i;

/** What a part of the page shows that the seller called this image field. */
export function imageFindingIn(part: Element, field: ImageField): ImageFinding | null {
  const images = [...part.querySelectorAll(imageSelector)];
  const files = [...part.querySelectorAll(fileSelector)];
  const fact = factOf(images, files, part);
  return fact ? { field, fact, row: part } : null;
}

/** Finds the two image fields inside the form; `texts` are the form's text controls, which end an image's place. */
export function imageFindings(page: Probe, form: Element, texts: readonly Element[]): ImageFinding[] {
  const files = page.all('file-controls', fileSelector).filter((file) => holds(form, file));
  const images = page.all('images', imageSelector).filter((image) => holds(form, image));
  const marks = new Set<Element>([...texts, ...files, ...images]);
  const chunks = chunksOf(form, { marks });
  const labels = [
    ...chunks.flatMap((chunk, place) =>
      chunk.pressable || chunk.named ? [] : labelAt(meaningOf(chunk.text)?.field, chunk.element, place),
    ),
    ...files.flatMap((file) =>
      labelAt(
        fieldOfFile(file),
        file,
        chunks.findIndex((chunk) => chunk.element === file),
      ),
    ),
  ];
  const walls = (label: Label) => [
    ...texts,
    ...labels.filter((other) => other.field !== label.field).map((other) => other.element),
  ];
  return labels.flatMap((label) => {
    const row = rowOf(label.element, form, walls(label));
    const inRow = [...files, ...images].filter((thing) => holds(row, thing));
    const things = inRow.length > 0 ? inRow : following(label.place);
    const fact = factOf(
      things.filter((thing) => images.includes(thing)),
      things.filter((thing) => files.includes(thing)),
      row,
    );
    return fact ? [{ field: label.field, fact, row: inRow.length > 0 ? row : label.element }] : [];
  });

  function following(place: number): Element[] {
    const rest = chunks.slice(place + 1);
    const end = rest.findIndex(
      (chunk) => texts.includes(chunk.element) || (!chunk.pressable && !chunk.named && meaningOf(chunk.text)),
    );
    return rest
      .slice(0, end < 0 ? undefined : end)
      .map((chunk) => chunk.element)
      .filter((element) => marks.has(element));
  }
}

interface Label {
  field: ImageField;
  element: Element;
  place: number;
}

function labelAt(field: string | undefined, element: Element, place: number): Label[] {
  return field === 'profileImage' || field === 'storefrontImages' ? [{ field, element, place }] : [];
}

function fieldOfFile(file: Element): string | undefined {
  const own = ownLabel(file, file);
  return own && own !== 'another' ? own.field : undefined;
}

/** The largest part around a label that holds none of the walls. */
function rowOf(label: Element, form: Element, walls: readonly Element[]): Element {
  let row = label;
  for (const up of ancestorsOf(label)) {
    if (up === form || walls.some((wall) => holds(up, wall))) break;
    row = up;
  }
  return row;
}

/** Photos that are still on their way: until they are there, nothing is empty. */
const loading = `${loadingSelector}, img[data-src], img[data-lazy], img[data-original]`;

/** In frames and shadow roots, too. */
function isOnItsWay(row: Element): boolean {
  return [...drawnWithin(row)].some((part) => part.matches(loading));
}

/** Filled needs a photo, empty needs the place to upload one; anything else is not known. */
function factOf(images: readonly Element[], files: readonly Element[], row: Element): ImageFieldFact | null {
  const photos = [...images, ...files.flatMap(picturesInside)].filter(isPhoto);
  const count = new Set(photos.map((photo) => addressOf(photo).replace(sizeInAddress, ''))).size;
  if (count > 0) return { state: 'filled', count };
  return files.length > 0 && !isOnItsWay(row) ? { state: 'empty', count: 0 } : null;
}

function picturesInside(file: Element): Element[] {
  return [...(file.shadowRoot ?? file).querySelectorAll(imageSelector)];
}

/** Amazon's addresses of one photo in several sizes: `me._SX50_.jpg`, `me._AC_SX500_.jpg`. */
const sizeInAddress = /\._[^/.]*(?=\.\w+)/g;

function addressOf(image: Element): string {
  return image.getAttribute('src') ?? image.getAttribute('style') ?? '';
}

/** "Good example", said of the picture or below it: how a photo should look. */
function isExample(image: Element): boolean {
  const caption = image.closest('figure')?.querySelector('figcaption')?.textContent;
  return exampleWords.in(plain(`${image.getAttribute('alt') ?? ''} ${caption ?? ''}`));
}

function isPhoto(image: Element): boolean {
  const address = addressOf(image);
  const small = ['width', 'height'].some((side) => Number(image.getAttribute(side) ?? 99) <= 32);
  const telling = [address.replace(/^data:.*/, ''), image.getAttribute('alt'), image.className].join(' ');
  if (!address || small || /^data:image\/(gif|svg)/.test(address) || notAPhoto.test(telling)) return false;
  if (isExample(image)) return false;
  return !image.closest('button, a[role="button"], kat-button, kat-icon') && isShown(image);
}
