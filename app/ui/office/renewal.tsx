const EVERY_SECONDS = 3;

/**
 * A page that waits for work. Without JavaScript the browser loads it again;
 * with it (`renew.js`) only what changed is renewed, so that nobody loses
 * their place.
 */
export function Renewal({ isWaiting }: { isWaiting: boolean }) {
  if (!isWaiting) return null;
  return (
    <div data-renews={EVERY_SECONDS}>
      <noscript>
        <meta httpEquiv="refresh" content={String(EVERY_SECONDS)} />
      </noscript>
    </div>
  );
}
