export type BrowserKind = "line" | "in-app-ios" | "in-app-android" | "browser";

const APPS =
  /\b(FBAN|FBAV|FB_IAB|Instagram|Twitter|YJApp|YahooJapan|MicroMessenger|GSA|TikTok|musical_ly|BytedanceWebview)\b/i;

/**
 * Whether a page is shown inside another app, whose cookies are not the
 * browser's. iOS web views (コードスキャナー too) do not name Safari; Android's
 * say `wv`. LINE's opens the real browser by `openExternalBrowser=1`.
 */
export function judgeBrowser(userAgent: string): BrowserKind {
  if (/\bLine\//i.test(userAgent)) return "line";
  const isApple = /iPhone|iPad|iPod/.test(userAgent);
  if (isApple)
    return APPS.test(userAgent) || !/Safari\//.test(userAgent)
      ? "in-app-ios"
      : "browser";
  return /; wv\)/.test(userAgent) ||
    (/Android/.test(userAgent) && APPS.test(userAgent))
    ? "in-app-android"
    : "browser";
}
