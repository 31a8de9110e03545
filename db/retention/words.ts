/** Whose data a table holds, whether it can be tied to a person, and when its rows go. */
export type Retention = {
  holds: string;
  owner: "ward" | "shop" | "official" | "resident" | "platform";
  /** How a row can be tied to a person; null when it cannot. */
  person: string | null;
  /** When rows are deleted, and by what; null when nothing deletes them. */
  deleted: string | null;
  /** Why they stay until then. */
  kept: string;
  /** The hourly sweep deletes them. */
  isSwept?: true;
};

export const STAFF = "By the id of the official who did it.";

export const SETTING = "What the ward set up; the edition's record.";
