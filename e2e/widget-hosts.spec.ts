import { expect, test } from "@playwright/test";
import { bundleApp } from "./support/app.ts";
import { packageName } from "./support/content.ts";
import { serveElsewhere } from "./support/elsewhere.ts";
import { installPackage } from "./support/package.ts";

// Applications as people build them: the packed package, installed and bundled with a framework.

test.describe.configure({ mode: "serial" });

let folder: string;

test.beforeAll(() => {
  ({ app: folder } = installPackage("widget-hosts"));
});

const programs: Record<string, (base: string) => string> = {
  "plain HTML": (base) => `
    import "${packageName}/widget";
    const main = document.querySelector("main");
    main.innerHTML = '<button>Fail</button><output></output>';
    main.querySelector("button").onclick = () => {
      main.insertAdjacentHTML("beforeend", '<error-help product="arena" code="20016" src="${base}"><a href="/help">What to do</a></error-help>');
    };
    main.addEventListener("error-help:shown", ({ detail }) => {
      main.querySelector("output").value = detail.entry;
    });`,
  "a page with showModal": (base) => `
    import "${packageName}/widget";
    const main = document.querySelector("main");
    main.innerHTML = '<button>Fail</button><output></output><dialog aria-label="Failed"><error-help product="arena" src="${base}"><a href="/help">What to do</a></error-help></dialog>';
    main.querySelector("button").onclick = () => {
      main.querySelector("error-help").error = new Error('{"errors":[{"code":20016}]}');
      main.querySelector("dialog").showModal();
    };
    main.addEventListener("error-help:shown", ({ detail }) => {
      main.querySelector("output").value = detail.entry;
    });`,
  React: (base) => `
    import { useState } from "react";
    import { createRoot } from "react-dom/client";
    import "${packageName}/widget/react";
    function App() {
      const [error, setError] = useState();
      const [entry, setEntry] = useState("");
      const listeners = { "onerror-help:shown": ({ detail }) => setEntry(detail.entry) };
      return (
        <>
          <button onClick={() => setError({ errors: [{ code: 20016 }] })}>Fail</button>
          <output>{entry}</output>
          {error && (
            <error-help product="arena" src="${base}" error={error} {...listeners}>
              <a href="/help">What to do</a>
            </error-help>
          )}
        </>
      );
    }
    createRoot(document.querySelector("main")).render(<App />);`,
  Vue: (base) => `
    import { createApp, h, ref } from "vue";
    import "${packageName}/widget/vue";
    createApp({
      setup() {
        const error = ref();
        const entry = ref("");
        const help = () =>
          h("error-help", {
            product: "arena",
            src: "${base}",
            error: error.value,
            "onError-help:shown": ({ detail }) => { entry.value = detail.entry; },
          }, h("a", { href: "/help" }, "What to do"));
        return () => [
          h("button", { onClick: () => { error.value = { errors: [{ code: 20016 }] }; } }, "Fail"),
          h("output", entry.value),
          error.value && help(),
        ];
      },
    }).mount("main");`,
};

for (const [name, program] of Object.entries(programs)) {
  test(`${name}: help is shown where the application has caught an error`, async ({
    page,
    baseURL,
  }) => {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    const host = await serveElsewhere(
      '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Host</title><main></main><script type="module" src="/app.js"></script></html>',
      {},
      { "/app.js": await bundleApp(folder, program(baseURL ?? "")) },
    );
    await page.goto(host.address);
    await page.getByRole("button", { name: "Fail" }).click();
    await expect(page.getByRole("heading", { name: /20016/ })).toBeVisible();
    // A dialog gives the focus to the first link in it.
    await page.locator("error-help summary").first().focus();
    await expect(page.getByRole("link", { name: "What to do" })).toBeHidden();
    await expect(page.locator("output")).toHaveText("main");
    expect(said).toEqual([]);
    await host.close();
  });
}

test("the script for pages without modules shows help and opens dialogs", async ({
  page,
  baseURL,
}) => {
  const host = await serveElsewhere(
    `<!doctype html><html lang="en"><title>Host</title><script src="${baseURL}/widget/v1.classic.js"></script><error-help product="arena" code="20016"></error-help></html>`,
  );
  await page.goto(host.address);
  await expect(page.getByRole("heading", { name: /20016/ })).toBeVisible();
  await page.evaluate('void errorHelp.showErrorHelp("4081", { product: "arena" })');
  await expect(page.getByRole("dialog", { name: /4081/ })).toBeVisible();
  await host.close();
});
