/**
 * A place in the workbench: the section, then what that section makes of the rest, e.g. `['texts', 'IT',
 * 'inspiration']` for `#texts/IT/inspiration`. What is no place of ours is the workbench's beginning.
 */
export type Route = readonly string[];

export function routeOf(hash: string): Route {
  return hash
    .replace(/^#/, '')
    .split('/')
    .filter((part) => /^[a-z-]+$/i.test(part));
}

export function hashOf(route: Route): string {
  return `#${route.join('/')}`;
}
