import { Links, Meta, Outlet, Scripts, useMatches } from "@remix-run/react";
import type { ReactNode } from "react";
import { htmlLanguage } from "#app/locales/index.ts";
import { useText } from "#app/ui/text.tsx";

type PageHandle = {
  /** A page's whole stylesheet, carried inside. */
  style?: string;
  /** True where a page needs React in the browser. */
  hydrate?: true;
  /** Address of a small module that makes the page nicer. */
  modules?: string[];
  /** True where the camera reads QRs: the page's policy allows that library's worker. */
  readsQr?: true;
  /** True where an interactive map is: the page's policy allows the operator's tiles. */
  showsMap?: true;
  /** Where no script runs: seconds until the page is asked for again, by its loader's data. */
  refresh?: (data: unknown) => number | null;
};

function usePageHandle(): PageHandle {
  const handles = useMatches().map(
    ({ handle }) => (handle ?? {}) as PageHandle,
  );
  const modules = handles.flatMap((handle) => handle.modules ?? []);
  return { ...Object.assign({}, ...handles), modules } as PageHandle;
}

function useRefresh(): number | null {
  const page = useMatches().at(-1);
  const { refresh } = (page?.handle ?? {}) as PageHandle;
  return refresh?.(page?.data) ?? null;
}

export function Layout({ children }: { children: ReactNode }) {
  const t = useText();
  const { style, hydrate, modules = [] } = usePageHandle();
  const refresh = useRefresh();
  return (
    <html lang={htmlLanguage[t.language]} data-language={t.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="theme-color" content="#fbf7ef" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" href="/favicon.svg" />
        <Meta />
        <Links />
        {style && <style dangerouslySetInnerHTML={{ __html: style }} />}
        {modules.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
        {refresh !== null && (
          <noscript>
            <meta httpEquiv="refresh" content={String(refresh)} />
          </noscript>
        )}
      </head>
      <body>
        {children}
        {hydrate && <Scripts />}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}
