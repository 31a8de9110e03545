import type { Ward } from "#app/models/ward.server.ts";

/** What our server tells every loader and action about the request. */
export type AppContext = {
  ward: Ward;
  /** Scheme and host of this ward, such as https://sanpo.example.jp */
  origin: string;
  /** The caller's address, for flood limits only. */
  address: string;
};

declare module "@remix-run/node" {
  interface AppLoadContext extends AppContext {}
}
