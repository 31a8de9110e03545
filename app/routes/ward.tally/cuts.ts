/** The tables that can be taken away as a file. */
export const cuts = ["streets", "shops", "days", "hours", "flows"] as const;

export type Cut = (typeof cuts)[number];
