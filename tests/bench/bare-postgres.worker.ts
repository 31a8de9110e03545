import pg from "pg";
import { serveBare } from "./bare-http.ts";
import { bareColumns, bareRow } from "./bare-row.ts";

const CONNECTIONS = 12;

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: CONNECTIONS,
});
await pool.query(`CREATE TABLE bare (${bareColumns})`);
const marks = bareColumns.split(", ").map((_, i) => `$${i + 1}`);
const text = `INSERT INTO bare VALUES (${marks.join(", ")})`;

serveBare((cookie, path) =>
  pool.query({ name: "insert", text, values: bareRow(cookie, path) }),
);
