/** Tells the other contexts of the extension that a shop's listings changed: IndexedDB has no change event. */
const channelName = 'maker-passport-listings';

export function announceListings(shop: string): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(shop);
  channel.close();
}

/** Calls back with the shop; returns how to stop. */
export function watchAnnouncements(changed: (shop: string) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') changed(data);
  });
  return () => channel.close();
}
