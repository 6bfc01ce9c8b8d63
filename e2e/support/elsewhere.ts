import { createServer } from "node:http";

/** A page of somebody else, served on an origin of its own until it is closed. */
export interface Elsewhere {
  address: string;
  close(): Promise<void>;
}

/**
 * Serves one page, and `scripts` by their paths. It is served for real: a browser lets no page that a test makes up at another
 * host reach a site on this machine.
 */
export async function serveElsewhere(
  html: string,
  headers: Readonly<Record<string, string>> = {},
  scripts: Readonly<Record<string, string>> = {},
): Promise<Elsewhere> {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const script = scripts[request.url ?? ""];
    const type = script === undefined ? "html" : "javascript";
    response.setHeader("Content-Type", `text/${type}; charset=utf-8`);
    response.end(script ?? html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no port.");
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
