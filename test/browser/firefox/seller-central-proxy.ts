import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { isSellerCentral } from '../../../utils/marketplaces/hosts';

export interface Proxy {
  port: number;
  close: () => void;
}

/** Leads every Seller Central host to the practice site on this machine, and refuses everything else. */
export async function startProxy(practicePort: number): Promise<Proxy> {
  const server = createServer((_, response) => response.writeHead(502).end());
  server.on('connect', ({ url = '' }, client, head) => {
    client.on('error', () => undefined);
    if (!isSellerCentral(`https://${url}`)) {
      client.end('HTTP/1.1 502 Only Seller Central\r\n\r\n');
      return;
    }
    const practice = connect(practicePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n');
      practice.write(head);
      practice.pipe(client).pipe(practice);
    });
    practice.on('error', () => client.destroy());
    client.on('close', () => practice.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
