import { preview } from "astro";

/** Serves the built site for the browser tests, as `npm start` does, on a port of its own. */
export default async function serve(): Promise<() => Promise<void>> {
  const server = await preview({ root: process.cwd(), logLevel: "error", server: { port: 4399 } });
  process.env["SITE_ADDRESS"] = `http://localhost:${server.port}`;
  return () => server.stop();
}
