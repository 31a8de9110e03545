import { useCallback, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import {
  type Drawing,
  type Failure,
  fallback,
  type LiveConfig,
} from "./config.ts";
import type { Engine, LoadEngine } from "./engine.ts";
import { LiveMap } from "./live-map.tsx";
import type { MapData } from "./map-data.ts";
import type { Store } from "./store.ts";

export type AppProps = {
  config: LiveConfig;
  data: MapData;
  store: Store;
  loadEngine: LoadEngine;
  onReady: () => void;
  /** The map goes on, drawn another way. */
  onFallback: (failure: Failure) => void;
  /** There is no map any more. */
  onEnd: (reason: "offline" | "lost") => void;
};

function addStylesheet(href: string): Promise<void> {
  return new Promise((done, fail) => {
    const link = document.createElement("link");
    Object.assign(link, {
      rel: "stylesheet",
      href,
      onload: done,
      onerror: fail,
    });
    document.head.append(link);
  });
}

function useEngine(props: AppProps, { engine: name }: Drawing) {
  const { loadEngine, onEnd } = props;
  const [loaded, setLoaded] = useState<{ name: string; engine: Engine }>();
  useEffect(() => {
    loadEngine(name)
      .then(async ({ engine }) => {
        await addStylesheet(engine.css);
        setLoaded({ name, engine });
      })
      .catch(() => onEnd("offline"));
  }, [loadEngine, name, onEnd]);
  return loaded?.name === name ? loaded.engine : null;
}

function App(props: AppProps) {
  const { config, onFallback, onEnd } = props;
  const [drawing, setDrawing] = useState<Drawing>(config);
  const engine = useEngine(props, drawing);
  const onFailure = useCallback(
    (failure: Failure | "offline" | "lost") => {
      if (failure === "offline" || failure === "lost") return onEnd(failure);
      onFallback(failure);
      setDrawing((now) => fallback(now, failure));
    },
    [onFallback, onEnd],
  );
  if (!engine) return null;
  return (
    <LiveMap
      key={`${drawing.engine} ${drawing.base.kind}`}
      {...{ ...props, engine, drawing, onFailure }}
    />
  );
}

/** Draws the map into `stage`; answers how to take it away. */
export function mountApp(stage: Element, props: AppProps): () => void {
  const root = createRoot(stage);
  root.render(<App {...props} />);
  return () => root.unmount();
}
