import { expect } from "@playwright/test";
import { answerWith, asked, element, help, test } from "./support/widget.ts";

test("a dialog shows the causes, who can mend each and how, under the strictest policy", async ({
  openHost,
  baseURL,
}) => {
  const { page, heard, said } = await openHost(
    element('product="arena" code="20016" status="400"'),
    { isStrict: true },
  );
  const help = page.locator("error-help");
  await expect(help.getByRole("heading", { name: /20016/ })).toBeVisible();
  await expect(help).toContainText("Which is yours?");
  const [first] = await help.locator("summary").all();
  await first?.click();
  await expect(help.getByText("Arena administrator").first()).toBeVisible();
  await expect(help.getByRole("listitem").first()).toBeVisible();
  await expect(help.getByRole("link", { name: /More about 20016/ })).toHaveAttribute(
    "href",
    `${baseURL}/arena/20016/`,
  );
  await expect(page.getByText("What to do")).toBeHidden();
  expect((await heard())[0]).toBe('shown {"product":"arena","code":"20016","entry":"main"}');
  expect(said).toEqual([]);
});

test("with product and code given, one request follows the script", async ({ openHost }) => {
  const page = (await openHost("")).page;
  const requests = asked(page, "/");
  await page.locator("main").evaluate((main) => {
    const element = document.createElement("error-help");
    element.setAttribute("product", "arena");
    element.setAttribute("code", "4011");
    main.append(element);
  });
  await expect(page.getByRole("heading", { name: /4011/ })).toBeVisible();
  expect(requests).toEqual(["/api/v1/arena/4011.json"]);
});

test("a draft says that nobody has checked it", async ({ page, openHost }) => {
  const entry = { id: "main", title: "Short", message: "No.", draft: true, causes: [] };
  await answerWith(page, help({ entries: [entry] }));
  await openHost(element('product="arena" code="20016"'));
  await expect(page.locator("error-help").getByText("Not checked yet.")).toBeVisible();
  await expect(page.locator("error-help [part=message]")).toHaveText("No.");
});

test("the endpoint chooses among the meanings of a code", async ({ openHost }) => {
  const { page, heard } = await openHost(
    element('product="arena" code="4083" endpoint="POST /login"'),
    { isStrict: true },
  );
  await expect(page.locator("error-help")).toContainText("WebToken");
  expect(await heard()).toEqual(['shown {"product":"arena","code":"4083","entry":"login"}']);
});

test("without more, the meaning of today is shown, with a way to the others", async ({
  openHost,
  baseURL,
}) => {
  const { page, heard } = await openHost(element('product="arena" code="4011"'));
  await expect.poll(heard).toEqual(['shown {"product":"arena","code":"4011","entry":"main"}']);
  await expect(page.locator("error-help [part=others] a")).toHaveAttribute(
    "href",
    `${baseURL}/arena/4011/#before-winter-2023`,
  );
});

test("a cause that is opened is told to the host, once each time", async ({ openHost }) => {
  const { page, heard } = await openHost(element('product="arena" code="20016"'));
  const causes = page.locator("error-help summary");
  await causes.nth(1).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  const document: unknown = await (await page.request.get("/api/v1/arena/20016.json")).json();
  const ids = JSON.stringify(document).match(/(?<="causes":.*\{"id":")[\w-]+(?=","recognise)/g);
  expect(await heard()).toEqual([
    'shown {"product":"arena","code":"20016","entry":"main"}',
    `cause-chosen {"product":"arena","code":"20016","entry":"main","cause":"${ids?.[1]}"}`,
  ]);
});

test("what the reader can do comes first and open; for the rest there is a request", async ({
  openHost,
  baseURL,
}) => {
  const { page } = await openHost(element('product="arena" code="20016" reader="user"'), {
    isStrict: true,
  });
  const roles = page.locator("error-help [part=role]");
  await expect(roles.first()).toContainText("Onshape user");
  const foreign = page.locator("error-help details").filter({ hasText: "Arena administrator" });
  const json = await (await page.request.get("/api/v1/arena/20016.json")).text();
  const steps = await foreign.first().locator("li").count();
  await foreign.first().locator("summary").click();
  const request = foreign.first().locator("[part=request]");
  await expect(request).toContainText("Arena answers with error 20016");
  await expect(request).toContainText(`${baseURL}/arena/20016/`);
  const asked = (await request.textContent())?.match(/(?<=^\d+\. ).*/gm) ?? [];
  expect(asked).toHaveLength(steps);
  for (const step of asked) expect(json).toContain(JSON.stringify(step));
  const mail = await foreign
    .first()
    .getByRole("link", { name: "Send by e-mail" })
    .getAttribute("href");
  expect(new URLSearchParams(mail?.split("?")[1]).get("body")).toBe(await request.textContent());
});

test("a request is copied, and it is said that it was", async ({ openHost, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { page } = await openHost(element('product="arena" code="20016" reader="user"'));
  const foreign = page
    .locator("error-help details")
    .filter({ hasText: "Arena administrator" })
    .first();
  await foreign.locator("summary").click();
  await foreign.getByRole("button", { name: "Copy the request" }).click();
  await expect(foreign.getByRole("status")).toHaveText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await foreign.locator("[part=request]").textContent(),
  );
});

test("words are the host's where it gives them", async ({ openHost }) => {
  const { page } = await openHost(
    element('product="arena" code="20016" text-question="Pick one" text-page="Read {} there"'),
  );
  const help = page.locator("error-help");
  await expect(help.getByText("Pick one")).toBeVisible();
  await expect(help.getByRole("link", { name: "Read 20016 there" })).toBeVisible();
});

test("a language that the knowledge base has not gives its own", async ({ page, openHost }) => {
  const requests = asked(page, "/api/");
  const { heard } = await openHost(element('product="arena" code="20016" lang="fr"'));
  await expect.poll(heard).toEqual(['shown {"product":"arena","code":"20016","entry":"main"}']);
  expect(requests).toEqual(["/fr/api/v1/arena/20016.json", "/api/v1/arena/20016.json"]);
});

test("in another language, the help and the widget's own words are in it", async ({
  openHost,
  page,
}) => {
  const german = {
    lang: "de",
    code: "20016",
    url: "/de/arena/20016/",
    entries: [{ id: "main", title: "Kein Zugriff" }],
  };
  await page.route("**/de/api/v1/arena/20016.json", (route) =>
    route.fulfill({ json: german, headers: { "access-control-allow-origin": "*" } }),
  );
  await openHost(element('product="arena" code="20016" lang="de"'));
  const help = page.locator("error-help");
  await expect(help.getByRole("heading", { name: /Kein Zugriff/ })).toBeVisible();
  await expect(help).toContainText("Eine Lösung ist noch nicht beschrieben.");
  await expect(help.getByRole("link", { name: "Mehr über 20016" })).toBeVisible();
});
