// What may stand between a browser and the till: a proxy that holds events back, a browser that sends no fetch metadata,
// a line of HTTP/1.1 that counts who asks.

import { once } from "node:events";
import http from "node:http";

/** Passes everything on to `target` (host:port) as it came, but for what `rules` say. */
export class Proxy {
  static async open(target) {
    const proxy = new Proxy();
    proxy.rules = {};
    proxy.seen = [];
    const [host, port] = target.split(":");
    proxy.server = http.createServer((request, response) => {
      proxy.seen.push({ method: request.method, path: request.url });
      const headers = { ...request.headers };
      if (proxy.rules.dropsFetchMetadata) {
        for (const name of Object.keys(headers)) if (name.startsWith("sec-fetch-")) delete headers[name];
      }
      const onward = http.request({ host, port, method: request.method, path: request.url, headers }, (answer) => {
        response.writeHead(answer.statusCode, answer.rawHeaders);
        // The head goes on, so that the browser calls the stream open.
        response.flushHeaders();
        const isHeld = () => proxy.rules.holdsEvents && /event-stream/.test(answer.headers["content-type"] ?? "");
        answer.on("data", (chunk) => isHeld() || response.write(chunk));
        answer.on("end", () => response.end());
      });
      onward.on("error", () => response.destroy());
      response.on("close", () => onward.destroy());
      request.pipe(onward);
    });
    proxy.server.listen(0, "127.0.0.1");
    await once(proxy.server, "listening");
    proxy.origin = `http://localhost:${proxy.server.address().port}`;
    return proxy;
  }

  /** How often a path was asked for. */
  count(pattern) {
    return this.seen.filter(({ path }) => pattern.test(path)).length;
  }

  close() {
    this.server.closeAllConnections();
    this.server.close();
  }
}
