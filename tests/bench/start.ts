import type { Options } from "./options.ts";
import type { Row } from "./report.ts";
export function measureStart(_: Options): Promise<Row[]> { return Promise.resolve([]); }
