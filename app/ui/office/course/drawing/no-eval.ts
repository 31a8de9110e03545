import { config } from "zod";

// The library tries `new Function` for speed, which the page's policy reports as a violation.
config({ jitless: true });
