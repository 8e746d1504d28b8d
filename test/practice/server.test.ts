import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPractice, type Practice } from './server.ts';
import { firstCountryOn, sellerCentralHosts, stores } from './stores.ts';

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };
type Ask = {
  host?: string;
  cookie?: string;
  method?: string;
  body?: string;
  headers?: Record<string, string>;
};

let site: Practice;
beforeAll(async () => {
  site = await startPractice();
});
beforeEach(async () => {
  await ask('/practice/reset', { method: 'POST' });
});
afterAll(() => site.stop());

function ask(path: string, { host = 'sellercentral.amazon.com', cookie, method, body, headers }: Ask = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const sent = request(
      {
        port: site.port,
        path,
        method: method ?? 'GET',
        rejectUnauthorized: false,
        headers: { host, ...(cookie && { cookie }), ...headers },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const cookieFrom = ({ headers }: Answer) => String(headers['set-cookie']).split(';')[0] ?? '';
const marketplaceIn = ({ body }: Answer) => /data-marketplace_selection="(\w+)"/.exec(body)?.[1];
const nameIn = ({ body }: Answer) => /header-label-global">([^<]*)</.exec(body)?.[1];
const account = '/hz/sc/account-information';
const profile = '/handmade/guild/maker-profile';

const save = (country: string, body: string) => ask(`/practice/profile/${country}`, { method: 'POST', body });
const merchant = (url: string) =>
  ask(`/merchant-picker/change-merchant?marketplaceId=A1PA6795UKMFR9&url=${url}`);

describe('the session', () => {
  it.each(sellerCentralHosts)('begins with the country of the host (%s)', async (host) => {
    const answer = await ask(`${account}?switcher=2020`, { host });
    expect(marketplaceIn(answer)).toBe(stores[firstCountryOn(host)].id);
  });

  it('begins with the UK on the European host', async () => {
    const answer = await ask(`${account}?switcher=2020`, { host: 'sellercentral-europe.amazon.com' });
    expect(marketplaceIn(answer)).toBe('A1F83G8C2ARO7P');
  });

  it.each(['APJ6JRA9NG5V4', 'amzn1.mp.o.APJ6JRA9NG5V4'])(
    'changes country by %s and stays on the host',
    async (id) => {
      const switched = await ask(`${account}?switcher=2020&mons_sel_mkid=${id}`, {
        host: 'sellercentral.amazon.de',
      });
      const later = await ask(profile, { host: 'sellercentral.amazon.de', cookie: cookieFrom(switched) });
      expect([marketplaceIn(switched), marketplaceIn(later)]).toEqual(['APJ6JRA9NG5V4', 'APJ6JRA9NG5V4']);
    },
  );

  it('changes country by the 2015 address, and leads to no other site', async () => {
    const [own, foreign] = await Promise.all([merchant(account), merchant('https://example.com/')]);
    expect([own.headers.location, foreign.headers.location]).toEqual([
      `${account}?country=DE`,
      '/home?country=DE',
    ]);
  });

  it('remembers options by cookie until the control page speaks', async () => {
    const cookie = cookieFrom(await ask(`${account}?layout=cards&lang=de`));
    expect((await ask(account, { cookie })).body).toMatch(/Ihre Programme[^]*store-card/);
    await ask('/practice', { method: 'POST', body: 'layout=katal&store-DE=registered&store-FR=pending' });
    const { body } = await ask(account, { cookie });
    expect(body).toContain('Your Services');
    expect(body).toMatch(/Amazon\.de<\/kat-table-cell>\s*<kat-table-cell>Registered/);
    expect(body).toMatch(/Amazon\.fr<\/kat-table-cell>\s*<kat-table-cell>Pending/);
    expect(body).toMatch(/Amazon\.it<\/kat-table-cell>\s*<kat-table-cell>Not registered/);
  });

  it('shows the choices made on the control page, and keeps them when it is sent again', async () => {
    await ask('/practice', { method: 'POST', body: 'country=IT&switcher=2020&slow=70' });
    const { body } = await ask('/practice');
    expect(body).toContain('<option value="IT" selected>Italy</option>');
    expect(body).toContain('<option value="2020" selected>2020</option>');
    expect(body).toMatch(/name="slow"[^>]*value="70"/);
    expect(marketplaceIn(await ask(account, { host: 'sellercentral.amazon.de' }))).toBe('APJ6JRA9NG5V4');
  });

  it('passes over values it does not know', async () => {
    const { status, body } = await ask(`${account}?layout=round&lang=xx&country=ZZ&slow=-5&registered=ZZ,DE`);
    expect(status).toBe(200);
    expect(body).toMatch(/United States[^]*<li>Amazon\.de<\/li>/);
  });
});

describe('the Maker Profile', () => {
  it.each(['katal', 'plain'])(
    'keeps a saved text, on every host, and only in its country (%s)',
    async (form) => {
      const text = 'Mon atelier <se trouve> au bord d’un "bois"\n& plus.';
      await save('FR', JSON.stringify({ inspiration: text }));
      const answer = await ask(`${profile}?profile=${form}&country=FR`, { host: 'sellercentral.amazon.fr' });
      expect(answer.body).toContain(
        'Mon atelier &lt;se trouve&gt; au bord d’un &quot;bois&quot;\n&amp; plus.',
      );
      const italian = await ask(`${profile}?profile=${form}&country=IT`);
      expect(italian.body).toContain('Il mio laboratorio');
      expect(italian.body).not.toContain('Mon atelier');
    },
  );

  it('keeps fields that were not sent or have a wrong shape', async () => {
    const { body } = await save(
      'DE',
      JSON.stringify({ aboutYou: 'Neu.', inspiration: 7, storefrontImages: 'x' }),
    );
    const kept: unknown = JSON.parse(body);
    expect(kept).toMatchObject({ aboutYou: 'Neu.', storeName: 'Claywork by Mara' });
    expect(kept).toMatchObject({ inspiration: expect.stringContaining('Ahornwaldes') });
    expect(kept).toMatchObject({ storefrontImages: { length: 3 } });
  });

  it('refuses what is not JSON, and countries that are not there', async () => {
    const answers = await Promise.all([save('DE', 'inspiration=x'), save('JP', '{}')]);
    expect(answers.map(({ status }) => status)).toEqual([400, 404]);
  });

  it('is as at first after a reset', async () => {
    await save('DE', JSON.stringify({ inspiration: 'Weg.' }));
    await ask('/practice/reset', { method: 'POST' });
    expect((await ask(`${profile}?country=DE`)).body).toContain('Ahornwaldes');
  });
});

describe('several shops', () => {
  it('go with the links, so that one host shows two of them to one cookie', async () => {
    const lumen = await ask(`${account}?shop=lumen&lang=de`);
    const cookie = cookieFrom(lumen);
    const link =
      /href="(\/account-information\/mys[^"]*)"/.exec(lumen.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const answers = await Promise.all([ask(link, { cookie }), ask(account, { cookie })]);
    expect([lumen, ...answers].map(nameIn)).toEqual(['Atelier Lumen', 'Atelier Lumen', 'Claywork by Mara']);
    expect(answers[1]?.body).toContain('Ihre Programme');
  });

  it('keep what was saved apart, each story too', async () => {
    const text = 'Nur hier.';
    await ask('/practice/profile/DE?shop=lumen', {
      method: 'POST',
      body: JSON.stringify({ aboutYou: text }),
    });
    const others = ['', 'shop=mara-eu&', 'shop=lumen&story=europe&', 'shop=lumen&'];
    const found = await Promise.all(others.map((query) => ask(`${profile}?${query}country=DE`)));
    expect(found.map(({ body }) => body.includes(text))).toEqual([false, false, false, true]);
  });

  it('can be set for all hosts on the control page', async () => {
    await ask('/practice', { method: 'POST', body: 'shop=lumen&story=europe' });
    expect(nameIn(await ask(account))).toBe('Atelier Lumen');
    expect((await ask('/practice')).body).toContain('Play the story of Atelier Lumen');
  });
});

describe('the story', () => {
  const at = 'shop=mara&story=north-america';
  const step = (body: string) => ask(`/practice/play?${at}`, { method: 'POST', body });
  const states = async () => {
    const { body } = await ask(`${account}?${at}&layout=cards`);
    return [...body.matchAll(/<strong>Amazon\.(de|it|com)<\/strong><span class="state">([^<]*)</g)].map(
      ([, domain, state]) => `${domain}: ${state}`,
    );
  };

  it('is played step by step, for a country, a region or all abroad', async () => {
    expect(await states()).toEqual(['com: Registered', 'de: Not registered', 'it: Not registered']);
    const applied = await step('do=apply&country=DE&back=/account/management');
    expect(applied.headers.location).toBe(`/account/management?${at}`);
    await step('do=register&country=IT');
    expect(await states()).toEqual(['com: Registered', 'de: Pending registration', 'it: Registered']);
    await step('do=register,profile,translate,list&country=europe');
    expect(await states()).toEqual(['com: Registered', 'de: Registered', 'it: Registered']);
    const { body } = await ask(`${profile}?${at}&country=IT`);
    expect(body).toContain('Il mio laboratorio');
    expect(body).not.toContain('Every bowl');
    expect((await ask(`/myinventory/inventory?${at}&country=IT`)).body).toContain('total-items="31"');
    expect((await ask(`/myinventory/inventory?${at}&country=MX`)).body).toContain('total-items="0"');
  });

  it('leads to no other site and passes over steps it does not know', async () => {
    const answer = await step('do=fly&country=DE&back=https://example.com/');
    expect([answer.status, answer.headers.location]).toEqual([303, `/practice?${at}`]);
    expect(await states()).toContain('de: Not registered');
  });
});

it('sends data late only to the page’s own request', async () => {
  const first = await ask(`${account}?slow=60`);
  expect(first.body).toContain('Loading…');
  const order: string[] = [];
  const part = { 'x-practice-part': 'main' };
  const asked = ask(`${account}?slow=300`, { headers: part }).finally(() => order.push('late'));
  const [late] = await Promise.all([asked, ask('/home').finally(() => order.push('home'))]);
  expect(order).toEqual(['home', 'late']);
  expect(late.body).toContain('<li>Amazon.de</li>');
});

it('gives the inventory page its rows, variants apart', async () => {
  const { body } = await ask('/practice/inventory?country=UK&pageSize=10&page=2');
  const { rows, ...rest }: { rows: { html: string; variants: string[] }[] } = JSON.parse(body);
  expect(rest).toEqual({ page: 2, pageSize: 10, total: 21 });
  expect(rows).toHaveLength(10);
  const first: { rows: typeof rows } = JSON.parse((await ask('/practice/inventory?country=UK')).body);
  expect(first.rows[0]?.html).toContain('data-sku="MUG-ALL"');
  expect(first.rows[0]?.variants.map((html) => /data-sku="(.+?)"/.exec(html)?.[1])).toEqual([
    'MUG-ASH',
    'MUG-RUST',
    'MUG-RIVER',
    'MUG-SNOW',
  ]);
});

it('streams a report of the country shown as a download', async () => {
  const { headers, body } = await ask(
    '/practice/reports/All+Listings+Report_11-02-2026.txt?country=IT&language=it',
  );
  expect(headers['content-disposition']).toBe('attachment');
  expect(body.split('\r\n')[1]).toMatch(/^Tazza in gres tornita a mano\t/);
});

it('streams a large report whole', async () => {
  const { body } = await ask('/practice/reports/large.txt?size=5000&kind=inventory');
  expect(body.split('\r\n')).toHaveLength(4877);
  expect(body).toContain('\r\nDINNER-SET-SNOW-124\tB0CM005000\t');
});

it('sends the strict policy on request only', async () => {
  const [strict, open] = await Promise.all([ask(`${profile}?csp=1`), ask(profile)]);
  expect(strict.headers['content-security-policy']).toContain("default-src 'none'");
  expect(open.headers['content-security-policy']).toBeUndefined();
});

it.each(['app', 'casino', 'inventory', 'katal', 'navigation', 'profile', 'windowed-rows'])(
  'serves the script %s without types',
  async (name) => {
    const { headers, body } = await ask(`/practice/client/${name}.ts`);
    expect(headers['content-type']).toContain('text/javascript');
    expect(body).not.toMatch(/: void|: string|<HTML/);
  },
);

it('serves nothing but its own files, and says so when a page is not there', async () => {
  const answers = await Promise.all([ask('/practice/client/..%2Fserver.ts'), ask('/nowhere')]);
  expect(answers.map(({ status }) => status)).toEqual([404, 404]);
});

it('notes every request with its host', async () => {
  await ask('/home?lang=de', { host: 'sellercentral.amazon.es' });
  expect(site.hits.at(-1)).toEqual({ method: 'GET', host: 'sellercentral.amazon.es', path: '/home?lang=de' });
});
