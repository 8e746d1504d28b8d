import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

const every = 10;

/** Memory that a process has for itself, MB; null where the system does not say (Linux does). */
function memoryOf(pid: number): number | null {
  try {
    const kilobytes = /^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : (Number(kilobytes) * 1024) / 1e6;
  } catch {
    return null;
  }
}

/**
 * Watches the processes that draw pages until `stop`, which gives by how much the one that grew most did so, MB;
 * null where it cannot be measured.
 */
export async function watchMemory(browser: Browser): Promise<{ stop: () => number | null }> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const before = new Map(renderers.map((pid) => [pid, memoryOf(pid)]));
  let peak: number | null = null;
  const look = () => {
    for (const pid of renderers) {
      const [first, now] = [before.get(pid) ?? null, memoryOf(pid)];
      if (first !== null && now !== null) peak = Math.max(peak ?? 0, now - first);
    }
  };
  const timer = setInterval(look, every);
  return {
    stop: () => {
      look();
      clearInterval(timer);
      return peak;
    },
  };
}
