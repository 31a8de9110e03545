import { defineConfig } from "drizzle-kit";
import { dialect } from "./db/dialect.ts";

export default defineConfig({
  dialect: dialect === "sqlite" ? "sqlite" : "postgresql",
  schema: "./db/schema/*.ts",
  out: `./db/migrations/${dialect}`,
  casing: "snake_case",
});
