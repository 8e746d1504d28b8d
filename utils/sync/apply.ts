import { acceptFinding, takeBackFinding } from '../facts/accepted';
import type { Finding } from '../facts/finding';
import { written, type Item, type Items } from '../facts/items';
import type { LinksChange, SetAsideChange } from '../facts/listings';
import { changePlan } from '../facts/older';
import { planSchema, shopNameSchema, shopSchema, type Shop } from '../facts/shop';
import { setTick, tickSchema, unsetTick } from '../facts/ticks';
import { hasSigns, knownBy } from '../facts/whose';
import { isRemoval } from './changes';
import { signsIn } from './place-groups';
import { kindOf, linkOf, rankOf, sentFindingSchema, setAsideOf } from './travelling';

/** What the computers agreed on and this one does not have yet, the plan first: another home drops decisions. */
export function differences(own: Items, agreed: Items): Items {
  const different = [...agreed].filter(([key, item]) => {
    const here = own.get(key);
    return isRemoval(item) ? here !== undefined : !here || written(here.value) !== written(item.value);
  });
  return new Map(different.toSorted(([one], [other]) => rankOf(one) - rankOf(other)));
}

/**
 * The shop with these differences; the given one where that would make it one that cannot be read. `findings` by
 * fingerprint, those whose words are known here: what else was called right takes hold once its words were seen.
 */
export function applyToShop(shop: Shop, news: Items, findings: ReadonlyMap<string, Finding>): Shop {
  // A shop that has signs learns more of them from the pages opened here.
  let changed = shop.knownBy && hasSigns(shop.knownBy) ? shop : knownBy(shop, signsIn(news));
  for (const [key, item] of news) changed = withItem(changed, key, item, findings);
  return shopSchema.safeParse(changed).success ? changed : shop;
}

/** Values are checked once more: a removal has none. */
function withItem(shop: Shop, key: string, item: Item, findings: ReadonlyMap<string, Finding>): Shop {
  const { kind, name } = kindOf(key) ?? { kind: null, name: '' };
  if (kind === 'plan') {
    const plan = planSchema.safeParse(item.value).data;
    return plan ? changePlan(shop, plan, item.at) : shop;
  }
  if (kind === 'name') {
    const given = shopNameSchema.safeParse(item.value).data;
    return given === undefined ? shop : { ...shop, name: given };
  }
  if (kind === 'ticks') {
    const tick = tickSchema.safeParse(item.value).data;
    return tick ? setTick(shop, tick) : unsetTick(shop, name);
  }
  const finding = kind === 'accepted' ? findings.get(name) : undefined;
  if (!finding) return shop;
  const sent = sentFindingSchema.safeParse(item.value).data;
  const without = takeBackFinding(shop, finding);
  return sent ? acceptFinding(without, finding, sent.at, sent.reason) : without;
}

/** What these differences do to the links between products; null where they do nothing. */
export function linksChange(shop: string, news: Items): LinksChange | null {
  const links = namesOf('links', news).flatMap(({ name, item }) => {
    const link = linkOf(name);
    return link ? [{ link, item }] : [];
  });
  if (links.length === 0) return null;
  const [remove, add] = split(links);
  return { shop, add: add.map(({ link }) => link), remove: remove.map(({ link }) => link) };
}

/** … and to the products that were set aside. */
export function setAsideChange(shop: string, news: Items): SetAsideChange | null {
  const places = namesOf('setAside', news).flatMap(({ name, item }) => {
    const place = setAsideOf(name, item.value ?? '');
    return place ? [{ place, item }] : [];
  });
  if (places.length === 0) return null;
  const [remove, add] = split(places);
  return {
    shop,
    add: add.map(({ place }) => place),
    remove: remove.map(({ place: { sku, country } }) => ({ sku, country })),
  };
}

function namesOf(kind: 'links' | 'setAside', news: Items): { name: string; item: Item }[] {
  return [...news].flatMap(([key, item]) => {
    const found = kindOf(key);
    return found?.kind === kind ? [{ name: found.name, item }] : [];
  });
}

/** Those taken back, and the others. */
function split<T extends { item: Item }>(things: readonly T[]): [removed: T[], added: T[]] {
  return [things.filter(({ item }) => isRemoval(item)), things.filter(({ item }) => !isRemoval(item))];
}
