// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';

/** jsdom has no constructed style sheets; the elements of the page want one. */
vi.stubGlobal(
  'CSSStyleSheet',
  class {
    replaceSync() {}
  },
);
const { fetchLateMain, watchLinks } = await import('./navigation.ts');

type Waiting = { address: string; answer: (heading: string) => void };
const waiting: Waiting[] = [];

function lateFetch(address: string, { signal }: RequestInit): Promise<{ text: () => Promise<string> }> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new Error('aborted')));
    const answer = (heading: string) =>
      resolve({ text: () => Promise.resolve(`<title>${heading}</title><main><h1>${heading}</h1></main>`) });
    waiting.push({ address: new URL(address).pathname, answer });
  });
}

const heading = () => document.querySelector('main h1')?.textContent;
const click = (text: string) =>
  [...document.querySelectorAll('a')].find((link) => link.textContent === text)?.click();

document.documentElement.dataset.spa = '';
watchLinks();

beforeEach(() => {
  waiting.length = 0;
  vi.stubGlobal('fetch', lateFetch);
  history.replaceState(null, '', '/home');
  document.body.innerHTML =
    '<nav><a href="/orders">Orders</a><a href="/profile">Profile</a></nav><main><h1>Home</h1></main>';
});

it('changes the address first and keeps the old content until the new one has come', async () => {
  click('Orders');
  expect([location.pathname, heading()]).toEqual(['/orders', 'Home']);
  waiting[0]?.answer('Orders');
  await vi.waitFor(() => expect(heading()).toBe('Orders'));
  expect(document.title).toBe('Orders');
});

it('shows the page chosen last, whatever comes first', async () => {
  click('Orders');
  click('Profile');
  waiting[1]?.answer('Profile');
  waiting[0]?.answer('Orders');
  await vi.waitFor(() => expect(heading()).toBe('Profile'));
  expect(location.pathname).toBe('/profile');
});

it('goes back the same way', async () => {
  click('Orders');
  waiting[0]?.answer('Orders');
  await vi.waitFor(() => expect(heading()).toBe('Orders'));
  history.back();
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  expect([location.pathname, waiting[1]?.address, heading()]).toEqual(['/home', '/home', 'Orders']);
  waiting[1]?.answer('Home');
  await vi.waitFor(() => expect(heading()).toBe('Home'));
});

it('asks once more only when the page was sent without its data', async () => {
  await fetchLateMain();
  expect(waiting).toHaveLength(0);
  document.querySelector('main')?.setAttribute('data-waiting', '');
  const late = fetchLateMain();
  waiting[0]?.answer('Filled');
  await late;
  expect(heading()).toBe('Filled');
});
