import { build, preview } from "astro";

/** `npm start`: builds the site with its search index, serves it, and stays. */
const root = process.cwd();

/** The next free port is taken where this one is in use. */
const PORT = 4321;

console.log("Building the site …");
await build({ root, logLevel: "warn" });
const server = await preview({ root, logLevel: "warn", server: { port: PORT } });
console.log(`\n  http://localhost:${server.port}\n\n  Press Ctrl+C to stop.\n`);
await server.closed();
