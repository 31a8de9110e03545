import Database from "better-sqlite3";
import pg from "pg";
import { dialect } from "#db/dialect.ts";

const isSqlite = dialect === "sqlite";
const AT = "2026-11-01T00:00:00.000Z";
const at = isSqlite ? Date.parse(AT) : AT;
const no = isSqlite ? 0 : false;
const json = "{}";

type Rows = Record<string, Record<string, unknown>>;

const rows: Rows = {
  wards: {
    id: "w1",
    slug: "old",
    name: "前の区",
    names: json,
    organiser: "区",
    desk_name: "窓口",
    desk_names: json,
    desk_phone: "",
    desk_hours: "",
    geography: json,
    is_sample: no,
    created_at: at,
  },
  staff: {
    id: "p1",
    ward_id: "w1",
    email: "mae@example.jp",
    name: "前の人",
    created_at: at,
  },
  rallies: {
    id: "r1",
    ward_id: "w1",
    slug: "2026",
    name: "前の回",
    names: json,
    starts_on: "2026-11-01",
    ends_on: "2026-11-30",
    key: Buffer.alloc(32),
    rules: json,
    created_at: at,
  },
  audit_log: {
    id: "a1",
    ward_id: "w1",
    sequence: 1,
    at,
    actor: "staff:p1",
    action: "pause",
    subject: "rally:r1",
    details: json,
    previous_hash: "0",
    hash: "1",
  },
};

type Run = (statement: string, values: unknown[]) => unknown;

async function insertAll(rows: Rows, run: Run): Promise<void> {
  for (const [table, row] of Object.entries(rows)) {
    const marks = Object.keys(row).map((_, i) =>
      isSqlite ? "?" : `$${i + 1}`,
    );
    const columns = Object.keys(row).join(", ");
    const statement = `INSERT INTO ${table} (${columns}) VALUES (${marks.join(", ")})`;
    await run(statement, Object.values(row));
  }
}

/** What a shop and an official had before the merchant's portal. */
const portalRows: Rows = {
  streets: {
    id: "t1",
    ward_id: "w1",
    slug: "mae",
    name: "前の通り",
    names: json,
    short_names: json,
    emblem: "peach",
    position: 1,
    stations: "[]",
    is_sample: no,
  },
  shops: {
    id: "s1",
    ward_id: "w1",
    street_id: "t1",
    slug: "mae",
    name: "前の店",
    names: json,
    category: "cafe",
    kanji: "前",
    lat: 35.5,
    lng: 139.6,
    hours: json,
    amenities: "[]",
    is_sample: no,
  },
  promotions: {
    id: "o1",
    shop_id: "s1",
    kind: "offer",
    title: "前の特典",
    text: "十円引き",
    words: json,
    starts_on: "2026-11-01",
    ends_on: "2026-11-30",
    posted_at: at,
    posted_by: "shop:s1",
  },
  passkeys: {
    credential: "k1",
    staff_id: "p1",
    name: "前の鍵",
    public_key: Buffer.from("key"),
    counter: 7,
    transports: "[]",
    created_at: at,
  },
};

/** A small ward as the version before real wards wrote it. */
export function insertOld(url: string): Promise<void> {
  return insert(url, rows);
}

/** What was new beside it before the merchant's portal. */
export function insertBeforePortal(url: string): Promise<void> {
  return insert(url, portalRows);
}

async function insert(url: string, rows: Rows): Promise<void> {
  if (isSqlite) {
    const file = new Database(url);
    await insertAll(rows, (statement, values) =>
      file.prepare(statement).run(...values),
    );
    file.close();
    return;
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await insertAll(rows, (statement, values) => client.query(statement, values));
  await client.end();
}
