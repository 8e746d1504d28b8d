import { createServer, type Server } from 'node:https';
import { generate } from 'selfsigned';
import { answer, send } from './answer.ts';
import { newSession } from './session.ts';
import { sellerCentralHosts } from './stores.ts';

/**
 * The practice Seller Central: a small HTTPS site that imitates the pages Maker Passport reads. Invented
 * from public facts, never compared with the live pages. It asks nothing of any other computer.
 *
 * `startPractice()` serves it to tests; `node test/practice/server.ts [port]` to people. Options are in
 * options.ts, how to open it in README.md.
 */
export type Hit = { method: string; host: string; /** Path with query. */ path: string };
export type Practice = {
  port: number;
  /** `https://127.0.0.1:<port>`, for people; browsers in tests map the real hosts to it. */
  url: string;
  /** Every request so far, oldest first. */
  hits: Hit[];
  stop(): Promise<void>;
};

async function certificate(): Promise<{ key: string; cert: string }> {
  const names = [...sellerCentralHosts, 'localhost'].map((value) => ({ type: 2 as const, value }));
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Practice Seller Central' }], {
    extensions: [{ name: 'subjectAltName', altNames: [...names, { type: 7, ip: '127.0.0.1' }] }],
  });
  return { key, cert };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Starts a site of its own, with a fresh shop. Port 0 (the default) takes any free one. */
export async function startPractice({ port = 0 }: { port?: number } = {}): Promise<Practice> {
  const session = newSession();
  const hits: Hit[] = [];
  const server = createServer(await certificate(), (incoming, response) => {
    const host = incoming.headers.host ?? '127.0.0.1';
    const path = incoming.url ?? '/';
    hits.push({ method: incoming.method ?? 'GET', host, path });
    answer({ incoming, response, url: new URL(path, `https://${host}`), session }).catch((error: unknown) => {
      send(response, 'text/plain', `The practice site failed: ${String(error)}`, 500);
    });
  });
  // Never closed for being idle: a request that comes at that very moment would be lost.
  server.keepAliveTimeout = 0;
  const taken = await listen(server, port);
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: taken, url: `https://127.0.0.1:${taken}`, hits, stop };
}

if (import.meta.main) {
  const { url, port } = await startPractice({ port: Number(process.argv[2] ?? 8443) });
  console.log(`Practice Seller Central: ${url}
Your browser will warn about the certificate, which this site made for itself; go on.
Under the real addresses, in a Chromium of its own (the extension wants these):
  chromium --user-data-dir=$(mktemp -d) --ignore-certificate-errors --host-resolver-rules="MAP sellercentral*.amazon.* 127.0.0.1:${port}" https://sellercentral.amazon.com/practice
Stop with Ctrl+C.`);
}
