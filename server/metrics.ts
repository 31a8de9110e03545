import { collectDefaultMetrics, Counter, Registry } from "prom-client";

export const registry = new Registry();
collectDefaultMetrics({ register: registry });

export const requests = new Counter({
  name: "choiyori_requests_total",
  help: "Answered requests by method and status",
  labelNames: ["method", "status"],
  registers: [registry],
});
