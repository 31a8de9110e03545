import { columns } from "#db/columns.ts";
import { files } from "./print.ts";
import { shops } from "./shop.ts";

const { table, id, string, int, instant, index } = columns;

/** A picture a shop sent, re-encoded in two sizes. */
export const photos = table(
  "photos",
  {
    id: id().primaryKey(),
    shopId: id()
      .notNull()
      .references(() => shops.id),
    purpose: string(["promotion", "mark"]).notNull(),
    largeHash: string()
      .notNull()
      .references(() => files.hash),
    smallHash: string()
      .notNull()
      .references(() => files.hash),
    /** Of the large one, in pixels. */
    width: int().notNull(),
    height: int().notNull(),
    sentAt: instant().notNull(),
  },
  (photo) => [
    index("photos_shop").on(photo.shopId),
    index("photos_large").on(photo.largeHash),
    index("photos_small").on(photo.smallHash),
    index("photos_sent").on(photo.sentAt),
  ],
);

/** A shop's own mark in place of the drawn one. */
export const marks = table(
  "marks",
  {
    shopId: id()
      .primaryKey()
      .references(() => shops.id),
    photoId: id()
      .notNull()
      .references(() => photos.id),
    setAt: instant().notNull(),
  },
  (mark) => [index("marks_photo").on(mark.photoId)],
);
