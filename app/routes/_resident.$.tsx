import { data } from "@remix-run/node";
import pages from "#app/ui/resident/pages.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";

export const handle = { style: residentStyle + pages };

/** Every other address: the product's own 404. */
export function loader() {
  throw data("unknown", { status: 404 });
}

export default function NotFound() {
  return null;
}
