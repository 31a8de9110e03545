const RULE = "@typescript-eslint/no-restricted-imports";

/**
 * A regex for our own modules outside the given ones. Patterns must be `regex`:
 * a glob that begins with # is ignored silently.
 * @param {string[]} allowed
 */
function ownExcept(allowed) {
  return `^#(?!(${allowed.join("|")}))`;
}

const acrossRooms = {
  regex:
    "^(\\.\\./)+(app|db|server|tests|routes|domain|http|ui|locales|models|jobs|print|env\\.server|schema|seed)\\b",
  message: "Leave a room by its name: #app/…, #db/….",
};

const server = ["node:", "drizzle-orm", "better-sqlite3", "pg$"].join("|");

/** @typedef {{ regex: string, message: string, allowTypeImports?: boolean, importNames?: string[] }} Pattern */

/**
 * Who may import what.
 * @type {{ files: string[], ignores?: string[], patterns: Pattern[] }[]}
 */
const layers = [
  {
    files: ["app/domain/**"],
    patterns: [
      {
        // ngraph's two are pure too: a graph in memory and a search over it.
        regex:
          "^(?!\\.{1,2}/|#app/domain/|zod$|@noble/hashes/|ngraph\\.(graph|path)$)",
        message: "domain imports domain, zod, @noble/hashes and ngraph.",
      },
    ],
  },
  {
    files: ["app/models/**"],
    patterns: [
      {
        regex: ownExcept([
          "db/",
          "app/domain/",
          "app/models/",
          "app/env\\.server",
        ]),
        message: "models import db, domain and env.",
      },
      { regex: "^(react|@remix-run)", message: "models know no pages." },
    ],
  },
  {
    files: ["app/jobs/**"],
    patterns: [
      {
        regex: ownExcept(["app/(models|domain|http/sheets|print|jobs)/"]),
        message: "jobs import models, domain, print and http's sheets.",
      },
    ],
  },
  {
    files: ["app/http/**"],
    patterns: [
      {
        regex: ownExcept([
          "app/(models|domain|locales|print|http)/",
          "app/env\\.server",
          "app/ui/(text\\.tsx|.+\\.ts)$",
        ]),
        message: "http imports models, domain, env, print and ui's functions.",
      },
    ],
  },
  {
    files: ["app/ui/**"],
    patterns: [
      {
        regex: ownExcept(["app/(domain|locales|ui)/"]),
        message: "ui imports domain and locales.",
      },
      { regex: `^(${server})`, message: "ui runs in browsers too." },
    ],
  },
  {
    files: ["app/print/**"],
    patterns: [
      {
        regex: ownExcept(["app/(domain|locales|ui|print)/"]),
        message: "print imports domain, ui and locales.",
      },
    ],
  },
  {
    files: ["app/locales/**"],
    patterns: [
      {
        regex: ownExcept(["app/locales/"]),
        message: "locales import locales.",
      },
    ],
  },
  {
    files: ["app/routes/**", "app/root.tsx", "app/entry.*.tsx"],
    ignores: ["app/routes/**/queries.server.ts"],
    patterns: [
      {
        regex: ownExcept(["app/(models|domain|http|ui|locales|print|routes)/"]),
        message: "routes import models, domain, http, ui, locales and print.",
      },
      {
        regex: "^(drizzle-orm|better-sqlite3|pg$)",
        message: "Only a route's queries.server.ts may touch the database.",
      },
    ],
  },
  {
    files: ["app/routes/**/queries.server.ts"],
    patterns: [
      {
        regex: ownExcept([
          "app/(models|domain|http|ui|locales|print|routes)/",
          "db/",
        ]),
        message: "routes import models, domain, http, ui, locales and print.",
      },
      {
        regex: "^#db/client",
        importNames: ["transaction"],
        message: "A route's queries only read: transaction is for models.",
      },
    ],
  },
  {
    files: ["db/**"],
    patterns: [
      {
        regex: ownExcept(["db/", "app/domain/"]),
        message: "db imports nothing of the app but domain's types.",
      },
      {
        regex: "^#app/domain/",
        allowTypeImports: true,
        message: "db imports only types from domain.",
      },
    ],
  },
  {
    files: ["server/**"],
    patterns: [
      {
        regex: ownExcept([
          "app/(models|domain|http|jobs|locales)/",
          "app/env\\.server",
          "db/client\\.server",
          "server/",
        ]),
        message:
          "server imports models, domain, http, jobs, env and db's client.",
      },
      {
        regex: "^(drizzle-orm|better-sqlite3|pg$)",
        message: "server asks models; it writes no queries.",
      },
    ],
  },
];

/** @param {string[]} tests patterns of the files that may import anything */
export function layerRules(tests) {
  return layers.map(({ files, ignores = [], patterns }) => ({
    files,
    ignores: [...tests, ...ignores],
    rules: {
      [RULE]: /** @type {const} */ ([
        "error",
        { patterns: [...patterns, acrossRooms] },
      ]),
    },
  }));
}
