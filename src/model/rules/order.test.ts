import { test } from "vitest";
import { MARK, expectFaults, soundContent } from "../fixtures/content.ts";

const rows = (...lines: string[]): Record<string, string> => ({
  "errors/acme/codes.ndjson": lines.map((line) => `${line}\n`).join(""),
});
const mend = "npm run format";

test("rows out of order are told, each at its line", async () => {
  await expectFaults(
    rows(
      '{"code":"999"}',
      '{"code":"4081"}',
      `${MARK}{"code":"1000"}`,
      '{"code":"20016"}',
      "",
      `${MARK}{"code":"5"}`,
    ),
    { what: "“1000” stands after “4081”", mend },
    { what: "“5” stands after “20016”", mend },
  );
});

test("rows of one code are in the order of their ids", async () => {
  await expectFaults(rows('{"code":"1"}', `${MARK}{"code":"1","id":"early"}`), {
    what: "“1” stands after “1”",
    mend,
  });
});

test("each file of rows has an order of its own", async () => {
  await soundContent({ "errors/acme/codes-old.ndjson": '{"code":"9000"}\n' });
});
