/** The languages the invented makers write their titles in. */
export const titleLanguages = ['en', 'de', 'fr', 'it', 'es'] as const;
export type TitleLanguage = (typeof titleLanguages)[number];

type Translated = Readonly<Record<TitleLanguage, string>>;
/** A kind of piece; with `family` its variants hang below one variation parent. */
export type Form = {
  sku: string;
  names: Translated;
  size: string;
  /** US dollars. */
  price: number;
  family: boolean;
};
export type Tone = { sku: string; names: Translated };

/** What a maker sells: every form in every tone. Numbered from 0, form by form. */
export type Catalogue = {
  forms: readonly Form[];
  tones: readonly Tone[];
  /** First letters of her ASINs, e.g. `B0CM`. They are invented, no product of Amazon's. */
  asins: string;
};

export type Product = {
  number: number;
  form: Form;
  tone: Tone;
  /** 0 in the story; products beyond it repeat form and tone in a numbered series. */
  series: number;
  sku: string;
  asin: string;
};

const digits = (number: number, length: number) => String(number).padStart(length, '0');

/** How many products the story knows. */
export const sizeOf = ({ forms, tones }: Catalogue): number => forms.length * tones.length;

/** The product of this number. Numbers past the story's size are further series of the same pieces. */
export function productOf(catalogue: Catalogue, number: number): Product | null {
  const size = sizeOf(catalogue);
  const series = Math.floor(number / size);
  const form = catalogue.forms[Math.floor((number % size) / catalogue.tones.length)];
  const tone = catalogue.tones[number % catalogue.tones.length];
  if (!form || !tone) return null;
  const suffix = series === 0 ? '' : `-${series}`;
  return {
    number,
    form,
    tone,
    series,
    sku: `${form.sku}-${tone.sku}${suffix}`,
    asin: `${catalogue.asins}${digits(number + 1, 6)}`,
  };
}

export function titleOf({ form, tone, series }: Product, language: TitleLanguage): string {
  const numbered = series === 0 ? '' : `, No. ${series}`;
  return `${form.names[language]}, ${tone.names[language]}, ${form.size}${numbered}`;
}

/** The row above a form's variants: nothing to buy, so it has neither price nor quantity. */
export function parentOf(
  catalogue: Catalogue,
  { form, series }: Product,
  language: TitleLanguage,
): { sku: string; asin: string; title: string } {
  const suffix = series === 0 ? '' : `-${series}`;
  const place = catalogue.forms.indexOf(form) + series * catalogue.forms.length;
  return {
    sku: `${form.sku}-ALL${suffix}`,
    asin: `${catalogue.asins.slice(0, 3)}P${digits(place + 1, 6)}`,
    title: form.names[language],
  };
}
