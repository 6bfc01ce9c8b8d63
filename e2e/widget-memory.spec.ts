import { expect } from "@playwright/test";
import { test } from "./support/widget.ts";

test("after 1,000 mounts and removals the memory is what it was, within 10 %", async ({
  openHost,
  baseURL,
}) => {
  const { page } = await openHost("");
  const session = await page.context().newCDPSession(page);

  /** Shows an element and takes it out again, so many times. */
  const mount = (times: number) =>
    page.evaluate(
      async ({ times, base }) => {
        for (let i = 0; i < times; i++) {
          const element = document.createElement("error-help");
          element.setAttribute("product", "arena");
          element.setAttribute("code", i % 2 ? "20016" : "4083");
          element.setAttribute("src", base);
          const shown = new Promise((resolve) => {
            element.addEventListener("error-help:shown", resolve);
          });
          document.querySelector("main")?.append(element);
          await shown;
          element.remove();
        }
        // What the test itself has noted is not the widget's.
        const seen: unknown = Reflect.get(window, "seen");
        if (Array.isArray(seen)) seen.length = 0;
      },
      { times, base: baseURL ?? "" },
    );
  const measure = async () => {
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    const { nodes } = await session.send("Memory.getDOMCounters");
    return { usedSize, nodes };
  };

  // Until code is compiled and answers are kept.
  await mount(50);
  const before = await measure();
  await mount(1000);
  const after = await measure();
  expect(after.usedSize).toBeLessThanOrEqual(before.usedSize * 1.1);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.1);
});
