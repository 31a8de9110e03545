/** LINE opens a shared address in the real browser, where the card is. */
export function sharedAddress(origin: string, path: string): string {
  return `${origin}${path}?openExternalBrowser=1`;
}

/** LINE's documented address for sending a text to a friend, without any script of theirs. */
export function lineAddress(title: string, address: string): string {
  return `https://line.me/R/share?text=${encodeURIComponent(`${title}\n${address}`)}`;
}
