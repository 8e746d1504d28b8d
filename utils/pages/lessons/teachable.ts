/** Apart from the schema of a lesson, so that what only reads a page need not carry it. */

/** What can be shown. The texts are fields, the others parts of a page. */
export const teachableFields = ['inspiration', 'aboutYou', 'storeName', 'shortUrl'] as const;
export const teachableParts = ['profileImage', 'storefrontImages', 'your-services', 'sku'] as const;
export type TeachableField = (typeof teachableFields)[number];
export type Teachable = TeachableField | (typeof teachableParts)[number];

export function isField(meaning: Teachable): meaning is TeachableField {
  return (teachableFields as readonly string[]).includes(meaning);
}
