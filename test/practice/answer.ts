import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { withShop } from './carry.ts';
import { document } from './frame.ts';
import { choicesOf, readOptions, readShopChoice, type Options } from './options.ts';
import { pages } from './pages/all.ts';
import { controls } from './pages/controls.ts';
import { notFound } from './pages/elsewhere.ts';
import { inventoryRows } from './pages/inventory.ts';
import { picture } from './picture.ts';
import { readReportOptions } from './reports/report-options.ts';
import { reportParts } from './reports/report.ts';
import {
  choicesOfCookie,
  choicesOfForm,
  cookieOf,
  newSession,
  setStores,
  shopIn,
  type Session,
} from './session.ts';
import { moves, play, profileOf, saveProfile, type Shop } from './shop.ts';
import { countryCodes, countryOfMarketplace, stores, toCountry, type Country } from './stores.ts';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

export type Request = { incoming: IncomingMessage; response: ServerResponse; url: URL; session: Session };

const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

/** Sends a whole answer; nothing is cached, since every option may change it. `kept`: but for going back to. */
export function send(response: ServerResponse, type: string, body: string, status = 200, kept = false): void {
  response
    .writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': kept ? 'no-cache' : 'no-store',
    })
    .end(body);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(303, { location: to }).end();
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of incoming) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

type Chosen = { options: Options; shop: Shop };

function chosen({ incoming, response, url, session }: Request): Chosen {
  const kept = choicesOfCookie(incoming.headers.cookie, session.round);
  const choices = { ...session.choices, ...kept, ...choicesOf(url.searchParams) };
  if (url.search !== '')
    response.setHeader('set-cookie', cookieOf({ ...kept, ...choicesOf(url.searchParams) }, session.round));
  const shop = shopIn(session, readShopChoice(choices));
  return { options: readOptions(choices, url.hostname, shop), shop };
}

function visitOf({ url }: Request, { options, shop }: Chosen, waiting: boolean): Visit {
  return { options, shop, words: words[options.lang], path: url.pathname, query: url.searchParams, waiting };
}

/** The page's own script asks with `x-practice-part` for content that comes late; it is never half empty. */
async function sendPage(request: Request): Promise<void> {
  const { incoming, response, url } = request;
  const all = chosen(request);
  const { options } = all;
  const late = incoming.headers['x-practice-part'] !== undefined;
  if (late) await wait(options.slow);
  const visit = visitOf(request, all, options.slow > 0 && !late);
  const make = pages.get(url.pathname);
  if (options.csp) response.setHeader('content-security-policy', strictPolicy);
  const page = document(visit, make ? make(visit) : notFound(url.pathname));
  send(response, 'text/html', page, make ? 200 : 404, options.kept);
}

function sendControls(request: Request): void {
  const visit = { ...visitOf(request, chosen(request), false), words: words.en };
  send(request.response, 'text/html', document(visit, controls(visit, request.session.choices)));
}

/** The rows of the new inventory page come late, too: until then the old ones stay. */
async function sendRows(request: Request): Promise<void> {
  const all = chosen(request);
  await wait(all.options.slow);
  send(request.response, 'application/json', inventoryRows(visitOf(request, all, false)));
}

/** Streams a report, however large; the browser names the file after the address. */
async function sendReport(request: Request): Promise<void> {
  const { response, url } = request;
  const { options, shop } = chosen(request);
  const report = readReportOptions(Object.fromEntries(url.searchParams), options.lang);
  const subject = { shop, country: options.country, size: options.size };
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-disposition': 'attachment',
    'cache-control': 'no-store',
  });
  await pipeline(Readable.from(reportParts(subject, report)), response);
}

async function profileData(request: Request, code: string): Promise<void> {
  const { incoming, response } = request;
  const country = toCountry(code);
  if (!country) return send(response, 'text/plain', 'No such country.', 404);
  const { options, shop } = chosen(request);
  await wait(options.slow);
  if (incoming.method !== 'POST')
    return send(response, 'application/json', JSON.stringify(profileOf(shop, country)));
  try {
    const saved = saveProfile(shop, country, JSON.parse(await bodyOf(incoming)));
    send(response, 'application/json', JSON.stringify(saved));
  } catch {
    send(response, 'text/plain', 'The form must be sent as JSON.', 400);
  }
}

async function clientFile(response: ServerResponse, name: string): Promise<void> {
  const source = await readFile(new URL(`client/${name}`, import.meta.url), 'utf8');
  send(response, 'text/javascript', stripTypeScriptTypes(source));
}

async function ownPart(request: Request, part: string): Promise<void> {
  const { incoming, response, session } = request;
  const [kind = '', name = ''] = part.split('/');
  if (kind === 'style.css')
    return send(response, 'text/css', await readFile(new URL('style.css', import.meta.url), 'utf8'));
  if (kind === 'client' && /^[a-z-]+\.ts$/.test(name)) return clientFile(response, name);
  if (kind === 'picture')
    return send(response, 'image/svg+xml', picture(decodeURIComponent(name.replace(/\.svg$/, ''))));
  if (kind === 'reports') return sendReport(request);
  if (kind === 'inventory') return sendRows(request);
  if (kind === 'profile') return profileData(request, name);
  if (kind === 'play' && incoming.method === 'POST') return playStory(request);
  if (kind === 'reset' && incoming.method === 'POST') {
    Object.assign(session, newSession(session.round + 1));
    return redirect(response, '/practice');
  }
  send(response, 'text/plain', 'Not found.', 404);
}

async function setChoices({ incoming, response, session }: Request): Promise<void> {
  const form = new URLSearchParams(await bodyOf(incoming));
  session.choices = choicesOfForm(form);
  session.round += 1;
  setStores(shopIn(session, readShopChoice(session.choices)), form);
  redirect(response, '/practice');
}

/** Which countries a move is meant for: one, a region, or all but the home country. */
function countriesMeant(text: string | null, { home }: Shop): readonly Country[] {
  const one = toCountry(text);
  if (one) return [one];
  const abroad = countryCodes.filter((country) => country !== home);
  return abroad.filter((country) => text === 'all' || stores[country].region === text);
}

/** Takes steps of the story: form fields `do`, `country`, and `back`, the page to show afterwards. */
async function playStory(request: Request): Promise<void> {
  const { url, response } = request;
  const form = new URLSearchParams(await bodyOf(request.incoming));
  const { shop } = chosen(request);
  const asked = new Set(form.get('do')?.split(','));
  const steps = moves.filter((move) => asked.has(move));
  for (const country of countriesMeant(form.get('country'), shop))
    for (const move of steps) play(shop, move, country);
  const back = form.get('back') ?? '';
  redirect(response, withShop(pages.has(back) ? back : '/practice', url.searchParams));
}

/** The 2015 switcher's address: sets the country and leads back to a page of this site. */
function changeMerchant({ response, url }: Request): void {
  const country = countryOfMarketplace(url.searchParams.get('marketplaceId'));
  const back = url.searchParams.get('url') ?? '';
  const path = pages.has(back) ? back : '/home';
  redirect(response, withShop(country ? `${path}?country=${country}` : path, url.searchParams));
}

/** Answers one request of the practice site. */
export async function answer(request: Request): Promise<void> {
  const { pathname } = request.url;
  if (pathname === '/practice')
    return request.incoming.method === 'POST' ? setChoices(request) : sendControls(request);
  if (pathname.startsWith('/practice/')) return ownPart(request, pathname.slice('/practice/'.length));
  if (pathname === '/merchant-picker/change-merchant') return changeMerchant(request);
  if (pathname === '/') return redirect(request.response, `/practice${request.url.search}`);
  if (pathname === '/favicon.ico') return send(request.response, 'image/svg+xml', picture('icon'));
  return sendPage(request);
}
