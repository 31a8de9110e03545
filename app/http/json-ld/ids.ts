/** The address by which every object means the same shop. */
export function shopId(origin: string, slug: string): string {
  return `${origin}/shops/${slug}#shop`;
}
