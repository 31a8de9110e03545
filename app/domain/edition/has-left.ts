type Left = { withdrawnAt: Date | null };

/** Whether a shop takes no part here any more: it left this rally, or all of them. */
export function hasLeft(checkpoint: Left & { shop: Left }): boolean {
  return (
    checkpoint.withdrawnAt !== null || checkpoint.shop.withdrawnAt !== null
  );
}
