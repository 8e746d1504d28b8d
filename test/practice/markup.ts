/** A piece of HTML that is already escaped. */
export type Markup = { readonly html: string };
type Value = Markup | string | number | null | false | readonly Value[];

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(value: Value): string {
  if (value === null || value === false) return '';
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map(written).join('');
}

/** Template tag for HTML: every inserted text is escaped, pieces of markup are taken as they are. */
export function markup(parts: TemplateStringsArray, ...values: Value[]): Markup {
  return {
    html: parts
      .map((part, index) => part + (index < values.length ? written(values[index] ?? null) : ''))
      .join(''),
  };
}
