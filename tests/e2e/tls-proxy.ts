import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { request as plainRequest } from "node:http";
import { createServer, request, type Server } from "node:https";
import { join } from "node:path";
import { makeFolder } from "#tests/setup/environment.ts";

function makeCertificate(host: string): { key: Buffer; cert: Buffer } {
  const folder = makeFolder("tls");
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const words = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=${host} -keyout ${key} -out ${cert}`;
  execFileSync("openssl", words.split(" "), { stdio: "ignore" });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

/** A proxy as an operator puts one in front: ends TLS for `host` on `port` and forwards to `to`, saying for whom. */
export function startTlsProxy(
  host: string,
  port: number,
  to: number,
): Promise<Server> {
  const proxy = createServer(makeCertificate(host), (incoming, outgoing) => {
    const forward = plainRequest({
      host: "127.0.0.1",
      port: to,
      method: incoming.method,
      path: incoming.url,
      headers: {
        ...incoming.headers,
        host: `127.0.0.1:${to}`,
        "x-forwarded-host": incoming.headers.host,
        "x-forwarded-proto": "https",
        "x-forwarded-for": "203.0.113.9",
      },
    });
    forward.on("response", (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    forward.on("error", () => outgoing.destroy());
    incoming.pipe(forward);
  });
  return new Promise((resolve) => {
    proxy.listen(port, "127.0.0.1", () => resolve(proxy));
  });
}

type ProxyAnswer = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
};

/** A request to the proxy with exactly these headers. */
export function askProxy(
  port: number,
  path: string,
  { method = "GET", headers = {} as Record<string, string> } = {},
): Promise<ProxyAnswer> {
  return new Promise((resolve, reject) => {
    const options = {
      host: "127.0.0.1",
      port,
      path,
      method,
      headers,
      rejectUnauthorized: false,
    };
    const asked = request(options, (answer) => {
      let body = "";
      answer.setEncoding("utf8").on("data", (part) => (body += part));
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body,
        }),
      );
    });
    asked.on("error", reject).end();
  });
}
