/** Which products are chosen: a 1 for each, by their numbers. */
export interface Selection {
  marks: Uint8Array;
  count: number;
}

export function noSelection(products: number): Selection {
  return { marks: new Uint8Array(products), count: 0 };
}

export function toggled({ marks, count }: Selection, product: number): Selection {
  const next = marks.slice();
  const was = next[product] === 1;
  next[product] = was ? 0 : 1;
  return { marks: next, count: count + (was ? -1 : 1) };
}

/** The selection with all of these in it, whatever was. */
export function selected({ marks, count }: Selection, products: Int32Array): Selection {
  const next = marks.slice();
  let added = 0;
  for (const product of products) {
    if (next[product] === 0) added++;
    next[product] = 1;
  }
  return { marks: next, count: count + added };
}

export function productsIn({ marks }: Selection): number[] {
  const products: number[] = [];
  for (let product = marks.indexOf(1); product >= 0; product = marks.indexOf(1, product + 1))
    products.push(product);
  return products;
}
