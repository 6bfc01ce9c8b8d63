import { preview } from "astro";

/** Serves the built site and stays: `npm start`. */
const server = await preview({
  root: process.cwd(),
  logLevel: "error",
  server: { port: Number(process.env["PORT"] ?? 4321) },
});
const host = server.host ?? "localhost";
console.log(`\n  http://${host}:${server.port}/\n\n  Press Ctrl+C to stop.\n`);
await server.closed();
