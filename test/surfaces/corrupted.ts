import * as fc from 'fast-check';

type Path = readonly (string | number)[];

/** Removes what stands there. */
const gone = Symbol('gone');

/** What no schema of ours expects, and what looks nearly right. */
const nonsense = fc.oneof(
  fc.constantFrom<unknown>(gone, null, '', 'ruined', -1, 0, 1.5, Number.MAX_SAFE_INTEGER, true, [], {}, [
    null,
  ]),
  fc.jsonValue(),
);

/** The same JSON value with one to three places of it damaged: replaced, removed, or another place's value. */
export function corrupted(value: unknown): fc.Arbitrary<unknown> {
  const places = pathsOf(value);
  const place = fc.nat(places.length - 1).map((index) => places[index] ?? []);
  const other = place.map((path) => path.reduce(inner, value));
  const damage = fc.record({ at: place, by: fc.oneof(nonsense, other) });
  return fc
    .array(damage, { minLength: 1, maxLength: 3 })
    .map((damages) => damages.reduce((whole, { at, by }) => damaged(whole, at, by), value));
}

function inner(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function pathsOf(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [[]];
  const within = Object.entries(value).flatMap(([key, one]) => pathsOf(one).map((path) => [key, ...path]));
  return [[], ...within];
}

/** The value with another one in this place; where an earlier damage took the place away, it stays as it is. */
function damaged(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by === gone ? undefined : by;
  if (typeof value !== 'object' || value === null) return value;
  const copy: object = Array.isArray(value) ? [...value] : { ...value };
  if (rest.length === 0 && by === gone) Reflect.deleteProperty(copy, key);
  else Reflect.set(copy, key, damaged(Reflect.get(copy, key), rest, by));
  return copy;
}
