import type { CDPSession } from 'playwright-core';

/** Samples this often, in microseconds: the detector works for a millisecond or two in all. */
const interval = 50;

/** The part of a CPU profile that is read here. `timeDeltas` are microseconds before each sample. */
export interface CpuProfile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

/** Milliseconds spent in scripts of this address prefix, and in whatever they called. */
export function timeOfScripts({ nodes, samples = [], timeDeltas = [] }: CpuProfile, prefix: string): number {
  const ours = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const open = nodes.filter(({ callFrame }) => callFrame.url.startsWith(prefix));
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    ours.add(node.id);
    open.push(...(node.children ?? []).flatMap((id) => byId.get(id) ?? []));
  }
  const microseconds = samples.reduce(
    // A sample lasts until the next one.
    (sum, id, index) => (ours.has(id) ? sum + Math.max(0, timeDeltas[index + 1] ?? 0) : sum),
    0,
  );
  return microseconds / 1000;
}

/**
 * Profiles the page of this session while `work` runs: milliseconds in the extension's scripts, whichever world
 * they run in and whether called by a timer, an observer or a promise. The time to compile a script is not in
 * it. The page must already be on the site `work` goes to, or the profile is lost with its process.
 */
export async function profileExtension(session: CDPSession, work: () => Promise<void>): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  return timeOfScripts(profile, 'chrome-extension://');
}

/**
 * All scripting of the page since it was loaded, in ms: compiling included, which counts for a large script, and the page's
 * own included, so it is compared with a page without ours. `Performance` must be enabled.
 */
export async function scriptDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const duration = metrics.find(({ name }) => name === 'ScriptDuration');
  if (!duration) throw new Error('The browser does not tell its ScriptDuration.');
  return duration.value * 1000;
}
