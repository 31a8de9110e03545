import { z } from "zod";

const blankIsAbsent = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess(blankIsAbsent, schema.optional());

const onOff = z
  .enum(["0", "1", "true", "false"], { error: "expected 1 or 0" })
  .transform((value) => value === "1" || value === "true");

const origin = z
  .url({ protocol: /^https?$/, error: "expected http://HOST or https://HOST" })
  .refine((value) => URL.parse(value)?.origin === value.replace(/\/$/, ""), {
    error: "expected scheme and host only, such as https://sanpo.example.jp",
  })
  .transform((value) => new URL(value).origin);

const styleUrl = z.url({
  protocol: /^(https?|mapbox)$/,
  error: "expected https://… or, with MAPBOX_ACCESS_TOKEN, mapbox://styles/…",
});

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

const schema = z.object({
  PORT: z.preprocess(
    blankIsAbsent,
    z.coerce
      .number({ error: "expected a port number" })
      .int({ error: "expected a port number" })
      .min(0, { error: "expected a port from 0 to 65535" })
      .max(65535, { error: "expected a port from 0 to 65535" })
      .default(3000),
  ),
  HOST: optional(z.string()).default("127.0.0.1"),
  ORIGIN: optional(origin),
  TRUST_PROXY: optional(onOff).default(false),
  DATA_DIR: optional(z.string()).default("data"),
  DATABASE_URL: optional(
    z
      .string()
      .refine(
        (value) => !/^\w+:\/\//.test(value) || /^postgres(ql)?:/.test(value),
        {
          error: "expected a file path or postgres://…",
        },
      ),
  ),
  SESSION_SECRET: optional(
    z.string().min(32, { error: "expected at least 32 characters" }),
  ),
  SMTP_URL: optional(
    z.url({ protocol: /^smtps?$/, error: "expected smtp://… or smtps://…" }),
  ),
  METRICS_TOKEN: optional(
    z.string().min(16, { error: "expected at least 16 characters" }),
  ),
  MAPBOX_ACCESS_TOKEN: optional(
    z.string().regex(/^pk\.[\w.-]+$/, {
      error: "expected a public token, which begins with pk.",
    }),
  ),
  MAP_STYLE_URL: optional(styleUrl),
  MAP_TILE_ORIGINS: optional(z.string())
    .default("")
    .transform(wordsOf)
    .pipe(z.array(origin)),
  THIRD_PARTY_TILES: optional(onOff).default(false),
});

export type Env = Readonly<
  z.infer<typeof schema> & {
    ORIGIN: string;
    isTest: boolean;
    isSecure: boolean;
  }
>;

export type EnvResult =
  | { ok: true; env: Env }
  | { ok: false; problems: { name: string; expected: string }[] };

/** This machine, or an address of a local network: nothing printed there is for the public. */
function isPrivate(hostname: string): boolean {
  return /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(
    hostname,
  );
}

/** Reads the environment once; a wrong value is refused by its name with what is expected. */
export function parseEnv(
  source: Record<string, string | undefined>,
): EnvResult {
  const parsed = schema.safeParse(source);
  if (!parsed.success)
    return {
      ok: false,
      problems: parsed.error.issues.map((issue) => ({
        name: String(issue.path[0]),
        expected: issue.message,
      })),
    };
  const { MAP_STYLE_URL, MAPBOX_ACCESS_TOKEN } = parsed.data;
  if (MAP_STYLE_URL?.startsWith("mapbox:") && !MAPBOX_ACCESS_TOKEN)
    return {
      ok: false,
      problems: [
        {
          name: "MAPBOX_ACCESS_TOKEN",
          expected: "expected for a mapbox:// address in MAP_STYLE_URL",
        },
      ],
    };
  const ORIGIN = parsed.data.ORIGIN ?? `http://localhost:${parsed.data.PORT}`;
  const { protocol, hostname } = new URL(ORIGIN);
  const isSecure = protocol === "https:";
  const isTest = !isSecure || isPrivate(hostname);
  return {
    ok: true,
    env: Object.freeze({ ...parsed.data, ORIGIN, isTest, isSecure }),
  };
}

function parseOrStop(): Env {
  const result = parseEnv(process.env);
  if (result.ok) return result.env;
  for (const { name, expected } of result.problems)
    console.error(`${name}: ${expected}`);
  process.exit(1);
}

export const env = parseOrStop();
